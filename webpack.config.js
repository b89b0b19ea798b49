import { cli } from './scripts/webpack/cli.mjs';
import { taskpane } from './scripts/webpack/taskpane.mjs';

export default [cli, taskpane];
