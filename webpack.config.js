import { cli } from './scripts/webpack/cli.mjs';
import { taskpane } from './scripts/webpack/taskpane.mjs';
import { workbench } from './scripts/webpack/workbench.mjs';

export default [cli, taskpane, workbench];
