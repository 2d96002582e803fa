import { Button, Subtitle2 } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import type { SheetSession } from '../sheet-session.ts';
import { Screen } from './Screen.tsx';
import { Steps } from './Steps.tsx';

/** Before there is a table: the three steps, and the button that makes it; one that holds all of mine is filled at once. */
export function FirstUse({ session }: { readonly session: SheetSession }) {
  const { t, say } = useLanguage();
  const { file, title, isWhole } = session.desk.table;
  const make = async () => {
    await session.open();
    if (isWhole) await session.refresh(true);
  };
  return (
    <Screen
      primary={
        <Button appearance="primary" onClick={() => void make()}>
          {t('first.make', { table: say(title) })}
        </Button>
      }
    >
      <Subtitle2 as="h2">{t(`first.title.${file}`)}</Subtitle2>
      <Steps table={file} />
    </Screen>
  );
}
