import type { components } from "../../../openapi/platform.gen";
import { Collection } from "../collection";
import type { Area } from "../platform";
import { rowsByText } from "../rowsByText";
import { serveCollection, services } from "../services";
import { generatedLetters } from "./generatedLetters";
import type { LetterRow } from "./letterRow";
import { letterTemplates, type TemplateRow } from "./letterTemplates";

type Schemas = components["schemas"];

export interface Letters {
  readonly rows: Collection<LetterRow>;
  ofRequest(requestId: string): readonly LetterRow[];
  present(row: LetterRow): Schemas["Letter"];
}

const present = ({ version: _version, text: _text, ...letter }: LetterRow): Schemas["Letter"] => letter;

/** Letters that went out, and the templates that they are written from. */
export const letters: Area<Letters> = {
  name: "letters",
  build(platform) {
    const rows = new Collection<LetterRow>(
      "letters",
      {
        requestId: { get: (row) => row.requestId, sort: false },
        kind: { get: (row) => row.kind },
        sentAt: { kind: "time", get: (row) => row.sentAt },
      },
      generatedLetters(platform),
    );
    const templates = new Collection<TemplateRow>(
      "letter-templates",
      {
        id: { get: (row) => row.id },
        kind: { get: (row) => row.kind },
        language: { get: (row) => row.language },
      },
      letterTemplates,
    );
    const { collections } = platform.use(services);
    const scope = "privacy_requests:read";
    collections.set("letters", serveCollection(rows, { scope, present, defaultSort: ["sentAt", "DESC"] }));
    collections.set(
      "letter-templates",
      serveCollection(templates, {
        scope,
        present: ({ version: _version, ...template }) => template,
        defaultSort: ["kind", "ASC"],
      }),
    );
    let counted = -1;
    let byRequest = new Map<string, LetterRow[]>();
    return {
      rows,
      present,
      ofRequest(requestId) {
        if (counted !== rows.revision) {
          counted = rows.revision;
          byRequest = rowsByText(rows.values(), (letter) => letter.requestId);
        }
        return byRequest.get(requestId) ?? [];
      },
    };
  },
};
