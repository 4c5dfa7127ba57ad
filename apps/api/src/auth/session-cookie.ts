import type { Settings } from '@amend/settings';
import type { CookieOptions, Request } from 'express';

export const SESSION_DAYS = 30;

const isSecure = ({ publicUrl }: Settings) => publicUrl?.startsWith('https:') ?? false;

/** By the prefix browsers know that only this host may have set it, and no other one of its domain, as with somebody else's session. */
export const sessionCookie = (settings: Settings) =>
  isSecure(settings) ? '__Host-amend_session' : 'amend_session';

export function sessionOf(request: Request, settings: Settings): string | undefined {
  const wanted = sessionCookie(settings);
  for (const part of request.headers.cookie?.split(';') ?? []) {
    const [name, value] = part.trim().split('=', 2);
    if (name === wanted && value) return value;
  }
  return undefined;
}

/** Out of reach for scripts, and never sent by a request that another site started. */
export function cookieOptions(settings: Settings): CookieOptions {
  return {
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(settings),
    path: '/',
  };
}
