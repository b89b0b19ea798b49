// In a process of its own: what other libraries hold in memory would count as time of a large table.
import { evaluate, narrate } from '../src/engine';
import { ministryPolicy as policy } from './bench/ministry-policy';
import { scoredGrid } from './bench/scored-grid';
import { tableGrid } from './bench/table-grid';
import { tell } from './bench/tell';
import { median, timeEach, WARM_UP } from './bench/timing';

const form = tableGrid(40);

const oneForm = median(await timeEach(() => evaluate(form, policy), 500, WARM_UP));
tell('evaluate a 40-row table', `${oneForm.toFixed(3)} ms`, '1 ms', oneForm <= 1);

const [told] = evaluate(form, policy).tables;
if (!told) throw new Error('The form is no table.');
const oneReport = median(await timeEach(() => narrate(told, policy), 500, WARM_UP));
tell('tell a 40-row table', `${oneReport.toFixed(3)} ms`, '5 ms', oneReport <= 5);

const [small, large] = [tableGrid(200), tableGrid(20_000)];
const smallRow = median(await timeEach(() => evaluate(small, policy), 100, 100)) / 200;
const largeRow = median(await timeEach(() => evaluate(large, policy), 7, 2)) / 20_000;
const growth = largeRow / smallRow;
tell('time per row, 20,000 rows against 200', `${growth.toFixed(2)}×`, '1.5×', growth <= 1.5);

/** Milliseconds of all checks of a form, each time of a new evaluation, for an evaluation is checked once. */
async function checking(rows: number, runs: number, warmUp: number): Promise<number> {
  const grid = scoredGrid(rows);
  const evaluations = Array.from({ length: runs + warmUp }, () => evaluate(grid, policy).tables);
  return median(await timeEach(() => evaluations.pop()?.flatMap(({ findings }) => findings), runs, warmUp));
}

const oneCheck = await checking(40, 300, 300);
tell('all checks of a 40-row table', `${oneCheck.toFixed(3)} ms`, '5 ms', oneCheck <= 5);

const checkGrowth = (await checking(20_000, 5, 2)) / 20_000 / ((await checking(200, 100, 100)) / 200);
tell('checking time per row, 20,000 rows against 200', `${checkGrowth.toFixed(2)}×`, '1.5×', checkGrowth <= 1.5);
