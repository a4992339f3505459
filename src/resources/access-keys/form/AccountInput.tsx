import { useId, useState, type KeyboardEvent } from "react";
import { useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { classNames } from "../../../components/classNames";
import { ProblemPanel } from "../../../components/feedback/ProblemPanel";
import { inputClass } from "../../../components/input/inputClass";
import { InputFrame } from "../../../components/input/InputFrame";
import type { CommonInputProps } from "../../../components/input/inputProps";
import { useFormInput } from "../../../components/input/useFormInput";
import { useFound, type SearchResult } from "../../../providers/dataProvider/useFound";
import { AccountField } from "../AccountField";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface ChoicesProps {
  id: string;
  accounts: readonly SearchResult[];
  active: number;
  onChoose: (account: SearchResult) => void;
}

const Choices = ({ id, accounts, active, onChoose }: ChoicesProps) => (
  <div
    id={id}
    role="listbox"
    className="absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-auto rounded-md border border-line bg-raised p-1 shadow-overlay"
  >
    {accounts.map((account, index) => (
      <div
        key={account.id}
        id={`${id}-${String(index)}`}
        role="option"
        aria-selected={index === active}
        onPointerDown={(event) => {
          // The field keeps the focus.
          event.preventDefault();
          onChoose(account);
        }}
        className={classNames(
          "flex cursor-pointer flex-wrap items-baseline gap-x-3 rounded px-2 py-1.5 text-sm hover:bg-hover",
          index === active && "bg-accent-soft",
        )}
      >
        <bdi className="min-w-0 flex-1 truncate">{account.label}</bdi>
        <span className="truncate font-mono text-xs text-muted">{account.id}</span>
      </div>
    ))}
  </div>
);

const useAccountChoices = (text: string) => {
  const found = useFound(text.trim() === "" ? undefined : text.trim());
  const accounts = (found.data ?? []).filter(({ resource }) => resource === "accounts");
  return { accounts, isSearching: found.isFetching, error: found.error, isSearched: found.isSuccess };
};

/** The account that a key belongs to, found by name, id, e-mail or key prefix as anywhere in the console. */
export const AccountInput = (props: CommonInputProps) => {
  const translate = useTranslate();
  const listId = useId();
  const { control, frame, value, onChange } = useFormInput(props);
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const { accounts, isSearching, error, isSearched } = useAccountChoices(text);
  const choose = (account: SearchResult | undefined) => {
    if (!account) return;
    setText("");
    onChange(account.id);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) setActive((at) => (at + step + accounts.length) % Math.max(1, accounts.length));
    else if (event.key === "Enter") choose(accounts[active]);
    else if (event.key === "Escape") setText("");
    else return;
    event.preventDefault();
  };
  if (typeof value === "string" && value !== "") {
    return (
      <InputFrame {...frame}>
        <span className="control-outline flex min-h-control items-center gap-3 px-2 text-sm">
          <span className="min-w-0 flex-1 truncate">
            <AccountField record={{ accountId: value }} link={false} />{" "}
            <code className="font-mono text-xs text-muted">{value}</code>
          </span>
          <input {...control} type="hidden" value={value} />
          <Button size="small" variant="quiet" onClick={() => onChange(null)}>
            {translate("access_keys.form.change_account")}
          </Button>
        </span>
      </InputFrame>
    );
  }
  return (
    <InputFrame {...frame}>
      <div className="relative">
        <input
          {...control}
          role="combobox"
          aria-expanded={accounts.length > 0}
          aria-controls={listId}
          aria-activedescendant={accounts.length > 0 ? `${listId}-${String(active)}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={translate("access_keys.form.find_account")}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={handleKeyDown}
          className={classNames(inputClass, "h-control")}
        />
        {accounts.length > 0 && <Choices id={listId} accounts={accounts} active={active} onChoose={choose} />}
      </div>
      <p role="status" className="mt-1 text-xs text-muted empty:hidden">
        {isSearching && translate("kit.loading")}
        {!isSearching && isSearched && accounts.length === 0 && translate("access_keys.form.no_account")}
      </p>
      {error && <ProblemPanel error={error} layout="inline" />}
    </InputFrame>
  );
};
