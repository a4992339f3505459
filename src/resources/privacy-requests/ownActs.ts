const acts = new Map<string, number>();

/** This tab has just acted on the request: the change that follows is no surprise. */
export const noteOwnAct = (id: string): void => {
  acts.set(id, (acts.get(id) ?? 0) + 1);
};

export const ownActsOn = (id: string): number => acts.get(id) ?? 0;
