import { Module } from '@nestjs/common';
import { ExampleImporter } from './example-importer.js';
import { ExamplesController } from './examples.controller.js';
import { ExamplesRepository } from './examples.repository.js';
import { UploadFolders } from './upload-folders.js';

@Module({
  controllers: [ExamplesController],
  providers: [ExampleImporter, ExamplesRepository, UploadFolders],
})
export class ExamplesModule {}
