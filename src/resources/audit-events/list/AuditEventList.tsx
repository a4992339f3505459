import { useState } from "react";
import { useLocation, useTranslate } from "react-admin";
import { Button } from "../../../components/button/Button";
import { ButtonLink } from "../../../components/button/ButtonLink";
import { IconButton } from "../../../components/button/IconButton";
import { EmptyState } from "../../../components/feedback/EmptyState";
import { PageHeader } from "../../../components/layout/PageHeader";
import { lazyNamed } from "../../../components/lazy/lazyNamed";
import { createShownColumns, ListPageContext } from "../../../components/list/ListPageContext";
import { useNarrow } from "../../../components/preference/useNarrow";
import { resource } from "../auditEvent";
import { LogBanner } from "../proof/LogBanner";
import { QueryBar } from "../query/QueryBar";
import { useAuditQuery, type AuditQuery } from "../query/useAuditQuery";
import { anchorOf } from "./anchor";
import { AnchorNotice } from "./AnchorNotice";
import { AuditStream } from "./AuditStream";
import { AuditViews } from "./AuditViews";
import { LogActions } from "./LogActions";
import { useFacets } from "./useFacets";
import { useFacetsShown } from "./useFacetsShown";

const EventHistogram = lazyNamed(() => import("./EventHistogram").then((module) => module.EventHistogram), {
  fallback: <div aria-hidden className="h-[88px]" />,
});
const FacetPanel = lazyNamed(() => import("./FacetPanel").then((module) => module.FacetPanel));
const SelectedEvent = lazyNamed(() => import("./SelectedEvent").then((module) => module.SelectedEvent));
const GoToDialog = lazyNamed(() => import("./GoToDialog").then((module) => module.GoToDialog));

const GoTo = ({ audit }: { audit: AuditQuery }) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        icon="calendar"
        onClick={() => setOpen(true)}
        onPointerEnter={GoToDialog.preload}
        onFocus={GoToDialog.preload}
      >
        {translate("audit_events.go_to.action")}
      </Button>
      {isOpen && (
        <GoToDialog
          onClose={() => setOpen(false)}
          onGo={(anchor) => {
            setOpen(false);
            audit.go((search) => search.set("at", anchor));
          }}
        />
      )}
    </>
  );
};

const Page = () => {
  const translate = useTranslate();
  const audit = useAuditQuery();
  const isNarrow = useNarrow();
  const facets = useFacets(audit);
  const [columns] = useState(createShownColumns);
  const [areFacetsShown, showFacets] = useFacetsShown();
  const anchor = anchorOf(audit.search.get("at"));
  const selected = isNarrow ? null : audit.search.get("selected");
  const select = (index: string | undefined) =>
    audit.go((search) => (index === undefined ? search.delete("selected") : search.set("selected", index)), {
      replace: selected !== null,
    });
  return (
    <ListPageContext value={columns}>
      <div className="flex h-page min-h-[640px] flex-col">
        <PageHeader title={translate("audit_events.title")} actions={<LogActions audit={audit} />} />
        <LogBanner />
        <QueryBar audit={audit} known={facets.known}>
          <GoTo audit={audit} />
          <AuditViews audit={audit} />
        </QueryBar>
        <EventHistogram audit={audit} />
        {anchor && <AnchorNotice anchor={anchor} onBack={() => audit.go((search) => search.delete("at"))} />}
        <div className="flex min-h-0 flex-1 gap-3">
          {areFacetsShown && selected === null && (
            <FacetPanel facets={facets} query={audit.query} onChange={audit.setQuery} />
          )}
          <AuditStream
            audit={audit}
            onOpen={isNarrow ? undefined : ({ index }) => select(index)}
            toolbar={
              <IconButton
                size="small"
                icon="filter"
                pressed={areFacetsShown}
                label={translate("audit_events.facets.title")}
                className="max-lg:hidden"
                onClick={() => showFacets(!areFacetsShown)}
              />
            }
          />
          {selected !== null && <SelectedEvent index={selected} onClose={() => select(undefined)} />}
        </div>
      </div>
    </ListPageContext>
  );
};

/** Nothing of the log can be created or changed, so an address that would says so. */
const NoSuchPage = () => {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate("audit_events.read_only.title")} />
      <EmptyState
        icon="lock"
        title={translate("audit_events.read_only.headline")}
        action={<ButtonLink to={`/${resource}`}>{translate("audit_events.read_only.to_list")}</ButtonLink>}
      >
        {translate("audit_events.read_only.why")}
      </EmptyState>
    </>
  );
};

export const AuditEventList = () => {
  const { pathname } = useLocation();
  return pathname.replace(/\/+$/, "") === `/${resource}` ? <Page /> : <NoSuchPage />;
};
