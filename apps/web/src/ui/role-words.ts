import type { Role } from '../api/types';

/** The roles in plain words. */
export const roleWords: Record<Role, { name: string; says: string }> = {
  predict: { name: 'Predict', says: 'Classifies photos and reads the answers' },
  annotate: { name: 'Annotate', says: 'Also corrects answers, reviews, and looks after classes' },
  admin: { name: 'Admin', says: 'Also retrains, decides what is live, and gives out keys' },
};
