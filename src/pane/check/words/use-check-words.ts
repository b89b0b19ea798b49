import { roomWords } from '../../parts/room-words';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of the step that checks, which come with it. */
export const useCheckWords = roomWords(zhCN, en);
