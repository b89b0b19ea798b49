import { performance } from 'node:perf_hooks';

/** Calls of a form of some rows before the first that counts: with fewer the compiler has, now and then, not done with them. */
export const WARM_UP = 3000;

/** Median of some samples. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds of each of `runs` calls, after as many warm-up calls as asked for. */
export async function timeEach(work: () => unknown, runs: number, warmUp: number): Promise<number[]> {
  const samples: number[] = [];
  for (let run = -warmUp; run < runs; run++) {
    const start = performance.now();
    await work();
    if (run >= 0) samples.push(performance.now() - start);
  }
  return samples;
}

/** Calls of one work before the other one's turn. */
const TURN = 10;

/**
 * Medians of two works timed by turns, so that a machine that slows down slows both. A turn is several calls long, so that
 * few of them sweep up the garbage of the other work.
 */
export async function pairMedians(
  work: () => unknown,
  baseline: () => unknown,
  runs: number,
  warmUp: number,
): Promise<{ work: number; baseline: number }> {
  const samples: { work: number[]; baseline: number[] } = { work: [], baseline: [] };
  for (let run = -warmUp; run < runs; run += TURN) {
    for (const side of ['work', 'baseline'] as const) {
      const turn = await timeEach(side === 'work' ? work : baseline, TURN, 0);
      if (run >= 0) samples[side].push(...turn);
    }
  }
  return { work: median(samples.work), baseline: median(samples.baseline) };
}
