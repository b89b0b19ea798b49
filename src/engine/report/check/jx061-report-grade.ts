import { explanation } from '../../check/explanation';
import { printedScore } from '../../check/printed-score';
import { decimal } from '../../number/decimal';
import { plainText } from '../../number/round';
import { phrase } from '../../message/phrase';
import { gradeNamed, gradeOf } from '../../scoring/grade';
import { placeOf, type Ledger } from '../ledger';
import type { ReportCheck, ReportFound } from '../report-check';
import type { Sentence } from '../sentence';

const GRADE =
  /(?:等级|等次|档次|评价结论|自评结论|评价结果|自评结果|自评(?=为))(?:评定|确定|评)?(?:为|是|:|属于|达到)?[“"「《[(]?([A-D]?[[(]?(?:优秀|优|良好|良|中等|中|较差|差)[\])]?)(?!\p{Script=Han})/u;
const SCORE = /(?:得分|总分|分数)(?:为|是|:)?(\d+(?:\.\d+)?)分/;

/** JX061 报告写的等级与得分所在的档一致. */
export const reportGrade: ReportCheck = {
  code: 'JX061',
  name: 'report-grade',
  severity: 'error',
  explain: explanation('report-grade'),
  ofPart({ sentences, own }) {
    return own ? sentences.flatMap((sentence) => inSentence(sentence, own)) : [];
  },
};

function inSentence(sentence: Sentence, ledger: Ledger): ReportFound[] {
  const { policy } = ledger.input;
  const match = GRADE.exec(sentence.text);
  const named = match && gradeNamed(match[1] ?? '', policy);
  if (!match || !named) return [];
  const stated = SCORE.exec(sentence.text)?.[1];
  const score = printedScore(ledger.input) ?? ledger.source.evaluation.total.given ?? (stated ? decimal(stated) : null);
  const own = stated === undefined ? null : gradeOf(decimal(stated), policy);
  const due = score && gradeOf(score, policy);
  if (!score || !due || (due === named && (own === null || own === named))) return [];
  const held = due === named && stated !== undefined ? decimal(stated) : score;
  const expected = due === named ? (own ?? due) : due;
  const message = phrase('check.report-grade', { score: plainText(held), expected, actual: match[1] ?? '' });
  const { table } = ledger.source.evaluation;
  const cell = table.total?.grade?.cell ?? table.total?.given?.cell ?? ledger.units.at(-1)?.indicator.row.given?.cell;
  const place = { from: match.index, to: match.index + match[0].length };
  return [{ sentence, ...place, message, expected, actual: match[1] ?? '', places: placeOf(ledger, cell) }];
}
