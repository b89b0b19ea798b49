import type { ArrayExpression, AstExpression, CallExpression, ReferenceIdentifier } from '@borgar/fx/xlsx';
import { decimal } from '../../../engine';
import type { SheetArea } from './formula-book';
import type { Call } from './function';
import { calledName } from './function-name';
import { functionNamed } from './functions/functions';
import { NotComputable } from './not-computable';
import { computed, mapped, single, type Matrix, type Operand } from './operand';
import { binary, unary } from './operators';
import type { Place, References } from './references';
import type { Scalar } from './value';

/** Names within names that are followed. */
const NAME_DEPTH = 16;

/** Computes formulas over the cells that `cells` gives; throws NotComputable for what it can not. */
export class Evaluator {
  constructor(
    private readonly references: References,
    private readonly cells: (area: SheetArea) => Matrix,
  ) {}

  /**
   * @param array whether blocks are computed value by value, as in an array formula
   * @param depth names that lead here
   */
  evaluate(node: AstExpression | null, place: Place, array: boolean, depth = 0): Operand {
    if (node === null) return null;
    const inner = (child: AstExpression | null | undefined): Operand =>
      this.evaluate(child ?? null, place, array, depth);
    switch (node.type) {
      case 'Literal':
        // The text of a number keeps every digit.
        return typeof node.value === 'number' ? decimal(node.raw) : node.value;
      case 'ErrorLiteral':
        return { error: node.value };
      case 'ReferenceIdentifier':
        return this.#reference(node, place, array, depth);
      case 'UnaryExpression':
        return this.#each([inner(node.arguments[0])], array, ([value = null]) => unary(node.operator, value));
      case 'BinaryExpression':
        return this.#each(node.arguments.map(inner), array, ([left = null, right = null]) =>
          binary(node.operator, left, right),
        );
      case 'CallExpression':
        return this.#call(node, place, array, depth);
      case 'ArrayExpression':
        return this.#constant(node, place);
      default:
        throw new NotComputable(node.type);
    }
  }

  #each(operands: Operand[], array: boolean, operation: (values: readonly Scalar[]) => Scalar): Operand {
    return array ? mapped(operands, operation) : operation(operands.map(single));
  }

  #reference({ kind, value }: ReferenceIdentifier, place: Place, array: boolean, depth: number): Operand {
    if (kind === 'range' || kind === 'beam') {
      const meaning = this.references.area(value, place);
      if (typeof meaning === 'string') throw new NotComputable(`The cells ${value}`);
      return this.cells(meaning);
    }
    const name = kind === 'name' ? this.references.name(value, place) : null;
    if (!name?.expression || depth === NAME_DEPTH) throw new NotComputable(`The name ${value}`);
    return this.evaluate(name.expression, name.place, array, depth + 1);
  }

  #call(expression: CallExpression, place: Place, array: boolean, depth: number): Operand {
    const nodes = expression.arguments;
    const name = calledName(expression) ?? '';
    const known = functionNamed(name);
    if (!known || nodes.length < known.least || nodes.length > known.most) {
      throw new NotComputable(`The function ${name}`);
    }
    const argument = (index: number, block: boolean): Operand =>
      this.evaluate(nodes[index] ?? null, place, block, depth);
    const call: Call = {
      count: nodes.length,
      array,
      operand: (index) => argument(index, array),
      block: (index) => argument(index, true),
      cells: this.cells,
    };
    return known.run(call);
  }

  /** `{0,"差";60,"中"}`: rows of literals. */
  #constant({ elements }: ArrayExpression, place: Place): Matrix {
    const values = elements.flat().map((element) => single(this.evaluate(element, place, false)));
    return computed(elements.length, elements[0]?.length ?? 0, values);
  }
}
