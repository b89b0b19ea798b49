import { explanation } from '../../check/explanation';
import { phrase } from '../../message/phrase';
import { placeOf } from '../ledger';
import type { ReportCheck } from '../report-check';

const INEXACT =
  /(?:得分|总分|评分|分数)[^,;。\d]{0,6}(?:(?:约|近|超过?|不低于|高于)\d+(?:\.\d+)?分|\d+(?:\.\d+)?分?(?:以上|左右|多|上下)|\d+(?:\.\d+)?[-~—至]\d+(?:\.\d+)?分)/;

/** JX073 报告写的得分是确数. */
export const reportInexactScore: ReportCheck = {
  code: 'JX073',
  name: 'report-inexact-score',
  severity: 'hint',
  explain: explanation('report-inexact-score'),
  ofPart({ sentences, own }) {
    return sentences.flatMap((sentence) => {
      const match = INEXACT.exec(sentence.text);
      // Marks that are told from each other (`90分以上为优`) are no score.
      if (!match || /为优|为良|为中|为差|档|标准/.test(sentence.text.slice(match.index))) return [];
      const message = phrase('check.report-inexact-score', { actual: match[0] });
      const places = own ? placeOf(own, own.source.evaluation.table.total?.given?.cell) : [];
      const to = match.index + match[0].length;
      return [{ sentence, from: match.index, to, message, expected: null, actual: match[0], places }];
    });
  },
};
