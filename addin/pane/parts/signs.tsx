import type { ReactNode } from 'react';
import type { Level } from '#policy/finding.ts';

const Sign = ({ size = 20, children }: { readonly size?: number; readonly children: ReactNode }) => (
  <svg width={size} height={size} viewBox="0 0 20 20" fill="currentColor" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

/** Three dots: there is more. */
export const MoreSign = () => (
  <Sign>
    <circle cx="4" cy="10" r="1.6" />
    <circle cx="10" cy="10" r="1.6" />
    <circle cx="16" cy="10" r="1.6" />
  </Sign>
);

/** Points back to where one came from. */
export const BackSign = () => (
  <Sign>
    <path d="M9.2 4.2 3.4 10l5.8 5.8 1.1-1.1-3.9-3.9H17V9.2H6.4l3.9-3.9z" />
  </Sign>
);

/** Shapes that can be told apart without colour: a stop sign, a diamond, a dot. */
const shapes: Readonly<Record<Level, ReactNode>> = {
  refuse: <path fillRule="evenodd" d="M6.6 2h6.8L18 6.6v6.8L13.4 18H6.6L2 13.4V6.6zM5.5 9v2h9V9z" />,
  special: <path d="M10 1.5 18.5 10 10 18.5 1.5 10z" />,
  flag: <circle cx="10" cy="10" r="4" />,
};

export const LevelSign = ({ level }: { readonly level: Level }) => <Sign size={16}>{shapes[level]}</Sign>;
