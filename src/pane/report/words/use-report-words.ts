import { roomWords } from '../../parts/room-words';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of the report page, which come with it. */
export const useReportWords = roomWords(zhCN, en);

export type ReportWords = ReturnType<typeof useReportWords>;
