import type { QueryClient } from '@tanstack/react-query';
import { isSignedOut } from '../api/api-error';
import { askWho } from '../api/ask-who';
import { keys } from '../api/keys';
import { isSamePerson } from '../api/person';
import type { Me } from '../api/types';
import type { UploadQueue } from './upload-queue';

/**
 * Uploads are whoever's is signed in. What was refused since the session had ended asks who it is, and goes on each time that
 * is known to be the same person, wherever they signed in again; where it is another one, all is forgotten. @returns what ends it
 */
export function followPerson(client: QueryClient, queue: UploadQueue): () => void {
  let known = client.getQueryData<Me>(keys.me);
  let refused = 0;
  const ends = [
    client.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'success') return;
      if (event.query.queryKey[0] !== keys.me[0]) return;
      const me = event.query.state.data as Me;
      if (known && !isSamePerson(known, me)) queue.clear();
      else queue.resume();
      known = me;
    }),
    queue.subscribe(() => {
      const before = refused;
      refused = queue.snapshot().filter(({ error }) => isSignedOut(error)).length;
      if (refused > before) askWho(client);
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
