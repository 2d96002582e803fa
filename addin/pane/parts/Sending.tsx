import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Survey, TableName } from '#addin/sheet/index.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import type { SheetSession, SheetState } from '../sheet-session.ts';
import { useAtSheet } from '../sheet-context.tsx';
import { Brought } from './Brought.tsx';
import { Citation } from './Citation.tsx';
import { Confirm } from './Confirm.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Note } from './Note.tsx';
import { outcomeSentence } from './Outcomes.tsx';
import { Said } from './Said.tsx';
import { Screen } from './Screen.tsx';
import { useTrouble } from './trouble.ts';

const useStyles = makeStyles({
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SendingProps {
  readonly session: SheetSession;
  readonly state: SheetState;
  readonly survey: Survey;
}

/**
 * The rows that wait, what the last check or sending said of them, and the next step. Both steps keep their places while
 * rows come and go: nobody who reaches for the one may press the other.
 */
export function Sending({ session, state, survey }: SendingProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const says = useTrouble();
  const { ribbon } = useAtSheet();
  const [isAsked, setAsked] = useState(false);
  const isSendWished = ribbon.wish === 'send';
  const { toSend } = survey;
  const { file, title, vouches } = session.desk.table;
  const { report, outcomes, failure, obstacle } = state;
  const wrong = report?.kind === 'checked' ? outcomes.filter(({ verdict }) => verdict === 'wrong').length : 0;
  useEffect(() => {
    if (!isSendWished) return;
    ribbon.granted();
    setAsked(toSend > 0);
  }, [isSendWished]);
  useReadOut(state, file);
  return (
    <Screen
      primary={
        <Button appearance="primary" disabledFocusable={toSend === 0} onClick={() => setAsked(true)}>
          {toSend === 0 ? t('send.sendNone') : t('send.send', { n: toSend })}
        </Button>
      }
      quiet={
        <Button onClick={() => void session.check()}>
          {t(outcomes.length > 0 ? 'send.checkAgain' : 'send.check')}
        </Button>
      }
    >
      {obstacle && <Said intent="warning" sentence={say(obstacle.says)} />}
      {failure !== undefined && <Said intent="error" sentence={says(failure)} />}
      <Conflicts session={session} state={state} />
      <Brought state={state} table={file} />
      {!report && (
        <Note
          title={toSend > 0 ? t('send.toSend', { n: toSend }) : t('send.nothing')}
          hint={t(`send.nothingHint.${file}`)}
        />
      )}
      <div className={styles.others}>
        <Button size="small" onClick={() => void session.refresh(false)}>
          {t('send.refresh')}
        </Button>
        {file !== 'import' && (
          <Button size="small" onClick={() => void session.refresh(true)}>
            {t(`send.bring.${file}`)}
          </Button>
        )}
        <Button size="small" onClick={() => void session.open()}>
          {t('send.openTable', { table: say(title) })}
        </Button>
      </div>
      {isAsked && (
        <Confirm
          title={t('send.sure', { n: toSend })}
          doIt={t('send.send', { n: toSend })}
          onClose={() => setAsked(false)}
          onDo={() => {
            setAsked(false);
            void session.send();
          }}
        >
          <Body1>
            {t(`send.sureText.${file}`)} <Citation clause={vouches} />
          </Body1>
          {wrong > 0 && <Body1>{t('send.sureWrong', { n: wrong })}</Body1>}
        </Confirm>
      )}
    </Screen>
  );
}

/** Says what a check or a sending brought to those who do not see it. */
function useReadOut({ report, outcomes }: SheetState, table: TableName): void {
  const { t } = useLanguage();
  const announce = useAnnounce();
  useEffect(() => {
    if (report && report.kind !== 'refreshed') announce(outcomeSentence(t, table, report.kind, outcomes));
  }, [report]);
}
