import { useNavigation } from '../navigation.tsx';
import { Clauses } from '../parts/Clauses.tsx';
import { Help } from '../parts/Help.tsx';

/** 制度: what the policy asks and what upholds it; and how the pane is used. */
export function Policy() {
  const { at } = useNavigation();
  return at.tab === 'policy' && at.page === 'help' ? <Help /> : <Clauses />;
}
