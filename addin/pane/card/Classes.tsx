import { Accordion, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { keysOf } from '#policy/keys-of.ts';
import { axes, type Axis } from '#policy/terms/customer.ts';
import type { CardFile, CustomerDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { Fold } from '../parts/Fold.tsx';
import { List } from '../parts/List.tsx';
import { useAct } from '../parts/useAct.ts';
import { classWords } from './class-words.ts';
import { Classifying } from './Classifying.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  words: { flex: '1 1 160px', minWidth: 0, display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const labels = { time: 'classes.time', process: 'classes.process', volume: 'classes.volume' } as const;

interface ClassesProps {
  readonly detail: CustomerDetail;
  readonly card: CardFile;
}

/** 分类和依据 (CF-1.1 to CF-1.4): what a customer is on each axis and why; the manager decides otherwise, with a reason. */
export function Classes({ detail: { record, abilities }, card }: ClassesProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const act = useAct('customer');
  const [open, setOpen] = useState<Axis>();
  const nameOf = (axis: Axis, value: string) => say(classWords(axis, value));
  const classify = async (axis: Axis, value: string, reason: string): Promise<boolean> => {
    const sentence = t('card.classified', { name: t(labels[axis]) });
    const decided = { axis, value: value === '' ? null : value, reason };
    return (await act.take('customer.classify', record, decided, sentence)) !== undefined;
  };
  return (
    <Accordion collapsible>
      <Fold value="classes" title={t('card.classes')}>
        <ActTrouble act={act} />
        <List label={t('card.classes')}>
          {keysOf(axes).map((axis) => {
            const { value, derived, reason, decided } = card.classes[axis];
            return (
              <li key={axis} className={styles.line}>
                <span className={styles.words}>
                  <Body1Strong>{t('card.class', { axis: t(labels[axis]), name: nameOf(axis, value) })}</Body1Strong>
                  {decided && <Caption1>{t('card.classBy', { reason: decided.reason })}</Caption1>}
                  <Caption1 className={styles.quiet}>
                    {t('card.derived', { name: nameOf(axis, derived), reason: say(reason) })}
                  </Caption1>
                </span>
                {abilities.includes('customer.classify') && (
                  <Button
                    size="small"
                    aria-label={t('card.classify', { name: t(labels[axis]) })}
                    disabledFocusable={act.isPending}
                    onClick={() => setOpen(axis)}
                  >
                    {t('card.classifyShort')}
                  </Button>
                )}
              </li>
            );
          })}
        </List>
        {open !== undefined && (
          <Classifying
            axis={open}
            title={t('card.classify', { name: t(labels[open]) })}
            now={card.classes[open].decided ? card.classes[open].value : ''}
            onDecide={(value, reason) => classify(open, value, reason)}
            onClose={() => setOpen(undefined)}
          />
        )}
      </Fold>
    </Accordion>
  );
}
