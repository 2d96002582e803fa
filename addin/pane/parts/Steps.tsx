import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { TableName } from '#addin/sheet/index.ts';
import { useLanguage } from '../language.tsx';
import { CheckPicture, PastePicture, SendPicture } from './pictures.tsx';

const useStyles = makeStyles({
  steps: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  step: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  picture: { flexShrink: 0, color: tokens.colorBrandForeground1, lineHeight: 0 },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground2 },
});

const stepsOf = (table: TableName) =>
  [
    { Picture: PastePicture, title: `first.paste.${table}`, hint: `first.pasteHint.${table}` },
    { Picture: CheckPicture, title: 'first.check', hint: `first.checkHint.${table}` },
    { Picture: SendPicture, title: 'first.send', hint: `first.sendHint.${table}` },
  ] as const;

/** 粘贴名单 → 检查 → 发送, each with its picture, as it is for one of our tables. */
export function Steps({ table }: { readonly table: TableName }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <ol className={styles.steps}>
      {stepsOf(table).map(({ Picture, title, hint }) => (
        <li key={title} className={styles.step}>
          <span className={styles.picture}>
            <Picture />
          </span>
          <span className={styles.words}>
            <Body1Strong>{t(title)}</Body1Strong>
            <Body1 className={styles.hint}>{t(hint)}</Body1>
          </span>
        </li>
      ))}
    </ol>
  );
}
