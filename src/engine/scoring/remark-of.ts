import { phrase, type Phrase } from '../message/phrase';
import { ZERO, type Decimal } from '../number/decimal';
import { plainText } from '../number/round';
import type { Policy } from '../policy/policy';
import type { IndicatorRow } from '../table/table';
import { limitsOf } from './bands';
import type { ScoreReason } from './scored';

/** What a person reads about the reason; `weight` is null where the row is not scored, `given` the score that a person gave. */
export function remarkOf(
  reason: ScoreReason,
  row: IndicatorRow,
  weight: Decimal | null,
  policy: Policy,
  given = row.given?.text ?? '',
): Phrase {
  const texts = { target: row.target?.text ?? '', actual: row.actual?.text ?? '' };
  switch (reason) {
    case 'target-blank':
      return phrase(row.target ? 'scoring.target-blank' : 'scoring.no-target-column');
    case 'no-weight':
      return phrase(row.given?.number ? 'scoring.no-weight.given' : 'scoring.no-weight');
    case 'copied-actual':
    case 'text-for-quantity':
    case 'dimension-differs':
    case 'unit-assumed':
    case 'deadline-unknown':
      return phrase(`scoring.${reason}`, texts);
    case 'person-decides':
    case 'outside-band': {
      const { first, second } = limitsOf(weight ?? ZERO, policy);
      const values = { weight: plainText(weight ?? ZERO), first: plainText(first), second: plainText(second) };
      return phrase(`scoring.${reason}`, { ...values, ...texts, given });
    }
    default:
      return phrase(`scoring.${reason}`);
  }
}
