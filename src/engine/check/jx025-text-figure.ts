import type { Decimal } from '../number/decimal';
import { sum } from '../number/decimal';
import { plainText } from '../number/round';
import { phrase } from '../message/phrase';
import type { ScoredIndicator } from '../scoring/scored';
import type { Field } from '../table/table';
import type { Check, Found } from './check';
import { clausesOf } from './clauses-of';
import { coreName } from './core-name';
import { explanation } from './explanation';
import { indicatorName } from './indicator-name';
import { mentionsOf, type Mention } from './mentions-of';

/** The name that a clause must hold before a difference is called an error. */
const SURE = 6;

/** JX025 总体目标文字里的人数、次数与指标一致 (对真实自评材料逐项验算). */
export const textFigure: Check = {
  code: 'JX025',
  name: 'text-figure',
  severity: 'error',
  explain: explanation('text-figure'),
  ofTable({ result: { table, indicators } }) {
    const { goal } = table;
    const scored = indicators.filter(({ row }) => !row.detail);
    return [goal?.expected, goal?.actual].flatMap((field) => (field ? inText(field, scored) : []));
  },
};

function inText(field: Field, indicators: readonly ScoredIndicator[]): Found[] {
  if (!/\d/.test(field.text)) return [];
  const clauses = clausesOf(field.text).map((text) => ({ text, mentions: mentionsOf(text) }));
  const telling = clauses.filter(({ mentions }) => mentions.length > 0);
  if (telling.length === 0) return [];
  return indicators.flatMap((indicator) => {
    const core = coreName(indicatorName(indicator.row));
    if (core.length < 2) return [];
    const mentions = telling.flatMap(({ text, mentions: named }) => (text.includes(core) ? named : []));
    return compare(field, indicator, core, mentions);
  });
}

/** What a text says of several parts (`慰问男职工…人、女职工…人`) can not be held against the whole, but for their sum. */
function compare(field: Field, { row, target, actual }: ScoredIndicator, core: string, all: Mention[]): Found[] {
  const figures = [target, actual].flatMap((reading) => (reading.kind === 'quantity' && reading.unit ? reading : []));
  const [first] = figures;
  if (!first?.unit) return [];
  const { dimension, base } = first.unit;
  const mentions = all.filter(({ unit }) => unit.dimension === dimension && unit.base === base);
  const [mention] = mentions;
  if (!mention || mentions.length > 1) return [];
  const due = figures.map(({ value, unit }): Decimal => (unit ? value.times(unit.factor) : value));
  const said = sum(mentions.map(({ value, unit }) => value.times(unit.factor)));
  if (due.some((value) => value.eq(said))) return [];
  const expected = [...new Set([row.target?.text, row.actual?.text].filter((text) => text))].join('、');
  const message = phrase('check.text-figure', { name: indicatorName(row), actual: mention.text, expected });
  const found: Found = { cell: field.cell, message, expected: plainText(due.at(-1) ?? said), actual: mention.text };
  return [core.length < SURE ? { ...found, severity: 'warning' } : found];
}
