import { useNotificationContext, useTranslate, type NotificationPayload } from "react-admin";
import { Toast } from "./Toast";

const mostAtOnce = 4;

const keys = new WeakMap<NotificationPayload, number>();
let lastKey = 0;

const keyOf = (payload: NotificationPayload): number => {
  const key = keys.get(payload) ?? (lastKey += 1);
  keys.set(payload, key);
  return key;
};

/** Too many at once are read by nobody: the others wait. One that can still be undone never does, its act waits for it. */
const shownNow = (payloads: readonly NotificationPayload[]) =>
  payloads.filter(
    ({ notificationOptions }, index) => index < mostAtOnce || notificationOptions?.undoable === true,
  );

interface LiveRegionProps {
  politeness: "assertive" | "polite";
  payloads: readonly NotificationPayload[];
  onClose: (payload: NotificationPayload) => void;
}

/** Regions exist from the start: what is added to a page together with its text stays unspoken. */
const LiveRegion = ({ politeness, payloads, onClose }: LiveRegionProps) => (
  <div aria-live={politeness} className="flex w-full flex-col gap-2">
    {payloads.map((payload) => (
      <Toast key={keyOf(payload)} payload={payload} onClose={onClose} />
    ))}
  </div>
);

/** The one place where notices appear; they stay readable and clickable while a dialog makes the page inert. */
export const Notifications = () => {
  const translate = useTranslate();
  const { notifications, setNotifications } = useNotificationContext();
  const shown = shownNow(notifications);
  const close = (payload: NotificationPayload) => {
    setNotifications((all) => all.filter((each) => each !== payload));
  };
  return (
    <section
      data-react-aria-top-layer="true"
      aria-label={translate("kit.notification.region")}
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-end gap-2 sm:left-auto sm:w-96"
    >
      <LiveRegion
        politeness="assertive"
        payloads={shown.filter(({ type }) => type === "error")}
        onClose={close}
      />
      <LiveRegion
        politeness="polite"
        payloads={shown.filter(({ type }) => type !== "error")}
        onClose={close}
      />
    </section>
  );
};
