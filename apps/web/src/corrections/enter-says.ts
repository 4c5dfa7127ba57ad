import type { Class } from '../api/types';
import { quoted } from '../ui/format';
import type { ClassOffer } from './class-offer';

/** What Enter would take, for those who do not see the list: "Enter: tabby; 3 more". */
export function enterSays(matches: readonly Class[], offer: ClassOffer | null, certain: boolean): string {
  const all = [...matches.map(({ name }) => name), ...(offer ? [offerSays(offer)] : [])];
  const [first, ...rest] = all;
  if (first === undefined) return 'No class matches';
  const more = rest.length > 0 ? `; ${rest.length} more` : '';
  return `${certain ? 'Enter' : 'Perhaps'}: ${first}${more}`;
}

export function offerSays(offer: ClassOffer): string {
  switch (offer.kind) {
    case 'new':
      return `Make new class ${quoted(offer.name)}`;
    case 'back':
      return `Bring back ${quoted(offer.one.name)}`;
    case 'part':
      return `${quoted(offer.whole.name)}, which ${quoted(offer.one.name)} is part of`;
  }
}
