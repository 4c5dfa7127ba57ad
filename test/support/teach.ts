import { createHash, randomUUID } from 'node:crypto';
import { classNameKey } from '@amend/contracts';
import type { Database } from '@amend/db';

/** Rows as they are after somebody labelled an image: its class (made where missing), the correction and the label. */
export async function teach(
  database: Database,
  modelName: string,
  className: string,
  image: string = randomUUID(),
): Promise<{ correctionId: string; sha256: string }> {
  const { id: modelId } = await database.model.findUniqueOrThrow({ where: { name: modelName } });
  const nameKey = classNameKey(className);
  const { id: classId } = await database.class.upsert({
    where: { modelId_nameKey: { modelId, nameKey } },
    create: { modelId, name: className, nameKey },
    update: {},
  });
  const sha256 = createHash('sha256').update(image).digest('hex');
  await database.image.createMany({
    data: { sha256, bytes: 1, width: 224, height: 224, contentType: 'image/png' },
    skipDuplicates: true,
  });
  const { id: correctionId } = await database.correction.create({
    data: { modelId, sha256, classId, by: 'test' },
  });
  const label = { classId, correctionId };
  await database.label.upsert({
    where: { modelId_sha256: { modelId, sha256 } },
    create: { modelId, sha256, ...label },
    update: label,
  });
  return { correctionId, sha256 };
}
