import type { LabelledImage } from '../api/types';
import type { GridPhoto } from '../grid/grid-photo';
import { moment } from '../ui/format';
import { LARGE, storedImageAddress, TILE } from '../ui/image-address';
import { Tag } from '../ui/tag';

/** A labelled photo as one of many: who labelled it, and what is special about it. */
export function labelPhoto({ image, label, part, recheck }: LabelledImage): GridPhoto {
  return {
    id: image.sha256,
    src: storedImageAddress(image.sha256, TILE),
    large: storedImageAddress(image.sha256, LARGE),
    title: `labelled by ${label.by}, ${moment(label.at)}`,
    tags: (
      <>
        {label.disputed && <Tag tone="warn">People disagree</Tag>}
        {recheck && <Tag tone="warn">Look again</Tag>}
        {part === 'verified' && <Tag>For measuring</Tag>}
      </>
    ),
  };
}
