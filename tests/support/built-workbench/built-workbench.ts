import { join } from 'node:path';

/** The folder with the workbench as it is served, built apart from what `npm start` serves. */
export const BUILT_WORKBENCH = join(process.cwd(), 'build', 'workbench');
