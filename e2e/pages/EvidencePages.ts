import { spawnSync } from "node:child_process";
import fs from "node:fs/promises";
import { expect, type Download, type Locator, type Page } from "@playwright/test";

interface Bundle {
  checkpoint: string;
  query?: { text: string };
  events: { index: string; leaf: string; proof: string[] }[];
}

/** A file of evidence as it was downloaded. */
export async function bundleIn(download: Download): Promise<{ text: string; bundle: Bundle }> {
  const text = await fs.readFile(await download.path(), "utf8");
  return { text, bundle: JSON.parse(text) as Bundle };
}

/** What the command line makes of a text: exit code and words. */
export function verifyByCommand(text: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/verifyEvidence.mjs"], {
    input: text,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

/** The page on which somebody's evidence is checked. */
export class EvidenceCheckPage {
  readonly page: Page;
  readonly main: Locator;
  readonly field: Locator;
  readonly grid: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole("main");
    this.field = this.main.getByLabel("Evidence bundle");
    this.grid = this.main.getByRole("grid", { name: "Events in the file" });
  }

  async bring(text: string, name = "evidence.json"): Promise<void> {
    await this.field.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }

  /** The same by drag and drop. */
  async drop(text: string, name = "dropped.json"): Promise<void> {
    const data = await this.page.evaluateHandle(
      (file) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([file.text], file.name, { type: "application/json" }));
        return transfer;
      },
      { text, name },
    );
    await this.field.dispatchEvent("dragover", { dataTransfer: data });
    await this.field.dispatchEvent("drop", { dataTransfer: data });
  }

  async says(title: string | RegExp, role: "status" | "alert" = "status"): Promise<void> {
    await expect(this.main.getByRole(role).filter({ hasText: title })).toBeVisible({ timeout: 20_000 });
  }
}

/** Makes evidence of the event whose page is open, as a person would. */
export async function downloadOfEvent(page: Page): Promise<{ text: string; bundle: Bundle }> {
  await page.getByRole("main").getByRole("button", { name: "Download evidence" }).click({ timeout: 20_000 });
  const dialog = page.getByRole("dialog", { name: "Download evidence" });
  await expect(dialog).toContainText("One event.");
  await expect(dialog).toContainText("holds names, addresses");
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download evidence" }).click();
  const made = await bundleIn(await coming);
  await expect(dialog).toBeHidden();
  return made;
}
