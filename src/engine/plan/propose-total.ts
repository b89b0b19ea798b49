import type { Decimal } from '../number/decimal';
import { phrase, type Phrase } from '../message/phrase';
import { plainText } from '../number/round';
import type { Policy } from '../policy/policy';
import { addendsOf, type Addend } from '../scoring/addends';
import { fullMarksOf } from '../scoring/full-marks';
import { hasBoxes } from '../table/ticked';
import type { Field } from '../table/table';
import type { TableResult } from '../table-result';
import { numberContent, textContent } from './content';
import { formulaFor, sumFormula } from './formula';
import type { Ledger } from './ledger';
import type { PlanOptions } from './plan';
import { isBlank, saysNumber, type Proposal } from './proposal';

/** 总分行: the sum of the weights, the total and its grade. Asks the ledger, so the scores must have been proposed. */
export function proposeTotal(result: TableResult, ledger: Ledger, policy: Policy, as: PlanOptions['as']): Proposal[] {
  const addends = addendsOf(result);
  const formulaOf = (value: Decimal, fields: readonly (Field | null)[]) =>
    as === 'formulas' ? formulaFor(value, sumFormula(termsOf(fields, ledger), policy.scorePlaces)) : null;
  const withheld = unsettled(addends, ledger);
  const own = [...proposeWeight(result, addends, formulaOf), ...proposeScore(result, addends, formulaOf)];
  return [...own, ...proposeGrade(result, policy)].map((proposal) =>
    withheld && proposal.kind !== 'total-weight' ? { ...proposal, withheld } : proposal,
  );
}

type FormulaOf = (value: Decimal, fields: readonly (Field | null)[]) => string | null;

/** A printed sum of weights is never replaced: where it differs a weight is wrong, which a check says. */
function proposeWeight({ table, total }: TableResult, addends: readonly Addend[], formulaOf: FormulaOf): Proposal[] {
  const field = table.total?.weight;
  const sum = fullMarksOf(total, addends);
  if (!field || !sum || !isBlank(field)) return [];
  const weights = addends.map(({ weight }) => weight);
  const content = numberContent(sum, formulaOf(sum, weights));
  return [{ kind: 'total-weight', field, content, agrees: false, why: phrase('plan.total-weight') }];
}

function proposeScore({ table, total }: TableResult, addends: readonly Addend[], formulaOf: FormulaOf): Proposal[] {
  const field = table.total?.given;
  if (!field || !total.score) return [];
  const scores = addends.map(({ given }) => given);
  const content = numberContent(total.score, formulaOf(total.score, scores));
  const agrees = saysNumber(field, total.score) || (total.given?.eq(total.score) ?? false);
  return [{ kind: 'total', field, content, agrees, why: phrase('plan.total', { count: String(addends.length) }) }];
}

function proposeGrade({ table, total }: TableResult, policy: Policy): Proposal[] {
  const field = table.total?.grade;
  const { score, nominalGrade } = total;
  // A place that shows something but no grade holds its own label, or boxes to tick: writing there would lose it.
  if (!field || !score || !nominalGrade || (total.gradeGiven === null && !isBlank(field))) return [];
  if (hasBoxes(field.text)) return [];
  const why = phrase('plan.grade', { score: plainText(score) });
  const content = textContent(nominalGrade);
  const proposal: Proposal = { kind: 'grade', field, content, agrees: total.gradeGiven === nominalGrade, why };
  if (total.grade) return [proposal];
  return [{ ...proposal, withheld: phrase('plan.not-full-marks', { full: policy.fullMarks }) }];
}

/** Why the total can not be written yet: beside an open or disputed score it would contradict the column above it. */
function unsettled(addends: readonly Addend[], ledger: Ledger): Phrase | null {
  const open = addends.filter(({ score }) => score === null).length;
  if (open > 0) return phrase('plan.open-scores', { count: String(open) });
  const disputed = addends.filter(({ given }) => given && ledger.disputed(given.cell)).length;
  return disputed > 0 ? phrase('plan.disputed-scores', { count: String(disputed) }) : null;
}

/** The cells that will hold a number; one that holds a text is left out, and the sum will differ. */
function termsOf(fields: readonly (Field | null)[], ledger: Ledger): { cell: string; number: Decimal }[] {
  return fields.flatMap((field) => {
    const number = field && ledger.numberIn(field);
    return number ? [{ cell: field.cell, number }] : [];
  });
}
