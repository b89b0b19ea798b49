import * as z from 'zod';

const decimalText = z.string().regex(/^\d+(\.\d+)?$/);
const source = z.object({
  /** Document and number: 财预〔2020〕10号. */
  document: z.string().min(1),
  /** Article or annex; null where the document is not divided. */
  place: z.string().nullable(),
  /** What the rule says, in our words. */
  rule: z.string().min(1),
  /** `read`: seen in the text; `reported`: seen quoted elsewhere; `remembered`: must be checked by a person; `product`: our own default. */
  evidence: z.enum(['read', 'reported', 'remembered', 'product']),
});

const rehearsal = z.strictObject({
  /** The total is capped at `total` where the execution rate lies below `below`; the lowest cap that applies counts. */
  caps: z.strictObject({ tiers: z.array(z.strictObject({ below: decimalText, total: decimalText })).min(1), source }),
  /** An indicator of this completion or more loses points. */
  overDeduction: z.strictObject({ from: decimalText, points: decimalText, source }),
  /** Red where the share of marks of the indicators exceeds that of the execution rate by more than this share of it. */
  redFlag: z.strictObject({ gapAbove: decimalText, source }),
  /** Yellow where the budget is zero or more than this share of it is unspent. */
  yellowFlag: z.strictObject({ unspentAbove: decimalText, source }),
});

/** 口径 A rule set as data. Numbers are decimal texts; ratios, not percentages, unless a name says otherwise. */
export const policySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  nameEn: z.string().min(1),
  /** Full marks of the table, execution included: `100`. */
  fullMarks: decimalText,
  weights: z.strictObject({
    execution: decimalText,
    /** Weight of each level-1 block by its cleaned label. */
    levels: z.record(z.string(), decimalText),
  }),
  execution: z.strictObject({
    /** Denominator: 全年预算数 (`budget`) or 年初预算数 (`initial`). */
    base: z.enum(['budget', 'initial']),
    /** Below this rate a note is due. */
    noteBelow: decimalText,
  }),
  quantitative: z.strictObject({
    /** `ratio`: target ÷ actual × weight; `linear-excess`: (1 − (actual − target) ÷ target) × weight. */
    reverse: z.enum(['ratio', 'linear-excess']),
    /** From this completion on, over-completion asks for a note. */
    overNoteFrom: decimalText,
    /** `none`: over-completion costs nothing. */
    overDeduction: z.enum(['none']),
  }),
  /** Lower bounds of the first and second band as shares of the weight: [0.8, 0.6]. */
  qualitativeBands: z.tuple([decimalText, decimalText]),
  /** Grades from best to worst; `from` is the lowest total of the grade. */
  grades: z.array(z.strictObject({ name: z.string().min(1), aliases: z.array(z.string()), from: decimalText })).min(2),
  /** 代表性 Fewer indicators, or a heavier one, stand for too little of a project. */
  indicators: z.strictObject({ fewest: z.int().min(1), heaviestWeight: decimalText }),
  /** 预演 What a system does with a table after upload; left out where none is known. */
  rehearsal: rehearsal.optional(),
  /** Digits after the point of a score. */
  scorePlaces: z.int().min(0).max(4),
  /** Tolerances of the checks. */
  tolerance: z.strictObject({ score: decimalText, ratePercent: decimalText, money: decimalText }),
  sources: z.strictObject({
    weights: source,
    execution: source,
    quantitative: source,
    reverse: source,
    equal: source,
    standard: source,
    zeroTarget: source,
    range: source,
    deadline: source,
    qualitative: source,
    cap: source,
    overCompletion: source,
    grades: source,
    indicators: source,
    rounding: source,
    note: source,
  }),
});

export type Policy = z.infer<typeof policySchema>;
export type RuleName = keyof Policy['sources'];
