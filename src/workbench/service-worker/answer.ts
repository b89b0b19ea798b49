/** What an answer is taken from. */
export interface Sources {
  /** Address that the service worker answers for, with a slash at its end. */
  readonly scope: string;
  /** A file of this build by its address. */
  readonly stored: (address: string) => Promise<Response | undefined>;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Lets a newer version take over; false where there is none or another page still needs this one. */
  readonly giveWay: () => Promise<boolean>;
}

const PAGE = 'index.html';

/** Answers for the files of one build out of its own store, and passes everything else on. */
export async function answer(request: Request, { scope, stored, fetch, giveWay }: Sources): Promise<Response> {
  if (request.mode === 'navigate' && (await giveWay())) {
    // The browser asks once more at once, and then the newer version answers.
    return new Response('', { headers: { Refresh: '0' } });
  }
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  return (await stored(address === scope ? scope + PAGE : address)) ?? fetch(request);
}
