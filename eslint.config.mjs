import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { imports } from './scripts/lint/imports.mjs';
import { impureGlobals, rooms } from './scripts/lint/rooms.mjs';

const pureRooms = Object.entries(rooms).flatMap(([name, room]) => (room.pure ? [`src/${name}/**/*.ts`] : []));

const notes = {
  defaultExport: 'Exports are named.',
  barrel: 'No file only passes others on: import from where a thing is.',
  only: 'A focused test hides all others.',
  skip: 'A test runs or is not there. What needs ../shared or LibreOffice says so with describeShared or describeOffice.',
};

/** ESLint takes the last configuration of a rule, so each file has one list. */
const shape = [
  { selector: 'ExportDefaultDeclaration', message: notes.defaultExport },
  { selector: 'ExportSpecifier[exported.name="default"]', message: notes.defaultExport },
  { selector: 'ExportAllDeclaration', message: notes.barrel },
];
const focus = { selector: 'CallExpression > MemberExpression.callee[property.name="only"]', message: notes.only };
const skips = [
  { selector: 'CallExpression > MemberExpression.callee[property.name="skip"]', message: notes.skip },
  { selector: 'CallExpression[callee.name=/^x(it|describe|context|specify)$/]', message: notes.skip },
];

export default defineConfig(
  { ignores: ['dist/', 'out/', 'test-results/', 'samples/', 'test/fixtures/'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 600 }],
      eqeqeq: ['error', 'always'],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [regexp.configs['flat/recommended']],
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': ['error', { ignoreSticky: true }],
      // Takes minutes over long lists of Chinese words, for a matter of taste.
      'regexp/no-dupe-disjunctions': 'off',
      // 'Oo' in a class reads as what it is; a flag far away does not.
      'regexp/use-ignore-case': 'off',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { imports } } },
    rules: {
      'house/imports': 'error',
      'no-restricted-syntax': ['error', ...shape],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: pureRooms, rules: { 'no-restricted-globals': ['error', ...impureGlobals] } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...shape, focus, ...skips],
      // chai’s assertions are expressions: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  // What others export is theirs to choose.
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['test/support/shared.ts', 'test/support/office.ts'],
    rules: { 'no-restricted-syntax': ['error', ...shape, focus] },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.js'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
