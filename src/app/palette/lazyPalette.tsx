import { lazyNamed } from "../../components/lazy/lazyNamed";

export const Palette = lazyNamed(() => import("./Palette").then((module) => module.Palette));
