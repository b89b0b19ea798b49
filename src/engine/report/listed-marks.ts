import { printedSum } from '../check/block';
import { decimal, type Decimal } from '../number/decimal';
import { kindNamed } from './kind-named';
import type { Ledger } from './ledger';
import type { Sentence } from './sentence';

/** 逐块的得分 Marks right behind the name of a block in a list: `其中产出49.5分、效益29分`. */
export interface ListedMarks {
  readonly name: string;
  readonly marks: Decimal;
  /** What the scores and the full marks of its block come to. */
  readonly due: readonly Decimal[];
  readonly cells: readonly string[];
  readonly parts: number;
  readonly from: number;
  readonly to: number;
}

const SCORED = /^其中|得分?|总分|自评|评分|合计/;
/** Marks that a rule sets are no scores. */
const RULE = /权重|原则|分值|满分|设置|设定|标准|分别/;
const LISTED =
  /(?<=^|[,;:、和及(]|其中:?)([^\d,;:、和及()。]{2,12}?)(?:指标|类指标|部分|方面)?(?:自评|实际)?为?(\d+(?:\.\d+)?)分/g;
const FEWEST = 2;

/** The marks that a sentence lists block by block, behind a word for scores. */
export function listedMarks({ text }: Sentence, ledger: Ledger): ListedMarks[] {
  if (!SCORED.test(text) || RULE.test(text)) return [];
  const listed = [...text.matchAll(LISTED)].flatMap(({ 0: whole, 1: said = '', 2: marks = '', index }) => {
    const name = said.replace(/^其中:?/, '');
    const block = blockOf(name, ledger);
    return block ? [{ name, marks: decimal(marks), ...block, from: index, to: index + whole.length }] : [];
  });
  return listed.length < FEWEST ? [] : listed;
}

function blockOf(name: string, { blocks, source }: Ledger): Pick<ListedMarks, 'due' | 'cells' | 'parts'> | null {
  const [block, ...others] = blocks.filter(({ label }) => kindOf(label.text) === kindOf(name));
  const { execution } = source.evaluation;
  if (!block && execution && /^(?:(?:预算|资金)执行(?:率|情况)?|执行率)$/.test(name)) {
    const cell = execution.total.given?.cell;
    return { due: known([execution.given, execution.weight]), cells: cell ? [cell] : [], parts: 1 };
  }
  if (!block || others.length > 0) return null;
  const { label, units } = block;
  const due = known([printedSum(units, 'given'), printedSum(units, 'weight')]);
  return { due, cells: [label.cell], parts: units.length };
}

function known(values: readonly (Decimal | null)[]): Decimal[] {
  return values.filter((value) => value !== null);
}

/** The kind, whatever stands behind it in brackets: `产出指标（50分）`. */
function kindOf(label: string): string {
  return kindNamed(kindNamed(label).replace(/\([^()]*\)$/, ''));
}
