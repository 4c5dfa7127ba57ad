import { usePredictions } from '../api/use-predictions';
import { useUploads } from '../uploads/uploads-provider';

/** Whether there is any photo to show below the drop area, or may be as soon as the list is loaded. */
export function useHasAnswers(model: string): boolean {
  const { data } = usePredictions(model);
  return useUploads(model).length > 0 || data === undefined || (data.pages[0]?.items.length ?? 0) > 0;
}
