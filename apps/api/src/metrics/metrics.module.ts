import { Global, Module } from '@nestjs/common';
import { ClassifyMetrics } from './classify-metrics.js';
import { CorrectionMetrics } from './correction-metrics.js';
import { MetricsController } from './metrics.controller.js';
import { ProductMetrics } from './product-metrics.js';

@Global()
@Module({
  controllers: [MetricsController],
  providers: [ClassifyMetrics, CorrectionMetrics, ProductMetrics],
  exports: [ClassifyMetrics, CorrectionMetrics],
})
export class MetricsModule {}
