interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

/**
 * Under `require-trusted-types-for 'script'` a worker may not be started by a plain text: a policy of this name lets this
 * one script pass, and no other.
 */
export const trustedScript = (policyName: string, scriptUrl: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(policyName, { createScriptURL: () => scriptUrl });
  return policy ? policy.createScriptURL("") : scriptUrl;
};
