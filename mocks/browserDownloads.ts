import { API_BASE } from "./apiBase";

function fileNameOf(response: Response): string {
  return /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "download";
}

async function download(url: URL): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} could not be downloaded (status ${response.status})`);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.blob());
  link.download = fileNameOf(response);
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * Browsers follow a download link past the service worker, and behind it there is no platform. So a click on one is
 * answered from here: with the file that the link would have brought.
 */
export function serveDownloads(document: Document): void {
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[download]") : null;
    if (link === null) return;
    const url = new URL(link.href);
    if (url.origin !== window.location.origin || !url.pathname.startsWith(`${API_BASE}/exports/`)) return;
    event.preventDefault();
    void download(url);
  });
}
