import { Title } from '@mantine/core';
import { useMay } from '../api/use-me';
import { Card } from '../ui/card';
import { TextLink } from '../ui/text-link';
import classes from './first-steps.module.css';

/** What stands in place of the drop area while no version of the model is live: how there comes to be one. */
export function FirstSteps({ model }: { model: string }) {
  const annotates = useMay('annotate');
  return (
    <Card aria-labelledby="first-steps">
      <Title order={2} id="first-steps">
        “{model}” cannot answer yet
      </Title>
      {annotates ? (
        <ol className={classes.steps}>
          <li>
            Go to <TextLink to="/classes">Classes</TextLink> and show it what it shall know: make a class for
            each thing and add a few photos, or import an archive.
          </li>
          <li>Let it learn from them: the button appears here, and on the page Versions.</li>
          <li>Come back with photos it has never seen.</li>
        </ol>
      ) : (
        <p>Somebody has to show it labelled photos first, and let it learn from them.</p>
      )}
    </Card>
  );
}
