interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Under `require-trusted-types-for 'script'` no library may register a service worker by a plain string. This default
 * policy lets the one script of the mock platform pass, and refuses every other.
 */
export function trustWorkerScript(url: string): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const trusted = new URL(url, window.location.href).href;
  trustedTypes?.createPolicy("default", {
    createScriptURL(asked) {
      if (new URL(asked, window.location.href).href !== trusted)
        throw new TypeError(`Not a script of ours: ${asked}`);
      return asked;
    },
  });
}
