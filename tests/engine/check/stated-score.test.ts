import { statedScores } from '../../../src/engine/check/stated-score';

it.each([
  ['产出指标(40分，得32分)', [['产出', '32']]],
  ['产出指标权重为40%，实际得分32分。', [['产出', '32']]],
  ['其中产出指标得分：32', [['产出', '32']]],
  ['效益指标（30分）自评得分为 28.5 分', [['效益', '28.5']]],
  ['产出指标得分率为90%', []],
  ['产出指标得分90%', []],
  ['本项目得分情况良好', []],
])('“%s”写明的得分', (text, stated) => {
  expect(statedScores(text).map(({ name, score }) => [name, score.toFixed()])).toEqual(stated);
});
