import type { Settings } from '@amend/settings';
import type { CookieOptions, Request } from 'express';

export const SESSION_COOKIE = 'amend_session';
export const SESSION_DAYS = 30;

export function sessionOf(request: Request): string | undefined {
  for (const part of request.headers.cookie?.split(';') ?? []) {
    const [name, value] = part.trim().split('=', 2);
    if (name === SESSION_COOKIE && value) return value;
  }
  return undefined;
}

/** Out of reach for scripts, and never sent by a request that another site started. */
export function cookieOptions(settings: Settings): CookieOptions {
  return {
    httpOnly: true,
    sameSite: 'strict',
    secure: settings.publicUrl?.startsWith('https:') ?? false,
    path: '/',
  };
}
