import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Version } from '../api/types';
import { useClasses, useMergeClass, useUpdateClass } from '../api/use-classes';
import { useMay } from '../api/use-me';
import { ErrorNotice } from '../ui/error-notice';
import { plural, quoted } from '../ui/format';
import { Notice } from '../ui/notice';

const NAMED = 6;

/** New classes of a version that take over photos of others: merge those into it, or retire it. */
export function Overlaps({ version }: { version: Version }) {
  const annotates = useMay('annotate');
  const overlaps = version.metrics?.overlaps ?? [];
  if (!annotates || overlaps.length === 0 || version.state === 'retired') return null;
  return overlaps.map((overlap) => (
    <OverlapNotice key={overlap.classId} model={version.model} overlap={overlap} />
  ));
}

type Overlap = NonNullable<NonNullable<Version['metrics']>['overlaps']>[number];

// The buttons name no class: a name may be longer than they are.
function OverlapNotice({ model, overlap }: { model: string; overlap: Overlap }) {
  const { data } = useClasses(model);
  const merge = useMergeClass(model);
  const update = useUpdateClass(model);
  const [merging, setMerging] = useState(false);
  const byId = new Map(data?.items.map((one) => [one.id, one]));
  const taker = byId.get(overlap.classId);
  const taken = overlap.from.flatMap(({ classId }) => byId.get(classId) ?? []);
  const open = taken.filter(({ status }) => status === 'active');
  if (taker?.status !== 'active' || open.length === 0) return null;
  const named = open.slice(0, NAMED).map(({ name }) => quoted(name));
  const more = open.length - named.length;
  const mergeAll = async () => {
    setMerging(true);
    try {
      for (const { id } of open) await merge.mutateAsync({ id, into: taker.id });
    } catch {
      return; // shown by the notice below
    } finally {
      setMerging(false);
    }
  };
  return (
    <Notice
      tone="warn"
      title={`${quoted(taker.name)} takes over ${plural(overlap.images, 'photo')} of ${plural(open.length, 'other class', 'other classes')}`}
    >
      <p>
        They were answered {named.join(', ')}
        {more > 0 && ` and ${more} more`} before. If {quoted(taker.name)} is meant to hold them, merge them
        into it; if not, retire {quoted(taker.name)}. Both can be taken back.
      </p>
      {(merge.error ?? update.error) && (
        <ErrorNotice error={merge.error ?? update.error} title="The classes were not changed" />
      )}
      <Group gap="xs" mt="xs">
        <Button size="sm" loading={merging} onClick={() => void mergeAll()}>
          Merge {plural(open.length, 'class', 'classes')} into it
        </Button>
        <Button
          size="sm"
          variant="default"
          loading={update.isPending}
          onClick={() => update.mutate({ id: taker.id, status: 'retired' })}
        >
          Retire it
        </Button>
      </Group>
    </Notice>
  );
}
