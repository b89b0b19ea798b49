import type { TableEvaluation } from '../evaluation';
import { areaName } from '../grid/a1';
import { phrase, say, type Phrase } from '../message/phrase';

/** More tables than this are counted and not named: the line is read at a glance. */
const NAMED = 8;

const SEPARATOR = '；';

/** The tables of a workbook by sheet, area and title. */
export function tablesOf(tables: readonly TableEvaluation[]): string {
  const named = joined(tables.slice(0, NAMED).map(tableName));
  if (tables.length <= NAMED) return named;
  return named + say(phrase('audit.tables-more', { count: String(tables.length) }), 'zh-CN');
}

/** A table by sheet, area and title. */
export function tableName({ table: { sheet, area, title } }: TableEvaluation): Phrase {
  const place = { sheet, area: areaName(area) };
  return title?.text ? phrase('audit.table-titled', { ...place, title: title.text }) : phrase('audit.table', place);
}

/** The policies of the tables, each once, with what is known of where it comes from. */
export function policiesOf(tables: readonly TableEvaluation[]): string {
  const policies = new Map(tables.map(({ policy }) => [policy.id, policy]));
  return joined(
    [...policies.values()].map(({ id, name, standing }) =>
      phrase('audit.policy-one', { id, name, standing: phrase(`audit.standing.${standing}`) }),
    ),
  );
}

function joined(phrases: readonly Phrase[]): string {
  return phrases.map((one) => say(one, 'zh-CN')).join(SEPARATOR);
}
