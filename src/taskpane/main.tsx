import { createRoot } from 'react-dom/client';
import { associateActions } from '../commands/associate-actions';
import { Pane } from '../pane/pane';
import { PaneSession } from '../pane/session/pane-session';
import { browserSettings } from '../pane/session/settings-store';
import { loadView, loadViews } from '../pane/shell/views';
import { ExcelHost } from '../workbook/excel/excel-host';
import { missingIn } from './missing-in';
import { officeAround } from './office-around';
import { ribbonActions } from './ribbon-actions';
import { tellUnusable } from './tell-unusable';

/** The first view stands for so many milliseconds before the others are loaded. */
const AT_REST = 1000;

/** Opens the pane in Excel, or says why it can not be. */
async function open(place: HTMLElement): Promise<void> {
  const headStart = inAdvance(loadView('welcome'));
  const { host } = await Office.onReady();
  const missing = missingIn(host);
  if (missing) {
    tellUnusable(place, missing);
    return;
  }
  const session = new PaneSession(
    new ExcelHost(),
    browserSettings(() => window.localStorage),
  );
  associateActions(ribbonActions(session));
  const root = createRoot(place);
  await headStart;
  const draw = (): void => root.render(<Pane session={session} host={officeAround()} />);
  draw();
  // Office tells of no change of its theme in Excel; whoever changed it comes back to the pane.
  window.addEventListener('focus', draw);
  setTimeout(() => void inAdvance(loadViews()), AT_REST);
}

/** Where loading in advance fails, whoever opens the view is told. */
async function inAdvance(loading: Promise<unknown>): Promise<void> {
  await loading.catch(() => undefined);
}

const place = document.getElementById('pane');
if (place) void open(place);
