import type { ReviewItem } from '../api/types';
import type { GridPhoto } from '../grid/grid-photo';
import { isolated, percent, quoted } from '../ui/format';
import { imageAddress, LARGE, TILE } from '../ui/image-address';
import { Tag } from '../ui/tag';
import { reviewAnswers } from './review-answers';
import { whyShown } from './review-orders';

/** A photo that waits as one of many: under it what agreeing would say. */
export function reviewGridPhoto(item: ReviewItem): GridPhoto {
  const first = reviewAnswers(item).answers[0];
  const said = item.predictions[0];
  const answered = said ? `answered ${quoted(said.name)}, ${percent(said.score)}` : 'answered nothing';
  return {
    id: item.id,
    src: imageAddress(item.id, TILE),
    large: imageAddress(item.id, LARGE),
    title: [answered, whyShown(item)].filter((words) => words !== null).join('. '),
    caption: first?.name ?? 'nothing',
    tags: <Doubts item={item} />,
  };
}

/** What one should know before agreeing with what stands beneath the photo. */
function Doubts({ item: { why, unknown } }: { item: ReviewItem }) {
  const { label, likely, similar } = why;
  if (label !== null && why.order !== 'audit')
    return <Tag tone="warn">{likely ? `Perhaps ${isolated(likely.name)}` : 'Look again'}</Tag>;
  if (unknown) return <Tag tone="warn">Unlike all that is known</Tag>;
  return similar > 1 && <Tag>{similar} alike</Tag>;
}
