import { Button, Skeleton, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import { useMay } from '../api/use-me';
import { useVersions } from '../api/use-versions';
import { Card } from '../ui/card';
import { plural } from '../ui/format';
import { TextLink } from '../ui/text-link';
import { When } from '../ui/when';
import classes from './live-panel.module.css';
import { RollbackDialog } from './rollback-dialog';
import { accuracySays } from './version-words';

/** The version that answers now, and the way back to the one before. */
export function LivePanel({ model, busy }: { model: string; busy: boolean }) {
  const { data, isPending } = useVersions(model);
  const admin = useMay('admin');
  const [asking, dialog] = useDisclosure(false);
  const live = data?.items.find(({ number }) => number === data.live);
  const previous = data?.previous ?? null;
  return (
    <Card aria-labelledby="live-now">
      <Title order={2} id="live-now" className={classes.title}>
        Live now
      </Title>
      {isPending && <Skeleton h={96} />}
      {data && !live && (
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
            {accuracySays(live) ?? (
              <>
                How often it is right shows once somebody has looked at a few photos in{' '}
                <TextLink to="/review">Review</TextLink>, under “Random check”.
              </>
            )}
          </p>
        </>
      )}
      {admin && previous !== null && (
        <Button
          mt="md"
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          disabled={busy}
          onClick={dialog.open}
        >
          Roll back to version {previous}
        </Button>
      )}
      <RollbackDialog
        model={model}
        from={data?.live ?? null}
        to={previous}
        opened={asking}
        onClose={dialog.close}
      />
    </Card>
  );
}
