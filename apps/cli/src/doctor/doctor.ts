import type { Finding } from './finding.js';
import { findings } from './findings.js';

const MARKS = { ok: '✔', missing: '–', broken: '✘' } as const;

/** `npm run doctor`: prints what was found on this machine, and what each missing part would give. */
export async function doctor(root: string): Promise<void> {
  const found = await findings(root);
  const width = Math.max(...found.map((finding) => finding.part.length));
  for (const finding of found) console.log(line(finding, width));
  if (found.some((finding) => finding.state === 'broken')) {
    console.log('\nMend what is marked ✘ before npm start.');
    process.exitCode = 1;
  } else console.log('\nAll that npm start needs is here. What is marked – is optional.');
}

function line({ part, state, says }: Finding, width: number): string {
  return ` ${MARKS[state]} ${part.padEnd(width)}  ${says}`;
}
