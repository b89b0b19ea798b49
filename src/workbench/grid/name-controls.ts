import type { ControlName } from './control-names';

/** Names the library's controls in `container` now and as often as it draws them anew; gives what ends it. */
export function nameControls(container: HTMLElement, names: readonly ControlName[]): () => void {
  const nameAll = (): void => {
    for (const name of names) for (const element of container.querySelectorAll(name.at)) apply(element, name);
  };
  const observer = new MutationObserver(nameAll);
  const attributeFilter = [...new Set(names.flatMap(({ take = [] }) => take))];
  observer.observe(container, { childList: true, subtree: true, attributeFilter });
  nameAll();
  return () => observer.disconnect();
}

/** Touches only what differs, for the observer sees this as well. */
function apply(element: Element, { give = {}, take = [] }: ControlName): void {
  for (const [attribute, value] of Object.entries(give)) {
    if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
  }
  for (const attribute of take) element.removeAttribute(attribute);
}
