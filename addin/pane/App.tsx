import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { learning } from '#addin/words/speak.ts';
import { Announcing } from './announcer.tsx';
import { InHouse, usePresence, type House } from './house.tsx';
import { SpeakingTheirLanguage } from './language.tsx';
import { Opening } from './parts/Opening.tsx';
import { Mishap } from './parts/Mishap.tsx';
import { preferredLocale } from './preferred-locale.ts';
import { SignIn } from './screens/SignIn.tsx';
import { useTheme } from './theme.ts';
import { useLater } from './useLater.ts';

const useStyles = makeStyles({ whole: { minHeight: '100dvh' } });

interface AppProps {
  /** Promised where it is not open yet. */
  readonly house: House | Promise<House>;
}

/** The task pane. */
export function App({ house }: AppProps) {
  const styles = useStyles();
  return (
    <SpeakingTheirLanguage>
      <FluentProvider theme={useTheme()}>
        {/* Not on the provider: menus and dialogs wear its classes too and would cover everything. */}
        <div className={styles.whole}>
          <Announcing>
            <Mishap>
              <Gate house={house} />
            </Mishap>
          </Announcing>
        </div>
      </FluentProvider>
    </SpeakingTheirLanguage>
  );
}

/** Waits for the house; without Suspense, which would hold the first screen back a third of a second. */
function Gate({ house: opening }: AppProps) {
  const [house, setHouse] = useState(opening instanceof Promise ? undefined : opening);
  useEffect(() => {
    if (!(opening instanceof Promise)) return;
    opening.then(setHouse, (error: unknown) =>
      setHouse(() => {
        throw error;
      }),
    );
  }, [opening]);
  return house ? <Door house={house} /> : <Opening />;
}

/** On its way from the beginning, but not run before somebody is known: who has yet to sign in does not wait for it. */
export async function loadSignedIn() {
  const [{ SignedIn }] = await Promise.all([import('./SignedIn.tsx'), learning[preferredLocale()]()]);
  return SignedIn;
}

/** Lets in who is signed in. Whose sign-in runs out in mid-work stays where they are. */
function Door({ house }: { readonly house: House }) {
  const presence = usePresence(house);
  const personId = presence.kind === 'in' ? presence.personId : presence.kind === 'out' ? presence.wasId : undefined;
  return (
    <InHouse house={house}>
      {presence.kind === 'unknown' && <Opening />}
      {presence.kind === 'out' && personId === undefined && <SignIn />}
      {personId !== undefined && (
        <Mishap>
          <Inside key={personId} isStill={presence.kind === 'in'} />
        </Mishap>
      )}
    </InHouse>
  );
}

function Inside({ isStill }: { readonly isStill: boolean }) {
  const SignedIn = useLater(loadSignedIn);
  return SignedIn ? <SignedIn isStill={isStill} /> : <Opening />;
}
