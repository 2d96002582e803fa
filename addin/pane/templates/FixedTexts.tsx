import { Accordion, Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { FixedText } from '#policy/form/field.ts';
import { useLanguage } from '../language.tsx';
import { Fold } from '../parts/Fold.tsx';
import { List } from '../parts/List.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { display: 'block', whiteSpace: 'pre-line', paddingBlock: tokens.spacingVerticalXS },
});

interface FixedTextsProps {
  readonly texts: readonly FixedText[];
  readonly onJump: ((cell: string) => void) | undefined;
}

/** What the form says by itself: a contract that says it otherwise is special. Folded, for there is much of it. */
export function FixedTexts({ texts, onJump }: FixedTextsProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (texts.length === 0) return null;
  return (
    <Accordion collapsible>
      <Fold
        value="texts"
        size="small"
        title={
          <span className={styles.head}>
            <strong>{t('templates.clauses')}</strong>
            <Caption1 className={styles.quiet}>{t('templates.clausesCount', { n: texts.length })}</Caption1>
          </span>
        }
      >
        <List label={t('templates.clauses')}>
          {texts.map(({ id, text }) => (
            <li key={id}>
              {onJump ? (
                <Link as="button" onClick={() => onJump(id)}>
                  {id}
                </Link>
              ) : (
                <Caption1 className={styles.quiet}>{id}</Caption1>
              )}
              <Body1 className={styles.text}>{text}</Body1>
            </li>
          ))}
        </List>
      </Fold>
    </Accordion>
  );
}
