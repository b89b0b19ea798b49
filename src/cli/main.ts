import { EXIT } from './exit-status';
import { localeOf } from './locale';
import { run } from './run';
import { words } from './words';

const locale = localeOf(process.env);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Closing a pipe early (`jiping … | head`) is no error of ours.
  if (error.code === 'EPIPE') return;
  process.stderr.write(`${words(locale, 'output-denied', { detail: error.message })}\n`);
  process.exit(EXIT.unusable);
});

void run(process.argv.slice(2), {
  locale,
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
}).then((status) => {
  process.exitCode = status;
});
