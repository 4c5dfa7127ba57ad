-- What Prisma's schema language cannot say.

-- A class that became part of another one is retired, so that the other one, being active, is no part of it in turn.
ALTER TABLE classes ADD CONSTRAINT classes_merged_are_retired CHECK (merged_into IS NULL OR status = 'retired');

-- Labels follow merges, whoever writes them. The lock makes a merge of the class wait for this label, and this label for
-- the merge: one that is written at the same moment is not left behind.
CREATE FUNCTION label_follows_merges() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  next uuid;
BEGIN
  WHILE NEW.class_id IS NOT NULL LOOP
    SELECT merged_into INTO next FROM classes WHERE id = NEW.class_id FOR SHARE;
    EXIT WHEN next IS NULL;
    NEW.class_id := next;
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER follow_merges BEFORE INSERT OR UPDATE OF class_id ON labels
  FOR EACH ROW EXECUTE FUNCTION label_follows_merges();

-- Whatever somebody says of a photo is the second look that was asked for.
CREATE FUNCTION correction_ends_recheck() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE labels SET recheck = false WHERE model_id = NEW.model_id AND sha256 = NEW.sha256 AND recheck;
  RETURN NULL;
END $$;
CREATE TRIGGER end_recheck AFTER INSERT ON corrections FOR EACH ROW EXECUTE FUNCTION correction_ends_recheck();
