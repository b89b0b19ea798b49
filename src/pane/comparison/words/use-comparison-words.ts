import { roomWords } from '../../parts/room-words';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of the comparison of policies, which come with it. */
export const useComparisonWords = roomWords(zhCN, en);
