import { createHash } from 'node:crypto';
import webpack from 'webpack';

/** Files that no page asks for. */
const ASIDE = /LICENSES?\.txt$/;

/** Tells the service worker of a build which files it is made of, and a version that is another as soon as one byte is. */
export class BuildList {
  constructor(worker) {
    this.worker = worker;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BuildList', (compilation) => {
      // Once every name has its hash.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: 'BuildList', stage }, (assets) => {
        const files = Object.keys(assets)
          .filter((name) => name !== this.worker && !ASIDE.test(name))
          .sort();
        const hash = createHash('sha256');
        for (const name of files) hash.update(`${name}\0`).update(assets[name].buffer());
        const build = { version: hash.digest('hex').slice(0, 16), files };
        compilation.updateAsset(
          this.worker,
          (source) => new webpack.sources.ConcatSource(`const BUILD = ${JSON.stringify(build)};\n`, source),
        );
      });
    });
  }
}
