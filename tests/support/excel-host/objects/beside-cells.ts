import type { ObjectOf } from './host-object';
import type { ObjectType } from './object-type';

/** `Excel.ChartCollection`: how many there are. */
export const CHARTS: ObjectType<ObjectOf<'ChartCollection'>> = { calls: { GetCount: ({ sheet }) => sheet.charts } };

/** `Excel.ShapeCollection`: how many there are. */
export const SHAPES: ObjectType<ObjectOf<'ShapeCollection'>> = { calls: { GetCount: ({ sheet }) => sheet.shapes } };

/** `Excel.CommentCollection`: how many there are. */
export const COMMENTS: ObjectType<ObjectOf<'CommentCollection'>> = {
  calls: { GetCount: ({ sheet }) => sheet.comments },
};
