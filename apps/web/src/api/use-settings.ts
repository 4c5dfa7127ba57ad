import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { keys } from './keys';
import { lookEvery } from './look-every';
import type { GatePolicy, ReleasePolicy, Schedule, ScheduleSettings } from './types';

/** Settings of a model. */
export interface SettingsKind<Settings extends object, Read extends Settings = Settings> {
  key: (model: string) => QueryKey;
  read: (model: string, signal?: AbortSignal) => Promise<Read>;
  /** Changes those that are given. */
  put: (model: string, changes: Partial<Settings>) => Promise<Read>;
  readAgain: { staleTime: number } | { refetchInterval: ReturnType<typeof lookEvery> };
}

const of = (model: string, signal?: AbortSignal) => ({
  params: { path: { model } },
  ...(signal && { signal }),
});

export const gatePolicy: SettingsKind<GatePolicy> = {
  key: keys.gatePolicy,
  read: (model, signal) => answerOf(api.GET('/v1/models/{model}/gate-policy', of(model, signal))),
  put: (model, body) => answerOf(api.PUT('/v1/models/{model}/gate-policy', { ...of(model), body })),
  readAgain: { staleTime: 30_000 },
};

export const releasePolicy: SettingsKind<ReleasePolicy> = {
  key: keys.releasePolicy,
  read: (model, signal) => answerOf(api.GET('/v1/models/{model}/release-policy', of(model, signal))),
  put: (model, body) => answerOf(api.PUT('/v1/models/{model}/release-policy', { ...of(model), body })),
  readAgain: { staleTime: 30_000 },
};

const readSchedule = (model: string, signal?: AbortSignal) =>
  answerOf(api.GET('/v1/models/{model}/schedule', of(model, signal)));

export const scheduleSettings: SettingsKind<ScheduleSettings, Schedule> = {
  key: keys.schedule,
  read: readSchedule,
  put: async (model, changes) => {
    // A time that is given alone would start it.
    const stands = changes.cron === undefined ? {} : { enabled: (await readSchedule(model)).enabled };
    const body = { ...stands, ...changes };
    return answerOf(api.PUT('/v1/models/{model}/schedule', { ...of(model), body }));
  },
  readAgain: { refetchInterval: lookEvery(30_000) }, // the next time is another one once it is over
};

export function useSettings<Settings extends object, Read extends Settings>(
  { key, read, readAgain }: SettingsKind<Settings, Read>,
  model: string,
) {
  return useQuery({ queryKey: key(model), queryFn: ({ signal }) => read(model, signal), ...readAgain });
}

/** Saves what was changed: what others have saved meanwhile stands. */
export function useSaveSettings<Settings extends object, Read extends Settings>(
  { key, put }: SettingsKind<Settings, Read>,
  model: string,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (changes: Partial<Settings>) => put(model, changes),
    onSuccess: async (saved) => {
      await client.cancelQueries({ queryKey: key(model) }); // what is being read is from before
      client.setQueryData(key(model), saved);
    },
  });
}
