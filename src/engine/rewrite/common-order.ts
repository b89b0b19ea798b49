/** Two places, one in each of two lists. */
export type Pair = readonly [a: number, b: number];

/** A pair and the pairs that come before it. */
interface Chain {
  readonly pair: Pair;
  readonly before: Chain | null;
}

/**
 * The longest run of keys that two lists have in common, in their order (Hunt and Szymanski): as fast as a sort where few
 * keys come more than once. A null key is like no other.
 */
export function commonOrder(a: readonly (string | null)[], b: readonly (string | null)[]): Pair[] {
  const places = new Map<string, number[]>();
  b.forEach((key, index) => {
    if (key === null) return;
    const same = places.get(key);
    if (same) same.unshift(index);
    else places.set(key, [index]);
  });
  // By length: the chain of that length that ends first in `b`.
  const chains: Chain[] = [];
  a.forEach((key, index) => {
    // From behind, so that one line of `a` is not used twice.
    for (const place of (key !== null && places.get(key)) || []) {
      const length = firstNotBefore(chains, place);
      chains[length] = { pair: [index, place], before: chains[length - 1] ?? null };
    }
  });
  const pairs: Pair[] = [];
  for (let chain = chains.at(-1) ?? null; chain; chain = chain.before) pairs.push(chain.pair);
  return pairs.reverse();
}

/** How many of the chains end before the place. */
function firstNotBefore(chains: readonly Chain[], place: number): number {
  let [low, high] = [0, chains.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chains[middle]?.pair[1] ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
