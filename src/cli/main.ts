import { localeOf } from './locale';
import { run } from './run';

// Closing a pipe early (`jiping … | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const locale = localeOf(process.env);

void run(process.argv.slice(2), {
  locale,
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
}).then((status) => {
  process.exitCode = status;
});
