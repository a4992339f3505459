/** Texts of the UI kit (`src/components`). */
export const kit = {
  loading: "Loading",
  action: {
    retry: "Retry",
    dismiss: "Dismiss",
    close: "Close",
    cancel: "Cancel",
    undo: "Undo",
    clear: "Clear",
    apply: "Apply",
    save: "Save",
  },
  copy: {
    label: "Copy",
    named: "Copy %{name}",
    copied: "Copied",
    failed: "Copying was blocked by the browser",
  },
  notification: { region: "Notices" },
  confirm: {
    reason: "Reason",
    reason_required: "Kept in the audit log with your name.",
    reason_optional: "Optional. Kept in the audit log with your name.",
    type_name: "Type %{name} to confirm",
  },
  form: { required: "Required" },
  problem: {
    request_id: "Request id",
    allowed_states: "Possible while: %{states}",
    offline: {
      title: "No answer from the platform",
      todo: "The connection was cut or the platform is unreachable. Check the network, then retry.",
    },
    401: { title: "Your session has ended", todo: "Sign in again; you come back to this page." },
    403: {
      title: "Not allowed",
      todo: "Your account lacks the permission for this. Ask an administrator, quoting the request id.",
    },
    404: {
      title: "Not found",
      todo: "It does not exist, or you may not know that it does. Check the link or go back to the list.",
    },
    409: {
      title: "Its present state does not allow this",
      todo: "Something changed in the meantime. Reload to see the present state.",
    },
    412: {
      title: "Someone changed it first",
      todo: "Compare their change with yours, then apply yours again.",
    },
    422: { title: "The input was refused", todo: "Correct what is marked and send it again." },
    428: { title: "The version was missing", todo: "Reload the page and try again." },
    429: { title: "Too many requests", todo: "Wait a moment, then retry." },
    500: {
      title: "The platform failed",
      todo: "Retry. If it fails again, report the request id to the platform team.",
    },
    502: { title: "The platform is unreachable", todo: "Retry in a moment." },
    503: { title: "The platform is busy or in maintenance", todo: "Retry in a moment." },
    504: { title: "The platform took too long to answer", todo: "Retry, or narrow what you asked for." },
    other: {
      title: "Something went wrong",
      todo: "Retry. If it happens again, report it with what you were doing.",
    },
  },
};
