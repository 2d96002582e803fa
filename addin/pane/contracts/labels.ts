import type { ContractDetail } from '../../wire.ts';

const ofOneLine = /^(lines\.\d+\.\d+)\.\d+$/u;

/** What a place of a submitted contract is called: a clause's number, a place's label; empty where it has no name. */
export function labelIn(items: ContractDetail['items'], key: string): string {
  const item = items.find((one) => one.key === key) ?? items.find((one) => one.key === ofOneLine.exec(key)?.[1]);
  return (item?.label ?? '').replace(/\s+/gu, ' ');
}
