import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLanguage } from '../language.tsx';
import { Loading } from './Loading.tsx';
import { Note } from './Note.tsx';
import { useTrouble } from './trouble.ts';

/** A list as far as it has been read; one that comes page by page says whether there is more. */
export interface Queue {
  readonly lines: readonly unknown[] | undefined;
  readonly error: Error | null;
  readonly hasNextPage?: boolean;
  readonly isFetchingNextPage?: boolean;
  readonly fetchNextPage?: () => Promise<unknown>;
  readonly refetch: () => Promise<unknown>;
}

interface ListingProps {
  readonly queue: Queue;
  readonly isEmpty: boolean;
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** A list in each of its states: on its way, not to be had, empty, there, and with more to come. */
export function Listing({ queue, isEmpty, title, hint, children }: ListingProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  if (!queue.lines && queue.error)
    return (
      <Note
        title={says(queue.error)}
        action={<Button onClick={() => void queue.refetch()}>{t('action.again')}</Button>}
      />
    );
  if (!queue.lines) return <Loading lines={6} />;
  return (
    <>
      {isEmpty ? <Note title={title} hint={hint} /> : children}
      {queue.hasNextPage && (
        <Button disabledFocusable={queue.isFetchingNextPage === true} onClick={() => void queue.fetchNextPage?.()}>
          {t('action.more')}
        </Button>
      )}
    </>
  );
}
