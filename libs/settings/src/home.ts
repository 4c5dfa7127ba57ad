import path from 'node:path';

/** Where each kind of state lies inside AMEND_HOME. */
export function homeFolders(home: string) {
  return {
    /** The embedded PostgreSQL cluster. */
    postgres: path.join(home, 'postgres'),
    /** Images as they came, by their SHA-256. */
    images: path.join(home, 'images'),
    /** What training runs wrote, one folder a run and fence: never changed afterwards. */
    bundles: path.join(home, 'bundles'),
    /** What the model server discovers: MODEL/VERSION. */
    serving: path.join(home, 'serving'),
    /** What the model server makes of a model as it loads it; emptied at each start. */
    temporary: path.join(home, 'model-server-tmp'),
    /** What is being received: one folder a request, gone with it. */
    uploads: path.join(home, 'uploads'),
    /** What fine-tuning runs decoded: files without a name, gone with their process. */
    pixels: path.join(home, 'pixels'),
    /** Where fine-tuning runs that are under way have got to, one file a run; gone with it. */
    checkpoints: path.join(home, 'checkpoints'),
    /** Backbones of the operator's own, one folder each. */
    backbones: path.join(home, 'backbones'),
    /** Where `tools/build-tfjs-node.sh` builds a binding to TensorFlow. */
    tensorflow: path.join(home, 'tensorflow'),
  };
}
