import { lazyNamed } from "../../components/lazy/lazyNamed";
import { accountTitle } from "./account";

const AccountList = lazyNamed(() => import("./list/AccountList").then((module) => module.AccountList));
const AccountShow = lazyNamed(() => import("./show/AccountShow").then((module) => module.AccountShow));

const CapList = lazyNamed(() => import("./caps/CapList").then((module) => module.CapList));
const CapPage = lazyNamed(() => import("./caps/CapPage").then((module) => module.CapPage));

/** Pages over accounts that are no list and no account of its own. */
export const accountPages = [
  { path: "/caps", page: CapList },
  { path: "/accounts/:id/cap", page: CapPage },
] as const;

export const accounts = {
  name: "accounts",
  list: AccountList,
  show: AccountShow,
  recordRepresentation: accountTitle,
};
