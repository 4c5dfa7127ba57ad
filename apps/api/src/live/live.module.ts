import { Global, Module } from '@nestjs/common';
import { LiveModels } from './live-models.js';

@Global()
@Module({ providers: [LiveModels], exports: [LiveModels] })
export class LiveModule {}
