import { parseArea, type Area } from '../../engine';

/** Asks for the merged areas that begin in the range; they are there after the next request. */
export function queueMerges(range: Excel.Range): Excel.RangeAreas {
  const merges = range.getMergedAreasOrNullObject();
  merges.load('areas/address');
  return merges;
}

/** The merged areas that were asked for, of each as much as lies in the range. */
export function mergesOf(merges: Excel.RangeAreas): Area[] {
  if (merges.isNullObject) return [];
  return merges.areas.items.flatMap(({ address }) => parseArea(address.slice(address.lastIndexOf('!') + 1)) ?? []);
}

/** True where it was the merged areas that Excel could not tell. */
export function failedAtMerges(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  const { errorLocation, statement } = error.debugInfo;
  return /mergedareas/i.test(`${errorLocation ?? ''} ${statement ?? ''}`);
}
