import type { BenchWords } from '../words/words';

/** A place in what the library puts on the page, and how a person who does not see it is told what it is. */
export interface ControlName {
  /** Selector of the element. */
  readonly at: string;
  /** Attributes that it gets. */
  readonly give?: Readonly<Record<string, string>>;
  /** Attributes that it has and that mean nothing there. */
  readonly take?: readonly string[];
}

const BAR = '[data-u-comp="formula-bar"]';
const FOOT = 'footer';

/** The library's own buttons and boxes, which have no names or the wrong ones, in the order of the page. */
export function controlNames(words: BenchWords): readonly ControlName[] {
  const button = (at: string, name: string): ControlName => ({ at, give: { role: 'button', 'aria-label': name } });
  return [
    { at: `${BAR} input`, give: { 'aria-label': words('grid.name-box') } },
    // The three stand for Esc, Enter and a typed `=`: the keyboard has no need to come here.
    button(`${BAR} span:nth-child(1):nth-last-child(3)`, words('grid.cancel')),
    button(`${BAR} span:nth-child(2):nth-last-child(2)`, words('grid.enter')),
    button(`${BAR} span:nth-child(3):nth-last-child(1)`, words('grid.function')),
    // Whatever is drawn is reached by the keys of the cells, not by Tab.
    { at: 'canvas', give: { tabindex: '-1' } },
    { at: '[data-u-comp="editor"]', give: { role: 'textbox', 'aria-label': words('grid.cell') } },
    { at: '[data-u-comp="sidebar"]', give: { 'aria-label': words('grid.sidebar') }, take: ['aria-expanded'] },
    { at: '[data-u-comp="sidebar"] > section > header > button', give: { 'aria-label': words('grid.sidebar.close') } },
    // What opens is around the button that one gets to.
    { at: `${FOOT} div[data-slot]`, take: ['aria-expanded', 'aria-haspopup'] },
    {
      at: '[data-u-comp="sheet-bar-append-button"]',
      give: { 'aria-label': words('grid.all-sheets'), 'aria-haspopup': 'menu' },
    },
    { at: '[role="tablist"]', give: { 'aria-label': words('grid.sheets') } },
    { at: `${FOOT} [data-u-comp="button"]:first-child`, give: { 'aria-label': words('grid.smaller') } },
    { at: `${FOOT} [data-u-comp="button"]:nth-last-child(2)`, give: { 'aria-label': words('grid.larger') } },
    // For the mouse alone: its two neighbours do the same.
    { at: '[role="track"]', give: { 'aria-hidden': 'true' } },
    { at: '[role="track"] > *', give: { tabindex: '-1' } },
    { at: 'section[aria-live]', give: { role: 'status', 'aria-label': words('grid.notes') } },
  ];
}
