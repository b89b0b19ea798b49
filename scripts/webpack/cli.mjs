import webpack from 'webpack';
import { TOP, typescript } from './common.mjs';
import { LicenceTexts } from './licence-texts.mjs';

/** The command line as one file that runs by itself, with the reader of old workbooks and the writer of Word files beside it, loaded only for those. */
export const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  context: TOP,
  entry: { jiping: './src/cli/main.ts' },
  output: {
    path: `${TOP}dist/cli`,
    filename: '[name].cjs',
    chunkFilename: '[name].cjs',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: { rules: [typescript({ target: 'es2022' })] },
  optimization: {
    // What is loaded late goes into one file for each use, with its name.
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        late: {
          name: (_module, chunks) => (chunks.some(({ name }) => name === 'word') ? 'word' : 'legacy'),
          chunks: 'async',
          enforce: true,
        },
      },
    },
  },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    new LicenceTexts(),
  ],
  // A program on the disk may be larger than a page on the web.
  performance: { hints: false },
  stats: { preset: 'errors-warnings', assets: true },
};
