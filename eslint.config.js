import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const TYPED = ['**/*.ts'];
const UNTYPED = ['**/*.svelte', '**/*.js', '**/*.mjs'];

export default ts.config(
  {
    ignores: ['build', '.svelte-kit', 'coverage', 'test-results', 'static', 'tests/fixtures'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: TYPED,
    extends: [ts.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off', // the compiler knows better
      'no-control-regex': 'off', // what people paste holds them, and the readers look for them
      '@typescript-eslint/no-dynamic-delete': 'off', // recipes on immer drafts
      'svelte/prefer-svelte-reactivity': 'off', // state is replaced whole ($state.raw), never mutated
      'svelte/no-useless-mustaches': 'off', // {' '} keeps a space that the formatter would drop
      'svelte/no-unused-svelte-ignore': 'off', // it sees fewer warnings than svelte-check, which has the last word
      // An index into a typed array is in range by construction: checked where it is made, not where it is read.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: TYPED,
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  { files: UNTYPED, extends: [ts.configs.disableTypeChecked] },
  {
    // Every path is written by src/lib/i18n/paths.ts, which knows the language and the base.
    files: ['**/*.svelte'],
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
);
