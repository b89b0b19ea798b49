/** What Fluent UI asks of a browser and jsdom does not have; a test of components imports it first. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {
    // Nothing has a size in jsdom, so that nothing changes it.
  }
  unobserve(): void {
    // See observe.
  }
  disconnect(): void {
    // See observe.
  }
}

globalThis.ResizeObserver = NoResizeObserver;

// jsdom lays nothing out: without a place and a size everything counts as hidden, and no arrow key finds where to go.
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 350, 378);

// In jsdom a window has the focus only while an element has.
document.hasFocus = () => true;

/** Whether the person of the test has the system dark. */
export const system = { dark: false };

window.matchMedia = (media) => {
  const query = new EventTarget();
  return Object.assign(query, {
    media,
    matches: media.includes('dark') && system.dark,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as MediaQueryList;
};

HTMLElement.prototype.scrollIntoView = () => {
  // Nothing has a place in jsdom, so that nothing is out of sight.
};

// The arrow keys find the next radio button by a selector; names of groups hold nothing that needs escaping.
Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
