import { performance } from 'node:perf_hooks';

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

/** Medians of two works timed in turn, so that a machine that slows down slows both. */
export async function pairMedians(
  work: () => unknown,
  baseline: () => unknown,
  runs: number,
  warmUp: number,
): Promise<{ work: number; baseline: number }> {
  const samples: { work: number[]; baseline: number[] } = { work: [], baseline: [] };
  for (let run = -warmUp; run < runs; run++) {
    for (const side of ['work', 'baseline'] as const) {
      const start = performance.now();
      await (side === 'work' ? work : baseline)();
      if (run >= 0) samples[side].push(performance.now() - start);
    }
  }
  return { work: median(samples.work), baseline: median(samples.baseline) };
}
