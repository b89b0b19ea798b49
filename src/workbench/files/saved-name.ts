const SCORED = '（评好）';

/** Name that is suggested for saving, `自评表.xlsx` → `自评表（评好）.xlsx`, so that the original is not written over unawares. */
export function savedName(name: string): string {
  const [, stem = name, extension = '.xlsx'] = /^(.*?)(\.xls[xm])?$/i.exec(name) ?? [];
  return `${stem.endsWith(SCORED) ? stem : stem + SCORED}${extension.toLowerCase()}`;
}
