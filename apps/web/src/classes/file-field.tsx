import '@mantine/dropzone/styles.layer.css';
import { Dropzone } from '@mantine/dropzone';
import { sayFailure } from '../ui/say';
import classes from './file-field.module.css';

export interface FileFieldProps {
  label: string;
  hint: string;
  multiple: boolean;
  onFiles: (files: File[]) => void;
}

/** Files for a dialog: dropped on it or picked. */
export function FileField({ label, hint, multiple, onFiles }: FileFieldProps) {
  return (
    <Dropzone
      className={classes.field}
      onDrop={onFiles}
      // There is no other reason: any kind and size of file may be sent.
      onReject={() => sayFailure(() => 'Nothing was taken in', 'One file at a time, please.')}
      multiple={multiple}
      role="button" // named by its words
      inputProps={{ 'aria-label': label, style: { display: 'none' } }}
    >
      <strong className={classes.label}>{label}</strong>
      <span className={classes.hint}>{hint}</span>
    </Dropzone>
  );
}
