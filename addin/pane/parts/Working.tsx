import { Body1, Body1Strong, Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlainPhrase } from '#addin/words/speak.ts';
import { useLanguage } from '../language.tsx';
import type { Doing, SheetSession, SheetState } from '../sheet-session.ts';
import { Screen } from './Screen.tsx';
import { spanIn, timeLeft } from './time-left.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

const words: Readonly<Record<Doing, PlainPhrase>> = {
  opening: 'doing.opening',
  checking: 'doing.checking',
  sending: 'doing.sending',
  refreshing: 'doing.refreshing',
  mending: 'doing.mending',
  settling: 'doing.settling',
};

interface WorkingProps {
  readonly session: SheetSession;
  readonly state: SheetState;
  readonly doing: Doing;
}

/** The sheet is being worked on: how far it is, and the way to stop. */
export function Working({ session, state: { progress, startedAt }, doing }: WorkingProps) {
  const styles = useStyles();
  const { t, locale } = useLanguage();
  const [isStopping, setStopping] = useState(false);
  const isStoppable = doing === 'checking' || doing === 'sending';
  const left = progress && timeLeft({ done: progress.done, all: progress.total, elapsedMs: Date.now() - startedAt });
  const stop = () => {
    setStopping(true);
    session.stop();
  };
  return (
    <Screen
      quiet={
        isStoppable && (
          <Button disabledFocusable={isStopping} onClick={stop}>
            {t('send.stop')}
          </Button>
        )
      }
    >
      <Body1Strong role="status">{t(words[doing])}</Body1Strong>
      <ProgressBar
        thickness="large"
        aria-label={t(words[doing])}
        {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})}
      />
      <div className={styles.line}>
        {progress && <Body1>{t('doing.count', { done: progress.done, total: progress.total })}</Body1>}
        {progress && progress.refused > 0 && <Body1>{t('doing.refused', { n: progress.refused })}</Body1>}
        {left !== undefined && !isStopping && <Body1>{t('doing.left', { time: spanIn(locale, left) })}</Body1>}
      </div>
      {isStopping && <Caption1>{t('send.stopping')}</Caption1>}
    </Screen>
  );
}
