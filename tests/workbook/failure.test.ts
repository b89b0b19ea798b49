import { Failure, type FailureCode } from '../../src/workbook/failure';
import { FAILURE_SENTENCES } from '../../src/workbook/failure-sentences';

const CODES = Object.keys(FAILURE_SENTENCES) as FailureCode[];

test.each(CODES)('%s：中英文各一句，说明出了什么事、接下来怎么办', (code) => {
  const failure = new Failure(code, { part: 'xl/workbook.xml', limit: '10', sheet: '自评表' });
  expect(failure.message).toBe(failure.say('zh-CN'));
  expect(failure.say('zh-CN')).toMatch(/。.*。$|，.*。$/);
  expect(failure.say('en')).toMatch(/^[\x20-\x7e\u4e00-\u9fff]+\.$/);
  expect(failure.say('zh-CN')).not.toMatch(/\n/);
});

test('填入部件和工作表的名称，没有的留着空位', () => {
  expect(new Failure('damaged-part', { part: 'xl/styles.xml' }).say('en')).toContain('The part xl/styles.xml');
  expect(new Failure('no-sheet').say('zh-CN')).toContain('“{sheet}”');
});
