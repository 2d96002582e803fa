import { unbarrel, type Files } from '#addin/pane/unbarrelled.ts';

const disk: Readonly<Record<string, string>> = {
  '/fluent/components/index.js': `
    export { Button } from '@fluentui/button';
    export { // what a theme is made of
      useFluent_unstable as useFluent, Text } from "@fluentui/shared";
    export { makeStyles } from '@griffel/react';`,
  '/fluent/button/index.js': `export { Button } from './Button.js';`,
  '/fluent/button/Button.js': `import { useFluent_unstable } from '@fluentui/shared';\nexport const Button = 1;`,
  '/fluent/shared/index.js': `export { useFluent_unstable, Text } from './inner/index.js';`,
  '/fluent/shared/inner/index.js': `export const useFluent_unstable = 1;\nexport { default as Text } from './Text.js';`,
  '/fluent/shared/inner/Text.js': `export default 1;`,
};
const files: Files = {
  read: (file) => disk[file] ?? '',
  entryOf: (fluentPackage) => `/fluent/${fluentPackage.replace('@fluentui/', '')}/index.js`,
};

test.each([
  [
    'a name past two barrels',
    `import { Button } from '@fluentui/components';`,
    `import { Button as Button } from "/fluent/button/Button.js";`,
  ],
  [
    'a name under another one; types fall away',
    `import {\n  useFluent,\n  type Theme,\n} from '@fluentui/components';`,
    `import { useFluent_unstable as useFluent } from "/fluent/shared/inner/index.js";`,
  ],
  [
    'a default',
    `import { Text as Words } from '@fluentui/components';`,
    `import { default as Words } from "/fluent/shared/inner/Text.js";`,
  ],
  [
    'a name of another house',
    `import { makeStyles } from '@fluentui/components';`,
    `import { makeStyles as makeStyles } from "@griffel/react";`,
  ],
  [
    'what a package does not hand on',
    `import { Unheard } from '@fluentui/button';`,
    `import { Unheard as Unheard } from "/fluent/button/index.js";`,
  ],
  ['what is not Fluent\u2019s', `import { useState } from 'react';`, `import { useState } from 'react';`],
  ['our own file', `import { Screen } from './Screen.tsx';`, `import { Screen } from './Screen.tsx';`],
])('%s comes from where it is written', (_, written, bundled) => {
  expect(unbarrel(written, files)).toBe(bundled);
});

test('a file of Fluent reaches past the barrels beside it, too', () => {
  const written = `import { Text } from './inner/index.js';`;

  expect(unbarrel(written, files, '/fluent/shared/index.js')).toBe(
    `import { default as Text } from "/fluent/shared/inner/Text.js";`,
  );
});
