import type { Decimal } from '../number/decimal';
import { figureAtStart } from '../number/figure';
import type { Unit } from '../number/unit';
import { unitAtStart } from '../number/unit-of';

/** A figure with a unit in a sentence. */
export interface Mention {
  readonly text: string;
  readonly value: Decimal;
  readonly unit: Unit;
}

/** What makes a figure one of a part, an estimate or a comparison. */
const PARTIAL = /其中|包括|分别|各|每|约|近|超|逾|达到?(?=$)|较|比|同比|增加|减少|剩余?|还有|累计|第$/;
const ABOUT = /^(?:余|多|左右|以上|以内|以下|来)/;
const FIGURE = /(?<![\d.])\d[\d,]*(?:\.\d+)?/g;

/** The figures that a clause states outright; none where it speaks of parts or about how many. */
export function mentionsOf(clause: string): readonly Mention[] {
  if (PARTIAL.test(clause)) return [];
  return [...clause.matchAll(FIGURE)].flatMap(({ index }) => {
    const figure = figureAtStart(clause.slice(index));
    const rest = figure ? clause.slice(index + figure.length) : '';
    const unit = unitAtStart(rest);
    if (!figure || !unit || !counts(unit) || ABOUT.test(rest.slice(unit.name.length)) || ABOUT.test(rest)) return [];
    return [{ text: clause.slice(index, index + figure.length + unit.name.length), value: figure.value, unit }];
  });
}

function counts({ dimension }: Unit): boolean {
  return dimension.startsWith('count') || dimension === 'area' || dimension === 'length' || dimension === 'mass';
}
