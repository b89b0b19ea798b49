import { readdirSync } from 'node:fs';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { BuildList } from './build-list.mjs';
import { pageChunks, TOP, typescript } from './common.mjs';
import { LicenceTexts } from './licence-texts.mjs';
import { securityPolicy } from './security-policy.mjs';
import { univerPlugin, univerRule } from './univer.mjs';

const SERVICE_WORKER = 'service-worker.js';
const samples = readdirSync(`${TOP}assets/samples`).filter((name) => name.endsWith('.xlsx'));

/** The rules of seventy languages for breaking words, which the grid's library would load one by one: no cell breaks words. */
const HYPHENS = /^\.\/[\w-]+-[\w-]{8}\.js$/;

/** The workbench as a folder that any web server can serve. */
export const workbench = {
  name: 'workbench',
  mode: 'production',
  target: 'web',
  context: TOP,
  entry: {
    workbench: './src/workbench/main.tsx',
    'service-worker': {
      import: './src/workbench/service-worker/service-worker.ts',
      // Browsers look for a newer one under the same name.
      filename: SERVICE_WORKER,
    },
  },
  output: {
    path: `${TOP}dist/workbench`,
    filename: '[name].[contenthash:12].js',
    chunkFilename: '[name].[contenthash:12].js',
    cssChunkFilename: '[name].[contenthash:12].css',
    publicPath: '',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: { rules: [typescript({ browsers: 'chrome >= 86, safari >= 14, firefox >= 100' }), univerRule] },
  experiments: { css: true },
  optimization: pageChunks,
  plugins: [
    new webpack.DefinePlugin({
      'process.env.NODE_ENV': JSON.stringify('production'),
      SAMPLES: JSON.stringify(samples),
    }),
    new webpack.NormalModuleReplacementPlugin(HYPHENS, (resource) => {
      if (resource.context.includes('engine-render')) resource.request = 'data:text/javascript,export {}';
    }),
    new HtmlPlugin({
      template: './src/workbench/workbench.html',
      filename: 'index.html',
      chunks: ['workbench'],
      scriptLoading: 'defer',
      templateParameters: { policy: securityPolicy(null) },
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'src/workbench/page.css', to: 'page.css' },
        { from: 'assets/icons/jiping/32.png', to: 'assets/icons/jiping/32.png' },
        { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
      ],
    }),
    univerPlugin,
    new LicenceTexts(),
    new BuildList(SERVICE_WORKER),
  ],
  performance: { hints: false },
  stats: { preset: 'errors-warnings', assets: true },
};
