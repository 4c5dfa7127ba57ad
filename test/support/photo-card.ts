import type { Locator, Page } from 'playwright-core';
import { until } from './until';

/** The card of an answered photo, where photos are classified. */
export class PhotoCard {
  readonly shown: Locator;
  readonly right: Locator;

  /** @param predictionId the answer's id */
  constructor(page: Page, predictionId: string) {
    const photo = page.locator(`a[href*="${predictionId}"]`);
    this.shown = page.getByRole('group', { name: /^Photo answered/ }).filter({ has: photo });
    this.right = this.shown.getByRole('button', { name: 'Right' });
  }

  /** Has the keys act on it, once its photo is there to be seen. */
  async take(): Promise<void> {
    await this.shown.focus();
    await until(() => this.right.isEnabled(), { what: 'its photo to be there' });
  }
}
