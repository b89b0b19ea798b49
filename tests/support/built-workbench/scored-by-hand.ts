import { PaneSession } from '../../../src/pane/session/pane-session';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/pane/session/settings';
import { FileHost, type Typed } from '../../../src/workbook/file/file-host';

/** What a workbook is to be once a person has typed into it and chosen 一键评分, made without any page. */
export async function scoredByHand(
  bytes: Uint8Array,
  typed: readonly Typed[],
  settings: Settings = DEFAULT_SETTINGS,
): Promise<Uint8Array> {
  const host = await FileHost.open(bytes, { select: () => undefined, highlight: () => undefined });
  host.editAll(typed);
  const session = new PaneSession(host, { load: () => settings, save: () => undefined });
  await session.scoreAll();
  await session.close();
  return host.bytes;
}
