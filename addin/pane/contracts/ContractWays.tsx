import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';

const useStyles = makeStyles({ ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

const ways = [
  ['templates', 'contracts.templates'],
  ['prices', 'contracts.prices'],
  ['code', 'contracts.code'],
] as const;

/** The ways from here to templates, prices and codes, which are everybody's. */
export function ContractWays() {
  const { t } = useLanguage();
  const { go } = useNavigation();
  return (
    <nav className={useStyles().ways} aria-label={t('contracts.ways')}>
      {ways.map(([page, label]) => (
        <Button key={page} size="small" onClick={() => go({ tab: 'contracts', page })}>
          {t(label)}
        </Button>
      ))}
    </nav>
  );
}
