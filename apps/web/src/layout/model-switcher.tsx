import { DEFAULT_MODEL } from '@amend/contracts/default-model';
import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconSelector from '@tabler/icons-react/dist/esm/icons/IconSelector.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../api/use-me';
import { useForgetModel, useModels } from '../api/use-models';
import { DeleteModelDialog } from './delete-model-dialog';
import classes from './model-switcher.module.css';
import { NewModelDialog } from './new-model-dialog';
import { useModelName } from './use-model-name';

/** Which model is in hand. It stands in the address as ?model=. */
export function ModelSwitcher() {
  const model = useModelName();
  const models = useModels();
  const navigate = useNavigate();
  const admin = useMay('admin');
  const [making, creation] = useDisclosure(false);
  const [deleting, setDeleting] = useState<string | null>(null);
  const forget = useForgetModel();
  const choose = (name: string) =>
    navigate({ to: '.', search: { model: name === DEFAULT_MODEL ? undefined : name } });
  const names = models.data?.items.map(({ name }) => name) ?? [];
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <Button
            classNames={{ root: classes.button, label: classes.label }}
            variant="default"
            size="xs"
            aria-label={`Model: ${model}`}
            title={model}
            rightSection={<IconSelector size={14} aria-hidden />}
          >
            <span className={classes.name}>{model}</span>
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu}>
          <Menu.Label>Models</Menu.Label>
          {names.map((name) => (
            <Menu.Item
              key={name}
              onClick={() => void choose(name)}
              aria-current={name === model || undefined}
              rightSection={name === model && <IconCheck size={16} aria-hidden />}
            >
              {name}
            </Menu.Item>
          ))}
          {admin && (
            <>
              <Menu.Divider />
              <Menu.Item leftSection={<IconPlus size={16} aria-hidden />} onClick={creation.open}>
                New model
              </Menu.Item>
              {model !== DEFAULT_MODEL && names.includes(model) && (
                <Menu.Item
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => setDeleting(model)}
                >
                  Delete this model…
                </Menu.Item>
              )}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {making && <NewModelDialog onClose={creation.close} onMade={(name) => void choose(name)} />}
      {/* Not of another one, as after the browser's way back. */}
      {deleting === model && (
        <DeleteModelDialog
          model={model}
          onClose={() => setDeleting(null)}
          onDeleted={() => void choose(DEFAULT_MODEL).then(() => forget(model))}
        />
      )}
    </>
  );
}
