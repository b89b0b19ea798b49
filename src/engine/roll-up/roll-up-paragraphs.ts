import { decimal, sum } from '../number/decimal';
import { round } from '../number/round';
import { addendsOf } from '../scoring/addends';
import { cellsOf, count, marks, percentage } from '../narrative/facts';
import { fatesClause } from '../narrative/indicator/fates';
import { isLow } from '../narrative/low-rate';
import type { Paragraph } from '../narrative/narrative';
import { Passage } from '../narrative/passage';
import { cellName } from '../grid/a1';
import { sumFact } from './money-sum';
import type { ProjectLine } from './project-line';
import type { RollUp } from './roll-up';

/** The roll-up in words: projects and money, results, indicators by kind, what was missed; empty for no table. */
export function rollUpParagraphs(rolled: Omit<RollUp, 'title' | 'paragraphs'>): Paragraph[] {
  const passages = [
    Passage.text([moneySentence(rolled), lowRates(rolled)]),
    resultsSentence(rolled),
    Passage.text([countsSentence(rolled), kindsSentence(rolled)]),
    unmetSentence(rolled),
  ];
  return passages.flatMap((passage) => passage?.paragraph() ?? []);
}

type Rolled = Omit<RollUp, 'title' | 'paragraphs'>;

function moneySentence({ projects, money }: Rolled): Passage | null {
  const without = projects.filter((line) => line.money === null);
  return Passage.sentence([
    Passage.say('narrative.roll-up.projects', { count: countOf(projects) }),
    money && Passage.say('narrative.roll-up.budget', { amount: sumFact(money.budget, money.unit, money.budgetCells) }),
    money && Passage.say('narrative.roll-up.spent', { amount: sumFact(money.spent, money.unit, money.spentCells) }),
    money &&
      Passage.say('narrative.roll-up.rate', {
        rate: percentage(money.rate, [...money.spentCells, ...money.budgetCells]),
      }),
    money && Passage.say('narrative.roll-up.without-funds', { count: countOf(without) }),
  ]);
}

function lowRates({ projects }: Rolled): Passage | null {
  const items = projects.map(({ name, place, source: { evaluation } }) => {
    const { execution, policy } = evaluation;
    if (!execution || !isLow(execution, policy)) return null;
    const rate = percentage(execution.rate, cellsOf(execution.total.spent, execution.total[execution.base]));
    return Passage.say('narrative.bracketed', { head: name, more: rate?.from(place) ?? null });
  });
  return Passage.sentence([Passage.say('narrative.roll-up.low-rates', { items: Passage.list(items) })]);
}

function resultsSentence({ projects }: Rolled): Passage | null {
  const graded = projects.filter(({ source }) => source.evaluation.total.grade !== null);
  if (graded.length === 0) return null;
  const grades = new Map<string, ProjectLine[]>();
  for (const line of graded) {
    const grade = line.source.evaluation.total.grade ?? '';
    grades.set(grade, [...(grades.get(grade) ?? []), line]);
  }
  const told = [...grades].map(([grade, lines]) =>
    Passage.say('narrative.roll-up.grade', {
      grade: Passage.fact(grade, {
        format: 'quotation',
        basis: 'policy',
        value: null,
        cells: lines.flatMap(scoreCells),
      }),
      count: countOf(lines),
    }),
  );
  const ungraded = countOf(projects.filter((line) => !graded.includes(line)));
  const what = Passage.list([...told, Passage.say('narrative.roll-up.ungraded', { count: ungraded })]);
  return Passage.sentence([
    Passage.say('narrative.roll-up.results', { what }),
    graded.length > 1 ? averageClause(graded) : null,
  ]);
}

function averageClause(graded: readonly ProjectLine[]): Passage | null {
  const scores = graded.flatMap(({ source }) => source.evaluation.total.score ?? []);
  const average = round(sum(scores).div(decimal(scores.length)), 2);
  return Passage.say('narrative.roll-up.average', { score: marks(average, 'quotient', graded.flatMap(scoreCells)) });
}

function countsSentence({ projects }: Rolled): Passage | null {
  const tales = projects.flatMap((line) => line.tales);
  const number = count(tales.map(({ cell }) => cell));
  const counted = Passage.say(tales.length === 1 ? 'narrative.single' : 'narrative.count', { count: number });
  return counted && Passage.sentence([counted, fatesClause(tales)]);
}

function kindsSentence({ kinds }: Rolled): Passage | null {
  if (kinds.length < 2) return null;
  const parts = kinds.map(({ kind, tales }) => {
    const number = count(tales.map(({ cell }) => cell));
    const said = Passage.say('narrative.roll-up.kind', {
      kind: Passage.say(`narrative.kind.${kind}`, {}),
      count: number,
    });
    return Passage.clause([said, fatesClause(tales)]);
  });
  return Passage.say('narrative.roll-up.kinds', { parts: Passage.series(parts) });
}

function unmetSentence({ projects }: Rolled): Passage | null {
  const items = projects.map(({ name, tales }) => {
    const names = Passage.list(tales.flatMap((tale) => (tale.fate === 'missed' ? [tale.name] : [])));
    return Passage.say('narrative.roll-up.unmet-of', { project: name, names });
  });
  return Passage.say('narrative.roll-up.unmet', { items: Passage.series(items) });
}

/** How many projects, each by the first cell of its table. */
function countOf(lines: readonly ProjectLine[]): Passage | null {
  return count(
    lines.map(({ place, source }) => {
      const { area } = source.evaluation.table;
      return `${place}${cellName(area.top, area.left)}`;
    }),
  );
}

function scoreCells({ place, source }: ProjectLine): string[] {
  return addendsOf(source.evaluation).flatMap(({ cells }) => cells.map((cell) => `${place}${cell}`));
}
