import { describe, expect, it } from "vitest";
import { isInChain, readChain } from "./reversalChain";

interface Link {
  id: string;
  reversesId?: string;
  reversedById?: string;
}

const links: readonly Link[] = [
  { id: "led_1", reversedById: "led_2" },
  { id: "led_2", reversesId: "led_1", reversedById: "led_3" },
  { id: "led_3", reversesId: "led_2" },
];

const read = (id: string): Promise<Link> => {
  const link = links.find((each) => each.id === id);
  return link ? Promise.resolve(link) : Promise.reject(new Error(id));
};

describe("readChain", () => {
  it.each(links)("reads the whole chain from $id, the oldest first", async (link) => {
    expect((await readChain(link, read)).map(({ id }) => id)).toEqual(["led_1", "led_2", "led_3"]);
  });

  it("ends where a chain bites its own tail", async () => {
    const ring: Link = { id: "led_9", reversesId: "led_9", reversedById: "led_9" };
    expect(await readChain(ring, () => Promise.resolve(ring))).toEqual([ring]);
  });

  it("ends after twenty links, however many there are", async () => {
    const endless = (id: string): Promise<Link> => Promise.resolve({ id, reversedById: `${id}0` });
    expect(await readChain({ id: "led_1", reversedById: "led_10" }, endless)).toHaveLength(20);
  });

  it("knows an entry that stands alone", () => {
    expect(isInChain({ reversesId: undefined, reversedById: undefined } as never)).toBe(false);
    expect(links.map(isInChain)).toEqual([true, true, true]);
  });
});
