import { useId, useState, type DragEvent } from "react";
import { useTranslate } from "react-admin";
import { classNames } from "../classNames";
import { Icon } from "../icon/Icon";

interface FileDropProps {
  /** What is asked for: "Evidence bundle". */
  label: string;
  /** Under it, in small type. */
  help?: string;
  /** As `accept` of a file field: `.json,application/json`. */
  accept?: string;
  onFile: (file: File) => void;
}

/** A file by drag and drop, or chosen: the field is the browser's own, so the keyboard and a screen reader know it. */
export const FileDrop = ({ label, help, accept, onFile }: FileDropProps) => {
  const translate = useTranslate();
  const helpId = useId();
  const [isOver, setOver] = useState(false);
  const handleDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    // Without this the browser would open the file in place of the page.
    event.preventDefault();
    setOver(true);
  };
  const handleDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <div
      className={classNames(
        "relative flex flex-col items-center gap-1 rounded-md border border-dashed px-4 py-8 text-center text-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus",
        isOver ? "border-accent bg-accent-soft" : "border-line bg-surface has-hover:bg-hover",
      )}
    >
      <Icon name="download" className="size-5 text-muted" />
      <span className="font-medium">{label}</span>
      <span aria-hidden className="text-muted">
        {translate("kit.file.drop")}
      </span>
      {help !== undefined && (
        <span id={helpId} className="text-xs text-muted">
          {help}
        </span>
      )}
      <input
        type="file"
        aria-label={label}
        aria-describedby={help === undefined ? undefined : helpId}
        accept={accept}
        // Over the whole box, so that it is what is pressed, and what a file is dropped on.
        className="absolute inset-0 size-full cursor-pointer opacity-0"
        onDragEnter={handleDrag}
        onDragOver={handleDrag}
        onDragLeave={() => setOver(false)}
        onDrop={handleDrop}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file again, changed meanwhile, is a choice too.
          currentTarget.value = "";
        }}
      />
    </div>
  );
};
