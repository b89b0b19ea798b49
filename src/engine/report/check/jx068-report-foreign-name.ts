import { explanation } from '../../check/explanation';
import { sharesWord } from '../../check/shares-word';
import { phrase } from '../../message/phrase';
import { placeOf } from '../ledger';
import { normalText } from '../normal-text';
import { pairOverlap } from '../overlap';
import type { ReportCheck, ReportFound } from '../report-check';
import type { ReportPart } from '../report-part';
import type { Sentence } from '../sentence';

/** A project named in quotation marks, not one of a list. */
const QUOTED = /(?<![、和与及])[“"]([^“”"]{2,20})[”"](?=(?:专项|项目|预算项目|专项预算))/g;
/** Names that have so much in common are those of one project. */
const NEARLY = 0.5;
/** A shorter name may be any word. */
const NAMED = 4;
/** A title may name nothing but who reports. */
const BODY = /(?:[局委办院校会所站]|中心|政府|街道|公司|学|部门|单位)(?:[(（].*)?$/;
const NO_OWN_NAME = /^(?:通用|专用|个性|一般|重点|特定|其他)/;

/** JX068 报告里没有别的项目的名称. */
export const reportForeignName: ReportCheck = {
  code: 'JX068',
  name: 'report-foreign-name',
  severity: 'warning',
  explain: explanation('report-foreign-name'),
  ofPart(part, { names }) {
    const own = [part.name, part.own?.names ?? ''].join('|');
    if (part.name === '' && !part.own?.source.evaluation.table.project) return [];
    const foreign = names.filter(
      (other) =>
        other.length > 3 && other !== part.name && !own.includes(other) && pairOverlap(other, part.name) < NEARLY,
    );
    if (!part.own) return [];
    return [...inTitle(part), ...part.sentences.flatMap((sentence) => inSentence(sentence, part, own, foreign))];
  },
};

/** The title names a project, but not the one of the table, which the text itself speaks of. */
function inTitle(part: ReportPart): ReportFound[] {
  const { title, name, sentences, own } = part;
  const { project, unit, department } = own?.source.evaluation.table ?? {};
  const due = normalText(project?.text ?? '').text.replace(/项目$/, '');
  if (!title || due.length < NAMED || !/项目(?:支出)?(?:绩效)?自评/.test(title.text)) return [];
  const said = [unit, department].reduce((rest, body) => rest.replace(normalText(body?.text ?? '').text, ''), name);
  const isSpokenOf = sentences.some((sentence) => sentence.text !== title.text && sentence.text.includes(due));
  if (said.length < NAMED || BODY.test(said) || pairOverlap(due, said) > 0 || !isSpokenOf) return [];
  const from = Math.max(0, title.text.indexOf(said));
  return [foundAt(title, from, from + said.length, said, { ...part, name: due }, false)];
}

function inSentence(sentence: Sentence, part: ReportPart, own: string, foreign: readonly string[]): ReportFound[] {
  const { text } = sentence;
  for (const { 0: whole, 1: named = '', index } of text.matchAll(QUOTED)) {
    if (NO_OWN_NAME.test(named) || own.includes(named) || isListed(text, index, whole.length)) continue;
    const known = foreign.some((other) => other.includes(named) || named.includes(other));
    if (!known && sharesWord(named, own)) continue;
    return [foundAt(sentence, index, index + whole.length, named, part, known)];
  }
  for (const other of foreign) {
    const at = text.indexOf(other);
    if (at >= 0 && /^(?:专项|预算)*项目/.test(text.slice(at + other.length)) && !sharesWord(other, part.name))
      return [foundAt(sentence, at, at + other.length, other, part, true)];
  }
  return [];
}

/** One of several names in a row. */
function isListed(text: string, at: number, length: number): boolean {
  return /^[专项预算目]*[、和与“"等]/.test(text.slice(at + length)) || /[”"][、和与及]?$/.test(text.slice(0, at));
}

function foundAt(
  sentence: Sentence,
  from: number,
  to: number,
  actual: string,
  part: ReportPart,
  known: boolean,
): ReportFound {
  const { project, title } = part.own?.source.evaluation.table ?? {};
  const expected = part.name || (project?.text ?? '');
  const message = phrase('check.report-foreign-name', { actual, expected });
  const places = part.own ? placeOf(part.own, (project ?? title)?.cell) : [];
  const found = { sentence, from, to, message, expected, actual, places };
  return known ? { ...found, severity: 'error' } : found;
}
