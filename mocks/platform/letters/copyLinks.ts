import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { API_BASE } from "../../apiBase";
import type { Area } from "../platform";

/** How long a person has to fetch a copy. */
export const copyLinkDays = 14;

export interface CopyLinks {
  /** Signed, because whoever follows it is not signed in here. */
  link(requestId: string, expiresMs: number): string;
  isGenuine(requestId: string, expires: string, signature: string): boolean;
}

/** Links to copies of data: they go to the person and never into an answer to staff. */
export const copyLinks: Area<CopyLinks> = {
  name: "copy-links",
  build(platform) {
    const secret = utf8ToBytes(`${platform.options.seed} ${platform.random.id("sig")}`);
    const sign = (requestId: string, expires: string) =>
      bytesToHex(hmac(sha256, secret, utf8ToBytes(`copy ${requestId} ${expires}`)));
    return {
      link(requestId, expiresMs) {
        const expires = String(expiresMs);
        const query = `expires=${expires}&signature=${sign(requestId, expires)}`;
        return `${API_BASE}/subject-copies/${requestId}/file?${query}`;
      },
      isGenuine: (requestId, expires, signature) =>
        signature === sign(requestId, expires) && Number(expires) > platform.clock.now(),
    };
  },
};
