import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig([
  globalIgnores([
    '**/dist/',
    '.astro/',
    '**/.tmp/',
    'public/',
    'test-results/',
    'playwright-report/',
  ]),
  {
    files: ['**/*.{js,mjs,ts,astro}'],
    extends: [js.configs.recommended, ts.configs.strict, ts.configs.stylistic],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: globals.node },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 200],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['src/**/*.client.ts', 'src/scripts/**/*.ts'],
    languageOptions: { globals: globals.browser },
  },
  { files: ['**/*.test.ts'], rules: { 'max-lines': 'off' } },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    // Rules that ask the type checker.
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/restrict-plus-operands': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // The page hands an article its tags: the parser sees neither where they come from nor that they are used.
    ...mdx.flat,
    rules: {
      ...mdx.flat.rules,
      'no-undef': 'off',
      'no-unused-vars': 'off',
      'no-unused-expressions': 'off',
    },
  },
]);
