import type { Class } from '../api/types';
import { ExamplesDialog } from './examples-dialog';
import { FileField } from './file-field';

/** Photos that show a class, without asking the model first. */
export function AddPhotosDialog({ model, one, onClose }: { model: string; one: Class; onClose: () => void }) {
  return (
    <ExamplesDialog
      opened
      model={model}
      title={`Add photos to “${one.name}”`}
      onClose={onClose}
      field={(add) => (
        <FileField
          label={`Photos that show “${one.name}”`}
          hint="Drop them here, or click to choose; several at once"
          multiple
          onFiles={(images) => add({ class: one.name, images })}
        />
      )}
    />
  );
}
