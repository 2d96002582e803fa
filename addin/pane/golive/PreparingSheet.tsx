import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { TableName } from '#addin/sheet/index.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { AtTheTable } from '../screens/Reports.tsx';
import { useAtSheet } from '../sheet-context.tsx';
import { useSheet } from '../useSheet.ts';

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
});

/** One of the tables of the preparation, made, checked and sent from a page of its own. */
function PreparingSheet({ file }: { readonly file: TableName }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { go, back } = useNavigation();
  const { place, bringToFront, wantSheets } = useAtSheet();
  const sheet = useSheet(file);
  useEffect(() => {
    wantSheets();
    bringToFront(file);
  }, [file]);
  const title = t(file === 'staff' ? 'golive.staff' : 'golive.customers');
  if (place === 'elsewhere')
    return (
      <Screen>
        <TopLine title={title} onBack={back} />
        <Note title={t('row.elsewhere')} hint={t('golive.elsewhereHint')} />
      </Screen>
    );
  if (!sheet)
    return (
      <Screen>
        <TopLine title={title} onBack={back} />
        <Loading />
      </Screen>
    );
  return (
    <>
      <div className={styles.head}>
        <TopLine title={say(sheet.session.desk.table.title)} onBack={back} />
        {file === 'import' && (
          <div>
            <Button size="small" onClick={() => go({ tab: 'more', page: 'takeRows' })}>
              {t('golive.take')}
            </Button>
          </div>
        )}
      </div>
      <AtTheTable {...sheet} />
    </>
  );
}

export const StaffSheet = () => <PreparingSheet file="staff" />;
export const ImportSheet = () => <PreparingSheet file="import" />;
