import { webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { whereAmI } from './office.ts';

type Look = 'light' | 'dark' | 'contrast';

/** How each look is fetched; most people see the light one, which is there. */
const loaders: Readonly<Record<Look, () => Promise<Theme>>> = {
  light: () => Promise.resolve(webLightTheme),
  dark: async () => (await import('./themes/dark.ts')).dark,
  contrast: async () => (await import('./themes/contrast.ts')).contrast,
};

const themes: Partial<Record<Look, Theme>> = { light: webLightTheme };

const themeOf = async (look: Look): Promise<Theme> => (themes[look] ??= await loaders[look]());

const inDark = '(prefers-color-scheme: dark)';
const inContrast = '(forced-colors: active)';

const lookOf = ({ isHighContrast, isDark }: { isHighContrast: boolean; isDark: boolean }): Look => {
  if (isHighContrast) return 'contrast';
  return isDark ? 'dark' : 'light';
};

/** Fetches what the computer asks for, so that the first screen wears it. */
export const dressing = (): Promise<unknown> =>
  themeOf(lookOf({ isHighContrast: matchMedia(inContrast).matches, isDark: matchMedia(inDark).matches }));

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

/** Office's own theme where it tells one, else the computer's; high contrast before both. Worn once it has come. */
export function useTheme(): Theme {
  const computerIsDark = useMedia(inDark);
  const isHighContrast = useMedia(inContrast);
  const [officeSays, setOfficeSays] = useState<boolean>();
  useEffect(() => {
    void whereAmI().then((place) => place === 'excel' && setOfficeSays(officeIsDark()));
  }, []);
  const look = lookOf({ isHighContrast, isDark: officeSays ?? computerIsDark });
  const [worn, wear] = useState(themes[look] ?? webLightTheme);
  useEffect(() => {
    let isWanted = true;
    void themeOf(look).then(
      (theme) => isWanted && wear(theme),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [look]);
  return themes[look] ?? worn;
}
