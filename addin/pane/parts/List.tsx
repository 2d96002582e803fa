import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** A plain list, named for those who hear it. */
export const List = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <ul className={useStyles().list} aria-label={label}>
    {children}
  </ul>
);
