import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
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
  const { place, ribbon } = useAtSheet();
  const sheet = useSheet();
  const isFrontKnown = useFollowing();
  if (place === 'elsewhere')
    return (
      <Screen>
        <Note title={t('row.elsewhere')} hint={t('row.elsewhereHint')} />
      </Screen>
    );
  if (!sheet || (ribbon.wish && !isFrontKnown))
    return (
      <Screen>
        <Loading />
      </Screen>
    );
  return (
    <>
      <TableSwitch />
      <AtTheTable key={sheet.session.desk.table.file} {...sheet} />
    </>
  );
}

/** Brings to the front here what is in front in the workbook; false until that is known. */
function useFollowing(): boolean {
  const { bringToFront } = useAtSheet();
  const selection = useSelection();
  const [followed, setFollowed] = useState<typeof selection>();
  useEffect(() => {
    if (selection?.table) bringToFront(selection.table);
    setFollowed(selection);
  }, [selection]);
  return selection !== undefined && selection === followed;
}

/** One table: made, put right, checked, sent and brought back. */
export function AtTheTable({ session, state }: SheetAtWork) {
  const { t, say } = useLanguage();
  const says = useTrouble();
  const { ribbon } = useAtSheet();
  const { wish } = ribbon;
  useEffect(() => {
    if (wish !== 'check' && wish !== 'refresh') return;
    ribbon.granted();
    void (wish === 'check' ? session.check() : session.refresh(false));
  }, [wish, session]);
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
