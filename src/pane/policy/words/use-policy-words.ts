import { roomWords } from '../../parts/room-words';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of the page of own policies, which come with it. */
export const usePolicyWords = roomWords(zhCN, en);

export type PolicyWords = ReturnType<typeof usePolicyWords>;
