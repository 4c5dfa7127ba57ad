import { stat } from 'node:fs/promises';
import type { Imported } from '@amend/contracts';
import type { Settings } from '@amend/settings';
import { Controller, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { checkCaller } from '../auth/check-caller.js';
import { malformed, unavailable } from '../errors/api-error.js';
import { asFile } from '../http/as-file.js';
import { multipartReader, type Upload } from '../http/multipart.js';
import { Operation } from '../http/operation.js';
import { LiveModels } from '../live/live-models.js';
import { RequestFolders } from '../platform/request-folders.js';
import { SETTINGS, SHUTDOWN } from '../platform/tokens.js';
import { type ArchiveExampleLimits, archiveExamples, checkArchive } from './archive-examples.js';
import type { ExampleFile } from './example-file.js';
import { ExampleImporter } from './example-importer.js';
import { ExamplesRepository } from './examples.repository.js';
import { formClass, formExamples } from './form-examples.js';
import { uploadStorage } from './upload-storage.js';

/** Files of one request. */
const MAX_FILES = 500;
const MAX_ARCHIVE_MEMBERS = 50_000;
/** Photos are packed already, so an archive that unpacks to far more than itself holds something else. */
const MAX_UNPACKED = { timesLimit: 4, timesItself: 100, alwaysAllowed: 64 * 2 ** 20 };

@Controller()
export class ExamplesController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(SHUTDOWN) private readonly shutdown: AbortSignal,
    private readonly models: LiveModels,
    private readonly folders: RequestFolders,
    private readonly importer: ExampleImporter,
    private readonly repository: ExamplesRepository,
  ) {}

  @Operation('createExamples')
  createExamples(
    @Param('model') modelName: string,
    @Caller() caller: CallerIdentity,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Imported> {
    const { id: modelId } = this.models.get(modelName);
    if (!request.is('multipart/form-data'))
      throw malformed(
        'Send a form (multipart/form-data) with the fields "image" and "class", or the field "archive"',
      );
    return this.folders.use(async (folder) => {
      const upload = await this.reader(folder)(request, response);
      const files = await this.examplesOf(upload, modelId);
      return this.importer.importAll(files, { modelId, by: caller }, () => this.check(request, response));
    });
  }

  /** @throws ApiError where an import is not to go on */
  private async check(request: Request, response: Response): Promise<void> {
    if (response.destroyed || this.shutdown.aborted)
      throw unavailable('import_stopped', 'The import was stopped; send it again to take in the rest', 5);
    await checkCaller(request);
  }

  private reader(folder: string) {
    const { image, maxArchiveBytes } = this.settings;
    return multipartReader({
      fileFields: ['image', 'archive'],
      textFields: ['class'],
      maxFiles: MAX_FILES,
      storage: uploadStorage(folder, { image: image.maxBytes, archive: maxArchiveBytes }),
    });
  }

  private async examplesOf({ files, fields }: Upload, modelId: string): Promise<AsyncGenerator<ExampleFile>> {
    const [first] = files;
    if (files.length === 1 && first?.refused) throw first.refused;
    const archive = files.find(({ fieldname }) => fieldname === 'archive');
    if (archive === undefined) {
      if (files.length === 0)
        throw malformed(
          `Send at least one file in the form field "image" (${asFile('image')}), or an archive in "archive"`,
          'no_image',
        );
      const className = formClass(fields.class);
      await this.repository.checkClass(modelId, className);
      return formExamples(files, className);
    }
    if (files.length > 1 || fields.class !== undefined)
      throw malformed('Send one archive alone: the folders in it name the classes');
    const limits = await this.archiveLimits(archive.path);
    return archiveExamples(archive.path, limits, await checkArchive(archive.path, limits));
  }

  private async archiveLimits(file: string): Promise<ArchiveExampleLimits> {
    const { timesLimit, timesItself, alwaysAllowed } = MAX_UNPACKED;
    const { size } = await stat(file);
    return {
      maxMembers: MAX_ARCHIVE_MEMBERS,
      maxTotalBytes: Math.min(
        timesLimit * this.settings.maxArchiveBytes,
        Math.max(alwaysAllowed, timesItself * size),
      ),
      maxImageBytes: this.settings.image.maxBytes,
    };
  }
}
