import { useResourceDefinitions } from "react-admin";

/** Only what leads somewhere is shown: an area that this console does not have yet does not appear. */
export const useReachable = () => {
  const definitions = useResourceDefinitions();
  return ({ resource }: { resource: string }) => definitions[resource]?.hasList === true;
};
