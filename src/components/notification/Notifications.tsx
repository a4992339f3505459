import { useEffect, useState } from "react";
import { useNotificationContext, useTranslate } from "react-admin";
import { Toast, type ToastEntry } from "./Toast";

const mostAtOnce = 4;

let lastId = 0;

/** Too many at once are read by nobody; one that can still be undone stays, as its act waits for it. */
const keepLatest = (entries: readonly ToastEntry[]) =>
  entries.filter(
    (entry, index) =>
      index >= entries.length - mostAtOnce || entry.payload.notificationOptions?.undoable === true,
  );

/**
 * The one place where notices appear. ra-core queues them; each is taken off the queue at once, shown with its own
 * clock, and spoken by one of two live regions that exist from the start, since regions added later stay silent.
 */
export const Notifications = () => {
  const translate = useTranslate();
  const { notifications, takeNotification } = useNotificationContext();
  const [entries, setEntries] = useState<readonly ToastEntry[]>([]);
  useEffect(() => {
    const payload = notifications.length > 0 ? takeNotification() : undefined;
    if (!payload) return;
    lastId += 1;
    const entry = { id: lastId, payload };
    setEntries((shown) => keepLatest([...shown, entry]));
  }, [notifications, takeNotification]);
  const close = (id: number) => setEntries((shown) => shown.filter((entry) => entry.id !== id));
  const urgent = entries.filter((entry) => entry.payload.type === "error");
  const calm = entries.filter((entry) => entry.payload.type !== "error");
  return (
    // Stays readable and clickable while a dialog makes the rest of the page inert.
    <section
      data-react-aria-top-layer="true"
      aria-label={translate("kit.notification.region")}
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-end gap-2 sm:left-auto sm:w-96"
    >
      <div aria-live="assertive" className="flex w-full flex-col gap-2">
        {urgent.map((entry) => (
          <Toast key={entry.id} entry={entry} onClose={close} />
        ))}
      </div>
      <div aria-live="polite" className="flex w-full flex-col gap-2">
        {calm.map((entry) => (
          <Toast key={entry.id} entry={entry} onClose={close} />
        ))}
      </div>
    </section>
  );
};
