import type { Field } from '../table/table';

/** 编码 What a system puts before a name: `51000021R000000000001-`, `219001-`. */
const CODE = /^(?:[0-9A-Z]{12,}\s*[-—_]\s*(?=.)|[0-9A-Z]{3,}\s*[-—_]\s*(?=\p{Script=Han}))/u;

/** The name without its code. */
export function withoutCode(field: Field): Field {
  return { ...field, text: field.text.replace(CODE, '') };
}
