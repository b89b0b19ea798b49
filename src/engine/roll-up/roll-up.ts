import { INDICATOR_KINDS, indicatorKind, type IndicatorKind } from './indicator-kind';
import { mergedIndicators, type MergedIndicator } from './merged-indicators';
import { moneySum, type MoneySum } from './money-sum';
import { projectLine, type ProjectLine } from './project-line';
import { projectsOf } from './projects-of';
import type { RollUpSource } from './roll-up-source';
import { rollUpParagraphs } from './roll-up-paragraphs';
import { narrative } from '../message/zh-cn/narrative';
import type { Paragraph } from '../narrative/narrative';
import type { Tale } from '../narrative/indicator/tale';

/** 汇总 What several tables come to: by project, by kind of indicator, and in words. */
export interface RollUp {
  /** Of a text of it. */
  readonly title: string;
  readonly projects: readonly ProjectLine[];
  /** Kinds that no table has are left out. */
  readonly kinds: readonly KindLine[];
  /** What several projects share, under a policy that merges it. */
  readonly merged: readonly MergedIndicator[];
  readonly money: MoneySum | null;
  /** Facts name the sheet of their cells. */
  readonly paragraphs: readonly Paragraph[];
}

/** The indicators of one kind over all tables. */
export interface KindLine {
  readonly kind: IndicatorKind;
  readonly tales: readonly Tale[];
}

/** 部门汇总 Rolls up the tables of a workbook, or of several files. */
export function rollUp(sources: readonly RollUpSource[]): RollUp {
  const projects = projectsOf(sources).map(projectLine);
  const tales = projects.flatMap((line) => line.tales);
  const kinds = INDICATOR_KINDS.map((kind) => ({ kind, tales: tales.filter((tale) => kindOf(tale) === kind) })).filter(
    (line) => line.tales.length > 0,
  );
  const money = moneySum(projects);
  const merged = mergedIndicators(projects);
  const title = narrative['narrative.roll-up.title'];
  const rolled = { projects, kinds, merged, money };
  return { title, ...rolled, paragraphs: rollUpParagraphs(rolled) };
}

function kindOf({ indicator }: Tale): IndicatorKind {
  return indicatorKind(indicator.row);
}
