import { count } from '../ui/format';

/** "candidateAccuracy" → "Candidate accuracy": the gate names its figures for programs. */
export function measuredName(name: string): string {
  const words = name
    .replace(/[_-]+/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function measuredValue(value: number | null): string {
  if (value === null) return 'not measured';
  return Number.isInteger(value) ? count(value) : String(Number(value.toPrecision(4)));
}
