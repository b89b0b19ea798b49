import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyList, policySchemaText } from '../../scripts/docs/policy-page';
import { policies } from '../../src/engine';

function docOf(name: string): string {
  return readFileSync(join(__dirname, '../../docs', name), 'utf8');
}

test('口径一览与口径文件一致（改了口径后运行 npm run docs:policies）', () => {
  expect(docOf('policies.md')).toBe(policyList(policies));
});

test('公布的口径格式与读口径用的格式一致', () => {
  expect(docOf('policy.schema.json')).toBe(policySchemaText());
});

interface Node {
  readonly description?: string;
  readonly const?: unknown;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
}

test('格式里每个字段都有说明', () => {
  const schema = JSON.parse(policySchemaText()) as { readonly $defs: Readonly<Record<string, Node>> };
  const isTold = (field: Node): boolean => {
    const shared = schema.$defs[field.$ref?.replace('#/$defs/', '') ?? ''];
    return 'description' in field || 'const' in field || (shared !== undefined && isTold(shared));
  };
  const untold: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, field] of Object.entries((node as Node).properties ?? {})) if (!isTold(field)) untold.push(name);
    Object.values(node).forEach(walk);
  };
  walk(schema);
  expect(untold).toEqual([]);
});
