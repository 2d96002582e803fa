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
interface Pane extends Box {
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

interface Picture {
  readonly svg: SVGElement;
  readonly box: Box;
}

const pictureOf = (model: WorkbookModel, sheet: Sheet, chart: Chart): Picture => {
  const box = boxBetween(sheet, chart, pixels);
  const { width, height } = box;
  const svg = svgOf(chartPicture(chart, figuresOf(model, chart), width, height), width, height, titleOf(model, chart));
  return { svg, box };
};

/** A pane's charts, in an element that shows as much of them as the pane does. */
interface Sight {
  readonly element: HTMLElement;
  readonly pictures: readonly Picture[];
}

const setPlace = ({ style }: HTMLElement | SVGElement, { left, top, width, height }: Box): void => {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
};

const place = ({ element, pictures }: Sight, pane: Pane, scale: number): void => {
  setPlace(element, pane);
  for (const { svg, box } of pictures)
    setPlace(svg, {
      left: (box.left - pane.scrolledLeft) * scale,
      top: (box.top - pane.scrolledTop) * scale,
      width: box.width * scale,
      height: box.height * scale,
    });
};

/** Charts over the grid of the sheet before the person: they scroll with it, and are drawn anew when the workbook changes. */
class ChartLayer {
  private readonly surface: Surface;
  private readonly model: WorkbookModel;
  private readonly render: IRender;
  private readonly element = document.createElement('div');
  private sights: readonly Sight[] = [];
  private drawnFor = '';
  private placedAt = '';
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
    if (!sheet || (sheet.charts.length === 0 && this.sights.length === 0)) return;
    const panes = sheet.charts.length === 0 ? [] : panesOf(this.render);
    const { scaleX: scale } = this.render.scene;
    const [wanted, at] = [`${sheet.id} ${panes.length}`, JSON.stringify([panes, scale])];
    const isNew = this.isStale || wanted !== this.drawnFor;
    if (isNew) this.draw(sheet, panes);
    if (isNew || at !== this.placedAt)
      panes.forEach((pane, index) => {
        const sight = this.sights[index];
        if (sight) place(sight, pane, scale);
      });
    this.drawnFor = wanted;
    this.placedAt = at;
    this.isStale = false;
  }

  private draw(sheet: Sheet, panes: readonly Pane[]): void {
    const canvas = this.render.engine.getCanvasElement();
    if (this.element.parentElement !== canvas.parentElement) canvas.after(this.element);
    this.sights = panes.map(() => {
      const pictures = sheet.charts.map((chart) => pictureOf(this.model, sheet, chart));
      const element = document.createElement('div');
      element.append(...pictures.map(({ svg }) => svg));
      return { element, pictures };
    });
    this.element.replaceChildren(...this.sights.map(({ element }) => element));
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
