import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { efficientNetLite } from '@amend/network';
import { readSettings } from '@amend/settings';
import { BackbonePreparations } from './backbone-preparations.js';

describe('BackbonePreparations', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'amend-home-'));
  const preparations = new BackbonePreparations(readSettings({ AMEND_HOME: home }));
  afterAll(() => rmSync(home, { recursive: true }));

  it.each(['efficientnet-lite0', 'efficientnet-lite0-int8', 'efficientnet-lite0+0123456789abcdef'])(
    'knows how %s wants images',
    async (backbone) => {
      expect(await preparations.of(backbone)).toEqual({ shorterSide: 256, cropSize: 224 });
    },
  );

  it("finds an operator's own, also one that is put there later", async () => {
    await expect(preparations.of('larger')).rejects.toThrow('does not know the backbone larger');
    const network = efficientNetLite({ name: 'larger', inputSize: 260, width: 1.1, depth: 1.2 });
    const folder = path.join(home, 'backbones', 'larger');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'network.json'), JSON.stringify(network));
    expect(await preparations.of('larger+0123456789abcdef')).toEqual({ shorterSide: 292, cropSize: 260 });
  });
});
