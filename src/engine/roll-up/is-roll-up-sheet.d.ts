import type { GridView } from '../grid/view';
/** 汇总 The sheet that takes the roll-up. */
export declare const ROLL_UP_SHEET = "\u6C47\u603B";
/** True for a roll-up that 绩评 wrote, known by its title: a sheet that a person named so has another. */
export declare function isRollUpSheet(view: GridView): boolean;
