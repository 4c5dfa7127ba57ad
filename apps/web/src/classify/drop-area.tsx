import '@mantine/dropzone/styles.layer.css';
import { Dropzone } from '@mantine/dropzone';
import IconPhotoPlus from '@tabler/icons-react/dist/esm/icons/IconPhotoPlus.mjs';
import classes from './drop-area.module.css';
import { usePastePhotos } from './use-paste-photos';

export interface DropAreaProps {
  onPhotos: (photos: File[]) => void;
  /** Smaller, once there is something below it to see. */
  compact: boolean;
}

/** Where photos come in: dropped anywhere on the window, pasted, or picked. */
export function DropArea({ onPhotos, compact }: DropAreaProps) {
  usePastePhotos(onPhotos);
  return (
    <>
      <Dropzone
        className={classes.area}
        data-compact={compact || undefined}
        onDrop={onPhotos}
        role="button" // named by its words
        inputProps={{ 'aria-label': 'Photos to classify', style: { display: 'none' } }}
      >
        <span className={classes.inner}>
          <IconPhotoPlus className={classes.icon} size={compact ? 24 : 36} stroke={1.5} aria-hidden />
          <span>
            <strong className={classes.call}>
              <span className={classes.desk}>Drop photos here, paste, or click to choose</span>
              <span className={classes.hand}>Take or choose photos</span>
            </strong>
            <span className={classes.hint}>JPEG, PNG, WebP, AVIF, GIF or TIFF · several at once</span>
          </span>
        </span>
      </Dropzone>
      <Dropzone.FullScreen
        active
        activateOnKeyboard={false} // seen only while something is dragged: nothing to stop at with Tab
        withinPortal={false}
        aria-hidden // its place on the page is named above
        onDrop={onPhotos}
        classNames={{ fullScreen: classes.fullScreen ?? '' }}
      >
        <span className={classes.everywhere}>Drop to classify</span>
      </Dropzone.FullScreen>
    </>
  );
}
