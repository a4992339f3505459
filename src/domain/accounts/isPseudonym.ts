/** Whether what stands for an account is the pseudonym that is left of it after its erasure, which has no page. */
export const isPseudonym = (accountRef: string): boolean => accountRef.startsWith("psn_");
