import { performance } from 'node:perf_hooks';
import { evaluateWorkbook } from '../../src/cli/evaluate-workbook';
import { resultOf } from '../../src/cli/result';
import { zlibCodec } from '../../src/cli/zlib-codec';
import { DEFAULT_PLAN_OPTIONS, type Policy } from '../../src/engine';
import { openWorkbook } from '../../src/workbook/file/open-workbook';
import { median } from './timing';

/** The stages of `evaluate --write`, in their order. */
const STAGES = ['open', 'evaluate', 'tell', 'patch'] as const;
type Stage = (typeof STAGES)[number];

/** Median milliseconds of each stage between reading a file and writing it. */
export function stages(bytes: Uint8Array, policy: Policy, runs: number, warmUp: number): Record<Stage, number> {
  const samples: Record<Stage, number[]> = { open: [], evaluate: [], tell: [], patch: [] };
  for (let run = -warmUp; run < runs; run++) {
    const times = [performance.now()];
    const workbook = openWorkbook(bytes, zlibCodec);
    for (const { name } of workbook.sheets) workbook.grid(name);
    times.push(performance.now());
    const evaluation = evaluateWorkbook(workbook, policy, DEFAULT_PLAN_OPTIONS, undefined);
    times.push(performance.now());
    evaluation.tables.forEach(({ narrative }) => narrative);
    times.push(performance.now());
    resultOf(workbook, evaluation, DEFAULT_PLAN_OPTIONS);
    times.push(performance.now());
    if (run < 0) continue;
    for (const [index, stage] of STAGES.entries()) samples[stage].push((times[index + 1] ?? 0) - (times[index] ?? 0));
  }
  const { open, evaluate, tell, patch } = samples;
  return { open: median(open), evaluate: median(evaluate), tell: median(tell), patch: median(patch) };
}
