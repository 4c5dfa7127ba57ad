import { Prisma } from '@amend/db';

/**
 * Whether a run that started now would learn labels of a class: a retired one is not begun with. That of none of the classes is
 * learned, too.
 */
export const canBeLearned = (classId: Prisma.Sql) => Prisma.sql`
  (${classId} is null or exists (
    select from classes asked join models its_model on its_model.id = asked.model_id
    left join versions now_live on now_live.model_id = its_model.id and now_live.number = its_model.live
    where asked.id = ${classId} and (asked.status = 'active' or asked.id = any(now_live.class_ids))))`;
