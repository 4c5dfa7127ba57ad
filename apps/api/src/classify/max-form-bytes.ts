import type { Settings } from '@amend/settings';

/** The files of one form may be so many times as large, all together, as one image may be. */
const FORM_IMAGES = 4;

/** The most that the files of one form may be, all together. */
export const maxFormBytes = ({ image }: Settings): number => FORM_IMAGES * image.maxBytes;
