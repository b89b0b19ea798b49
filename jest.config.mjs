export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
};
