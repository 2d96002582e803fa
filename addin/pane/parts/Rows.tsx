import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { lineNow } from '../sheet-session.ts';
import { useSheet } from '../useSheet.ts';
import type { Group } from './outcomes.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  rows: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
});

/** More lines than this are looked at in the sheet. */
const most = 50;

/** The rows a group speaks of: all can be selected together, each leads to its cell. */
export function Rows({ places }: Pick<Group, 'places'>) {
  const styles = useStyles();
  const { t } = useLanguage();
  const sheet = useSheet();
  const [isOpen, setOpen] = useState(places.length === 1);
  if (!sheet) return null;
  const { session, state } = sheet;
  return (
    <>
      {places.length > 1 && (
        <div className={styles.actions}>
          <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('group.show')}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => void session.jump(places)}>
            {t('group.select')}
          </Button>
        </div>
      )}
      {isOpen && (
        <ul className={styles.rows}>
          {places.slice(0, most).map((place, i) => (
            <li key={i}>
              <Link as="button" onClick={() => void session.jump([place])}>
                {t('group.line', { line: String(lineNow(place.outcome, state.survey, session.desk.table.named)) })}{' '}
                {place.outcome.row.typed[session.desk.table.named]?.trim() || t('group.unnamed')}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {isOpen && places.length > most && <Caption1>{t('group.rest', { n: places.length - most })}</Caption1>}
    </>
  );
}
