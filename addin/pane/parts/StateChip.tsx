import { Badge, type BadgeProps } from '@fluentui/react-components';
import { useIsReached } from '../house.tsx';
import { useLanguage } from '../language.tsx';
import type { SheetState } from '../sheet-session.ts';
import { useSheets } from '../useSheet.ts';

interface Chip {
  readonly color: NonNullable<BadgeProps['color']>;
  readonly words: string;
}

/** 已同步 · 待发送 12 · 冲突 1 · 离线: how my rows stand, in one word for all tables. */
export function StateChip() {
  const { t } = useLanguage();
  const isReached = useIsReached();
  const states = useSheets().map(({ state }) => state);
  const chip = ((): Chip | undefined => {
    if (!isReached) return { color: 'warning', words: t('chip.offline') };
    const surveyed = states.filter(({ survey }) => survey?.table.length === 0);
    if (surveyed.length === 0) return undefined;
    const sum = (count: (state: SheetState) => number) => surveyed.reduce((all, state) => all + count(state), 0);
    const conflicts = sum((state) => state.conflicts.length);
    const toSend = sum(({ survey }) => survey?.toSend ?? 0);
    if (conflicts > 0) return { color: 'danger', words: t('chip.conflicts', { n: conflicts }) };
    if (toSend > 0) return { color: 'informative', words: t('chip.toSend', { n: toSend }) };
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
