// Packages without a CommonJS form, which jest can only load once they are translated.
const ESM_ONLY = ['string-width', 'get-east-asian-width', 'strip-ansi', 'ansi-regex'];

const swc = (tsx) => ({
  jsc: {
    parser: { syntax: 'typescript', tsx },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
});

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  setupFiles: ['<rootDir>/tests/support/seed.ts'],
  transform: { '\\.(ts|js)$': ['@swc/jest', swc(false)], '\\.tsx$': ['@swc/jest', swc(true)] },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
};
