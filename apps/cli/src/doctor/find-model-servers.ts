import { ServingClient, ServingError } from '@amend/serving-client';
import type { Settings } from '@amend/settings';
import { reasonOf } from '../reason-of.js';
import type { Finding } from './finding.js';
import { ANSWER_MS, within } from './within.js';

/** The model that there is from the first start on. */
const MODEL = 'default';
/** What the API asks a version for. */
const SIGNATURE = 'pixels';

/** Asks each external model server of SERVING_ADDRESS what it has. */
export function findModelServers({ servingTarget, servingAddresses = [] }: Settings): Promise<Finding>[] {
  return servingTarget === 'external' ? servingAddresses.map(findModelServer) : [];
}

async function findModelServer(address: string): Promise<Finding> {
  const client = new ServingClient({ addresses: [address], deadlineMs: ANSWER_MS });
  const says = (state: Finding['state'], what: string): Finding => ({
    part: 'Model server',
    state,
    says: `${address} (SERVING_ADDRESS): ${what}`,
  });
  try {
    return await within(look(client, says));
  } catch (error) {
    return says('broken', reasonOf(error));
  } finally {
    client.close();
  }
}

async function look(
  client: ServingClient,
  says: (state: Finding['state'], what: string) => Finding,
): Promise<Finding> {
  const versions = await client.modelStatus(MODEL).catch(noneWhereUnknown);
  const version = versions.find(({ state }) => state === 'AVAILABLE')?.version;
  if (version === undefined)
    return says('ok', `it answers, and has no version of ${MODEL} yet; it has to poll SERVING_MODELS for it`);
  const signatures = Object.keys(await client.modelSignatures({ model: MODEL, version })).sort();
  const has = `it has version ${version} of ${MODEL}`;
  return signatures.includes(SIGNATURE)
    ? says('ok', has)
    : says('broken', `${has}, which lacks the signature ${SIGNATURE} (it has ${signatures.join(', ')})`);
}

/** A server that never had a version of a model does not know it. */
function noneWhereUnknown(error: unknown): [] {
  if (error instanceof ServingError && error.code === 'NOT_FOUND') return [];
  throw error;
}
