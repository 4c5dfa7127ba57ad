import { Button, Skeleton, Title } from '@mantine/core';
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import { useState } from 'react';
import type { Release } from '../api/types';
import { useLoad } from '../api/use-load';
import { useMay } from '../api/use-me';
import { useVersion, useVersions } from '../api/use-versions';
import { Card } from '../ui/card';
import { plural } from '../ui/format';
import { TextLink } from '../ui/text-link';
import { When } from '../ui/when';
import classes from './live-panel.module.css';
import { type Rollback, RollbackDialog } from './rollback-dialog';
import { accuracySays } from './version-words';

/**
 * The version that answers now, and the way back to the one before.
 * @param going releases that have not ended
 */
export function LivePanel({ model, going }: { model: string; going: readonly Release[] }) {
  const versions = useVersions(model);
  const { data } = versions;
  const listed = data?.items.find(({ number }) => number === data.live);
  // Rolled back far, it is none of the newest.
  const older = useVersion(model, data && !listed ? data.live : null);
  const ofList = useLoad(versions);
  const ofOlder = useLoad(older);
  const { loading } = data ? ofOlder : ofList;
  const admin = useMay('admin');
  const annotates = useMay('annotate');
  // As it was when it was asked: what is live may change under the question.
  const [asked, setAsked] = useState<Rollback | null>(null);
  const live = listed ?? older.data;
  const previous = data?.previous ?? null;
  return (
    <Card aria-labelledby="live-now">
      <Title order={2} id="live-now" className={classes.title}>
        Live now
      </Title>
      {!live && data?.live !== null && loading && <Skeleton h={96} />}
      {!live && data?.live !== null && !loading && (
        <p className={classes.fact}>What is live could not be loaded.</p>
      )}
      {data?.live === null && (
        <p className={classes.fact}>
          No version is live yet. Label some photos, then let Amend learn from them.
        </p>
      )}
      {live && (
        <>
          <p className={classes.number}>Version {live.number}</p>
          <p className={classes.fact}>
            Knows {plural(live.classes, 'class', 'classes')}
            {live.corrections > 0
              ? `, learned from ${plural(live.corrections, 'correction')}`
              : ', no corrections in it yet'}
            .
          </p>
          {live.liveSince && (
            <p className={classes.fact}>
              Live since <When at={live.liveSince} />.
            </p>
          )}
          <p className={classes.fact}>
            {accuracySays(live) ??
              (annotates ? (
                <>
                  How often it is right shows once somebody has looked at a few photos in{' '}
                  <TextLink to="/review">Review</TextLink>, under “Random check”.
                </>
              ) : (
                'How often it is right is not known yet.'
              ))}
          </p>
        </>
      )}
      {admin && live && previous !== null && (
        <Button
          mt="md"
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          disabled={going.some(({ kind }) => kind === 'rollback')}
          onClick={() => setAsked({ from: live.number, to: previous })}
        >
          Roll back to version {previous}
        </Button>
      )}
      {asked && (
        <RollbackDialog
          model={model}
          asked={asked}
          stopped={going.filter(({ kind }) => kind === 'release').map(({ version }) => version)}
          outdated={asked.from !== live?.number || asked.to !== previous}
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  );
}
