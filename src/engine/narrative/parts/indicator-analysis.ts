import { count, marks, quotation } from '../facts';
import { groupMarks, type GroupMarks } from '../group-marks';
import { groupsOf, type Group } from '../groups';
import { fatesClause } from '../indicator/fates';
import { tellSeveral } from '../indicator/tell-several';
import { Passage } from '../passage';
import type { Story } from '../story';

/** What stands below a section: paragraphs under a heading of the sheet, or (null) under that of the section itself. */
export interface Division {
  readonly heading: string | null;
  readonly paragraphs: readonly (Passage | null)[];
}

/** 指标分析 A division for each block of indicators: its marks and counts, then every indicator by its label of level 2. */
export function indicatorAnalysis({ tales }: Story): readonly Division[] {
  if (tales.length === 0) return [{ heading: null, paragraphs: [Passage.say('narrative.ask.indicators', {})] }];
  const blocks = groupsOf(tales, 'level1');
  const divided = blocks.some(({ label }) => label !== null);
  return blocks.map((block) => ({
    heading: divided ? (block.label?.text ?? null) : null,
    paragraphs: [divided ? summary(block) : null, ...detail(block)],
  }));
}

function summary({ label, tales }: Group): Passage | null {
  const number = count(tales.map(({ cell }) => cell));
  const namesIndicators = label?.text.endsWith('指标') === true;
  const counted = Passage.say(namesIndicators ? 'narrative.group' : 'narrative.group-of', {
    label: quotation(label),
    count: number,
  });
  const group = groupMarks(tales);
  // That nothing is settled yet is said once.
  const isOpen = group.open && group.score === null && tales.every(({ fate }) => fate === 'undecided');
  return counted && Passage.sentence([counted, marksClause(group), isOpen ? null : fatesClause(tales)]);
}

function marksClause({ weight, weightCells, score, scoreCells, open }: GroupMarks): Passage | null {
  const slots = { weight: marks(weight, 'sum', weightCells), score: marks(score, 'sum', scoreCells) };
  if (open) return Passage.say('narrative.group-part', slots) ?? Passage.say('narrative.group-open', slots);
  if (weight && score?.eq(weight)) return Passage.say('narrative.group-full', slots);
  return Passage.say('narrative.group-marks', slots) ?? Passage.say('narrative.group-score', slots);
}

function detail({ label, tales }: Group): (Passage | null)[] {
  return groupsOf(tales, 'level2').map((group) => {
    const sentence = tellSeveral(group.tales);
    const isNew = group.label !== null && group.label.text !== label?.text && group.tales.some(hasName);
    const lead = isNew ? Passage.say('narrative.in-group', { label: quotation(group.label), sentence }) : null;
    return lead ?? sentence;
  });
}

function hasName({ indicator: { row } }: Group['tales'][number]): boolean {
  return row.level3 !== null && row.level3.text !== '';
}
