// Stands for the patterns by which the grid's library would hyphenate words of 70 languages: no spreadsheet does.
export {};
