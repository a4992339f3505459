type Press = Pick<KeyboardEvent, "key" | "timeStamp">;

/** For keys that follow another, `g a`: tells of each press whether it comes soon enough after the leading one. */
export const followsLead = (lead: string, withinMs: number): ((press: Press) => boolean) => {
  // Never pressed: times of events begin at 0 when the page is opened.
  let since = -Infinity;
  return ({ key, timeStamp }) => {
    const isSecond = timeStamp - since < withinMs;
    since = key === lead ? timeStamp : -Infinity;
    return isSecond;
  };
};
