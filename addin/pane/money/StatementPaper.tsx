import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { StatementDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useAtSheet } from '../sheet-context.tsx';
import type { Acts } from '../useActs.tsx';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

interface StatementPaperProps {
  readonly detail: StatementDetail;
  readonly acts: Acts;
}

/** 对账单 on paper: drawn as a sheet of the workbook, to be printed and sealed. */
export function StatementPaper({ detail: { record, ownerName }, acts }: StatementPaperProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { place } = useAtSheet();
  const draw = () =>
    acts.work(async () => {
      const [{ forms }, { statementSheet }] = await Promise.all([
        import('#addin/sheet/forms.ts'),
        import('#addin/sheet/paper/statement-sheet.ts'),
      ]);
      const map = statementSheet({ statement: record, collector: ownerName, say });
      await forms.draw(map, map.sheet);
      return t('statements.drawn', { name: map.sheet });
    });
  if (place !== 'excel') return <Caption1 className={styles.quiet}>{t('statements.elsewhere')}</Caption1>;
  return (
    <div>
      <Button disabledFocusable={acts.isBusy} onClick={draw}>
        {t('statements.draw')}
      </Button>
    </div>
  );
}
