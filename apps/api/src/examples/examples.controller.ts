import { readFile } from 'node:fs/promises';
import { classNameSchema, type Imported } from '@amend/contracts';
import type { Settings } from '@amend/settings';
import { Controller, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer from 'multer';
import { Caller, type CallerIdentity } from '../auth/caller.js';
import { malformed, unprocessable } from '../common/api-error.js';
import { multipartReader, type Upload } from '../common/multipart.js';
import { Operation } from '../common/operation.js';
import { LiveModels } from '../live/live-models.js';
import { SETTINGS } from '../platform/tokens.js';
import { ExampleImporter } from './example-importer.js';
import type { ExampleOwner } from './examples.repository.js';
import { withUploadFolder } from './upload-folder.js';

/** Files of one request. */
const MAX_FILES = 500;

@Controller()
export class ExamplesController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly models: LiveModels,
    private readonly importer: ExampleImporter,
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
      throw malformed('Send a form (multipart/form-data) with the fields "image" and "class"');
    return withUploadFolder(async (folder) => {
      const read = multipartReader({
        fileFields: ['image'],
        maxFiles: MAX_FILES,
        maxFileBytes: this.settings.image.maxBytes,
        storage: multer.diskStorage({ destination: folder }),
      });
      return this.importImages(await read(request, response), { modelId, by: caller.name });
    });
  }

  private async importImages({ files, fields }: Upload, owner: ExampleOwner): Promise<Imported> {
    if (files.length === 0) throw malformed('Send at least one file in the form field "image"', 'no_image');
    if (fields.class === undefined) throw malformed('The form field "class" is missing');
    const className = classNameSchema.safeParse(fields.class);
    if (!className.success)
      throw unprocessable('invalid_class', `class: ${className.error.issues[0]?.message ?? 'is invalid'}`);
    const result: Imported = { imported: 0, duplicates: 0, rejected: [] };
    for (const { path, originalname } of files) {
      const file = { name: originalname, className: className.data, bytes: await readFile(path) };
      const outcome = await this.importer.import(file, owner);
      if (outcome === 'imported') result.imported++;
      else if (outcome === 'duplicate') result.duplicates++;
      else result.rejected.push({ file: originalname.slice(0, 255), error: outcome.error });
    }
    return result;
  }
}
