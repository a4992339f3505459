import { SkeletonText } from "../../components/feedback/Skeleton";

/** Holds the place of a page while its code or its first answer is on the way. */
export const PageSkeleton = () => (
  <div className="p-6">
    <SkeletonText lines={6} />
  </div>
);
