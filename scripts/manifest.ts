import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { ACTION_NAMES } from '../src/commands/associate-actions';
import { manifestFaults } from './manifest/manifest-faults';
import { manifestFor } from './manifest/manifest-for';

const TOP = join(import.meta.dirname, '..');

/** Writes the manifest for an address, checked, or says in one line why it can not be. */
await new Command('manifest')
  .description('写出一份加载项清单，指向您的服务器')
  .requiredOption('--url <url>', '窗格所在文件夹的地址，如 https://addin.example.gov.cn/jiping/')
  .option('-o, --out <file>', '写到哪里', join(TOP, 'out', 'manifest.xml'))
  .action(async ({ url, out }: { url: string; out: string }) => {
    try {
      const manifest = manifestFor(readFileSync(join(TOP, 'manifest.xml'), 'utf8'), url);
      const faults = manifestFaults(manifest, ACTION_NAMES);
      if (faults.length > 0) throw new Error(faults.join('\n'));
      mkdirSync(dirname(out), { recursive: true });
      writeFileSync(out, manifest);
      // Read back by Microsoft's own tool, which is what Office's tools will do with it.
      const { displayName, version } = await OfficeAddinManifest.readManifestFile(out);
      console.log(`清单写好了：${out}（${displayName ?? ''} ${version ?? ''}）`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  })
  .parseAsync();
