import { decimal, type Decimal } from '../number/decimal';

/** A score that a text states of something it names: `产出指标(40分，得32分)`, `效益：权重40%，实际得分40分`. */
export interface StatedScore {
  /** Without a closing 指标. */
  readonly name: string;
  readonly score: Decimal;
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const WEIGHT = String.raw`[(,:]*(?:(?:权重|分值|满分)(?:为|:)?)?${NUMBER}[分%]\)?`;
const STATED = new RegExp(
  String.raw`(?<=^|[^\p{Script=Han}])(?:其中)?(\p{Script=Han}+?)(?:指标)?(?:${WEIGHT})?[(,:;、]*(?:实际|自评|小计|合计)?得分?(?:为|:)?(${NUMBER})(?![\d.%])`,
  'gu',
);

/** The scores that the text states directly after a name; what stands further from a name is not attributed to it. */
export function statedScores(text: string): readonly StatedScore[] {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  if (!plain.includes('得')) return [];
  return [...plain.matchAll(STATED)].flatMap(([, name, score]) =>
    name !== undefined && score !== undefined ? [{ name, score: decimal(score) }] : [],
  );
}
