/** Something was asked for that the emulator does not know. Never an error of Excel: the test has to see it. */
export class NotEmulated extends Error {}
