import { decimal, sum, type Decimal } from '../number/decimal';
import { printedSum } from '../check/block';
import type { ScoringUnit } from '../check/scoring-unit';
import type { Ledger } from './ledger';
import { normalText } from './normal-text';
import type { ReportPart } from './report-part';
import type { Sentence } from './sentence';

/** What a stated score is the score of. */
export interface ScoreSubject {
  readonly kind: 'total' | 'execution' | 'block' | 'indicator';
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
}

const MARKS = String.raw`[“"]?(\d+(?:\.\d+)?)分(?!以上|以下|左右|多|钟|值|之|档)`;
const GIVEN = String.raw`(?:得分|总分|分数|自评分|(?<![不获取所值使])得)(?:情况)?(?:为|是|:|共计?|合计|达到?|满分)?`;
const WEIGHT = String.raw`(?:分值|权重|(?<!得)满分)(?:为|是|:|共计?|合计)?`;
const LOST = String.raw`(?:扣|失)(?:除|减|掉|了)?(?:共|合计)?(?:为|:)?`;
const STATED = new RegExp(`(?:(${GIVEN})|${WEIGHT}|(${LOST}))${MARKS}`, 'g');
/** A rule by which marks would be taken off: `每少一户扣1分，扣完为止`. */
const RULE = /每|酌|最多|否则|为止|的,?$/;
const TOTAL =
  /总得?分|最终|综合|整体|(?:绩效)?(?:自评|评价)(?:结果|得分|分数|总分)|[本该]?项目(?:绩效)?(?:自评|评价)?得?$|自评$/;
const SUBJECT_END = /[;。]/;

/** The scores that a report states, with what they are the scores of, as far as the table names it. */
export function scoreStatements(part: ReportPart): ScoreStatement[] {
  return statementsOf(part).filter(({ measure }) => measure === 'given');
}

/** The scores and the full marks. */
export function statementsOf({ sentences, own }: ReportPart): ScoreStatement[] {
  const subjects = own ? subjectsOf(own) : [];
  return sentences.flatMap((sentence) => (sentence.text.includes('分') ? inSentence(sentence, subjects) : []));
}

function inSentence(sentence: Sentence, subjects: readonly ScoreSubject[]): ScoreStatement[] {
  const { text } = sentence;
  const statements: ScoreStatement[] = [];
  let from = 0;
  let before: ScoreSubject | null = null;
  for (const match of text.matchAll(STATED)) {
    const to = match.index + match[0].length;
    const span = text.slice(from, match.index);
    const window = span.slice(Math.max(0, span.search(/[^;。]*$/)));
    const clause = window.slice(window.lastIndexOf(',') + 1);
    const named = subjectIn(window, subjects);
    const whole = !named && !/指标/.test(clause) && TOTAL.test(clause + match[0].replace(/\d.*/, ''));
    const subject: ScoreSubject | null =
      named ?? (whole ? { kind: 'total', name: '', units: [], cell: null } : /指标/.test(clause) ? null : before);
    const [stated, given, lost, marks = '0'] = match;
    const measure = given !== undefined ? 'given' : lost === undefined ? 'weight' : 'lost';
    if (measure === 'lost' && RULE.test(clause)) continue;
    statements.push({ sentence, from, to, text: stated, measure, score: decimal(marks), subject });
    before = SUBJECT_END.test(text.charAt(to)) ? null : subject;
    from = to;
  }
  return statements;
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
function names(window: string, { name, kind }: ScoreSubject): boolean {
  const at = window.lastIndexOf(name);
  if (at < 0) return false;
  if (kind === 'indicator' && name.length > 3) return true;
  const before = window.charAt(at - 1);
  const after = window.slice(at + name.length);
  if (/[“"]/.test(before) && /^[”"]/.test(after)) return true;
  return (
    !/\p{Script=Han}/u.test(before) &&
    /^(?:指标|方面|类|部分)|^$|^[:,(]|^(?:自评|实际|合计|共|权重|分值|满分)/.test(after)
  );
}

function subjectsOf(ledger: Ledger): ScoreSubject[] {
  const indicators = ledger.units.flatMap((unit): ScoreSubject[] => {
    const { level3 } = unit.indicator.row;
    return level3 ? [{ kind: 'indicator', name: plainName(level3.text), units: [unit], cell: null }] : [];
  });
  const blocks = [...ledger.blocks, ...ledger.subBlocks].map(({ label, units }): ScoreSubject => {
    return { kind: 'block', name: plainName(label.text).replace(/(?<=.)指标$/, ''), units, cell: label.cell };
  });
  const execution: ScoreSubject[] = ledger.source.evaluation.execution
    ? [{ kind: 'execution', name: '预算执行率', units: [], cell: null }]
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

/** The score, the full marks or what was taken off, as the table prints them for the subject; null where it does not. */
export function printedFor({ units }: ScoreSubject, measure: Measure = 'given'): Decimal | null {
  if (measure !== 'lost') return printedSum(units, measure);
  return difference(printedSum(units, 'weight'), printedSum(units, 'given'));
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
