import type { Reading } from '../target/target';
import type { Band } from './assessment';

/**
 * The band that an actual names: in the words of the rules (`部分达成年度指标…`), or by answering with the opposite of what
 * the target asks for (`否` to `是`, `未完成` to a deadline). Null where it names none.
 */
export function namedBand(target: Reading, actual: Reading): Band | null {
  if (actual.kind === 'level') return actual.band;
  if (actual.kind !== 'yes-no') return null;
  return actual.value === contraryOf(target) ? 3 : null;
}

function contraryOf(target: Reading): 'yes' | 'no' | null {
  switch (target.kind) {
    case 'yes-no':
      return target.value === 'no' ? 'yes' : 'no';
    case 'deadline':
    case 'period':
      return 'no';
    default:
      return null;
  }
}
