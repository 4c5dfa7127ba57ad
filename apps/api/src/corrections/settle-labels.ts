import type { Transaction } from '@amend/db';

/** By one statement, which may read all of a model's labels and corrections for it. */
const AT_ONCE = 50_000;

/**
 * Brings the labels of images in line with their corrections. Of each person the latest correction that was not undone is
 * their vote; the latest vote of an admin decides; where no admin has voted, the class with the most votes stands, of as
 * many the one voted for last. A label is disputed while votes differ and no admin has voted. Without votes the row stays,
 * for its part. A vote for a class that was merged counts for the one that it is part of. To be called in
 * one of `LabelTransactions`, where it is a shared one with the rows locked.
 */
export async function settleLabels(
  transaction: Transaction,
  modelId: string,
  images: readonly string[],
): Promise<void> {
  for (let start = 0; start < images.length; start += AT_ONCE)
    await settleSome(transaction, modelId, images.slice(start, start + AT_ONCE));
}

async function settleSome(
  transaction: Transaction,
  modelId: string,
  images: readonly string[],
): Promise<void> {
  await transaction.$executeRaw`
    with asked as (select unnest(${images}::char(64)[]) as sha256),
    said as (
      select distinct on (c.sha256, c."by") c.sha256, c.id, c.class_id, c.decides, c.seq
      from corrections c join asked using (sha256)
      where c.model_id = ${modelId}::uuid and c.undone_at is null
      order by c.sha256, c."by", c.seq desc
    ),
    -- Once for each class: of many images, mostly the same are said.
    now as (
      select class_id as said_id, current_class(class_id) as class_id
      from (select distinct class_id from said) as classes
    ),
    votes as (
      select said.sha256, said.id, now.class_id, said.decides, said.seq
      from said left join now on now.said_id = said.class_id
    ),
    counted as (
      select votes.*,
        count(*) over (partition by sha256) as voters,
        count(*) over (partition by sha256, class_id) as votes,
        max(seq) over (partition by sha256, class_id) as last,
        bool_or(decides) over (partition by sha256) as decided
      from votes
    ),
    settled as (
      select distinct on (sha256) sha256, id, class_id, votes < voters and not decided as disputed
      from counted
      order by sha256, case when decides then seq end desc nulls last, votes desc, last desc, seq desc
    )
    update labels set class_id = settled.class_id, correction_id = settled.id,
      disputed = coalesce(settled.disputed, false), updated_at = now()
    from asked left join settled using (sha256)
    where labels.model_id = ${modelId}::uuid and labels.sha256 = asked.sha256`;
}
