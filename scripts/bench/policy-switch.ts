import type { Grid } from '../../src/engine';
import { PaneSession } from '../../src/pane/session/pane-session';
import { DEFAULT_SETTINGS } from '../../src/pane/session/settings';
import { MemoryHost } from '../../src/workbook/memory/memory-host';
import { median, timeEach } from './timing';

/** One after the other, so that every switch brings other scores. */
const POLICIES = ['hubei', 'mof-2020', 'integrated-system', DEFAULT_SETTINGS.policy];

/** Milliseconds from the choice of another policy in the pane to the state that shows its scores. */
export async function policySwitch(grid: Grid): Promise<number> {
  const session = new PaneSession(new MemoryHost([grid]), { load: () => null, save: () => undefined });
  await session.read();
  let count = 0;
  const change = (): void => session.change({ policy: POLICIES[count++ % POLICIES.length] ?? DEFAULT_SETTINGS.policy });
  const time = median(await timeEach(change, 200, 200));
  await session.close();
  return time;
}
