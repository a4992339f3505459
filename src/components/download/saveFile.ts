const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads. Its address lives long enough for a slow one to begin. */
export const saveFile = (name: string, file: Blob): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
};
