import { usePredictions } from '../api/use-predictions';
import { useUploads } from './uploads-provider';

/** Whether there is any photo to show below the drop area. */
export function useHasAnswers(model: string): boolean {
  const { data } = usePredictions(model);
  return useUploads(model).length > 0 || (data?.pages[0]?.items.length ?? 0) > 0;
}
