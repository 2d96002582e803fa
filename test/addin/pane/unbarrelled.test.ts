import { unbarrel } from '#addin/pane/unbarrelled.ts';

const origins = new Map([
  ['Button', { from: '@fluentui/react-button', name: 'Button' }],
  ['useFluent', { from: '@fluentui/react-shared-contexts', name: 'useFluent_unstable' }],
]);

test.each([
  [
    "import { Button } from '@fluentui/react-components';",
    "import { Button as Button } from '@fluentui/react-button';",
  ],
  [
    "import {\n  useFluent,\n  type Theme,\n} from '@fluentui/react-components';",
    "import { useFluent_unstable as useFluent } from '@fluentui/react-shared-contexts';",
  ],
  [
    "import { Unheard } from '@fluentui/react-components';",
    "import { Unheard as Unheard } from '@fluentui/react-components';",
  ],
  ["import { useState } from 'react';", "import { useState } from 'react';"],
])('%j becomes %j', (written, bundled) => {
  expect(unbarrel(written, origins)).toBe(bundled);
});
