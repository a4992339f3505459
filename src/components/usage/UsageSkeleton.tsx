import { SkeletonLine, SkeletonText } from "../feedback/Skeleton";
import { Panel } from "../layout/Panel";

/** The outline of a board while its first answer is under way. */
export const UsageSkeleton = () => (
  <Panel flush>
    <div className="flex gap-8 px-4 py-5">
      {[0, 1, 2, 3, 4].map((each) => (
        <SkeletonLine key={each} className="w-20" />
      ))}
    </div>
    <div className="mx-4 mb-4 h-66 skeleton" />
    <div className="px-4 pb-4">
      <SkeletonText lines={8} />
    </div>
  </Panel>
);
