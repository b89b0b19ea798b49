import { roomWords } from '../../parts/room-words';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of the settings, help and diagnosis, which come with it. */
export const usePagesWords = roomWords(zhCN, en);

export type PagesWords = ReturnType<typeof usePagesWords>;
