import { useGetList } from "react-admin";

export interface NamedProcessor {
  id: string;
  name: string;
}

/** The whole register by name: a policy names a handful. */
export const allProcessors = {
  pagination: { page: 1, perPage: 1000 },
  sort: { field: "name", order: "ASC" },
} as const;

/** The name under which the register knows a processor; its id where it does not. */
export const useProcessorName = (): ((id: string) => string) => {
  const { data } = useGetList<NamedProcessor>("processors", allProcessors);
  return (id) => data?.find((each) => each.id === id)?.name ?? id;
};
