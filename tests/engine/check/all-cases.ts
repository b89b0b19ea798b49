import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './cases/folder';
import { casesIn, type Case } from './cases/read-cases';

/** The folders of cases, a check each. */
export const folders = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

/** The cases of a folder that fire, or that let pass. */
export function casesOf(folder: string, part: 'fires' | 'silent'): readonly Case[] {
  return casesIn(readFileSync(join(FOLDER, folder, `${part}.txt`), 'utf8'));
}
