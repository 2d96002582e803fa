import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Said } from '../parts/Said.tsx';
import { useTrouble } from '../parts/trouble.ts';
import { MoneySums } from './MoneySums.tsx';
import { useMoney } from './receipt-queries.ts';
import { ReleaseLine } from './ReleaseLine.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** 往来 on the card: what is owed, overdue and paid in advance, the release, and the way to all of it. */
export function CardMoney({ customerId }: { readonly customerId: string }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const says = useTrouble();
  const { go } = useNavigation();
  const { data: money, error } = useMoney(customerId);
  if (!money) return error ? <Said intent="error" sentence={says(error)} /> : <Loading lines={2} />;
  return (
    <div className={styles.part}>
      <MoneySums account={money.account} />
      {money.account?.release && <ReleaseLine release={money.account.release} />}
      <div>
        <Button size="small" onClick={() => go({ tab: 'more', page: 'receivables', customerId })}>
          {t('receivables.seeAll')}
        </Button>
      </div>
    </div>
  );
}
