import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { View } from '../session/state';

type Lazy = LazyExoticComponent<ComponentType>;

/** What is shown for each view, loaded when it is first looked at. */
export const LAZY_VIEWS: Readonly<Record<View, Lazy>> = {
  read: lazy(async () => ({ default: (await import('../read/read-step')).ReadStep })),
  score: lazy(async () => ({ default: (await import('../score/score-step')).ScoreStep })),
  check: lazy(async () => ({ default: (await import('../check/check-step')).CheckStep })),
  notes: lazy(async () => ({ default: (await import('../notes/notes-step')).NotesStep })),
  write: lazy(async () => ({ default: (await import('../write/write-step')).WriteStep })),
  welcome: lazy(async () => ({ default: (await import('../pages/welcome-page')).WelcomePage })),
  settings: lazy(async () => ({ default: (await import('../pages/settings-page')).SettingsPage })),
  help: lazy(async () => ({ default: (await import('../pages/help-page')).HelpPage })),
  diagnosis: lazy(async () => ({ default: (await import('../pages/diagnosis-page')).DiagnosisPage })),
};
