import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useLanguage } from '../language.tsx';
import { FirstUse } from '../parts/FirstUse.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';
import { Sending } from '../parts/Sending.tsx';
import { SheetHead } from '../parts/SheetHead.tsx';
import { TableSwitch } from '../parts/TableSwitch.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { Working } from '../parts/Working.tsx';
import { useAtSheet } from '../sheet-context.tsx';
import { useSelection } from '../useSelection.ts';
import { useSheet, type SheetAtWork } from '../useSheet.ts';

/** 待发送: the rows of the table in front, checked, sent and brought back. */
export function Reports() {
  const { t } = useLanguage();
  const { place, bringToFront } = useAtSheet();
  const sheet = useSheet();
  const selection = useSelection();
  useEffect(() => {
    if (selection?.table) bringToFront(selection.table);
  }, [selection]);
  if (place === 'elsewhere')
    return (
      <Screen>
        <Note title={t('row.elsewhere')} hint={t('row.elsewhereHint')} />
      </Screen>
    );
  if (!sheet)
    return (
      <Screen>
        <Loading />
      </Screen>
    );
  return (
    <>
      <TableSwitch />
      <AtTheTable key={sheet.session.desk.table.file} {...sheet} isFrontKnown={selection !== undefined} />
    </>
  );
}

function AtTheTable({ session, state, isFrontKnown }: SheetAtWork & { readonly isFrontKnown: boolean }) {
  const { t, say } = useLanguage();
  const says = useTrouble();
  const { ribbon } = useAtSheet();
  const { wish } = ribbon;
  useEffect(() => {
    if (!isFrontKnown || (wish !== 'check' && wish !== 'refresh')) return;
    ribbon.granted();
    void (wish === 'check' ? session.check() : session.refresh(false));
  }, [wish, session, isFrontKnown]);
  const { doing, survey, obstacle, failure } = state;
  if (doing) return <Working key={doing} session={session} state={state} doing={doing} />;
  if (obstacle?.obstacle === 'noTable') return <FirstUse session={session} />;
  if (survey && survey.table.length > 0) return <SheetHead session={session} findings={survey.table} />;
  if (survey) return <Sending session={session} state={state} survey={survey} />;
  const trouble = obstacle ? say(obstacle.says) : failure !== undefined ? says(failure) : undefined;
  return (
    <Screen>
      {trouble === undefined ? (
        <Loading />
      ) : (
        <Note title={trouble} action={<Button onClick={() => void session.survey()}>{t('action.again')}</Button>} />
      )}
    </Screen>
  );
}
