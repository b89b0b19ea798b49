import type { Failure } from '../workbook/failure';

/** Says in both languages why there is no pane; nothing else runs then, so that it is done without any library. */
export function tellUnusable(place: HTMLElement, failure: Failure): void {
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  for (const locale of ['zh-CN', 'en'] as const) {
    const paragraph = document.createElement('p');
    paragraph.lang = locale;
    paragraph.textContent = failure.say(locale);
    notice.append(paragraph);
  }
  place.replaceChildren(notice);
}
