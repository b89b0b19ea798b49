import type { AstExpression, CallExpression, ReferenceIdentifier } from '@borgar/fx/xlsx';
import type { FormulaCell, SheetArea } from './formula-book';
import { bareName, calledName } from './function-name';
import type { Place, References } from './references';

/** 引用单元格 The cells that a formula reads. */
export interface Precedents {
  readonly areas: readonly SheetArea[];
  /** True where it may read cells that its text does not show (OFFSET, INDIRECT, a table's columns). */
  readonly unbounded: boolean;
}

const REACHING = new Set(['OFFSET', 'INDIRECT', 'GETPIVOTDATA', 'ANCHORARRAY', 'CUBEVALUE', 'RTD']);
const SIZED_BY_FIRST = new Set(['SUMIF', 'AVERAGEIF']);

/** The cells that a formula reads, names followed. */
export function precedents(formula: FormulaCell, references: References): Precedents {
  const found = new Collector(references);
  found.walk(formula.text === null ? null : references.expression(formula.text), formula);
  return found;
}

class Collector implements Precedents {
  readonly areas: SheetArea[] = [];
  unbounded = false;
  /** Formulas of names already followed: names may mean each other in a circle. */
  readonly #names = new Set<string>();

  constructor(private readonly references: References) {}

  /** Null, for a formula that can not be read, may mean any cell. */
  walk(root: AstExpression | null, place: Place): void {
    if (root === null) this.unbounded = true;
    const open = root ? [root] : [];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.type === 'ReferenceIdentifier') this.#reference(node, place);
      else if (node.type === 'CallExpression') this.#call(node, place);
      else if (node.type === 'LambdaExpression' || node.type === 'LetExpression') this.unbounded = true;
      else if (node.type === 'BinaryExpression' && node.operator === ':') this.unbounded = true;
      else if (node.type === 'UnaryExpression' && node.operator === '#') this.unbounded = true;
      open.push(...childrenOf(node));
    }
  }

  #reference({ kind, value }: ReferenceIdentifier, place: Place): void {
    if (kind === 'range' || kind === 'beam') {
      const meaning = this.references.area(value, place);
      if (meaning === 'unknown') this.unbounded = true;
      else if (meaning !== 'elsewhere') this.areas.push(meaning);
    } else if (kind === 'name') {
      const name = this.references.name(value, place);
      const key = `${String(name?.place.sheet)}!${String(name?.text)}`;
      if (!name || this.#names.has(key)) return;
      this.#names.add(key);
      this.walk(name.expression, name.place);
    } else {
      this.unbounded = true;
    }
  }

  /** SUMIF adds up as many cells as it tests, however few its third argument names. */
  #call(call: CallExpression, place: Place): void {
    const called = calledName(call);
    const name = bareName(called ?? '');
    if (called === null || REACHING.has(name)) this.unbounded = true;
    const [tested, , added] = call.arguments;
    if (!SIZED_BY_FIRST.has(name) || !added) return;
    const size = tested && this.#areaOf(tested, place);
    const start = this.#areaOf(added, place);
    if (!size || !start) {
      this.unbounded = true;
      return;
    }
    const { top, left } = start.area;
    const bottom = top + size.area.bottom - size.area.top;
    const right = left + size.area.right - size.area.left;
    this.areas.push({ sheet: start.sheet, area: { top, left, bottom, right } });
  }

  #areaOf(node: AstExpression, place: Place): SheetArea | null {
    if (node.type !== 'ReferenceIdentifier') return null;
    const name = node.kind === 'name' ? this.references.name(node.value, place) : null;
    const meaning = name ? this.references.area(name.text, name.place) : this.references.area(node.value, place);
    return typeof meaning === 'object' ? meaning : null;
  }
}

function childrenOf(node: AstExpression): AstExpression[] {
  switch (node.type) {
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'CallExpression':
      // An argument that is left out is null in the tree, against the type.
      return node.arguments.filter((argument: AstExpression | null) => argument !== null);
    case 'ArrayExpression':
      return node.elements.flat();
    default:
      return [];
  }
}
