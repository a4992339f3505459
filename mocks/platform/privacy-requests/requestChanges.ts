import type { components } from "../../../openapi/platform.gen";
import { letters } from "../letters/letters";
import type { Area } from "../platform";
import { invalidField } from "../problem";
import { privacyRequests } from "./privacyRequests";
import { recipientTasks } from "./recipientTasks";

type Changes = components["schemas"]["PrivacyRequestChanges"];

export interface RequestChanges {
  since(cursor: string | null): Changes;
}

const mostKept = 10_000;

/** Which requests have changed, in order: by themselves, by a recipient's task, or by a letter. */
export const requestChanges: Area<RequestChanges> = {
  name: "request-changes",
  build(platform) {
    const { rows } = platform.use(privacyRequests);
    const tasks = platform.use(recipientTasks).rows;
    const sent = platform.use(letters).rows;
    let ids: string[] = [];
    let dropped = 0;
    const note = (id: string | undefined) => {
      if (id === undefined) return;
      ids.push(id);
      if (ids.length <= 2 * mostKept) return;
      dropped += mostKept;
      ids = ids.slice(mostKept);
    };
    rows.watch(note);
    tasks.watch((id) => note(tasks.get(id)?.requestId));
    sent.watch((id) => note(sent.get(id)?.requestId));
    return {
      since(cursor) {
        const end = dropped + ids.length;
        const from = cursor === null ? end : Number(cursor);
        if (!Number.isSafeInteger(from))
          throw invalidField("/query/since", "invalid_value", "No such cursor.");
        // A cursor from before a restart, or from too long ago.
        const complete = from >= dropped && from <= end;
        const newest = complete ? new Set(ids.slice(from - dropped).toReversed()) : new Set<string>();
        const changed = [...newest].toReversed().flatMap((id) => {
          const row = rows.get(id);
          return row === undefined ? [] : [{ id, version: row.version }];
        });
        return { at: platform.clock.iso(), cursor: String(end), changed, complete };
      },
    };
  },
};
