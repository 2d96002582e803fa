import { Badge, type BadgeProps } from '@fluentui/react-components';
import { verdicts, type Answer } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';

const colors: Readonly<Record<Answer['verdict'], NonNullable<BadgeProps['color']>>> = {
  accepted: 'success',
  conditional: 'warning',
  refused: 'danger',
};

/** What the superior answered to one trigger. */
export function VerdictBadge({ verdict }: { readonly verdict: Answer['verdict'] }) {
  const { say } = useLanguage();
  return (
    <Badge appearance="tint" color={colors[verdict]} style={{ flexShrink: 0 }}>
      {say(verdicts[verdict])}
    </Badge>
  );
}
