import { roomWords } from '../../parts/room-words';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of the page of forms and indicators, which come with it. */
export const useTemplateWords = roomWords(zhCN, en);
