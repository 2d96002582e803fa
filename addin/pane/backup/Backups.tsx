import { Body1, Button, Link } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ulid } from 'ulid';
import { clockOf, dayOf, daysBetween } from '#policy/day.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { Backup } from '#policy/terms/backup.ts';
import type { Customer } from '#policy/terms/customer.ts';
import type { Server } from '../../wire.ts';
import { useHouse } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { command, useCommands } from '../queries.ts';
import { useActs } from '../useActs.tsx';
import { Comparing } from './Comparing.tsx';

const toMinute = 16;
/** `2026-03-01 `, before the time. */
const dayLong = 11;

async function allRows(server: Server, backupId: string, from?: string): Promise<readonly Customer[]> {
  const { items, after } = await server.backupRows(backupId, from);
  return after === undefined ? items : [...items, ...(await allRows(server, backupId, after))];
}

/** 备份 (CF-2.2b): a workbook of one's own customers, and an old one held against what they are now. */
export function Backups() {
  const { t } = useLanguage();
  const { actor, today } = useWho();
  const { server } = useHouse();
  const { back } = useNavigation();
  const { mutateAsync } = useCommands();
  const [said, setSaid] = useState<string>();
  const [file, setFile] = useState<{ readonly url: string; readonly name: string }>();
  const acts = useActs(setSaid);
  const newest = useQuery({ queryKey: ['backup'], queryFn: async () => (await server.newestBackup()) ?? null });
  useEffect(
    () => () => {
      if (file) URL.revokeObjectURL(file.url);
    },
    [file],
  );

  const make = () =>
    acts.work(async () => {
      const backupId = ulid();
      const [result] = await mutateAsync([command('backup.make', { backupId }, 0)]);
      if (!result?.ok) throw new Error('The backup was turned away.');
      const backup = result.record as Backup;
      const [{ backupFile, fileNameOf, hashOf }, { backupRow }, customers] = await Promise.all([
        import('./backup-file.ts'),
        import('#policy/backup.ts'),
        allRows(server, backupId),
      ]);
      if ((await hashOf(customers.map(backupRow))) !== backup.hash) return t('backup.changedMeanwhile');
      const bytes = await backupFile(backup, actor.name, customers);
      setFile({ url: URL.createObjectURL(bytes), name: fileNameOf(backup, actor.name) });
      return t('backup.made', { n: backup.count });
    });

  return (
    <Screen
      primary={
        <Button appearance="primary" disabledFocusable={acts.isBusy} onClick={make}>
          {t(acts.isBusy ? 'backup.making' : 'backup.make')}
        </Button>
      }
    >
      <TopLine title={t('backup.title')} onBack={back} />
      <Body1>{t('backup.what')}</Body1>
      <Last backup={newest.data ?? undefined} isKnown={newest.data !== undefined} today={today} />
      <Said sentence={said} />
      {acts.trouble}
      {file && (
        <Link href={file.url} download={file.name}>
          {t('backup.save', { name: file.name })}
        </Link>
      )}
      <Comparing />
    </Screen>
  );
}

function Last(props: { readonly backup: Backup | undefined; readonly isKnown: boolean; readonly today: string }) {
  const { t } = useLanguage();
  const { backup, isKnown, today } = props;
  if (!isKnown) return null;
  if (!backup) return <Said intent="warning" sentence={t('backup.never')} />;
  const days = daysBetween(dayOf(backup.at), today);
  const isOld = days > parametersOn(today).backupWithinDays;
  const at = clockOf(backup.at).slice(0, toMinute);
  const sentence =
    days === 0
      ? t('backup.lastToday', { at: at.slice(dayLong), n: backup.count })
      : t('backup.last', { at, n: backup.count, days });
  return isOld ? <Said intent="warning" sentence={sentence} /> : <Body1>{sentence}</Body1>;
}
