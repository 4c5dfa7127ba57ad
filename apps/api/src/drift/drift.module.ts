import { Module } from '@nestjs/common';
import { DriftController } from './drift.controller.js';
import { DriftMetrics } from './drift-metrics.js';

@Module({ controllers: [DriftController], providers: [DriftMetrics] })
export class DriftModule {}
