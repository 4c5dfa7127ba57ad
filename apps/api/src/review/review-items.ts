import { Prisma } from '@amend/db';

/** Whose photos, for whom. */
export interface ReviewScope {
  modelId: string;
  /** Who asks; nobody else gets the same items for a while. */
  by: string;
  /** Only where one of these classes was the best answer, or is the label; undefined: all. */
  classIds: readonly string[] | undefined;
}

/** One in twenty photos, by the end of the hash of its file: nothing that has to do with what it shows. As in its index. */
const AUDITED = Prisma.sql`right(p.sha256, 2) < '0d'`;

/** Predictions of photos that nobody has labelled, the latest one of each. @param hinted joins what surveys found, as `h` */
export function openItems(
  scope: ReviewScope,
  { where = Prisma.sql`true`, hinted = false }: { where?: Prisma.Sql; hinted?: boolean } = {},
): Prisma.Sql {
  const columns = hinted ? Prisma.sql`p.*, h.typical, h.duplicate_of` : Prisma.sql`p.*`;
  const hints = Prisma.sql`join review_hints h on h.model_id = p.model_id and h.sha256 = p.sha256`;
  return Prisma.sql`
    select ${columns} from predictions p ${hinted ? hints : Prisma.empty}
    where p.model_id = ${scope.modelId}::uuid and ${where} and ${answeredIn(scope)} and ${latest} and ${free(scope)}
      and not exists (select 1 from labels l
        where l.model_id = p.model_id and l.sha256 = p.sha256 and l.correction_id is not null)`;
}

/**
 * The random slice of what the live version answered that nobody has audited yet. Labelled photos too: those were chosen,
 * and without them the rest would be what is easy.
 */
export function auditItems(scope: ReviewScope): Prisma.Sql {
  return Prisma.sql`
    select p.* from predictions p
    where p.model_id = ${scope.modelId}::uuid and ${AUDITED}
      and p.version = (select m.live from models m where m.id = ${scope.modelId}::uuid) and ${answeredIn(scope)} and ${latest} and ${free(scope)}
      and not exists (select 1 from corrections c
        where c.model_id = p.model_id and c.sha256 = p.sha256 and c.audit and c.undone_at is null)`;
}

/** Labelled photos, each with its latest prediction, if it has one. @param where over the label `l` and what surveys found, `h` */
export function labelItems(scope: ReviewScope, where: Prisma.Sql): Prisma.Sql {
  const { modelId, classIds } = scope;
  const ofClass =
    classIds === undefined ? Prisma.empty : Prisma.sql`and l.class_id = any(${[...classIds]}::uuid[])`;
  return Prisma.sql`
    select p.sha256, p.doubt,
      (select max(f.id::text)::uuid from predictions f where f.model_id = p.model_id and f.sha256 = p.sha256) as id
    from (
      select l.model_id, l.sha256, h.doubt::real as doubt
      from labels l left join review_hints h on h.model_id = l.model_id and h.sha256 = l.sha256
      where l.model_id = ${modelId}::uuid and l.correction_id is not null and ${where} ${ofClass}
    ) p where ${free(scope)}`;
}

/**
 * Whether somebody began to have a say in the label `l` after the asker had theirs. Who has answered that is not asked once more: it is
 * for others to settle, and for an admin.
 */
export function unheardBy({ by }: ReviewScope): Prisma.Sql {
  const said = Prisma.sql`from corrections c where c.model_id = l.model_id and c.sha256 = l.sha256 and c.undone_at is null`;
  return Prisma.sql`exists (select 1 ${said} and c."by" <> ${by} group by c."by"
    having min(c.seq) > coalesce((select max(c.seq) ${said} and c."by" = ${by}), 0))`;
}

const latest = Prisma.sql`not exists (select 1 from predictions later
  where later.sha256 = p.sha256 and later.model_id = p.model_id and later.id > p.id)`;

function answeredIn({ classIds }: ReviewScope): Prisma.Sql {
  if (classIds === undefined) return Prisma.sql`true`;
  // Of one alone, its indexes give what is next; in those of all, what is rare would be looked for in vain.
  return classIds.length === 1
    ? Prisma.sql`p.class_ids[1] = ${classIds[0]}::uuid`
    : Prisma.sql`p.class_ids[1] = any(${[...classIds]}::uuid[])`;
}

function free({ by }: ReviewScope): Prisma.Sql {
  return Prisma.sql`not exists (select 1 from review_leases r
    where r.model_id = p.model_id and r.sha256 = p.sha256 and r.by <> ${by} and r.until >= now())`;
}
