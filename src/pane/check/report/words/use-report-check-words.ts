import { roomWords } from '../../../parts/room-words';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of a report beside its tables, which come with it. */
export const useReportCheckWords = roomWords(zhCN, en);
