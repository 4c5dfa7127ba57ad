import { Module } from '@nestjs/common';
import { RequestFolders } from '../common/request-folders.js';
import { ExampleImporter } from './example-importer.js';
import { ExamplesController } from './examples.controller.js';
import { ExamplesRepository } from './examples.repository.js';

@Module({
  controllers: [ExamplesController],
  providers: [ExampleImporter, ExamplesRepository, RequestFolders],
  exports: [RequestFolders],
})
export class ExamplesModule {}
