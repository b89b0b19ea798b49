import { explanation } from '../../check/explanation';
import { indicatorName } from '../../check/indicator-name';
import { phrase } from '../../message/phrase';
import type { ScoredIndicator } from '../../scoring/scored';
import { namedIndicators } from '../figure-match';
import { placeOf } from '../ledger';
import { overlap, pairOverlap } from '../overlap';
import type { ReportCheck, ReportFound } from '../report-check';
import type { ReportPart } from '../report-part';
import type { Sentence } from '../sentence';

/** Says that nothing is left undone; the kind of indicator, where it says so of one kind only. */
const ALL_DONE =
  /目标(?:实现|完成)率(?:为|达到?)?:?100%|(?:各项|所有|全部|上述|以上)?([产成效满][^,;。”\d]{0,6}?)?(?:绩效)?(?:指标|目标|任务)[^,;。]{0,6}(?:均|全部|全面|都|已按照?计划|圆满)(?:已)?(?:按期|按时|如期|圆满)?(?:完成|达到|实现|达成)/;
/** Says that something was not done. */
const UNDONE =
  /(?:个别|部分|有?(?<!\d)\d{1,6}[个项])[^,;。]{0,12}(?:指标|目标|任务)[^,;。]{0,8}?(?:未完成|未能完成|没有完成|未达|未实现|未能(?:完全)?达到|完成情况不理想)/;
const NOT_HELD = /(?:不能|未能|无法|没有|未)(?:组织|开展|实施|发放|举办)([^,;。]{2,24})/g;
const KIND = /产出|成本|效益|满意度/;

/** JX069 报告说全部完成，表和报告里就没有未完成的. */
export const reportAllDone: ReportCheck = {
  code: 'JX069',
  name: 'report-all-done',
  severity: 'warning',
  explain: explanation('report-all-done'),
  ofPart: (part) => [...againstTable(part), ...againstText(part), ...notHeld(part)],
};

interface Claim {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** '' where it is made of all. */
  readonly kind: string;
}

function claimsOf({ sentences }: ReportPart): Claim[] {
  return sentences.flatMap((sentence) => {
    const match = ALL_DONE.exec(sentence.text);
    // What is said of some is not said of all.
    const ofSome =
      match &&
      (/(?:其余|其他|其它)[^,;。]{0,8}$|除[^;。]{1,60}外[^;。]*$/.test(sentence.text.slice(0, match.index)) ||
        /\d[项个条](?:产出|成本|效益|满意度)?$|[部多]分$|个别$|主要$/.test(sentence.text.slice(0, match.index)));
    if (!match || ofSome || /未|不|没/.test(match[0])) return [];
    const to = match.index + match[0].length;
    return [{ sentence, from: match.index, to, text: match[0], kind: KIND.exec(match[0])?.[0] ?? '' }];
  });
}

function againstTable(part: ReportPart): ReportFound[] {
  const { own } = part;
  if (!own) return [];
  return claimsOf(part).flatMap((claim) => {
    const missed = own.source.evaluation.indicators.filter(
      (one) => one.outcome === 'missed' && isOfKind(one, claim.kind),
    );
    if (missed.length === 0) return [];
    const names = missed.map(({ row }) => indicatorName(row)).join('、');
    const message = phrase('check.report-all-done', { claim: claim.text, names });
    const places = missed.flatMap(({ row }) => placeOf(own, row.actual?.cell));
    return [{ ...claim, message, expected: null, actual: claim.text, places }];
  });
}

function isOfKind({ row }: ScoredIndicator, kind: string): boolean {
  return kind === '' || [row.level1, row.level2].some((label) => label?.text.includes(kind));
}

/** The text itself tells of something undone. One finding is enough, however often the claim is repeated. */
function againstText(part: ReportPart): ReportFound[] {
  const [undone] = part.sentences.flatMap((sentence) => {
    const match = UNDONE.exec(sentence.text);
    return match ? [{ sentence, from: match.index, to: match.index + match[0].length, text: match[0] }] : [];
  });
  if (!undone) return [];
  const kind = KIND.exec(undone.text)?.[0] ?? '';
  const claims = claimsOf(part).filter((one) => one.kind === '' || kind === '' || one.kind === kind);
  const claim = claims.find(({ text }) => text.includes('率')) ?? claims[0];
  if (!claim) return [];
  const message = phrase('check.report-all-done.text', { claim: claim.text, undone: undone.text });
  return [{ ...undone, message, expected: null, actual: claim.text, places: [] }];
}

/** `不能组织……`, where the table counts what came of it. */
function notHeld({ sentences, ledgers }: ReportPart): ReportFound[] {
  const counted = namedIndicators(ledgers, ({ actual }) => actual.kind === 'quantity' && actual.value.gt(0));
  return sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(NOT_HELD)].flatMap(({ 0: whole, 1: words = '', index }) => {
      const held = counted.find(
        ({ core, indicator }) =>
          core.length > 3 &&
          /数|次/.test(indicatorName(indicator.row)) &&
          overlap(core, words) === 1 &&
          pairOverlap(core, words) >= 0.5,
      );
      if (!held) return [];
      const { row } = held.indicator;
      const actual = row.actual?.text ?? '';
      const message = phrase('check.report-all-done.not-held', { said: whole, name: indicatorName(row), actual });
      const places = placeOf(held.ledger, row.actual?.cell);
      return [{ sentence, from: index, to: index + whole.length, message, expected: actual, actual: whole, places }];
    }),
  );
}
