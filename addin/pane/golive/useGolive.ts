import { useQuery } from '@tanstack/react-query';
import { useHouse } from '../house.tsx';
import { useWho } from '../me.tsx';

/** 上线准备: whether the department is live, and what is there for it; asked by whoever prepares it or may reopen it. */
export function useGolive() {
  const { server } = useHouse();
  const { roles } = useWho().actor;
  const isAsked = roles.includes('manager') || roles.includes('superior');
  return useQuery({ queryKey: ['golive'], queryFn: server.golive, enabled: isAsked });
}
