/** A trainer that has said nothing for so long is away: nothing waits for it any more. */
export const TRAINER_AWAY_SECONDS = 15;
