import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
/** Somebody else, alive, holds the lock. */
export class LockHeldError extends Error {
    file;
    pid;
    name = 'LockHeldError';
    constructor(file, pid) {
        super(`${file} is held by process ${pid}, which is running`);
        this.file = file;
        this.pid = pid;
    }
}
/**
 * Takes a lock file that names this process; one left by a dead process is taken over.
 * @returns the function that releases it
 * @throws LockHeldError while its holder lives
 */
export function lockProcess(file) {
    mkdirSync(path.dirname(file), { recursive: true });
    const mine = `${process.pid} ${startOf(process.pid)}\n`;
    for (;;) {
        try {
            writeFileSync(file, mine, { flag: 'wx' });
            return () => rmSync(file, { force: true });
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
        const held = read(file);
        if (held?.alive)
            throw new LockHeldError(file, held.pid);
        rmSync(file, { force: true });
    }
}
function read(file) {
    let text;
    try {
        text = readFileSync(file, 'utf8');
    }
    catch {
        return null; // released meanwhile
    }
    const [pidText, start] = text.trim().split(' ');
    const pid = Number(pidText);
    if (!Number.isInteger(pid) || pid <= 0)
        return null;
    return { pid, alive: isAlive(pid) && startOf(pid) === (start ?? '') };
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** When a process began, in the kernel's ticks: tells a reused pid from the old one. Empty without /proc. */
function startOf(pid) {
    try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] === 'Z' ? 'zombie' : (fields[19] ?? '');
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=process-lock.js.map