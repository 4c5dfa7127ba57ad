import { spawnSync } from 'node:child_process';

/** Whether a Python interpreter is there and has these modules. */
export function imports(python, ...modules) {
  return spawnSync(python, ['-c', `import ${modules.join(', ')}`]).status === 0;
}
