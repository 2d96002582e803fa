import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { PlainPhrase } from '#addin/words/speak.ts';
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

const steps = [
  { Picture: PastePicture, title: 'first.paste', hint: 'first.pasteHint' },
  { Picture: CheckPicture, title: 'first.check', hint: 'first.checkHint' },
  { Picture: SendPicture, title: 'first.send', hint: 'first.sendHint' },
] as const satisfies readonly { Picture: () => unknown; title: PlainPhrase; hint: PlainPhrase }[];

/** 粘贴名单 → 检查 → 发送, each with its picture. */
export function Steps() {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <ol className={styles.steps}>
      {steps.map(({ Picture, title, hint }) => (
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
