import { teamsHighContrastTheme, type Theme } from '@fluentui/react-components';

export const contrast: Theme = teamsHighContrastTheme;
