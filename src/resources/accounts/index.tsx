import { lazyNamed } from "../../components/lazy/lazyNamed";
import { accountTitle } from "./account";

const AccountList = lazyNamed(() => import("./list/AccountList").then((module) => module.AccountList));
const AccountShow = lazyNamed(() => import("./show/AccountShow").then((module) => module.AccountShow));

export const accounts = {
  name: "accounts",
  list: AccountList,
  show: AccountShow,
  recordRepresentation: accountTitle,
};
