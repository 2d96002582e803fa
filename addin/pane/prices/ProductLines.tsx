import {
  Badge,
  Body1,
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  tokens,
  type BadgeProps,
} from '@fluentui/react-components';
import { yuanText } from '#policy/form/number.ts';
import type { Price } from '#policy/terms/price.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import type { PriceInList } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { List } from '../parts/List.tsx';
import { QueueRow } from '../parts/QueueRow.tsx';
import { standingOf, type PriceStanding, type Product } from './products.ts';
import { spanOf } from './span.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { margin: 0, flex: '1 1 0', minWidth: 0 },
  plain: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: '1 1 140px', minWidth: 0, display: 'flex', flexDirection: 'column' },
  small: { color: tokens.colorNeutralForeground2 },
});

const standings: Readonly<
  Record<PriceStanding, { readonly words: PlainPhrase; readonly color: NonNullable<BadgeProps['color']> }>
> = {
  current: { words: 'prices.current', color: 'success' },
  future: { words: 'prices.future', color: 'brand' },
  past: { words: 'prices.past', color: 'subtle' },
  withdrawn: { words: 'prices.withdrawn', color: 'subtle' },
};

interface ProductLinesProps {
  readonly product: Product;
  readonly onOpen: (price: Price) => void;
  /** Missing for who may not add any. */
  readonly onAdd: ((of: Price) => void) | undefined;
}

/** One product and what it costs from which day to which, the latest first. */
export function ProductLines({ product: { name, lines }, onOpen, onAdd }: ProductLinesProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const latest = lines[0]?.record;
  return (
    <section>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.name}>
          {name}
        </Subtitle2>
        {onAdd && latest && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={t('prices.addTo', { product: name })}
            onClick={() => onAdd(latest)}
          >
            {t('prices.add')}
          </Button>
        )}
      </div>
      <List label={name}>
        {lines.map((line) => (
          <Line key={line.record.priceId} line={line} onOpen={onOpen} />
        ))}
      </List>
    </section>
  );
}

function Line({
  line: { record, abilities },
  onOpen,
}: { readonly line: PriceInList } & Pick<ProductLinesProps, 'onOpen'>) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { today } = useWho();
  const { listFen = 0, floorFen, unit } = record;
  const { words, color } = standings[standingOf(record, today)];
  const price = `¥${yuanText(listFen)} / ${unit}`;
  const floor = floorFen === undefined ? t('prices.noFloor') : t('prices.floor', { floor: `¥${yuanText(floorFen)}` });
  const small = `${floor} · ${spanOf(t, record)}`;
  const tag = (
    <Badge appearance="tint" color={color} style={{ flexShrink: 0 }}>
      {t(words)}
    </Badge>
  );
  return abilities.includes('price.edit') ? (
    <QueueRow name={price} small={small} tag={tag} onOpen={() => onOpen(record)} />
  ) : (
    <li className={styles.plain}>
      <span className={styles.words}>
        <Body1>{price}</Body1>
        <Caption1 className={styles.small}>{small}</Caption1>
      </span>
      {tag}
    </li>
  );
}
