import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import type { ReviewOrder } from '../api/types';
import { PageHeader } from '../ui/page-header';
import { Shortcuts } from '../ui/shortcuts';
import { AnsweredClass } from './answered-class';
import { OrderSelect } from './order-select';
import classes from './review.module.css';
import { ReviewDesk } from './review-desk';
import { shortcuts, shortcutsNote } from './shortcuts';

/** One photo after the other, by keyboard. */
export function Review({ model }: { model: string }) {
  const [order, setOrder] = useLocalStorage<ReviewOrder>({
    key: 'amend.review.order',
    defaultValue: 'mixed',
    getInitialValueInEffect: false,
  });
  const [classId, setClassId] = useState<string | null>(null);
  return (
    <>
      <PageHeader title="Review" tight>
        <div className={classes.choices}>
          <AnsweredClass model={model} value={classId} onChange={setClassId} />
          <OrderSelect value={order} onChange={setOrder} />
          <Shortcuts shortcuts={shortcuts} note={shortcutsNote} />
        </div>
      </PageHeader>
      <ReviewDesk
        key={`${order} ${classId}`}
        model={model}
        choice={{ order, classId }}
        onMix={() => setOrder('mixed')}
      />
    </>
  );
}
