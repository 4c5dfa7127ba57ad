import { mostRemaining } from '@amend/contracts/review-limits';
import { count } from '../ui/format';
import classes from './review-counter.module.css';

/** How far one has come. */
export function ReviewCounter({ done, remaining }: { done: number; remaining: number }) {
  const toGo = remaining < mostRemaining ? count(remaining) : `${count(mostRemaining)} or more`;
  return (
    <p className={`${classes.counter} figures`}>
      <strong>{count(done)}</strong> done · <strong>{toGo}</strong> to go
    </p>
  );
}
