import { Screen } from '../parts/Screen.tsx';

/** 合同. */
export function Contracts() {
  return <Screen>{null}</Screen>;
}
