import { useContext, useEffect } from "react";
import type { RouterNavigateProps } from "react-admin";
import { useLocation } from "./locationHooks";
import { resolveTo } from "./resolveTo";
import { BaseContext } from "./RouterContext";
import { useNavigate } from "./useNavigate";

export const Navigate = ({ to, replace = false, state }: RouterNavigateProps) => {
  const navigate = useNavigate();
  const path = resolveTo(to, useLocation().pathname, useContext(BaseContext));
  const sentState: unknown = state;
  useEffect(() => {
    navigate(path, { replace, state: sentState });
    // oxlint-disable-next-line react/exhaustive-deps -- a state is an object written in place: a new one is no new order
  }, [navigate, path, replace]);
  return null;
};
