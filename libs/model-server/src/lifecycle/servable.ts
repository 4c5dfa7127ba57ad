import type { ModelSpec } from '@amend/serving-protocol';
import type { ServableManifest, Signature } from '../manifest.js';

/** A loaded version. Whoever uses it holds it, so that it is freed only after the last one let go. */
export class Servable {
  private holders = 0;
  private whenUnused: (() => void) | undefined;

  constructor(
    readonly model: string,
    readonly version: number,
    /** Names it among all loaded versions. */
    readonly key: string,
    readonly manifest: ServableManifest,
  ) {}

  /** The signature of that name, if there is one. */
  signature(name: string): Signature | undefined {
    const { signatures } = this.manifest;
    return Object.hasOwn(signatures, name) ? signatures[name] : undefined;
  }

  /** What an answer says of who gave it. */
  spec(signatureName?: string): ModelSpec {
    return { name: this.model, version: { value: this.version }, signatureName };
  }

  /** Runs work on this version, which stays loaded meanwhile. */
  async use<T>(work: () => Promise<T>): Promise<T> {
    this.holders++;
    try {
      return await work();
    } finally {
      this.holders--;
      if (this.holders === 0) this.whenUnused?.();
    }
  }

  /** Settles when nobody uses this version. Nobody may start to after this call. */
  async unused(): Promise<void> {
    if (this.holders > 0) await new Promise<void>((resolve) => (this.whenUnused = resolve));
  }
}
