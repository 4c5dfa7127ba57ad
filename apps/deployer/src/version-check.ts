import { ServingClient, ServingError } from '@amend/serving-client';

const ANSWER_MS = 2_000;

/** What a replica says of its version. */
export interface VersionAnswer {
  answers: boolean;
  /** Why its server has given up loading the version; null: it has not. */
  failure: string | null;
}

/** Asks replicas whether they serve their version. One that has said so is not asked again in this life of it. */
export class VersionCheck {
  private readonly answered = new Map<string, string>();

  /** @param replica `life` changes with each start of it */
  async ask(
    model: string,
    version: number,
    replica: { id: string; life: string; address: string | null },
  ): Promise<VersionAnswer> {
    const { id, life, address } = replica;
    if (address === null) return { answers: false, failure: null };
    if (this.answered.get(id) === life) return { answers: true, failure: null };
    const answer = await ask(address, model, version);
    if (answer.answers) this.answered.set(id, life);
    return answer;
  }

  /** Of a replica that is gone. */
  forget(id: string): void {
    this.answered.delete(id);
  }
}

async function ask(address: string, model: string, version: number): Promise<VersionAnswer> {
  const client = new ServingClient({ addresses: [address], deadlineMs: ANSWER_MS });
  try {
    const [status] = await client.modelStatus(model, version);
    const failed = status?.state === 'END' && status.errorMessage !== '';
    return { answers: status?.state === 'AVAILABLE', failure: failed ? status.errorMessage : null };
  } catch (error) {
    // It has not found the version yet, or does not listen yet.
    if (error instanceof ServingError) return { answers: false, failure: null };
    throw error;
  } finally {
    client.close();
  }
}
