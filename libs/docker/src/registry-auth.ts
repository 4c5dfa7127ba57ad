import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { DockerError } from './docker-error.js';

/** What the daemon shows to a registry. */
export interface RegistryAuth {
  serveraddress: string;
  username?: string;
  password?: string;
  identitytoken?: string;
}

interface DockerConfig {
  auths?: Record<string, { auth?: string; identitytoken?: string }>;
  credsStore?: string;
  credHelpers?: Record<string, string>;
}

/** Helpers may ask a service of their own, which may be away. */
const HELPER_MS = 30_000;
const DOCKER_HUB = 'https://index.docker.io/v1/';
const HUB_NAMES = ['docker.io', 'index.docker.io'];

/** The registry of an image's name: `registry.example:5000/shop/amend` → `registry.example:5000`. */
export function registryOf(image: string): string {
  const [first = '', ...rest] = image.split('/');
  const named = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  return named && !HUB_NAMES.includes(first) ? first : DOCKER_HUB;
}

/**
 * What `docker login` left for a registry, in the file or in the helper that DOCKER_CONFIG (by default `~/.docker`) names.
 * @returns undefined when nobody has logged in there
 * @throws DockerError when the file cannot be read, or the helper fails or does not answer
 */
export async function registryAuth(
  registry: string,
  helperMs: number = HELPER_MS,
): Promise<RegistryAuth | undefined> {
  const config = await readConfig();
  const helper = config.credHelpers?.[registry] ?? config.credsStore;
  if (helper) return fromHelper(helper, registry, helperMs);
  const entry = config.auths?.[registry] ?? config.auths?.[`https://${registry}`];
  if (entry?.identitytoken) return { serveraddress: registry, identitytoken: entry.identitytoken };
  if (!entry?.auth) return undefined;
  const [username, ...password] = Buffer.from(entry.auth, 'base64').toString('utf8').split(':');
  return { serveraddress: registry, username, password: password.join(':') };
}

/** The same for an image's registry; without a name where nobody has logged in. */
export async function authFor(image: string): Promise<RegistryAuth> {
  const registry = registryOf(image);
  return (await registryAuth(registry)) ?? { serveraddress: registry };
}

async function readConfig(): Promise<DockerConfig> {
  const folder = process.env.DOCKER_CONFIG || path.join(homedir(), '.docker');
  try {
    return JSON.parse(await readFile(path.join(folder, 'config.json'), 'utf8')) as DockerConfig;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new DockerError(`${path.join(folder, 'config.json')} cannot be read`, { cause: error });
  }
}

function fromHelper(helper: string, registry: string, helperMs: number): Promise<RegistryAuth | undefined> {
  const program = `docker-credential-${helper}`;
  return new Promise((resolve, reject) => {
    const child = execFile(program, ['get'], { env: process.env, timeout: helperMs }, (error, stdout) => {
      if (error && /credentials not found/i.test(stdout)) return resolve(undefined);
      if (error?.killed)
        return reject(new DockerError(`${program} said nothing within ${helperMs / 1000} seconds`));
      if (error) return reject(new DockerError(`${program} failed: ${stdout || error.message}`));
      try {
        const { Username, Secret } = JSON.parse(stdout) as { Username: string; Secret: string };
        const token = Username === '<token>';
        resolve({
          serveraddress: registry,
          ...(token ? { identitytoken: Secret } : { username: Username, password: Secret }),
        });
      } catch (cause) {
        reject(new DockerError(`${program} said nothing that can be read`, { cause }));
      }
    });
    child.stdin?.on('error', () => undefined); // it may end without reading; what it says then is told above
    child.stdin?.end(registry);
  });
}
