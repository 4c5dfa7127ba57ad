-- What Prisma's schema language cannot say.

-- At most one unfinished training run a model, whoever asks at the same moment. (Exclusion constraints, which Prisma's
-- comparison leaves alone, where partial unique indexes would look like drift to it.)
ALTER TABLE training_runs ADD CONSTRAINT training_runs_one_active
  EXCLUDE USING btree (model_id WITH =) WHERE (state IN ('queued', 'running'));

-- At most one release a model is past the point where a newer one could supersede it.
ALTER TABLE releases ADD CONSTRAINT releases_one_shifting
  EXCLUDE USING btree (model_id WITH =) WHERE (state = 'shifting');

-- At most one live version a model.
ALTER TABLE versions ADD CONSTRAINT versions_one_live
  EXCLUDE USING btree (model_id WITH =) WHERE (state = 'live');

-- 5 KB of float32 do not compress: do not try, it costs more than the insert.
ALTER TABLE embeddings ALTER COLUMN vector SET STORAGE EXTERNAL;

-- Every process hears of these rows as they commit, whoever wrote them.
CREATE FUNCTION announce() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('amend', TG_TABLE_NAME || ':' || NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON models FOR EACH ROW EXECUTE FUNCTION announce();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON training_runs FOR EACH ROW EXECUTE FUNCTION announce();
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON releases FOR EACH ROW EXECUTE FUNCTION announce();

-- A class announces its model: 1,000 new classes are then one announcement.
CREATE FUNCTION announce_classes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('amend', 'classes:' || NEW.model_id);
  RETURN NULL;
END $$;
CREATE TRIGGER announce AFTER INSERT OR UPDATE ON classes FOR EACH ROW EXECUTE FUNCTION announce_classes();
