-- What Prisma's schema language cannot say: the live accuracy is of the few corrections that are audits.
CREATE INDEX corrections_audited_idx ON corrections (model_id, sha256) WHERE audit;
