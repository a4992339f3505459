import { useLocation, useNavigate } from "react-admin";
import {
  healthOrders,
  healthViews,
  type HealthOrder,
  type HealthView,
} from "../../../domain/request-logs/health";

/** How the figures are put together and ordered, from the URL; a link shows a colleague the same. */
export const useHealthView = () => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const params = new URLSearchParams(search);
  const view: HealthView = healthViews.find((each) => each === params.get("by")) ?? "both";
  const order: HealthOrder = healthOrders.find((each) => each === params.get("order")) ?? "requests";
  const choose = (name: "by" | "order", value: string) => {
    params.set(name, value);
    navigate({ search: `?${params}` }, { replace: true });
  };
  return { view, order, choose };
};
