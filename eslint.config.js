import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'cdk.out/', '.salesdesk/', '**/*.js', '**/*.cjs', '**/*.mjs'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The namespace import of zod is a fifth of the named one once bundled.
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] > :not(ImportNamespaceSpecifier, Literal)",
          message: "import * as z from 'zod'",
        },
      ],
      // Characters are counted and compared by code point.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Its announced successor is a package that cannot be had yet.
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'package', package: 'hono', name: 'handle' }] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
);
