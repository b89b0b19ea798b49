import { safeText } from './safe-text';

const SPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** 文件属性 The title and nothing else: no date and no name of whoever made it. */
export function coreProperties(title: string): string {
  const text = safeText(title).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${SPACES}><dc:title>${text}</dc:title></cp:coreProperties>`;
}
