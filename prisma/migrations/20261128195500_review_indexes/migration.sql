-- What Prisma's schema language cannot say: what review asks for among millions of predictions.

-- Of one class, the most uncertain and the newest.
CREATE INDEX predictions_answered_margin_idx ON predictions (model_id, (class_ids[1]), margin);
CREATE INDEX predictions_answered_id_idx ON predictions (model_id, (class_ids[1]), id);

-- What is rare must be found without a look at all the others.
CREATE INDEX predictions_unknown_idx ON predictions (model_id, id) WHERE unknown;

-- The random slice of each version: see apps/api/src/review/review-items.ts.
CREATE INDEX predictions_audited_idx ON predictions (model_id, version, sha256) WHERE right(sha256, 2) < '0d';
-- Without it, it would be taken for a third of all.
CREATE STATISTICS predictions_slice ON (right(sha256, 2)) FROM predictions;

-- Until it is looked at, PostgreSQL does not know how rare a class is.
ANALYZE predictions;
