import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ServerTrouble } from '../../wire.ts';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { Note } from './Note.tsx';
import { useSignInFault, useSignInWords } from './sign-in-fault.ts';
import { useTrouble } from './trouble.ts';

const useStyles = makeStyles({ whole: { padding: tokens.spacingHorizontalL } });

/** The pane cannot open for this person now: why, and what opens it. */
export function Closed({ error, onAgain }: { readonly error: Error; readonly onAgain: () => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { identity } = useHouse();
  const says = useTrouble();
  const fault = useSignInFault();
  const words = useSignInWords();
  const isForSomebodyElse = error instanceof ServerTrouble && ['notAllowed', 'signedOut'].includes(error.trouble);
  return (
    <div className={styles.whole}>
      <Note
        title={says(error)}
        {...(fault !== undefined && { hint: fault })}
        action={
          isForSomebodyElse ? (
            <Button appearance="primary" onClick={() => void identity.signIn()}>
              {words}
            </Button>
          ) : (
            <Button appearance="primary" onClick={onAgain}>
              {t('action.again')}
            </Button>
          )
        }
      />
    </div>
  );
}
