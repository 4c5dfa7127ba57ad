import { Module } from '@nestjs/common';
import { CorrectionsController } from './corrections.controller.js';
import { CorrectionsRepository } from './corrections.repository.js';

@Module({ controllers: [CorrectionsController], providers: [CorrectionsRepository] })
export class CorrectionsModule {}
