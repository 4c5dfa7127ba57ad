import { Module } from '@nestjs/common';
import { UndoController } from './undo.controller.js';
import { UndoRepository } from './undo.repository.js';

@Module({ controllers: [UndoController], providers: [UndoRepository] })
export class UndoModule {}
