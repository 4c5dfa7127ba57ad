import { ActionIcon, Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconPhotoPlus from '@tabler/icons-react/dist/esm/icons/IconPhotoPlus.mjs';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Class } from '../api/types';
import { useMay } from '../api/use-me';
import { plural } from '../ui/format';
import { Tag } from '../ui/tag';
import { TextLink } from '../ui/text-link';
import { AddPhotosDialog } from './add-photos-dialog';
import classes from './class-row.module.css';
import { MergeDialog } from './merge-dialog';
import { RenameForm } from './rename-form';
import { SplitDialog } from './split-dialog';
import { StatusDialog } from './status-dialog';

export interface ClassRowProps {
  model: string;
  one: Class;
  /** The name of the class that this one is part of. */
  whole?: string | undefined;
}

/** One class: its name, how many photos carry it, whether the live version knows it. */
export function ClassRow({ model, one, whole }: ClassRowProps) {
  const annotates = useMay('annotate');
  const [renaming, rename] = useDisclosure(false);
  const [adding, photos] = useDisclosure(false);
  const [asking, status] = useDisclosure(false);
  const [merging, merge] = useDisclosure(false);
  const [splitting, split] = useDisclosure(false);
  const more = useRef<HTMLButtonElement>(null);
  const renamed = () => {
    // At once, so that the button is there to take the focus that the form had.
    flushSync(rename.close);
    if (document.activeElement === document.body) more.current?.focus({ preventScroll: true });
  };
  const active = one.status === 'active';
  if (renaming)
    return (
      <li className={classes.renaming}>
        <RenameForm model={model} one={one} onDone={renamed} />
      </li>
    );
  return (
    <li className={classes.row}>
      <span className={classes.name}>{one.name}</span>
      <span className={classes.state}>
        {active && !one.inLiveVersion && (
          <Tag tone="accent">{one.labels > 0 ? 'Live after the next learning' : 'Needs 1 photo'}</Tag>
        )}
        {!active && <Tag>{one.mergedInto === null ? 'Retired' : `Part of ${whole ?? 'another class'}`}</Tag>}
        {one.recheck > 0 && <Tag tone="warn">{plural(one.recheck, 'photo')} to look at again</Tag>}
      </span>
      <span className={`${classes.labels} figures`}>
        <LabelledPhotos one={one} />
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
              <ActionIcon
                ref={more}
                variant="subtle"
                color="gray"
                c="dimmed"
                aria-label={`More for ${one.name}`}
              >
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {active && <Menu.Item onClick={photos.open}>Add photos</Menu.Item>}
              <Menu.Item onClick={rename.open}>Rename</Menu.Item>
              {active && <Menu.Item onClick={merge.open}>Merge into…</Menu.Item>}
              {active && <Menu.Item onClick={split.open}>Split…</Menu.Item>}
              <Menu.Item onClick={status.open}>{active ? 'Retire' : 'Bring back'}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </span>
      )}
      {adding && <AddPhotosDialog model={model} one={one} onClose={photos.close} />}
      {merging && <MergeDialog model={model} one={one} onClose={merge.close} />}
      {splitting && <SplitDialog model={model} one={one} onClose={split.close} />}
      {asking && <StatusDialog model={model} one={one} onClose={status.close} />}
    </li>
  );
}

/** How many there are, and for who may correct the way to them. */
function LabelledPhotos({ one: { id, name, labels } }: { one: Class }) {
  const annotates = useMay('annotate');
  if (labels === 0) return 'no labelled photos';
  const words = plural(labels, 'labelled photo');
  if (!annotates) return words;
  return (
    <TextLink to="/classes/$classId" params={{ classId: id }} aria-label={`${words} of ${name}`}>
      {words}
    </TextLink>
  );
}
