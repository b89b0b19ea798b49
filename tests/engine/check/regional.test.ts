import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesIn } from './cases/read-cases';
import { findingsOf } from './findings-of';

const FOLDER = join(__dirname, 'regional');

describe.each(readdirSync(FOLDER))('%s', (file) => {
  it.each(casesIn(readFileSync(join(FOLDER, file), 'utf8')))(
    '$title：没有错误，一条也不报',
    ({ rows, merges, policy, findings }) => {
      expect(findings).toEqual([]);
      expect(findingsOf(rows, { merges }, policy)).toEqual(findings);
    },
  );
});
