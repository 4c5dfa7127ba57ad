import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import IconPhotoPlus from '@tabler/icons-react/dist/esm/icons/IconPhotoPlus.mjs';
import { useParams } from '@tanstack/react-router';
import type { Class } from '../api/types';
import { useClasses } from '../api/use-classes';
import { AddPhotosDialog } from '../classes/add-photos-dialog';
import { AnnotatorsOnly } from '../layout/annotators-only';
import { ModelGate } from '../layout/model-gate';
import { LearnBar } from '../learn/learn-bar';
import { useActivity } from '../learn/use-activity';
import { Empty } from '../ui/empty';
import { plural } from '../ui/format';
import { Loaded } from '../ui/loaded';
import { PageHeader } from '../ui/page-header';
import { PageSkeleton } from '../ui/page-skeleton';
import { Shortcuts } from '../ui/shortcuts';
import { TextLink } from '../ui/text-link';
import { ClassPhotos } from './class-photos';
import { shortcuts, shortcutsNote } from './shortcuts';

export function ClassPage() {
  return (
    <AnnotatorsOnly>
      <ModelGate>{(model) => <OfModel model={model} />}</ModelGate>
    </AnnotatorsOnly>
  );
}

function OfModel({ model }: { model: string }) {
  const { classId } = useParams({ from: '/classes/$classId' });
  return (
    <Loaded query={useClasses(model)} skeleton={<PageSkeleton />} failure="The classes could not be loaded">
      {({ items }) => {
        const one = items.find(({ id }) => id === classId);
        if (one) return <OneClass key={one.id} model={model} one={one} />;
        return (
          <Empty wholePage title="There is no such class">
            <TextLink to="/classes">All classes</TextLink>
          </Empty>
        );
      }}
    </Loaded>
  );
}

function OneClass({ model, one }: { model: string; one: Class }) {
  const [adding, photos] = useDisclosure(false);
  const activity = useActivity(model);
  return (
    <>
      <PageHeader
        title={one.name}
        lead={
          <>
            <TextLink to="/classes">Classes</TextLink> · {plural(one.labels, 'labelled photo')}
          </>
        }
      >
        {one.status === 'active' && (
          <Button
            variant="default"
            leftSection={<IconPhotoPlus size={18} aria-hidden />}
            onClick={photos.open}
          >
            Add photos
          </Button>
        )}
        <Shortcuts shortcuts={shortcuts} note={shortcutsNote} />
      </PageHeader>
      <LearnBar model={model} activity={activity} />
      <ClassPhotos model={model} classId={one.id} />
      {adding && <AddPhotosDialog model={model} one={one} onClose={photos.close} />}
    </>
  );
}
