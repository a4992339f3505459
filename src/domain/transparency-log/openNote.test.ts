import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { encodeBase64, NoteError, openNote, openNoteWith, readVerifierKey, VerifierKeyError } from ".";

// The keys, text and signatures of golang.org/x/mod/sumdb/note, whose format this is.
const peterKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const enochKey = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
const text =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const peter =
  "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const enoch =
  "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
const spoilt = (line: string) => `${line.slice(0, 58)}ABCD${line.slice(58)}`;

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof NoteError) return error.code;
    if (error instanceof VerifierKeyError) return error.name;
    throw error;
  }
  return "opened";
};

describe("a verifier key", () => {
  it("is refused when any part of it is missing or any character of it changed", () => {
    for (let from = 0; from <= peterKey.length; from += 1) {
      for (let to = from; to <= peterKey.length; to += 1) {
        if (from === 0 && to === peterKey.length) continue;
        expect(() => readVerifierKey(peterKey.slice(from, to))).toThrow(VerifierKeyError);
      }
    }
    for (let at = 0; at < peterKey.length; at += 1) {
      const changed = String.fromCharCode(peterKey.charCodeAt(at) + 1);
      expect(() => readVerifierKey(peterKey.slice(0, at) + changed + peterKey.slice(at + 1))).toThrow(
        VerifierKeyError,
      );
    }
  });

  it.each([
    [
      "of another length, its hash right",
      "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
    ],
    [
      "of an unknown type, its hash right",
      "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    ],
    ["with a space in its name", "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"],
    ["with text around it", ` ${peterKey}`],
    ["with a line feed behind it", `${peterKey}\n`],
    ["that is empty", ""],
  ])("%s is refused", (_, key) => expect(() => readVerifierKey(key)).toThrow(VerifierKeyError));
});

describe("a signed note", () => {
  it("opens with any of its signers' keys and names them in the order of the signatures", () => {
    const note = `${text}\n${peter}${enoch}`;
    expect(openNote(note, [peterKey])).toEqual({ text, verifiedBy: ["PeterNeumann"] });
    expect(openNote(note, [enochKey, peterKey])).toEqual({ text, verifiedBy: ["PeterNeumann", "EnochRoot"] });
    expect(openNote(note, [peterKey, peterKey]).verifiedBy).toEqual(["PeterNeumann"]);
    expect(openNote(`${text}\n${peter}${peter}${enoch}${spoilt(enoch)}`, [peterKey]).verifiedBy).toEqual([
      "PeterNeumann",
    ]);
    const poem =
      "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n";
    expect(codeOf(() => openNote(`${poem}\n${peter}`, [enochKey]))).toBe("unverified");
  });

  it.each([
    ["unsigned", text],
    ["with nothing below the empty line", `${text}\n`],
    ["cut off before its end", `${text}\n${peter.slice(0, -1)}`],
    ["with a control character", `\u0001${text}\n${peter}`],
    ["with a tab", `\t${text}\n${peter}`],
    ["with a carriage return", `${text}\n${peter.replace("\n", "\r\n")}`],
    ["with half a character", `\ud800${text}\n${peter}`],
    ["with a space in a name", `${text}\n${peter.replace("PeterNeumann", "Peter Neumann")}`],
    ["with another line among the signatures", `${text}\n${peter}Unexpected line.\n`],
    ["with a hyphen for a dash", `${text}\n${peter.replace("—", "-")}`],
    ["with a plus in a name", `${text}\n${peter.replace("PeterNeumann", "Peter+Neumann")}`],
    ["with a no-break space in a name", `${text}\n${peter.replace("PeterNeumann", "Peter\u00a0Neumann")}`],
    [
      "with a next-line character in a name",
      `${text}\n${peter.replace("PeterNeumann", "Peter\u0085Neumann")}`,
    ],
    ["with a signature that is not base64", `${text}\n${peter.replace("x08g", "x08!")}`],
    ["with loose bits at the end of base64", `${text}\n${peter.replace("nAM=", "nAN=")}`],
    ["with a signature of the key's hash alone", `${text}\n— PeterNeumann x08gow==\n`],
    ["with more than 100 signatures", `${text}\n${peter.repeat(101)}`],
  ])("%s is malformed", (_, note) => expect(codeOf(() => openNote(note, [peterKey]))).toBe("malformed"));

  it("is refused when a known key's signature is wrong, whoever else has signed it", () => {
    expect(codeOf(() => openNote(`${text}\n${spoilt(peter)}`, [peterKey]))).toBe("invalid_signature");
    expect(codeOf(() => openNote(`${text}x\n\n${peter}`, [peterKey]))).toBe("invalid_signature");
    expect(codeOf(() => openNote(`${text}\n${peter}${spoilt(enoch)}`, [peterKey, enochKey]))).toBe(
      "invalid_signature",
    );
    expect(codeOf(() => openNote(`${text}\n${peter}${spoilt(peter)}`, [peterKey]))).toBe("invalid_signature");
  });

  it("is not verified by nobody, nor by a key that shares only the name or only the hash", () => {
    expect(codeOf(() => openNote(`${text}\n${peter}`, []))).toBe("unverified");
    expect(codeOf(() => openNote(`${text}\n${peter}`, [enochKey]))).toBe("unverified");
    expect(codeOf(() => openNote(`${text}\n${peter.replace("PeterNeumann", "Somebody")}`, [peterKey]))).toBe(
      "unverified",
    );
    expect(codeOf(() => openNote(`${text}\n${peter.replace("x08g", "xxxx")}`, [peterKey]))).toBe(
      "unverified",
    );
    expect(codeOf(() => openNote(`${text}\n${peter}`, ["PeterNeumann"]))).toBe("VerifierKeyError");
  });
});

const secret = sha256(utf8ToBytes("a witness of this test"));
const publicKey = ed25519.getPublicKey(secret);
const keyId = (name: string, type: number) =>
  sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(type), publicKey)).slice(0, 4);
const witnessKey = (name: string) =>
  `${name}+${bytesToHex(keyId(name, 4))}+${encodeBase64(concatBytes(Uint8Array.of(4), publicKey))}`;
const cosign = (note: string, name: string, time: bigint, head = `cosignature/v1\ntime ${time}\n`) => {
  const stamp = new Uint8Array(8);
  new DataView(stamp.buffer).setBigUint64(0, time);
  const signature = ed25519.sign(utf8ToBytes(head + note), secret);
  return `— ${name} ${encodeBase64(concatBytes(keyId(name, 4), stamp, signature))}\n`;
};

describe("a cosignature", () => {
  const name = "witness.example/w1";
  const keys = [readVerifierKey(witnessKey(name))];

  it("carries the time that it was made at", () => {
    const [signature] = openNoteWith(`${text}\n${cosign(text, name, 1_679_315_147n)}`, keys).signatures;
    expect(signature).toEqual({ key: keys[0], time: 1_679_315_147n });
    expect(openNote(`${text}\n${cosign(text, name, 0n)}`, [witnessKey(name)]).verifiedBy).toEqual([name]);
  });

  it("is refused with another time, beyond 63 bits, without its header, or as a plain signature", () => {
    const line = cosign(text, name, 1n, "cosignature/v1\ntime 2\n");
    expect(codeOf(() => openNoteWith(`${text}\n${line}`, keys))).toBe("invalid_signature");
    expect(codeOf(() => openNoteWith(`${text}\n${cosign(text, name, 2n ** 63n)}`, keys))).toBe(
      "invalid_signature",
    );
    expect(codeOf(() => openNoteWith(`${text}\n${cosign(text, name, 1n, "")}`, keys))).toBe(
      "invalid_signature",
    );
    const plain = `— ${name} ${encodeBase64(concatBytes(keyId(name, 4), ed25519.sign(utf8ToBytes(text), secret)))}\n`;
    expect(codeOf(() => openNoteWith(`${text}\n${plain}`, keys))).toBe("invalid_signature");
  });
});
