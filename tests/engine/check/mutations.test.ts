import { CLEAN } from './clean-forms';
import { findingsOf } from './findings-of';
import { MUTATIONS } from './mutation-list';
import { withCells } from '../../support/sheet-of';

it.each(Object.entries(CLEAN))('“%s”没有错误，一条也不报', (_, rows) => {
  expect(findingsOf(rows)).toEqual([]);
});

it.each(MUTATIONS)('$form：$damage', ({ form, cells, findings }) => {
  expect(findingsOf(withCells(CLEAN[form], cells))).toEqual(findings);
});

it('至少四十种破坏，种种被该管它的检查抓住', () => {
  expect(MUTATIONS.length).toBeGreaterThanOrEqual(40);
  expect(MUTATIONS.filter(({ findings, code }) => !findings.some((line) => line.startsWith(code)))).toEqual([]);
});
