import { roomWords } from '../../parts/room-words';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of the step that reads, which come with it. */
export const useReadWords = roomWords(zhCN, en);
