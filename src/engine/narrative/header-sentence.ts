import type { Table } from '../table/table';
import { quotation } from './facts';
import { Passage } from './passage';

/** What is evaluated: the year, the project and the unit that carried it out. */
export function headerSentence({ year, yearCell, project, unit }: Table): Passage | null {
  return Passage.sentence([
    Passage.say('narrative.year', {
      year:
        yearCell === null
          ? null
          : Passage.fact(year ?? '', { format: 'year', basis: 'read', value: null, cells: [yearCell] }),
    }),
    Passage.say('narrative.project', { project: quotation(project) }),
    Passage.say('narrative.unit', { unit: quotation(unit) }),
  ]);
}
