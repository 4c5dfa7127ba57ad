-- What Prisma's schema language cannot say.

-- A version is wanted as containers once at most; to try a failed one again, the old row is first no longer wanted.
ALTER TABLE deployments ADD CONSTRAINT deployments_one_wanted
  EXCLUDE USING btree (model_id WITH =, version WITH =) WHERE (wanted);

ALTER TABLE deployments ADD CONSTRAINT deployments_replicas_positive CHECK (replicas > 0);

CREATE TRIGGER announce AFTER INSERT OR UPDATE ON deployments FOR EACH ROW EXECUTE FUNCTION announce();
