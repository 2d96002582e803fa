import { Badge, type BadgeProps } from '@fluentui/react-components';
import { templateStages, type TemplateStage } from '#policy/terms/template.ts';
import { useLanguage } from '../language.tsx';

const colors: Readonly<Record<TemplateStage, NonNullable<BadgeProps['color']>>> = {
  draft: 'informative',
  reviewed: 'brand',
  retired: 'subtle',
};

const Tag = ({ color, children }: { readonly color: NonNullable<BadgeProps['color']>; readonly children: string }) => (
  <Badge appearance="tint" color={color} style={{ flexShrink: 0 }}>
    {children}
  </Badge>
);

/** Where a version stands: the newest reviewed one of its name is in force. */
export function TemplateTag({
  stage,
  isInForce = false,
}: {
  readonly stage: TemplateStage;
  readonly isInForce?: boolean;
}) {
  const { t, say } = useLanguage();
  return isInForce ? (
    <Tag color="success">{t('templates.inForce')}</Tag>
  ) : (
    <Tag color={colors[stage]}>{say(templateStages[stage])}</Tag>
  );
}

/** It has corrections that are not sent yet. */
export function UnsavedTag() {
  const { t } = useLanguage();
  return <Tag color="warning">{t('templates.unsaved')}</Tag>;
}
