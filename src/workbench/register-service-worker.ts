/** Lets the page open without a network from the next time on, where browsers allow it: on https and on this machine. */
export function registerServiceWorker(): void {
  if (!window.isSecureContext || !('serviceWorker' in navigator)) return;
  // A browser in private mode may refuse; the page works all the same.
  navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
}
