import { Button, Subtitle2 } from '@fluentui/react-components';
import type { Finding } from '#policy/finding.ts';
import { useLanguage } from '../language.tsx';
import type { SheetSession } from '../sheet-session.ts';
import { FindingLine } from './FindingLine.tsx';
import { Screen } from './Screen.tsx';

/** The rule whose findings we can mend ourselves. */
const mendable = 'sheet/column-there';

/** What keeps the table as a whole from being worked with, and the button that mends what can be mended. */
export function SheetHead({
  session,
  findings,
}: {
  readonly session: SheetSession;
  readonly findings: readonly Finding[];
}) {
  const { t, say } = useLanguage();
  const isMendable = findings.some(({ by }) => by === mendable);
  return (
    <Screen
      primary={
        isMendable ? (
          <Button appearance="primary" onClick={() => void session.repairHeader()}>
            {t('send.repair')}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => void session.survey()}>
            {t('action.again')}
          </Button>
        )
      }
      quiet={
        <Button onClick={() => void session.open()}>
          {t('send.openTable', { table: say(session.desk.table.title) })}
        </Button>
      }
    >
      <Subtitle2 as="h2">{t('send.headTitle')}</Subtitle2>
      {findings.map((finding, i) => (
        <FindingLine key={i} finding={finding} />
      ))}
    </Screen>
  );
}
