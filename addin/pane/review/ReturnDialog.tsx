import { Body1, Body1Strong, Caption1, Field, Textarea } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { SpacedList } from '../parts/SpacedList.tsx';
import type { Item } from './items.ts';
import { isGiven, wholeKey, type Reasons } from './reasons.ts';
import { useItemName } from './useItemName.ts';

interface ReturnDialogProps {
  readonly who: string;
  readonly items: readonly Item[];
  readonly reasons: Reasons;
  readonly onReason: (key: string, reason: string | undefined) => void;
  readonly onReturn: () => void;
  readonly onClose: () => void;
}

/** 退回 (CT-3b): what has to change, place by place and for the whole, before the contract goes back. */
export function ReturnDialog({ who, items, reasons, onReason, onReturn, onClose }: ReturnDialogProps) {
  const { t } = useLanguage();
  const nameOf = useItemName();
  const places = items.filter(({ key }) => isGiven(reasons[key]));
  const isEmpty = places.length === 0 && !isGiven(reasons[wholeKey]);
  return (
    <Confirm
      title={t('return.title', { who })}
      doIt={t('return.do')}
      isDisabled={isEmpty}
      onDo={onReturn}
      onClose={onClose}
    >
      <Body1>{t('return.then', { who })}</Body1>
      {places.length > 0 && (
        <SpacedList>
          {places.map((item) => (
            <li key={item.token}>
              <Body1Strong>{nameOf(item)}</Body1Strong> <Caption1>{item.cell}</Caption1>
              <br />
              <Body1>{reasons[item.key]}</Body1>
            </li>
          ))}
        </SpacedList>
      )}
      <Field label={t(places.length > 0 ? 'return.alsoWhole' : 'return.whole')} hint={t('return.hint')}>
        <Textarea
          rows={2}
          maxLength={500}
          value={reasons[wholeKey] ?? ''}
          onChange={(_, { value }) => onReason(wholeKey, value)}
        />
      </Field>
    </Confirm>
  );
}
