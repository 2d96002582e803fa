import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useAtSheet } from '../sheet-context.tsx';
import { useOwnSheets } from '../useSheet.ts';

const useStyles = makeStyles({
  switch: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
});

/** Our tables by name, the one that is worked on pressed; another is gone to where the workbook has it. */
export function TableSwitch() {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { front, bringToFront } = useAtSheet();
  const sheets = useOwnSheets();
  if (sheets.length === 1) return null;
  return (
    <div className={styles.switch} role="group" aria-label={t('tables.which')}>
      {sheets.map(({ session, state }) => (
        <ToggleButton
          key={session.desk.table.file}
          size="small"
          appearance="subtle"
          checked={session.desk.table.file === front}
          onClick={() => {
            bringToFront(session.desk.table.file);
            if (state.survey) void session.open();
          }}
        >
          {say(session.desk.table.title)}
        </ToggleButton>
      ))}
    </div>
  );
}
