import { reasonOf } from './reason-of.js';

/** Runs a command of the operator's; what goes wrong is said in one line, and by the exit code. */
export async function runCommand(whatFails: string, command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(`${whatFails}: ${reasonOf(error)}`);
    process.exitCode = 1;
  }
}
