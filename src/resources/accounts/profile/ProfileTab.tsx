import type { Account } from "../account";
import { ContentPanel } from "./ContentPanel";
import { DetailsPanel } from "./DetailsPanel";

export const ProfileTab = ({ account }: { account: Account }) => (
  <div className="grid items-start gap-4 min-[1200px]:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
    <DetailsPanel account={account} />
    <ContentPanel account={account} />
  </div>
);
