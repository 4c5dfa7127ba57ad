import { Title } from '@mantine/core';
import { useDrift } from '../api/use-drift';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { percent, plural } from '../ui/format';
import { Tag } from '../ui/tag';
import { When } from '../ui/when';
import classes from './drift-panel.module.css';

/** Whether the photos that come now are still like those that the live version was first asked about. */
export function DriftPanel({ model }: { model: string }) {
  const { data } = useDrift(model);
  if (!data?.drift) return null;
  const { drift, at } = data;
  const shown = drift.classes.filter(({ alarm, changed }) => alarm || changed);
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
      {shown.length > 0 && (
        <Disclosure summary={`${plural(shown.length, 'class', 'classes')} changed`}>
          <ul className={classes.list}>
            {shown.map((one) => (
              <li key={one.classId}>
                <strong>{one.name || 'No class'}</strong>: {percent(one.share.reference)} of the answers then,{' '}
                {percent(one.share.current)} now
                {one.alarm && '; its photos look different'}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}
