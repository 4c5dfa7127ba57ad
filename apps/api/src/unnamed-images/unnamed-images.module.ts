import { Module } from '@nestjs/common';
import { UnnamedImages } from './unnamed-images.js';

@Module({ providers: [UnnamedImages], exports: [UnnamedImages] })
export class UnnamedImagesModule {}
