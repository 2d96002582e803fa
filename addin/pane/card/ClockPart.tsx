import { Accordion, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { CardFile } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { Citation } from '../parts/Citation.tsx';
import { Fold } from '../parts/Fold.tsx';
import { ClockPicture } from './ClockPicture.tsx';

const useStyles = makeStyles({
  clock: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** 维护到期 (CF-2.1f): which entry counts and until when, and for every other why it does not. */
export function ClockPart({ clock }: Pick<CardFile, 'clock'>) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { today } = useWho();
  const { fromOn, lastOn, daysLeft, isDormant, last, others } = clock;
  const gaps = { fromOn, what: say(last.what), lastOn };
  const sentence = isDormant
    ? t('card.clockOver', gaps)
    : daysLeft === 0
      ? t('card.clockToday', gaps)
      : t('card.clockLast', { ...gaps, n: daysLeft });
  return (
    <section className={styles.clock} aria-label={t('card.clock')}>
      <ClockPicture clock={clock} today={today} label={`${t('card.clock')} ${sentence}`} />
      <Body1>{sentence}</Body1>
      <Citation clause="CF-2.1f" />
      {others.length > 0 && (
        <Accordion collapsible>
          <Fold value="others" size="small" title={t('card.others', { n: others.length })}>
            <ul className={styles.list}>
              {others.map(({ id, on, what, why }) => (
                <li key={id}>
                  <Caption1>{t('card.other', { on, what: say(what), why: say(why) })}</Caption1>
                </li>
              ))}
            </ul>
          </Fold>
        </Accordion>
      )}
    </section>
  );
}
