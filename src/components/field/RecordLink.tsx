import { LinkBase, useCreatePath, useResourceDefinitions } from "react-admin";
import { classNames } from "../classNames";

export interface RecordLinkProps {
  resource: string;
  id: string;
  className?: string;
}

/** An id that leads to its page, where this console has one; otherwise the id. Asks for nothing. */
export const RecordLink = ({ resource, id, className }: RecordLinkProps) => {
  const createPath = useCreatePath();
  const hasPage = useResourceDefinitions()[resource]?.hasShow === true;
  const look = classNames("font-mono text-[0.92em]", className);
  if (!hasPage) return <code className={look}>{id}</code>;
  return (
    <LinkBase
      to={createPath({ resource, type: "show", id })}
      className={classNames(look, "underline-offset-2 hover:underline")}
    >
      {id}
    </LinkBase>
  );
};
