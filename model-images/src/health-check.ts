import { ServingClient } from '@amend/serving-client';

/** The image's HEALTHCHECK: ends with 0 when the version that the image was made for answers, otherwise says why not. */
async function main(): Promise<void> {
  const { MODEL_NAME: model = '', MODEL_VERSION: version } = process.env;
  const client = new ServingClient({ addresses: ['127.0.0.1:8500'], deadlineMs: 3_000 });
  const [status] = await client.modelStatus(model, Number(version));
  if (status?.state !== 'AVAILABLE')
    throw new Error(
      `version ${version} of ${model} is ${status?.state ?? 'unknown'} ${status?.errorMessage ?? ''}`,
    );
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
