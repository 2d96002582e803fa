import { Badge, type BadgeProps } from '@fluentui/react-components';
import { consentStages, type ConsentStage } from '#policy/terms/consent.ts';
import type { ConsentLine } from '../../wire.ts';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import { standingOf } from './consent-said.ts';

const colors: Readonly<Record<ConsentStage, NonNullable<BadgeProps['color']>>> = {
  asked: 'informative',
  granted: 'success',
  declined: 'danger',
  revoked: 'warning',
  withdrawn: 'subtle',
};

/** Where a request for consent stands. */
export function ConsentTag({ line }: { readonly line: ConsentLine }) {
  const { t, say } = useLanguage();
  const standing = standingOf(line, useWho().today);
  return standing === 'over' ? (
    <Badge appearance="tint" color="subtle">
      {t('consents.ended')}
    </Badge>
  ) : (
    <Badge appearance="tint" color={colors[standing]}>
      {say(consentStages[standing])}
    </Badge>
  );
}
