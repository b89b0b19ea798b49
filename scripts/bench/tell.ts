/** Tells a figure beside its limit; one that misses it fails the run. */
export function tell(what: string, value: string, limit: string, holds: boolean): void {
  if (!holds) process.exitCode = 1;
  console.log(`${holds ? '✓' : '✗'} ${what}: ${value} (limit ${limit})`);
}
