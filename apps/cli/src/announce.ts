import type { Settings } from '@amend/settings';
import type { ModelServerAddresses } from './model-server-spec.js';

/** Prints that it is ready, and how it is used. */
export function announce(
  url: string,
  settings: Settings,
  modelServer: ModelServerAddresses | undefined,
  ms: number,
): void {
  const key = settings.auth === 'required' ? '-H "Authorization: Bearer YOUR_KEY" ' : '';
  console.log(`
  Amend is ready at ${url}   (${(ms / 1000).toFixed(1)} s)

  Classify       curl ${key}-F image=@photo.jpg ${url}/v1/classify
  API            ${url}/docs
  Model server   ${modelServers(settings, modelServer)}
  State          ${settings.home}
  Stop           Ctrl-C
`);
}

function modelServers(
  { servingTarget, servingAddresses }: Settings,
  embedded: ModelServerAddresses | undefined,
): string {
  if (embedded)
    return `127.0.0.1:${embedded.grpcPort} gRPC, http://127.0.0.1:${embedded.restPort} REST  (TensorFlow Serving)`;
  return servingAddresses?.join(', ') ?? `containers of each version, on ${servingTarget}`;
}
