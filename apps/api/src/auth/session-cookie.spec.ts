import { readSettings } from '@amend/settings';
import type { Request } from 'express';
import { cookieOptions, sessionCookie, sessionOf } from './session-cookie.js';

const plain = readSettings({});
const secure = readSettings({ AMEND_PUBLIC_URL: 'https://amend.example.com', AUTH: 'required' });
const sent = (cookie?: string) => ({ headers: { cookie } }) as Request;

describe('the session cookie', () => {
  it('is the host’s own where the address is https, whatever a neighbour of the domain has set', () => {
    expect(sessionCookie(secure)).toBe('__Host-amend_session');
    expect(cookieOptions(secure)).toEqual({ httpOnly: true, sameSite: 'strict', secure: true, path: '/' });
    expect(sessionOf(sent('amend_session=theirs; __Host-amend_session=ours'), secure)).toBe('ours');
    expect(sessionOf(sent('amend_session=theirs'), secure)).toBeUndefined();
  });

  it('needs no https elsewhere', () => {
    expect(sessionCookie(plain)).toBe('amend_session');
    expect(cookieOptions(plain)).toMatchObject({ secure: false });
    expect(sessionOf(sent('a=b; amend_session=ours'), plain)).toBe('ours');
    expect(sessionOf(sent(), plain)).toBeUndefined();
  });
});
