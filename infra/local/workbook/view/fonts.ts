/** The fonts that the sheet and its headers are drawn with; `view.css` says what stands in where they are missing. */
const DRAWN_WITH = ['11pt Calibri', 'bold 11pt Calibri', '13px Arial'];

/** Waits for the fonts: what is drawn on a canvas is not drawn again when a font comes late. */
export const fontsReady = async (): Promise<void> => {
  await Promise.allSettled(DRAWN_WITH.map((font) => document.fonts.load(font, '销售台 0')));
};
