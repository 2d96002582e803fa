import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { PlainPhrase } from '#addin/words/speak.ts';
import { ServerTrouble } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { UnusableSettings } from '../settings.ts';
import { Note } from './Note.tsx';
import { Screen } from './Screen.tsx';

interface Failure {
  readonly error?: unknown;
}

/** A screen that fails, or that a newer pane has taken away, leaves the header and the other screens as they were. */
export class Mishap extends Component<{ readonly children: ReactNode }, Failure> {
  override readonly state: Failure = {};

  static getDerivedStateFromError(error: unknown): Failure {
    return { error: error ?? 'unknown' };
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <Failed error={this.state.error} />;
  }
}

/** Where the pane's own files are at fault, or out of reach, it is they that are named. */
const titleOf = (error: unknown): PlainPhrase => {
  if (error instanceof UnusableSettings) return 'trouble.settings';
  return error instanceof ServerTrouble && error.trouble === 'offline' ? 'trouble.offline' : 'trouble.screen';
};

function Failed({ error }: Required<Failure>) {
  const { t } = useLanguage();
  const title = titleOf(error);
  return (
    <Screen>
      <Note
        title={t(title)}
        {...(title === 'trouble.screen' && { hint: t('trouble.screenHint') })}
        action={<Button onClick={() => location.reload()}>{t('action.reload')}</Button>}
      />
    </Screen>
  );
}
