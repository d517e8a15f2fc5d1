import { scaleBand, scaleLinear } from 'd3-scale';

/** One bar; null: hidden, or there is none. */
export interface Bar {
  label: string;
  value: number | null;
  /** Beside the bar. */
  words: string;
}

const WIDTH = 640;
const LINE = 30;
const LABELS = 275;
const BARS = WIDTH - LABELS - 70;

/**
 * Horizontal bars, for eyes only: the table beside it says the same to screen readers and to the keyboard.
 * Bars that are hidden have no length and say so in words.
 */
export function BarChart({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const x = scaleLinear().domain([0, most]).range([0, BARS]);
  const y = scaleBand()
    .domain(bars.map((_, at) => String(at)))
    .range([0, bars.length * LINE])
    .paddingInner(0.3);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${bars.length * LINE}`}
      aria-hidden="true"
      focusable="false"
    >
      {bars.map(({ label, value, words }, at) => {
        const top = y(String(at)) ?? 0;
        const middle = top + y.bandwidth() / 2;
        const end = LABELS + x(value ?? 0);
        return (
          <g key={label}>
            <text class="chart__label" x={LABELS - 10} y={middle} text-anchor="end">
              {shortened(label)}
            </text>
            <rect
              class="chart__bar"
              x={LABELS}
              y={top}
              width={end - LABELS}
              height={y.bandwidth()}
            />
            <text class="chart__words" x={end + 8} y={middle}>
              {words}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Room for so many letters; the table has the whole. */
function shortened(label: string): string {
  const bare = label.replace(/ \([^)]*\)$/, '');
  return bare.length > 34 ? `${bare.slice(0, 33)}…` : bare;
}
