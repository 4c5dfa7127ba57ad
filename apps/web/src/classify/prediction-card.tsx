import { useInViewport } from '@mantine/hooks';
import { memo, useRef, useState } from 'react';
import type { Prediction } from '../api/types';
import { useFix } from '../api/use-fix';
import { useMay } from '../api/use-me';
import { AnswerList } from '../corrections/answer-list';
import { CorrectionControls } from '../corrections/correction-controls';
import { CorrectionStanding } from '../corrections/correction-standing';
import { labelWord } from '../corrections/label-word';
import { shownAnswers } from '../corrections/shown-answers';
import { useCorrection } from '../corrections/use-correction';
import { Card } from '../ui/card';
import { quoted } from '../ui/format';
import { imageAddress, LARGE } from '../ui/image-address';
import { Photo } from '../ui/photo';
import { PhotoLink } from '../ui/photo-link';
import { Tag } from '../ui/tag';
import { When } from '../ui/when';
import classes from './photo-card.module.css';
import { useCorrectionKeys } from './use-correction-keys';

export interface PredictionCardProps {
  prediction: Prediction;
  /** Whether the model is learning or being released, so that news of a correction is due. */
  busy: boolean;
}

/** One answered photo: what the model said, and what a person says to that. There are hundreds: each is drawn when it changes. */
export const PredictionCard = memo(function PredictionCard({ prediction, busy }: PredictionCardProps) {
  const annotates = useMay('annotate');
  const { ref, inViewport } = useInViewport<HTMLLIElement>();
  const picker = useRef<HTMLInputElement>(null);
  const card = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState(false);
  const correction = useCorrection(prediction);
  const { standing } = correction;
  useFix(prediction, inViewport, busy);
  // What is in focus leaves the card with what it did.
  const focusCard = () => card.current?.focus({ preventScroll: true });
  const keys = useCorrectionKeys(prediction, correction, seen, picker);
  const answers = shownAnswers(prediction.predictions);
  const [top] = answers;

  return (
    <li ref={ref}>
      <Card
        ref={card}
        className={classes.card}
        data-card
        role="group"
        tabIndex={annotates ? 0 : undefined}
        aria-label={`Photo answered ${quoted(top?.name ?? 'nothing')}`}
        {...(annotates && keys)}
      >
        <PhotoLink className={classes.photo} href={imageAddress(prediction.id, LARGE)}>
          <Photo
            src={imageAddress(prediction.id, 512)}
            alt={top ? `Answered ${quoted(top.name)}` : 'Photo'}
            onShown={() => setSeen(true)}
          />
        </PhotoLink>
        <div className={classes.body}>
          {standing ? (
            <CorrectionStanding
              prediction={prediction}
              standing={standing}
              undo={
                correction.mayUndo
                  ? () => {
                      focusCard();
                      correction.undo();
                    }
                  : null
              }
              pending={correction.pending}
            />
          ) : annotates ? (
            <CorrectionControls
              model={prediction.model}
              answers={answers}
              unseen={!seen}
              onCorrect={correction.correct}
              pending={correction.pending}
              pickerRef={picker}
              onLeave={focusCard}
            />
          ) : (
            <AnswerList answers={answers} />
          )}
          <p className={classes.meta}>
            {correction.saving !== null ? (
              `Recording ${quoted(correction.saving)}…`
            ) : (
              <>
                {prediction.unknown && (
                  <>
                    <Tag tone="warn">Unlike all it knows</Tag>{' '}
                  </>
                )}
                {!standing && prediction.label && `Labelled ${labelWord(prediction.label)} so far. `}
                Version {prediction.version} answered <When at={prediction.createdAt} />
              </>
            )}
          </p>
        </div>
      </Card>
    </li>
  );
});
