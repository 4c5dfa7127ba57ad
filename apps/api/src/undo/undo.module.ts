import { Module } from '@nestjs/common';
import { CorrectionsModule } from '../corrections/corrections.module.js';
import { UndoController } from './undo.controller.js';
import { UndoRepository } from './undo.repository.js';

@Module({ imports: [CorrectionsModule], controllers: [UndoController], providers: [UndoRepository] })
export class UndoModule {}
