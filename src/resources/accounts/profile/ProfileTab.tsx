import type { Account } from "../account";
import { ContentPanel } from "./ContentPanel";
import { DetailsPanel } from "./DetailsPanel";

export const ProfileTab = ({ account }: { account: Account }) => (
  <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
    <DetailsPanel account={account} />
    <ContentPanel account={account} />
  </div>
);
