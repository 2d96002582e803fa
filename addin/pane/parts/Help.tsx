import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { PlainPhrase } from '#addin/words/speak.ts';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { Screen } from './Screen.tsx';
import { Steps } from './Steps.tsx';
import { TopLine } from './TopLine.tsx';

const useStyles = makeStyles({
  hints: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

const hints = [
  'help.row',
  'help.send',
  'help.own',
  'help.approve',
  'help.clause',
] as const satisfies readonly PlainPhrase[];

/** How the pane is used, on one screen. */
export function Help() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { back } = useNavigation();
  return (
    <Screen>
      <TopLine title={t('help.title')} onBack={back} />
      <Steps table="customer" />
      <ul className={styles.hints}>
        {hints.map((hint) => (
          <li key={hint}>
            <Body1>{t(hint)}</Body1>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
