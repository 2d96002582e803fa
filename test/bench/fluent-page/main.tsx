import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

// One word in Chinese, since looking for a font with Chinese in it takes its time too.
const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <FluentProvider theme={webLightTheme}>
      <Text data-shown>空</Text>
    </FluentProvider>,
  );
