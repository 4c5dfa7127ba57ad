import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { efficientNetLite } from '@amend/network';
import { readSettings } from '@amend/settings';
import { Backbones } from './backbones.js';

describe('Backbones', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'amend-home-'));
  const backbones = new Backbones(readSettings({ AMEND_HOME: home }));
  afterAll(() => rmSync(home, { recursive: true }));

  it.each(['efficientnet-lite0', 'efficientnet-lite0-int8', 'efficientnet-lite0+0123456789abcdef'])(
    'knows %s, and how it wants images',
    async (backbone) => {
      expect((await backbones.network(backbone)).name).toBe(backbone.split('+')[0]);
      expect(await backbones.preparation(backbone)).toEqual({ shorterSide: 256, cropSize: 224 });
    },
  );

  it("finds an operator's own, also one that is put there later", async () => {
    await expect(backbones.network('larger')).rejects.toThrow('does not know the backbone larger');
    const network = efficientNetLite({ name: 'larger', inputSize: 260, width: 1.1, depth: 1.2 });
    const folder = path.join(home, 'backbones', 'larger');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'network.json'), JSON.stringify(network));
    expect(await backbones.network('larger')).toEqual(network);
    expect(await backbones.preparation('larger+0123456789abcdef')).toEqual({
      shorterSide: 292,
      cropSize: 260,
    });
  });
});
