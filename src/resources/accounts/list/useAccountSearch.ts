import { useEffect, useRef, useState } from "react";
import { useListContext } from "react-admin";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { Account } from "../account";
import { hitsOf, readQuestion, withIds } from "./accountSearch";

export type SearchState =
  | { kind: "idle" }
  | { kind: "searching" }
  | { kind: "none" }
  | { kind: "secret" }
  | { kind: "failed"; error: unknown };

interface KeyRow {
  id: string;
  accountId: string;
}

/**
 * Finds accounts by a text that may be personal data. The text goes to the API in a body and stays in this component;
 * the URL and the query cache get ids only. `onFound` hears which ids the list owes to a search.
 */
export const useAccountSearch = (onFound: (ids: readonly string[] | undefined) => void) => {
  const steward = useSteward();
  const list = useListContext<Account>();
  const filterValues: Readonly<Record<string, unknown>> = list.filterValues;
  const { setFilters } = list;
  const [state, setState] = useState<SearchState>({ kind: "idle" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const find = async (text: string, signal: AbortSignal): Promise<string[]> => {
    const { accountIds, keyIds } = hitsOf(await steward.search(text, signal));
    if (keyIds.length === 0) return [...accountIds];
    const { data } = await steward.getMany<KeyRow>("access-keys", { ids: [...keyIds], signal });
    return [...new Set([...accountIds, ...data.map(({ accountId }) => accountId)])];
  };

  const show = (ids: readonly string[]) => {
    setState({ kind: ids.length === 0 ? "none" : "idle" });
    onFound(ids.length === 0 ? undefined : ids);
    if (ids.length > 0) setFilters(withIds(filterValues, ids));
  };

  const search = async (typed: string): Promise<void> => {
    running.current?.abort();
    const question = readQuestion(typed);
    if (question.kind === "secret") return setState({ kind: "secret" });
    if (question.kind === "account") return show([question.id]);
    if (question.kind === "nothing") return clear();
    const controller = new AbortController();
    running.current = controller;
    setState({ kind: "searching" });
    try {
      show(await find(question.text, controller.signal));
    } catch (error) {
      if (!controller.signal.aborted) setState({ kind: "failed", error });
    }
  };

  const clear = () => {
    running.current?.abort();
    setState({ kind: "idle" });
    onFound(undefined);
    if ("id" in filterValues) setFilters(withIds(filterValues, []));
  };

  return { state, search, clear };
};
