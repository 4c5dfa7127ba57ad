import { Button } from '@mantine/core';
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import type { Correction, Prediction } from '../api/types';
import { percent, quoted } from '../ui/format';
import classes from './correction-standing.module.css';
import { disagreementSays } from './disagreement-words';
import { WayToLive } from './way-to-live-view';

export interface CorrectionStandingProps {
  prediction: Prediction;
  standing: Correction;
  /** null: not for whoever looks at it. */
  undo: (() => void) | null;
  pending: boolean;
}

/** What was said of the photo, how far that has come, and the way back. */
export function CorrectionStanding({ prediction, standing, undo, pending }: CorrectionStandingProps) {
  const { label } = prediction;
  const top = prediction.predictions[0];
  const outvoted = label !== null && label.classId !== standing.classId;
  return (
    <div className={classes.standing}>
      <div className={classes.said}>
        <div>
          <p className={classes.word}>
            {standing.none ? 'None of the classes' : (standing.className ?? 'A class that is gone')}
          </p>
          {top && (
            <p className={classes.was}>
              {standing.confirmation ? 'Confirmed' : `Corrected from ${quoted(top.name)}`},{' '}
              {percent(top.score)}
            </p>
          )}
        </div>
        {undo && (
          <Button
            className={classes.undo}
            variant="default"
            size="sm"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            loading={pending}
            onClick={() => undo()}
          >
            Undo
          </Button>
        )}
      </div>
      <Disagreement label={label} outvoted={outvoted} />
      {/* How far that has come which counts, whoever said it. */}
      <WayToLive fix={prediction.fix} correction={label ?? standing} elsewhere={outvoted} />
    </div>
  );
}

/** What counts, where that is not simply what is shown above. */
function Disagreement({ label, outvoted }: { label: Prediction['label']; outvoted: boolean }) {
  if (label === null || (!label.disputed && !outvoted)) return null;
  return <p className={classes.disagreement}>{disagreementSays(label, outvoted)}</p>;
}
