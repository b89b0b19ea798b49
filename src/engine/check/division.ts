import type { Policy } from '../policy/policy';
import type { Block } from './block';

/** 分法 What the policy gives each block of level 1, by its label. */
export type Division = Policy['weights']['levels'];

/**
 * The division of marks that the blocks of a table follow, of those that the policy allows: the one with just these labels, else
 * the first that knows them all, else the policy's own.
 */
export function divisionOf(blocks: readonly Block[], { weights: { levels, alternatives } }: Policy): Division {
  const standing = new Set(blocks.map(({ label }) => bareLevel(label.text)));
  const fitting = [levels, ...alternatives].filter((division) => {
    const known = Object.keys(division).map(bareLevel);
    return [...standing].every((label) => known.includes(label));
  });
  return fitting.find((division) => Object.keys(division).length === standing.size) ?? fitting[0] ?? levels;
}

/** 产出 of 产出指标: forms leave 指标 out of a label or write 服务对象 before it. */
export function bareLevel(label: string): string {
  return label.replace(/^服务对象/, '').replace(/指标$/, '');
}
