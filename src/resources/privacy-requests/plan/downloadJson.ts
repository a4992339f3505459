/** Hands an object to the browser as a file. The address of the file is given back once the download has begun. */
export const downloadJson = (value: object, name: string): void => {
  const url = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};
