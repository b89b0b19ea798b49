import { explanation } from '../../check/explanation';
import { printedScore } from '../../check/printed-score';
import { decimal, type Decimal } from '../../number/decimal';
import { plainText } from '../../number/round';
import { phrase } from '../../message/phrase';
import { placeOf, type Ledger } from '../ledger';
import type { ReportCheck, ReportFound } from '../report-check';
import { difference, printedFor, statementsOf, type ScoreStatement } from '../score-statements';

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
    return statements.filter((one) => isWhole(one, statements)).flatMap((statement) => compare(statement, own));
  },
};

/** False for one of several deductions from the same thing, each of which is a part only. */
function isWhole(one: ScoreStatement, all: readonly ScoreStatement[]): boolean {
  if (one.measure !== 'lost') return true;
  const alike = (other: ScoreStatement): boolean =>
    other.measure === 'lost' && other.sentence === one.sentence && other.subject?.name === one.subject?.name;
  return all.filter(alike).length === 1;
}

/** What the execution rate, or whatever else, has in the table. */
function dueFor({ subject, measure }: ScoreStatement, ledger: Ledger): Decimal | null {
  if (subject?.kind !== 'execution') return subject && printedFor(subject, measure);
  const { execution } = ledger.source.evaluation;
  if (!execution) return null;
  return measure === 'lost' ? difference(execution.weight, execution.given) : execution[measure];
}

const WORDS = {
  given: 'check.report-score',
  weight: 'check.report-score.weight',
  lost: 'check.report-score.lost',
} as const;

function compare(statement: ScoreStatement, ledger: Ledger): ReportFound[] {
  const { subject, score, measure } = statement;
  if (!subject) return [];
  if (subject.kind === 'total') return TOTALS[measure](statement, ledger);
  const { execution } = ledger.source.evaluation;
  const due = dueFor(statement, ledger);
  if (!due || due.minus(score).abs().lte(ledger.input.policy.tolerance.score)) return [];
  const [expected, actual] = [plainText(due), plainText(score)];
  const values = { name: subject.name, expected, actual };
  const isBlock = subject.kind === 'block' && measure === 'given';
  const message = phrase(isBlock ? 'check.report-score.block' : WORDS[measure], values);
  const rows = subject.kind === 'execution' ? [execution?.total] : subject.units.map(({ indicator }) => indicator.row);
  const places = [subject.cell, ...rows.map((row) => row?.[measure === 'weight' ? 'weight' : 'given']?.cell)].flatMap(
    (cell) => placeOf(ledger, cell),
  );
  return [{ ...statement, message, expected, actual, places }];
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
  const due = added ?? total.given;
  if (!due || agrees(added) || agrees(total.score) || (!added && agrees(total.given))) return [];
  const [expected, actual] = [plainText(due), plainText(score)];
  const message = phrase(agrees(total.given) ? 'check.report-score.printed' : 'check.report-score.total', {
    expected,
    actual,
  });
  const cell = table.total?.given?.cell ?? ledger.units.at(-1)?.indicator.row.given?.cell;
  return [{ ...statement, message, expected, actual, places: placeOf(ledger, cell) }];
}
