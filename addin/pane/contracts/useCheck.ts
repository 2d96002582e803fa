import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { check, productsIn, type Known } from '#addin/sheet/contract/check.ts';
import { inBatches } from '#addin/sheet/way/ask.ts';
import type { Finding } from '#policy/finding.ts';
import type { CellMap } from '#policy/form/cell-map.ts';
import { readForm, type Reading } from '#policy/form/reading.ts';
import type { Contract } from '#policy/terms/contract.ts';
import { useHouse } from '../house.tsx';
import { useHash } from './useHash.ts';

/** 核对 of what stands on the sheet at this moment. */
export interface Check {
  readonly reading: Reading;
  /** The gravest first. */
  readonly findings: readonly Finding[];
  /** Undefined for the moment that it takes. */
  readonly hash: string | undefined;
  /** Why the price list could not be read; then nothing is said of prices. */
  readonly priceError: unknown;
}

function usePrices(products: readonly string[]) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['prices', 'of', ...products],
    queryFn: async () => (await Promise.all(inBatches(products).map((some) => server.pricesOf(some)))).flat(),
    placeholderData: keepPreviousData,
  });
}

export function useCheck(contract: Contract, known: Known, map: CellMap): Check {
  const reading = useMemo(() => readForm(known.form, map), [known.form, map]);
  const prices = usePrices(productsIn(reading));
  const findings = useMemo(
    () => check(contract, { ...known, ...(prices.data ? { prices: prices.data } : {}) }, reading),
    [contract, known.form, known.customer, known.account, known.base, known.today, prices.data, reading],
  );
  return {
    reading,
    findings,
    hash: useHash(contract.templateHash, reading),
    priceError: prices.data ? undefined : prices.error,
  };
}
