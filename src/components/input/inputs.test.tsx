import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { ResourceContextProvider } from "react-admin";
import { describe, expect, it } from "vitest";
import { platformUrl, startPlatformServer } from "../../testing/platformServer";
import { renderWithAdmin } from "../../testing/renderWithAdmin";
import { SimpleForm } from "../form/SimpleForm";
import { Create } from "../page/Create";
import { BooleanInput } from "./BooleanInput";
import { MoneyInput } from "./MoneyInput";
import { NumberInput, parseFigure } from "./NumberInput";
import { RadioInput } from "./RadioInput";
import { splitItems, TextArrayInput } from "./TextArrayInput";
import { TextInput } from "./TextInput";

const server = startPlatformServer();

const open = () => {
  const sent: unknown[] = [];
  server.use(
    http.post(`${platformUrl}/things`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: "thing_1" }, { status: 201 });
    }),
  );
  const view = renderWithAdmin(
    <ResourceContextProvider value="things">
      <Create title="New thing">
        <SimpleForm>
          <TextInput source="name" label="Name" required />
          <MoneyInput source="cap" label="Cap" currency="USD" />
          <NumberInput source="rate" label="Rate" />
          <BooleanInput source="isNotified" label="Notify" />
          <RadioInput
            source="action"
            label="Then"
            choices={["alert", "block"].map((id) => ({ id, name: id }))}
          />
          <TextArrayInput
            source="ips"
            label="Addresses"
            validateItem={(item) => (item.includes(".") ? undefined : "Not an address")}
          />
        </SimpleForm>
      </Create>
    </ResourceContextProvider>,
    { at: "/things/create" },
  );
  const field = (name: string) => screen.getByRole("textbox", { name });
  return { ...view, sent, field, save: () => view.user.click(screen.getByRole("button", { name: "Save" })) };
};

describe("inputs", () => {
  it("sends what was typed, in the contract's shapes", async () => {
    const { user, sent, field, save } = open();
    expect(screen.getByRole("heading", { level: 1, name: "New thing" })).toBeInTheDocument();
    await user.type(field("Name"), "A");
    await user.type(field("Cap"), "0.000000000001");
    await user.type(field("Rate"), "1,200");
    await user.click(screen.getByRole("checkbox", { name: "Notify" }));
    await user.click(screen.getByRole("radio", { name: "block" }));
    await user.type(field("Addresses"), "10.0.0.1{Enter}");
    await save();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      name: "A",
      cap: { amount: "0.000000000001", currency: "USD" },
      rate: 1200,
      isNotified: true,
      action: "block",
      ips: ["10.0.0.1"],
    });
  });

  it("refuses what the contract would refuse, beside the field, and sends nothing", async () => {
    const { user, sent, field, save } = open();
    await user.type(field("Cap"), "1e3");
    await user.type(field("Rate"), "1.5");
    await user.type(field("Addresses"), "nowhere{Enter}");
    await save();
    expect(await screen.findByText("Required")).toBeInTheDocument();
    expect(field("Cap")).toHaveAccessibleDescription(/Must be an amount/);
    expect(field("Rate")).toHaveAccessibleDescription("Must be a whole number");
    expect(screen.getByText("Not an address")).toBeInTheDocument();
    expect(sent).toHaveLength(0);
  });

  it.each([
    ["1,200", false, 1200],
    ["1 200 000", false, 1_200_000],
    ["-3", false, -3],
    ["1.5", true, 1.5],
    ["1.5", false, "1.5"],
    ["12x", true, "12x"],
    ["  ", true, null],
  ])("reads %j as a figure", (text, decimals, expected) => {
    expect(parseFigure(text, decimals)).toBe(expected);
  });

  it("takes a pasted list apart, each item once", () => {
    expect(splitItems(" 10.0.0.1, 10.0.0.2;10.0.0.1\n10.0.0.3 ")).toEqual([
      "10.0.0.1",
      "10.0.0.2",
      "10.0.0.3",
    ]);
  });
});
