import type { Capabilities } from '../host';
import { groupsUndo, hasApi } from './api';

/** Minor versions of ExcelApi 1 that are asked for, newest first. */
const VERSIONS = Array.from({ length: 30 }, (_, index) => `1.${30 - index}`);
/** Other sets of the API that matter when something does not work. */
const SETS = [
  ['SharedRuntime', '1.1'],
  ['RibbonApi', '1.1'],
  ['KeyboardShortcuts', '1.1'],
] as const;

/** What this Excel can do, and what it says of itself. */
export function capabilitiesOf(): Capabilities {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const sets = SETS.filter(([name, version]) => requirements.isSetSupported(name, version));
  return {
    write: true,
    undo: groupsUndo(),
    highlight: true,
    recalculates: true,
    facts: [
      ['host', 'Excel'],
      ['platform', String(diagnostics.platform)],
      ['version', diagnostics.version],
      ['language', displayLanguage],
      ['ExcelApi', VERSIONS.find(hasApi) ?? '–'],
      ...sets,
    ],
  };
}
