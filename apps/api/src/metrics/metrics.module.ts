import { Module } from '@nestjs/common';
import { MetricsController } from './metrics.controller.js';
import { ProductMetrics } from './product-metrics.js';

@Module({ controllers: [MetricsController], providers: [ProductMetrics] })
export class MetricsModule {}
