import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconFileZip from '@tabler/icons-react/dist/esm/icons/IconFileZip.mjs';
import { useMay } from '../api/use-me';
import { ImportDialog } from '../classes/import-dialog';
import { AnnotatorsOnly } from '../layout/annotators-only';
import { ModelGate } from '../layout/model-gate';
import { PageHeader } from '../ui/page-header';
import { ExportPanel } from './export-panel';
import { UndoPanel } from './undo-panel';

export function DataPage() {
  return (
    <AnnotatorsOnly>
      <ModelGate>{(model) => <Data model={model} />}</ModelGate>
    </AnnotatorsOnly>
  );
}

function Data({ model }: { model: string }) {
  const admin = useMay('admin');
  const [importing, archive] = useDisclosure(false);
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
