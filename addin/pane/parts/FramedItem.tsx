import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** An item of a list that is framed as a card. */
export const FramedItem = ({ label, children }: { readonly label?: string; readonly children: ReactNode }) => (
  <li className={useStyles().card} aria-label={label}>
    {children}
  </li>
);
