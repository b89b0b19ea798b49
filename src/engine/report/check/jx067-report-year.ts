import { explanation } from '../../check/explanation';
import { phrase } from '../../message/phrase';
import { placeOf } from '../ledger';
import { normalText } from '../normal-text';
import type { ReportCheck, ReportFound } from '../report-check';
import type { ReportPart } from '../report-part';
import type { Sentence } from '../sentence';

const YEAR_OF_REPORT = /(20\d\d)年度?/g;
/** What a year is the year of: of the budget, the project, the evaluation. */
const OWN_YEAR =
  /(?<![与比较同于和到从自由])(20\d\d)年度(?!.{0,12}(?:相比|持平|结转|结余|基础上|联席|会议|文件|通知|表彰))/g;
/** The year of the evaluation, or of the project itself, whichever year it is. */
const NAMED_YEAR =
  /(?:自评|评价)(?:的)?年度(?:为|是|:)(20\d\d)年|^(20\d\d)年度(?=[“"]|[本该]项目|项目(?:预算|资金|支出|绩效))/;
const ASIDE = /《[^《》]*》|[〔[(（]20\d\d[〕\])）]/g;

/** JX067 报告写的年度与表的年度一致. */
export const reportYear: ReportCheck = {
  code: 'JX067',
  name: 'report-year',
  severity: 'error',
  explain: explanation('report-year'),
  ofPart(part, { year }) {
    const due = dueYear(part, year);
    if (!due) return [];
    return [...inTitle(part, due), ...part.sentences.flatMap((sentence) => inSentence(sentence, part, due))];
  },
};

/** The year of the table, else of the other reports of the document, else the one that the report names most. */
function dueYear({ own, sentences }: ReportPart, common: string | null): string | null {
  const printed = own?.source.evaluation.table.year;
  if (printed ?? common) return printed ?? common;
  const counts = new Map<string, number>();
  for (const { text } of sentences) {
    for (const [, year = ''] of text.replace(ASIDE, '').matchAll(YEAR_OF_REPORT)) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function inTitle({ title, own }: ReportPart, due: string): ReportFound[] {
  const named = title && /(20\d\d)年/.exec(title.text)?.[1];
  return title && named && named !== due ? [foundAt(title, 0, title.text.length, named, due, own)] : [];
}

function inSentence(sentence: Sentence, { title, own }: ReportPart, due: string): ReportFound[] {
  const text = sentence.text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  if (sentence.paragraph === title?.paragraph || text.includes(due)) return [];
  const named = NAMED_YEAR.exec(text);
  const year = named?.[1] ?? named?.[2];
  if (named && year !== undefined && namesProject(text.slice(named.index), own)) {
    return [foundAt(sentence, named.index, named.index + named[0].length, year, due, own)];
  }
  const wrong = [...text.matchAll(OWN_YEAR)].find(([, year]) => year === String(Number(due) - 1));
  if (!wrong) return [];
  const isMoney = /预算|执行|支出|绩效/.test(text.slice(wrong.index));
  return isMoney ? [foundAt(sentence, wrong.index, wrong.index + 6, wrong[1] ?? '', due, own)] : [];
}

/** A quoted name behind the year must be that of the table: an earlier project may have been one of another year. */
function namesProject(text: string, own: ReportPart['own']): boolean {
  const quoted = /^20\d\d年度[“"]([^”"]+)[”"]/.exec(text)?.[1];
  return quoted === undefined || normalText(own?.source.evaluation.table.project?.text ?? '').text.includes(quoted);
}

function foundAt(
  sentence: Sentence,
  from: number,
  to: number,
  actual: string,
  expected: string,
  own: ReportPart['own'],
): ReportFound {
  const message = phrase('check.report-year', { actual, expected });
  const places = own ? placeOf(own, own.source.evaluation.table.yearCell) : [];
  return { sentence, from, to, message, expected, actual, places };
}
