import type { PageSetup } from '../../model/page-setup.ts';
import { paperSizes } from '../paper-sizes.ts';
import { tag } from './xml.ts';

const POINTS_PER_INCH = 72;

const fits = ({ zoom }: PageSetup): boolean =>
  zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;

/** What is said of the page at the head of a sheet's file; nothing where it is not to fit. */
export const pageHead = (page: PageSetup): string => (fits(page) ? tag('pageSetUpPr', { fitToPage: true }) : '');

/** How a sheet is put on paper. */
export const pageElements = (page: PageSetup): string => {
  const { zoom, margins, centerHorizontally, centerVertically } = page;
  const paperSize = Object.entries(paperSizes).find(([, name]) => name === page.paperSize)?.[0];
  const inches = Object.fromEntries(
    (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((side) => [
      side,
      margins[side] / POINTS_PER_INCH,
    ]),
  );
  const setup = {
    paperSize,
    scale: fits(page) || zoom.scale === 100 ? undefined : zoom.scale,
    fitToWidth: fits(page) ? (zoom.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits(page) ? (zoom.verticalFitToPages ?? 0) : undefined,
    orientation: page.orientation.toLowerCase(),
  };
  return [
    centerHorizontally || centerVertically
      ? tag('printOptions', {
          horizontalCentered: centerHorizontally || undefined,
          verticalCentered: centerVertically || undefined,
        })
      : '',
    tag('pageMargins', inches),
    tag('pageSetup', setup),
  ].join('');
};
