import { runChecks } from '../../../src/engine/check/registry';
import { POLICY, resultOf } from '../../support/result-of';
import { SOUND } from './findings-of';

/** The sound form with its indicators repeated, each under a name of its own. */
function formOf(count: number): ReturnType<typeof resultOf> {
  const [head, body, tail] = [SOUND.slice(0, 10), SOUND.slice(10, 17), SOUND.slice(17)];
  const rows = Array.from({ length: count }, (_, index) => {
    const row = [...(body[index % body.length] ?? [])];
    row[3] = `${String(row[3])}第${index}批`;
    return row;
  });
  return resultOf([...head, ...rows, ...tail]);
}

/** Of the processor, median of so many times: what else the machine does is not the checks' doing. */
function milliseconds(result: ReturnType<typeof resultOf>, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    runChecks(result, POLICY);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

it('四十行的表全部核对完不到 5 毫秒', () => {
  const result = formOf(40);
  milliseconds(result, 50);
  expect(milliseconds(result, 50)).toBeLessThan(5);
});

it('行数多到十倍，时间不到二十五倍：没有一项检查把行两两相比', () => {
  const [some, many] = [formOf(2000), formOf(20_000)];
  milliseconds(some, 5);
  expect(milliseconds(many, 5) / milliseconds(some, 9)).toBeLessThan(25);
});
