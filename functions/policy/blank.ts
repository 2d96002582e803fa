const strikes = new Set(['', '/', '-', '--', '—', '——', '无', '無', '暂无', 'n/a', 'na', 'none', 'null']);

/** Whether a cell's text says nothing: empty, only spaces of any width, or a stroke in place of an answer. */
export const isBlank = (text: string): boolean =>
  strikes.has(
    text
      .normalize('NFKC')
      .replace(/[\s\u200b\ufeff]/gu, '')
      .toLowerCase(),
  );
