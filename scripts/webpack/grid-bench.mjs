import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { TOP, typescript } from './common.mjs';
import { univerPlugin, univerRule } from './univer.mjs';

/** A page with the grid alone, whose start is measured. */
export default {
  name: 'grid-bench',
  mode: 'production',
  target: 'web',
  context: TOP,
  entry: './scripts/bench/grid/page.ts',
  output: { path: `${TOP}out/grid-bench`, filename: 'page.js', clean: true },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: { rules: [typescript({ browsers: 'chrome >= 100' }), univerRule] },
  experiments: { css: true },
  // What is measured is run, not fetched.
  optimization: { minimize: false },
  plugins: [
    new webpack.DefinePlugin({ 'process.env.NODE_ENV': JSON.stringify('production') }),
    univerPlugin,
    new HtmlPlugin(),
  ],
  performance: { hints: false },
  stats: 'errors-only',
};
