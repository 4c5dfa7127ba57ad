import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Collects what to ask scikit-learn, and asks it all at once. */
export class Scikit {
  constructor(python) {
    this.python = python;
    this.folder = mkdtempSync(path.join(tmpdir(), 'amend-quality-'));
    this.asked = { tables: {}, tasks: [] };
  }
  file(name) {
    return path.join(this.folder, `${name}.f32`);
  }
  table(name, values, columns) {
    const file = this.file(name);
    writeFileSync(file, Buffer.from(values.buffer, values.byteOffset, values.byteLength));
    this.asked.tables[name] = { file, columns };
  }
  task(task) {
    return this.asked.tasks.push(task) - 1;
  }
  ask() {
    const [question, answer] = ['asked.json', 'answers.json'].map((name) => path.join(this.folder, name));
    writeFileSync(question, JSON.stringify(this.asked));
    const script = fileURLToPath(new URL('scikit.py', import.meta.url));
    execFileSync(this.python, [script, question, answer], { stdio: 'inherit' });
    return JSON.parse(readFileSync(answer, 'utf8'));
  }
  forget() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
