import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./theme/theme.css";
import { App } from "./app/App";
import { createConsole } from "./app/createConsole";
import { StartFailure } from "./app/pages/StartFailure";
import { warmUp } from "./app/warmUp";
import { loadConfig } from "./providers/config";

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no #root.");
const root = createRoot(container);

const start = async () => {
  // Folded away in a production build, and the mock platform with it.
  if (import.meta.env.VITE_MOCK_PLATFORM === "browser") {
    const { startMockPlatform } = await import("../mocks/browser");
    await startMockPlatform();
  }
  warmUp(window.location, import.meta.env.BASE_URL);
  const console = createConsole(await loadConfig());
  console.begin();
  root.render(
    <StrictMode>
      <App console={console} />
    </StrictMode>,
  );
};

start().catch((error: unknown) => {
  root.render(<StartFailure error={error} />);
  throw error;
});
