import { Badge, type BadgeProps } from '@fluentui/react-components';
import type { PlainPhrase } from '#addin/words/speak.ts';
import { useLanguage } from '../language.tsx';
import type { Item } from './items.ts';

type Risk = Exclude<Item['risk'], 'plain'>;

const badges: Readonly<Record<Risk, readonly [label: PlainPhrase, color: NonNullable<BadgeProps['color']>]>> = {
  special: ['risk.special', 'warning'],
  changed: ['risk.changed', 'danger'],
  added: ['risk.added', 'danger'],
  struck: ['risk.struck', 'informative'],
};

/** Why an item is looked at first. */
export function RiskBadge({ risk }: { readonly risk: Item['risk'] }) {
  const { t } = useLanguage();
  if (risk === 'plain') return null;
  const [label, color] = badges[risk];
  return (
    <Badge appearance="tint" color={color} style={{ flexShrink: 0 }}>
      {t(label)}
    </Badge>
  );
}
