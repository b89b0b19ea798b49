import { decimal } from '../../../src/engine/number/decimal';
import { gradeNamed, gradeOf } from '../../../src/engine/scoring/grade';
import { POLICY } from './fixtures';

test.each([
  ['110', '优'],
  ['90', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['79.99', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
  ['-1', null],
])('总分 %s 的等级是 %s', (score, grade) => {
  expect(gradeOf(decimal(score), POLICY)).toBe(grade);
});

test.each([
  ['良好', '良'],
  ['优秀', '优'],
  ['A[优]', '优'],
  [' 中 ', '中'],
  ['等级：良', '良'],
  ['自评等级为优秀', '优'],
  ['较差', '差'],
  ['不良', null],
  ['95分以上', null],
  ['', null],
])('印出的等级“%s”读作 %s', (printed, grade) => {
  expect(gradeNamed(printed, POLICY)).toBe(grade);
});
