import type { ComponentType } from "react";
import { useGetList } from "react-admin";
import { CheckboxGroupInput } from "../../../components/input/CheckboxGroupInput";
import { SelectInput } from "../../../components/input/SelectInput";
import { TextInput } from "../../../components/input/TextInput";
import { erasureGrounds } from "../../../domain/privacy-requests/erasureGrounds";
import { allProcessors, type NamedProcessor } from "./processorNames";
import { named, type Source, term } from "./termSource";

type Terms = ComponentType<{ source: Source }>;

const outcomes = named("policy_terms.erasure", ["delete", "pseudonymise", "keep"]);
const grounds = named("request_terms.erasure_ground", erasureGrounds);

export const WhatInputs: Terms = ({ source }) => (
  <TextInput source={source("description")} label={term("description")} multiline required />
);

export const PlaceInputs: Terms = ({ source }) => (
  <TextInput source={source("location")} label={term("location")} required />
);

export const ErasureInputs: Terms = ({ source }) => (
  <>
    <SelectInput source={source("onErasure")} label={term("onErasure")} choices={outcomes} required />
    <TextInput source={source("erasureGround")} label={term("erasureGround")} />
    <SelectInput
      source={source("erasureGroundCode")}
      label={term("erasureGroundCode")}
      choices={grounds}
      emptyText="policy_terms.none"
    />
  </>
);

export const ProcessorsInput: Terms = ({ source }) => {
  const { data = [] } = useGetList<NamedProcessor>("processors", allProcessors);
  return (
    <CheckboxGroupInput source={source("processors")} label={term("processors")} choices={data} columns={2} />
  );
};
