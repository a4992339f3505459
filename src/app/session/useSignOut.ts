import { useNotify } from "react-admin";
import { problemOf } from "../../domain/problem/problem";
import { useSession } from "../../providers/authProvider/SessionContext";

/** Signs out; when the server can't be told, the person stays signed in and learns why. */
export const useSignOut = () => {
  const session = useSession();
  const notify = useNotify();
  return () => {
    session.signOut().catch((error: unknown) => {
      const { title, detail } = problemOf(error);
      notify(title || detail || "app.account_menu.sign_out_failed", { type: "error" });
    });
  };
};
