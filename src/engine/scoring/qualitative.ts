import type { Reading } from '../target/target';
import type { Judged } from './assessment';
import { namedBand } from './named-band';

/** 定性指标 A person picks the band and the score inside it (财预〔2020〕10号); yes-no indicators go the same way. */
export function qualitative(target: Reading, actual: Reading): Judged {
  return { kind: 'judged', method: 'qualitative', band: namedBand(target, actual), undecided: 'person-decides' };
}
