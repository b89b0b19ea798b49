import { explanation } from '../../check/explanation';
import { printedScore } from '../../check/printed-score';
import { sum, type Decimal } from '../../number/decimal';
import { plainText } from '../../number/round';
import { phrase } from '../../message/phrase';
import { placeOf, type Ledger } from '../ledger';
import type { ReportCheck, ReportFound } from '../report-check';
import { printedFor, scoreStatements, sumOnce, type ScoreStatement } from '../score-statements';

/** JX060 报告逐项写的得分相加等于它写的总分；同一得分写了两遍的只计一次. */
export const reportScoreSum: ReportCheck = {
  code: 'JX060',
  name: 'report-score-sum',
  severity: 'error',
  explain: explanation('report-score-sum'),
  ofPart(part) {
    const { own } = part;
    if (!own) return [];
    const statements = scoreStatements(part);
    const totals = statements.filter(({ subject }) => subject?.kind === 'total');
    const [total] = totals;
    if (!total || totals.some(({ score }) => !score.eq(total.score))) return [];
    return [own.blocks.map(({ label }) => label.cell), null].flatMap((blocks) =>
      compare(total, statements, own, blocks),
    );
  },
};

/** Only statements that leave out nothing can be added: of all blocks, or (`blocks` null) of all indicators. */
function compare(
  total: ScoreStatement,
  statements: readonly ScoreStatement[],
  ledger: Ledger,
  blocks: readonly string[] | null,
): ReportFound[] {
  const wanted = blocks ?? ledger.units.map(({ indicator }) => indicator.row.given?.cell ?? '');
  const cellOf = ({ subject }: ScoreStatement): string => {
    if (!subject || subject.kind === 'total') return '';
    if (blocks) return subject.cell ?? '';
    return subject.kind === 'indicator' ? (subject.units[0]?.indicator.row.given?.cell ?? '') : '';
  };
  const stated = statements.filter((one) => cellOf(one) !== '' && wanted.includes(cellOf(one)));
  const cells = new Set(stated.map(cellOf));
  if (wanted.length < 2 || !wanted.every((cell) => cells.has(cell))) return [];
  const told = statements.find(({ subject }) => subject?.kind === 'execution');
  const execution = told?.score ?? ledger.source.evaluation.execution?.given;
  const added = sumOnce(stated);
  const close = (value: Decimal): boolean => value.minus(total.score).abs().lte(ledger.input.policy.tolerance.score);
  if (close(added) || (execution && close(added.plus(execution)))) return [];
  // Where each agrees with the table, and so does the total, the table itself counts them otherwise.
  const asPrinted = stated.every(({ subject, score }) => subject && printedFor(subject)?.eq(score));
  const due = printedScore(ledger.input) ?? ledger.source.evaluation.total.score;
  if (asPrinted && due && close(due)) return [];
  const [expected, actual] = [plainText(execution ? added.plus(execution) : added), plainText(total.score)];
  const twice = close(sum(stated.map(({ score }) => score)));
  const message = phrase(twice ? 'check.report-score-sum.twice' : 'check.report-score-sum', { expected, actual });
  const places = placeOf(ledger, ledger.source.evaluation.table.total?.given?.cell);
  return [{ ...total, message, expected, actual, places }];
}
