-- What Prisma's schema language cannot say.

-- Heartbeats are nobody's business: of a release only what others act on is announced.
DROP TRIGGER announce ON releases;
CREATE TRIGGER announce_new AFTER INSERT ON releases FOR EACH ROW EXECUTE FUNCTION announce();
CREATE TRIGGER announce AFTER UPDATE ON releases FOR EACH ROW
  WHEN ((OLD.state, OLD.stage, OLD.worker, OLD.reason) IS DISTINCT FROM (NEW.state, NEW.stage, NEW.worker, NEW.reason))
  EXECUTE FUNCTION announce();

-- A stage changes where a model's requests go.
CREATE FUNCTION announce_model() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('amend', 'models:' || NEW.model_id);
  RETURN NULL;
END $$;
CREATE TRIGGER announce_stage AFTER UPDATE ON releases FOR EACH ROW
  WHEN (OLD.stage IS DISTINCT FROM NEW.stage) EXECUTE FUNCTION announce_model();
