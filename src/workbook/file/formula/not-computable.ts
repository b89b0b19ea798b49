/**
 * Thrown where a formula asks for something that is not known to be computed exactly as Excel would: its cached result
 * is then removed, which is right, instead of guessed, which may be wrong.
 */
export class NotComputable extends Error {
  override readonly name = 'NotComputable';
}
