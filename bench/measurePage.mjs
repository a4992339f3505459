import { beyondServer, loadFigures, swapScriptMs, visit, worstScrollFrameMs } from "./measure.mjs";

/**
 * @typedef {import("./pages.mjs").MeasuredPage} MeasuredPage
 * @typedef {import("./measure.mjs").Visit} Visit
 * @typedef {import("@playwright/test").Browser} Browser
 * @typedef {import("./pages.mjs").Ids & Pick<Visit, "url" | "cookies">} SignedIn
 */

const PERSON = "mock-admin";
const SLOWDOWN = 4;

/**
 * The session of somebody who may see everything, and the ids of a key and an account to look at.
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<SignedIn>}
 */
export async function signIn(browser, url) {
  const context = await browser.newContext({ baseURL: url });
  await context.request.post("/api/v1/session", { data: { choice: PERSON } });
  /** @param {string} resource */
  const firstId = async (resource) => {
    const answer = await context.request.get(`/api/v1/${resource}?range=[0,0]`);
    if (!answer.ok()) throw new Error(`The mock platform answered ${answer.status()} for ${resource}.`);
    /** @type {{ id: string }[]} */
    const rows = await answer.json();
    const [row] = rows;
    if (!row) throw new Error(`The mock platform has no ${resource}.`);
    return row.id;
  };
  const ids = { keyId: await firstId("access-keys"), accountId: await firstId("accounts") };
  const cookies = await context.cookies();
  await context.close();
  return { ...ids, url, cookies };
}

/**
 * One run of everything that is measured on a page but Lighthouse.
 * @param {Browser} browser
 * @param {MeasuredPage} page
 * @param {SignedIn} signedIn
 */
export async function measurePage(browser, page, signedIn) {
  /** @param {number} slowdown @param {string} [query] @returns {Visit} */
  const at = (slowdown, query = "") => ({ ...signedIn, path: page.path(signedIn) + query, slowdown });
  const figures = await visit(browser, page, at(1), (tab) => loadFigures(tab));
  const slow = await visit(browser, page, at(SLOWDOWN), (tab) => loadFigures(tab));
  Object.assign(figures, { readySlowMs: slow["readyMs"] });
  const { list } = page;
  if (!list) return figures;
  const quick = await visit(browser, page, at(1), (tab) => actionFigures(tab, list));
  const slowed = await visit(browser, page, at(SLOWDOWN), (tab) => actionFigures(tab, list));
  const thousand = await visit(browser, page, at(1, "?perPage=1000"), async (tab, session) => ({
    scrollFrameMs: await worstScrollFrameMs(tab),
    swapMs: await swapScriptMs(tab, session),
  }));
  return {
    ...figures,
    ...quick,
    nextPageSlowMs: slowed.nextPageMs,
    sortSlowMs: slowed.sortMs,
    filterSlowMs: slowed.filterMs,
    ...thousand,
  };
}

/**
 * @param {import("@playwright/test").Page} tab
 * @param {import("./pages.mjs").ListActions} list
 */
async function actionFigures(tab, { sortBy, filter, value }) {
  const nextPageMs = await beyondServer(tab, () => tab.getByRole("button", { name: "Next page" }).click());
  const header = tab.getByRole("columnheader", { name: sortBy }).getByRole("button", { name: sortBy });
  const sortMs = await beyondServer(tab, () => header.click());
  await tab.getByRole("button", { name: "Filter", exact: true }).click();
  await tab.getByRole("menuitem", { name: filter, exact: true }).click();
  await tab.getByRole("checkbox", { name: value, exact: true }).check();
  const filterMs = await beyondServer(tab, () => tab.getByRole("button", { name: "Apply" }).click());
  return { nextPageMs, sortMs, filterMs };
}
