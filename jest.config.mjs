// Packages without a CommonJS form, which jest can only load once they are translated.
const ESM_ONLY = ['string-width', 'get-east-asian-width', 'strip-ansi', 'ansi-regex'];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  setupFiles: ['<rootDir>/tests/support/seed.ts'],
  transform: { '\\.(ts|js)$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
};
