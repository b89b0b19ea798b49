import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { TOP } from './common.mjs';

const FILE = 'THIRD-PARTY-LICENSES.txt';
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** Texts of licences by their names. That of Apache is long, and comes with a package that is always here. */
const LICENCES = {
  MIT: () => `MIT License\n\n${MIT}`,
  ISC: () => `ISC License\n\n${ISC}`,
  'Apache-2.0': () => readFileSync(`${TOP}node_modules/@univerjs/core/LICENSE`, 'utf8').trim(),
};

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
  for (const module of modules) {
    // Modules that were joined into one stand inside it.
    for (const { resource } of [module, ...(module.modules ?? [])]) {
      const folder = PACKAGE.exec(resource ?? '')?.[0];
      if (folder) folders.add(folder);
    }
  }
  return folders;
}

function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${licenceText(folder) ?? namedLicence(name, license, author)}\n\n${'-'.repeat(80)}\n`;
}

function licenceText(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
}

/** Packages of one repository may leave the text there and name the licence alone. */
function namedLicence(name, license, author) {
  const text = LICENCES[license]?.();
  if (text === undefined) throw new Error(`${name} brings no licence text and is ${license}.`);
  return `Copyright (c) ${author?.name ?? author ?? `the authors of ${name}`}\n\n${text}`;
}
