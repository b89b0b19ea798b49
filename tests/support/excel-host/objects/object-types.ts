import { APPLICATION, RUNTIME, SERVICE } from './application';
import { CHARTS, COMMENTS, SHAPES } from './beside-cells';
import type { HostObject } from './host-object';
import type { ObjectType, ObjectTypes } from './object-type';
import { RANGE } from './range';
import { RANGE_AREAS, RANGE_COLLECTION } from './range-areas';
import { DATA_VALIDATION } from './data-validation';
import { FREEZE_PANES, PAGE_LAYOUT } from './page-layout';
import { RANGE_BORDER, RANGE_BORDERS } from './range-borders';
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from './range-format';
import { WORKBOOK, WORKBOOK_PROTECTION } from './workbook';
import { WORKSHEET, WORKSHEET_COLLECTION } from './worksheet';
import { WORKSHEET_PROTECTION } from './worksheet-protection';

const TYPES: ObjectTypes = {
  Workbook: WORKBOOK,
  WorkbookProtection: WORKBOOK_PROTECTION,
  Application: APPLICATION,
  Runtime: RUNTIME,
  Service: SERVICE,
  WorksheetCollection: WORKSHEET_COLLECTION,
  Worksheet: WORKSHEET,
  WorksheetProtection: WORKSHEET_PROTECTION,
  ChartCollection: CHARTS,
  ShapeCollection: SHAPES,
  CommentCollection: COMMENTS,
  Range: RANGE,
  RangeFormat: RANGE_FORMAT,
  RangeFont: RANGE_FONT,
  RangeFill: RANGE_FILL,
  RangeBorderCollection: RANGE_BORDERS,
  RangeBorder: RANGE_BORDER,
  FormatProtection: FORMAT_PROTECTION,
  DataValidation: DATA_VALIDATION,
  WorksheetFreezePanes: FREEZE_PANES,
  PageLayout: PAGE_LAYOUT,
  RangeAreas: RANGE_AREAS,
  RangeCollection: RANGE_COLLECTION,
};

/** What an object answers to. */
export function typeOf(object: HostObject): ObjectType<HostObject> {
  return TYPES[object.type] as ObjectType<HostObject>;
}
