import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';

/** Texts of a certificate, its key, and the authority that signed it (PEM). */
interface Certificate {
  readonly ca: string | Buffer;
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/** Where office-addin-dev-certs keeps what it makes. */
const FOLDER = join(homedir(), '.office-addin-dev-certs');
const FILES = { ca: 'ca.crt', cert: 'localhost.crt', key: 'localhost.key' } as const;

/** A certificate for localhost that this machine trusts; where it can not be made trusted, one that a person has to trust by hand. */
export async function certificate(): Promise<Certificate> {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    console.warn(`证书没能装成受信任的（${error instanceof Error ? firstLine(error.message) : String(error)}）。`);
    console.warn(`请把 ${join(FOLDER, FILES.ca)} 导入系统或浏览器的“受信任的根证书”，否则面板会提示不安全。`);
    const [ca, cert, key] = [FILES.ca, FILES.cert, FILES.key].map((file) => join(FOLDER, file)) as [
      string,
      string,
      string,
    ];
    if (![ca, cert, key].every((file) => existsSync(file))) await generateCertificates(ca, cert, key);
    return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
