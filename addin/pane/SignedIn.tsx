import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Frame } from './Frame.tsx';
import { AsMe } from './me.tsx';
import { firstTab, Navigating } from './navigation.tsx';
import { Closed } from './parts/Closed.tsx';
import { Opening } from './parts/Opening.tsx';
import { freshMemory, useMe } from './queries.ts';
import { expectScreen } from './screens.ts';

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
  const first = me && firstTab(me.actor.roles);
  // At once: an effect would ask for it only when what stands around it has been drawn.
  useMemo(() => first && expectScreen(first), [first]);
  if (!me || !first) return error ? <Closed error={error} onAgain={() => void refetch()} /> : <Opening />;
  return (
    <AsMe value={me}>
      <Navigating from={first}>
        <Frame isStill={isStill} isOutOfDate={editionAtStart !== undefined && me.edition !== editionAtStart} />
      </Navigating>
    </AsMe>
  );
}
