/** The address that the manifest in the repository names: the development server. */
export const DEVELOPMENT_URL = 'https://localhost:3000/';

/** The manifest for an add-in that is served at `url`; throws an Error where Office would not take the address. */
export function manifestFor(manifest: string, url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== 'https:') throw new Error(`地址要以 https:// 开头：${url}`);
  if (address.search !== '' || address.hash !== '') throw new Error(`地址里不要带 ? 和 #：${url}`);
  const folder = address.href.endsWith('/') ? address.href : `${address.href}/`;
  return manifest.replaceAll(DEVELOPMENT_URL, folder);
}
