/** How a sheet is put on paper, in Excel's words; margins are in points. */
export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  /** A percentage, or how many pages wide and high everything must fit on. */
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>>;
}

/** A fresh sheet's page. */
export const FRESH_PAGE: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
};
