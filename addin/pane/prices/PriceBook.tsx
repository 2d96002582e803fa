import { Body1, Button, Caption1, Checkbox, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { forms } from '#addin/sheet/forms.ts';
import { priceSheet } from '#addin/sheet/prices/price-sheet.ts';
import { priceAuthority } from '#policy/authority/price.ts';
import type { PriceInList } from '../../wire.ts';
import { useAnnounce } from '../announcer.tsx';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { useNavigation } from '../navigation.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Note } from '../parts/Note.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { useAtSheet } from '../sheet-context.tsx';
import { useActs } from '../useActs.tsx';
import { ProductLines } from './ProductLines.tsx';
import { productsIn } from './products.ts';
import type { usePrices } from './usePrices.ts';
import { editOf, importOf, newLine, type PriceWork } from './work.ts';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PriceBookProps {
  readonly prices: ReturnType<typeof usePrices>;
  readonly said: string | undefined;
  readonly onSaid: (sentence: string | undefined) => void;
  readonly onWork: (work: PriceWork) => void;
}

/** The price list by product, and the ways to change it for who may. */
export function PriceBook({ prices, said, onSaid, onWork }: PriceBookProps) {
  const { t, locale } = useLanguage();
  const { actor, today } = useWho();
  const { goOn } = useNavigation();
  const announce = useAnnounce();
  const { place } = useAtSheet();
  const acts = useActs(onSaid);
  const [isWithoutHeader, setWithoutHeader] = useState(false);
  const isKeeper = priceAuthority['price.list'].test(actor, { stage: 'listed' }) === undefined;
  const isBeside = isKeeper && place === 'excel';
  const read = async () => {
    setWithoutHeader(false);
    announce(t('prices.reading'));
    const work = importOf(await forms.readValues());
    if (work) onWork(work);
    else setWithoutHeader(true);
    return undefined;
  };
  const draw = async () => {
    const products = productsIn(prices.lines ?? [], '', false);
    const listed = products.flatMap(({ lines }) => lines.map(({ record }) => record).reverse());
    const map = priceSheet(listed, locale);
    await forms.freeze(await forms.draw(map, map.sheet), 1);
    return t('prices.drawn');
  };
  return (
    <Screen
      primary={
        isKeeper ? (
          <Button appearance="primary" onClick={() => onWork(newLine(today))}>
            {t('prices.add')}
          </Button>
        ) : undefined
      }
      quiet={
        isBeside ? (
          <Button disabledFocusable={acts.isBusy} onClick={() => acts.work(read)}>
            {t('prices.import')}
          </Button>
        ) : undefined
      }
    >
      <TopLine title={t('prices.title')} onBack={() => goOn({ tab: 'contracts' })}>
        {isBeside && prices.isWhole && (
          <Button size="small" disabledFocusable={acts.isBusy} onClick={() => acts.work(draw)}>
            {t('prices.draw')}
          </Button>
        )}
      </TopLine>
      <Said sentence={said} />
      {acts.trouble}
      {isWithoutHeader && <Note title={t('prices.noHeader')} hint={t('prices.noHeaderHint')} />}
      <Found prices={prices} isKeeper={isKeeper} onWork={onWork} />
    </Screen>
  );
}

interface FoundProps extends Pick<PriceBookProps, 'prices' | 'onWork'> {
  readonly isKeeper: boolean;
}

function Found({ prices: { lines, isWhole, error, again }, isKeeper, onWork }: FoundProps) {
  const { t } = useLanguage();
  const says = useTrouble();
  if (!lines && error)
    return <Note title={says(error)} action={<Button onClick={again}>{t('action.again')}</Button>} />;
  if (!lines) return <Loading lines={6} />;
  if (lines.length === 0)
    return <Note title={t('prices.empty')} hint={t(isKeeper ? 'prices.emptyHint' : 'prices.emptyReader')} />;
  return (
    <>
      <Searching lines={lines} isKeeper={isKeeper} onWork={onWork} />
      {error && <Said intent="warning" sentence={says(error)} />}
      {!isWhole && !error && <Caption1 role="status">{t('prices.still')}</Caption1>}
    </>
  );
}

interface SearchingProps extends Pick<FoundProps, 'isKeeper' | 'onWork'> {
  readonly lines: readonly PriceInList[];
}

function Searching({ lines, isKeeper, onWork }: SearchingProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { today } = useWho();
  const [search, setSearch] = useState('');
  const [isWithdrawnWanted, setWithdrawnWanted] = useState(false);
  const products = productsIn(lines, search, isWithdrawnWanted);
  const counts = { products: products.length, lines: products.reduce((sum, product) => sum + product.lines.length, 0) };
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={t('prices.search')}
        placeholder={t('prices.search')}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <div className={styles.line}>
        <Body1 className={styles.quiet} role="status">
          {t('prices.count', counts)}
        </Body1>
        {lines.some(({ record }) => record.stage === 'withdrawn') && (
          <Checkbox
            label={t('prices.withWithdrawn')}
            checked={isWithdrawnWanted}
            onChange={(_, { checked }) => setWithdrawnWanted(checked === true)}
          />
        )}
      </div>
      {products.length === 0 && <Note title={t('prices.noMatch', { text: search })} />}
      {products.map((product) => (
        <ProductLines
          key={product.name}
          product={product}
          onOpen={(price) => onWork(editOf(price))}
          onAdd={isKeeper ? (of) => onWork(newLine(today, of)) : undefined}
        />
      ))}
    </>
  );
}
