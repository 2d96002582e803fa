import { borderOf, edgeOf, type Edge } from '#addin/sheet/form/lines-along-edges.ts';

test.each(['thin', 'hair', 'medium', 'thick', 'double', 'dotted', 'dashed'] satisfies Edge[])(
  'a %s line comes back from Excel as it went there',
  (edge) => expect(edgeOf(borderOf(edge))).toBe(edge),
);

test.each([
  [undefined, undefined],
  [{}, undefined],
  [{ style: 'None', weight: 'Thick' }, undefined],
  [{ style: 'Double' }, 'double'],
  [{ style: 'Double', weight: 'Medium' }, 'double'],
  [{ style: 'Dot', weight: 'Medium' }, 'dotted'],
  [{ style: 'DashDotDot', weight: 'Medium' }, 'dashed'],
  [{ style: 'SlantDashDot', weight: 'Thin' }, 'dashed'],
])('%j is a line that is %s', (border, edge) => {
  expect(edgeOf(border)).toBe(edge);
});
