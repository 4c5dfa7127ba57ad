/** `npm run doctor`: prints what was found on this machine, and what each missing part would give. */
export declare function doctor(root: string): Promise<void>;
