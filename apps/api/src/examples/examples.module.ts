import { Module } from '@nestjs/common';
import { CorrectionsModule } from '../corrections/corrections.module.js';
import { ExampleImporter } from './example-importer.js';
import { ExamplesController } from './examples.controller.js';
import { ExamplesRepository } from './examples.repository.js';

@Module({
  imports: [CorrectionsModule],
  controllers: [ExamplesController],
  providers: [ExampleImporter, ExamplesRepository],
})
export class ExamplesModule {}
