import { useEffect, useRef } from "react";
import { useLocation, useTranslate } from "react-admin";
import { IconButton } from "../../components/button/IconButton";
import { Sidebar } from "./Sidebar";

/** The sidebar on a narrow screen: a native modal that closes on navigation. */
export const Drawer = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const { pathname } = useLocation();
  const openedAt = useRef(pathname);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    const drawer = dialog.current;
    // The link of the page that is open already navigates nowhere, so the path would not tell.
    const handleClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest("a")) onClose();
    };
    drawer?.addEventListener("click", handleClick);
    return () => drawer?.removeEventListener("click", handleClick);
  }, [onClose]);
  useEffect(() => {
    if (pathname !== openedAt.current) onClose();
  }, [pathname, onClose]);
  return (
    <dialog
      ref={dialog}
      aria-label={translate("app.navigation.label")}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
      className="m-0 h-dvh max-h-none w-64 border-r border-line bg-surface text-ink backdrop:bg-scrim"
    >
      <IconButton
        icon="close"
        label={translate("app.navigation.close")}
        onClick={onClose}
        className="absolute top-3 right-2"
      />
      <Sidebar />
    </dialog>
  );
};
