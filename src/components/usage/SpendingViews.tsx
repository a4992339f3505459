import { LinkBase, useTranslate } from "react-admin";
import { spendingView, spendingViewIds } from "../../domain/usage/spendingViews";
import type { UsagePlace } from "../../domain/usage/usagePlace";
import { writeUsageView } from "../../domain/usage/usageView";
import { classNames } from "../classNames";

/** The views that finance opens most often, as links: each can be pasted to a colleague. */
export const SpendingViews = ({ place }: { place: UsagePlace }) => {
  const translate = useTranslate();
  const here = writeUsageView(place.view).toString();
  return (
    <nav aria-label={translate("usage.views.title")} className="text-sm">
      <ul className="flex flex-wrap gap-1.5">
        {spendingViewIds.map((id) => {
          const view = spendingView(id, place.view);
          const isHere = writeUsageView(view).toString() === here;
          return (
            <li key={id}>
              <LinkBase
                to={place.pathOf(view)}
                title={translate(`usage.views.about.${id}`)}
                aria-current={isHere ? "page" : undefined}
                className={classNames(
                  "block rounded-full border px-2.5 py-0.5",
                  isHere
                    ? "border-accent bg-accent-soft font-medium text-accent"
                    : "border-line text-muted hover:bg-hover hover:text-ink",
                )}
              >
                {translate(`usage.views.${id}`)}
              </LinkBase>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
