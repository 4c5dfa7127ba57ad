import { Module } from '@nestjs/common';
import { Admission } from './admission.js';
import { ClassifyController } from './classify.controller.js';
import { ClassifyService } from './classify.service.js';
import { LivePredictor } from './live-predictor.js';
import { PredictionWriter } from './prediction-writer.js';
import { ShadowCalls } from './shadow-calls.js';

@Module({
  controllers: [ClassifyController],
  providers: [Admission, ClassifyService, LivePredictor, PredictionWriter, ShadowCalls],
  exports: [LivePredictor, ClassifyService],
})
export class ClassifyModule {}
