import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { keysOf } from '#policy/keys-of.ts';
import { axes, type Axis } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { ShortText } from '../parts/ShortText.tsx';
import { classWords } from './class-words.ts';

const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' } });

interface ClassifyingProps {
  readonly axis: Axis;
  readonly title: string;
  /** What was decided before; empty where it is derived. */
  readonly now: string;
  /** Whether it was taken. */
  readonly onDecide: (value: string, reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** 调整分类: another class than the derived one, or the derived one again, with the reason. */
export function Classifying({ axis, title, now, onDecide, onClose }: ClassifyingProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const [value, setValue] = useState(now);
  const [reason, setReason] = useState('');
  const decide = async () => {
    await onDecide(value, reason.trim());
    onClose();
  };
  return (
    <Confirm
      title={title}
      doIt={t('card.classifyShort')}
      isDisabled={reason.trim() === ''}
      onDo={() => void decide()}
      onClose={onClose}
    >
      <Field label={t('card.classTo')}>
        <Select className={styles.narrow} value={value} onChange={(_, { value: chosen }) => setValue(chosen)}>
          <option value="">{t('card.asDerived')}</option>
          {keysOf(axes[axis]).map((each) => (
            <option key={each} value={each}>
              {say(classWords(axis, each))}
            </option>
          ))}
        </Select>
      </Field>
      <ShortText label={t('handing.reason')} longest={500} required value={reason} onType={setReason} />
    </Confirm>
  );
}
