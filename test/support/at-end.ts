type Work = () => Promise<void>;

const file = globalThis as { leftToDo?: Set<Work> };

/**
 * Has something ended with its test file even if the file's own clean-up does not come so far: jest would wait for its
 * processes for ever. What is made last ends first; the test environment sees to it.
 * @returns the same, which is done once, whoever asks
 */
export function atEnd(work: Work): Work {
  file.leftToDo ??= new Set();
  const left = file.leftToDo;
  let done: Promise<void> | undefined;
  const once = () => {
    done ??= work().finally(() => left.delete(once));
    return done;
  };
  left.add(once);
  return once;
}
