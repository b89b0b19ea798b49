import type { RibbonActions } from '../commands/ribbon-actions';
import type { Session } from '../pane/session/session';

/** The buttons of the ribbon as what they do to the session. The pane is shown with each, for it says what came of it. */
export function ribbonActions(session: Session): RibbonActions {
  const openPane = (): Promise<void> => Office.addin.showAsTaskpane();
  return {
    openPane,
    async scoreAll() {
      await openPane();
      await session.scoreAll();
    },
    async insertTemplate() {
      await openPane();
      session.show('templates');
    },
    async check() {
      await openPane();
      await session.read();
      session.show('check');
    },
    async takeBack() {
      await openPane();
      await session.takeBack();
    },
    async help() {
      await openPane();
      session.show('help');
    },
  };
}
