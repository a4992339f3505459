import type { HealthRow } from "../../../domain/request-logs/health";

const HEIGHT = 20;
const WIDTH = 96;

/** How latencies are spread, fast at the left: each bin as high as its share of the fullest. The figures stand beside it. */
export const LatencyShape = ({ histogram }: { histogram: HealthRow["histogram"] }) => {
  const counts = histogram?.counts ?? [];
  const most = Math.max(...counts, 0);
  if (most === 0) return null;
  const width = WIDTH / counts.length;
  return (
    <svg aria-hidden viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="inline-block h-5 w-24 align-middle">
      {counts.map((count, bin) => {
        const height = count === 0 ? 0 : Math.max(1, (count / most) * HEIGHT);
        return (
          <rect
            // oxlint-disable-next-line react/no-array-index-key -- a bin is its place
            key={bin}
            x={bin * width}
            y={HEIGHT - height}
            width={Math.max(0.5, width - 0.4)}
            height={height}
            className="fill-accent"
          />
        );
      })}
    </svg>
  );
};
