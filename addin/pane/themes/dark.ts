import { webDarkTheme, type Theme } from '@fluentui/react-components';

export const dark: Theme = webDarkTheme;
