/** The library's style sheet, which webpack puts beside the chunk of the grid. */
declare module '@univerjs/preset-sheets-core/lib/index.css';
