import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { policies } from '../src/engine';
import { policyList, policySchemaText } from './docs/policy-page';

// npm run docs:policies: writes the list of policies and the schema of a policy file anew; a test fails where they drift apart.

const docs = new URL('../docs/', import.meta.url);
writeFileSync(fileURLToPath(new URL('policies.md', docs)), policyList(policies));
writeFileSync(fileURLToPath(new URL('policy.schema.json', docs)), policySchemaText());
console.log(`docs/policies.md: ${policies.length}`);
