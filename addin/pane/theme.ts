import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { whereAmI } from './office.ts';

const useMedia = (query: string): boolean => {
  const media = useMemo(() => matchMedia(query), [query]);
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => media.matches,
  );
};

/** Whether a colour such as `#1f1f1f` is nearer to black than to white, as the eye weighs it. */
export function isDarkColour(hex: string): boolean {
  const [red = 255, green = 255, blue = 255] = (/[\da-f]{6}/i.exec(hex)?.[0].match(/../g) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const officeIsDark = (): boolean | undefined => {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ? isDarkColour(theme.bodyBackgroundColor) : undefined;
};

/** Office's own theme where it tells one, else the computer's; high contrast before both. */
export function useTheme(): Theme {
  const computerIsDark = useMedia('(prefers-color-scheme: dark)');
  const isHighContrast = useMedia('(forced-colors: active)');
  const [officeSays, setOfficeSays] = useState<boolean>();
  useEffect(() => {
    void whereAmI().then((place) => place === 'excel' && setOfficeSays(officeIsDark()));
  }, []);
  if (isHighContrast) return teamsHighContrastTheme;
  return (officeSays ?? computerIsDark) ? webDarkTheme : webLightTheme;
}
