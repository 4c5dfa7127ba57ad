import { ServingClient, ServingError } from '@amend/serving-client';

const ANSWER_MS = 2_000;

/** What a replica says of its version. */
export interface VersionAnswer {
  /** Where it says that the version is AVAILABLE; null: nowhere yet. */
  address: string | null;
  /** Why its server has given up loading the version; null: it has not. */
  failure: string | null;
}

/** Asks replicas whether they serve their version. One that has said so is not asked again in this life of it. */
export class VersionCheck {
  private readonly answered = new Map<string, { life: string; answer: VersionAnswer }>();

  /** @param replica `life` changes with each start of it */
  async ask(
    model: string,
    version: number,
    replica: { id: string; life: string; addresses: readonly string[] },
  ): Promise<VersionAnswer> {
    const { id, life, addresses } = replica;
    const known = this.answered.get(id);
    if (known?.life === life && addresses.includes(known.answer.address as string)) return known.answer;
    for (const address of addresses) {
      const answer = await ask(address, model, version);
      if (answer.address !== null) this.answered.set(id, { life, answer });
      if (answer.address !== null || answer.failure !== null) return answer;
    }
    return { address: null, failure: null };
  }
}

async function ask(address: string, model: string, version: number): Promise<VersionAnswer> {
  const client = new ServingClient({ addresses: [address], deadlineMs: ANSWER_MS });
  try {
    const [status] = await client.modelStatus(model, version);
    const failed = status?.state === 'END' && status.errorMessage !== '';
    return {
      address: status?.state === 'AVAILABLE' ? address : null,
      failure: failed ? status.errorMessage : null,
    };
  } catch (error) {
    // It has not found the version yet, or does not listen yet.
    if (error instanceof ServingError) return { address: null, failure: null };
    throw error;
  } finally {
    client.close();
  }
}
