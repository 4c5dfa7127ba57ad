import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { refreshFixes } from './prediction-cache';
import { useModel } from './use-model';

/** Keeps what is said of corrections true when another version goes live, whoever made it so. */
export function useFreshFixes(model: string): void {
  const client = useQueryClient();
  const live = useModel(model).data?.live;
  const known = useRef(live);
  useEffect(() => {
    if (known.current !== undefined && known.current !== live) refreshFixes(client, model);
    known.current = live;
  }, [client, model, live]);
}
