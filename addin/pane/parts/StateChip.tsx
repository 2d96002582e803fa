import { Badge, type BadgeProps } from '@fluentui/react-components';
import { useIsReached } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import { useSheet } from '../useSheet.ts';

interface Chip {
  readonly color: NonNullable<BadgeProps['color']>;
  readonly words: string;
}

/** 已同步 · 待发送 12 · 冲突 1 · 离线: how my rows stand, in one word. */
export function StateChip() {
  const { t } = useLanguage();
  const isReached = useIsReached();
  const sheet = useSheet();
  const chip = ((): Chip | undefined => {
    if (!isReached) return { color: 'warning', words: t('chip.offline') };
    const survey = sheet?.state.survey;
    if (!sheet || !survey || survey.table.length > 0) return undefined;
    if (sheet.state.conflicts.length > 0)
      return { color: 'danger', words: t('chip.conflicts', { n: sheet.state.conflicts.length }) };
    if (survey.toSend > 0) return { color: 'informative', words: t('chip.toSend', { n: survey.toSend }) };
    return { color: 'success', words: t('chip.inStep') };
  })();
  return (
    <span role="status">
      {chip && (
        <Badge appearance="tint" color={chip.color} size="large">
          {chip.words}
        </Badge>
      )}
    </span>
  );
}
