import { Body1Strong, Caption1, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Match } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { draftOf, type MatchDraft } from './matching.ts';
import { Laying } from './ReceiptRow.tsx';
import { Reasons } from './Reasons.tsx';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  card: {
    alignSelf: 'stretch',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
});

const byHand = 'byHand';

interface ChoiceCardsProps {
  readonly match: Match;
  readonly draft: MatchDraft | undefined;
  readonly onChoose: (draft: MatchDraft | undefined) => void;
}

/** 核销建议: each way to lay the money as a card, with why it is thought so; the last way is by hand. */
export function ChoiceCards({ match: { verdict, choices }, draft, onChoose }: ChoiceCardsProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const value = draft ? (draft.choice === undefined ? byHand : String(draft.choice)) : '';
  return (
    <>
      <Body1Strong as="h3">{t(`receipts.choices.${verdict === 'sure' ? 'sure' : 'offered'}`)}</Body1Strong>
      <RadioGroup
        aria-label={t('receipts.choices.offered')}
        className={styles.group}
        value={value}
        onChange={(_, { value: chosen }) => {
          const choice = choices[Number(chosen)];
          onChoose(choice ? draftOf(choice, Number(chosen)) : { customerId: '', name: '', amounts: {} });
        }}
      >
        {choices.map((choice, i) => (
          <div
            key={`${choice.customerId} ${String(i)}`}
            className={mergeClasses(styles.card, value === String(i) && styles.chosen)}
          >
            <Radio value={String(i)} label={choice.name} />
            <Caption1>
              <Laying parts={choice.parts} advanceFen={choice.advanceFen} />
            </Caption1>
            <Reasons reasons={choice.reasons} />
          </div>
        ))}
        <Radio value={byHand} label={t('receipts.otherwise')} />
      </RadioGroup>
    </>
  );
}
