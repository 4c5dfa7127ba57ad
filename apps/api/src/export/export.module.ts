import { Module } from '@nestjs/common';
import { ExamplesModule } from '../examples/examples.module.js';
import { ExportController } from './export.controller.js';
import { ExportRepository } from './export.repository.js';

@Module({ imports: [ExamplesModule], controllers: [ExportController], providers: [ExportRepository] })
export class ExportModule {}
