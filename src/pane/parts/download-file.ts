/** Hands a file to the browser around the pane to be saved; some Office programs let no pane do it and do nothing. */
export function downloadFile(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser takes the bytes once the click has been worked off.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
