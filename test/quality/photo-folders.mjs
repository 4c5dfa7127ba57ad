import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Photos in folders named by class: `{ classes, files, labels }`, a label being the number of its class. */
export function photoFolders(folder) {
  const classes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const files = [];
  const labels = [];
  for (const [label, name] of classes.entries()) {
    for (const file of readdirSync(path.join(folder, name)).sort()) {
      files.push(path.join(folder, name, file));
      labels.push(label);
    }
  }
  return { classes, files, labels };
}

/** Those of the folders that are there. */
export function present(folder, names) {
  return names.filter((name) => existsSync(path.join(folder, name)));
}
