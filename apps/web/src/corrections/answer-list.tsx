import type { ScoredClass } from '../api/types';
import { percent } from '../ui/format';
import { KeyHint } from '../ui/key-hint';
import classes from './answer-list.module.css';

export interface AnswerListProps {
  answers: readonly ScoredClass[];
  /** Choosing one says that the photo shows it; without it the list is only read. */
  onPick?: (answer: ScoredClass) => void;
}

/** What the model answered, best first, each with its score. */
export function AnswerList({ answers, onPick }: AnswerListProps) {
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
            <span className={classes.bar} aria-hidden>
              <span style={{ transform: `scaleX(${answer.score})` }} />
            </span>
            <span className={`${classes.score} figures`}>{percent(answer.score)}</span>
          </>
        );
        return (
          <li key={answer.classId}>
            {onPick ? (
              <button type="button" className={classes.row} data-pick onClick={() => onPick(answer)}>
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
