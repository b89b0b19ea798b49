import * as z from 'zod';

/** A decimal number as text, not negative: `0.9`, `100`. */
export const decimalText = z.string().regex(/^\d+(\.\d+)?$/);
