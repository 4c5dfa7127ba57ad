import { Button, NativeSelect, Title } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useState } from 'react';
import { Card } from '../ui/card';
import classes from './panel.module.css';

const formats = [
  { value: 'format=folders', label: 'Photos in folders by class (tar.gz)' },
  { value: 'format=csv', label: 'A list as CSV' },
  { value: 'format=csv&images=true', label: 'CSV with the photos (tar.gz)' },
  { value: 'format=jsonl', label: 'A list as JSON lines' },
  { value: 'format=label-studio', label: 'Label Studio tasks' },
  { value: 'format=label-studio&images=true', label: 'Label Studio tasks with the photos (tar.gz)' },
];

/** Every labelled photo, to keep or to use elsewhere. */
export function ExportPanel({ model }: { model: string }) {
  const [format, setFormat] = useState('format=folders');
  return (
    <Card aria-labelledby="export">
      <Title order={2} id="export" className={classes.title}>
        Export
      </Title>
      <p className={classes.words}>
        Every labelled photo. What comes out can be imported again, here or elsewhere.
      </p>
      <div className={classes.fields}>
        <NativeSelect
          label="As what"
          data={formats}
          value={format}
          onChange={(event) => setFormat(event.currentTarget.value)}
        />
        <Button
          component="a"
          href={`/v1/models/${encodeURIComponent(model)}/export?${format}`}
          download
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          Download
        </Button>
      </div>
    </Card>
  );
}
