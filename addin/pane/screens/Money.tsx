import { Receipts } from '../money/Receipts.tsx';

/** 收款: finance's first screen, the money that waits for them. */
export function Money() {
  return <Receipts tab="money" />;
}
