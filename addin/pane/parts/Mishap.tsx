import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useLanguage } from '../language.tsx';
import { Note } from './Note.tsx';
import { Screen } from './Screen.tsx';

/** A screen that fails, or that a newer pane has taken away, leaves the header and the other screens as they were. */
export class Mishap extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { t } = useLanguage();
  return (
    <Screen>
      <Note
        title={t('trouble.screen')}
        hint={t('trouble.screenHint')}
        action={<Button onClick={() => location.reload()}>{t('action.reload')}</Button>}
      />
    </Screen>
  );
}
