import { useEffect } from "react";
import { useStore } from "react-admin";

export type ThemeChoice = "system" | "light" | "dark";

/** "system" leaves <html> unmarked, so that the browser's own preference decides. */
export const useThemeChoice = (): [ThemeChoice, (choice: ThemeChoice) => void] => {
  const [choice, setChoice] = useStore<ThemeChoice>("preference.theme", "system");
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (choice === "system") delete dataset["theme"];
    else dataset["theme"] = choice;
  }, [choice]);
  return [choice, setChoice];
};
