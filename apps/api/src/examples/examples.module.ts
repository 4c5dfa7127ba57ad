import { Module } from '@nestjs/common';
import { ExampleImporter } from './example-importer.js';
import { ExamplesController } from './examples.controller.js';
import { ExamplesRepository } from './examples.repository.js';

@Module({
  controllers: [ExamplesController],
  providers: [ExampleImporter, ExamplesRepository],
})
export class ExamplesModule {}
