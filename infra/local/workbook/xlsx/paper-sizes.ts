/** The papers that files name by number, in Excel's words. */
export const paperSizes: Readonly<Record<number, string>> = {
  1: 'Letter',
  3: 'Tabloid',
  4: 'Ledger',
  5: 'Legal',
  6: 'Statement',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  11: 'A5',
  12: 'B4',
  13: 'B5',
  14: 'Folio',
};
