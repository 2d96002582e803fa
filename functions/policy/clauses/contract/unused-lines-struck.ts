import type { ContractClause } from '#policy/facts/contract.ts';
import { openPlaces } from '#policy/form/open-places.ts';
import { isUsed, placesByLine, type Place } from '#policy/form/places.ts';
import type { Reading } from '#policy/form/reading.ts';

/** Of each line of a table in use that nobody has used, the first place that is neither filled in nor struck. */
function firstOpen(reading: Reading): Place[] {
  const lines = placesByLine(reading);
  const spare = openPlaces(reading).flatMap(({ place, kind, isInSpareLine }) =>
    kind === 'blank' && isInSpareLine && !place.isComputed && place.line && lines[place.line[0]]?.some(isUsed)
      ? [place]
      : [],
  );
  return [...new Map(spare.reverse().map((place) => [String(place.line), place])).values()].reverse();
}

/** 明细表没有用到的行，打印前划去，免得以后有人往里填。 */
export const unusedLinesStruck: ContractClause = {
  id: 'contract/unused-lines-struck',
  cites: 'CT-2c1',
  gates: ['contract.submit'],
  level: 'flag',
  says: {
    reason: {
      'zh-CN': '明细第 {line} 行没有用到，也没有划去',
      en: 'line {line} of the table is neither used nor struck',
    },
    remedy: { 'zh-CN': '请用“/”划去或删去这一行', en: 'strike it with “/”, or delete the row' },
  },
  breaches: (_, { reading }) =>
    (reading ? firstOpen(reading) : []).map(({ key, at, line }) => ({
      field: key,
      cell: at,
      gaps: { line: (line?.[1] ?? 0) + 1 },
    })),
};
