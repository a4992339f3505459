import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { useTranslate, ValidationError, type Validator } from "react-admin";
import { IconButton } from "../button/IconButton";
import { Button } from "../button/Button";
import { classNames } from "../classNames";
import { inputClass } from "./inputClass";
import { InputFrame } from "./InputFrame";
import type { CommonInputProps } from "./inputProps";
import { useFormInput } from "./useFormInput";

export interface TextArrayInputProps extends CommonInputProps {
  /** What is wrong with one item, as a key of the catalogue; `undefined` when nothing is. */
  validateItem?: (item: string) => string | undefined;
  placeholder?: string;
  mono?: boolean;
}

const isText = (value: unknown): value is string => typeof value === "string";

/** Pasted lists: one a line, or parted by commas, semicolons or spaces. */
export const splitItems = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .map((item) => item.trim())
      .filter(Boolean),
  ),
];

const messageOf = (error: unknown, index: number): string | undefined => {
  const item: unknown = Array.isArray(error) ? error[index] : undefined;
  return typeof item === "object" && item !== null && "message" in item && isText(item.message)
    ? item.message
    : undefined;
};

interface ItemRowProps {
  item: string;
  problem: string | undefined;
  mono: boolean;
  disabled: boolean;
  onRemove: () => void;
}

const ItemRow = ({ item, problem, mono, disabled, onRemove }: ItemRowProps) => {
  const translate = useTranslate();
  return (
    <li className="flex flex-wrap items-center gap-x-2">
      <span
        className={classNames(
          "min-w-0 flex-1 truncate rounded border px-2 py-0.5 text-sm",
          mono && "font-mono",
          problem ? "border-critical text-critical" : "border-hairline bg-sunken",
        )}
      >
        {item}
      </span>
      <IconButton
        size="small"
        icon="close"
        label={translate("kit.form.remove_item", { item })}
        disabled={disabled}
        onClick={onRemove}
      />
      {problem && (
        <p className="basis-full text-xs text-critical">
          <ValidationError error={problem} />
        </p>
      )}
    </li>
  );
};

/** A list of short texts, each checked by itself: IP addresses, domains. */
export const TextArrayInput = ({ validateItem, placeholder, mono, ...props }: TextArrayInputProps) => {
  const translate = useTranslate();
  const allValid: Validator = (list: unknown) =>
    Array.isArray(list) && list.filter(isText).some((item) => validateItem?.(item) !== undefined)
      ? "kit.form.items_invalid"
      : undefined;
  const { control, frame, value, onChange, error } = useFormInput(props, {
    rules: [allValid],
    format: (list) => list ?? [],
  });
  const [typed, setTyped] = useState("");
  const items = Array.isArray(value) ? value.filter(isText) : [];
  const add = (text: string) => {
    setTyped("");
    const fresh = splitItems(text).filter((item) => !items.includes(item));
    if (fresh.length > 0) onChange([...items, ...fresh]);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === ",") {
      event.preventDefault();
      add(typed);
    } else if (event.key === "Backspace" && typed === "" && items.length > 0) onChange(items.slice(0, -1));
  };
  const handlePaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (splitItems(text).length < 2) return;
    event.preventDefault();
    add(text);
  };
  return (
    <InputFrame {...frame}>
      <ul className="space-y-1 pb-1 empty:hidden">
        {items.map((item, index) => (
          <ItemRow
            key={item}
            item={item}
            problem={validateItem?.(item) ?? messageOf(error, index)}
            mono={mono === true}
            disabled={control.disabled}
            onRemove={() => onChange(items.filter((other) => other !== item))}
          />
        ))}
      </ul>
      <span className="flex gap-2">
        <input
          {...control}
          value={typed}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={handleKeyDown}
          onPaste={handlePaste}
          onBlur={() => {
            add(typed);
            control.onBlur();
          }}
          className={classNames(inputClass, "h-control", mono && "font-mono")}
        />
        <Button icon="plus" disabled={control.disabled || typed.trim() === ""} onClick={() => add(typed)}>
          {translate("kit.form.add_item")}
        </Button>
      </span>
    </InputFrame>
  );
};
