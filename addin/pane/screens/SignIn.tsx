import { Button, makeStyles, Title3, Body1, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useHouse, useIsReached } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useSignInFault, useSignInWords } from '../parts/sign-in-fault.ts';

const useStyles = makeStyles({
  whole: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalXXXL,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Nobody is signed in. */
export function SignIn() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { identity, settings } = useHouse();
  const isReached = useIsReached();
  const fault = useSignInFault();
  const words = useSignInWords();
  const [isAsking, setAsking] = useState(false);
  const signIn = async () => {
    setAsking(true);
    await identity.signIn();
    setAsking(false);
  };
  return (
    <div className={styles.whole}>
      <Title3 as="h1">{t('app.name')}</Title3>
      {settings.department !== undefined && <Body1>{settings.department}</Body1>}
      <Body1>{t('app.what')}</Body1>
      <Button appearance="primary" size="large" disabledFocusable={isAsking} onClick={() => void signIn()}>
        {words}
      </Button>
      <Body1 role="status" className={styles.quiet}>
        {isAsking ? t('person.signInBeside') : (fault ?? (isReached ? '' : t('trouble.offline')))}
      </Body1>
    </div>
  );
}
