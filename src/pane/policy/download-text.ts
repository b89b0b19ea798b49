/** How long a browser may take to begin with a download, in milliseconds. */
const KEPT_FOR = 10_000;

/** Lets the browser save a text as a JSON file of this name. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
