import { useSpotOn } from '../navigation.tsx';
import { CustomerMoney } from './CustomerMoney.tsx';
import { ReceivableList } from './ReceivableList.tsx';

/** 应收: all of it, or one customer's whole money. */
export function Receivables() {
  const { customerId } = useSpotOn('more');
  return customerId === undefined ? <ReceivableList /> : <CustomerMoney key={customerId} customerId={customerId} />;
}
