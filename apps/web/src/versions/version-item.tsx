import { Anchor, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Version } from '../api/types';
import { useMay } from '../api/use-me';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { Tag } from '../ui/tag';
import { When } from '../ui/when';
import { MakeLiveDialog } from './make-live-dialog';
import { Overlaps } from './overlaps';
import { VerdictView } from './verdict-view';
import classes from './version-item.module.css';
import { accuracySays, learnedSays, versionStateWords } from './version-words';

const releasable: ReadonlySet<Version['state']> = new Set(['candidate', 'rejected', 'released', 'retired']);

/** One version: its state, what it learned, its files, and the way to make it live. */
export function VersionItem({ version, busy }: { version: Version; busy: boolean }) {
  const admin = useMay('admin');
  const [asking, dialog] = useDisclosure(false);
  const { name, tone, says } = versionStateWords[version.state];
  const accuracy = accuracySays(version);
  const files = `/v1/models/${encodeURIComponent(version.model)}/versions/${version.number}`;
  return (
    <li>
      <Card className={classes.item} role="group" aria-labelledby={`version-${version.number}`}>
        <div className={classes.head}>
          <div className={classes.words}>
            <h3 className={classes.title} id={`version-${version.number}`}>
              Version {version.number}{' '}
              <span title={says}>
                <Tag tone={tone}>{name}</Tag>
              </span>
            </h3>
            <p className={classes.learned}>{learnedSays(version)}</p>
            {accuracy && <p className={classes.learned}>{accuracy}</p>}
            <p className={`${classes.meta} ${classes.files}`}>
              Made <When at={version.createdAt} />
              {version.parent !== null && ` on top of version ${version.parent}`}
              {' · '}
              <Anchor size="sm" href={`${files}/report`} target="_blank" rel="noreferrer" underline="always">
                Report
              </Anchor>
              {' · '}
              <Anchor size="sm" href={`${files}/model.onnx`} download underline="always">
                Model file (ONNX)
              </Anchor>
              {' · '}
              <Anchor size="sm" href={`${files}/saved-model.tar.gz`} download underline="always">
                For TensorFlow
              </Anchor>
              {version.precision === 'float32' && (
                <>
                  {' · '}
                  <Anchor size="sm" href={`${files}/tfjs.tar.gz`} download underline="always">
                    For TensorFlow.js
                  </Anchor>
                </>
              )}
            </p>
          </div>
          {admin && releasable.has(version.state) && (
            <Button variant="default" size="sm" disabled={busy} onClick={dialog.open}>
              {version.state === 'rejected' ? 'Make live all the same' : 'Make live'}
            </Button>
          )}
        </div>
        <Overlaps version={version} />
        {version.override && (
          <p className={classes.meta}>
            {version.override.by} let it go live all the same, <When at={version.override.at} />: “
            {version.override.note}”
          </p>
        )}
        {version.verdict && (
          <Disclosure summary={verdictSummary(version)}>
            <VerdictView verdict={version.verdict} />
          </Disclosure>
        )}
      </Card>
      <MakeLiveDialog version={version} opened={asking} onClose={dialog.close} />
    </li>
  );
}

function verdictSummary({ state, verdict }: Version): string {
  if (verdict?.passed) return 'Passed every check';
  return state === 'rejected' ? 'Why it was not taken over' : 'Did not pass every check';
}
