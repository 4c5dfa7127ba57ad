import { fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;
/** A process that ran this long is taken to have been healthy: its next restart is quick again. */
const HEALTHY_MS = 20_000;
/**
 * One of our processes, started again whenever it dies. It says `{ type: 'ready' }` over IPC, and ends by itself when
 * that channel closes, so none outlives a killed supervisor. Emits `ready` each time, and `notice` with a text for people.
 */
export class SupervisedProcess extends EventEmitter {
    spec;
    logger;
    child;
    stopping = false;
    delay = FIRST_DELAY_MS;
    restart;
    constructor(spec, logger) {
        super();
        this.spec = spec;
        this.logger = logger;
    }
    /** Starts it; from now on it is kept running. */
    start() {
        const startedAt = Date.now();
        const { file, args = [], env, execArgv = [] } = this.spec;
        // An own process group: Ctrl-C reaches the supervisor alone, which then stops the others in order.
        const child = fork(file, args, {
            env,
            execArgv,
            stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
            detached: true,
        });
        this.child = child;
        child.on('message', (message) => {
            if (message.type === 'ready')
                this.emit('ready');
            if (message.type === 'notice' && message.text)
                this.emit('notice', message.text);
        });
        child.once('exit', (code, signal) => {
            this.child = undefined;
            if (this.stopping)
                return;
            if (Date.now() - startedAt > HEALTHY_MS)
                this.delay = FIRST_DELAY_MS;
            this.logger.warn({ code, signal, restartMs: this.delay }, `${this.spec.name} ended; starting it again`);
            this.restart = setTimeout(() => this.start(), this.delay);
            this.delay = Math.min(this.delay * 2, LONGEST_DELAY_MS);
        });
    }
    /** Resolves when it is ready for the first time. */
    async whenReady() {
        await once(this, 'ready');
    }
    /** Lets it finish what it is doing, then ends it. */
    async stop() {
        this.stopping = true;
        clearTimeout(this.restart);
        const child = this.child;
        if (!child || child.exitCode !== null || child.signalCode !== null)
            return;
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        const timer = setTimeout(() => {
            this.logger.warn(`${this.spec.name} did not stop within ${this.spec.stopMs} ms; killing it`);
            child.kill('SIGKILL');
        }, this.spec.stopMs);
        await ended;
        clearTimeout(timer);
    }
}
//# sourceMappingURL=supervised-process.js.map