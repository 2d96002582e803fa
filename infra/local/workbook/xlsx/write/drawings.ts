import type { Chart, ChartCorner } from '../../model/chart.ts';
import { DRAWING_NAMESPACES, UNITS_PER_POINT } from '../chart-words.ts';
import { RELATIONS, tag } from './xml.ts';

const units = (points: number): string => String(Math.round(points * UNITS_PER_POINT));

const cornerOf = ({ column, right, row, down }: ChartCorner): string =>
  [
    tag('xdr:col', {}, String(column)),
    tag('xdr:colOff', {}, units(right)),
    tag('xdr:row', {}, String(row)),
    tag('xdr:rowOff', {}, units(down)),
  ].join('');

const frameOf = ({ name }: Chart, index: number, id: string): string =>
  tag('xdr:graphicFrame', { macro: '' }, [
    tag('xdr:nvGraphicFramePr', {}, tag('xdr:cNvPr', { id: index + 2, name }) + '<xdr:cNvGraphicFramePr/>'),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    tag(
      'a:graphic',
      {},
      tag(
        'a:graphicData',
        { uri: DRAWING_NAMESPACES.c },
        tag('c:chart', { 'xmlns:c': DRAWING_NAMESPACES.c, 'xmlns:r': RELATIONS, 'r:id': id }),
      ),
    ),
  ]);

/** The file that says where the charts of a sheet stand; `ids` are what it calls them, in their order. */
export const drawingFile = (charts: readonly Chart[], ids: readonly string[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  tag(
    'xdr:wsDr',
    { 'xmlns:xdr': DRAWING_NAMESPACES.xdr, 'xmlns:a': DRAWING_NAMESPACES.a },
    charts.map((chart, index) =>
      tag('xdr:twoCellAnchor', {}, [
        tag('xdr:from', {}, cornerOf(chart.from)),
        tag('xdr:to', {}, cornerOf(chart.to)),
        frameOf(chart, index, ids[index] ?? ''),
        '<xdr:clientData/>',
      ]),
    ),
  );
