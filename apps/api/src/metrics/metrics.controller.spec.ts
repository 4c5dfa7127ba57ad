import type { Response } from 'express';
import { Gauge } from 'prom-client';
import { MetricsController } from './metrics.controller.js';
import { metrics } from './registry.js';

describe('MetricsController', () => {
  it('counts once for all who ask meanwhile', async () => {
    const collect = jest.fn();
    new Gauge({ name: 'of_this_test', help: 'How often it is counted', registers: [metrics], collect });
    const controller = new MetricsController();
    const pages: string[] = [];
    const response = { type: () => ({ send: (page: string) => pages.push(page) }) } as unknown as Response;
    await Promise.all(Array.from({ length: 100 }, () => controller.show(response)));
    expect(collect).toHaveBeenCalledTimes(2);
    expect(pages).toHaveLength(100);
    expect(pages[99]).toContain('of_this_test');
  });
});
