import { spawnSync } from 'node:child_process';

/** The `docker` command on the tests' daemon, for what the product never does. @returns what it printed */
export function docker(...args: string[]): string {
  return run(args);
}

/** Ends the main process of a container as a crash would; `docker kill` would count as stopping it. */
export function crash(container: string): void {
  process.kill(Number(docker('inspect', '--format', '{{.State.Pid}}', container)), 'SIGKILL');
}

/**
 * A base image in which Node runs a script before every program.
 * @param name of the new image
 */
export function baseRunning(base: string, name: string, script: string): string {
  const write = `require('fs').writeFileSync('/first.cjs', ${JSON.stringify(script)})`;
  const dockerfile = [
    `FROM ${base}`,
    `RUN ${JSON.stringify(['node', '-e', write])}`,
    'ENV NODE_OPTIONS=--require=/first.cjs',
  ];
  run(['build', '--quiet', '--tag', name, '-'], dockerfile.join('\n'));
  return name;
}

function run(args: string[], input?: string): string {
  const env = { ...process.env, DOCKER_BUILDKIT: '0' };
  const { status, stdout, stderr } = spawnSync('docker', args, { env, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`docker ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}
