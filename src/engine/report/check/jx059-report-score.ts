import { explanation } from '../../check/explanation';
import { printedScore } from '../../check/printed-score';
import { plainText } from '../../number/round';
import { phrase } from '../../message/phrase';
import { placeOf, type Ledger } from '../ledger';
import type { ReportCheck, ReportFound } from '../report-check';
import { printedFor, scoreStatements, type ScoreStatement } from '../score-statements';

/** JX059 报告写的得分与表一致：指标、各级小计、总分. */
export const reportScore: ReportCheck = {
  code: 'JX059',
  name: 'report-score',
  severity: 'error',
  explain: explanation('report-score'),
  ofPart(part) {
    const { own } = part;
    return own ? scoreStatements(part).flatMap((statement) => compare(statement, own)) : [];
  },
};

function compare(statement: ScoreStatement, ledger: Ledger): ReportFound[] {
  const { subject, score } = statement;
  if (!subject) return [];
  if (subject.kind === 'total') return compareTotal(statement, ledger);
  const due = printedFor(subject);
  if (!due || due.minus(score).abs().lte(ledger.input.policy.tolerance.score)) return [];
  const [expected, actual] = [plainText(due), plainText(score)];
  const { row } = subject.units[0]?.indicator ?? {};
  const given = subject.units.map(({ indicator }) => indicator.row.given?.cell);
  const places = [subject.kind === 'block' ? subject.cell : row?.given?.cell, ...given].flatMap((cell) =>
    placeOf(ledger, cell),
  );
  const message =
    subject.kind === 'block'
      ? phrase('check.report-score.block', { name: subject.name, expected, actual })
      : phrase('check.report-score', { name: subject.name, expected, actual });
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
