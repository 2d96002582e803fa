import { FRESH_PAGE, type PageSetup } from '../../model/page-setup.ts';
import { paperSizes } from '../paper-sizes.ts';
import { type Element, attribute, child, flag, numberOf } from './xml.ts';

const POINTS_PER_INCH = 72;

const marginsOf = (element: Element | undefined): PageSetup['margins'] => {
  const points = (side: keyof PageSetup['margins']): number => {
    const inches = numberOf(element, side);
    return inches === undefined ? FRESH_PAGE.margins[side] : Math.round(inches * POINTS_PER_INCH * 1000) / 1000;
  };
  const [top, right, bottom] = [points('top'), points('right'), points('bottom')];
  return { top, right, bottom, left: points('left'), header: points('header'), footer: points('footer') };
};

const zoomOf = (root: Element, setup: Element | undefined): PageSetup['zoom'] => {
  if (!flag(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage'))
    return { scale: numberOf(setup, 'scale') ?? 100 };
  const [wide, high] = [numberOf(setup, 'fitToWidth') ?? 1, numberOf(setup, 'fitToHeight') ?? 1];
  return { ...(wide > 0 && { horizontalFitToPages: wide }), ...(high > 0 && { verticalFitToPages: high }) };
};

/** Reads how a sheet is put on paper. */
export const pageOf = (root: Element): PageSetup => {
  const [setup, options] = [child(root, 'pageSetup'), child(root, 'printOptions')];
  const page: PageSetup = {
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paperSizes[numberOf(setup, 'paperSize') ?? 0] ?? FRESH_PAGE.paperSize,
    zoom: zoomOf(root, setup),
    centerHorizontally: flag(options, 'horizontalCentered'),
    centerVertically: flag(options, 'verticalCentered'),
    margins: marginsOf(child(root, 'pageMargins')),
  };
  return JSON.stringify(page) === JSON.stringify(FRESH_PAGE) ? FRESH_PAGE : page;
};
