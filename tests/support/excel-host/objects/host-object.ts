import type { Area } from '../../../../src/engine';
import type { Sheet } from '../workbook/sheet';

interface OfSheet {
  readonly sheet: Sheet;
}

interface OfArea extends OfSheet {
  readonly area: Area;
}

interface OfAreas extends OfSheet {
  readonly areas: readonly Area[];
}

/** What an object of each type stands for, under the type's name in the API. */
interface Kinds {
  readonly Workbook: object;
  readonly WorkbookProtection: object;
  readonly Application: object;
  readonly Runtime: object;
  readonly Service: object;
  readonly WorksheetCollection: object;
  readonly Worksheet: OfSheet;
  readonly WorksheetProtection: OfSheet;
  readonly WorksheetFreezePanes: OfSheet;
  readonly PageLayout: OfSheet;
  readonly ChartCollection: OfSheet;
  readonly ShapeCollection: OfSheet;
  readonly CommentCollection: OfSheet;
  readonly Range: OfArea;
  readonly RangeFormat: OfAreas;
  readonly RangeFont: OfAreas;
  readonly RangeFill: OfAreas;
  readonly RangeBorderCollection: OfAreas;
  readonly RangeBorder: OfAreas & { readonly edge: string };
  readonly FormatProtection: OfAreas;
  readonly DataValidation: OfArea;
  readonly RangeAreas: OfAreas;
  readonly RangeCollection: OfAreas;
}

export type TypeName = keyof Kinds;

/** An object of one type. */
export type ObjectOf<Name extends TypeName> = Kinds[Name] & { readonly type: Name };

/** An object of the API as the host knows it. */
export type HostObject = { readonly [Name in TypeName]: ObjectOf<Name> }[TypeName];

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value;
}
