import { Badge, Caption1, makeStyles, tokens, type BadgeProps } from '@fluentui/react-components';
import type { PlannedRow, PriceVerdict } from '#addin/sheet/prices/price-plan.ts';
import { yuanText } from '#policy/form/number.ts';
import { priceFieldNames, type PriceField, type PriceLine } from '#policy/terms/price.ts';
import type { PlainPhrase, Say } from '#addin/words/speak.ts';
import type { Result } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { Refusal } from '../parts/Refusal.tsx';
import { spanOf } from './span.ts';

const useStyles = makeStyles({
  findings: { listStyleType: 'none', padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}` },
  line: { display: 'block' },
});

type Tag = PriceVerdict | 'done' | 'refused';

const tags: Readonly<Record<Tag, { readonly words: PlainPhrase; readonly color: NonNullable<BadgeProps['color']> }>> = {
  new: { words: 'prices.tag.new', color: 'brand' },
  changed: { words: 'prices.tag.changed', color: 'warning' },
  same: { words: 'prices.tag.same', color: 'subtle' },
  wrong: { words: 'prices.tag.wrong', color: 'danger' },
  done: { words: 'prices.tag.done', color: 'success' },
  refused: { words: 'prices.tag.refused', color: 'danger' },
};

const valueText = (t: Say, line: PriceLine, field: PriceField): string => {
  const value = line[field];
  if (value === undefined || value === '') return t('prices.nothing');
  return typeof value === 'number' ? `¥${yuanText(value)}` : value;
};

const wholeText = (t: Say, line: PriceLine): string =>
  [
    `${valueText(t, line, 'listFen')} / ${line.unit}`,
    ...(line.floorFen === undefined ? [] : [t('prices.floor', { floor: valueText(t, line, 'floorFen') })]),
    spanOf(t, line),
  ].join(' · ');

const tagOf = (verdict: PriceVerdict, answer: Result | undefined): Tag => {
  if (!answer) return verdict;
  return answer.ok ? 'done' : 'refused';
};

interface ImportRowProps {
  readonly row: PlannedRow;
  readonly answer: Result | undefined;
  readonly onOpen: () => void;
}

/** One row of the sheet: what it says, what would change, and what stands in the way. A click goes to it. */
export function ImportRow({ row: planned, answer, onOpen }: ImportRowProps) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { row, line, verdict, was, changed, findings } = planned;
  const { words, color } = tags[tagOf(verdict, answer)];
  const changes = was && verdict === 'changed' ? changed : [];
  const small =
    changes.length === 0
      ? wholeText(t, line)
      : changes.map((field) => (
          <span key={field} className={styles.line}>
            {t('prices.change', {
              field: say(priceFieldNames[field]),
              was: was ? valueText(t, was, field) : '',
              now: valueText(t, line, field),
            })}
          </span>
        ));
  return (
    <>
      <QueueRow
        name={line.product === '' ? t('prices.row', { row }) : line.product}
        small={
          <>
            <Caption1 className={styles.line}>{t('prices.row', { row })}</Caption1>
            {small}
          </>
        }
        tag={
          <Badge appearance="tint" color={color} style={{ flexShrink: 0 }}>
            {t(words)}
          </Badge>
        }
        onOpen={onOpen}
      />
      {(findings.length > 0 || answer?.ok === false) && (
        <li className={styles.findings}>
          {findings.map((finding, i) => (
            <FindingLine key={i} finding={finding} />
          ))}
          {answer && <Refusal result={answer} />}
        </li>
      )}
    </>
  );
}
