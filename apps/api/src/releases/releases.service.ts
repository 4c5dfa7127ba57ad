import { activeReleaseStates, type CreateRelease, type Release, type Rollback } from '@amend/contracts';
import type { Changes } from '@amend/db';
import type { Logger } from '@amend/logging';
import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { conflict, filesRemoved, notFound } from '../errors/api-error.js';
import { sendEvents } from '../http/event-stream.js';
import { LiveModels } from '../live/live-models.js';
import { ModelsService } from '../models/models.service.js';
import type { Queues } from '../platform/queues.js';
import { CHANGES, LOGGER, QUEUES, SHUTDOWN } from '../platform/tokens.js';
import { releaseAnswer } from './release-answer.js';
import { type ReleaseCreation, ReleasesRepository } from './releases.repository.js';

@Injectable()
export class ReleasesService {
  constructor(
    private readonly releases: ReleasesRepository,
    private readonly models: ModelsService,
    private readonly liveModels: LiveModels,
    @Inject(QUEUES) private readonly queues: Queues,
    @Inject(CHANGES) private readonly changes: Changes,
    @Inject(SHUTDOWN) private readonly shutdown: AbortSignal,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async create(modelName: string, body: CreateRelease, by: string): Promise<Release> {
    const model = await this.models.row(modelName);
    return this.begun(await this.releases.create(model.id, body, by), modelName, String(body.version));
  }

  async rollback(modelName: string, body: Rollback, by: string): Promise<Release> {
    const model = await this.models.row(modelName);
    return this.begun(await this.releases.rollback(model.id, body, by), modelName, String(model.previous));
  }

  /** Whoever works on it finds that it has ended, and takes away what it had started. */
  async cancel(id: string, by: string): Promise<Release> {
    await this.get(id);
    const stopped = await this.releases.cancel(id, by);
    const release = await this.get(id);
    if (stopped) return release;
    const { state } = release;
    throw conflict(
      'release_ended',
      state === 'live'
        ? 'The release is live already: roll back instead'
        : `The release has ended (${state}): there is nothing to stop`,
      { state },
    );
  }

  async get(id: string): Promise<Release> {
    const row = await this.releases.find(id);
    if (!row) throw notFound('release', id);
    await this.liveModels.catchUp(row.model);
    return releaseAnswer(row);
  }

  async list(modelName: string): Promise<Release[]> {
    const model = await this.models.row(modelName);
    return (await this.releases.latest(model.id)).map(releaseAnswer);
  }

  events(id: string, response: Response): Promise<void> {
    return sendEvents(response, {
      changes: this.changes,
      table: 'releases',
      id,
      read: () => this.get(id),
      ended: ({ state, stage }) => stage === null && !activeReleaseStates.includes(state),
      shutdown: this.shutdown,
    });
  }

  private begun(creation: ReleaseCreation, modelName: string, version: string): Promise<Release> {
    if (creation.outcome !== 'created') throw refusal(creation, modelName, version);
    this.enqueue(creation.releaseId);
    return this.get(creation.releaseId);
  }

  /** Not waited for: releases are found without it, and a queue that is away must not hold up the answer. */
  private enqueue(releaseId: string): void {
    this.queues.release
      .add('release', { releaseId }, { jobId: releaseId })
      .catch((error: unknown) =>
        this.logger.warn({ err: error, releaseId }, 'the release could not be put in the queue'),
      );
  }
}

function refusal(
  creation: Exclude<ReleaseCreation, { outcome: 'created' }>,
  modelName: string,
  version: string,
): Error {
  switch (creation.outcome) {
    case 'no_model':
      return notFound('model', modelName);
    case 'no_version':
      return notFound('version', version);
    case 'no_files':
      return filesRemoved(version);
    case 'no_previous':
      return conflict(
        'no_previous_version',
        'No version is kept to go back to: the live one is the first, or the one after it was undone by itself. Any other version can be released instead',
      );
    case 'not_rejected':
      return conflict(
        'version_not_rejected',
        `Version ${version} is not rejected, or was let through before: it needs no "override"`,
        { state: creation.state },
      );
    case 'other_previous':
      return conflict(
        'other_previous_version',
        `The version before the live one is ${creation.previous} by now: somebody else may have rolled back already`,
        { live: creation.live, previous: creation.previous },
      );
    case 'already_live':
      return conflict('already_live', `Version ${version} is live already`);
    case 'rejected':
      return conflict(
        'version_rejected',
        `Version ${version} was rejected by the gate: it is released only with an "override" that says why`,
        { state: 'rejected' },
      );
    case 'under_way':
      return conflict('release_under_way', `Version ${version} is being released already`, {
        releaseId: creation.releaseId,
        state: creation.state,
      });
  }
}
