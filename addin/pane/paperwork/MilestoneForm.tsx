import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isDay } from '#policy/day.ts';
import type { Contract, Milestone } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { findingsOnMilestone } from './milestones.ts';
import { useAct } from '../parts/useAct.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    '& > *': { flexGrow: 1 },
  },
  day: { minWidth: 0, flex: '1 1 140px' },
  input: { minWidth: 0, width: '100%' },
});

interface MilestoneFormProps {
  readonly contract: Contract;
  readonly milestone: Milestone;
  /** Proposed where it is not done yet. */
  readonly today: string;
  readonly onDone: (milestone: Milestone) => void;
  readonly onClose: () => void;
}

/** 登记履行 (DM-13): the day a milestone is due and the day it was done; an empty day takes it back. */
export function MilestoneForm({ contract, milestone, today, onDone, onClose }: MilestoneFormProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const act = useAct('contract');
  const [dueOn, setDueOn] = useState(milestone.dueOn);
  const [doneOn, setDoneOn] = useState(milestone.doneOn ?? today);
  const next = { kind: milestone.kind, dueOn, ...(doneOn === '' ? {} : { doneOn }) };
  const wrong = findingsOnMilestone(contract, next, today).find(({ level }) => level === 'refuse');
  const isWhole = isDay(dueOn) && (doneOn === '' || isDay(doneOn)) && !wrong;
  const save = async () => {
    if (await act.take('contract.reach', contract, next)) onDone(next);
  };
  return (
    <div className={styles.form}>
      <div className={styles.line}>
        <Field
          className={styles.day}
          label={t('milestone.dueOn')}
          validationMessage={isDay(dueOn) ? null : t('milestone.noDay')}
        >
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            type="date"
            value={dueOn}
            onChange={(_, { value }) => setDueOn(value)}
          />
        </Field>
        <Field
          className={styles.day}
          label={t('milestone.doneOn')}
          hint={t('milestone.doneHint')}
          validationMessage={wrong ? say(wrong.reason) : null}
        >
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            type="date"
            max={today}
            value={doneOn}
            onChange={(_, { value }) => setDoneOn(value)}
          />
        </Field>
      </div>
      <ActTrouble act={act} />
      <div className={styles.line}>
        <Button onClick={onClose}>{t('action.notYet')}</Button>
        <Button appearance="primary" disabled={!isWhole} disabledFocusable={act.isPending} onClick={() => void save()}>
          {t('milestone.save')}
        </Button>
      </div>
    </div>
  );
}
