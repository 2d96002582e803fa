import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  row: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The part of a row that opens it: a button that looks like the words it holds. */
export const RowButton = ({ className, ...rest }: Omit<ComponentProps<'button'>, 'type'>) => (
  <button type="button" className={mergeClasses(useStyles().row, className)} {...rest} />
);
