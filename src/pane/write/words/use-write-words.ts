import { roomWords } from '../../parts/room-words';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of the step that writes, which come with it. */
export const useWriteWords = roomWords(zhCN, en);

export type WriteWords = ReturnType<typeof useWriteWords>;
