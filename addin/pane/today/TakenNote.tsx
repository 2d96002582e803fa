import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { dayOf } from '#policy/day.ts';
import type { Named } from '../../wire.ts';
import { useLanguage } from '../language.tsx';

interface TakenNoteProps {
  readonly named: Named;
  readonly onAsk: () => void;
}

/** What is known of a company that was named: not on file, several, or a colleague's, and then how the consent stands. */
export function TakenNote({ named, onAsk }: TakenNoteProps) {
  const { t } = useLanguage();
  if (named.kind === 'seen') return null;
  if (named.kind !== 'taken')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t(named.kind === 'unknown' ? 'activity.unknown' : 'activity.several')}</MessageBarBody>
      </MessageBar>
    );
  const { consent } = named;
  if (consent?.stage === 'granted')
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{t('activity.takenGranted', { until: consent.untilOn })}</MessageBarBody>
      </MessageBar>
    );
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {consent?.stage === 'asked' ? t('activity.takenAsked', { day: dayOf(consent.askedAt) }) : t('activity.taken')}
      </MessageBarBody>
      {consent?.stage !== 'asked' && (
        <MessageBarActions>
          <Button size="small" onClick={onAsk}>
            {t('activity.ask')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
