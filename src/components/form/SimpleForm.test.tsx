import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { LinkBase, ResourceContextProvider } from "react-admin";
import { describe, expect, it } from "vitest";
import { platformUrl, problem, startPlatformServer } from "../../testing/platformServer";
import { renderWithAdmin } from "../../testing/renderWithAdmin";
import { NumberInput } from "../input/NumberInput";
import { TextArrayInput } from "../input/TextArrayInput";
import { TextInput } from "../input/TextInput";
import { Edit } from "../page/Edit";
import { SimpleForm } from "./SimpleForm";

const thing = {
  id: "thing_1",
  name: "Old name",
  limits: { requests: 600 },
  ips: ["10.0.0.1"],
  version: "v1",
};

interface Sent {
  body: Record<string, unknown>;
  ifMatch: string | null;
}

const url = `${platformUrl}/things/thing_1`;
const server = startPlatformServer(http.get(url, () => HttpResponse.json(thing)));

const answerSaves = (...answers: (() => Response | Promise<Response>)[]) => {
  const sent: Sent[] = [];
  server.use(
    http.put(url, async ({ request }) => {
      sent.push({
        body: (await request.json()) as Record<string, unknown>,
        ifMatch: request.headers.get("if-match"),
      });
      const answer = answers[sent.length - 1] ?? (() => HttpResponse.json({ ...thing, version: "v9" }));
      return answer();
    }),
  );
  return sent;
};

const open = async () => {
  const view = renderWithAdmin(
    <ResourceContextProvider value="things">
      <LinkBase to="/elsewhere">Elsewhere</LinkBase>
      <Edit id="thing_1" title="Edit">
        <SimpleForm>
          <TextInput source="name" label="Name" required />
          <NumberInput source="limits.requests" label="Requests" min={1} />
          <TextArrayInput source="ips" label="Addresses" />
        </SimpleForm>
      </Edit>
    </ResourceContextProvider>,
    { at: "/things/thing_1" },
  );
  const name = await screen.findByRole("textbox", { name: "Name" });
  await waitFor(() => expect(name).toHaveValue("Old name"));
  const retype = async (label: string, text: string) => {
    const field = screen.getByRole("textbox", { name: label });
    await view.user.clear(field);
    await view.user.type(field, text);
  };
  const save = () => view.user.click(screen.getByRole("button", { name: "Save" }));
  return { ...view, retype, save };
};

const refusal = () =>
  problem(422, {
    title: "The input is wrong",
    errors: [
      { pointer: "/limits/requests", code: "too_large", detail: "At most 500." },
      { pointer: "/ips/0", code: "private", detail: "Not a public address." },
      { pointer: "/planet", code: "unknown", detail: "There is no such planet." },
    ],
  });

describe("SimpleForm", () => {
  it("puts the server's errors on their fields, focuses the first, and shows the rest above", async () => {
    answerSaves(refusal);
    const { retype, save } = await open();
    await retype("Requests", "900");
    await save();
    const requests = screen.getByRole("textbox", { name: "Requests" });
    await waitFor(() => expect(requests).toHaveAccessibleDescription("At most 500."));
    await waitFor(() => expect(requests).toHaveFocus());
    expect(screen.getByRole("textbox", { name: "Addresses" })).toHaveAccessibleDescription(
      "Not a public address.",
    );
    expect(screen.getByText("There is no such planet.")).toBeInTheDocument();
    expect(screen.getByText("req_1")).toBeInTheDocument();
    expect(requests).toHaveValue("900");
  });

  it("checks its own rules first and sends nothing", async () => {
    const sent = answerSaves();
    const { retype, save } = await open();
    await retype("Requests", "0");
    await save();
    expect(await screen.findByText("Must be at least 1")).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: "Requests" })).toHaveFocus();
    expect(sent).toHaveLength(0);
  });

  it("saves once, however often the button is pressed", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const sent = answerSaves(() => held.then(() => HttpResponse.json({ ...thing, version: "v2" })));
    const { user, retype, path } = await open();
    await retype("Name", "New name");
    const button = screen.getByRole("button", { name: "Save" });
    await user.dblClick(button);
    await waitFor(() => expect(button).toHaveAttribute("aria-busy", "true"));
    await user.keyboard("{Enter}");
    release();
    await waitFor(() => expect(path()).toBe("/things/thing_1/show"));
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      body: { name: "New name" },
      ifMatch: expect.stringContaining("v1") as string,
    });
  });

  it("shows their change beside mine, and saves mine over their version when told to", async () => {
    const theirs = { ...thing, name: "Their name", limits: { requests: 700 }, version: "v2" };
    const sent = answerSaves(() => problem(412, { title: "Someone changed it first", current: theirs }));
    const { user, retype, save } = await open();
    await retype("Name", "My name");
    await save();
    const name = (await screen.findByRole("rowheader", { name: /Name/ })).closest("tr");
    expect(name).toHaveTextContent("Changed by both");
    expect(name).toHaveTextContent(/Old name.*Their name.*My name/);
    expect(screen.getByRole("radio", { name: "Keep theirs: Requests" })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Apply to their version" }));
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("My name");
    expect(screen.getByRole("textbox", { name: "Requests" })).toHaveValue("700");
    await save();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({
      body: { name: "My name", limits: { requests: 700 } },
      ifMatch: expect.stringContaining("v2") as string,
    });
  });

  it("takes theirs, field by field", async () => {
    const theirs = { ...thing, name: "Their name", version: "v2" };
    answerSaves(() => problem(412, { title: "Someone changed it first", current: theirs }));
    const { user, retype, save } = await open();
    await retype("Name", "My name");
    await retype("Requests", "5");
    await save();
    await user.click(await screen.findByRole("radio", { name: "Keep theirs: Name" }));
    await user.click(screen.getByRole("button", { name: "Apply to their version" }));
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("Their name");
    expect(screen.getByRole("textbox", { name: "Requests" })).toHaveValue("5");
  });

  it("keeps what was typed after any other failure", async () => {
    answerSaves(() => problem(403, { title: "Not allowed for you" }));
    const { retype, save } = await open();
    await retype("Name", "New name");
    await save();
    expect(await screen.findByText("Not allowed for you")).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("New name");
  });

  it("asks before typed values are left behind, and only then", async () => {
    const { user, retype, path } = await open();
    await retype("Name", "New name");
    await user.click(screen.getByRole("link", { name: "Elsewhere" }));
    const dialog = await screen.findByRole("alertdialog", { name: "Leave without saving?" });
    await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    expect(path()).toBe("/things/thing_1");
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveValue("New name");
    await user.click(screen.getByRole("link", { name: "Elsewhere" }));
    await user.click(await screen.findByRole("button", { name: "Leave without saving" }));
    await waitFor(() => expect(path()).toBe("/elsewhere"));
  });
});
