import { ONE, ZERO, type Decimal } from '../number/decimal';
import { percentText, plainText } from '../number/round';
import { phrase, type Phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';

/**
 * What a note on an indicator must explain: an over-completion (广西: from 130 % on), a missed target, or marks taken off
 * (财预〔2020〕10号). Empty where no note is due; details (其中…) are explained by their indicator.
 */
export function indicatorFacts(indicator: ScoredIndicator): readonly Phrase[] {
  const fact = indicator.row.detail ? null : factOf(indicator);
  return fact ? [fact] : [];
}

function factOf(indicator: ScoredIndicator): Phrase | null {
  const { outcome, completion } = indicator;
  if (completion && outcome === 'exceeded') {
    return phrase('deviation.exceeded', { ...texts(indicator), completion: percentText(completion.ratio) });
  }
  if (outcome === 'exceeded') return phrase('deviation.exceeded-zero', texts(indicator));
  if (completion && outcome === 'missed') return missedFact(indicator, completion.ratio);
  return deductionFact(indicator) ?? (outcome === 'missed' ? phrase('deviation.missed', texts(indicator)) : null);
}

function texts({ row }: ScoredIndicator) {
  const label = row.level3 ?? row.level2 ?? row.level1;
  return { name: label?.text ?? '', target: row.target?.text ?? '', actual: row.actual?.text ?? '' };
}

function missedFact(indicator: ScoredIndicator, completion: Decimal): Phrase {
  const values = texts(indicator);
  switch (indicator.method) {
    case 'reverse':
      // A share too small for the decimals that are kept says no excess.
      if (completion.eq(ZERO)) return phrase('deviation.off-standard', values);
      return phrase('deviation.exceeds-limit', { ...values, excess: percentText(ONE.div(completion).minus(ONE)) });
    case 'standard':
    case 'range':
      return phrase('deviation.off-standard', values);
    default:
      return phrase('deviation.short', { ...values, completion: percentText(completion) });
  }
}

/** Marks taken off by a person, whatever the figures say. */
function deductionFact(indicator: ScoredIndicator): Phrase | null {
  const score = indicator.score ?? indicator.row.given?.number;
  const weight = indicator.weight?.value;
  if (!score || !weight || score.gte(weight)) return null;
  const values = { score: plainText(score), weight: plainText(weight), lost: plainText(weight.minus(score)) };
  const { name, target, actual } = texts(indicator);
  if (target === '' || actual === '') return phrase('deviation.deducted-bare', { name, ...values });
  return phrase('deviation.deducted', { name, target, actual, ...values });
}
