export interface TrafficBucket {
  /** The start of the bucket in words. */
  label: string;
  first: number;
  second: number;
}

export interface TrafficBarsProps {
  buckets: readonly TrafficBucket[];
  /** What the two series are: "Old secret", "New secret". */
  series: readonly [string, string];
  label: string;
  height?: number;
}

const slot = 12;
const bar = 4;

const figures = new Intl.NumberFormat("en");

const Key = ({ name, swatch }: { name: string; swatch: string }) => (
  <span className="inline-flex items-center gap-1.5">
    <span aria-hidden className={`size-2.5 rounded-sm ${swatch}`} />
    {name}
  </span>
);

/** The same figures for those who cannot see the bars. */
const HiddenTable = ({ buckets, series, label }: TrafficBarsProps) => (
  <table className="sr-only">
    <caption>{label}</caption>
    <thead>
      <tr>
        <td />
        <th scope="col">{series[0]}</th>
        <th scope="col">{series[1]}</th>
      </tr>
    </thead>
    <tbody>
      {buckets.map((bucket) => (
        <tr key={bucket.label}>
          <th scope="row">{bucket.label}</th>
          <td>{figures.format(bucket.first)}</td>
          <td>{figures.format(bucket.second)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Two series side by side over time; the second is hatched by an outline, so that colour is not all. */
export const TrafficBars = (props: TrafficBarsProps) => {
  const { buckets, series, height = 96 } = props;
  const top = Math.max(1, ...buckets.flatMap(({ first, second }) => [first, second]));
  const tall = (value: number) => (value === 0 ? 0 : Math.max(1, (value / top) * (height - 8)));
  return (
    <figure className="relative text-xs text-muted">
      <figcaption className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Key name={series[0]} swatch="bg-series-1" />
        <Key name={series[1]} swatch="border border-series-2 bg-transparent" />
        <span className="ml-auto">{figures.format(top)}</span>
      </figcaption>
      <svg
        aria-hidden
        viewBox={`0 0 ${buckets.length * slot} ${height}`}
        preserveAspectRatio="none"
        height={height}
        className="block w-full"
      >
        <path
          d={`M0 ${height - 0.5}H${buckets.length * slot}M0 8H${buckets.length * slot}`}
          className="stroke-hairline"
          vectorEffect="non-scaling-stroke"
        />
        {buckets.map((bucket, index) => (
          <g key={bucket.label}>
            <title>{`${bucket.label}: ${series[0]} ${figures.format(bucket.first)}, ${series[1]} ${figures.format(bucket.second)}`}</title>
            <rect x={index * slot} width={slot} height={height} className="fill-transparent" />
            <rect
              x={index * slot + 1}
              width={bar}
              y={height - tall(bucket.first)}
              height={tall(bucket.first)}
              className="fill-series-1"
            />
            <rect
              x={index * slot + 1 + bar + 1}
              width={bar}
              y={height - tall(bucket.second)}
              height={tall(bucket.second)}
              className="fill-transparent stroke-series-2"
              vectorEffect="non-scaling-stroke"
            />
          </g>
        ))}
      </svg>
      <div className="mt-1 flex justify-between">
        <span>{buckets[0]?.label}</span>
        <span>{buckets.at(-1)?.label}</span>
      </div>
      <HiddenTable {...props} />
    </figure>
  );
};
