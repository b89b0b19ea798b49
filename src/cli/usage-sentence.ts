import type { CommanderError } from 'commander';
import type { Locale } from '../engine';
import { words } from './words';

/** What the parser of arguments complains of, in the reader's language; its own messages are English only. */
export function usageSentence(error: CommanderError, locale: Locale): string {
  return words(locale, 'call-wrong', { detail: detailOf(error, locale) });
}

function detailOf(error: CommanderError, locale: Locale): string {
  const [name = ''] = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownOption':
      return words(locale, 'option-unknown', { name });
    case 'commander.unknownCommand':
      return words(locale, 'command-unknown', { name });
    case 'commander.missingArgument':
      return words(locale, 'argument-missing', { name });
    case 'commander.optionMissingArgument':
      return words(locale, 'value-missing', { name });
    case 'commander.help':
      return words(locale, 'command-missing');
    case 'commander.excessArguments':
      return words(locale, 'too-many-arguments');
    case 'commander.invalidArgument':
      return choiceDetail(error.message, locale);
    default:
      return error.message.replace(/^error: /, '');
  }
}

function choiceDetail(message: string, locale: Locale): string {
  const [name = '', value = ''] = quoted(message);
  const choices = /Allowed choices are (.+?)\.?$/.exec(message)?.[1] ?? '';
  return words(locale, 'value-wrong', { name, value, choices: choices.split(', ').join(' / ') });
}

function quoted(message: string): string[] {
  return [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
}
