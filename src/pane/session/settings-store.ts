import type { OutlineId } from '../../engine';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Where settings outlive the pane: `localStorage` of the browser, or nothing where it is shut. */
export interface SettingsStore {
  load(): Settings | null;
  save(settings: Settings): void;
}

/** The letters of the outlines, told here because the engine is loaded only after the settings. */
const OUTLINES: readonly OutlineId[] = ['A', 'B', 'C', 'D', 'D2', 'E', 'F', 'G', 'H', 'I'];

const KEY = 'jiping.settings';

/** Keeps the settings in this browser; a browser that forbids it only forgets them. */
export function browserSettings(storage: () => Storage): SettingsStore {
  return {
    load() {
      try {
        const text = storage().getItem(KEY);
        return text === null ? null : settingsFrom(JSON.parse(text));
      } catch {
        return null;
      }
    },
    save(settings) {
      try {
        storage().setItem(KEY, JSON.stringify(settings));
      } catch {
        // A full or forbidden storage costs the memory of the settings, not the work.
      }
    },
  };
}

/** Settings out of what an earlier version, or a stranger, may have stored: each field that is not of its kind is the default. */
function settingsFrom(stored: unknown): Settings {
  const { policy, overNoteFrom, scorePlaces, locale, plan, report, outline, ownPolicies } = objectOf(stored);
  const { fill, as } = objectOf(plan);
  return {
    policy: typeof policy === 'string' ? policy : DEFAULT_SETTINGS.policy,
    overNoteFrom: typeof overNoteFrom === 'string' ? overNoteFrom : null,
    scorePlaces: typeof scorePlaces === 'number' ? scorePlaces : null,
    locale: locale === 'zh-CN' || locale === 'en' ? locale : null,
    plan: { fill: fill === 'all' ? 'all' : 'blanks', as: as === 'formulas' ? 'formulas' : 'values' },
    report: typeof report === 'boolean' ? report : DEFAULT_SETTINGS.report,
    outline: OUTLINES.find((id) => id === outline) ?? null,
    ownPolicies: Array.isArray(ownPolicies) ? (ownPolicies as readonly unknown[]) : DEFAULT_SETTINGS.ownPolicies,
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
