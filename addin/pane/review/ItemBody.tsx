import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { WasNow } from '../parts/WasNow.tsx';
import type { Item } from './items.ts';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What an item says; where it was changed, beside what the template says. */
export function ItemBody({ item: { text, was } }: { readonly item: Item }) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (was !== undefined) return <WasNow was={was} now={text} />;
  return text.trim() === '' ? (
    <Body1 className={styles.quiet}>{t('item.blank')}</Body1>
  ) : (
    <Body1 className={styles.text}>{text}</Body1>
  );
}
