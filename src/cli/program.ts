import { Command, Help, Option } from 'commander';
import { outlines, VERSION } from '../engine';
import { checkCommand, type CheckOptions } from './commands/check';
import { evaluateCommand, type EvaluateOptions } from './commands/evaluate';
import { explainCommand } from './commands/explain';
import { policiesCommand } from './commands/policies';
import { reportCommand, type ReportOptions } from './commands/report';
import { templateCommand, type TemplateCommandOptions } from './commands/template';
import type { ExitStatus } from './exit-status';
import type { Io } from './io';
import { words, type WordId } from './words';

/** The grammar of the command line, in the reader's language. `finish` receives the exit status of the command. */
export function programOf(io: Io, finish: (status: ExitStatus) => void): Command {
  const say = (id: WordId): string => words(io.locale, id);
  const program = new Command('jiping')
    .description(say('program'))
    .version(VERSION, '-V, --version', say('option-version'))
    .helpCommand('help [command]', say('help-command'))
    .addHelpText('after', `\n${say('exit-statuses')}`);

  program
    .command('evaluate')
    .description(say('evaluate'))
    .argument('<file>', say('file'))
    .option('--policy <id>', say('option-policy'))
    .option('--compare <id>', say('option-compare'))
    .option('--sheet <name>', say('option-sheet'))
    .option('--json', say('option-json'))
    .option('--write <out>', say('option-write'))
    .addOption(new Option('--fill <what>', say('option-fill')).choices(['blanks', 'all']).default('blanks'))
    .addOption(new Option('--as <form>', say('option-as')).choices(['values', 'formulas']).default('values'))
    .action(async (file: string, options: EvaluateOptions) => finish(await evaluateCommand(file, options, io)));

  addCheck(program, io, finish);

  program
    .command('explain')
    .description(say('explain'))
    .argument('<subject>', say('subject'))
    .argument('[cell]', say('cell'))
    .option('--policy <id>', say('option-policy'))
    .action(async (subject: string, cell: string | undefined, options: { policy?: string }) =>
      finish(await explainCommand(subject, cell, options, io)),
    );

  program
    .command('policies')
    .description(say('policies'))
    .action(() => finish(policiesCommand(io)));

  program
    .command('template')
    .description(say('template'))
    .argument('[id]', say('template-id'))
    .option('-o, --output <file>', say('option-output'))
    .option('--sample', say('option-sample'))
    .option('--force', say('option-force'))
    .action(async (id: string | undefined, options: TemplateCommandOptions) =>
      finish(await templateCommand(id, options, io)),
    );

  addReport(program, io, finish);
  for (const command of [program, ...program.commands]) speak(command, io);
  return program;
}

function addReport(program: Command, io: Io, finish: (status: ExitStatus) => void): void {
  const say = (id: WordId): string => words(io.locale, id);
  program
    .command('report')
    .description(say('report'))
    .argument('<files...>', say('files'))
    .addOption(new Option('--outline <id>', say('option-outline')).choices(Object.keys(outlines)))
    .option('--docx <out>', say('option-docx'))
    .option('--summary <out>', say('option-summary'))
    .option('--policy <id>', say('option-policy'))
    .option('--sheet <name>', say('option-sheet'))
    .option('--json', say('option-json'))
    .action(async (files: string[], options: ReportOptions) => finish(await reportCommand(files, options, io)));
}

/** `jiping check FILE… [--text REPORT]`. */
function addCheck(program: Command, io: Io, finish: (status: ExitStatus) => void): void {
  const say = (id: WordId): string => words(io.locale, id);
  program
    .command('check')
    .description(say('check'))
    .argument('<files...>', say('files'))
    .option('--policy <id>', say('option-policy'))
    .option('--sheet <name>', say('option-sheet'))
    .option('--json', say('option-json'))
    .option('--text <report>', say('option-text'))
    .action(async (files: string[], options: CheckOptions) => finish(await checkCommand(files, options, io)));
}

/** Makes a command answer through `io`, throw instead of ending the process, and print its headings in one language. */
function speak(command: Command, io: Io): void {
  const say = (id: WordId): string => words(io.locale, id);
  command
    .exitOverride()
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', say('option-help'))
    .configureOutput({
      writeOut: (text) => io.out(text.replace(/\n$/, '')),
      // The sentence of an error is said once, by whoever catches it.
      writeErr: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => headings(io).get(title) ?? title,
      commandUsage: (shown) => inLanguage(new Help().commandUsage(shown), io),
      subcommandTerm: (shown) => inLanguage(new Help().subcommandTerm(shown), io),
      optionDescription: (option) => optionText(option, io),
    });
}

/** What stands for options and a command in a line of usage. */
function inLanguage(usage: string, io: Io): string {
  const say = (id: WordId): string => words(io.locale, id);
  return usage.replace('[options]', `[${say('usage-options')}]`).replace('[command]', `[${say('usage-command')}]`);
}

/** What an option does and, where it has a choice, what is chosen without it. */
function optionText({ description, defaultValue }: Option, io: Io): string {
  if (typeof defaultValue !== 'string') return description;
  return description + words(io.locale, 'option-default', { value: defaultValue });
}

function headings(io: Io): Map<string, string> {
  return new Map([
    ['Usage:', words(io.locale, 'usage')],
    ['Arguments:', words(io.locale, 'arguments')],
    ['Options:', words(io.locale, 'options')],
    ['Commands:', words(io.locale, 'commands')],
  ]);
}
