import { Badge, Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';
import { useWho } from '../me.tsx';
import type { ExtraLine } from './coverage.ts';
import { Upholders } from './Upholders.tsx';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingInlineStart: `calc(3px + ${tokens.spacingHorizontalS})`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  id: { color: tokens.colorNeutralForeground3 },
});

/** One rule of the department's own: whether it holds here, the rule in our words, and what upholds it. */
export function ExtraItem({ line: { extra, coverage } }: { readonly line: ExtraLine }) {
  const styles = useStyles();
  const { t, say } = useLanguage();
  const { extras: taken = [] } = useWho();
  const isAlways = 'isAlways' in extra;
  const isOn = isAlways || taken.includes(extra.id);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Caption1 className={styles.id}>{extra.id}</Caption1>
        <Badge appearance="tint" color={isOn ? 'success' : 'subtle'}>
          {t(isAlways ? 'policy.extraAlways' : isOn ? 'policy.extraOn' : 'policy.extraOff')}
        </Badge>
      </div>
      <Body1>{say(extra.rule)}</Body1>
      <Upholders coverage={coverage} />
    </li>
  );
}
