import type { Version, VersionDetail } from '@amend/contracts';
import type { ExampleCount, VersionRow } from './versions.repository.js';

const states: Record<Version['state'], string> = {
  candidate: 'It is a candidate: it was never live.',
  rejected: 'It was rejected: the gate did not let it replace the live version.',
  live: 'It is live: it answers requests now.',
  released: 'It was live before and is kept ready for a rollback.',
  retired: 'It is retired: no longer served.',
};

/** What a version learned from, what was measured, and what the gate said: Markdown for people. */
export function versionReport(
  version: VersionDetail,
  run: VersionRow['run'],
  examples: ExampleCount[],
): string {
  return [
    `# ${escaped(version.model)}, version ${version.number}`,
    `${states[version.state]} It knows ${count(version.classes, 'class', 'classes')}.`,
    ...origin(version, run),
    ...removed(version),
    ...learned(version, examples),
    ...measured(version),
    ...gate(version),
  ]
    .join('\n\n')
    .concat('\n');
}

function origin({ parent, createdAt }: Version, run: VersionRow['run']): string[] {
  if (!run) return ['It is the backbone with the head that it came with; nothing was trained.'];
  const from = parent === null ? 'from the backbone' : `from version ${parent}`;
  const why = run.trigger === 'schedule' ? 'by the schedule' : `by ${escaped(run.by)}`;
  const made = `It was trained ${from} (mode: ${run.mode}), asked for ${why}, and written at ${createdAt}.`;
  return [made, `Training run: \`${run.id}\`\nFrozen examples: \`${run.datasetHash ?? 'unknown'}\``];
}

function removed({ filesRemovedAt }: Version): string[] {
  return filesRemovedAt
    ? [
        `Its files, and the list of photos that it learned from, were removed at ${filesRemovedAt} to make room.`,
      ]
    : [];
}

function learned({ newClasses, runId }: Version, examples: ExampleCount[]): string[] {
  if (runId === null) return [];
  const added =
    newClasses.length > 0
      ? `New classes: ${newClasses.map(escaped).join(', ')}.`
      : 'No class is new against the version before.';
  const rows = examples.map(({ name, train, verified }) => [
    name === null ? 'none of the classes' : escaped(name),
    String(train),
    String(verified),
  ]);
  const counted = rows.length > 0 ? [table(['class', 'learned from', 'only measured with'], rows)] : [];
  return ['## What it learned from', added, ...counted];
}

function measured({ metrics, classList }: VersionDetail): string[] {
  if (!metrics) return [];
  const { fit = {}, overlaps = [], ...counts } = metrics;
  const rows = [...Object.entries(counts), ...Object.entries(fit)].map(([name, value]) => [
    words(name),
    typeof value === 'number'
      ? String(Number(value.toPrecision(6)))
      : escaped(String(value ?? 'not measured')),
  ]);
  const names = new Map(classList.map(({ classId, name }) => [classId, escaped(name)]));
  const named = (classId: string) => names.get(classId) ?? classId;
  const takers = overlaps.map(({ classId, images, from }) => {
    const before = from.map((each) => named(each.classId)).join(', ');
    return `- ${named(classId)} takes over ${count(images, 'photo', 'photos')}, answered before as: ${before}`;
  });
  return [
    '## What was measured',
    table(['figure', 'value'], rows),
    ...(takers.length > 0 ? [takers.join('\n')] : []),
  ];
}

function gate({ verdict }: Version): string[] {
  if (!verdict) return [];
  const reasons = verdict.reasons.map(
    ({ passed, says }) => `- ${passed ? 'passed' : '**failed**'}: ${escaped(says)}`,
  );
  const rows = Object.entries(verdict.measured).map(([name, value]) => [
    words(name),
    value === null ? 'not measured' : String(Number(value.toPrecision(6))),
  ]);
  const says = verdict.passed ? 'It may replace the live version.' : 'It must not replace the live version.';
  return [
    '## What the gate said',
    says,
    reasons.join('\n'),
    ...(rows.length > 0 ? [table(['figure', 'value'], rows)] : []),
  ];
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** replayUnexpected → replay unexpected */
function words(name: string): string {
  return escaped(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** Names are what people typed: they must not become markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
