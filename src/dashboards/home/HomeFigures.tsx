import { LinkBase, useTranslate } from "react-admin";
import { formatMoney } from "../../domain/money";
import { pathOf, type HomeFigure } from "./homeAnswer";
import { formatCount } from "../../components/field/formatCount";

const valueText = ({ count, money, permille }: Pick<HomeFigure, "count" | "money" | "permille">): string => {
  if (money) return formatMoney(money, "en");
  if (permille !== undefined) return `${(permille / 10).toFixed(1)} %`;
  return count === undefined ? "–" : formatCount(count);
};

export const HomeFigures = ({ figures }: { figures: readonly HomeFigure[] }) => {
  const translate = useTranslate();
  return (
    <dl className="divide-y divide-hairline">
      {figures.map((figure) => (
        <div key={figure.id} className="flex min-h-11 items-center justify-between gap-4 px-4 py-1.5">
          <dt className="text-sm text-muted">{translate(`home.figure.${figure.kind}`)}</dt>
          <dd className="text-right">
            <LinkBase to={pathOf(figure)} className="text-base font-semibold hover:underline">
              {valueText(figure)}
            </LinkBase>
            {figure.previous && (
              <p className="text-xs text-muted">
                {translate("home.before", { value: valueText(figure.previous) })}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};
