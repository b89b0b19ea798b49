import { chineseNumber } from './chinese-number';

/** 层次序数 The number of a heading as official documents write it (GB/T 9704): `一、`, `（一）`, `1．`, `（1）`. */
export function headingNumber(level: number, position: number): string {
  switch (level) {
    case 1:
      return `${chineseNumber(position)}、`;
    case 2:
      return `（${chineseNumber(position)}）`;
    case 3:
      return `${position}．`;
    default:
      return `（${position}）`;
  }
}
