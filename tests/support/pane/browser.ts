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

globalThis.ResizeObserver ??= NoResizeObserver;
