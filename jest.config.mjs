// Packages without a CommonJS form, which jest can only load once they are translated.
const ESM_ONLY = [
  'string-width',
  'get-east-asian-width',
  'strip-ansi',
  'ansi-regex',
  'lodash-es',
  'nanoid',
  'kdbush',
  'rbush',
  'quickselect',
];

const swc = (tsx) => ({
  jsc: {
    parser: { syntax: 'typescript', tsx },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
});

const shared = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/tests/support/seed.ts'],
  transform: { '\\.(ts|js)$': ['@swc/jest', swc(false)], '\\.tsx$': ['@swc/jest', swc(true)] },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
};

/** What runs in a real browser, over the built pane. */
const IN_BROWSER = ['/tests/browser/', '/tests/support/excel-host/browser/'];

export default {
  projects: [
    {
      ...shared,
      displayName: 'node',
      roots: ['<rootDir>/tests'],
      testPathIgnorePatterns: ['/node_modules/', ...IN_BROWSER],
    },
    {
      ...shared,
      displayName: 'browser',
      roots: IN_BROWSER.map((path) => `<rootDir>${path}`),
      globalSetup: '<rootDir>/tests/support/built-pane/global-setup.ts',
    },
  ],
};
