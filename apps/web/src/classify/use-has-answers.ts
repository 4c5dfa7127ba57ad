import { usePredictions } from '../api/use-predictions';
import { useUploads } from './uploads-provider';

/** Whether there is any photo to show below the drop area, or may be in a moment. */
export function useHasAnswers(model: string): boolean {
  const { data, isLoading } = usePredictions(model);
  return useUploads(model).length > 0 || isLoading || (data?.pages[0]?.items.length ?? 0) > 0;
}
