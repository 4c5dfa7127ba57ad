import { Anchor, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Fragment } from 'react';
import type { Release, Version } from '../api/types';
import { useMay } from '../api/use-me';
import { MakeLiveDialog } from '../releases/make-live-dialog';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { quoted } from '../ui/format';
import { LongText } from '../ui/long-text';
import { Tag } from '../ui/tag';
import { When } from '../ui/when';
import { Overlaps } from './overlaps';
import { ReleaseOutcome } from './release-outcome';
import { VerdictView } from './verdict-view';
import classes from './version-item.module.css';
import { accuracySays, failedSays, learnedSays, stateWords } from './version-words';

const releasable: ReadonlySet<Version['state']> = new Set(['candidate', 'rejected', 'released', 'retired']);

export interface VersionItemProps {
  version: Version;
  /** Its latest one; undefined: there was none. */
  release: Release | undefined;
  busy: boolean;
}

/** One version: its state, what it learned, its files, what came of its roll-out, and the way to make it live. */
export function VersionItem({ version, release, busy }: VersionItemProps) {
  const admin = useMay('admin');
  const [asking, dialog] = useDisclosure(false);
  const { name, tone, says } = stateWords(version);
  const accuracy = accuracySays(version);
  const failed = failedSays(version);
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
            {failed && (
              <p className={classes.failed}>
                <LongText text={failed} />
              </p>
            )}
            {accuracy && <p className={classes.learned}>{accuracy}</p>}
            <p className={`${classes.meta} ${classes.files}`}>
              Made <When at={version.createdAt} />
              {version.parent !== null && ` on top of version ${version.parent}`}
              {' · '}
              <Anchor size="sm" href={`${files}/report`} target="_blank" rel="noreferrer" underline="always">
                Report
              </Anchor>
              {version.filesRemovedAt ? (
                <>
                  {' · '}Its files were removed <When at={version.filesRemovedAt} />, to make room for newer
                  ones
                </>
              ) : (
                modelFiles(version).map(({ name, file }) => (
                  <Fragment key={file}>
                    {' · '}
                    <Anchor size="sm" href={`${files}/${file}`} download underline="always">
                      {name}
                    </Anchor>
                  </Fragment>
                ))
              )}
            </p>
          </div>
          {admin && releasable.has(version.state) && !version.filesRemovedAt && (
            <Button variant="default" size="sm" disabled={busy} onClick={dialog.open}>
              {version.state === 'rejected' ? 'Make live all the same' : 'Make live'}
            </Button>
          )}
        </div>
        <Overlaps version={version} />
        {version.override && (
          <p className={classes.meta}>
            {version.override.by} let it go live all the same, <When at={version.override.at} />:{' '}
            <LongText text={quoted(version.override.note)} />
          </p>
        )}
        {release && <ReleaseOutcome release={release} live={version.state === 'live'} />}
        {version.verdict && (
          <Disclosure summary={version.verdict.passed ? 'Passed every check' : 'Did not pass every check'}>
            <VerdictView verdict={version.verdict} />
          </Disclosure>
        )}
      </Card>
      {asking && <MakeLiveDialog version={version} failure={failed} onClose={dialog.close} />}
    </li>
  );
}

function modelFiles({ precision }: Version): { name: string; file: string }[] {
  const files = [
    { name: 'Model file (ONNX)', file: 'model.onnx' },
    { name: 'For TensorFlow', file: 'saved-model.tar.gz' },
  ];
  return precision === 'float32' ? [...files, { name: 'For TensorFlow.js', file: 'tfjs.tar.gz' }] : files;
}
