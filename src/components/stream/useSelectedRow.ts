import { useListContext, useLocation, useNavigate } from "react-admin";
import { useNarrow } from "../preference/useNarrow";

/** The row beside its list, in the address: a link shows a colleague the same one. Too narrow for that, a row opens on its own page. */
export const useSelectedRow = () => {
  const { filterValues } = useListContext();
  const { search } = useLocation();
  const navigate = useNavigate();
  const isNarrow = useNarrow();
  const params = new URLSearchParams(search);
  const selected = isNarrow ? null : params.get("selected");
  const select = (id: string | undefined) => {
    // An address with any parameter is read without defaults, so it says the filter too.
    params.set("filter", JSON.stringify(filterValues));
    if (id === undefined) params.delete("selected");
    else params.set("selected", id);
    navigate({ search: `?${params.toString()}` }, { replace: selected !== null });
  };
  return { selected, select, canOpenBeside: !isNarrow };
};
