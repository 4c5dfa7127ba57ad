import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/**
 * Imports an image with programs of this machine and the libraries that they need. One that is there already is used.
 * @param places where some of them lie in the image; the others lie where they are here
 * @returns its name, which changes with what it holds
 */
export function importImage(
  repository: string,
  programs: readonly string[],
  places: Readonly<Record<string, string>> = {},
): string {
  const files = [...new Set(programs.flatMap((program) => [program, ...librariesOf(program)]))].sort();
  const hash = createHash('sha256').update(`${process.version} ${files}`).digest('hex');
  const name = `${repository}:${hash.slice(0, 12)}`;
  const { env } = process;
  if (spawnSync('docker', ['image', 'inspect', name], { env }).status === 0) return name;
  const moves = Object.entries(places).map(([from, to]) => `--transform=s|^${from}$|${to}|`);
  const tar = ['tar', '-c', '-h', '--absolute-names', '--owner=0', '--group=0', '--mtime=@0', ...moves];
  const quoted = [...tar, ...files].map((part) => `'${part}'`).join(' ');
  const made = spawnSync('bash', ['-o', 'pipefail', '-c', `${quoted} | docker import - ${name}`], { env });
  if (made.status !== 0) throw new Error(`the image ${name} cannot be made: ${made.stderr}`);
  return name;
}

/** The machine's libraries that a program needs; what a package brings along comes with it. */
export function librariesOf(program: string): string[] {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  const found = [...stdout.matchAll(/(?:=> )?(\/\S+)/g)].map(([, file]) => file as string);
  return found.filter((file) => !file.includes('/node_modules/') && !file.endsWith(':'));
}
