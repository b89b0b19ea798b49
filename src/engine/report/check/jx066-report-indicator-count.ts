import { explanation } from '../../check/explanation';
import { phrase } from '../../message/phrase';
import { doneCounts } from '../done-counts';
import { cellsOfKind, countBelow, statedCounts, wrongLabelCounts, type StatedCount } from '../indicator-counts';
import { placeOf, type Ledger } from '../ledger';
import { ledgerNamed } from '../ledger-named';
import { wrongListCounts } from '../list-counts';
import type { ReportCheck, ReportFound } from '../report-check';
import type { ReportPart } from '../report-part';
import type { Sentence } from '../sentence';

const SETTING = /设置|设定|设立|设有|共设|制定|申报|编制/;
/** `5个常年项目的19个产出指标……`. */
const OF_SEVERAL = /(?<!\d)(\d+)个[^,;。\d]{0,16}项目的(?=\d+个)/g;

const ALL =
  /(?:设置|设定|设立|设)(?:了)?(?:三级)?(?:绩效|三级)指标(?:共|共计)?(\d+)[个项条]|共(?:有|设|设置)?(\d+)[个项条](?:绩效|三级)指标|(?:设置|设定|设立|设)(?:(?!产出|成本|效益|满意|数量|质量|时效)[^;。项目]){0,30}三级指标(?:共|共计)?(\d+)[个项条]/;
/** May be said of one block, which has no more than all. */
const EVERY = /(?<![^,;:。、])(\d+)[个项条](?:三级)?(?:绩效|三级)指标(?:均|已?全部|都|中)/;
const IN_ALL = /指标共(?:有|计)?\d/;

/** The counts of one item of a list, or of a sentence. */
interface Counted {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly counts: readonly StatedCount[];
}

/** JX066 报告写的各类指标个数与表一致，分项相加等于汇总. */
export const reportIndicatorCount: ReportCheck = {
  code: 'JX066',
  name: 'report-indicator-count',
  severity: 'error',
  explain: explanation('report-indicator-count'),
  ofPart(part) {
    const counted = part.sentences.flatMap(countedIn);
    return [
      ...counted.flatMap((one) => againstTable(one, part)),
      ...againstSums(counted, part),
      ...part.sentences.flatMap(againstParts),
      ...part.sentences.flatMap((sentence) => (part.own ? inOwnTable(sentence, part.own) : [])),
    ];
  },
};

function inOwnTable(sentence: Sentence, own: Ledger): ReportFound[] {
  return [...againstAll(sentence, own), ...againstLabels(sentence, own), ...lists(sentence, own)];
}

/** Names listed one by one against their number: `“甲”“乙”等3项指标`. */
function lists(sentence: Sentence, own: Ledger): ReportFound[] {
  return wrongListCounts(sentence, own).map(({ count, listed, most, indicators, from, to }) => {
    const [expected, actual] = [String(listed ?? most), String(count)];
    const message =
      listed === null
        ? phrase('check.report-indicator-count.more', { expected, actual })
        : phrase('check.report-indicator-count.listed', { expected, actual });
    const cells = indicators.flatMap(({ row }) => row.level3?.cell ?? []);
    return { sentence, from, to, message, expected, actual, places: placesOf(own, cells) };
  });
}

/** How many stand below a label of the table's own: `项目决策指标共3项`. */
function againstLabels(sentence: Sentence, own: Ledger): ReportFound[] {
  return wrongLabelCounts(sentence.text, own).map(({ kind, count, cells, at, end }) => {
    const [expected, actual] = [listed([{ kind, count: cells.length }]), listed([{ kind, count }])];
    const message = phrase('check.report-indicator-count', { expected, actual });
    return { sentence, from: at, to: end, message, expected, actual, places: placesOf(own, cells) };
  });
}

/** Those that were done and those that were not make all. */
function againstParts(sentence: Sentence): ReportFound[] {
  return doneCounts(sentence.text).flatMap(({ total, parts, from, to }) => {
    const added = parts.reduce((sum, one) => sum + one, 0);
    if (added === total) return [];
    const expected = `${parts.join('+')}=${added}`;
    const message = phrase('check.report-indicator-count.parts', { expected, actual: String(total) });
    return [{ sentence, from, to, message, expected, actual: String(total), places: [] }];
  });
}

/** How many indicators there are of whatever kind: `共设置绩效指标10项`. */
function againstAll(sentence: Sentence, own: Ledger): ReportFound[] {
  const stated = ALL.exec(sentence.text) ?? EVERY.exec(sentence.text);
  const count = Number(stated?.slice(1).join(''));
  const rows = own.source.evaluation.indicators.map(({ row }) => row).filter(({ detail }) => !detail);
  const filled = rows.filter(({ target, actual }) => [target, actual].some((field) => field && field.text !== ''));
  const isOfBlock = stated !== null && EVERY.test(stated[0]) && count < rows.length;
  if (!stated || isOfBlock || [rows.length, filled.length, own.units.length].includes(count)) return [];
  const [expected, actual] = [String(filled.length || rows.length), String(count)];
  const message = phrase('check.report-indicator-count.all', { expected, actual });
  const to = stated.index + stated[0].length;
  return [{ sentence, from: stated.index, to, message, expected, actual, places: placesOf(own, []) }];
}

/** What a sentence sets out, item by item. */
function countedIn(sentence: Sentence): Counted[] {
  if (!sentence.text.includes('指标')) return [];
  let from = 0;
  return sentence.text.split(';').flatMap((item): Counted[] => {
    const start = from;
    from += item.length + 1;
    const counts = statedCounts(item).map((one) => ({ ...one, at: one.at + start, end: one.end + start }));
    const [first] = counts;
    if (!first || item.search(OF_SEVERAL) >= 0 || !isOfAll(sentence.text, first)) return [];
    return [{ sentence, from: start, to: counts.at(-1)?.end ?? start, counts }];
  });
}

/** Whoever sets indicators, or begins with how many there are in all (`产出指标共4项`), tells of all of a kind. */
function isOfAll(text: string, { at, end }: StatedCount): boolean {
  const before = text.slice(0, at);
  return SETTING.test(before) || (/(?:^|[,;。:])$/.test(before) && IN_ALL.test(text.slice(at, end)));
}

function againstTable({ sentence, from, to, counts }: Counted, { own, ledgers }: ReportPart): ReportFound[] {
  const ledger = own ?? ledgerNamed(sentence.text.slice(from, counts[0]?.at ?? to), ledgers);
  if (!ledger) return [];
  const wrong = counts.flatMap((one) => {
    const cells = cellsOfKind(ledger, one.kind);
    return cells && cells.length !== one.count && countBelow(ledger, one.kind) !== one.count ? [{ ...one, cells }] : [];
  });
  if (wrong.length === 0) return [];
  const expected = listed(wrong.map(({ kind, cells }) => ({ kind, count: cells.length })));
  const actual = listed(wrong);
  const message = phrase('check.report-indicator-count', { expected, actual });
  const named = wrong.flatMap(({ cells }) => cells);
  return [{ sentence, from, to, message, expected, actual, places: placesOf(ledger, named) }];
}

function placesOf(ledger: Ledger, cells: readonly string[]): ReportFound['places'] {
  const { indicators } = ledger.source.evaluation;
  const all = cells.length > 0 ? cells : [indicators[0]?.row.level3?.cell];
  return all.flatMap((cell) => placeOf(ledger, cell));
}

function listed(counts: readonly Pick<StatedCount, 'kind' | 'count'>[]): string {
  return counts.map(({ kind, count }) => `${kind}指标${count}个`).join('、');
}

/** A list of projects with their counts, and a sentence that sums up as many projects. */
function againstSums(counted: readonly Counted[], { sentences }: ReportPart): ReportFound[] {
  const lists = new Map<number, Counted[]>();
  for (const one of counted) {
    lists.set(one.sentence.paragraph, [...(lists.get(one.sentence.paragraph) ?? []), one]);
  }
  const sums = [...lists.values()].filter((list) => list.length > 1);
  if (sums.length === 0) return [];
  return sentences.flatMap((sentence) => {
    const starts = [...sentence.text.matchAll(OF_SEVERAL)];
    return starts.flatMap((start, index) => {
      const to = starts[index + 1]?.index ?? sentence.text.length;
      const alike = sums.filter((list) => list.length === Number(start[1]));
      const [list] = alike;
      return list && alike.length === 1 ? compareSum(sentence, start.index, to, list) : [];
    });
  });
}

function compareSum(sentence: Sentence, from: number, to: number, list: readonly Counted[]): ReportFound[] {
  const stated = statedCounts(sentence.text.slice(from, to));
  const wrong = stated.flatMap(({ kind, count }) => {
    const parts = list.flatMap(({ counts }) => counts.filter((one) => one.kind === kind)).map((one) => one.count);
    const added = parts.reduce((total, one) => total + one, 0);
    return parts.length === list.length && added !== count ? [{ kind, count, added, parts }] : [];
  });
  if (wrong.length === 0) return [];
  const expected = wrong.map(({ kind, parts, added }) => `${kind}指标${parts.join('+')}=${added}个`).join('、');
  const actual = listed(wrong);
  const message = phrase('check.report-indicator-count.sum', { expected, actual });
  const end = from + (stated.at(-1)?.end ?? 0);
  return [{ sentence, from, to: end, message, expected, actual, places: [] }];
}
