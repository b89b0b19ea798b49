import { decimal, ONE, ZERO } from '../number/decimal';
import { figureAtStart } from '../number/figure';
import type { Unit } from '../number/unit';
import { readLead } from './lead';
import { operatorAfter } from './operator';
import type { Found } from './sense';

/** What stands before the figure of a proportion: `1:1.5` is 1.5 to one. */
export const TO_ONE: Unit = { name: '1:', dimension: 'proportion', base: '1:', factor: ONE };

const ONE_TO = /(?<![\d.,:/])1[:比](?=\d)/;
const LABEL = /^[^\d,;。!?()]{0,16}比(?:例|重|率|值)?(?:为|是|:)?$/;

/** 比例 One to so many: `1:1.5`, `师生比1:18`, `≤1:20`. Which way is good the text can not say: that is its indicator's. */
export function proportion(core: string): Found | null {
  const one = ONE_TO.exec(core);
  const rest = one ? core.slice(one.index + one[0].length) : '';
  const figure = figureAtStart(rest);
  if (!one || !figure?.value.gt(ZERO) || figure.value.gt(LARGEST)) return null;
  const tail = rest.slice(figure.length).replace(/左右$/, '');
  const after = tail === '' ? null : operatorAfter(tail);
  const head = core.slice(0, one.index);
  const lead = LABEL.test(head) ? { operators: [], ceiling: false, each: '' } : readLead(head);
  if (!lead || (tail !== '' && after?.rest !== '')) return null;
  const operator = lead.operators[0] ?? after?.operator ?? (lead.ceiling ? '<=' : undefined);
  const sense = { kind: 'quantity', operator: operator ?? '=', explicit: operator !== undefined } as const;
  return { sense: { ...sense, value: figure.value, unit: TO_ONE }, notes: [] };
}

/** More is rather a number with a colon in it. */
const LARGEST = decimal(100_000);
