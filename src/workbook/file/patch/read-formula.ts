import { parseArea } from '../../../engine';
import type { XmlReader } from '../xml/xml-reader';
import type { FormulaElement, Span } from './sheet-scan';

/** What an element `f` says. */
export type FormulaFacts = Omit<FormulaElement, keyof Span>;

const TYPES: Readonly<Record<string, FormulaElement['type']>> = {
  shared: 'shared',
  array: 'array',
  dataTable: 'dataTable',
};

/** Reads the element `f` at hand. */
export function readFormula(reader: XmlReader): FormulaFacts {
  const area = reader.attribute('ref');
  return {
    type: TYPES[reader.attribute('t') ?? ''] ?? 'normal',
    group: reader.attribute('si') ?? null,
    area: area === undefined ? null : parseArea(area),
    text: reader.text(),
  };
}
