import { unknownClassifier } from '../number/simple-unit';
import type { Unit } from '../number/unit';
import { unitAtStart, unitOf } from '../number/unit-of';
import { isCounted } from './counted';
import { operatorAfter } from './operator';
import type { Operator } from './target';

/** What stands behind a figure: its unit and an operator word. */
export interface Trail {
  readonly unit: Unit | null;
  readonly operator: Operator | null;
}

const APPROXIMATELY = /(?:左右|上下)$/;
/** What is done with a share or within a time: `100%按时完成`, `30天内办结`. */
const DONE =
  /(?:按时|按期|如期|全部|全额|及时|足额|均|已)?(?:完成|办结|支付|拨付|发放|兑付|到位|覆盖|达标|合格|落实|满意|送达|办理完毕|完毕)(?:到位)?$/;
/** Longer than a unit and what is counted. */
const LONGEST = 24;

/** Which units a trail may name. */
export interface Admitted {
  /** The unit column's, which the tables need not know. */
  readonly column: Unit | null;
  /** `exactly`: a known unit and nothing besides; `known`: with what is counted; `any`: an unknown classifier too (`≥5畛`). */
  readonly units: 'exactly' | 'known' | 'any';
}

/** Reads what stands behind a figure; null where it says something of its own. */
export function readTrail(tail: string, admitted: Admitted): Trail | null {
  return readUnit(tail, admitted) ?? readDone(tail.replace(APPROXIMATELY, ''), admitted);
}

function readDone(tail: string, admitted: Admitted): Trail | null {
  const plain = readOperator(tail, admitted);
  if (plain) return plain;
  const done = DONE.exec(tail);
  const trail = done && readOperator(tail.slice(0, done.index), admitted);
  // Three projects that are done may be narration; a share or a time that is kept is a figure.
  return trail && (trail.operator !== null || trail.unit?.dimension === 'ratio') ? trail : null;
}

function readOperator(tail: string, admitted: Admitted): Trail | null {
  const unit = readUnit(tail, admitted);
  if (unit) return unit;
  const peeled = operatorAfter(tail);
  const trail =
    peeled && readUnit(peeled.rest, { ...admitted, units: admitted.units === 'exactly' ? 'exactly' : 'any' });
  return trail && { ...trail, operator: peeled.operator };
}

function readUnit(text: string, { column, units }: Admitted): Trail | null {
  if (text === '') return { unit: null, operator: null };
  const whole = unitOf(text) ?? (text === column?.name ? column : null);
  if (whole) return { unit: whole, operator: null };
  if (units === 'exactly' || text.length > LONGEST) return null;
  const unit = unitAtStart(text);
  if (unit) return isCounted(text.slice(unit.name.length), unit) ? { unit, operator: null } : null;
  const classifier = units === 'any' && /^[万亿]?(?!级)\p{Script=Han}$/u.test(text);
  return classifier ? { unit: unknownClassifier(text), operator: null } : null;
}
