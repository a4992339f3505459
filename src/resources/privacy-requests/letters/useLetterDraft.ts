import { useState } from "react";
import { useGetList } from "react-admin";
import type { PrivacyRequest } from "../privacyRequest";
import { draftOf, fitsRight, type LetterKind, type LetterTemplate } from "./letter";

const everyTemplate = { page: 1, perPage: 100 };
const byKind = { field: "kind", order: "ASC" } as const;

interface LetterQuestion {
  /** Left out for a letter to many: then it fits every right, and there is nobody to preview it for. */
  record?: PrivacyRequest;
  /** Which kinds may be written; all that fit the right when left out. */
  kinds?: readonly LetterKind[] | undefined;
  /** Parts that another field of the dialog already asks for. */
  given?: Readonly<Record<string, string>>;
}

const nothingGiven = {};

/** A letter that is being written: its template, its parts, and whether it can be sent. */
export const useLetterDraft = ({ record, kinds, given = nothingGiven }: LetterQuestion) => {
  const [chosenId, setChosenId] = useState<string>();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { data, error, refetch, isFetching } = useGetList<LetterTemplate>("letter-templates", {
    filter: kinds === undefined ? {} : { kind: kinds },
    pagination: everyTemplate,
    sort: byKind,
  });
  const templates = (data ?? [])
    .filter((template) => (record ? fitsRight(template, record.type) : template.rights === undefined))
    .toSorted((a, b) => (kinds ? kinds.indexOf(a.kind) - kinds.indexOf(b.kind) : 0));
  const preferred = kinds && templates.find(({ language }) => language === "en");
  const template = templates.find(({ id }) => id === chosenId) ?? preferred;
  return {
    requestId: record?.id,
    templates,
    template,
    given,
    typed,
    choose: setChosenId,
    write: (part: string, text: string) => setTyped((before) => ({ ...before, [part]: text })),
    draft: draftOf(template, typed, given),
    state: { isPending: data === undefined && !error, error, refetch, isFetching },
  };
};

export type LetterWriting = ReturnType<typeof useLetterDraft>;
