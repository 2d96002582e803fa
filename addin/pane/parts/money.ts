const fenPerYuan = 100;

/** A sum in yuan as people write it: ¥12,800.00. */
export const yuan = (fen: number): string =>
  new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY' }).format(fen / fenPerYuan);
