/** Where the cases of the checks lie: a folder a check, with what it finds and what it lets pass. */
export const FOLDER = __dirname;
