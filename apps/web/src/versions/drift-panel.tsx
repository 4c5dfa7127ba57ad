import { Title } from '@mantine/core';
import type { Drift } from '../api/types';
import { useDrift } from '../api/use-drift';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { percent, plural } from '../ui/format';
import { Tag } from '../ui/tag';
import { When } from '../ui/when';
import classes from './drift-panel.module.css';

/**
 * Whether the photos that come now are still like those that the live version was first asked about, and like those that
 * versions are checked with.
 */
export function DriftPanel({ model }: { model: string }) {
  const { data } = useDrift(model);
  if (!data?.drift) return null;
  const { drift, verifiedDrift, at } = data;
  return (
    <Card aria-labelledby="drift">
      <Title order={2} id="drift" className={classes.title}>
        What is asked now{' '}
        <Tag tone={drift.alarm ? 'warn' : 'ok'}>{drift.alarm ? 'Has changed' : 'As before'}</Tag>
      </Title>
      <p className={classes.fact}>
        {drift.alarm
          ? 'The photos that come now differ from those of the time when this version went live. Check a few in Review, under “Random check”.'
          : 'The photos that come now are like those of the time when this version went live.'}
      </p>
      <p className={classes.fact}>
        On average its best answer scored {percent(drift.meanScore.reference)} then and{' '}
        {percent(drift.meanScore.current)} now. Compared: {plural(drift.images.reference, 'photo')} of then
        and {plural(drift.images.current, 'photo')} of now
        {at && (
          <>
            , <When at={at} />
          </>
        )}
        .
      </p>
      <ChangedClasses drift={drift} summary="changed" before="of the answers then" />
      {verifiedDrift && <BesideVerified drift={verifiedDrift} />}
    </Card>
  );
}

/** A version's check says little of photos that it is not checked with. */
function BesideVerified({ drift }: { drift: Drift }) {
  return (
    <>
      <p className={classes.fact}>
        {drift.alarm
          ? `They differ from the ${plural(drift.images.reference, 'photo')} that versions are checked with, so a check says less of what comes now. Of the photos that you label in Review, one in five becomes part of it.`
          : `They are like the ${plural(drift.images.reference, 'photo')} that versions are checked with.`}
      </p>
      <ChangedClasses drift={drift} summary="differ from the check" before="of the answers in the check" />
    </>
  );
}

function ChangedClasses({ drift, summary, before }: { drift: Drift; summary: string; before: string }) {
  const shown = drift.classes.filter(({ alarm, changed }) => alarm || changed);
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={`${plural(shown.length, 'class', 'classes')} ${summary}`}>
      <ul className={classes.list}>
        {shown.map((one) => (
          <li key={one.classId}>
            <strong>{one.name || 'No class'}</strong>: {percent(one.share.reference)} {before},{' '}
            {percent(one.share.current)} now
            {one.alarm && '; its photos look different'}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
