import { checkReport, evaluate, asDetected, type Grid } from '../../src/engine';
import { tell } from '../../scripts/bench/tell';
import { median, timeEach } from '../../scripts/bench/timing';
import { gridOf, type Entry } from '../support/grid-of';
import { plainReport } from '../support/plain-report';
import { WAYS, type Texts } from './long-ways';

/** Milliseconds for a table with a cell of the longest text: what is read square by length takes seconds. */
const PATIENCE = 200;

function tableWith(texts: Texts): Grid {
  const { title = '项目支出绩效自评表', goal = '修路5公里', done = '修路5公里', project = '修路' } = texts;
  const { target = '≥5公里', actual = '5公里', score = '50', note = '' } = texts;
  return gridOf([
    [title],
    ['项目名称', project],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 64, 64, 64, 10, '100%', 10],
    ['年度总体目标', '预期目标', '', '', '实际完成情况'],
    ['', goal, '', '', done],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['产出指标', '数量指标', '修路里程', target, actual, 50, score, note],
    ['效益指标', '社会效益指标', '出行便利', '提升', '提升', 40, 40, ''],
    ['总分', '', '', '', '', 100, 100, ''],
  ]);
}

/** All that is said of the tables of a sheet, the late parts included. */
function sayAll(grid: Grid): void {
  for (const { findings, narrative, plan } of evaluate(grid, asDetected).tables) {
    JSON.stringify([findings, narrative, plan]);
  }
}

async function milliseconds(work: () => void): Promise<number> {
  return median(await timeEach(work, 5, 1));
}

const slow: { what: string; time: number }[] = [];
for (const [what, texts] of WAYS) {
  const grid = tableWith(texts);
  slow.push({ what, time: await milliseconds(() => sayAll(grid)) });
}
const [slowest] = slow.sort((a, b) => b.time - a.time);
if (slowest) {
  const value = `${slowest.time.toFixed(0)} ms, ${slowest.what}`;
  tell('a table with a cell of 32,767 characters, the slowest way', value, `${PATIENCE} ms`, slowest.time <= PATIENCE);
}

/** How many times as long the larger work takes; twice of it means four times where it grows by the square. */
async function growth(work: (size: number) => () => void, small: number, large: number): Promise<number> {
  const [few, many] = [await milliseconds(work(small)), await milliseconds(work(large))];
  return many / few / (large / small);
}

const heads = await growth(
  (size) => {
    const row = Array.from({ length: size }, (_, column): Entry => `补助标准${column % 2 === 0 ? '' : '人数'}`);
    const grid = gridOf([row, row, row]);
    return () => sayAll(grid);
  },
  2048,
  16_384,
);
tell('time per header, 16,384 headers against 2,048', `${heads.toFixed(2)}×`, '2×', heads <= 2);

const allocated = await growth(
  (size) => {
    const rows = Array.from({ length: size }, (_, index): Entry[] => [`单位${index}`, 3, '100元/人', 300]);
    const grid = gridOf([['名称', '人数', '标准', '金额'], ...rows]);
    return () => sayAll(grid);
  },
  500,
  4000,
);
tell('time per row of an allocation table, 4,000 against 500', `${allocated.toFixed(2)}×`, '2×', allocated <= 2);

const SENTENCE =
  '全年慰问困难职工520人，支出190万元，占预算的95%，其中：慰问金152万元、慰问品38万元，产出指标得分49分；';
const [table] = evaluate(tableWith({}), asDetected).tables;
if (!table) throw new Error('The form is no table.');
const told = await growth(
  (size) => {
    const report = plainReport([SENTENCE.repeat(size)]);
    return () => {
      checkReport(report, [{ name: '', evaluation: table }]);
    };
  },
  50,
  400,
);
tell('checking time per clause of one paragraph, 400 against 50', `${told.toFixed(2)}×`, '2×', told <= 2);
