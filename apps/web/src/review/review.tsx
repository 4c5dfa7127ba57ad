import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import type { ReviewOrder } from '../api/types';
import { PageHeader } from '../ui/page-header';
import { Shortcuts } from '../ui/shortcuts';
import { AnsweredClass } from './answered-class';
import { ManySwitch } from './many-switch';
import { OrderSelect } from './order-select';
import classes from './review.module.css';
import { ReviewDesk, type ReviewView } from './review-desk';
import { knownOrder } from './review-orders';
import { shortcuts, shortcutsNote, shortcutsNoteOfMany, shortcutsOfMany } from './shortcuts';

/** One photo after the other, by keyboard, or many at once. */
export function Review({ model }: { model: string }) {
  const [kept, setOrder] = useKept<ReviewOrder>('amend.review.order', 'mixed');
  const order = knownOrder(kept);
  const [view, setView] = useKept<ReviewView>('amend.review.view', 'one');
  const many = view === 'many';
  const [classId, setClassId] = useState<string | null>(null);
  return (
    <>
      <PageHeader title="Review" tight>
        <div className={classes.choices}>
          <AnsweredClass model={model} value={classId} onChange={setClassId} />
          <OrderSelect value={order} onChange={setOrder} />
          <ManySwitch many={many} onSwitch={() => setView(many ? 'one' : 'many')} />
          {many ? (
            <Shortcuts shortcuts={shortcutsOfMany} note={shortcutsNoteOfMany} />
          ) : (
            <Shortcuts shortcuts={shortcuts} note={shortcutsNote} />
          )}
        </div>
      </PageHeader>
      <ReviewDesk
        key={`${order} ${classId}`}
        model={model}
        choice={{ order, classId }}
        view={view}
        onMix={() => setOrder('mixed')}
      />
    </>
  );
}

/** Kept for the next time; another window keeps its own. */
function useKept<T>(key: string, defaultValue: T) {
  return useLocalStorage<T>({ key, defaultValue, getInitialValueInEffect: false, sync: false });
}
