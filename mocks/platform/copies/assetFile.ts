import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import type { components } from "../../../openapi/platform.gen";
import type { ZipEntry } from "./makeZip";
import { smallPng } from "./smallPng";

export type ContentKind = components["schemas"]["ContentKind"];
type Form = readonly [extension: string, make: (seed: Uint8Array, id: string) => Uint8Array];

const text: Form = ["txt", (_, id) => utf8ToBytes(`What the person wrote, as ${id} was stored.\n`)];
const json: Form = ["json", (seed, id) => utf8ToBytes(`${JSON.stringify({ id, seed: seed[0] })}\n`)];
const image: Form = ["png", (seed) => smallPng(seed)];

/** One frame of four by four pixels in YUV4MPEG2, which players open as it is. */
const video: Form = [
  "y4m",
  (seed) => concatBytes(utf8ToBytes("YUV4MPEG2 W4 H4 F1:1 Ip A1:1 C420jpeg\nFRAME\n"), seed.slice(0, 24)),
];

/** Thirty-two samples of 8 bits in a WAVE file. */
const audio: Form = [
  "wav",
  (seed) => {
    const head = new DataView(new ArrayBuffer(44));
    const words = [
      0x46464952,
      36 + seed.length,
      0x45564157,
      0x20746d66,
      16,
      0x00010001,
      8000,
      8000,
      0x00080001,
    ];
    words.forEach((word, place) => head.setUint32(place * 4, word, true));
    head.setUint32(36, 0x61746164, true);
    head.setUint32(40, seed.length, true);
    return concatBytes(new Uint8Array(head.buffer), seed);
  },
];

const forms: Readonly<Record<ContentKind, Form>> = {
  prompt: text,
  label: text,
  rating: text,
  parameter_set: json,
  workspace: json,
  reference_image: image,
  source_image: image,
  generated_image: image,
  image_input: image,
  temporary_upload: image,
  output: image,
  generated_video: video,
  video_input: video,
  generated_audio: audio,
  audio_input: audio,
};

/** A stored asset as a file: a small stand-in of its kind, which opens, is always the same, and is nobody's content. */
export function assetFile(kind: ContentKind, id: string): ZipEntry {
  const [extension, make] = forms[kind];
  return { path: `assets/${kind}/${id}.${extension}`, bytes: make(sha256(utf8ToBytes(id)), id) };
}
