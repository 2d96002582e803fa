import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { Change } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** More than these are counted, not named. */
const mostNamed = 8;
const longest = 40;

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Places that say something else, each from what to what. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const said = (text: string): string => (text.trim() === '' ? t('change.blank') : short(text.trim()));
  return (
    <>
      <ul className={styles.list}>
        {changes.slice(0, mostNamed).map(({ key, label, was, now }) => (
          <li key={key}>
            <Body1>
              {t('change.line', {
                label: label.replace(/\s+/gu, ' ') || t('change.clause'),
                was: said(was),
                now: said(now),
              })}
            </Body1>
          </li>
        ))}
      </ul>
      {changes.length > mostNamed && <Body1>{t('change.rest', { n: changes.length - mostNamed })}</Body1>}
    </>
  );
}
