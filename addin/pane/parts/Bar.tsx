import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStencil1,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
  low: { height: '12px' },
});

interface BarProps {
  readonly width?: string;
  readonly isLow?: boolean;
}

/** The place of words that are on their way. Light, since it is drawn while everything else is being fetched. */
export function Bar({ width = '100%', isLow = false }: BarProps) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.bar, isLow && styles.low)} style={{ width }} />;
}
