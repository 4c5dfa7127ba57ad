import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconFileZip from '@tabler/icons-react/dist/esm/icons/IconFileZip.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useMay } from '../api/use-me';
import { ModelGate } from '../layout/model-gate';
import { PageHeader } from '../ui/page-header';
import { ClassList } from './class-list';
import { ImportDialog } from './import-dialog';
import { NewClassDialog } from './new-class-dialog';

export function ClassesPage() {
  return <ModelGate>{(model) => <Classes model={model} />}</ModelGate>;
}

function Classes({ model }: { model: string }) {
  const annotates = useMay('annotate');
  const [making, newClass] = useDisclosure(false);
  const [importing, archive] = useDisclosure(false);
  return (
    <>
      <PageHeader
        title="Classes"
        lead="Everything the model can answer. A new name shows at once; a new class goes live with the next learning."
      >
        {annotates && (
          <>
            <Button
              variant="default"
              leftSection={<IconFileZip size={18} aria-hidden />}
              onClick={archive.open}
            >
              Import archive
            </Button>
            <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newClass.open}>
              New class
            </Button>
          </>
        )}
      </PageHeader>
      <ClassList model={model} />
      {making && <NewClassDialog model={model} onClose={newClass.close} />}
      {importing && <ImportDialog model={model} onClose={archive.close} />}
    </>
  );
}
