import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConsentLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { DayField } from '../parts/DayField.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { useUnsaved } from '../useUnsaved.ts';
import { ActTrouble } from '../parts/ActTrouble.tsx';
import { useAct } from '../parts/useAct.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the owner has typed of an answer. */
interface Answer {
  readonly way?: 'grant' | 'decline';
  readonly untilOn: string;
  readonly said: string;
}

interface AnsweringProps {
  readonly line: ConsentLine;
  readonly onAnswered: (sentence: string) => void;
}

const longest = 500;

/** 答复: agree, for as long or shorter than was asked, or decline and say why. */
export function Answering({ line: { record, abilities }, onAnswered }: AnsweringProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people, today } = useWho();
  const act = useAct('consent');
  const fresh: Answer = { untilOn: record.untilOn, said: '' };
  const [answer = fresh, keep] = useUnsaved<Answer>(`consent ${record.consentId}`);
  const [isBack, setBack] = useState(false);
  const set = (changes: Partial<Answer>) => keep((was = fresh) => ({ ...was, ...changes }));
  const who = people[record.askerId] ?? t('person.unknown');
  const { way, untilOn, said } = answer;
  const close = () => {
    setBack(true);
    keep((was = fresh) => ({ untilOn: was.untilOn, said: was.said }));
  };
  const settle = (sentence: string) => {
    keep(() => undefined);
    onAnswered(sentence);
  };
  const grant = async () => {
    const input = { untilOn, ...(said.trim() === '' ? {} : { answer: said.trim() }) };
    if (await act.take('consent.grant', record, input))
      settle(t('consents.granted', { who, name: record.customerName, until: untilOn }));
  };
  const decline = async () => {
    if (await act.take('consent.decline', record, { answer: said.trim() })) settle(t('consents.declined', { who }));
  };
  if (way === undefined)
    return (
      <div className={styles.actions}>
        {abilities.includes('consent.grant') && (
          <Button size="small" appearance="primary" autoFocus={isBack} onClick={() => set({ way: 'grant' })}>
            {t('consents.grant')}
          </Button>
        )}
        {abilities.includes('consent.decline') && (
          <Button size="small" onClick={() => set({ way: 'decline' })}>
            {t('consents.decline')}
          </Button>
        )}
      </div>
    );
  const isGrant = way === 'grant';
  return (
    <div className={styles.form}>
      {isGrant && (
        <DayField
          label={t('consents.untilOn')}
          hint={t('consents.untilHint')}
          value={untilOn}
          min={today}
          max={record.untilOn}
          isFirst
          onType={(day) => set({ untilOn: day })}
        />
      )}
      <ShortText
        label={t(isGrant ? 'consents.answer' : 'consents.reason')}
        required={!isGrant}
        hint={isGrant ? undefined : t('consents.reasonHint')}
        isFirst={!isGrant}
        longest={longest}
        value={said}
        onType={(words) => set({ said: words })}
      />
      <ActTrouble act={act} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={isGrant ? untilOn === '' : said.trim() === ''}
          disabledFocusable={act.isPending}
          onClick={() => void (isGrant ? grant() : decline())}
        >
          {isGrant ? t('consents.doGrant', { until: untilOn }) : t('consents.decline')}
        </Button>
        <Button onClick={close}>{t('action.notYet')}</Button>
      </div>
    </div>
  );
}
