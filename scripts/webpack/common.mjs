import { fileURLToPath } from 'node:url';

/** The top of the project, with a slash at its end. */
export const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** TypeScript and JSX to the JavaScript of `target` or of the oldest browsers to run in; types are checked by a step of their own. */
export function typescript(targets) {
  return {
    test: /\.tsx?$/,
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        ...('target' in targets ? { target: targets.target } : {}),
      },
      ...('browsers' in targets ? { env: { targets: targets.browsers } } : {}),
    },
  };
}

/** Sends what several pages of the pane use in a file of its own, from 3 KB (before compression) on; less is cheaper twice than asked for once more. */
export const pageChunks = { chunkIds: 'named', splitChunks: { minSize: 3000 } };
