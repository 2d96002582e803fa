import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Frame } from './Frame.tsx';
import { AsMe } from './me.tsx';
import { firstTab, Navigating } from './navigation.tsx';
import { Closed } from './parts/Closed.tsx';
import { Opening } from './parts/Opening.tsx';
import { freshMemory, useMe } from './queries.ts';

/** The pane of one person. `isStill` goes false when their sign-in runs out in mid-work. */
export function SignedIn({ isStill }: { readonly isStill: boolean }) {
  const [memory] = useState(freshMemory);
  return (
    <QueryClientProvider client={memory}>
      <Desk isStill={isStill} />
    </QueryClientProvider>
  );
}

function Desk({ isStill }: { readonly isStill: boolean }) {
  const { data: me, error, refetch } = useMe();
  const [editionAtStart, setEdition] = useState(me?.edition);
  if (me && editionAtStart === undefined) setEdition(me.edition);
  if (!me) return error ? <Closed error={error} onAgain={() => void refetch()} /> : <Opening />;
  return (
    <AsMe value={me}>
      <Navigating from={firstTab(me.actor.roles)}>
        <Frame isStill={isStill} isOutOfDate={editionAtStart !== undefined && me.edition !== editionAtStart} />
      </Navigating>
    </AsMe>
  );
}
