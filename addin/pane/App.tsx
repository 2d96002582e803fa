import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Announcing } from './announcer.tsx';
import { InHouse, usePresence, type House } from './house.tsx';
import { SpeakingTheirLanguage } from './language.tsx';
import { Opening } from './parts/Opening.tsx';
import { SignedIn } from './SignedIn.tsx';
import { SignIn } from './screens/SignIn.tsx';
import { useTheme } from './theme.ts';

const useStyles = makeStyles({ whole: { minHeight: '100dvh' } });

/** The task pane. */
export function App({ house }: { readonly house: Promise<House> }) {
  const styles = useStyles();
  return (
    <SpeakingTheirLanguage>
      <FluentProvider theme={useTheme()}>
        {/* Not on the provider: menus and dialogs wear its classes too and would cover everything. */}
        <div className={styles.whole}>
          <Announcing>
            <Gate house={house} />
          </Announcing>
        </div>
      </FluentProvider>
    </SpeakingTheirLanguage>
  );
}

/** Waits for the house; without Suspense, which would hold the first screen back a third of a second. */
function Gate({ house: opening }: { readonly house: Promise<House> }) {
  const [house, setHouse] = useState<House>();
  useEffect(() => {
    opening.then(setHouse, (error: unknown) =>
      setHouse(() => {
        throw error;
      }),
    );
  }, [opening]);
  return house ? <Door house={house} /> : <Opening />;
}

/** Lets in who is signed in. Whose sign-in runs out in mid-work stays where they are. */
function Door({ house }: { readonly house: House }) {
  const presence = usePresence(house);
  const personId = presence.kind === 'in' ? presence.personId : presence.kind === 'out' ? presence.wasId : undefined;
  return (
    <InHouse house={house}>
      {presence.kind === 'unknown' && <Opening />}
      {presence.kind === 'out' && personId === undefined && <SignIn />}
      {personId !== undefined && <SignedIn key={personId} isStill={presence.kind === 'in'} />}
    </InHouse>
  );
}
