import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { Suspense, use } from 'react';
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
            <Suspense fallback={<Opening />}>
              <Door house={house} />
            </Suspense>
          </Announcing>
        </div>
      </FluentProvider>
    </SpeakingTheirLanguage>
  );
}

/** Lets in who is signed in. Whose sign-in runs out in mid-work stays where they are. */
function Door({ house: opening }: { readonly house: Promise<House> }) {
  const house = use(opening);
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
