/** Lets everything else go on first: the page is drawn, and a person can cancel. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
