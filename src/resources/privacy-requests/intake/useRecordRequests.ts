import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { isRefusal } from "../../../providers/dataProvider/isRefusal";
import { useSteward } from "../../../providers/dataProvider/useSteward";
import type { PrivacyRequest, RequestType } from "../privacyRequest";
import { createOf, inOrder, type IntakeForm } from "./intakeInput";

interface Intent {
  body: string;
  key: string;
}

/**
 * Records each right of one message, one after the other and linked. What is recorded is not recorded again: after a failure
 * half-way the next press goes on with the rest.
 */
export const useRecordRequests = () => {
  const steward = useSteward();
  const queryClient = useQueryClient();
  const done = useRef(new Map<RequestType, string>());
  const intents = useRef(new Map<RequestType, Intent>());
  const recordOne = async (form: IntakeForm, right: RequestType, before: readonly string[]) => {
    const data = createOf(form, right, before);
    const body = JSON.stringify(data);
    const known = intents.current.get(right);
    const intent = known?.body === body ? known : { body, key: crypto.randomUUID() };
    intents.current.set(right, intent);
    try {
      const { id } = await steward.post<PrivacyRequest>("/privacy-requests", data, intent.key);
      done.current.set(right, id);
      return id;
    } catch (error) {
      if (isRefusal(error)) intents.current.delete(right);
      throw error;
    }
  };
  const record = async (form: IntakeForm): Promise<readonly string[]> => {
    const ids: string[] = [];
    try {
      for (const right of inOrder(form.rights)) {
        ids.push(done.current.get(right) ?? (await recordOne(form, right, ids)));
      }
    } finally {
      for (const name of ["privacy-requests", "accounts", "home", "audit-events"])
        void queryClient.invalidateQueries({ queryKey: [name] });
    }
    return ids;
  };
  return { record, countDone: () => done.current.size };
};
