import { Button, Subtitle2 } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { Screen } from './Screen.tsx';
import { Steps } from './Steps.tsx';

/** Before there is a table: the three steps, and the button that makes it. */
export function FirstUse({ onMake }: { readonly onMake: () => void }) {
  const { t } = useLanguage();
  return (
    <Screen
      primary={
        <Button appearance="primary" onClick={onMake}>
          {t('first.make')}
        </Button>
      }
    >
      <Subtitle2 as="h2">{t('first.title')}</Subtitle2>
      <Steps />
    </Screen>
  );
}
