import type { ExportFormat } from '@amend/contracts';
import { csvRow } from '../examples/manifest/csv.js';
import { type ExportedExample, exportedFile } from './exported-example.js';

/** How a format writes the list of examples, piece by piece. */
export interface ListFormat {
  name: string;
  contentType: string;
  begin: string;
  between: string;
  end: string;
  /** One example; `file` is where its image lies in an archive. */
  entry(example: ExportedExample, file: string): string;
}

const csv: ListFormat = {
  name: 'labels.csv',
  contentType: 'text/csv; charset=utf-8',
  begin: csvRow(['file', 'class', 'sha256', 'part', 'by', 'labelled_at']),
  between: '',
  end: '',
  entry: ({ className, sha256, part, by, labelledAt }, file) =>
    csvRow([file, className ?? '', sha256, part ?? '', by, labelledAt.toISOString()]),
};

export const listFormats: Readonly<Record<ExportFormat, ListFormat>> = {
  folders: csv,
  csv,
  jsonl: {
    name: 'labels.jsonl',
    contentType: 'application/jsonl; charset=utf-8',
    begin: '',
    between: '',
    end: '',
    entry: ({ className, sha256, part, by, labelledAt }, file) =>
      `${JSON.stringify({ file, class: className, sha256, part, by, labelledAt })}\n`,
  },
  'label-studio': {
    name: 'tasks.json',
    contentType: 'application/json; charset=utf-8',
    begin: '[',
    between: ',\n',
    end: ']\n',
    entry: ({ className, sha256, by, labelledAt }, file) => {
      const chosen = { from_name: 'choice', to_name: 'image', type: 'choices' };
      const result = className === null ? [] : [{ ...chosen, value: { choices: [className] } }];
      return JSON.stringify({
        data: { image: file, sha256 },
        annotations: [{ result, completed_by: { email: by }, created_at: labelledAt, was_cancelled: false }],
      });
    },
  },
};

/** The whole list as text, as it comes. */
export async function* listText(
  examples: AsyncIterable<ExportedExample>,
  format: ListFormat,
  inFolders: boolean,
): AsyncGenerator<string> {
  yield format.begin;
  let first = true;
  for await (const example of examples) {
    if (!first) yield format.between;
    first = false;
    yield format.entry(example, exportedFile(example, inFolders));
  }
  yield format.end;
}
