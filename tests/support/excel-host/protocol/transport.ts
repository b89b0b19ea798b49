/** What the library hands to its host: custom data, method, path, headers, body, permission, flags. */
export type SafeArray = readonly unknown[];

/** What comes back: status, headers and body, or an error number of the transport. */
export type TransportAnswer =
  | { readonly data: readonly [status: number, headers: readonly string[], body: string] }
  | { readonly error: number; readonly message: string };

/** Error numbers below the messages, which the library turns into codes of its own. */
export const TRANSPORT_ERROR = { internal: 5001, requestTooLarge: 5103, answerTooLarge: 5104 } as const;

export function bodyOf(request: SafeArray): string {
  return String(request[4]);
}

export function flagsOf(request: SafeArray): number {
  return Number(request[6] ?? 0);
}
