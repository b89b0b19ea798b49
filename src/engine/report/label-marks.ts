import { printedSum, type Block } from '../check/block';
import { decimal, type Decimal } from '../number/decimal';
import { kindNamed } from './kind-named';
import type { Ledger } from './ledger';
import { normalText } from './normal-text';
import type { Sentence } from './sentence';

/** 标题里的分值 Marks that stand with the label of a block: `（一）产出指标（50分）`, `项目绩效85分/产出指标`. */
export interface LabelMarks {
  readonly name: string;
  readonly marks: Decimal;
  /** What they may be: the marks that the label itself names, or the full marks and the score of its block. */
  readonly due: readonly Decimal[];
  readonly cell: string;
  readonly from: number;
  readonly to: number;
}

const MARKS = /\d+(?:\.\d+)?(?=分)/;
const HEADING =
  /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、]|\(\d+\))?([^\d(]+)\((?:满分|分值|权重)?:?(\d+(?:\.\d+)?)分\)。?$/;

/** The marks that a sentence gives with a label of the table. */
export function labelMarks({ text }: Sentence, { blocks, subBlocks }: Ledger): LabelMarks[] {
  if (!MARKS.test(text)) return [];
  const all = [...blocks, ...subBlocks];
  const [, name, marks] = HEADING.exec(text) ?? [];
  const headed = name === undefined ? [] : all.filter(({ label }) => kindNamed(label.text) === kindNamed(name));
  const [block] = headed;
  if (block && headed.length === 1) return [marksOf(block, decimal(marks ?? 0), dueOf(block), 0, text.length)];
  return all.flatMap((one) => inName(text, one));
}

/** A label with marks in its own name, as the sentence has it. */
function inName(text: string, block: Block): LabelMarks[] {
  const name = normalText(block.label.text).text;
  const due = MARKS.exec(name);
  if (!due) return [];
  const [head, tail] = [name.slice(0, due.index), name.slice(due.index + due[0].length)];
  const from = text.indexOf(head);
  const figure = MARKS.exec(text.slice(from + head.length));
  if (from < 0 || figure?.index !== 0 || !text.startsWith(tail, from + head.length + figure[0].length)) return [];
  return [marksOf(block, decimal(figure[0]), [decimal(due[0])], from, from + head.length + figure[0].length + 1)];
}

function marksOf({ label }: Block, marks: Decimal, due: readonly Decimal[], from: number, to: number): LabelMarks {
  return { name: label.text, marks, due, cell: label.cell, from, to };
}

function dueOf({ units }: Block): Decimal[] {
  return [printedSum(units, 'weight'), printedSum(units, 'given')].filter((one) => one !== null);
}
