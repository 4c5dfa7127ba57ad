-- What Prisma's schema language cannot say: the labels that somebody is to look at again are few among all.
CREATE INDEX labels_unsettled_idx ON labels (model_id, sha256) WHERE recheck OR disputed;
