import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../language.tsx';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

interface CellLinkProps {
  readonly cell: string | undefined;
  readonly jump: ((cell: string) => void) | undefined;
}

/** Where something stands; where its sheet is in this workbook, the way there. */
export function CellLink({ cell, jump }: CellLinkProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (cell === undefined) return null;
  return jump ? (
    <Link as="button" inline aria-label={t('item.jump', { cell })} onClick={() => jump(cell)}>
      {cell}
    </Link>
  ) : (
    <Caption1 className={styles.quiet}>{cell}</Caption1>
  );
}
