import { isUnexplained } from '../check/is-unexplained';
import type { Remark } from '../table/table';
import { isInstruction } from './is-instruction';
import type { Story } from './story';

/** What a person wrote below the indicators beside a label of that matter. */
export function remarksOn({ result: { table } }: Story, matter: RegExp): readonly Remark[] {
  return table.conclusions.filter(
    (remark) => matter.test(remark.label) && !isUnexplained(remark) && !isInstruction(remark),
  );
}
