const KEEP = 8;
const key = (model: string) => `amend.recent-classes.${model}`;

/** Ids of the classes that were chosen last in this browser, newest first. */
export function recentClasses(model: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key(model)) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return []; // storage is blocked or was tampered with: a convenience only
  }
}

export function rememberClass(model: string, id: string): void {
  const ids = [id, ...recentClasses(model).filter((other) => other !== id)].slice(0, KEEP);
  try {
    localStorage.setItem(key(model), JSON.stringify(ids));
  } catch {
    return; // storage is blocked or full: a convenience only
  }
}
