import type { Settings } from '@amend/settings';
import type { Request } from 'express';

/** The files of one form may be so many times as large, all together, as one image may be. */
const FORM_IMAGES = 4;

/** The most that the files of one form may be, all together. */
export const maxFormBytes = ({ image }: Settings): number => FORM_IMAGES * image.maxBytes;

/** What a request's images take in memory, as far as its head tells: at most, or of a form that does not tell, at first. */
export function requestBytes(request: Pick<Request, 'headers'>, settings: Settings): number {
  const { headers } = request;
  const form = headers['content-type']?.toLowerCase().startsWith('multipart/form-data');
  const most = form ? maxFormBytes(settings) : settings.image.maxBytes;
  // A body that is sent in chunks does not tell its length, and one that is compressed not what it unpacks to.
  const told = headers['content-encoding'] === undefined ? headers['content-length'] : undefined;
  return told === undefined ? settings.image.maxBytes : Math.min(Number(told), most);
}
