import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Linux has it; where it is missing, as on macOS, `ps` is asked. */
const hasProc = existsSync('/proc/self/stat');

/** When a process began: tells a reused pid from the old one. Empty where there is none, or nobody can say. */
export function startOf(pid: number): string {
  if (!hasProc) return ps(pid, 'lstart').replaceAll(/\s+/g, '-');
  const fields = statOf(pid);
  return fields[0] === 'Z' ? 'zombie' : (fields[19] ?? '');
}

/** The command line of a process; empty for what has ended, also if nobody has taken note of that yet. */
export function commandOf(pid: number): string {
  return hasProc ? read(`/proc/${pid}/cmdline`) : ps(pid, 'command');
}

/** Whether there is such a process, of any user; one that was killed and not yet reaped is none. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false; // 0 and less are groups of processes
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !/^[ZX]/.test(statOf(pid)[0] ?? '');
}

/** The folder that a process works in; undefined: it has ended, or the system does not tell. */
export function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** The processes that a process has begun, as far as they run. */
export function childrenOf(pid: number): number[] {
  const lines = hasProc
    ? readdirSync('/proc').map((name) => `${name} ${statOf(Number(name))[1]}`)
    : runPs(['-A', '-o', 'pid=,ppid=']).split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([child, parent]) => (child && parent === pid ? [child] : []));
}

/** Fields of /proc/PID/stat behind the program's name, which may hold anything. */
function statOf(pid: number): string[] {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // no such process
  }
}

function ps(pid: number, field: string): string {
  return runPs(['-o', `${field}=`, '-p', String(pid)]);
}

function runPs(args: string[]): string {
  try {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    return execFileSync('ps', args, {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return ''; // no such process
  }
}
