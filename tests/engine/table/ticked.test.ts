import { hasBoxes, tickedOf } from '../../../src/engine/table/ticked';

test.each([
  ['□优  ☑良  □中  □差', '良'],
  ['☑优 □良 □中 □差', '优'],
  ['优□ 良☑ 中□ 差□', '良'],
  ['优（ ）良（√）中（ ）差（ ）', '良'],
  ['优√ 良 中 差', '优'],
  ['□优 □良 ■中 □差', '中'],
  ['□优 □良 □中 □差', ''],
])('“%s”勾的是“%s”', (text, ticked) => {
  expect([hasBoxes(text), tickedOf(text)]).toEqual([true, ticked]);
});

test('没有方框的等级照原样', () => {
  expect([hasBoxes('A[优]'), tickedOf('A[优]')]).toEqual([false, 'A[优]']);
});
