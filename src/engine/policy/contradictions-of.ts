import { phrase, type Phrase } from '../message/phrase';
import { decimal, ONE, sum, ZERO } from '../number/decimal';
import { plainText } from '../number/round';
import type { Policy } from './policy';

/** Where the fields of a well-formed policy contradict each other; empty for a sound policy. */
export function contradictionsOf(policy: Policy): Phrase[] {
  return [
    ...weightProblems(policy),
    ...alternativeProblems(policy),
    ...curveProblems(policy),
    ...bandProblems(policy),
    ...gradeProblems(policy),
    ...ratioProblems(policy),
    ...stepProblems(policy),
  ];
}

function weightProblems({ weights: { execution, levels, free }, fullMarks }: Policy): Phrase[] {
  const total = sum([execution, free, ...Object.values(levels)].map(decimal));
  if (total.eq(fullMarks)) return [];
  return [phrase('policy.weights-sum', { path: 'weights', sum: plainText(total), fullMarks })];
}

/** Another division hands out the same marks as the first. */
function alternativeProblems({ weights: { levels, alternatives } }: Policy): Phrase[] {
  const due = sum(Object.values(levels).map(decimal));
  return alternatives.flatMap((other, index) => {
    const total = sum(Object.values(other).map(decimal));
    if (total.eq(due)) return [];
    return [
      phrase('policy.alternative-sum', {
        path: `weights.alternatives[${index}]`,
        sum: plainText(total),
        expected: plainText(due),
      }),
    ];
  });
}

function curveProblems({ execution: { curve } }: Policy): Phrase[] {
  return curve.flatMap(({ from, marks }, index) => {
    const path = `execution.curve[${index}]`;
    const higher = curve[index - 1];
    const disorder = higher && decimal(from).gte(higher.from);
    const above = marks !== 'rate' && decimal(marks).gt(ONE);
    return [
      ...(disorder ? [phrase('policy.not-descending', { path: `${path}.from`, found: from, limit: higher.from })] : []),
      ...(above ? [phrase('policy.ratio-above-one', { path: `${path}.marks`, found: marks })] : []),
    ];
  });
}

function bandProblems({ qualitativeBands: [first, second] }: Policy): Phrase[] {
  const descending = decimal(first).lte(ONE) && decimal(first).gt(second) && decimal(second).gt(ZERO);
  return descending ? [] : [phrase('policy.bands-order', { path: 'qualitativeBands', first, second })];
}

function gradeProblems({ grades }: Policy): Phrase[] {
  const problems: Phrase[] = [];
  grades.forEach((grade, index) => {
    const better = grades[index - 1];
    if (better && decimal(grade.from).gte(better.from)) {
      problems.push(
        phrase('policy.grades-order', { path: `grades[${index}].from`, from: grade.from, better: better.from }),
      );
    }
  });
  const last = grades.length - 1;
  const lowest = grades[last];
  // Every total has a grade only where the worst one begins at zero.
  if (lowest && !decimal(lowest.from).eq(ZERO)) {
    problems.push(phrase('policy.grades-lowest', { path: `grades[${last}].from`, from: lowest.from }));
  }
  return problems;
}

function ratioProblems({ execution, quantitative }: Policy): Phrase[] {
  const { noneBelow, overNoteFrom, overDeduction } = quantitative;
  const within = { 'execution.noteBelow': execution.noteBelow, 'quantitative.noneBelow': noneBelow };
  const above = {
    'quantitative.overNoteFrom': overNoteFrom,
    ...(overDeduction && { 'quantitative.overDeduction.from': overDeduction.from }),
  };
  return [
    ...Object.entries(within)
      .filter(([, found]) => decimal(found).gt(ONE))
      .map(([path, found]) => phrase('policy.ratio-above-one', { path, found })),
    ...Object.entries(above)
      .filter(([, found]) => decimal(found).lte(ONE))
      .map(([path, found]) => phrase('policy.ratio-not-above-one', { path, found })),
  ];
}

/** Steps must be told where they are used, and no step has no width. */
function stepProblems({ quantitative: { positive, reverse, steps, overDeduction }, special }: Policy): Phrase[] {
  const used = positive === 'stepped' || reverse === 'stepped';
  const widths = [
    ['quantitative.steps.per', steps?.per],
    ['quantitative.overDeduction.per', overDeduction?.kind === 'stepped' ? overDeduction.per : undefined],
    ...special.map((rule, index) => [`special[${index}].per`, 'per' in rule ? rule.per : undefined] as const),
  ] as const;
  return [
    ...(used && !steps ? [phrase('policy.missing', { path: 'quantitative.steps' })] : []),
    ...widths
      .filter(([, per]) => per !== undefined && decimal(per).eq(ZERO))
      .map(([path]) => phrase('policy.zero', { path })),
  ];
}
