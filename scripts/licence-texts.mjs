import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const FILE = 'THIRD-PARTY-LICENSES.txt';
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** Puts the licence of every package that went into the bundle beside it, since the bundle holds their code. */
export class LicenceTexts {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('LicenceTexts', (compilation) => {
      compilation.hooks.processAssets.tap('LicenceTexts', () => {
        const text = [...packagesOf(compilation.modules)].sort().map(licenceOf).join('\n');
        compilation.emitAsset(FILE, new webpack.sources.RawSource(text));
      });
    });
  }
}

function packagesOf(modules) {
  const folders = new Set();
  for (const { resource } of modules) {
    const folder = PACKAGE.exec(resource ?? '')?.[0];
    if (folder) folders.add(folder);
  }
  return folders;
}

function licenceOf(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} brings no licence text: ${folder}`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n\n${'-'.repeat(80)}\n`;
}
