/** `[what, value, aim, met]` of each aim. */
export function learningAims({ accuracy, noise, ece, suspects, forgetting }) {
  const points = (share) => (Number.isNaN(share) ? '–' : (100 * share).toFixed(1));
  /** Without a peer to compare with there is no aim. */
  const besides = (peer, aim, met) => (Number.isNaN(peer) ? ['', true] : [aim, met]);
  const lost = Math.max(...forgetting.lost);
  return [
    ...accuracy.map(({ name, count, ours, scikit }) => [
      `${name}, ${count} a class: accuracy, scikit-learn's`,
      `${points(ours)} ${points(scikit)}`,
      ...besides(scikit, count <= 5 ? '≥' : '≥ −0.5', ours >= scikit - (count <= 5 ? 0 : 0.005)),
    ]),
    ...noise.map(({ name, noise: share, oursLost, scikitLost }) => [
      `${name}, ${100 * share} % wrong labels: points lost, by scikit-learn`,
      `${points(oursLost)} ${points(scikitLost)}`,
      ...(share < 0.3 ? ['', true] : besides(scikitLost, '≤ half', oursLost <= scikitLost / 2)),
    ]),
    ...ece.map(({ name, count, ece: error, chance }) => [
      `${name}, ${count} a class: ECE, on as few photos of perfect calibration`,
      `${error.toFixed(3)} ${chance.toFixed(3)}`,
      '≤ 0.030',
      error <= 0.03,
    ]),
    ...suspects
      .filter(({ seed }) => seed === 1)
      .map(({ name, noise: share, precision, recall }) => [
        `${name}, ${100 * share} % wrong labels: found, precision and recall`,
        `${points(precision)} ${points(recall)}`,
        '',
        true,
      ]),
    ...suspects
      .filter(({ cleanlab }) => cleanlab)
      .map(({ name, noise: share, seed, cleanlab: { ours, cleanlab } }) => [
        `${name}, ${100 * share} % wrong labels, seed ${seed}: found in scikit-learn's scores; by cleanlab`,
        [ours, cleanlab].map((of) => `${points(of.precision)} ${points(of.recall)}`).join('; '),
        'at least as many',
        ours.precision >= cleanlab.precision && ours.recall >= cleanlab.recall,
      ]),
    [
      `of ${forgetting.photos} other photos lost, at most, over ten rounds of a new class each`,
      String(lost),
      '≤ 0.3 points',
      lost / forgetting.photos <= 0.003,
    ],
  ];
}
