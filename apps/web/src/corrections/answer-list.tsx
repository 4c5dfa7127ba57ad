import type { ScoredClass } from '../api/types';
import { percent } from '../ui/format';
import { KeyHint } from '../ui/key-hint';
import { singleClick } from '../ui/single-click';
import classes from './answer-list.module.css';

/** What a photo may show: with the score that the model gave it, or a note of who else says so. */
export type Answer = ScoredClass | (Omit<ScoredClass, 'score'> & { note: string });

export interface AnswerListProps {
  answers: readonly Answer[];
  /** Choosing one says that the photo shows it; without it the list is only read. */
  onPick?: (answer: Answer) => void;
  /** None can be chosen yet. */
  disabled?: boolean;
}

/** What a photo may show, the likeliest first. */
export function AnswerList({ answers, onPick, disabled = false }: AnswerListProps) {
  return (
    <ol className={classes.list} aria-label="Answers">
      {answers.map((answer, index) => {
        const row = (
          <>
            {onPick && (
              <span className={classes.key}>
                <KeyHint>{String(index + 1)}</KeyHint>
              </span>
            )}
            <span className={classes.name}>{answer.name}</span>
            {'note' in answer ? (
              <span className={classes.note}>{answer.note}</span>
            ) : (
              <>
                <span className={classes.bar} aria-hidden>
                  <span style={{ transform: `scaleX(${answer.score})` }} />
                </span>
                <span className={`${classes.score} figures`}>{percent(answer.score)}</span>
              </>
            )}
          </>
        );
        return (
          <li key={answer.classId}>
            {onPick ? (
              <button
                type="button"
                className={classes.row}
                data-pick
                disabled={disabled}
                onClick={singleClick(() => onPick(answer))}
              >
                {row}
              </button>
            ) : (
              <div className={classes.row}>{row}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
