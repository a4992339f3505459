const answersAhead = (globalThis as { stewardEarly?: Map<string, Promise<Response>> }).stewardEarly;

/** `fetch`, unless `early.ts` has asked already: its answer is handed out once. */
export const fetchEarly = async (
  url: string,
  init?: RequestInit,
  ahead: Map<string, Promise<Response>> | undefined = answersAhead,
): Promise<Response> => {
  if (!ahead) return fetch(url, init);
  const { href } = new URL(url, document.baseURI);
  const answer = ahead.get(href);
  if (!answer) return fetch(url, init);
  ahead.delete(href);
  // A question that was cut short is asked again: whoever needs the answer is told what went wrong then.
  return answer.catch(() => fetch(url, init));
};
