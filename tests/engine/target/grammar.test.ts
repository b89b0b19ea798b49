import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { missOf, type GrammarCase } from './grammar-case';

const PUBLISHED = path.resolve(__dirname, '../../../../shared/domain/grammar_cases.json');

test('公开表格里见过的写法，至少九成七读对', () => {
  if (!existsSync(PUBLISHED)) {
    process.stdout.write(`没有 ${path.basename(PUBLISHED)}，只用自带的写法核对。\n`);
    return;
  }
  const { cases } = JSON.parse(readFileSync(PUBLISHED, 'utf8')) as { cases: GrammarCase[] };
  const misses = cases.map((each) => `${each.text}: ${missOf(each)}`).filter((line) => !line.endsWith(': '));
  if (misses.length > 0) process.stdout.write(`读错 ${misses.length} / ${cases.length}：\n${misses.join('\n')}\n`);
  expect(1 - misses.length / cases.length).toBeGreaterThanOrEqual(0.97);
});
