import { isatty } from 'node:tty';

/** Cuts a start short: the end was asked for meanwhile. */
export class Ended extends Error {}

/** npm passes a Ctrl-C on that the terminal has sent to all of its processes already: within this time it is the same one. */
const ECHO_MS = 500;

/** Hears that it is time to end: by SIGINT, by SIGTERM, or by SIGHUP of a terminal that is closed; with nohup there is none. */
export class EndOfService {
  readonly asked: Promise<void>;
  private askedAt: number | undefined;

  constructor() {
    // Asked now: of a terminal that was closed nobody can tell any more that it was one.
    const onTerminal = [0, 1, 2].some((descriptor) => isatty(descriptor));
    this.asked = new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
        process.on(signal, () => {
          if (signal === 'SIGHUP' && !onTerminal) return;
          if (this.askedAt === undefined) {
            this.askedAt = Date.now();
            console.log(`\nStopping (${signal}) …`);
            resolve();
          } else if (signal === 'SIGINT' && Date.now() - this.askedAt > ECHO_MS) process.exit(130); // somebody has no patience
        });
    });
  }

  /**
   * What the work gives.
   * @throws Ended when the end is asked for sooner; the work goes on unheard
   */
  before<Result>(work: Promise<Result>): Promise<Result> {
    const end = this.asked.then(() => {
      throw new Ended('it was stopped');
    });
    return Promise.race([work, end]);
  }
}
