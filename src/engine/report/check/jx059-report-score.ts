import { explanation } from '../../check/explanation';
import { printedScore } from '../../check/printed-score';
import { decimal } from '../../number/decimal';
import { plainText } from '../../number/round';
import { phrase } from '../../message/phrase';
import { dueScore, type DueScore } from '../due-score';
import { labelMarks } from '../label-marks';
import { placeOf, type Ledger } from '../ledger';
import { listedMarks } from '../listed-marks';
import type { ReportPlace } from '../report';
import type { ReportCheck, ReportFound } from '../report-check';
import { sameScore } from '../same-score';
import type { Sentence } from '../sentence';
import { statementsOf, type Measure, type ScoreStatement, type ScoreSubject } from '../score-statements';

/** JX059 报告写的得分、分值和扣分与表一致：指标、预算执行率、各级小计、总分. */
export const reportScore: ReportCheck = {
  code: 'JX059',
  name: 'report-score',
  severity: 'error',
  explain: explanation('report-score'),
  ofPart(part) {
    const { own } = part;
    if (!own) return [];
    const statements = statementsOf(part);
    return [
      ...statements.filter((one) => isWhole(one, statements)).flatMap((statement) => compare(statement, own)),
      ...part.sentences.flatMap((sentence) => [...inLabels(sentence, own), ...inLists(sentence, own)]),
    ];
  },
};

/** False for one of several deductions from the same thing, each of which is a part only. */
function isWhole(one: ScoreStatement, all: readonly ScoreStatement[]): boolean {
  if (one.measure !== 'lost') return true;
  const alike = (other: ScoreStatement): boolean =>
    other.measure === 'lost' && other.sentence === one.sentence && other.subject?.name === one.subject?.name;
  return all.filter(alike).length === 1;
}

const WORDS = {
  given: 'check.report-score',
  weight: 'check.report-score.weight',
  lost: 'check.report-score.lost',
  block: 'check.report-score.block',
  computed: 'check.report-score.computed',
} as const;

function compare(statement: ScoreStatement, ledger: Ledger): ReportFound[] {
  const { subject, score, measure } = statement;
  if (!subject) return [];
  if (subject.kind === 'total') return TOTALS[measure](statement, ledger);
  const due = dueScore(statement, ledger);
  const { tolerance } = ledger.input.policy;
  const isSame = due?.computed
    ? due.value.minus(score).abs().lte(tolerance.score)
    : due && sameScore(due.value, score, Math.max(1, subject.units.length), tolerance.score);
  if (!due || isSame) return [];
  const [expected, actual] = [plainText(due.value), plainText(score)];
  const message = phrase(wordsFor(subject, measure, due), { name: subject.name, expected, actual });
  const found = { ...statement, message, expected, actual, places: placesFor(statement, due, ledger) };
  return [due.computed ? { ...found, severity: 'warning' } : found];
}

function wordsFor(
  { kind }: ScoreSubject,
  measure: Measure,
  { computed }: DueScore,
): (typeof WORDS)[keyof typeof WORDS] {
  if (measure !== 'given') return WORDS[measure];
  if (computed) return WORDS.computed;
  return kind === 'block' ? WORDS.block : WORDS.given;
}

/** The cells of the label and of the scores or, where none is printed, of what they are computed from. */
function placesFor({ subject, measure }: ScoreStatement, { computed }: DueScore, ledger: Ledger): ReportPlace[] {
  const rows = subject?.units.map(({ indicator }) => indicator.row) ?? [];
  const total = subject?.kind === 'execution' ? ledger.source.evaluation.execution?.total : null;
  const fields = computed
    ? [total?.rate, ...rows.map(({ actual }) => actual)]
    : [total, ...rows].map((row) => row?.[measure === 'weight' ? 'weight' : 'given']);
  return [subject?.cell, ...fields.map((field) => field?.cell)].flatMap((cell) => placeOf(ledger, cell));
}

/** Marks that stand with a label, in a heading or in its name. */
function inLabels(sentence: Sentence, ledger: Ledger): ReportFound[] {
  return labelMarks(sentence, ledger).flatMap(({ name, marks, due: [due, ...others], cell, from, to }) => {
    if (!due || [due, ...others].some((one) => one.eq(marks))) return [];
    const [expected, actual] = [plainText(due), plainText(marks)];
    const message = phrase(WORDS.weight, { name, expected, actual });
    return [{ sentence, from, to, message, expected, actual, places: placeOf(ledger, cell) }];
  });
}

/** Scores that a sentence lists block by block. */
function inLists(sentence: Sentence, ledger: Ledger): ReportFound[] {
  const { tolerance } = ledger.input.policy;
  return listedMarks(sentence, ledger).flatMap(({ name, marks, due, cells, parts, from, to }) => {
    const [first] = due;
    if (!first || due.some((one) => sameScore(one, marks, parts, tolerance.score))) return [];
    const [expected, actual] = [plainText(first), plainText(marks)];
    const message = phrase(WORDS.given, { name, expected, actual });
    return [{ sentence, from, to, message, expected, actual, places: cells.flatMap((cell) => placeOf(ledger, cell)) }];
  });
}

const TOTALS = { given: compareTotal, weight: compareFullMarks, lost: () => [] } as const;

/** The full marks of the whole: those that the table adds up to or prints, or those of the rules. */
function compareFullMarks(statement: ScoreStatement, ledger: Ledger): ReportFound[] {
  const { input, source } = ledger;
  const { total, table } = source.evaluation;
  const { score } = statement;
  const due = total.weight ?? total.weightGiven;
  const known = [total.weight, total.weightGiven, decimal(input.policy.fullMarks)];
  if (!due || known.some((one) => one?.eq(score))) return [];
  const [expected, actual] = [plainText(due), plainText(score)];
  const message = phrase('check.report-score.full-marks', { expected, actual });
  const cell = table.total?.weight?.cell ?? ledger.units.at(-1)?.indicator.row.weight?.cell;
  return [{ ...statement, message, expected, actual, places: placeOf(ledger, cell) }];
}

/** A total that equals the printed one may still not be what the printed scores give. */
function compareTotal(statement: ScoreStatement, ledger: Ledger): ReportFound[] {
  const { input, source } = ledger;
  const { table, total } = source.evaluation;
  const added = printedScore(input);
  const { score } = statement;
  const agrees = (due: typeof added): boolean => due?.minus(score).abs().lte(input.policy.tolerance.score) ?? false;
  // The rules may count more than a table that does not come to full marks.
  const isWhole = total.open === 0 && total.weight?.eq(input.policy.fullMarks);
  const due = added ?? total.given ?? (statement.partial || isWhole ? total.score : null);
  if (!due || agrees(added) || agrees(total.score) || (!added && agrees(total.given))) return [];
  const [expected, actual] = [plainText(due), plainText(score)];
  const message = phrase(agrees(total.given) ? 'check.report-score.printed' : 'check.report-score.total', {
    expected,
    actual,
  });
  const cell = table.total?.given?.cell ?? ledger.units.at(-1)?.indicator.row.given?.cell;
  const found = { ...statement, message, expected, actual, places: placeOf(ledger, cell) };
  return [(added ?? total.given) ? found : { ...found, severity: 'warning' }];
}
