import type { Role } from '@amend/contracts';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

/** Who asks. `name` is what rows carry as `by`. */
export interface CallerIdentity {
  name: string;
  role: Role;
}

export interface AuthenticatedRequest {
  caller?: CallerIdentity;
  /**
   * Asks anew whether the caller may have what this request is for, which may be answered for long.
   * @throws ApiError 401 where the key was revoked or the session has ended
   */
  mayStill?: () => Promise<void>;
}

/** The caller of the request, as the role guard found it: `@Caller() caller: CallerIdentity`. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext): CallerIdentity => {
  const { caller } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!caller) throw new Error('a handler asks for its caller, and no guard has set one');
  return caller;
});
