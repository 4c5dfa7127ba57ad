import type { ReviewItem } from '../api/types';
import type { GridPhoto } from '../grid/grid-photo';
import { percent, quoted } from '../ui/format';
import { imageAddress, LARGE, TILE } from '../ui/image-address';
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
  };
}
