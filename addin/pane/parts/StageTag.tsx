import { Badge, type BadgeProps } from '@fluentui/react-components';
import { stages, type Customer, type Stage } from '#policy/terms/customer.ts';
import { useLanguage } from '../language.tsx';

const colors: Readonly<Record<Stage, NonNullable<BadgeProps['color']>>> = {
  reported: 'informative',
  confirmed: 'brand',
  filed: 'success',
  refused: 'danger',
  withdrawn: 'subtle',
};

const Tag = ({ color, children }: { readonly color: NonNullable<BadgeProps['color']>; readonly children: string }) => (
  <Badge appearance="tint" color={color} style={{ flexShrink: 0 }}>
    {children}
  </Badge>
);

/** Where a customer stands in its life. */
export function StageTag({ stage }: { readonly stage: Stage }) {
  const { say } = useLanguage();
  return <Tag color={colors[stage]}>{say(stages[stage])}</Tag>;
}

/** What the search said of a report. */
export function VerdictTag({ verdict }: Pick<Customer, 'verdict'>) {
  const { t } = useLanguage();
  return verdict === 'suspected' ? (
    <Tag color="warning">{t('verdict.suspected')}</Tag>
  ) : (
    <Tag color="success">{t('verdict.free')}</Tag>
  );
}
