import { ActionIcon, Tooltip } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import { useState } from 'react';
import type { ReviewOrder } from '../api/types';
import { PageHeader } from '../ui/page-header';
import { AnsweredClass } from './answered-class';
import { OrderSelect } from './order-select';
import classes from './review.module.css';
import { ReviewDesk } from './review-desk';
import { ShortcutsDialog } from './shortcuts-dialog';

/** One photo after the other, by keyboard. */
export function Review({ model }: { model: string }) {
  const [order, setOrder] = useLocalStorage<ReviewOrder>({
    key: 'amend.review.order',
    defaultValue: 'mixed',
    getInitialValueInEffect: false,
  });
  const [classId, setClassId] = useState<string | null>(null);
  const [helping, help] = useDisclosure(false);
  return (
    <>
      <PageHeader title="Review">
        <AnsweredClass model={model} value={classId} onChange={setClassId} />
        <OrderSelect value={order} onChange={setOrder} />
        <Tooltip label="Keyboard shortcuts (?)">
          <ActionIcon
            className={classes.keyboard}
            variant="default"
            size="lg"
            aria-label="Keyboard shortcuts"
            onClick={help.open}
          >
            <IconKeyboard size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </PageHeader>
      <ReviewDesk key={`${order} ${classId}`} model={model} choice={{ order, classId }} onHelp={help.open} />
      <ShortcutsDialog opened={helping} onClose={help.close} />
    </>
  );
}
