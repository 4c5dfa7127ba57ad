import { Module } from '@nestjs/common';
import { DriftController } from './drift.controller.js';
import { DriftRepository } from './drift.repository.js';
import { DriftMetrics } from './drift-metrics.js';

@Module({ controllers: [DriftController], providers: [DriftMetrics, DriftRepository] })
export class DriftModule {}
