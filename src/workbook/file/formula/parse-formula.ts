import { parse, tokenize, type AstExpression } from '@borgar/fx/xlsx';

/** The tree of a formula without its `=`; null where it can not be read. */
export function parseFormula(text: string): AstExpression | null {
  try {
    return parse(tokenize(text));
  } catch {
    // Bad syntax, or nesting deeper than the stack: either way there is no tree.
    return null;
  }
}
