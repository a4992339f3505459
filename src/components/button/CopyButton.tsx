import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { IconButton } from "./IconButton";

export interface CopyButtonProps {
  text: string;
  /** What is copied ("request id"), for the accessible name. */
  label?: string;
  className?: string;
}

const shownForMs = 1600;

const icons = { idle: "copy", copied: "check", failed: "warning" } as const;

type Outcome = "idle" | "copied" | "failed";

export const CopyButton = ({ text, label, className }: CopyButtonProps) => {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<Outcome>("idle");
  useEffect(() => {
    if (outcome === "idle") return undefined;
    const timer = setTimeout(() => setOutcome("idle"), shownForMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };
  const name = label ? translate("kit.copy.named", { name: label }) : translate("kit.copy.label");
  return (
    <>
      <IconButton
        size="small"
        icon={icons[outcome]}
        label={outcome === "idle" ? name : translate(`kit.copy.${outcome}`)}
        {...(className ? { className } : {})}
        onClick={(event) => {
          event.stopPropagation();
          void copy();
        }}
      />
      <span role="status" className="sr-only">
        {outcome === "idle" ? "" : translate(`kit.copy.${outcome}`)}
      </span>
    </>
  );
};
