import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { pageChunks, TOP, typescript } from './common.mjs';
import { securityPolicy } from './security-policy.mjs';
import { LicenceTexts } from './licence-texts.mjs';
import { officeJsFiles, officeJsOf } from './office-js.mjs';

const officeJs = officeJsOf(process.env.OFFICE_JS);

/** The task pane as a folder that any web server can serve. The page is the shared runtime of the ribbon's commands, too. */
export const taskpane = {
  name: 'taskpane',
  mode: 'production',
  target: 'web',
  context: TOP,
  entry: { taskpane: './src/taskpane/main.tsx' },
  output: {
    path: `${TOP}dist/taskpane`,
    filename: '[name].[contenthash:12].js',
    chunkFilename: '[name].[contenthash:12].js',
    publicPath: '',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  // The oldest web view that Office 2021 and WPS may come with.
  module: { rules: [typescript({ browsers: 'chrome >= 86, safari >= 14' })] },
  optimization: pageChunks,
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
      templateParameters: { officeJs: officeJs.address, policy: securityPolicy(officeJs.origin) },
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'src/taskpane/old-browser.js', to: 'old-browser.js' },
        { from: 'src/taskpane/page.css', to: 'page.css' },
        { from: 'src/taskpane/help.html', to: 'help.html' },
        { from: 'src/taskpane/shortcuts.json', to: 'shortcuts.json' },
        { from: 'assets/icons/**/*.png' },
        ...(officeJs.origin === null ? officeJsFiles : []),
      ],
    }),
    new LicenceTexts(),
  ],
  performance: { hints: false },
  stats: { preset: 'errors-warnings', assets: true },
};
