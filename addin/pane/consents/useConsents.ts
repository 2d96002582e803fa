import { useQuery } from '@tanstack/react-query';
import { ulid } from 'ulid';
import { dayAfter, type Day } from '#policy/day.ts';
import type { ConsentListName } from '../../wire.ts';
import { useHouse } from '../house.tsx';
import { useUnsaved } from '../useUnsaved.ts';

const minute = 60_000;

/** Consents I asked for, or was asked for; looked at again whenever they are shown. */
export function useConsents(list: ConsentListName) {
  const { server } = useHouse();
  return useQuery({
    queryKey: ['consents', list],
    queryFn: () => server.consents(list),
    refetchOnMount: 'always',
    refetchInterval: minute,
  });
}

/** What somebody is about to ask; its id is made once, so that asking twice asks once. */
export interface Asking {
  readonly consentId: string;
  readonly name: string;
  readonly contact: string;
  readonly purpose: string;
  readonly untilOn: Day;
}

/** As long as most people need. */
const usualDays = 7;

export const freshAsking = (today: Day, known: Partial<Pick<Asking, 'name' | 'contact'>> = {}): Asking => ({
  consentId: ulid(),
  name: '',
  contact: '',
  purpose: '',
  untilOn: dayAfter(today, usualDays),
  ...known,
});

/** The request that is being typed, kept until it is sent. */
export const useAsking = () => useUnsaved<Asking>('consent asking');
