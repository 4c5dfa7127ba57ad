import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconFileZip from '@tabler/icons-react/dist/esm/icons/IconFileZip.mjs';
import { useMay } from '../api/use-me';
import { ImportDialog } from '../classes/import-dialog';
import { ModelGate } from '../layout/model-gate';
import { Empty } from '../ui/empty';
import { PageHeader } from '../ui/page-header';
import { ExportPanel } from './export-panel';
import { UndoPanel } from './undo-panel';

export function DataPage() {
  return <ModelGate>{(model) => <Data model={model} />}</ModelGate>;
}

function Data({ model }: { model: string }) {
  const annotates = useMay('annotate');
  const admin = useMay('admin');
  const [importing, archive] = useDisclosure(false);
  if (!annotates)
    return (
      <Empty wholePage title="Labelled photos are for those who may correct">
        Ask an admin for a key.
      </Empty>
    );
  return (
    <>
      <PageHeader
        title="Data"
        lead={`Labelled photos come in and go out${admin ? '; what was said wrongly can be taken back' : ''}.`}
      >
        <Button leftSection={<IconFileZip size={18} aria-hidden />} onClick={archive.open}>
          Import archive
        </Button>
      </PageHeader>
      <ExportPanel model={model} />
      {admin && <UndoPanel model={model} />}
      {importing && <ImportDialog model={model} onClose={archive.close} />}
    </>
  );
}
