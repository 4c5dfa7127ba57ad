import '@mantine/dropzone/styles.layer.css';
import { Dropzone } from '@mantine/dropzone';
import classes from './file-field.module.css';

export interface FileFieldProps {
  label: string;
  hint: string;
  multiple: boolean;
  accept?: string[];
  onFiles: (files: File[]) => void;
}

/** Files for a dialog: dropped on it or picked. */
export function FileField({ label, hint, multiple, accept, onFiles }: FileFieldProps) {
  return (
    <Dropzone
      className={classes.field}
      onDrop={onFiles}
      multiple={multiple}
      {...(accept && { accept })}
      aria-label={label}
      inputProps={{ 'aria-label': label }}
    >
      <strong className={classes.label}>{label}</strong>
      <span className={classes.hint}>{hint}</span>
    </Dropzone>
  );
}
