import { lazy, type ComponentType } from 'react';
import type { View } from '../session/state';

const LOADERS: Readonly<Record<View, () => Promise<ComponentType>>> = {
  read: async () => (await import('../read/read-step')).ReadStep,
  score: async () => (await import('../score/score-step')).ScoreStep,
  check: async () => (await import('../check/check-step')).CheckStep,
  notes: async () => (await import('../notes/notes-step')).NotesStep,
  write: async () => (await import('../write/write-step')).WriteStep,
  welcome: async () => (await import('../pages/welcome-page')).WelcomePage,
  settings: async () => (await import('../pages/settings-page')).SettingsPage,
  policies: async () => (await import('../policy/policy-page')).PolicyPage,
  comparison: async () => (await import('../comparison/comparison-page')).ComparisonPage,
  templates: async () => (await import('../templates/template-page')).TemplatePage,
  report: async () => (await import('../report/report-page')).ReportPage,
  help: async () => (await import('../pages/help-page')).HelpPage,
  diagnosis: async () => (await import('../pages/diagnosis-page')).DiagnosisPage,
};

const loaded = new Map<View, ComponentType>();

/** Loads what shows a view before anybody looks at it. */
export async function loadView(view: View): Promise<ComponentType> {
  const component = loaded.get(view) ?? (await LOADERS[view]());
  loaded.set(view, component);
  return component;
}

/** Loads all views, so that going on to the next step never waits. */
export async function loadViews(): Promise<void> {
  await Promise.all((Object.keys(LOADERS) as View[]).map(loadView));
}

/** What shows a view, at once where it is loaded: what comes late React shows only a third of a second later. */
export function componentOf(view: View): ComponentType {
  return loaded.get(view) ?? lazy(async () => ({ default: await loadView(view) }));
}
