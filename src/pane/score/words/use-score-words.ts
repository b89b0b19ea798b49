import { roomWords } from '../../parts/room-words';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of the step that scores, which come with it. */
export const useScoreWords = roomWords(zhCN, en);

export type ScoreWords = ReturnType<typeof useScoreWords>;
