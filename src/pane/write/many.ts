/** A section of more cells than this is closed at first, and shows so many at a time. */
export const MANY = 100;
