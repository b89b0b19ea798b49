import { explanation } from '../../check/explanation';
import { printedScore } from '../../check/printed-score';
import { plainText } from '../../number/round';
import { phrase } from '../../message/phrase';
import { placeOf, type Ledger } from '../ledger';
import type { ReportCheck, ReportFound } from '../report-check';
import { printedFor, statementsOf, type ScoreStatement } from '../score-statements';

/** JX059 报告写的得分和分值与表一致：指标、预算执行率、各级小计、总分. */
export const reportScore: ReportCheck = {
  code: 'JX059',
  name: 'report-score',
  severity: 'error',
  explain: explanation('report-score'),
  ofPart(part) {
    const { own } = part;
    return own ? statementsOf(part).flatMap((statement) => compare(statement, own)) : [];
  },
};

function compare(statement: ScoreStatement, ledger: Ledger): ReportFound[] {
  const { subject, score, measure } = statement;
  if (!subject) return [];
  if (subject.kind === 'total') return measure === 'given' ? compareTotal(statement, ledger) : [];
  const { execution } = ledger.source.evaluation;
  const due = subject.kind === 'execution' ? (execution?.[measure] ?? null) : printedFor(subject, measure);
  if (!due || due.minus(score).abs().lte(ledger.input.policy.tolerance.score)) return [];
  const [expected, actual] = [plainText(due), plainText(score)];
  const values = { name: subject.name, expected, actual };
  const message =
    measure === 'weight'
      ? phrase('check.report-score.weight', values)
      : phrase(subject.kind === 'block' ? 'check.report-score.block' : 'check.report-score', values);
  const rows = subject.kind === 'execution' ? [execution?.total] : subject.units.map(({ indicator }) => indicator.row);
  const places = [subject.cell, ...rows.map((row) => row?.[measure]?.cell)].flatMap((cell) => placeOf(ledger, cell));
  return [{ ...statement, message, expected, actual, places }];
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
