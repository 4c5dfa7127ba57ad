-- What Prisma's schema language cannot say.

-- A class that became part of another one is retired, so that the other one, being active, is no part of it in turn.
ALTER TABLE classes ADD CONSTRAINT classes_merged_are_retired CHECK (merged_into IS NULL OR status = 'retired');

-- What a class is by now: the one that it is part of, mostly itself.
CREATE FUNCTION current_class(asked uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  WITH RECURSIVE part AS (
    SELECT id, merged_into FROM classes WHERE id = asked
    UNION ALL
    SELECT whole.id, whole.merged_into FROM part JOIN classes whole ON whole.id = part.merged_into
  )
  SELECT id FROM part WHERE merged_into IS NULL
$$;

-- Whatever somebody says of a photo is the second look that was asked for.
CREATE FUNCTION correction_ends_recheck() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE labels SET recheck = false WHERE model_id = NEW.model_id AND sha256 = NEW.sha256 AND recheck;
  RETURN NULL;
END $$;
CREATE TRIGGER end_recheck AFTER INSERT ON corrections FOR EACH ROW EXECUTE FUNCTION correction_ends_recheck();
