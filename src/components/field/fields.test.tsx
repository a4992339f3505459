import { fireEvent, screen } from "@testing-library/react";
import { RecordContextProvider } from "react-admin";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { renderWithAdmin } from "../../testing/renderWithAdmin";
import { PlatformZoneContext } from "../zone/PlatformZone";
import { BooleanField } from "./BooleanField";
import { ChangedField } from "./ChangedField";
import { DateField } from "./DateField";
import { IdField } from "./IdField";
import { MoneyField } from "./MoneyField";
import { NumberField } from "./NumberField";
import { formatSize, SizeField } from "./SizeField";
import { StatusField } from "./StatusField";
import { TextField } from "./TextField";

const record = {
  id: "key_1",
  name: "Production",
  tags: ["a", "b"],
  status: "melting",
  isExposed: false,
  createdAt: "2026-07-01T10:30:15.123Z",
  dueOn: "2026-07-02",
  requests: 1_204_500,
  sizeBytes: 4_404_019,
  cost: { amount: "-0.000001615", currency: "USD" },
};

const show = (field: ReactNode) =>
  renderWithAdmin(
    <PlatformZoneContext value="Europe/Berlin">
      <RecordContextProvider value={record}>
        <p data-testid="field">{field}</p>
      </RecordContextProvider>
    </PlatformZoneContext>,
  );

const text = () => screen.getByTestId("field").textContent;

describe("fields", () => {
  it.each([
    ["text", <TextField key="t" source="name" />, "Production"],
    ["a list as text", <TextField key="l" source="tags" />, "a, b"],
    ["nothing as a dash", <TextField key="n" source="missing.deep" />, "–"],
    ["a boolean", <BooleanField key="b" source="isExposed" />, "No"],
    ["a time in the platform's zone", <DateField key="d" source="createdAt" />, "01 Jul 2026, 12:30"],
    ["a plain date as it is", <DateField key="p" source="dueOn" show="minute" />, "02 Jul 2026"],
    ["a figure", <NumberField key="f" source="requests" unit="tokens" />, "1,204,500 tokens"],
    ["a short figure", <NumberField key="s" source="requests" short />, "1.2M"],
    ["a size", <SizeField key="z" source="sizeBytes" />, "4.2 MiB"],
    [
      "a state it does not know, as it is",
      <StatusField key="x" source="status" looks={{}} labels="no" />,
      "melting",
    ],
    ["a change, in words too", <ChangedField key="c" from={600} to="" />, "from600tonothing"],
  ])("shows %s", (_what, field, expected) => {
    show(field);
    expect(text()).toBe(expected);
  });

  it("keeps money exact: every decimal on hover and in what is copied", () => {
    show(<MoneyField source="cost" />);
    const money = screen.getByText("-$0.000002");
    expect(money).toHaveAttribute("title", "-$0.000001615");
    let copied = "";
    fireEvent.copy(money, { clipboardData: { setData: (_type: string, data: string) => (copied = data) } });
    expect(copied).toBe("-0.000001615 USD");
  });

  it("explains a time in the platform's zone and in UTC on hover", () => {
    show(<DateField source="createdAt" show="second" />);
    const time = screen.getByText(/12:30:15/);
    fireEvent.pointerEnter(time);
    expect(time.title).toContain("12:30:15 CEST (Europe/Berlin)");
    expect(time.title).toContain("10:30:15 UTC (UTC)");
  });

  it("offers to copy an id", () => {
    show(<IdField source="id" />);
    expect(screen.getByRole("button", { name: "Copy key_1" })).toBeInTheDocument();
  });

  it.each([
    [0, "0 B"],
    [1023, "1,020 B"],
    [1024, "1 KiB"],
    [1024 ** 4 * 2.5, "2.5 TiB"],
    [1024 ** 7, "1,050,000 PiB"],
  ])("%d bytes are %s", (bytes, expected) => {
    expect(formatSize(bytes)).toBe(expected);
  });
});
