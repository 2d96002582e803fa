import { Accordion, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { yuanText } from '#policy/form/number.ts';
import { eventsOf } from '#policy/money/account.ts';
import { dueDay, reckoned } from '#policy/money/due-day.ts';
import { parametersOn } from '#policy/parameters.ts';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Fold } from '../parts/Fold.tsx';
import { List } from '../parts/List.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 各期收款 (DM-8a) of an approved contract: how much each is, when it is due, and how that is reckoned. */
export function Instalments({ detail: { record, invoicedOn } }: { readonly detail: ContractDetail }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const holidays = parametersOn(useWho().today);
  const { instalments = [] } = record;
  if (instalments.length === 0) return null;
  const events = eventsOf(record, invoicedOn);
  const title = t('receivables.instalments', { n: instalments.length });
  return (
    <Accordion collapsible>
      <Fold value="instalments" size="small" title={title}>
        <List label={title}>
          {instalments.map((instalment) => {
            const dueOn = dueDay(instalment, events, holidays);
            const words = [
              dueOn === undefined ? t('receivables.noDay') : t('receivables.due', { day: dueOn }),
              say(reckoned(instalment, events)),
            ];
            return (
              <li key={instalment.n} className={styles.line}>
                <Body1>{t('receivables.share', { label: instalment.label, sum: yuanText(instalment.fen) })}</Body1>
                <Caption1 className={styles.quiet}>{words.join(' · ')}</Caption1>
              </li>
            );
          })}
        </List>
      </Fold>
    </Accordion>
  );
}
