import type { ReactNode } from 'react';

const Picture = ({ children }: { readonly children: ReactNode }) => (
  <svg width="64" height="48" viewBox="0 0 64 48" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
    <path d="M5 7h40v34H5zM5 17h40M5 25h40M5 33h40M19 7v34" strokeOpacity="0.45" />
    {children}
  </svg>
);

/** A list that goes into the sheet. */
export const PastePicture = () => (
  <Picture>
    <path d="M60 12v14H34m6-6-6 6 6 6" />
  </Picture>
);

/** Rows that are looked through. */
export const CheckPicture = () => (
  <Picture>
    <path d="m24 21 3 3 6-7M24 38l3 3 6-7" strokeWidth="2.5" />
    <circle cx="53" cy="21" r="7" />
    <path d="m58 27 4 5" />
  </Picture>
);

/** Rows that go out. */
export const SendPicture = () => (
  <Picture>
    <path d="M32 25h27m-8-8 8 8-8 8" strokeWidth="2.5" />
  </Picture>
);
