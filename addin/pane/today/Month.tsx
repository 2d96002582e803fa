import { Accordion, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Fold } from '../parts/Fold.tsx';
import { monthOf, sumOf, type DayOfMonth } from './month.ts';
import { MonthPicture } from './MonthPicture.tsx';
import { useActivities } from './useToday.ts';

const useStyles = makeStyles({
  month: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  figures: { borderCollapse: 'collapse', width: '100%', '& td, & th': { textAlign: 'start', padding: '2px 4px' } },
});

/** A month of visits: the picture, and its figures one click away. Nothing is shown until it is known. */
export function Month() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { today } = useWho();
  const { lines } = useActivities();
  if (!lines) return null;
  const days = monthOf(
    lines.map(({ record }) => record),
    today,
  );
  const month = String(Number(today.slice(5, 7)));
  const [done, planned, missed] = [sumOf(days, 'done'), sumOf(days, 'planned'), sumOf(days, 'missed')];
  const says = t('month.says', { month, done, planned, missed });
  return (
    <section className={styles.month}>
      <Subtitle2 as="h2">{t('month.title', { month })}</Subtitle2>
      <MonthPicture days={days} today={today} label={says} />
      <Caption1>{done + planned + missed === 0 ? t('month.empty') : says}</Caption1>
      {done + planned + missed > 0 && (
        <Accordion collapsible>
          <Fold value="figures" size="small" title={t('month.figures')}>
            <Figures days={days.filter((day) => day.done + day.planned + day.missed > 0)} />
          </Fold>
        </Accordion>
      )}
    </section>
  );
}

const columns = ['done', 'planned', 'missed'] as const;

function Figures({ days }: { readonly days: readonly DayOfMonth[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">{t('month.day')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`month.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.on}>
            <th scope="row">{day.on.slice(5)}</th>
            {columns.map((column) => (
              <td key={column}>{day[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
