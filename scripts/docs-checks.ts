import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks } from '../src/engine';
import { checkList, checkPage } from './docs/check-page';

// npm run docs:checks: writes docs/checks anew from the explanations of the checks; a test fails where they drift apart.

const folder = new URL('../docs/checks/', import.meta.url);
writeFileSync(fileURLToPath(new URL('README.md', folder)), checkList(checks));
for (const check of checks) writeFileSync(fileURLToPath(new URL(`${check.code}.md`, folder)), checkPage(check));
console.log(`docs/checks: ${checks.length}`);
