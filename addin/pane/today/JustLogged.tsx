import { Button } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useNavigation } from '../navigation.tsx';
import { FindingLine } from '../parts/FindingLine.tsx';
import { Said } from '../parts/Said.tsx';
import { Screen } from '../parts/Screen.tsx';
import { TopLine } from '../parts/TopLine.tsx';
import type { Logged } from './useLogging.ts';

interface JustLoggedProps {
  readonly title: string;
  readonly logged: Logged & { readonly sentence: string };
  readonly onAgain: (() => void) | undefined;
}

/** What was logged a moment ago, and what is to be noted of it. */
export function JustLogged({ title, logged: { sentence, findings }, onAgain }: JustLoggedProps) {
  const { t } = useLanguage();
  const { back } = useNavigation();
  return (
    <Screen
      primary={
        <Button appearance="primary" onClick={back}>
          {t('action.back')}
        </Button>
      }
      quiet={onAgain && <Button onClick={onAgain}>{t('activity.another')}</Button>}
    >
      <TopLine title={title} onBack={back} />
      <Said sentence={sentence} />
      {findings.map((finding, i) => (
        <FindingLine key={i} finding={finding} />
      ))}
    </Screen>
  );
}
