import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconSelector from '@tabler/icons-react/dist/esm/icons/IconSelector.mjs';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { useNavigate } from '@tanstack/react-router';
import { useMay } from '../api/use-me';
import { useModels } from '../api/use-models';
import { DEFAULT_MODEL, useModelName } from '../app/use-model-name';
import { DeleteModelDialog } from './delete-model-dialog';
import classes from './model-switcher.module.css';
import { NewModelDialog } from './new-model-dialog';

/** Which model is in hand. It stands in the address as ?model=. */
export function ModelSwitcher() {
  const model = useModelName();
  const models = useModels();
  const navigate = useNavigate();
  const admin = useMay('admin');
  const [making, creation] = useDisclosure(false);
  const [deleting, deletion] = useDisclosure(false);
  const choose = (name: string) =>
    void navigate({ to: '.', search: { model: name === DEFAULT_MODEL ? undefined : name } });
  const names = models.data?.items.map(({ name }) => name) ?? [];
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <Button
            className={classes.button}
            variant="default"
            size="xs"
            aria-label={`Model: ${model}`}
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
              onClick={() => choose(name)}
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
                <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={deletion.open}>
                  Delete this model…
                </Menu.Item>
              )}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <NewModelDialog opened={making} onClose={creation.close} onMade={choose} />
      {deleting && (
        <DeleteModelDialog model={model} onClose={deletion.close} onDeleted={() => choose(DEFAULT_MODEL)} />
      )}
    </>
  );
}
