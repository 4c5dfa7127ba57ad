import { deflateRawSync, gzipSync } from 'node:zlib';

export interface ArchiveEntry {
  path: string | Buffer;
  content?: Buffer;
  /** Unix type and mode; default: a regular file. */
  mode?: number;
  /** The size that the archive says it has, where that is a lie. */
  claimed?: number;
  /** Zip: general purpose flags; 1 is "encrypted". */
  flags?: number;
  /** Tar: type of the member; default: a regular file. */
  type?: string;
  link?: string;
}

const UTF8 = 0x800;

/** A zip file of deflated members, as its specification (APPNOTE 6.3) has it, but for checksums. */
export function zipOf(entries: readonly ArchiveEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content = Buffer.alloc(0), mode = 0o100644, claimed, flags } of entries) {
    const name = Buffer.from(path as string);
    const data = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags ?? (typeof path === 'string' ? UTF8 : 0), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(claimed ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, rest, name);
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, Buffer.from('PK\x05\x06'), end]);
}

/** A tar file (POSIX ustar). */
export function tarOf(entries: readonly ArchiveEntry[]): Buffer {
  const blocks = entries.flatMap(({ path, content = Buffer.alloc(0), claimed, type = '0', link = '' }) => {
    const header = Buffer.alloc(512);
    Buffer.from(path as string).copy(header, 0);
    header.write('0000644\0', 100);
    header.write('0000000\0', 108);
    header.write('0000000\0', 116);
    header.write(`${(claimed ?? content.length).toString(8).padStart(11, '0')} `, 124);
    header.write('00000000000 ', 136);
    header.write('        ', 148);
    header.write(type, 156);
    header.write(link, 157);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

export const tarGzOf = (entries: readonly ArchiveEntry[]): Buffer => gzipSync(tarOf(entries));
