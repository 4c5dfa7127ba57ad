import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** The `docker` command on the tests' daemon, for what the product never does. @returns what it printed */
export function docker(...args: string[]): string {
  return run(args);
}

/** Ends the main process of a container as a crash would; `docker kill` would count as stopping it. */
export function crash(container: string): void {
  process.kill(Number(docker('inspect', '--format', '{{.State.Pid}}', container)), 'SIGKILL');
}

/**
 * An image with files of the test's own, each of which may be run.
 * @param name without a tag it gets one that changes with what the image holds: what is built on it is known by its name
 * @param files text or bytes by path
 * @param instructions further lines of its Dockerfile
 * @returns its name
 */
export function imageWith(
  base: string,
  name: string,
  files: Record<string, string | Uint8Array>,
  instructions: string[] = [],
): string {
  const writes = Object.entries(files).map(([file, bytes]) => {
    const write = `const fs=require('fs'),f='${file}';fs.mkdirSync(require('path').dirname(f),{recursive:true});`;
    const data = Buffer.from(bytes).toString('base64');
    return `RUN ${JSON.stringify(['node', '-e', `${write}fs.writeFileSync(f,Buffer.from('${data}','base64'),{mode:0o755})`])}`;
  });
  const dockerfile = [`FROM ${base}`, ...writes, ...instructions].join('\n');
  const hash = createHash('sha256').update(dockerfile).digest('hex');
  const tagged = name.includes(':') ? name : `${name}:${hash.slice(0, 12)}`;
  run(['build', '--quiet', '--tag', tagged, '-'], dockerfile);
  return tagged;
}

function run(args: string[], input?: string): string {
  const env = { ...process.env, DOCKER_BUILDKIT: '0' };
  const { status, stdout, stderr } = spawnSync('docker', args, { env, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`docker ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}
