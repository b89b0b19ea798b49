import { decimal, sum, type Decimal } from '../number/decimal';
import { printedSum } from '../check/block';
import { indicatorName } from '../check/indicator-name';
import type { ScoringUnit } from '../check/scoring-unit';
import { kindNamed } from './kind-named';
import type { Ledger } from './ledger';
import { listedIndicators, type ListedIndicators } from './listed-indicators';
import { normalText } from './normal-text';
import { plainQuotes } from './plain-quotes';
import type { ReportPart } from './report-part';
import type { Sentence } from './sentence';

/** What a stated score is the score of. */
export interface ScoreSubject {
  readonly kind: 'total' | 'execution' | 'block' | 'indicator' | 'list';
  readonly name: string;
  readonly units: readonly ScoringUnit[];
  /** Cell of the label, where it is a block. */
  readonly cell: string | null;
}

/** Scores, the full marks that they are out of, or what was taken off. */
export type Measure = 'given' | 'weight' | 'lost';

/** 得分的陈述 `产出指标……得分为8分`. */
export interface ScoreStatement {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly measure: Measure;
  readonly score: Decimal;
  readonly subject: ScoreSubject | null;
  /** True where the text says that others are still open: `已评定得32分`. */
  readonly partial: boolean;
}

const MARKS = String.raw`[“"]?(\d+(?:\.\d+)?)分(?!以上|以下|左右|多|钟|值|之|档)`;
const GIVEN = String.raw`(?:得满分,(?:共计?|合计)|得分|总分|分数|自评分|自评(?=\d)|合计(?=[\d.]+分,[^,;。]{0,6}(?:等级|等次|档次))|(?<![不获取所值使])得)(?:情况)?(?:为|是|:|共计?|合计|达到?|满分)?`;
const WEIGHT = String.raw`(?:分值|权重|(?<!得)满分)(?:为|是|:|共计?|合计)?`;
const LOST = String.raw`(?:扣|失)(?:除|减|掉|了)?(?:共|合计)?(?:为|:)?`;
const STATED = new RegExp(`(?:(${GIVEN})|${WEIGHT}|(${LOST}))${MARKS}`, 'g');
/** A rule by which marks would be taken off: `每少一户扣1分，扣完为止`. */
const RULE = /每|酌|最多|否则|为止|的,?$/;
const TOTAL =
  /^已评定的得分|总得?分|最终|综合|整体|(?:绩效)?(?:自评|评价)(?:结果|得分|分数|总分)|[本该]?项目(?:绩效)?(?:自评|评价)?得?$|(?:^|[本该此])项目得分$|^合计$|自评$/;
/** Nothing but how a score came about: `（分值50分，自评得分49分）`. */
const SAME = /^[,(]?(?:自评|实际|本次|最终|评价)*$/;
/** What the score of the execution rate is called; of several that a text says the longest counts. */
const EXECUTION = ['预算执行率', '预算执行情况', '预算执行', '资金执行率', '执行率'];
/** The sum behind marks that are listed without a word for scores: `满意度指标10分，总分97分`. */
const SUM = /\d分[,、](?:自评)?总得?分\D*[\d.]+分$/;
/** What is only a part of what was spoken of before. */
const PART = /^,?其中/;
/** The marks that follow a list are those of all its indicators. */
const TOGETHER = /共|合计|总计/;
/** Of several only those that are decided. */
const PARTIAL = /已评定的?$/;
const QUOTED = /“[^“”]*”/g;
const SUBJECT_END = /[;。]/;

/** The scores that a report states, with what they are the scores of, as far as the table names it. */
export function scoreStatements(part: ReportPart): ScoreStatement[] {
  return statementsOf(part).filter(({ measure }) => measure === 'given');
}

/** The scores and the full marks. */
export function statementsOf({ sentences, own }: ReportPart): ScoreStatement[] {
  const subjects = own ? subjectsOf(own) : [];
  return sentences.flatMap((sentence) => (sentence.text.includes('分') ? inSentence(sentence, subjects, own) : []));
}

function inSentence(sentence: Sentence, subjects: readonly ScoreSubject[], own: Ledger | null): ScoreStatement[] {
  const { text } = sentence;
  const lists = own ? listedIndicators(text, own) : [];
  // What stands in quotation marks is one name, whatever marks are in it.
  const plain = text.replace(QUOTED, (quote) => '“'.repeat(quote.length));
  const statements: ScoreStatement[] = [];
  let from = 0;
  let before: ScoreSubject | null = null;
  for (const match of text.matchAll(STATED)) {
    const to = match.index + match[0].length;
    const start = from + Math.max(0, plain.slice(from, match.index).search(/[^;。]*$/));
    const window = text.slice(start, match.index);
    const clause = text.slice(Math.max(start, plain.lastIndexOf(',', match.index - 1) + 1), match.index);
    const list = lists.find((one) => one.from >= start && one.to <= match.index);
    const named = list ? subjectOfList(list, text.slice(list.to, to), own) : subjectIn(window, subjects);
    const [stated, given, lost, marks = '0'] = match;
    const subject = subjectOf({ window, clause, stated }, named, before);
    const measure = given !== undefined ? 'given' : lost === undefined ? 'weight' : 'lost';
    if (measure === 'lost' && RULE.test(clause)) continue;
    const partial = PARTIAL.test(clause);
    statements.push({ sentence, from, to, text: stated, measure, score: decimal(marks), subject, partial });
    before = SUBJECT_END.test(text.charAt(to)) ? null : subject;
    from = to;
  }
  return statements;
}

/** A score as it is written, with the words before it: since the last one, and of its own clause. */
interface Written {
  readonly window: string;
  readonly clause: string;
  readonly stated: string;
}

const WHOLE: ScoreSubject = { kind: 'total', name: '', units: [], cell: null };

/** What a score is that of: what is named before it, else the whole, else what was spoken of last. */
function subjectOf(
  { window, clause, stated }: Written,
  named: ScoreSubject | null,
  last: ScoreSubject | null,
): ScoreSubject | null {
  if (named && !SUM.test(window + stated)) return named;
  const ofIndicators = clause.includes('指标');
  const goesOn = last !== null && SAME.test(window);
  if (!ofIndicators && !goesOn && TOTAL.test(clause + stated.replace(/\d.*/, ''))) return WHOLE;
  return ofIndicators || PART.test(clause) ? null : last;
}

/** What a list has together; nothing where each has as much, or where the list names only some of those that it counts. */
function subjectOfList(
  { indicators, count }: ListedIndicators,
  words: string,
  own: Ledger | null,
): ScoreSubject | null {
  const units = (own?.units ?? []).filter(({ indicator, shared }) => !shared && indicators.includes(indicator));
  const [first] = indicators;
  if (!first || !TOGETHER.test(words) || units.length !== count || indicators.length !== count) return null;
  return { kind: 'list', name: `${indicatorName(first.row)}等${count}项`, units, cell: null };
}

/** The longest name in the window; of equally long ones the last. */
function subjectIn(window: string, subjects: readonly ScoreSubject[]): ScoreSubject | null {
  let best: ScoreSubject | null = null;
  for (const subject of subjects) {
    if ((best?.name.length ?? 0) < subject.name.length && names(window, subject)) best = subject;
  }
  return best;
}

/** A short name is one only where nothing but its own kind follows: 过程 in 实施过程 is none. */
function names(text: string, { name, kind }: ScoreSubject): boolean {
  // A name with quotation marks of its own has single ones once it is quoted.
  const window = plainQuotes(text);
  const at = window.lastIndexOf(plainQuotes(name));
  if (at < 0) return false;
  if (kind === 'indicator' && name.length > 3) return true;
  const before = window.charAt(at - 1);
  const after = window.slice(at + name.length);
  if (before === '"' && after.startsWith('"')) return true;
  return (
    (!/\p{Script=Han}/u.test(before) || window.slice(0, at).endsWith('其中')) &&
    /^(?:指标|方面|类|部分)|^$|^[:,(]|^(?:自评|实际|合计|共|权重|分值|满分)/.test(after)
  );
}

function subjectsOf(ledger: Ledger): ScoreSubject[] {
  const indicators = ledger.units.flatMap((unit): ScoreSubject[] => {
    const { level3 } = unit.indicator.row;
    return level3 ? [{ kind: 'indicator', name: plainName(level3.text), units: [unit], cell: null }] : [];
  });
  const blocks = [...ledger.blocks, ...ledger.subBlocks].map(({ label, units }): ScoreSubject => {
    return { kind: 'block', name: kindNamed(label.text), units, cell: label.cell };
  });
  const execution: ScoreSubject[] = ledger.source.evaluation.execution
    ? EXECUTION.map((name) => ({ kind: 'execution', name, units: [], cell: null }))
    : [];
  const all = [...indicators, ...blocks, ...execution];
  // A name that several things have names none of them.
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return all.filter(({ name }) => name.length > 1 && counts.get(name) === 1);
}

function plainName(text: string): string {
  return normalText(text).text;
}

/** The score as the table prints it for the subject; null where it does not. */
export function printedFor({ units }: ScoreSubject): Decimal | null {
  return printedSum(units, 'given');
}

/** What was taken off; null where one of the two is not printed. */
export function difference(weight: Decimal | null, given: Decimal | null): Decimal | null {
  return weight && given && weight.minus(given);
}

/** The sum of the statements, each subject once. */
export function sumOnce(statements: readonly ScoreStatement[]): Decimal {
  const scores = new Map<string, Decimal>();
  for (const { subject, score } of statements) if (subject) scores.set(subject.name, score);
  return sum(scores.values());
}
