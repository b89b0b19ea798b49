import { CommanderError, type Command } from 'commander';
import { Failure } from '../workbook/failure';
import { EXIT, type ExitStatus } from './exit-status';
import type { Io } from './io';
import { programOf } from './program';
import { Unusable } from './unusable';
import { usageSentence } from './usage-sentence';
import { words } from './words';

/** Carries out one call of the command line; never throws. `argv` is what stands behind the program's name. */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.done;
  const program: Command = programOf(io, (result) => {
    status = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    io.error(sentenceOf(error, io));
    return EXIT.unusable;
  }
}

function sentenceOf(error: unknown, io: Io): string {
  if (error instanceof CommanderError) return usageSentence(error, io.locale);
  if (error instanceof Failure) return error.say(io.locale);
  if (error instanceof Unusable) return error.message;
  return words(io.locale, 'unexpected', { detail: error instanceof Error ? error.message : String(error) });
}
