import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a task pane of Fluent UI can be: what the pane is measured against. */
async function open(place: HTMLElement): Promise<void> {
  await Office.onReady();
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <Button>你好</Button>
      </main>
    </FluentProvider>,
  );
}

const place = document.getElementById('pane');
if (place) void open(place);
