import {
  IRenderManagerService,
  type IRender,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { WorkbookModel } from '../../model.ts';
import type { Chart } from '../../model/chart.ts';
import { figuresOf, titleOf } from '../../model/chart-figures.ts';
import { type Box, boxBetween } from '../../model/chart-place.ts';
import type { Change } from '../../model/change.ts';
import type { Sheet } from '../../model/sheet.ts';
import { chartPicture } from '../chart/picture.ts';
import { svgOf } from '../chart/svg.ts';
import { pixels } from '../draw/measure.ts';
import type { Surface } from '../surface.ts';

/** The bars for scrolling lie over the sheet, and charts do not lie over them. */
const SCROLL_BAR = 10;

/** The four parts of a sheet whose first rows and columns stay in view, and how much of each the bars take. */
const PANES = [
  [SHEET_VIEWPORT_KEY.VIEW_MAIN, SCROLL_BAR, SCROLL_BAR],
  [SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP, SCROLL_BAR, 0],
  [SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT, 0, SCROLL_BAR],
  [SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP, 0, 0],
] as const;

/** One of the parts: where it is on the canvas, and what of the sheet it shows. */
interface Pane {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scrolledLeft: number;
  readonly scrolledTop: number;
}

const panesOf = (render: IRender): Pane[] => {
  const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const [across, down] = [skeleton?.rowHeaderWidth ?? 0, skeleton?.columnHeaderHeight ?? 0];
  return PANES.flatMap(([key, barAcross, barDown]) => {
    const viewport = render.scene.getViewport(key);
    if (!viewport?.isActive) return [];
    const { left, top, width, height, viewBound } = viewport;
    return [
      {
        ...{ left, top, width: (width ?? 0) - barAcross, height: (height ?? 0) - barDown },
        scrolledLeft: viewBound.left - across,
        scrolledTop: viewBound.top - down,
      },
    ];
  }).filter(({ width, height }) => width > 0 && height > 0);
};

const CHANGES_NOTHING = new Set<Change['kind']>(['selection', 'activated', 'editing', 'names', 'settings']);

const pictureOf = (model: WorkbookModel, sheet: Sheet, chart: Chart): { svg: SVGElement; box: Box } => {
  const box = boxBetween(sheet, chart, pixels);
  const { width, height } = box;
  const svg = svgOf(chartPicture(chart, figuresOf(model, chart), width, height), width, height, titleOf(model, chart));
  return { svg, box };
};

/** Charts over the grid of the sheet before the person: they scroll with it, and are drawn anew when the workbook changes. */
class ChartLayer {
  private readonly surface: Surface;
  private readonly model: WorkbookModel;
  private readonly render: IRender;
  private readonly element = document.createElement('div');
  private drawnFor = '';
  private isStale = true;
  readonly stop: () => void;

  constructor(surface: Surface, model: WorkbookModel, render: IRender) {
    this.surface = surface;
    this.model = model;
    this.render = render;
    this.element.className = 'chart-layer';
    const frames = render.engine.endFrame$.subscribe(() => this.follow());
    const off = model.on(({ kind }) => {
      this.isStale ||= !CHANGES_NOTHING.has(kind);
    });
    this.stop = () => {
      frames.unsubscribe();
      off();
      this.element.remove();
    };
  }

  /** After each of Univer's frames: where nothing has moved or changed there is nothing to do. */
  private follow(): void {
    const sheet = this.model.find(this.surface.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '');
    if (!sheet || (sheet.charts.length === 0 && this.drawnFor === '')) return;
    const [panes, scale] = [panesOf(this.render), this.render.scene.scaleX];
    const wanted = sheet.charts.length === 0 ? '' : JSON.stringify([sheet.id, scale, panes]);
    if (wanted === this.drawnFor && !this.isStale) return;
    this.drawnFor = wanted;
    this.isStale = false;
    this.draw(sheet, panes, scale);
  }

  private draw(sheet: Sheet, panes: readonly Pane[], scale: number): void {
    const canvas = this.render.engine.getCanvasElement();
    if (this.element.parentElement !== canvas.parentElement) canvas.after(this.element);
    this.element.replaceChildren(...panes.map((pane) => this.paneElement(sheet, pane, scale)));
  }

  private paneElement(sheet: Sheet, pane: Pane, scale: number): HTMLElement {
    const element = document.createElement('div');
    Object.assign(element.style, {
      left: `${pane.left}px`,
      top: `${pane.top}px`,
      width: `${pane.width}px`,
      height: `${pane.height}px`,
    });
    for (const chart of sheet.charts) {
      const { svg, box } = pictureOf(this.model, sheet, chart);
      Object.assign(svg.style, {
        left: `${(box.left - pane.scrolledLeft) * scale}px`,
        top: `${(box.top - pane.scrolledTop) * scale}px`,
        width: `${box.width * scale}px`,
        height: `${box.height * scale}px`,
      });
      element.append(svg);
    }
    return element;
  }
}

/** 图表: lays the charts of a workbook over its sheets. */
export const layCharts = (surface: Surface, model: WorkbookModel): (() => void) => {
  const manager = surface.injector.get(IRenderManagerService);
  let layer: ChartLayer | undefined;
  const begin = (): void => {
    const render = manager.getRenderById(surface.unitId);
    if (render) layer ??= new ChartLayer(surface, model, render);
  };
  begin();
  const created = manager.created$.subscribe(begin);
  return () => {
    created.unsubscribe();
    layer?.stop();
  };
};
