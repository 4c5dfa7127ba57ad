import { type Settings, SettingsError } from '@amend/settings';

/** The supervisor fills in the embedded database's address, so it is only missing where this process is started alone. */
export function databaseUrl(settings: Settings): string {
  if (!settings.databaseUrl)
    throw new SettingsError('DATABASE_URL is unset: start through npm start, or set it');
  return settings.databaseUrl;
}
