import type { GridView } from '../../grid/view';
import { phrase } from '../../message/phrase';
import { ZERO } from '../../number/decimal';
import type { Table } from '../../table/table';
import { scoresExecution } from '../awards-marks';
import type { OwnPolicy } from '../own/own-policy';
import { policies as known } from '../policies';
import type { Policy } from '../policy';
import { betterOwn } from './better-own';
import type { Candidate, Detection, DetectionReason } from './detection';
import { formWords, type FormWords } from './form-words';
import { matchSign, readySign, type ReadySign } from './match-sign';

/** So many points recognise a policy; another one this close to it leaves the matter open. */
const ENOUGH = 10;
const MARGIN = 2;

/**
 * 识别口径 Which policy a table follows, by its title, header, blocks, marks and wording. The ministry's form is the ground on
 * which regions draw their own: one of theirs that is recognised goes before it, and what shows none is scored as its. A policy of a person's own may stand in for the one that
 * it is based on.
 */
export function detectPolicy(table: Table, view: GridView, own: readonly OwnPolicy[] = []): Detection {
  const form = formWords(table, view);
  return betterOwn(detectOurs(table, form), form, own);
}

function detectOurs(table: Table, form: FormWords): Detection {
  const candidates = SIGNS.flatMap(({ policy, signs }) =>
    fits(policy, table) ? candidateOf(policy, signs, form) : [],
  ).sort((a, b) => b.points - a.points);
  const [best, rival] = candidates.filter(({ policy }) => policy !== MINISTRY);
  if (best && best.points >= ENOUGH) {
    if (!rival || best.points - rival.points >= MARGIN) return { ...told(best), candidates };
    return { policy: MINISTRY, sure: false, reasons: [alike(best, rival)], candidates };
  }
  const ministry = candidates.find(({ policy }) => policy === MINISTRY);
  if (ministry && ministry.points >= ENOUGH) return { ...told(ministry), candidates };
  return { policy: MINISTRY, sure: false, reasons: unsureReasons(candidates[0]), candidates };
}

const MINISTRY = ministry();

function ministry(): Policy {
  const [first] = known;
  if (!first) throw new Error('There is no policy.');
  return first;
}

const SIGNS = known.map((policy) => ({ policy, signs: policy.recognition.map(readySign) }));

/** A form that gives marks for the execution rate follows no policy that gives none. */
function fits(policy: Policy, { kind, funds }: Table): boolean {
  if (!policy.kinds.includes(kind)) return false;
  const marks = funds?.rows[0]?.weight?.number ?? funds?.labelWeight?.weight;
  return !marks?.gt(ZERO) || scoresExecution(policy);
}

function candidateOf(policy: Policy, signs: readonly ReadySign[], form: FormWords): Candidate[] {
  let points = 0;
  const reasons: DetectionReason[] = [];
  for (const ready of signs) {
    const reason = matchSign(ready, form);
    if (!reason) continue;
    points += ready.sign.points;
    if (ready.sign.points > 0) reasons.push(reason);
  }
  return points > 0 ? [{ policy, points, reasons }] : [];
}

function told({ policy, reasons }: Candidate): Omit<Detection, 'candidates'> {
  return { policy, sure: true, reasons };
}

function alike({ policy: one, points }: Candidate, { policy: other }: Candidate): DetectionReason {
  const values = { one: one.name, other: other.name, points: String(points) };
  return { text: phrase('policy.detect.alike', values), cell: null };
}

function unsureReasons(likeliest: Candidate | undefined): readonly DetectionReason[] {
  if (!likeliest) return [{ text: phrase('policy.detect.nothing'), cell: null }];
  const values = { name: likeliest.policy.name, points: String(likeliest.points), enough: String(ENOUGH) };
  return [{ text: phrase('policy.detect.too-little', values), cell: null }, ...likeliest.reasons];
}
