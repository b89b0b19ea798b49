import type { Reading } from '../target/target';
import type { Band, Judged } from './assessment';

/**
 * 定性指标 A person picks the band and the score inside it (财预〔2020〕10号第十六条). Where the actual names a band
 * (`部分达成年度指标…`), or answers a yes-no target with its opposite, the score must lie in that band.
 */
export function qualitative(target: Reading, actual: Reading): Judged {
  return { kind: 'judged', method: 'qualitative', band: namedBand(target, actual), undecided: 'person-decides' };
}

function namedBand(target: Reading, actual: Reading): Band | null {
  if (actual.kind === 'level') return actual.band;
  if (target.kind !== 'yes-no' || actual.kind !== 'yes-no') return null;
  const opposite = target.value === 'yes' ? 'no' : 'yes';
  return actual.value === opposite ? 3 : null;
}
