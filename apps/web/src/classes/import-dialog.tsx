import { ExamplesDialog } from './examples-dialog';
import { FileField } from './file-field';

/** Many labelled photos at once. */
export function ImportDialog({ model, onClose }: { model: string; onClose: () => void }) {
  return (
    <ExamplesDialog
      model={model}
      title="Import labelled photos"
      onClose={onClose}
      field={(add) => (
        <FileField
          label="Archive of photos"
          hint="A zip or tar file with one folder per class, named as the class; or with a list beside the photos: CSV, JSON lines, or an export of Label Studio or Azure Custom Vision. Classes that do not exist yet are made."
          multiple={false}
          onFiles={([archive]) => archive && add({ archive })}
        />
      )}
    />
  );
}
