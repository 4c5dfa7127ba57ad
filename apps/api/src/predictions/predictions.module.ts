import { Module } from '@nestjs/common';
import { ClassifyModule } from '../classify/classify.module.js';
import { FirstPredictions } from './first-predictions.js';
import { ImagesController } from './images.controller.js';
import { LiveAnswers } from './live-answers.js';
import { PredictionsController } from './predictions.controller.js';
import { PredictionsRepository } from './predictions.repository.js';
import { PredictionsService } from './predictions.service.js';
import { StoredImages } from './stored-images.js';

@Module({
  imports: [ClassifyModule],
  controllers: [PredictionsController, ImagesController],
  providers: [PredictionsService, PredictionsRepository, LiveAnswers, StoredImages, FirstPredictions],
  exports: [PredictionsRepository, FirstPredictions],
})
export class PredictionsModule {}
