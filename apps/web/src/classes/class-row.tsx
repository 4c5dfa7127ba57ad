import { ActionIcon, Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconPhotoPlus from '@tabler/icons-react/dist/esm/icons/IconPhotoPlus.mjs';
import type { Class } from '../api/types';
import { useMay } from '../api/use-me';
import { plural } from '../ui/format';
import { Tag } from '../ui/tag';
import { AddPhotosDialog } from './add-photos-dialog';
import classes from './class-row.module.css';
import { RenameForm } from './rename-form';
import { StatusDialog } from './status-dialog';

/** One class: its name, how many photos carry it, whether the live version knows it. */
export function ClassRow({ model, one }: { model: string; one: Class }) {
  const annotates = useMay('annotate');
  const [renaming, rename] = useDisclosure(false);
  const [adding, photos] = useDisclosure(false);
  const [asking, status] = useDisclosure(false);
  const active = one.status === 'active';
  if (renaming)
    return (
      <li className={classes.renaming}>
        <RenameForm model={model} one={one} onDone={rename.close} />
      </li>
    );
  return (
    <li className={classes.row}>
      <span className={classes.name}>{one.name}</span>
      <span className={classes.state}>
        {active && !one.inLiveVersion && (
          <Tag tone="accent">{one.labels > 0 ? 'Live after the next learning' : 'Needs photos'}</Tag>
        )}
        {!active && <Tag>Retired</Tag>}
      </span>
      <span className={`${classes.labels} figures`}>
        {one.labels > 0 ? plural(one.labels, 'labelled photo') : 'no labelled photos'}
      </span>
      {annotates && (
        <span className={classes.actions}>
          {active && (
            <Button
              className={classes.wide}
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPhotoPlus size={16} aria-hidden />}
              aria-label={`Add photos to ${one.name}`}
              onClick={photos.open}
            >
              Add photos
            </Button>
          )}
          <Menu position="bottom-end" width={180}>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" c="dimmed" aria-label={`More for ${one.name}`}>
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {active && <Menu.Item onClick={photos.open}>Add photos</Menu.Item>}
              <Menu.Item onClick={rename.open}>Rename</Menu.Item>
              <Menu.Item onClick={status.open}>{active ? 'Retire' : 'Bring back'}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </span>
      )}
      {adding && <AddPhotosDialog model={model} one={one} onClose={photos.close} />}
      {asking && <StatusDialog model={model} one={one} onClose={status.close} />}
    </li>
  );
}
