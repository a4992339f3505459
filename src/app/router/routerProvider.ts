import type { RouterProvider } from "react-admin";
import { Link } from "./Link";
import { useCanBlock, useInRouterContext, useLocation, useMatch, useParams } from "./locationHooks";
import { matchPath } from "./matchPath";
import { Navigate } from "./Navigate";
import { Route } from "./Route";
import { RouterWrapper } from "./RouterWrapper";
import { Outlet, Routes } from "./Routes";
import { useBlocker } from "./useBlocker";
import { useNavigate } from "./useNavigate";

/** The console's router in the form that React-Admin asks for. */
export const routerProvider: RouterProvider = {
  useLocation,
  useNavigate,
  useParams,
  useBlocker,
  useMatch,
  useInRouterContext,
  useCanBlock,
  Link,
  Navigate,
  Route,
  Routes,
  Outlet,
  matchPath,
  RouterWrapper,
};
