/** The call can not be carried out. Its message is the one line on standard error: what is wrong and what to do. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}
