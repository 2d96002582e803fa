import { Badge, type BadgeProps } from '@fluentui/react-components';
import { contractStages, type ContractStage } from '#policy/terms/contract.ts';
import { useLanguage } from '../language.tsx';

const colors: Readonly<Record<ContractStage, NonNullable<BadgeProps['color']>>> = {
  drafted: 'informative',
  reviewing: 'warning',
  rechecking: 'warning',
  returned: 'danger',
  approved: 'brand',
  signed: 'brand',
  filed: 'success',
  closed: 'subtle',
  void: 'subtle',
};

/** Where a contract stands in its life. */
export function ContractStageTag({ stage }: { readonly stage: ContractStage }) {
  const { say } = useLanguage();
  return (
    <Badge appearance="tint" color={colors[stage]} style={{ flexShrink: 0 }}>
      {say(contractStages[stage])}
    </Badge>
  );
}
