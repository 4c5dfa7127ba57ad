/** The run cannot succeed, however often it is tried; the message is for people. */
export class TrainingError extends Error {
  override name = 'TrainingError';
}
