import type { Class } from '../api/types';
import { quoted } from '../ui/format';
import { ExamplesDialog } from './examples-dialog';
import { FileField } from './file-field';

/** Photos that show a class, without asking the model first. */
export function AddPhotosDialog({ model, one, onClose }: { model: string; one: Class; onClose: () => void }) {
  return (
    <ExamplesDialog
      model={model}
      title={`Add photos to ${quoted(one.name)}`}
      onClose={onClose}
      field={(add) => (
        <FileField
          label={`Photos that show ${quoted(one.name)}`}
          hint="Drop them here, or click to choose; several at once"
          multiple
          onFiles={(images) => add({ class: one.name, images })}
        />
      )}
    />
  );
}
