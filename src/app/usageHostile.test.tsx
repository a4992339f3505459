import { screen, within } from "@testing-library/react";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { readDataFolder } from "../../mocks/dataFolder";
import type { DataFile } from "../../mocks/platform/platform";
import { startLiveConsole } from "../testing/liveConsole";

const openConsole = startLiveConsole();

const names = {
  markup: "<img src=x onerror=alert(1)>",
  formula: '=HYPERLINK("https://evil.example","x")',
  long: "x-ultra-".padEnd(120, "very-long-"),
  rightToLeft: "نموذج الصور السريع",
  turned: "\u202Egnp.4-ledom",
  template: "%{smart_count} ${x} {{y}} $t(z)",
};

/** The accounts and keys of the documentation's example, with requests of models that nobody should have called so. */
const data = (): readonly DataFile[] => {
  const requests = Object.values(names).map((model, index) => ({
    id: `req_${index}`,
    at: `2026-11-20T10:00:0${index}.000Z`,
    requestId: `xr_${index}`,
    accountId: "acc_ada",
    keyId: "key_ada_web",
    secretId: "sec_ada_1",
    method: "POST",
    endpoint: `/v1/${model}`,
    model,
    provider: model,
    status: index === 0 ? 502 : 200,
    outcome: index === 0 ? "upstream_error" : "ok",
    latencyMs: 900,
    inputTokens: 640,
    cachedTokens: 0,
    outputTokens: 210,
    cost: { amount: index === 0 ? "0" : `0.00${index}`, currency: "USD" },
    ...(index === 0 && { errorCode: "upstream_timeout" }),
    ipMasked: "198.51.100.•••",
    country: "FR",
  }));
  const bytes = new TextEncoder().encode(requests.map((each) => `${JSON.stringify(each)}\n`).join(""));
  const folder = path.resolve(import.meta.dirname, "../../docs/examples/data");
  return [
    ...readDataFolder(folder).filter(({ name }) => !name.startsWith("request-logs")),
    { name: "request-logs.ndjson", chunks: () => [bytes] },
  ];
};

it("shows hostile names as they are, each by itself: nothing of them is run, read as a pattern, or turns what follows", async () => {
  const alert = vi.spyOn(window, "alert").mockReturnValue(undefined);
  const { user, go } = await openConsole("mock-auditor", "/usage?range=7d&by=P1D", { data: data() });
  const main = () => within(screen.getByRole("main"));
  /** Each name stands there, and alone: its direction ends where it ends. */
  const areShown = async (title: string) => {
    await screen.findByRole("heading", { level: 1, name: title });
    for (const [what, name] of Object.entries(names)) {
      const shown = await main().findAllByText((_text, element) => element?.textContent === name);
      expect(
        shown.some((element) => element.closest("bdi") !== null || element.querySelector("bdi") !== null),
        what,
      ).toBe(true);
    }
    expect(document.querySelector("img")).toBeNull();
    expect(alert).not.toHaveBeenCalled();
  };
  await screen.findByRole("main");
  await main().findByText(/= ledger, 5 entries/);
  await areShown("Usage and cost");
  const legend = within(main().getByRole("list", { name: "What the colours are" }));
  for (const name of Object.values(names)) expect(legend.getByText(name).tagName).toBe("BDI");
  await user.selectOptions(main().getByRole("combobox", { name: "Rows" }), "Time");
  await areShown("Usage and cost");
  go("/request-logs");
  await areShown("Request logs");
  go("/request-logs/health?by=model");
  await areShown("Latency and errors");
  go("/request-logs/req_0/show");
  expect((await main().findAllByText(names.markup)).length).toBeGreaterThan(0);
  expect(document.querySelector("img")).toBeNull();
  expect(alert).not.toHaveBeenCalled();
});
