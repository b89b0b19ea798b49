import type { RibbonActions } from './ribbon-actions';

/** The names under which the manifest and the shortcuts call the actions. */
export const ACTION_NAMES: readonly (keyof RibbonActions)[] = [
  'scoreAll',
  'openPane',
  'insertTemplate',
  'check',
  'takeBack',
  'help',
];

/** Hands the actions to Office; each tells it when it is done, however it ended, for a button stays grey until then. */
export function associateActions(actions: RibbonActions): void {
  for (const name of ACTION_NAMES) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void actions[name]().finally(() => event.completed());
    });
  }
}
