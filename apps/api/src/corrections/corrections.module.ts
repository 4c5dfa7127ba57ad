import { Module } from '@nestjs/common';
import { CorrectionsController } from './corrections.controller.js';
import { CorrectionsRepository } from './corrections.repository.js';
import { LabelTransactions } from './label-transactions.js';

@Module({
  controllers: [CorrectionsController],
  providers: [CorrectionsRepository, LabelTransactions],
  exports: [LabelTransactions],
})
export class CorrectionsModule {}
