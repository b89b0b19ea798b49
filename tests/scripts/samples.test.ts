import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../../scripts/samples/all';
import { workbookOf } from '../../scripts/samples/form';

const FOLDER = join(__dirname, '..', '..', 'assets', 'samples');

test.each(SAMPLES.map((form) => [form.name, form] as const))('示例“%s”就是脚本生成的那个文件', async (name, form) => {
  const committed = readFileSync(join(FOLDER, `${name}.xlsx`));
  expect(Buffer.from(await workbookOf(form)).equals(committed)).toBe(true);
});
