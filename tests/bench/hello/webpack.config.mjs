import { TOP } from '../../../scripts/webpack/common.mjs';
import { taskpane } from '../../../scripts/webpack/taskpane.mjs';

/** The bare page, built as the pane is. */
export default {
  ...taskpane,
  entry: { hello: './tests/bench/hello/main.tsx' },
  output: { ...taskpane.output, path: `${TOP}build/hello` },
};
