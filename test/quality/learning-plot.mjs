const COLOURS = ['#1c7ed6', '#e8590c', '#2f9e44'];
const SIZE = { width: 640, height: 380, left: 56, right: 150, top: 24, bottom: 48 };

/** Accuracy by labels a class as an SVG: lines are ours, dashed ones scikit-learn's on the same embeddings. */
export function learningPlot({ accuracy }) {
  const counts = [...new Set(accuracy.map(({ count }) => count))].sort((a, b) => a - b);
  const lowest =
    Math.floor(
      Math.min(...accuracy.flatMap(({ ours, scikit }) => [ours, scikit].filter(Number.isFinite))) * 10,
    ) / 10;
  const x = (count) =>
    SIZE.left + (counts.indexOf(count) / (counts.length - 1)) * (SIZE.width - SIZE.left - SIZE.right);
  const y = (share) => SIZE.top + ((1 - share) / (1 - lowest)) * (SIZE.height - SIZE.top - SIZE.bottom);
  const ticks = Array.from({ length: Math.round((1 - lowest) * 10) + 1 }, (_, at) => lowest + at / 10);
  const names = [...new Set(accuracy.map(({ name }) => name))];
  const line = (name, of, dash) => {
    const points = accuracy.filter((row) => row.name === name && Number.isFinite(row[of]));
    if (points.length === 0) return '';
    const colour = COLOURS[names.indexOf(name) % COLOURS.length];
    const path = points.map((row) => `${x(row.count).toFixed(1)},${y(row[of]).toFixed(1)}`).join(' ');
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"${dash ? ' stroke-dasharray="5 4"' : ''}/>`;
  };
  const text = (at, top, says, anchor = 'middle', colour = '#495057') =>
    `<text x="${at}" y="${top}" text-anchor="${anchor}" fill="${colour}">${says}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="13">`,
    '<title>Accuracy by labelled photos a class: Amend and scikit-learn</title>',
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="#ffffff"/>`,
    ...ticks.map(
      (share) =>
        `<line x1="${SIZE.left}" x2="${SIZE.width - SIZE.right}" y1="${y(share)}" y2="${y(share)}" stroke="#dee2e6"/>` +
        text(SIZE.left - 8, y(share) + 4, `${Math.round(100 * share)} %`, 'end'),
    ),
    ...counts.map((count) => text(x(count), SIZE.height - SIZE.bottom + 20, String(count))),
    text((SIZE.left + SIZE.width - SIZE.right) / 2, SIZE.height - 8, 'labelled photos a class'),
    ...names.flatMap((name, at) => [
      line(name, 'ours', false),
      line(name, 'scikit', true),
      text(
        SIZE.width - SIZE.right + 14,
        SIZE.top + 20 + 22 * at,
        name,
        'start',
        COLOURS[at % COLOURS.length],
      ),
    ]),
    text(SIZE.width - SIZE.right + 14, SIZE.top + 30 + 22 * names.length, '— Amend', 'start'),
    text(SIZE.width - SIZE.right + 14, SIZE.top + 50 + 22 * names.length, '- - scikit-learn', 'start'),
    '</svg>',
    '',
  ].join('\n');
}
