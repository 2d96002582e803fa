import { Body1 } from '@fluentui/react-components';
import type { Ending, Refreshed, TableName } from '#addin/sheet/index.ts';
import type { Say } from '#addin/words/speak.ts';
import { useLanguage } from '../language.tsx';
import type { Report, SheetState } from '../sheet-session.ts';
import { Outcomes } from './Outcomes.tsx';
import { Said } from './Said.tsx';
import { troublePhrases } from './trouble.ts';

const endingSentence = (t: Say, ending: Ending): string =>
  ending === 'stopped' ? t('ended.stopped') : t(troublePhrases[ending]);

/** What a refreshing brought, in a sentence; what did not happen is not named. */
const refreshedSentence = (t: Say, table: TableName, { refreshed, edited, kept, added }: Refreshed): string =>
  [
    t('refreshed.done', { n: refreshed }),
    edited > 0 ? t('refreshed.edited', { n: edited }) : '',
    kept > 0 ? t('refreshed.kept', { n: kept }) : '',
    added > 0 && table !== 'import' ? t(`refreshed.added.${table}`, { n: added }) : '',
  ].join('');

const endingOf = (report: Report): Ending | undefined =>
  report.kind === 'checked'
    ? report.checked.ending
    : report.kind === 'sent'
      ? report.sent.ending
      : report.refreshed.ending;

/** What the last work on the sheet brought: a sentence, and the rows it speaks of. */
export function Brought({
  table,
  state: { report, outcomes, isOutdated },
}: {
  readonly table: TableName;
  readonly state: SheetState;
}) {
  const { t } = useLanguage();
  if (!report) return null;
  const ending = endingOf(report);
  const left = report.kind === 'sent' ? report.sent.left : 0;
  return (
    <>
      {ending !== undefined && (
        <Said intent="warning" sentence={endingSentence(t, ending) + (left > 0 ? t('ended.left', { n: left }) : '')} />
      )}
      {report.kind === 'refreshed' && <Said sentence={refreshedSentence(t, table, report.refreshed)} />}
      {isOutdated && report.kind !== 'refreshed' && <Body1>{t('send.outdated')}</Body1>}
      {report.kind === 'sent' && outcomes.length === 0 && left === 0 && <Body1>{t('sent.none')}</Body1>}
      {outcomes.length > 0 && report.kind !== 'refreshed' && (
        <Outcomes table={table} occasion={report.kind} outcomes={outcomes} />
      )}
    </>
  );
}
