/** Loads the page of the pane anew. */
export function reload(): void {
  window.location.reload();
}
