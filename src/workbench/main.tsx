import { createRoot } from 'react-dom/client';
import { PaneSession } from '../pane/session/pane-session';
import { browserSettings } from '../pane/session/settings-store';
import { Desk } from './desk/desk';
import { browserSavePicker, browserSaver } from './files/saver';
import { givenSource, sampleSources } from './files/served-files';
import { Workbench } from './page/workbench';
import { indexedDbStore } from './recovery/indexed-db-store';
import { registerServiceWorker } from './register-service-worker';

/** Names of the sample workbooks, put in by the build. */
declare const SAMPLES: readonly string[];

/** Opens the workbench over the file that the address names, else over the first sample. */
function open(place: HTMLElement): void {
  const settings = browserSettings(() => window.localStorage);
  const samples = sampleSources(SAMPLES);
  const desk = new Desk({
    sessionOf: (host) => new PaneSession(host, settings),
    recovery: indexedDbStore(() => window.indexedDB),
    save: browserSaver(browserSavePicker()),
    now: () => Date.now(),
  });
  window.addEventListener('beforeunload', (event) => {
    if (desk.getState().unsaved) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => desk.leave());
  const locale = navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
  createRoot(place).render(<Workbench desk={desk} samples={samples} locale={locale} />);
  void desk.recall();
  const first = givenSource(window.location.search) ?? samples[0];
  if (first) void desk.open(first);
  registerServiceWorker();
}

const place = document.getElementById('workbench');
if (place) open(place);
