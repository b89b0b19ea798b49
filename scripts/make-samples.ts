import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SAMPLES } from './samples/all';
import { workbookOf } from './samples/form';

// Writes assets/samples anew. Run by hand (npx tsx scripts/make-samples.ts) when a form changes; a test compares the bytes.

for (const form of SAMPLES) {
  const path = fileURLToPath(new URL(`../assets/samples/${form.name}.xlsx`, import.meta.url));
  await writeFile(path, await workbookOf(form));
  console.log(path);
}
