import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { memoryEntries } from "../../testing/memoryEntries";
import { createRouter } from "./createRouter";
import { Link } from "./Link";
import { useLocation, useMatch, useParams } from "./locationHooks";
import { Navigate } from "./Navigate";
import { Route } from "./Route";
import { RouterRoot } from "./RouterRoot";
import { Outlet, Routes } from "./Routes";
import { useNavigate } from "./useNavigate";

const renderAt = (at: string, ui: ReactNode) => {
  const router = createRouter(memoryEntries(at));
  render(<RouterRoot router={router}>{ui}</RouterRoot>);
  return router;
};

const Params = ({ of }: { of: string }) => `${of} ${JSON.stringify(useParams())}`;

const area = (
  <Routes>
    <Route path=":id/show/*" element={<Params of="show" />} />
    <Route path=":id/*" element={<Params of="edit" />} />
    <Route path="create/*" element={<Params of="create" />} />
    <Route path="/*" element={<Params of="list" />} />
  </Routes>
);

const site = (
  <Routes>
    <Route
      path="/*"
      element={
        <Routes>
          <>
            <Route path="/leak-response" element={<Params of="custom" />} />
            {null}
          </>
          {["keys", "accounts"].map((name) => (
            <Route key={name} path={`${name}/*`} element={area} />
          ))}
          <Route
            element={
              <div>
                layout <Outlet />
              </div>
            }
          >
            <Route path="deep">
              <Route index element={<Params of="index" />} />
              <Route path=":x" element={<Params of="deep" />} />
            </Route>
          </Route>
          <Route path="/" element={<Params of="home" />} />
          <Route path="*" element={<Params of="nowhere" />} />
        </Routes>
      }
    />
  </Routes>
);

describe("routes", () => {
  it.each([
    ["/", 'home {"*":""}'],
    ["/keys", 'list {"*":""}'],
    ["/keys/create", 'create {"*":""}'],
    ["/keys/7", 'edit {"*":"","id":"7"}'],
    ["/keys/7/show/usage", 'show {"*":"usage","id":"7"}'],
    ["/accounts/a%2Fb/show", 'show {"*":"","id":"a/b"}'],
    ["/leak-response", 'custom {"*":"leak-response"}'],
    ["/deep", 'layout index {"*":"deep"}'],
    ["/deep/er", 'layout deep {"*":"deep/er","x":"er"}'],
    ["/gone/away", 'nowhere {"*":"gone/away"}'],
  ])("at %s show %s", (at, shown) => {
    renderAt(at, site);
    expect(document.body.textContent).toBe(shown);
  });

  it("are matched against a location that is given instead", () => {
    const Here = () => useLocation().pathname;
    renderAt(
      "/a",
      <Routes location="/b">
        <Route path="b" element={<Here />} />
      </Routes>,
    );
    expect(document.body.textContent).toBe("/b");
  });

  it("follow a redirect that replaces", () => {
    const router = renderAt(
      "/old",
      <Routes>
        <Route path="old" element={<Navigate to="/new" replace />} />
        <Route path="new" element="new" />
      </Routes>,
    );
    expect(document.body.textContent).toBe("new");
    expect(router.location().pathname).toBe("/new");
  });

  it("tell a component where it is, by pattern", () => {
    const Match = () => JSON.stringify(useMatch({ path: "/keys/:id", end: false })?.params);
    renderAt("/keys/7/show", <Match />);
    expect(document.body.textContent).toBe('{"id":"7"}');
  });
});

describe("navigate", () => {
  it("stays the same function and keeps the page when only a search is given", async () => {
    const seen = new Set<unknown>();
    const Pager = () => {
      const navigate = useNavigate();
      useLocation();
      seen.add(navigate);
      return <button onClick={() => navigate({ search: "?page=2" })}>Next</button>;
    };
    const router = renderAt("/keys", <Pager />);
    await userEvent.click(screen.getByRole("button"));
    expect(router.location()).toMatchObject({ pathname: "/keys", search: "?page=2" });
    expect(seen.size).toBe(1);
  });
});

describe("a link", () => {
  const renderLink = (props: Partial<Parameters<typeof Link>[0]>) => {
    const router = renderAt(
      "/",
      <Link to="/keys?a=1" {...props}>
        Keys
      </Link>,
    );
    return { router, link: screen.getByRole("link") };
  };

  it("is an anchor with an address, and a click navigates with its state", () => {
    const { router, link } = renderLink({ state: { a: 1 } });
    expect(link).toHaveAttribute("href", "/keys?a=1");
    expect(fireEvent.click(link)).toBe(false);
    expect(router.location()).toMatchObject({ pathname: "/keys", search: "?a=1", state: { a: 1 } });
  });

  it.each([
    [{ ctrlKey: true }, {}],
    [{ metaKey: true }, {}],
    [{ shiftKey: true }, {}],
    [{ altKey: true }, {}],
    [{ button: 1 }, {}],
    [{}, { target: "_blank" }],
    [{}, { to: "https://example.com/" }],
  ])("leaves a click with %j on %j to the browser", (click, props) => {
    const onClick = vi.fn<(event: { preventDefault: () => void; defaultPrevented: boolean }) => void>();
    const { router, link } = renderLink({ ...props, onClick });
    expect(fireEvent.click(link, click)).toBe(true);
    expect(onClick).toHaveBeenCalledOnce();
    expect(router.location().pathname).toBe("/");
  });

  it("does nothing when its own handler prevents it", () => {
    const { router, link } = renderLink({ onClick: (event) => event.preventDefault() });
    fireEvent.click(link);
    expect(router.location().pathname).toBe("/");
  });
});
