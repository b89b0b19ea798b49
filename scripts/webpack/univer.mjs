import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const PATTERNS = /^\.\/[a-z\d-]+-[\w-]{8}\.js$/;
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** How files of the grid's library are changed on their way into the bundle. */
export const univerRule = {
  rules: [
    {
      test: /@univerjs[\\/](?:core|engine-render)[\\/]lib[\\/]es[\\/]index\.js$/,
      loader: here('half-points.mjs'),
    },
    { test: /@univerjs[\\/]engine-render[\\/]lib[\\/]es[\\/]index\.js$/, loader: here('merged-borders.mjs') },
  ],
};

/** Leaves out what the grid never needs. */
export const univerPlugin = new webpack.NormalModuleReplacementPlugin(PATTERNS, (resource) => {
  if (/@univerjs[\\/]engine-render/.test(resource.context)) resource.request = here('no-hyphenation.mjs');
});
