import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { cellOfKey } from '#addin/sheet/contract/cell-of-key.ts';
import type { Reading } from '#policy/form/reading.ts';
import type { ContractDetail } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { labelIn } from './labels.ts';

const useStyles = makeStyles({
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface ReturnedReasonsProps {
  readonly detail: ContractDetail;
  readonly reading: Reading | undefined;
  readonly onJump: ((cell: string) => void) | undefined;
}

/** 退回: why a contract came back, each reason at its place. */
export function ReturnedReasons({ detail: { record, items }, reading, onJump }: ReturnedReasonsProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { people } = useWho();
  const { stage, returned } = record;
  if (stage !== 'returned' || !returned) return null;
  const { byId, reasons } = returned;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {t('returned.title', { who: people[byId] ?? t('person.unknown'), n: reasons.length })}
        </MessageBarTitle>
        <ul className={styles.reasons}>
          {reasons.map(({ key, text }, i) => {
            const cell = reading && cellOfKey(reading, key);
            const label = key === '' ? t('returned.whole') : labelIn(items, key);
            return (
              <li key={i}>
                <Body1>
                  {label === '' ? '' : `${label}${t('list.colon')}`}
                  {text}
                </Body1>
                {cell !== undefined && onJump && (
                  <Button size="small" appearance="transparent" onClick={() => onJump(cell)}>
                    {t('check.jump', { cell })}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
