import type { Finding } from '../../engine';

/** Tells the findings of a table apart: a check may find several things in one cell. */
export function findingKey({ code, cell, message, expected }: Finding): string {
  return [code, cell, message.id, expected, ...Object.values(message.values).map(String)].join(' ');
}
