import { useState } from 'react';
import { useCreateModel } from '../api/use-models';
import { Choice, type Choices } from '../ui/choice';
import { Dialog } from '../ui/dialog';
import { NamingForm } from '../ui/naming-form';

export interface NewModelDialogProps {
  onClose: () => void;
  onMade: (name: string) => void;
}

const starts: Choices<'imagenet' | 'blank'> = {
  imagenet: {
    label: 'Everyday things',
    says: 'Knows 1,000 everyday things from the start; teach it yours on top.',
  },
  blank: {
    label: 'Blank',
    says: 'Knows nothing yet; it answers once it has learned from your first labelled photos.',
  },
};

// Measured: docs/benchmarks.md, int8.
const precisions: Choices<'float32' | 'int8'> = {
  float32: { label: 'Exact', says: 'Computes as exactly as it can.' },
  int8: {
    label: 'Fast (int8)',
    says: 'Computes with rounded numbers: half the work to look at a photo, a sixth less with all around it. On 375 test photos it was right as often as the exact one (88 of 100), and gave the same answer to 98 of 100. This is chosen once, for all versions of the model.',
  },
};

export function NewModelDialog({ onClose, onMade }: NewModelDialogProps) {
  const [start, setStart] = useState<'imagenet' | 'blank'>('imagenet');
  const [precision, setPrecision] = useState<'float32' | 'int8'>('float32');
  const create = useCreateModel();
  const make = (name: string) => {
    const onSuccess = () => {
      onClose();
      onMade(name);
    };
    create.mutate({ name, start, precision }, { onSuccess });
  };
  return (
    <Dialog onClose={onClose} title="New model" held={create.isPending}>
      <NamingForm
        description="Small letters, digits, - and _"
        maxLength={63}
        make="Make model"
        onMake={make}
        onCancel={onClose}
        pending={create.isPending}
        error={create.error}
        failure="The model was not made"
      >
        <Choice label="Start from" choices={starts} value={start} onChange={setStart} />
        <Choice label="Precision" choices={precisions} value={precision} onChange={setPrecision} />
      </NamingForm>
    </Dialog>
  );
}
