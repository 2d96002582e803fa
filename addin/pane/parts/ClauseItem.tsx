import {
  Badge,
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
  type BadgeProps,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { placeOf } from '#policy/catalogue.ts';
import type { PlainPhrase } from '#addin/words/speak.ts';
import { useLanguage } from '../language.tsx';
import type { ClauseLine, Status } from './coverage.ts';
import { Upholders } from './Upholders.tsx';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `3px solid transparent`,
    outlineStyle: 'none',
  },
  wanted: { borderLeftColor: tokens.colorBrandStroke1, backgroundColor: tokens.colorNeutralBackground1Selected },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

const statuses: Readonly<Record<Status, { words: PlainPhrase; color: NonNullable<BadgeProps['color']> }>> = {
  enforced: { words: 'policy.enforced', color: 'success' },
  partly: { words: 'policy.partly', color: 'warning' },
  open: { words: 'policy.open', color: 'subtle' },
  reserved: { words: 'policy.reserved', color: 'subtle' },
};

/** One clause: its place, the rule in our words, and what upholds it. */
export function ClauseItem({ line, isWanted }: { readonly line: ClauseLine; readonly isWanted: boolean }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const place = useRef<HTMLLIElement>(null);
  const { entry, coverage } = line;
  const { words, color } = statuses[coverage.status];
  useEffect(() => {
    if (!isWanted) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return (
    <li
      ref={place}
      tabIndex={-1}
      className={mergeClasses(styles.item, isWanted && styles.wanted)}
      aria-current={isWanted}
    >
      <div className={styles.line}>
        <Body1Strong>{say(placeOf(entry.id))}</Body1Strong>
        <Caption1 className={styles.small}>{entry.id}</Caption1>
        <Badge appearance="tint" color={color}>
          {t(words)}
        </Badge>
      </div>
      <Body1>{say(entry.rule)}</Body1>
      {coverage.open && (
        <Caption1 className={styles.small}>
          {t(coverage.status === 'partly' ? 'policy.rest' : 'policy.because', { what: say(coverage.open) })}
        </Caption1>
      )}
      <Upholders coverage={coverage} />
    </li>
  );
}
