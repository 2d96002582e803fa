import { Button, makeStyles, Title3, Body1, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useHouse, useIsReached } from '../house.tsx';
import { useLanguage } from '../language.tsx';

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
  const { identity } = useHouse();
  const isReached = useIsReached();
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const signIn = async () => {
    setAsking(true);
    setFailure(undefined);
    try {
      await identity.signIn();
    } catch (error) {
      setFailure(error);
    } finally {
      setAsking(false);
    }
  };
  return (
    <div className={styles.whole}>
      <Title3 as="h1">{t('app.name')}</Title3>
      <Body1>{t('app.what')}</Body1>
      <Button appearance="primary" size="large" disabledFocusable={isAsking} onClick={() => void signIn()}>
        {t('person.signIn')}
      </Button>
      <Body1 role="status" className={styles.quiet}>
        {isAsking
          ? t('person.signInBeside')
          : failure !== undefined
            ? t('person.signInFailed')
            : !isReached
              ? t('trouble.offline')
              : ''}
      </Body1>
    </div>
  );
}
