import { useQueryClient } from "@tanstack/react-query";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import { usePlatform } from "../../../providers/platform/PlatformContext";
import type { AccessKey } from "../accessKey";
import { keyUpdateOf, type KeyForm } from "../form/keyInput";

/** Saves the whole editable part of a key under the version that the values carry. */
export const useUpdateKey = () => {
  const steward = useSteward();
  const queryClient = useQueryClient();
  const { reportingTimeZone } = usePlatform();
  return async (record: AccessKey, values: KeyForm & { version?: unknown }) => {
    const version = typeof values.version === "string" ? values.version : record.version;
    const path = `/access-keys/${encodeURIComponent(record.id)}`;
    await steward.put(path, keyUpdateOf(values, reportingTimeZone), version);
    await Promise.all(
      ["access-keys", "audit-events", "home"].map((name) =>
        queryClient.invalidateQueries({ queryKey: [name] }),
      ),
    );
  };
};
