import { useState } from "react";
import { LookUpInput } from "../../../components/input/LookUpInput";
import type { CommonInputProps } from "../../../components/input/inputProps";
import { useAccountLookUp } from "../../../providers/dataProvider/useAccountLookUp";
import { AccountField } from "../AccountField";

const chosen = (accountId: string) => <AccountField record={{ accountId }} link={false} />;

/** The account that a key belongs to, found by name, id, e-mail or key prefix as anywhere in the console. */
export const AccountInput = (props: CommonInputProps) => {
  const [text, setText] = useState("");
  const found = useAccountLookUp(text);
  return <LookUpInput {...props} text={text} onTextChange={setText} found={found} renderChosen={chosen} />;
};
