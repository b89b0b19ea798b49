import { roomWords } from '../../parts/room-words';
import { en } from './en';
import { zhCN } from './zh-cn';

/** The texts of the step of notes, which come with it. */
export const useNotesWords = roomWords(zhCN, en);

export type NotesWords = ReturnType<typeof useNotesWords>;
