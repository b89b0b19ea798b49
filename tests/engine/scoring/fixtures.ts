import { decimal, parseDecimal } from '../../../src/engine/number/decimal';
import { policyById } from '../../../src/engine/policy/policies';
import type { Policy } from '../../../src/engine/policy/policy';
import type { Phrase } from '../../../src/engine/message/phrase';
import { say } from '../../../src/engine/message/phrase';
import { scoreIndicator } from '../../../src/engine/scoring/score';
import type { ScoredIndicator } from '../../../src/engine/scoring/scored';
import type { Steps } from '../../../src/engine/scoring/trace';
import type { Field, IndicatorRow, Label } from '../../../src/engine/table/table';

/** The default policy, and the same with the other formula for reverse indicators. */
export const POLICY = policyById('mof-2020') as Policy;
export const LINEAR: Policy = { ...POLICY, quantitative: { ...POLICY.quantitative, reverse: 'linear-excess' } };

/** A cell as the table room hands it on; a number is a numeric cell. */
export function field(content: string | number, cell = 'A1'): Field {
  const text = String(content);
  const plain = text.replace(/,/g, '');
  const number = plain.endsWith('%') ? (parseDecimal(plain.slice(0, -1))?.div(100) ?? null) : parseDecimal(plain);
  return { cell, text, value: content, number, formula: null };
}

export function label(text: string, weight: string | null = null): Label {
  return { text, cell: 'C7', weight: weight === null ? null : decimal(weight) };
}

/** What a test says of an indicator; the cells stand in row 7, or in the row that `more` names. */
export interface Told {
  readonly level2?: string;
  readonly level3?: string;
  readonly target?: string | number;
  readonly actual?: string | number;
  readonly weight?: string | number;
  readonly given?: string | number;
  readonly more?: Partial<IndicatorRow>;
}

export function indicatorRow({ level2 = '', level3 = '', more, ...cells }: Told): IndicatorRow {
  const line = more?.row ?? 7;
  const at = (content: string | number | undefined, column: string) =>
    content === undefined ? null : field(content, `${column}${line}`);
  return {
    row: line,
    rows: [line],
    level1: label('产出指标'),
    level2: level2 === '' ? null : label(level2),
    level3: level3 === '' ? null : label(level3),
    target: at(cells.target, 'D'),
    actual: at(cells.actual, 'E'),
    weight: at(cells.weight, 'F'),
    given: at(cells.given, 'G'),
    coefficient: null,
    note: field('', `H${line}`),
    unitText: '',
    nature: '',
    detail: false,
    sharedWith: null,
    ...more,
  };
}

/** The scored indicator, in the year 2023 unless told otherwise. */
export function scored(told: Told, policy: Policy = POLICY, year: string | null = '2023'): ScoredIndicator {
  return scoreIndicator(indicatorRow(told), { year, rate: null, unprinted: new Map() }, policy);
}

export function words(steps: readonly Phrase[] | Steps | null | undefined): string[] {
  const taken = typeof steps === 'function' ? steps() : steps;
  return (taken ?? []).map((step) => say(step, 'zh-CN'));
}
