import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { SearchField } from "./SearchField";

export interface SearchBoxProps {
  value: string;
  onChange: (text: string) => void;
  /** Key of the catalogue. */
  placeholder: string;
}

const settleMs = 250;

/** Free text. `/` comes here from anywhere; the list follows when the typing rests, or at once on Enter. */
export const SearchBox = ({ value, onChange, placeholder }: SearchBoxProps) => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const send = (text: string) => {
    if (text.trim() === sent.current) return;
    sent.current = text.trim();
    onChange(text);
  };
  const sendRef = useRef(send);
  useEffect(() => {
    sendRef.current = send;
  });
  // Back, forward, a saved view or "clear" changed the URL: the box follows.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    const timer = setTimeout(() => sendRef.current(typed), settleMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <SearchField
      field={input}
      label={translate(placeholder)}
      className="w-full sm:w-72"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") send(typed);
        if (event.key === "Escape" && typed) {
          setTyped("");
          send("");
        }
      }}
    />
  );
};
