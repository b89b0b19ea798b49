import { asDetected, evaluate, type Grid } from '../../src/engine';
import { gridOf, type Entry } from '../support/grid-of';

/** As many characters as a cell holds. */
const LONGEST = 32_767;
/** Milliseconds for a table with one such cell; what grows with the square of the length takes several times as many. */
const PATIENCE = 700;

const row = (...cells: (string | number | null)[]): Entry[] => cells.map((cell) => cell ?? '');

interface Texts {
  readonly title?: string;
  readonly goal?: string;
  readonly done?: string;
  readonly project?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly score?: string;
  readonly note?: string;
}

function tableWith(texts: Texts): Grid {
  const { title = '项目支出绩效自评表', goal = '修路5公里', done = '修路5公里', project = '修路' } = texts;
  const { target = '≥5公里', actual = '5公里', score = '50', note = '' } = texts;
  return gridOf([
    row(title),
    row('项目名称', project),
    row('项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'),
    row('', '年度资金总额', 64, 64, 64, 10, '100%', 10),
    row('年度总体目标', '预期目标', '', '', '实际完成情况'),
    row('', goal, '', '', done),
    row('一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'),
    row('产出指标', '数量指标', '修路里程', target, actual, 50, score, note),
    row('效益指标', '社会效益指标', '出行便利', '提升', '提升', 40, 40, ''),
    row('总分', '', '', '', '', 100, 100, ''),
  ]);
}

/** Milliseconds for all that is said of the table, the late parts included. */
function duration(grid: Grid): number {
  const from = performance.now();
  for (const { findings, narrative, plan } of evaluate(grid, asDetected).tables)
    JSON.stringify([findings, narrative, plan]);
  return performance.now() - from;
}

const long = (piece: string): string => piece.repeat(LONGEST / piece.length);

beforeAll(() => {
  duration(tableWith({}));
});

test.each<[string, Texts]>([
  ['目标里一长串数字', { goal: `完成${long('1')}`, done: `${long('1')}人` }],
  ['目标里一长串分号', { goal: `完成${long('；')}人` }],
  ['目标里一长串没有分母的斜线', { goal: long('1/'), done: long('/1') }],
  ['目标里一长串句点', { goal: `修路${long('.')}公里`, done: `${long('.')}公里` }],
  ['指标值里一长串句点', { target: `≥${long('.')}人`, actual: `${long('.')}人` }],
  ['指标值里一长串冒号', { target: `≥${long(':')}人`, actual: `${long(':')}人` }],
  ['指标值里一长串不闭合的括号', { target: long('（'), actual: long('（') }],
  ['得分里一长串年份', { score: long('2024年') }],
  ['说明里一长串省略号', { note: `${long('…')}人` }],
  ['说明里一长串金额', { note: `${long('1')}元` }],
  ['说明里一长串没有完的数，末尾是字', { note: `元${long('12')}字` }],
  ['标题里一长串不闭合的括号', { title: `项目支出绩效自评表${long('（')}` }],
  ['名称里一长串空格，别处有换行', { project: `修${' '.repeat(LONGEST - 5)}路\n段` }],
  ['名称里一长串不闭合的方括号', { project: long('[image:') }],
])('%s，照样很快说完', (_, texts) => {
  expect(duration(tableWith(texts))).toBeLessThan(PATIENCE);
});

test('几行各有一万六千个表头的表，照样很快读完', () => {
  const heads = Array.from({ length: 16_384 }, (_, column) => `补助标准${column % 2 === 0 ? '' : '人数'}`);
  expect(duration(gridOf([heads, heads, heads]))).toBeLessThan(2 * PATIENCE);
});
