import { readFileSync } from 'node:fs';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// The rooms of src and the arrows between them; tests/architecture reads the same file.
const house = JSON.parse(readFileSync(new URL('tests/architecture/house.json', import.meta.url), 'utf8'));

/** Paths of the rooms that `room` may not see, and the engine's inner rooms, which only its door shows. */
function closedDoors(room, open) {
  const closed = Object.keys(house.arrows).filter((other) => other !== room && !open.includes(other));
  const patterns = [{ regex: `^\\.\\./(.*/)?(${closed.join('|')})(/|$)`, message: `${room} does not see this room.` }];
  if (room !== 'engine') {
    patterns.push({ regex: '/engine/(?!index$)', message: 'The engine has one door: src/engine/index.ts.' });
  }
  if (house.hostBlind.includes(room)) {
    const port = house.port.join('|');
    patterns.push({
      regex: `/workbook/(?!(${port})$)`,
      message: `${room} sees no host, only the port to all of them.`,
    });
  }
  return patterns;
}

const roundingOutsideNumber = [
  {
    selector: 'MemberExpression[property.name=/^(toFixed|toPrecision)$/]',
    message: 'Only src/engine/number rounds and prints numbers.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='round']",
    message: 'Only src/engine/number rounds, in decimals.',
  },
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what is exported, as the file is named.',
};

export default defineConfig(
  globalIgnores(['build/', 'dist/', 'out/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: house.maxLines }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Letters are what a string is spread for here.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  ...Object.entries(house.arrows).map(([room, open]) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: closedDoors(room, open) }] },
  })),
  {
    files: ['src/engine/**/*.ts'],
    ignores: ['src/engine/number/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...roundingOutsideNumber] },
  },
  { files: house.dataTables.flatMap((path) => [path, `${path}/**`]), rules: { 'max-lines': 'off' } },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
    rules: { 'max-lines-per-function': ['error', { max: 80 }] },
  },
  {
    // Its rules guess where a property is loaded, so that they tell rather than forbid.
    files: ['src/workbook/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-before-read': 'warn',
      'office-addins/load-object-before-read': 'warn',
      'office-addins/no-context-sync-in-loop': 'warn',
      'office-addins/no-empty-load': 'warn',
    },
  },
  { files: ['src/cli/**/*.ts', 'scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  // What a fixture holds is known to whoever wrote it.
  { files: ['scripts/**/*.ts', 'tests/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // A room has as many cases as it needs.
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      // A stand-in has the shape of what it stands for, whether or not it waits for anything.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
);
