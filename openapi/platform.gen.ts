// Made by npm run contract. Do not edit.

export interface paths {
  "/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with a session cookie
     * @description Only where the runtime configuration names the session kind of sign-in. Sets the cookie `steward_session`, same-site and http-only.
     */
    post: operations["createSession"];
    /**
     * Sign out
     * @description Ends the session and clears its cookie.
     */
    delete: operations["deleteSession"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the signed-in person
     * @description Identity, scopes and the time the session ends. In session mode the answer carries the CSRF token, and asking prolongs the session.
     */
    get: operations["getMe"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/platform": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the policy as data
     * @description The platform's profile, from which the console derives menus, rights, deadlines, wording and units.
     */
    get: operations["getPlatform"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/home": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what needs me now
     * @description Open work and key figures, chosen by the server from the scopes, in one request.
     */
    get: operations["getHome"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find anything by a text
     * @description Any id, whole e-mail address, key prefix, last four characters or hash prefix. A POST that only reads, because the text may be personal data and must not stand in a URL. Answers only what the scopes allow, and never unmasks.
     */
    post: operations["search"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List accounts
     * @description One range of accounts, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listAccounts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    /**
     * Read an account
     * @description Read an account.
     */
    get: operations["getAccount"];
    /**
     * Change an account
     * @description Corrects name, e-mail or company. A field that is left out keeps its value, because the editor sees it masked.
     */
    put: operations["updateAccount"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{id}/reveal": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reveal masked fields
     * @description Values in clear for five minutes, for a stated reason. The answer must not be cached.
     */
    post: operations["revealAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{id}/suspend": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Suspend an account
     * @description Allowed from active. Its keys stop working.
     */
    post: operations["suspendAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{id}/reactivate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reactivate an account
     * @description Allowed from suspended.
     */
    post: operations["reactivateAccount"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{id}/wallet": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    /**
     * Read a wallet
     * @description Balance and grants now or as of any instant.
     */
    get: operations["getWallet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{id}/cap": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set an account's spend cap
     * @description If-Match carries the account's version.
     */
    put: operations["setAccountCap"];
    post?: never;
    /**
     * Remove an account's spend cap
     * @description If-Match carries the account's version.
     */
    delete: operations["removeAccountCap"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{id}/cap/simulate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replay the past against a proposed cap
     * @description When the cap would have been reached and what would have been refused. Changes nothing.
     */
    post: operations["simulateAccountCap"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/accounts/{id}/cap/history": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    /**
     * Read the changes of a cap
     * @description Who set which cap when, and why.
     */
    get: operations["getCapHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/communications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List messages to and from accounts
     * @description What was written to whom and when; never the text.
     */
    get: operations["listCommunications"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/communications/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["Text"];
      };
      cookie?: never;
    };
    /**
     * Read a message
     * @description Read a message.
     */
    get: operations["getCommunication"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List access keys
     * @description One range of access keys, filtered and sorted by the server. Tombstones of deleted keys are rows like any other: leave them out with `status_not`.
     */
    get: operations["listAccessKeys"];
    put?: never;
    /**
     * Create an access key
     * @description The answer carries the secret, once. Only a retry with the same Idempotency-Key within ten minutes is answered with it again; after that with 422 idempotency_key_expired. The answer must not be cached.
     */
    post: operations["createAccessKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /**
     * Read an access key
     * @description Read an access key.
     */
    get: operations["getAccessKey"];
    /**
     * Change an access key
     * @description The whole editable part; an optional part that is left out is removed.
     */
    put: operations["updateAccessKey"];
    post?: never;
    /**
     * Delete an access key permanently
     * @description Its secrets are destroyed at once. A tombstone with status deleted stays readable, so that spend keeps its attribution.
     */
    delete: operations["deleteAccessKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/{id}/rotate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rotate the secret
     * @description Makes a new secret; the old one lives on for the overlap, never past the key's expiry. Allowed from active and expiring without a running overlap. The answer carries the new secret, once, as in creation.
     */
    post: operations["rotateAccessKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/{id}/extend-overlap": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Extend the overlap
     * @description The old secret lives for so long from now, never past the key's expiry.
     */
    post: operations["extendOverlap"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/{id}/end-overlap": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End the overlap now
     * @description The old secret stops working at once.
     */
    post: operations["endOverlap"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/{id}/undo-rotation": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Undo a rotation
     * @description While the old secret still lives: the new one stops working at once and the old one is the only one again.
     */
    post: operations["undoRotation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/{id}/disable": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disable an access key
     * @description Allowed from active and expiring; can be enabled again.
     */
    post: operations["disableAccessKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/{id}/enable": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enable an access key
     * @description Allowed from disabled.
     */
    post: operations["enableAccessKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/{id}/revoke": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke an access key
     * @description All secrets stop working at once, for good. Allowed from active, disabled and expiring.
     */
    post: operations["revokeAccessKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/{id}/secret-traffic": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /**
     * Read the traffic of each living secret
     * @description Old and new secret side by side by the hour, and whether it is safe to end the old one. Left out, the range is the last 24 hours, or since the rotation.
     */
    get: operations["getSecretTraffic"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/{id}/exposure": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /**
     * Read a key's use since it was exposed
     * @description By masked network, with cost. Left out, `since` is the reported time of exposure, or 24 hours ago.
     */
    get: operations["getExposure"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/{id}/report-exposure": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record a leak
     * @description The key gets the health `exposed`.
     */
    post: operations["reportExposure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/{id}/notify-owner": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell the owner of a key
     * @description Sends a message from a template.
     */
    post: operations["notifyKeyOwner"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/lookup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find the key of a leaked secret
     * @description Only the start of the secret's SHA-256, or its public prefix and last four characters, are sent; never the secret.
     */
    post: operations["lookupAccessKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/bulk/disable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Disable many access keys
     * @description Row by row; one row's failure never undoes another's success. Each row appends its own audit event.
     */
    post: operations["bulkDisableAccessKeys"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/bulk/enable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enable many access keys
     * @description Row by row; one row's failure never undoes another's success. Each row appends its own audit event.
     */
    post: operations["bulkEnableAccessKeys"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/bulk/revoke": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke many access keys
     * @description Row by row; one row's failure never undoes another's success. Each row appends its own audit event.
     */
    post: operations["bulkRevokeAccessKeys"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-keys/bulk/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete many access keys
     * @description Row by row; one row's failure never undoes another's success. Each row appends its own audit event.
     */
    post: operations["bulkDeleteAccessKeys"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read usage and cost
     * @description Half-open range, cut into buckets in the named zone (23- and 25-hour days included). Totals are always over the whole range; `totals = Σ groups + other` exactly.
     */
    get: operations["getUsage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/request-logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read request logs
     * @description A page of request logs. Pages stay stable while new rows arrive: the cursor pins the view that `asOf` names.
     */
    get: operations["listRequestLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/request-logs/newer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count newer request logs
     * @description How many matching rows came after a sequence number; cheap.
     */
    get: operations["countNewerRequestLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/request-logs/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["RequestLogId"];
      };
      cookie?: never;
    };
    /**
     * Read a request log
     * @description Read a request log.
     */
    get: operations["getRequestLog"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/queue": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the state of the queues
     * @description Where the platform has the capability `queue`; otherwise 404.
     */
    get: operations["getQueue"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/error-events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List error events
     * @description One range of error events, filtered and sorted by the server. Without `range` the first 25. Where the platform has the capability `errorEvents`; otherwise 404.
     */
    get: operations["listErrorEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/error-events/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["Text"];
      };
      cookie?: never;
    };
    /**
     * Read an error event
     * @description Read an error event.
     */
    get: operations["getErrorEvent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rehosting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the share of outputs re-hosted in time
     * @description Where the platform has the capability `rehosting`; otherwise 404.
     */
    get: operations["getRehosting"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rehosted-outputs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List re-hosted outputs
     * @description One range of re-hosted outputs, filtered and sorted by the server. Without `range` the first 25. Where the platform has the capability `rehosting`; otherwise 404.
     */
    get: operations["listRehostedOutputs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rehosted-outputs/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["Text"];
      };
      cookie?: never;
    };
    /**
     * Read a re-hosted output
     * @description Read a re-hosted output.
     */
    get: operations["getRehostedOutput"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ledger-entries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read ledger entries
     * @description A page of ledger entries. Pages stay stable while new rows arrive: the cursor pins the view that `asOf` names.
     */
    get: operations["listLedgerEntries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ledger-entries/newer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count newer ledger entries
     * @description How many matching rows came after a sequence number; cheap.
     */
    get: operations["countNewerLedgerEntries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ledger-entries/totals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Sum the ledger by type and currency
     * @description Over the whole filter, never over a page. Entries are read with ledger:read; what many wallets spent together is told with usage:cost alone.
     */
    get: operations["getLedgerTotals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ledger-entries/columns": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read many ledger entries at once, as columns
     * @description What the books are checked from (`ledger-columns/1`): up to 65,536 entries of all books in rising order of their sequence numbers, as little-endian columns. Four bytes hold the length of a JSON header, the header follows, padded with spaces so that both together are a multiple of 8 bytes: `{ format, count, currencies, books, types, owners: [{ accountId?, pseudonym? }], asOf }`. Then each column follows the one before it without a gap, `count` values each: `seq` and `transaction` (u64; the same number in all postings of a transaction, in no other), `amount`, `balanceBefore` and `balanceAfter` (each first the low 64 bits of all rows and then the high 64 bits, two's complement, in 10⁻¹² of the currency), `occurredAt` and `bookedAt` (float64, whole milliseconds since 1970), `owner` (u32, position in `owners`; 0xffffffff on the platform's own books), `book`, `type` and `currency` (u8, positions in the header's lists). An empty answer (`count` 0) is after the newest entry.
     */
    get: operations["readLedgerColumns"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ledger-entries/balances": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the balance of every account and book
     * @description The balances that the platform holds as of a sequence number, one for each account (or pseudonym) and currency and one for each of the platform's own books: what the sums of the entries are held against. Who has no entry up to it may be left out.
     */
    get: operations["readLedgerBalances"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ledger-entries/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["LedgerEntryId"];
      };
      cookie?: never;
    };
    /**
     * Read a ledger entry
     * @description Read a ledger entry.
     */
    get: operations["getLedgerEntry"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ledger-entries/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Preview a correction
     * @description Exactly the entries that would be posted. Changes nothing.
     */
    post: operations["previewLedgerCorrection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ledger-entries/correct": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Post a correction
     * @description An adjustment, refund or reversal as new entries. Above the platform's threshold it waits for a second person.
     */
    post: operations["correctLedger"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/orders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List orders
     * @description One range of orders, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listOrders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/orders/totals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Sum the orders by provider, status and currency
     * @description Over the whole filter, never over a page.
     */
    get: operations["getOrderTotals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/orders/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    /**
     * Read an order
     * @description Read an order.
     */
    get: operations["getOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/month-end-packs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pack a month
     * @description Ledger, orders, reconciliation and seal as one file with manifest and checksums; a job.
     */
    post: operations["createMonthEndPack"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reconciliation-periods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List reconciliation periods
     * @description One range of reconciliation periods, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listReconciliationPeriods"];
    put?: never;
    /**
     * Open a period
     * @description Periods of a processor don't overlap.
     */
    post: operations["createReconciliationPeriod"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reconciliation-periods/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationPeriodId"];
      };
      cookie?: never;
    };
    /**
     * Read a reconciliation period
     * @description Read a reconciliation period.
     */
    get: operations["getReconciliationPeriod"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reconciliation-periods/{id}/report": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationPeriodId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record a comparison
     * @description The console compares the processor's file itself and sends what did not match. Replaces the last comparison; settled differences that are found again stay settled. Allowed while open.
     */
    post: operations["reportReconciliation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reconciliation-periods/{id}/sign-off": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationPeriodId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign a period off
     * @description The first signature makes it signed_once, the second, by a different person, closes and seals it. Refused while a difference is open (409) and for the same person (403 same_person).
     */
    post: operations["signOffPeriod"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reconciliation-periods/{id}/records": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationPeriodId"];
      };
      cookie?: never;
    };
    /**
     * Read what a comparison needs
     * @description Every order of the period's processor and every entry on customers' books that an order made, as `ReconciliationRecord`, one a line. Orders up to seven days before and after the period come along with `inPeriod: false`, because processors date a payment differently; they count only where the processor's file names them.
     */
    get: operations["readReconciliationRecords"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reconciliation-periods/{id}/entries": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationPeriodId"];
      };
      cookie?: never;
    };
    /**
     * Read the entries under a seal
     * @description The canonical JSON (RFC 8785) of every entry that the seal of a closed period covers, as `SealedEntry`, in order of seq, one a line: the SHA-256 of these very bytes is the seal's. 409 until the period is closed.
     */
    get: operations["readSealedEntries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reconciliation-periods/{id}/return": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationPeriodId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a signed period again
     * @description Takes the first signature back, by whoever gave it or in place of the second; a closed period stays closed.
     */
    post: operations["returnPeriod"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reconciliation-items": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List reconciliation differences
     * @description One range of reconciliation differences, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listReconciliationItems"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reconciliation-items/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationItemId"];
      };
      cookie?: never;
    };
    /**
     * Read a reconciliation difference
     * @description Read a reconciliation difference.
     */
    get: operations["getReconciliationItem"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reconciliation-items/{id}/assign": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationItemId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign a difference
     * @description Assign a difference.
     */
    post: operations["assignReconciliationItem"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reconciliation-items/{id}/resolve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationItemId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Settle a difference
     * @description Settle a difference.
     */
    post: operations["resolveReconciliationItem"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reconciliation-items/{id}/notes": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationItemId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a note to a difference
     * @description Add a note to a difference.
     */
    post: operations["noteReconciliationItem"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List privacy requests
     * @description One range of privacy requests, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listPrivacyRequests"];
    put?: never;
    /**
     * Record a privacy request
     * @description From an e-mail, letter or call, back-dated to its receipt. One message may hold several rights: record each and link them in order.
     */
    post: operations["createPrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /**
     * Read a privacy request
     * @description Read a privacy request.
     */
    get: operations["getPrivacyRequest"];
    /**
     * Change a privacy request
     * @description Before approval. A field that is left out keeps its value; a change of the plan voids an approval.
     */
    put: operations["updatePrivacyRequest"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how the queue stands
     * @description On-time rate, CCPA metrics, forecast with its method, workload and calendar.
     */
    get: operations["getPrivacyReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/changes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What has changed since
     * @description A cheap question to ask every few seconds while a page is looked at: which requests have changed since the last answer, so that a second person sees at once what the first one did. The first time without `since`: nothing is listed, and the answer says where to go on. It also says the platform's time, by which a console corrects its own clock in a countdown.
     */
    get: operations["listPrivacyRequestChanges"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/assign": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign a request
     * @description Without assigneeId nobody has it.
     */
    post: operations["assignPrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/ask-identity": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for proof of identity
     * @description Moves to identity_check; the legal clock pauses where the regime knows it, unless its date has passed. Refused when it asks for more than is proportionate to the right.
     */
    post: operations["askIdentity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/verify-identity": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record the outcome of the identity check
     * @description Verified moves to in_review; the pause ends.
     */
    post: operations["verifyIdentity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/start-review": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start the review
     * @description From received, where no proof of identity is needed.
     */
    post: operations["startReview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/extend": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Extend the legal date
     * @description Once, with a lawful ground, and only before its own notice date.
     */
    post: operations["extendPrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/hold": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put on hold
     * @description Identity, clarification and fee move the legal date where the regime knows them; after that date they are refused (409 legal_date_passed), the others never are.
     */
    post: operations["holdPrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume
     * @description Goes on in the state before; the pause ends.
     */
    post: operations["resumePrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/reject": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject
     * @description With a coded ground and the letter that tells the person the reasons and the remedies (Art. 12(4)); 422 without it.
     */
    post: operations["rejectPrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/withdraw": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record that the person withdrew it
     * @description Before execution.
     */
    post: operations["withdrawPrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/mark-duplicate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark as duplicate
     * @description Linked to the other, never dropped.
     */
    post: operations["markDuplicate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/weigh": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record the weighing of an objection
     * @description Legitimate interest against the person's (Art. 21).
     */
    post: operations["weighObjection"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/submit-for-approval": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit for approval
     * @description With the plan's hash where there is a plan. Refused while a conflict is open.
     */
    post: operations["submitForApproval"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/approve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve
     * @description By a different person than the one who submitted it (403 same_person), for exactly the plan named. Moves to scheduled where there is a cooling-off, else to executing.
     */
    post: operations["approvePrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/return": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send back for review
     * @description Instead of approval.
     */
    post: operations["returnPrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel during the cooling-off
     * @description Until the last instant; refused after it.
     */
    post: operations["cancelPrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/execute": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Execute a request that needs no approval
     * @description Export, correction, restriction, consent withdrawal or marketing opt-out; long work becomes a job.
     */
    post: operations["executePrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/retry": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Retry what failed
     * @description From error.
     */
    post: operations["retryPrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/lift-restriction": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lift a restriction
     * @description Locked until the person was told.
     */
    post: operations["liftRestriction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/close": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close
     * @description From fulfilled or rejected. 409 `recipients_open` while a recipient has not answered, 409 `letter_missing` until the person was told (`answerLetters` of the request says by which letter; it can be sent along). The request, its notes and its letters are minimised; a certificate follows within two minutes, once its events are under a signed head.
     */
    post: operations["closePrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reopen
     * @description From closed, rejected, withdrawn or duplicate.
     */
    post: operations["reopenPrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/plan": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /**
     * Read the erasure plan
     * @description What would be done, built from the platform's categories. 404 for a right that has no plan.
     */
    get: operations["getErasurePlan"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/plan/conflicts/{conflictId}/settle": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
        /**
         * @description Id of the conflict within the plan.
         * @example unspent_balance
         */
        conflictId: components["schemas"]["Text"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Settle a conflict of the plan
     * @description Settle a conflict of the plan.
     */
    post: operations["settleConflict"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/timeline": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /**
     * Read a request's timeline
     * @description Events, notes, letters, tasks and clock changes, merged.
     */
    get: operations["getPrivacyTimeline"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/notes": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an internal note
     * @description Add an internal note.
     */
    post: operations["notePrivacyRequest"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/certificate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /**
     * Read the certificate
     * @description What was done, without personal data, with proofs of its audit events.
     */
    get: operations["getCertificate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/{id}/copy": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /**
     * Read the manifest of a copy
     * @description What the copy holds that was made for an access or portability request, file by file. Staff see counts, sizes and digests, never the content; the link goes to the person, in the release letter. 404 until the copy is made, and once it is deleted.
     */
    get: operations["getSubjectCopy"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subject-copies/{id}/file": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the request that the copy was made for. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /**
     * Download a copy
     * @description For the person, by the signed link of the release letter, until it expires; 404 before and after, and for a wrong signature. No answer to staff ever holds this link.
     */
    get: operations["downloadSubjectCopy"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/bulk/assign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign many requests
     * @description Row by row; one row's failure never undoes another's success.
     */
    post: operations["bulkAssignPrivacyRequests"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/bulk/extend": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Extend many requests
     * @description Row by row; one row's failure never undoes another's success.
     */
    post: operations["bulkExtendPrivacyRequests"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/privacy-requests/bulk/reject": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject many requests
     * @description Row by row; one row's failure never undoes another's success.
     */
    post: operations["bulkRejectPrivacyRequests"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/letters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List letters
     * @description One range of letters, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listLetters"];
    put?: never;
    /**
     * Send a letter
     * @description Refused while a required part is missing.
     */
    post: operations["sendLetter"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/letters/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["LetterId"];
      };
      cookie?: never;
    };
    /**
     * Read a letter
     * @description Read a letter.
     */
    get: operations["getLetter"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/letters/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Preview a letter
     * @description Filled in by the server; says which required parts are missing. Changes nothing.
     */
    post: operations["previewLetter"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/letter-templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List letter templates
     * @description One range of letter templates, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listLetterTemplates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/letter-templates/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["Text"];
      };
      cookie?: never;
    };
    /**
     * Read a letter template
     * @description Read a letter template.
     */
    get: operations["getLetterTemplate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/recipient-tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List recipient tasks
     * @description One range of recipient tasks, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listRecipientTasks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/recipient-tasks/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["TaskId"];
      };
      cookie?: never;
    };
    /**
     * Read a recipient task
     * @description Read a recipient task.
     */
    get: operations["getRecipientTask"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/recipient-tasks/{id}/notify": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["TaskId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record that a recipient was told
     * @description From to_do.
     */
    post: operations["notifyRecipient"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/recipient-tasks/{id}/acknowledge": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["TaskId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record that a recipient acknowledged
     * @description From notified.
     */
    post: operations["acknowledgeRecipient"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/recipient-tasks/{id}/mark-impossible": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["TaskId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record why a recipient can't be told
     * @description From to_do and notified.
     */
    post: operations["markRecipientImpossible"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit-events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read audit events
     * @description A page of audit events. Pages stay stable while new rows arrive: the cursor pins the view that `asOf` names.
     */
    get: operations["listAuditEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit-events/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read audit events by a personal filter
     * @description A POST that only reads, because free text, names and IP addresses are personal and must not stand in a URL. Otherwise as `GET /audit-events`.
     */
    post: operations["searchAuditEvents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit-events/newer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count newer audit events
     * @description How many matching rows came after a sequence number; cheap.
     */
    get: operations["countNewerAuditEvents"];
    put?: never;
    /**
     * Count newer audit events by a personal filter
     * @description A POST that only reads, because free text, names and IP addresses are personal and must not stand in a URL. Otherwise as the GET.
     */
    post: operations["searchNewerAuditEvents"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit-events/histogram": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read events over time
     * @description For the whole filter. Left out, the range is all that is retained and the interval fits the range.
     */
    get: operations["getAuditHistogram"];
    put?: never;
    /**
     * Read events over time by a personal filter
     * @description A POST that only reads, because free text, names and IP addresses are personal and must not stand in a URL. Otherwise as the GET.
     */
    post: operations["searchAuditHistogram"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit-events/facets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the commonest values
     * @description For the whole filter.
     */
    get: operations["getAuditFacets"];
    put?: never;
    /**
     * Read the commonest values by a personal filter
     * @description A POST that only reads, because free text, names and IP addresses are personal and must not stand in a URL. Otherwise as the GET.
     */
    post: operations["searchAuditFacets"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit-events/{index}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Index, a decimal number.
         * @example 41207
         */
        index: components["schemas"]["Sequence"];
      };
      cookie?: never;
    };
    /**
     * Read an event by its index
     * @description 404 once it is pruned.
     */
    get: operations["getAuditEvent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit-reviews": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List reviews
     * @description One range of reviews, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listAuditReviews"];
    put?: never;
    /**
     * Record that a range was reviewed
     * @description Itself an event of the log.
     */
    post: operations["createAuditReview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit-reviews/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AuditReviewId"];
      };
      cookie?: never;
    };
    /**
     * Read a review
     * @description Read a review.
     */
    get: operations["getAuditReview"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit/coverage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what has been reviewed
     * @description Read what has been reviewed.
     */
    get: operations["getAuditCoverage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit/checkpoint": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the newest checkpoint
     * @description C2SP signed note (tlog-checkpoint): origin, size, root; Ed25519 by the log, cosigned by a witness.
     */
    get: operations["getCheckpoint"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit/checkpoints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the witnessed checkpoint of a day
     * @description The first witnessed note of that day in UTC; kept for ever. 404 for a day without one.
     */
    get: operations["getDailyCheckpoint"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit/tile/{level}/{index}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Level of the tile; 0 holds leaf hashes.
         * @example 0
         */
        level: string;
        /**
         * @description Index, a decimal number.
         * @example 41207
         */
        index: components["schemas"]["Sequence"];
      };
      cookie?: never;
    };
    /**
     * Read a full tile of hashes
     * @description 256 hashes of 32 bytes, immutable.
     */
    get: operations["getTile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit/tile/{level}/{index}.p/{width}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Level of the tile; 0 holds leaf hashes.
         * @example 0
         */
        level: string;
        /**
         * @description Index, a decimal number.
         * @example 41207
         */
        index: components["schemas"]["Sequence"];
        /**
         * @description How many entries a partial tile holds.
         * @example 17
         */
        width: string;
      };
      cookie?: never;
    };
    /**
     * Read a partial tile of hashes
     * @description The first `width` hashes of a tile that is not full yet.
     */
    get: operations["getPartialTile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit/tile/entries/{index}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Index, a decimal number.
         * @example 41207
         */
        index: components["schemas"]["Sequence"];
      };
      cookie?: never;
    };
    /**
     * Read a full bundle of leaves
     * @description 256 leaves, each preceded by its length as a big-endian 16-bit number (C2SP tlog-tiles). 404 once it is pruned. Leaves tell of people, so no cache keeps them.
     */
    get: operations["getEntryBundle"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit/tile/entries/{index}.p/{width}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Index, a decimal number.
         * @example 41207
         */
        index: components["schemas"]["Sequence"];
        /**
         * @description How many entries a partial tile holds.
         * @example 17
         */
        width: string;
      };
      cookie?: never;
    };
    /**
     * Read a partial bundle of leaves
     * @description The first `width` leaves of a bundle that is not full yet.
     */
    get: operations["getPartialEntryBundle"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit/proof/inclusion": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an inclusion proof
     * @description Read an inclusion proof.
     */
    get: operations["getInclusionProof"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit/proof/consistency": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a consistency proof
     * @description Read a consistency proof.
     */
    get: operations["getConsistencyProof"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit/retention": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the log's retention statement
     * @description Signed note: origin, minIndex, policy.
     */
    get: operations["getAuditRetention"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List jobs
     * @description Jobs that the signed-in person started, or may see by scope.
     */
    get: operations["listJobs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/jobs/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["JobId"];
      };
      cookie?: never;
    };
    /**
     * Read a job
     * @description Read a job.
     */
    get: operations["getJob"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/jobs/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["JobId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a job
     * @description While it is queued or running and says that it can be cancelled.
     */
    post: operations["cancelJob"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/exports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export a list
     * @description A job; its result is a file that the browser downloads itself. Needs the scope that the resource's list needs, and audit:export for audit events.
     */
    post: operations["createExport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/export-manifests/{sha256}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description SHA-256 of the file, in hexadecimal digits. */
        sha256: components["schemas"]["Sha256"];
      };
      cookie?: never;
    };
    /**
     * Look up what a file was exported as
     * @description The manifest of a finished export, found by the checksum of its file, so that a file can be checked long after its link is over. Needs the scope that the export needed; 404 for a checksum that no export has had.
     */
    get: operations["getExportManifest"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/exports/{id}/file": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["JobId"];
      };
      cookie?: never;
    };
    /**
     * Download an export
     * @description The result of a succeeded job, until it expires; 404 before and after, and for a wrong signature. The link in the job's `resultUrl` is signed, because the browser itself follows it and sends no bearer token.
     */
    get: operations["downloadExport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/approvals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List approvals
     * @description Approvals that the signed-in person asked for or may decide.
     */
    get: operations["listApprovals"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/approvals/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ApprovalId"];
      };
      cookie?: never;
    };
    /**
     * Read an approval
     * @description Read an approval.
     */
    get: operations["getApproval"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/approvals/{id}/approve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ApprovalId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve
     * @description Runs the action. Needs the approval's scope, and a different person than the one who asked (403 same_person).
     */
    post: operations["approveApproval"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/approvals/{id}/reject": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ApprovalId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reject
     * @description The action does not run.
     */
    post: operations["rejectApproval"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/approvals/{id}/withdraw": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ApprovalId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw
     * @description By the person who asked.
     */
    post: operations["withdrawApproval"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/saved-views": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List saved views
     * @description One's own views and those that are shared.
     */
    get: operations["listSavedViews"];
    put?: never;
    /**
     * Save a view
     * @description Save a view.
     */
    post: operations["createSavedView"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/saved-views/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["SavedViewId"];
      };
      cookie?: never;
    };
    /**
     * Read a saved view
     * @description Read a saved view.
     */
    get: operations["getSavedView"];
    /**
     * Change a view
     * @description By its owner.
     */
    put: operations["updateSavedView"];
    post?: never;
    /**
     * Delete a view
     * @description By its owner.
     */
    delete: operations["deleteSavedView"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/assignees": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read who may be given work
     * @description Whoever holds the scope that works on the resource; readable without staff:read.
     */
    get: operations["listAssignees"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/staff": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List staff
     * @description One range of staff, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listStaff"];
    put?: never;
    /**
     * Invite a member of staff
     * @description Invite a member of staff.
     */
    post: operations["createStaff"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/staff/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["StaffId"];
      };
      cookie?: never;
    };
    /**
     * Read a member of staff
     * @description Read a member of staff.
     */
    get: operations["getStaff"];
    /**
     * Change a member of staff
     * @description Roles, state, name or address.
     */
    put: operations["updateStaff"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/processors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List processors
     * @description One range of processors, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listProcessors"];
    put?: never;
    /**
     * Register a processor
     * @description Register a processor.
     */
    post: operations["createProcessor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/processors/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ProcessorId"];
      };
      cookie?: never;
    };
    /**
     * Read a processor
     * @description Read a processor.
     */
    get: operations["getProcessor"];
    /**
     * Change a processor
     * @description A processor that is no longer used gets the status ended.
     */
    put: operations["updateProcessor"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/policy-versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List policy versions
     * @description One range of policy versions, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listPolicyVersions"];
    put?: never;
    /**
     * Write a draft
     * @description Write a draft.
     */
    post: operations["createPolicyVersion"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/policy-versions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PolicyVersionId"];
      };
      cookie?: never;
    };
    /**
     * Read a policy version
     * @description Read a policy version.
     */
    get: operations["getPolicyVersion"];
    /**
     * Change a draft
     * @description Change a draft.
     */
    put: operations["updatePolicyVersion"];
    post?: never;
    /**
     * Delete a draft
     * @description Delete a draft.
     */
    delete: operations["deletePolicyVersion"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/policy-versions/{id}/give-notice": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PolicyVersionId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give notice of a draft
     * @description A material change with too short a notice is refused with 422 notice_too_short and `earliestDate`. A version that names a category no more is refused with 422 (`still_held` at the change's `element`) while anything of that category is held, or an active processor of the register receives it.
     */
    post: operations["givePolicyNotice"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/retention": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List retention states
     * @description One range of retention states, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listRetention"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/retention/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["CategoryId"];
      };
      cookie?: never;
    };
    /**
     * Read a retention state
     * @description Read a retention state.
     */
    get: operations["getRetentionStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/retention/{id}/run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["CategoryId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run a retention rule now
     * @description Becomes a job once a second person agrees.
     */
    post: operations["runRetention"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/disclosures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List disclosures to law enforcement
     * @description One range of disclosures to law enforcement, filtered and sorted by the server. Without `range` the first 25.
     */
    get: operations["listDisclosures"];
    put?: never;
    /**
     * Record a disclosure
     * @description Record a disclosure.
     */
    post: operations["createDisclosure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/disclosures/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["DisclosureId"];
      };
      cookie?: never;
    };
    /**
     * Read a disclosure
     * @description Read a disclosure.
     */
    get: operations["getDisclosure"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/disclosures/{id}/decide": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["DisclosureId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decide on a disclosure
     * @description From under_review.
     */
    post: operations["decideDisclosure"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description An amount in one currency. Never a JSON number; amounts of different currencies are never added.
     * @example {
     *       "amount": "0.000001615",
     *       "currency": "USD"
     *     }
     */
    Money: {
      amount: components["schemas"]["DecimalAmount"];
      currency: components["schemas"]["Currency"];
    };
    /**
     * @description Decimal string, optional minus, at most 12 decimals, no exponent, no leading zeros, no negative zero.
     * @example -12.500000000001
     */
    DecimalAmount: string;
    /**
     * @description ISO 4217 code, or CREDIT for platforms that sell credits.
     * @example USD
     */
    Currency: string;
    /**
     * Format: date-time
     * @description RFC 3339 UTC with exactly three decimals.
     * @example 2026-11-21T09:30:00.000Z
     */
    Instant: string;
    /**
     * Format: date
     * @description A calendar date in the controller's zone.
     * @example 2026-12-14
     */
    LocalDate: string;
    /**
     * @description IANA time-zone name.
     * @example Europe/Berlin
     */
    TimeZone: string;
    /**
     * @description ISO 3166-1 alpha-2, or 3166-2 where rules differ inside a country.
     * @example DE
     */
    Country: string;
    /**
     * @description ISO 8601 duration in one unit.
     * @example PT24H
     */
    Duration: string;
    /**
     * @description Sequence number or index as a decimal string; may exceed 2^53.
     * @example 123456
     */
    Sequence: string;
    /**
     * @description A whole number of things.
     * @example 319
     */
    Count: number;
    /**
     * @description Opaque version of a row; send it back in If-Match.
     * @example 7
     */
    Version: string;
    /** @description SHA-256 in lower-case hex. */
    Sha256: string;
    /**
     * @description Personal text with all but a hint replaced by bullets; the whole is served only by a reveal.
     * @example a•••@e•••.org
     */
    MaskedText: string;
    /**
     * @description A filter of the resource that it is stored beside; its grammar is that resource's own filter schema.
     * @example {
     *       "status": "active"
     *     }
     */
    FreeFilter: {
      [key: string]: unknown;
    };
    /**
     * @description Id of an account.
     * @example acc_9f3k2
     */
    AccountId: string;
    /**
     * @description Account, or its pseudonym after a purge.
     * @example acc_9f3k2
     */
    AccountRef: string;
    /**
     * @description Id of an access key; survives rotation.
     * @example key_7h2m1
     */
    AccessKeyId: string;
    /**
     * @description Id of one secret of a key; not the secret.
     * @example sec_1a
     */
    SecretId: string;
    /**
     * @description Id of a request-log row.
     * @example req_5501
     */
    RequestLogId: string;
    /**
     * @description Id of a ledger entry.
     * @example led_88120
     */
    LedgerEntryId: string;
    /**
     * @description Id of a ledger transaction.
     * @example txn_44060
     */
    TransactionId: string;
    /**
     * @description Id of an order.
     * @example ord_301
     */
    OrderId: string;
    /**
     * @description Id of a privacy request.
     * @example pr_2041
     */
    PrivacyRequestId: string;
    /**
     * @description Id of an audit event.
     * @example evt_01JD8Q
     */
    AuditEventId: string;
    /**
     * @description Id of a job.
     * @example job_77
     */
    JobId: string;
    /**
     * @description Id of a member of staff.
     * @example stf_12
     */
    StaffId: string;
    /**
     * @description Id of an approval.
     * @example apr_5
     */
    ApprovalId: string;
    /**
     * @description Id of a saved view.
     * @example view_3
     */
    SavedViewId: string;
    /**
     * @description Id of a processor.
     * @example prc_stripe
     */
    ProcessorId: string;
    /**
     * @description Id of a policy version.
     * @example pol_4
     */
    PolicyVersionId: string;
    /**
     * @description Id of a data category of the policy.
     * @example generated_images
     */
    CategoryId: string;
    /** @description One thing wrong with the input. */
    FieldError: {
      /**
       * @description JSON Pointer into the request body; for a query parameter `/query/<name>` and then into its JSON.
       * @example /limits/requestsPerMinute
       */
      pointer: string;
      /**
       * @description Stable reason, lower snake case.
       * @example too_large
       */
      code: string;
      /**
       * @description What is wrong in words.
       * @example Must be at most 100000.
       */
      detail: string;
    };
    /**
     * @description Error body (RFC 9457).
     * @example {
     *       "type": "/problems/stale_version",
     *       "title": "Someone changed it first",
     *       "status": 412,
     *       "detail": "You edited version 6, the current version is 7.",
     *       "instance": "/access-keys/key_7h2m1",
     *       "requestId": "01JD8QX3ZK",
     *       "code": "stale_version"
     *     }
     */
    Problem: {
      /**
       * @description URI reference that names the kind of problem.
       * @example /problems/stale_version
       */
      type: string;
      /** @description The kind in words; the same for every occurrence. */
      title: string;
      /** @description The HTTP status again. */
      status: number;
      /** @description What happened this time and what to do. */
      detail?: string;
      /** @description URI reference of the thing concerned. */
      instance?: string;
      /** @description The value of X-Request-Id, to quote to support. */
      requestId: string;
      /** @description Stable machine-readable reason, lower snake case, e.g. same_person, stale_version, missing_scope. */
      code?: string;
      /** @description For 422, each thing wrong. */
      errors?: components["schemas"]["FieldError"][];
      /** @description For 409, the states from which the action is allowed. */
      allowedStates?: string[];
      /** @description For 409, the state the row is in. */
      currentState?: string;
      requiredScope?: components["schemas"]["Scope"];
      /** @description For a policy version noticed too late, the earliest legal date. */
      earliestDate?: components["schemas"]["LocalDate"];
      /** @description For 409, what stands in the way, as ids or names. */
      blocking?: string[];
      /** @description For 412, the row as it is now and as this person may see it, so that theirs can be shown beside yours. */
      current?: {
        [key: string]: unknown;
      };
    };
    /**
     * @description A permission. The console gates by scope, never by role.
     * @enum {string}
     */
    Scope:
      | "accounts:read"
      | "accounts:write"
      | "pii:reveal"
      | "privacy_requests:read"
      | "privacy_requests:work"
      | "privacy_requests:approve"
      | "usage:read"
      | "usage:cost"
      | "request_logs:read"
      | "ledger:read"
      | "ledger:review"
      | "ledger:adjust"
      | "orders:read"
      | "orders:reconcile"
      | "caps:write"
      | "access_keys:read"
      | "access_keys:write"
      | "access_keys:revoke"
      | "audit:read"
      | "audit:export"
      | "audit:review"
      | "policy:read"
      | "policy:write"
      | "retention:read"
      | "retention:write"
      | "processors:read"
      | "processors:write"
      | "staff:read"
      | "staff:write";
    /**
     * @description A bundle of scopes kept by the server; shown, never used to decide.
     * @enum {string}
     */
    Role: "support" | "finance" | "security" | "auditor" | "admin";
    /**
     * @description The signed-in person.
     * @example {
     *       "id": "stf_12",
     *       "name": "Sam Okafor",
     *       "email": "sam.okafor@studio.example",
     *       "roles": [
     *         "security"
     *       ],
     *       "scopes": [
     *         "accounts:read",
     *         "pii:reveal",
     *         "access_keys:read",
     *         "access_keys:write",
     *         "access_keys:revoke",
     *         "audit:read"
     *       ],
     *       "mfa": true,
     *       "sessionExpiresAt": "2026-11-21T17:30:00.000Z",
     *       "serverTime": "2026-11-21T09:30:00.000Z"
     *     }
     */
    Me: {
      id: components["schemas"]["StaffId"];
      /** @description Name of the member of staff. */
      name: string;
      /**
       * Format: email
       * @description Work address.
       */
      email: string;
      /**
       * Format: uri-reference
       * @description Portrait.
       */
      pictureUrl?: string;
      /** @description Roles held. */
      roles: components["schemas"]["Role"][];
      /** @description Everything this person may do. */
      scopes: components["schemas"]["Scope"][];
      /** @description Whether this session was opened with a second factor. */
      mfa: boolean;
      /** @description When the session ends unless it is renewed. */
      sessionExpiresAt: components["schemas"]["Instant"];
      /** @description The server's clock now; countdowns are corrected by it. */
      serverTime: components["schemas"]["Instant"];
    };
    /** @description Which offered identity to sign in as; only for platforms whose sign-in is a choice. */
    SessionCreate: {
      /** @description Id of one of the choices in the runtime configuration. */
      choice: string;
    };
    /**
     * @description A member of staff, the system or the account holder, by id and name.
     * @example {
     *       "id": "stf_12",
     *       "name": "Sam Okafor"
     *     }
     */
    PersonRef: {
      /** @description Id: stf_…, acc_… or system. */
      id: string;
      /** @description Name as it was then; an account holder's is masked. */
      name: string;
    };
    /**
     * @description The right that a person invokes.
     * @enum {string}
     */
    RequestType:
      | "access"
      | "portability"
      | "rectification"
      | "erasure"
      | "restriction"
      | "objection"
      | "consent_withdrawal"
      | "marketing_opt_out"
      | "minor";
    /**
     * @description The law a deadline follows.
     * @enum {string}
     */
    RegimeId: "gdpr" | "uk_gdpr" | "ccpa" | "lgpd" | "pipeda" | "quebec_law25";
    /** @description A law that the platform applies, and to whom. */
    Regime: {
      id: components["schemas"]["RegimeId"];
      /**
       * @description Name in words.
       * @example GDPR
       */
      label: string;
      /** @description Whose public holidays count under it: where the controller acts. */
      country: components["schemas"]["Country"];
      /** @description Countries of residence it is applied to. */
      appliesTo: components["schemas"]["Country"][];
      /** @description Applied when no other fits. */
      default: boolean;
    };
    /**
     * @description The kind of rule; unspecified means that the policy does not say.
     * @enum {string}
     */
    RetentionRuleKind: "days" | "account_life" | "indefinite" | "years" | "not_stored" | "unspecified";
    /**
     * @description How long a category is kept, and what happens then.
     * @example {
     *       "rule": "days",
     *       "amount": 30,
     *       "then": "anonymise"
     *     }
     */
    RetentionRule: {
      rule: components["schemas"]["RetentionRuleKind"];
      /** @description Days or years. */
      amount?: number;
      /**
       * @description What happens first, where there are two steps: the rows are summed up before `then`.
       * @enum {string}
       */
      first?: "aggregate";
      /**
       * @description What happens at the end.
       * @enum {string}
       */
      then?: "delete" | "anonymise" | "pseudonymise";
      /**
       * @description What the days are counted from; left out = the time of the record itself.
       * @enum {string}
       */
      from?: "record" | "account_deletion";
      /**
       * @description Why it is kept: law or contract.
       * @example Tax law
       */
      ground?: string;
    };
    /** @description One category of data of the policy. */
    DataCategory: {
      id: components["schemas"]["CategoryId"];
      /** @description Name in words. */
      label: string;
      /** @description What the policy says it holds. */
      description?: string;
      /**
       * @description Which part of the platform it belongs to.
       * @enum {string}
       */
      kind: "account" | "content" | "operational" | "billing" | "keys" | "audit";
      /**
       * @description Where it lives.
       * @example eu-central-1, backups in eu-west-1
       */
      location: string;
      /** @description Whether it holds personal data. */
      personal: boolean;
      retention: components["schemas"]["RetentionRule"];
      /**
       * @description What an erasure does to it.
       * @enum {string}
       */
      onErasure: "delete" | "pseudonymise" | "keep";
      /** @description Why something is kept or pseudonymised at erasure. */
      erasureGround?: string;
      /** @description Resources whose rows belong to it. */
      holds?: components["schemas"]["ResourceName"][];
      erasureGroundCode?: components["schemas"]["ErasureGround"];
      /** @description Who receives it. */
      processors: components["schemas"]["ProcessorId"][];
    };
    /**
     * @description A kind of content that is counted, never shown.
     * @enum {string}
     */
    ContentKind:
      | "prompt"
      | "parameter_set"
      | "label"
      | "rating"
      | "workspace"
      | "reference_image"
      | "source_image"
      | "generated_image"
      | "generated_video"
      | "generated_audio"
      | "image_input"
      | "audio_input"
      | "video_input"
      | "temporary_upload"
      | "output";
    /**
     * @description What was generated.
     * @enum {string}
     */
    GenerationKind: "text" | "image" | "video" | "audio" | "embedding";
    /** @description A model that the platform sells. */
    Model: {
      /**
       * @description Name used in requests.
       * @example nova-image-2
       */
      id: string;
      /** @description Name in words. */
      label: string;
      /** @description Who runs it. */
      provider: string;
      kind: components["schemas"]["GenerationKind"];
      /** @description When it was withdrawn from sale. */
      retiredAt?: components["schemas"]["Instant"];
    };
    /** @description An id with its name in words. */
    LabelledId: {
      /** @description Id. */
      id: string;
      /** @description Name in words. */
      label: string;
    };
    /** @description What this platform has; the console shows nothing that it has not. */
    Capabilities: {
      /** @description Stores content; counts and sizes are served. False means no content is kept. */
      content: boolean;
      /** @description Accounts hold a prepaid wallet. */
      wallet: boolean;
      /** @description Accounts hold credits with grants that expire. */
      credits: boolean;
      /** @description Accounts have a subscription. */
      subscriptions: boolean;
      /** @description Payments are orders that can be reconciled. */
      orders: boolean;
      /** @description Accounts have spend caps. */
      spendCaps: boolean;
      /** @description Work waits in queues whose state is served. */
      queue: boolean;
      /** @description Error events are served. */
      errorEvents: boolean;
      /** @description Outputs are re-hosted from an upstream link within its window. */
      rehosting: boolean;
      /** @description Devices and IP addresses of an account are known. */
      devices: boolean;
      /** @description Disclosures to law enforcement are recorded. */
      disclosures: boolean;
      /** @description Training on content needs consent. */
      trainingConsent: boolean;
      /** @description A person who leaves may ask for immediate removal of content. */
      contentRemovalChoice: boolean;
      /** @description Continued use after a change of policy is acceptance. */
      acceptanceByUse: boolean;
    };
    /** @description How a secret looks, so that a pasted text can be checked and hashed before anything is sent. */
    AccessKeyFormat: {
      /**
       * @description Regular expression of a whole secret.
       * @example ^sk_studio_[0-9A-Za-z]{30}_[0-9A-Za-z]{6}$
       */
      pattern: string;
      /** @description How many leading characters are public. */
      prefixLength: number;
      /**
       * @description Digest of the whole secret in UTF-8.
       * @constant
       */
      hash: "sha256";
      /** @description How many hex digits of the digest a lookup sends. */
      hashPrefixLength: number;
      /**
       * @description Trailing check characters over everything before the last underscore.
       * @enum {string}
       */
      checksum: "none" | "crc32_base62";
    };
    /** @description Where a person may send a privacy request. */
    Intake: {
      /**
       * @description How it comes in.
       * @enum {string}
       */
      channel: "email" | "settings_page" | "form";
      /** @description E-mail address or URL. */
      address: string;
      /** @description Subject line that the policy asks for. */
      subject?: string;
    };
    /** @description The policy as data. The console derives menus, rights, deadlines, wording and units from it. */
    Platform: {
      /** @description Id of the platform. */
      id: string;
      /** @description Name shown in the shell. */
      name: string;
      /** @description Who is responsible for the data. */
      controller: {
        /** @description Legal name. */
        name: string;
        country: components["schemas"]["Country"];
      };
      /** @description The version that this answer says. Absent where no version is in force. */
      policyVersion?: components["schemas"]["DatedPolicyVersion"];
      /** @description The next version that people have been told of. From its instant this answer follows it. */
      nextPolicyVersion?: components["schemas"]["DatedPolicyVersion"];
      /**
       * Format: uri
       * @description The published policy.
       */
      policyUrl?: string;
      /** @description Days are cut and deadlines counted in it. */
      reportingTimeZone: components["schemas"]["TimeZone"];
      currency: components["schemas"]["Currency"];
      /**
       * @description How usage is priced.
       * @enum {string}
       */
      unit: "money" | "credit";
      capabilities: components["schemas"]["Capabilities"];
      /** @description Exactly the request types offered. */
      rights: components["schemas"]["RequestType"][];
      /** @description Laws applied. */
      regimes: components["schemas"]["Regime"][];
      /** @description Countdown before an erasure runs; 0 = none. */
      coolingOffHours: number;
      /** @description Live data is purged within so many days of deletion. Absent means that the policy does not say. */
      purgeDays?: number;
      /** @description Backups expire so many days after the purge. */
      backupExpiryDays?: number;
      /** @description Content is kept so many days after deletion unless immediate removal is asked. */
      contentRemovalDays?: number;
      /** @description Data categories of the policy. */
      categories: components["schemas"]["DataCategory"][];
      /** @description Where requests come in. */
      intake: components["schemas"]["Intake"][];
      /** @description Persons under this age must not use the platform. */
      minimumAge?: number;
      /** @description Days of notice before a material change; 0 = the policy does not say. */
      noticeDays: number;
      /** @description How a change is told. */
      noticeChannels: components["schemas"]["NoticeChannel"][];
      /** @description Where the platform runs. */
      regions: {
        /** @description Primary region. */
        primary: string;
        /** @description Region of encrypted backups. */
        backup?: string;
      };
      /** @description The transparency log's identity. */
      auditLog: {
        /** @description Origin line of its checkpoints. */
        origin: string;
        /** @description Days an event is kept. Absent means that the policy does not say. */
        retentionDays?: number;
      };
      secretStorage: components["schemas"]["SecretStorage"];
      accessKeyFormat: components["schemas"]["AccessKeyFormat"];
      /** @description Scopes a key may have. */
      accessKeyScopes: components["schemas"]["LabelledId"][];
      /** @description Models sold. */
      models: components["schemas"]["Model"][];
      /** @description API paths that are served. */
      endpoints: string[];
      /** @description Ledger writes above it need four eyes. */
      approvalThreshold: components["schemas"]["Money"];
    };
    /**
     * @description How a change of policy is told.
     * @enum {string}
     */
    NoticeChannel: "email" | "in_app" | "website";
    /**
     * @description How much it matters.
     * @enum {string}
     */
    Severity: "info" | "warning" | "critical";
    /**
     * @description Whether a count is exact or a lower bound.
     * @enum {string}
     */
    CountRelation: "eq" | "gte";
    /**
     * @description Name of a resource as in its path.
     * @enum {string}
     */
    ResourceName:
      | "accounts"
      | "communications"
      | "access-keys"
      | "request-logs"
      | "ledger-entries"
      | "orders"
      | "reconciliation-periods"
      | "reconciliation-items"
      | "privacy-requests"
      | "audit-events"
      | "audit-reviews"
      | "disclosures"
      | "error-events"
      | "rehosted-outputs"
      | "usage"
      | "queue"
      | "jobs"
      | "approvals"
      | "saved-views"
      | "staff"
      | "processors"
      | "policy-versions"
      | "retention"
      | "letters"
      | "letter-templates"
      | "recipient-tasks";
    /** @description A piece of open work; links to the filtered list. */
    HomeItem: {
      /** @description Stable id of the item. */
      id: string;
      /**
       * @description What kind of work.
       * @enum {string}
       */
      kind:
        | "requests_overdue"
        | "requests_due_soon"
        | "requests_unassigned"
        | "requests_mine"
        | "requests_failed"
        | "approvals_waiting"
        | "caps_near"
        | "caps_reached"
        | "keys_unhealthy"
        | "keys_expiring"
        | "keys_exposed"
        | "retention_overdue"
        | "payments_failed"
        | "payments_disputed"
        | "reconciliation_open"
        | "audit_log_alarm"
        | "audit_unreviewed"
        | "audit_expiring_unreviewed"
        | "jobs_failed"
        | "queue_stuck"
        | "error_events"
        | "rehosting_failed"
        | "processors_incomplete"
        | "policy_notice_due";
      severity: components["schemas"]["Severity"];
      count: components["schemas"]["Count"];
      relation: components["schemas"]["CountRelation"];
      resource: components["schemas"]["ResourceName"];
      filter: components["schemas"]["FreeFilter"];
      /** @description The oldest of them. */
      oldestAt?: components["schemas"]["Instant"];
      /** @description The first date among them. */
      nextDueOn?: components["schemas"]["LocalDate"];
    };
    /** @description A key figure with the list that it sums up. */
    HomeFigure: {
      /** @description Stable id of the figure. */
      id: string;
      /**
       * @description What it measures.
       * @enum {string}
       */
      kind:
        | "requests_24h"
        | "refused_24h"
        | "cost_today"
        | "cost_month"
        | "accounts_active"
        | "keys_active"
        | "privacy_requests_open"
        | "on_time_rate"
        | "ledger_entries_today"
        | "topups_month"
        | "audit_events_24h"
        | "audit_log_size"
        | "queue_depth"
        | "rehosted_in_time";
      count?: components["schemas"]["Count"];
      money?: components["schemas"]["Money"];
      /** @description A share in thousandths. */
      permille?: number;
      /** @description The same measure one period earlier. */
      previous?: {
        count?: components["schemas"]["Count"];
        money?: components["schemas"]["Money"];
        /** @description A share in thousandths. */
        permille?: number;
      };
      /** @description Recent course of it, oldest first; for a line without scale. */
      spark?: number[];
      resource: components["schemas"]["ResourceName"];
      filter: components["schemas"]["FreeFilter"];
    };
    /** @description What needs this person now, decided by the server from the scopes. */
    Home: {
      asOf: components["schemas"]["Instant"];
      /** @description Open work, most urgent first. */
      items: components["schemas"]["HomeItem"][];
      /** @description Key figures of the role. */
      figures: components["schemas"]["HomeFigure"][];
      auditLog?: components["schemas"]["AuditLogState"];
      /** @description Where the platform has the capability `queue`, for whoever may read usage. */
      queue?: components["schemas"]["Queue"];
    };
    /** @description State of the audit log as the server sees it; the console trusts only its own proof. */
    AuditLogState: {
      size: components["schemas"]["Sequence"];
      minIndex: components["schemas"]["Sequence"];
      lastCheckpointAt: components["schemas"]["Instant"];
      reviewedThrough?: components["schemas"]["Sequence"];
    };
    /** @description One hit. Never unmasks anything. */
    SearchResult: {
      resource: components["schemas"]["ResourceName"];
      /** @description Id within the resource. */
      id: string;
      /** @description What to show; personal parts are masked. */
      label: string;
      /** @description A second line. */
      detail?: string;
      /**
       * @description What matched.
       * @enum {string}
       */
      matched:
        "id" | "email" | "name" | "prefix" | "last4" | "hash_prefix" | "external_id" | "pseudonym" | "text";
    };
    /**
     * @description State of an account.
     * @enum {string}
     */
    AccountStatus: "active" | "suspended" | "restricted" | "deletion_scheduled" | "purged";
    /**
     * @description What was consented to.
     * @enum {string}
     */
    ConsentPurpose:
      | "marketing_email"
      | "product_announcements"
      | "training_on_content"
      | "analytics_cookies"
      | "optional_cookies";
    /** @description One change of a consent; the newest of a purpose is the one in force. */
    Consent: {
      purpose: components["schemas"]["ConsentPurpose"];
      /** @description Given or withdrawn. */
      granted: boolean;
      at: components["schemas"]["Instant"];
      /**
       * @description Where it came from.
       * @enum {string}
       */
      source: "signup" | "settings_page" | "cookie_banner" | "privacy_request" | "staff" | "import";
      privacyRequestId?: components["schemas"]["PrivacyRequestId"];
    };
    /** @description How much content of a kind an account has. */
    ContentCount: {
      kind: components["schemas"]["ContentKind"];
      categoryId: components["schemas"]["CategoryId"];
      count: components["schemas"]["Count"];
      sizeBytes: components["schemas"]["Count"];
    };
    /** @description Rows of other resources that belong to the account. */
    AccountCounts: {
      accessKeys: components["schemas"]["Count"];
      requestLogs: components["schemas"]["Count"];
      ledgerEntries: components["schemas"]["Count"];
      orders: components["schemas"]["Count"];
      privacyRequests: components["schemas"]["Count"];
    };
    /**
     * @description State of a subscription.
     * @enum {string}
     */
    SubscriptionStatus: "trialing" | "active" | "past_due" | "cancelled";
    /** @description A subscription; payment details stay at the processor. */
    Subscription: {
      /** @description Name of the plan. */
      plan: string;
      status: components["schemas"]["SubscriptionStatus"];
      startedAt: components["schemas"]["Instant"];
      renewsAt?: components["schemas"]["Instant"];
      cancelledAt?: components["schemas"]["Instant"];
      price: components["schemas"]["Money"];
      /**
       * @description Billing interval.
       * @enum {string}
       */
      interval: "month" | "year";
      provider?: components["schemas"]["PaymentProvider"];
      /**
       * @description The processor's reference, the only thing known of the means of payment.
       * @example pm_1Q8x
       */
      paymentReference?: string;
    };
    /** @description A device seen on the account, masked. */
    Device: {
      /** @description Id within the account. */
      id: string;
      label: components["schemas"]["MaskedText"];
      ipMasked: components["schemas"]["MaskedIp"];
      country?: components["schemas"]["Country"];
      firstSeenAt: components["schemas"]["Instant"];
      lastSeenAt: components["schemas"]["Instant"];
    };
    /**
     * @description IP address with its host part hidden.
     * @example 203.0.113.•••
     */
    MaskedIp: string;
    /**
     * @description A masked field that can be revealed.
     * @enum {string}
     */
    RevealField: "name" | "email" | "company" | "picture" | "identity_subject" | "ips" | "devices";
    /** @description A customer. Personal fields are masked in every list and page; a reveal serves them for five minutes. */
    Account: {
      id: components["schemas"]["AccountId"];
      name: components["schemas"]["MaskedText"];
      email: components["schemas"]["MaskedText"];
      company?: components["schemas"]["MaskedText"];
      /** @description Whether there is a portrait to reveal. */
      hasPicture?: boolean;
      /**
       * Format: uri-reference
       * @description Portrait; left out while it is masked.
       */
      pictureUrl?: string;
      /**
       * @description Who vouches for the sign-in.
       * @example google
       */
      identityProvider?: string;
      identitySubject?: components["schemas"]["MaskedText"];
      /**
       * @description Region where the account's data lives.
       * @example eu-central-1
       */
      region: string;
      country: components["schemas"]["Country"];
      createdAt: components["schemas"]["Instant"];
      lastActiveAt?: components["schemas"]["Instant"];
      status: components["schemas"]["AccountStatus"];
      suspendedAt?: components["schemas"]["Instant"];
      /** @description Why it is suspended. */
      suspensionReason?: string;
      /** @description When the deletion will run. */
      deletionScheduledAt?: components["schemas"]["Instant"];
      purgedAt?: components["schemas"]["Instant"];
      pseudonym?: components["schemas"]["Pseudonym"];
      /** @description Whole history, newest first. */
      consents: components["schemas"]["Consent"][];
      counts: components["schemas"]["AccountCounts"];
      /** @description Counts and sizes per kind; left out where no content is kept. Never the content. */
      content?: components["schemas"]["ContentCount"][];
      balance: components["schemas"]["Money"];
      cap?: components["schemas"]["Cap"];
      subscription?: components["schemas"]["Subscription"];
      /** @description Left out where devices are not known. */
      devices?: components["schemas"]["Device"][];
      lastIpMasked?: components["schemas"]["MaskedIp"];
      openRequests: components["schemas"]["Count"];
      /** @description Use of all its keys, in the reporting zone. */
      usage?: {
        /** @description This calendar month so far. */
        month: components["schemas"]["KeyUsage"];
      };
      /** @description Processing is restricted (Art. 18); storage only. */
      restriction?: {
        since: components["schemas"]["Instant"];
        privacyRequestId: components["schemas"]["PrivacyRequestId"];
      };
      /** @description Nothing may be deleted while it stands; placed by the legal department, outside this API. */
      legalHold?: {
        since: components["schemas"]["Instant"];
        /** @description On what ground. */
        ground: string;
      };
      /** @description Which fields are masked now and can be revealed. */
      maskedFields: components["schemas"]["RevealField"][];
      version: components["schemas"]["Version"];
    };
    /**
     * @description A message between the platform and the account: what kind it was and when, never its text, because the text may hold anything.
     * @example {
     *       "id": "com_71",
     *       "at": "2026-11-20T08:14:00.000Z",
     *       "direction": "outgoing",
     *       "channel": "email",
     *       "kind": "security",
     *       "template": "key_exposed",
     *       "status": "delivered",
     *       "keyId": "key_7h2m1",
     *       "accountId": "acc_9f3k2"
     *     }
     */
    AccountCommunication: {
      /**
       * @description Id of the message.
       * @example com_71
       */
      id: string;
      accountId: components["schemas"]["AccountRef"];
      at: components["schemas"]["Instant"];
      direction: components["schemas"]["CommunicationDirection"];
      channel: components["schemas"]["CommunicationChannel"];
      kind: components["schemas"]["CommunicationKind"];
      /**
       * @description Which text of the platform; free texts have none.
       * @example key_exposed
       */
      template?: string;
      status: components["schemas"]["CommunicationStatus"];
      sentBy?: components["schemas"]["PersonRef"];
      privacyRequestId?: components["schemas"]["PrivacyRequestId"];
      keyId?: components["schemas"]["AccessKeyId"];
    };
    /**
     * @description What stands for a purged account.
     * @example psn_k3f81
     */
    Pseudonym: string;
    /** @description Whole editable part of an account; a field that is left out keeps its value, because the editor sees it masked. */
    AccountUpdate: {
      /** @description New name. */
      name?: string;
      /**
       * Format: email
       * @description New e-mail address.
       */
      email?: string;
      /** @description New company; empty text removes it. */
      company?: string;
      reason?: components["schemas"]["Reason"];
    };
    /**
     * @description Why it is done; kept in the audit event.
     * @example Customer asked by ticket 4711
     */
    Reason: string;
    /** @description Which fields, and why. */
    RevealRequest: {
      /** @description Fields wanted. */
      fields: components["schemas"]["RevealField"][];
      reason: components["schemas"]["Reason"];
    };
    /** @description A device in clear. */
    RevealedDevice: {
      /** @description Id within the account. */
      id: string;
      /** @description Device and browser. */
      label: string;
      /** @description IP address. */
      ip: string;
    };
    /** @description Values in clear; the console forgets them when they expire. */
    Revealed: {
      accountId: components["schemas"]["AccountId"];
      /** @description Only the fields asked for that have a value. */
      values: {
        /** @description Name. */
        name?: string;
        /** @description E-mail address. */
        email?: string;
        /** @description Company. */
        company?: string;
        /**
         * Format: uri-reference
         * @description Portrait.
         */
        pictureUrl?: string;
        /** @description Id at the identity provider. */
        identitySubject?: string;
        /** @description IP addresses. */
        ips?: string[];
        /** @description Devices. */
        devices?: components["schemas"]["RevealedDevice"][];
      };
      /** @description Five minutes after the reveal. */
      expiresAt: components["schemas"]["Instant"];
    };
    /**
     * @description When the spent amount starts again at zero.
     * @enum {string}
     */
    CapPeriod: "day" | "week" | "month" | "total";
    /**
     * @description What happens when the cap is reached.
     * @enum {string}
     */
    CapAction: "alert" | "throttle" | "block";
    /**
     * @description How near a cap is: near from 80 % spent or reserved, reached at 100 %.
     * @enum {string}
     */
    CapState: "ok" | "near" | "reached";
    /** @description A spend cap. Spent, reserved and left are never mixed; left = amount − spent − reserved. */
    Cap: {
      amount: components["schemas"]["Money"];
      period: components["schemas"]["CapPeriod"];
      timeZone: components["schemas"]["TimeZone"];
      action: components["schemas"]["CapAction"];
      spent: components["schemas"]["Money"];
      reserved: components["schemas"]["Money"];
      left: components["schemas"]["Money"];
      /** @description Left out for a cap on the total. */
      resetsAt?: components["schemas"]["Instant"];
      state: components["schemas"]["CapState"];
    };
    /** @description A cap to set. */
    CapInput: {
      amount: components["schemas"]["Money"];
      period: components["schemas"]["CapPeriod"];
      timeZone: components["schemas"]["TimeZone"];
      action: components["schemas"]["CapAction"];
    };
    /** @description One change of a cap. */
    CapChange: {
      at: components["schemas"]["Instant"];
      by: components["schemas"]["PersonRef"];
      before?: components["schemas"]["CapInput"];
      after?: components["schemas"]["CapInput"];
      /** @description Why. */
      reason?: string;
    };
    /** @description Changes of a cap, for those who may not read the audit log. */
    CapHistory: {
      /** @description Newest first. */
      items: components["schemas"]["CapChange"][];
    };
    /**
     * @description State of an access key. A deleted key stays readable as a tombstone.
     * @enum {string}
     */
    AccessKeyStatus: "active" | "disabled" | "expiring" | "expired" | "revoked" | "deleted";
    /**
     * @description What is wrong with a key; a healthy key has none.
     * @enum {string}
     */
    AccessKeyHealth:
      | "disabled"
      | "expiring"
      | "expired"
      | "unused_90_days"
      | "never_used"
      | "refused_traffic"
      | "near_cap"
      | "cap_reached"
      | "rate_limited"
      | "unusual_use"
      | "exposed";
    /**
     * @description How secrets are stored.
     * @enum {string}
     */
    SecretStorage: "bcrypt" | "encrypted";
    /** @description One secret of a key; never the secret itself. */
    KeySecret: {
      id: components["schemas"]["SecretId"];
      /** @description Public start. */
      prefix: string;
      /** @description Last four characters. */
      last4: string;
      createdAt: components["schemas"]["Instant"];
      /** @description When it stops working; set on the old secret during an overlap. */
      expiresAt?: components["schemas"]["Instant"];
      lastUsedAt?: components["schemas"]["Instant"];
      requests24h: components["schemas"]["Count"];
    };
    /** @description Use in one period. */
    KeyUsage: {
      requests: components["schemas"]["Count"];
      inputTokens: components["schemas"]["Count"];
      cachedTokens: components["schemas"]["Count"];
      outputTokens: components["schemas"]["Count"];
      cost: components["schemas"]["Money"];
    };
    /** @description Limits of a key. */
    KeyLimits: {
      /** @description Left out means no limit. */
      requestsPerMinute?: number;
      /** @description Left out means no limit. */
      tokensPerMinute?: number;
      spend?: components["schemas"]["Cap"];
    };
    /** @description Limits to set; what is left out is not limited. */
    KeyLimitsInput: {
      /** @description Requests a minute. */
      requestsPerMinute?: number;
      /** @description Tokens a minute. */
      tokensPerMinute?: number;
      spend?: components["schemas"]["CapInput"];
    };
    /**
     * @description How long the old secret keeps working.
     * @enum {string}
     */
    RotationOverlap: "none" | "PT15M" | "PT1H" | "PT24H" | "P7D";
    /** @description A rotation whose overlap is running. */
    Rotation: {
      oldSecretId: components["schemas"]["SecretId"];
      newSecretId: components["schemas"]["SecretId"];
      startedAt: components["schemas"]["Instant"];
      startedBy: components["schemas"]["PersonRef"];
      overlap: components["schemas"]["RotationOverlap"];
      /** @description Never past the key's expiry. Until then the rotation can be undone. */
      overlapEndsAt: components["schemas"]["Instant"];
    };
    /** @description A reported leak. */
    KeyExposure: {
      exposedAt: components["schemas"]["Instant"];
      /** @description Where it was seen. */
      where: string;
      reportedAt: components["schemas"]["Instant"];
      reportedBy: components["schemas"]["PersonRef"];
      reason: components["schemas"]["Reason"];
      secretId?: components["schemas"]["SecretId"];
      ownerNotifiedAt?: components["schemas"]["Instant"];
    };
    /** @description An access key; its id survives rotation, its tombstone survives deletion. */
    AccessKey: {
      id: components["schemas"]["AccessKeyId"];
      accountId: components["schemas"]["AccountId"];
      /** @description Name. */
      name: string;
      /** @description What it is for; may be empty. */
      description: string;
      /**
       * @description Public start of the newest secret.
       * @example sk_studio_4fK2
       */
      prefix: string;
      /** @description Last four characters of the newest secret. */
      last4: string;
      status: components["schemas"]["AccessKeyStatus"];
      createdAt: components["schemas"]["Instant"];
      createdBy: components["schemas"]["PersonRef"];
      expiresAt?: components["schemas"]["Instant"];
      disabledAt?: components["schemas"]["Instant"];
      revokedAt?: components["schemas"]["Instant"];
      deletedAt?: components["schemas"]["Instant"];
      /** @description Who disabled, revoked or deleted it. */
      endedBy?: components["schemas"]["PersonRef"];
      /** @description The reason then given. */
      endedReason?: string;
      /** @description The last accepted request; left out when there was none. */
      lastUsed?: {
        at: components["schemas"]["Instant"];
        ip: components["schemas"]["MaskedIp"];
        /** @description Model. */
        model: string;
        /** @description API path. */
        endpoint: string;
      };
      /** @description Living secrets, newest first; two while an overlap runs, none after the end. */
      secrets: components["schemas"]["KeySecret"][];
      rotation?: components["schemas"]["Rotation"];
      exposure?: components["schemas"]["KeyExposure"];
      /** @description What the key may do, by Platform.accessKeyScopes; empty = everything. */
      scopes: string[];
      /** @description Models it may use; empty = all. */
      models: string[];
      /** @description Networks it may come from; empty = everywhere. */
      ipAllow: components["schemas"]["Cidr"][];
      limits: components["schemas"]["KeyLimits"];
      /** @description What is wrong, worst first; empty = healthy. */
      health: components["schemas"]["AccessKeyHealth"][];
      refused24h: components["schemas"]["Count"];
      rateLimited24h: components["schemas"]["Count"];
      /** @description Requests in each of the last 36 hours, oldest first. */
      spark: number[];
      /** @description Use today, this month (in the reporting zone) and ever. */
      usage: {
        today: components["schemas"]["KeyUsage"];
        month: components["schemas"]["KeyUsage"];
        total: components["schemas"]["KeyUsage"];
      };
      storage: components["schemas"]["SecretStorage"];
      version: components["schemas"]["Version"];
    };
    /**
     * @description IPv4 or IPv6 network or single address.
     * @example 203.0.113.0/24
     */
    Cidr: string;
    /** @description A key to create. */
    AccessKeyCreate: {
      accountId: components["schemas"]["AccountId"];
      /** @description Name. */
      name: string;
      /** @description What it is for. */
      description?: string;
      /** @description Empty or left out = everything. */
      scopes?: string[];
      /** @description Empty or left out = all. */
      models?: string[];
      /** @description Empty or left out = everywhere. */
      ipAllow?: components["schemas"]["Cidr"][];
      limits?: components["schemas"]["KeyLimitsInput"];
      expiresAt?: components["schemas"]["Instant"];
      reason?: components["schemas"]["Reason"];
    };
    /** @description Whole editable part of a key; an optional part that is left out is removed. */
    AccessKeyUpdate: {
      /** @description Name. */
      name: string;
      /** @description What it is for; may be empty. */
      description: string;
      /** @description Empty = everything. */
      scopes: string[];
      /** @description Empty = all. */
      models: string[];
      /** @description Empty = everywhere. */
      ipAllow: components["schemas"]["Cidr"][];
      limits: components["schemas"]["KeyLimitsInput"];
      expiresAt?: components["schemas"]["Instant"];
      reason?: components["schemas"]["Reason"];
    };
    /** @description The answer to create and rotate, the only one that ever carries a secret. */
    AccessKeyWithSecret: {
      accessKey: components["schemas"]["AccessKey"];
      secretId: components["schemas"]["SecretId"];
      /** @description The secret in clear; shown once. Repeating the call with its Idempotency-Key answers without it. */
      secret: string;
    };
    /** @description How to rotate. */
    RotateRequest: {
      overlap: components["schemas"]["RotationOverlap"];
      reason?: components["schemas"]["Reason"];
    };
    /** @description How much longer the old secret shall live, counted from now; never past the key's expiry. */
    ExtendOverlapRequest: {
      /**
       * @description New time left.
       * @enum {string}
       */
      by: "PT15M" | "PT1H" | "PT24H" | "P7D";
      reason?: components["schemas"]["Reason"];
    };
    /** @description An action with an optional reason. */
    ReasonRequest: {
      reason?: components["schemas"]["Reason"];
    };
    /** @description An action that needs a reason. */
    RequiredReasonRequest: {
      reason: components["schemas"]["Reason"];
    };
    /** @description One hour of one secret's traffic. */
    SecretTrafficBucket: {
      start: components["schemas"]["Instant"];
      requests: components["schemas"]["Count"];
      refused: components["schemas"]["Count"];
    };
    /** @description Where requests came from, masked. */
    ClientNetwork: {
      network: components["schemas"]["MaskedIp"];
      country?: components["schemas"]["Country"];
      requests: components["schemas"]["Count"];
      firstAt: components["schemas"]["Instant"];
      lastAt: components["schemas"]["Instant"];
    };
    /** @description Traffic of each living secret of a key, side by side, and whether the old one can be ended. */
    SecretTraffic: {
      keyId: components["schemas"]["AccessKeyId"];
      from: components["schemas"]["Instant"];
      to: components["schemas"]["Instant"];
      /** @description Newest secret first. */
      secrets: {
        secretId: components["schemas"]["SecretId"];
        /**
         * @description Which side of the rotation.
         * @enum {string}
         */
        role: "new" | "old";
        /** @description Public start. */
        prefix: string;
        /** @description Last four characters. */
        last4: string;
        expiresAt?: components["schemas"]["Instant"];
        lastUsedAt?: components["schemas"]["Instant"];
        requests: components["schemas"]["Count"];
        /** @description One an hour, oldest first, no gaps. */
        buckets: components["schemas"]["SecretTrafficBucket"][];
        /** @description Most requests first. */
        networks: components["schemas"]["ClientNetwork"][];
      }[];
      /** @description Since when the old secret has had no request; left out without an old secret. */
      quietSince?: components["schemas"]["Instant"];
      /** @description True when the old secret has been quiet for rule.quietFor and the new one has been used. */
      safeToEnd: boolean;
      /** @description The rule behind safeToEnd. */
      rule: {
        quietFor: components["schemas"]["Duration"];
        /** @description Whether the new secret has been used at all. */
        newSecretUsed: boolean;
        /** @description When it will be safe if it stays quiet. */
        safeAt?: components["schemas"]["Instant"];
      };
    };
    /** @description What is known of a found secret. The secret itself is never sent. */
    KeyLookupRequest: {
      /** @description Start of the SHA-256 of the whole secret. */
      hashPrefix?: string;
      /** @description Public start. */
      prefix?: string;
      /** @description Last four characters. */
      last4?: string;
    };
    /** @description A key that a found secret may belong to. */
    KeyLookupMatch: {
      accessKey: components["schemas"]["AccessKey"];
      secretId: components["schemas"]["SecretId"];
      /** @description What matched. */
      matchedBy: ("hash_prefix" | "prefix" | "last4")[];
      /** @description Whether that very secret still works. */
      alive: boolean;
    };
    /** @description Matches, best first. */
    KeyLookupResult: {
      /** @description Empty when nothing fits. */
      matches: components["schemas"]["KeyLookupMatch"][];
    };
    /** @description Use from one network since the exposure. */
    ExposureNetwork: {
      network: components["schemas"]["MaskedIp"];
      country?: components["schemas"]["Country"];
      requests: components["schemas"]["Count"];
      refused: components["schemas"]["Count"];
      cost: components["schemas"]["Money"];
      firstAt: components["schemas"]["Instant"];
      lastAt: components["schemas"]["Instant"];
      /** @description Whether this network used the key before the exposure. */
      seenBefore: boolean;
    };
    /** @description Use of a key since it was exposed. */
    Exposure: {
      keyId: components["schemas"]["AccessKeyId"];
      since: components["schemas"]["Instant"];
      until: components["schemas"]["Instant"];
      requests: components["schemas"]["Count"];
      refused: components["schemas"]["Count"];
      cost: components["schemas"]["Money"];
      /** @description Most requests first. */
      networks: components["schemas"]["ExposureNetwork"][];
    };
    /** @description A leak to record. */
    ReportExposureRequest: {
      exposedAt: components["schemas"]["Instant"];
      /** @description Where it was seen. */
      where: string;
      secretId?: components["schemas"]["SecretId"];
      reason: components["schemas"]["Reason"];
    };
    /** @description A message to the key's owner, from a template. */
    NotifyOwnerRequest: {
      /**
       * @description Which message.
       * @enum {string}
       */
      template: "key_exposed" | "key_revoked" | "key_rotated" | "key_expiring" | "key_unused";
      /** @description A sentence added to it. */
      note?: string;
    };
    /** @description A message that was sent. */
    Notification: {
      /** @description Id of the message. */
      id: string;
      /** @description Which message. */
      template: string;
      sentAt: components["schemas"]["Instant"];
      recipient: components["schemas"]["MaskedText"];
    };
    /** @description Rows by id, or all that match a filter but some. Exactly one of ids and filter. */
    BulkSelection: {
      /** @description Ids. */
      ids?: string[];
      filter?: components["schemas"]["FreeFilter"];
      /** @description Matching rows to leave out. */
      excludeIds?: string[];
      reason?: components["schemas"]["Reason"];
    };
    /** @description A row that could not be done, and why. */
    BulkFailure: {
      /** @description Id of the row. */
      id: string;
      problem: components["schemas"]["Problem"];
    };
    /** @description Result per row; one row's failure never undoes another's success. */
    BulkResult: {
      /** @description Ids that were done. */
      succeeded: string[];
      /** @description Ids that were not. */
      failed: components["schemas"]["BulkFailure"][];
    };
    /** @description How many rows match; gte means at least so many. */
    StreamTotal: {
      value: components["schemas"]["Count"];
      relation: components["schemas"]["CountRelation"];
    };
    /** @description The newest row the answer takes into account; pins the view. */
    AsOf: {
      seq: components["schemas"]["Sequence"];
      at: components["schemas"]["Instant"];
    };
    /** @description Opaque place in a stream; null at the end. */
    Cursor: string | null;
    /** @description A page of request logs. */
    RequestLogPage: {
      /** @description Rows. */
      items: components["schemas"]["RequestLog"][];
      nextCursor: components["schemas"]["Cursor"];
      prevCursor: components["schemas"]["Cursor"];
      total: components["schemas"]["StreamTotal"];
      asOf: components["schemas"]["AsOf"];
    };
    /** @description A page of ledger entries. */
    LedgerEntryPage: {
      /** @description Rows. */
      items: components["schemas"]["LedgerEntry"][];
      nextCursor: components["schemas"]["Cursor"];
      prevCursor: components["schemas"]["Cursor"];
      total: components["schemas"]["StreamTotal"];
      asOf: components["schemas"]["AsOf"];
    };
    /** @description A page of audit events. */
    AuditEventPage: {
      /** @description Rows. */
      items: components["schemas"]["AuditEventItem"][];
      nextCursor: components["schemas"]["Cursor"];
      prevCursor: components["schemas"]["Cursor"];
      total: components["schemas"]["StreamTotal"];
      asOf: components["schemas"]["AsOf"];
    };
    /** @description How many rows came after a sequence number. */
    NewerCount: {
      than: components["schemas"]["Sequence"];
      count: components["schemas"]["Count"];
      relation: components["schemas"]["CountRelation"];
      latest: components["schemas"]["AsOf"];
    };
    /**
     * @description How a request ended.
     * @enum {string}
     */
    Outcome: "ok" | "refused" | "rate_limited" | "cap_reached" | "upstream_error" | "client_error";
    /** @description Metadata of one request. There is no field for content, here or anywhere. */
    RequestLog: {
      id: components["schemas"]["RequestLogId"];
      seq: components["schemas"]["Sequence"];
      at: components["schemas"]["Instant"];
      /** @description The X-Request-Id the customer saw. */
      requestId: string;
      accountId: components["schemas"]["AccountRef"];
      keyId: components["schemas"]["AccessKeyId"];
      secretId?: components["schemas"]["SecretId"];
      /**
       * @description HTTP method.
       * @enum {string}
       */
      method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
      /** @description API path. */
      endpoint: string;
      /** @description Model. */
      model: string;
      /** @description Who ran it. */
      provider: string;
      /** @description HTTP status. */
      status: number;
      outcome: components["schemas"]["Outcome"];
      /** @description Time to the last byte. */
      latencyMs: number;
      /** @description Time to the first token. */
      ttftMs?: number;
      inputTokens: components["schemas"]["Count"];
      cachedTokens: components["schemas"]["Count"];
      outputTokens: components["schemas"]["Count"];
      cost: components["schemas"]["Money"];
      /** @description Reason when it did not succeed. */
      errorCode?: string;
      ipMasked: components["schemas"]["MaskedIp"];
      country?: components["schemas"]["Country"];
      ledgerEntryId?: components["schemas"]["LedgerEntryId"];
      /** @description When retention removes it. */
      expiresAt?: components["schemas"]["Instant"];
    };
    /** @description Requests by outcome. */
    OutcomeCounts: {
      ok: components["schemas"]["Count"];
      refused: components["schemas"]["Count"];
      rate_limited: components["schemas"]["Count"];
      cap_reached: components["schemas"]["Count"];
      upstream_error: components["schemas"]["Count"];
      client_error: components["schemas"]["Count"];
    };
    /** @description counts[i] requests took less than bounds[i] ms and at least bounds[i-1]; the last count is all above. */
    LatencyHistogram: {
      /** @description Upper bounds, rising, the same in every answer. */
      boundsMs: number[];
      /** @description One more than bounds. */
      counts: components["schemas"]["Count"][];
    };
    /** @description Mergeable histogram of latency and the percentiles read from it; no percentile without a request. */
    Latency: {
      histogram: components["schemas"]["LatencyHistogram"];
      /** @description Median in ms. */
      p50?: number;
      /** @description 95th percentile in ms. */
      p95?: number;
      /** @description 99th percentile in ms. */
      p99?: number;
    };
    /** @description What is measured. */
    UsageMeasures: {
      requests: components["schemas"]["Count"];
      outcomes: components["schemas"]["OutcomeCounts"];
      inputTokens: components["schemas"]["Count"];
      cachedTokens: components["schemas"]["Count"];
      outputTokens: components["schemas"]["Count"];
      /** @description Left out where the caller may not see what others spend (no usage:cost, and not narrowed to one account or key). */
      cost?: components["schemas"]["Money"];
      costByMeter?: components["schemas"]["CostByMeter"];
      latency: components["schemas"]["Latency"];
    };
    /** @description `cost` by what was counted; the three add up to it exactly. Left out where the platform does not price by token, and together with `cost`. */
    CostByMeter: {
      input: components["schemas"]["Money"];
      cached: components["schemas"]["Money"];
      output: components["schemas"]["Money"];
    };
    /**
     * @description What usage can be grouped by.
     * @enum {string}
     */
    UsageDimension: "model" | "keyId" | "accountId" | "endpoint" | "provider" | "outcome" | "generationKind";
    /** @description The group; only the dimensions asked for. */
    UsageDims: {
      /** @description Model. */
      model?: string;
      /** @description Key. */
      keyId?: string;
      /** @description Account or pseudonym. */
      accountId?: string;
      /** @description API path. */
      endpoint?: string;
      /** @description Provider. */
      provider?: string;
      outcome?: components["schemas"]["Outcome"];
      generationKind?: components["schemas"]["GenerationKind"];
    };
    /** @description As Latency; the histogram only where the question asks for histograms. */
    BucketLatency: {
      histogram?: components["schemas"]["LatencyHistogram"];
      /** @description Median in ms. */
      p50?: number;
      /** @description 95th percentile in ms. */
      p95?: number;
      /** @description 99th percentile in ms. */
      p99?: number;
    };
    /** @description One group in one half-open span of time. A span without requests in a group has no bucket. */
    UsageBucket: {
      start: components["schemas"]["Instant"];
      end: components["schemas"]["Instant"];
      /** @description Not over yet. */
      open: boolean;
      dims: components["schemas"]["UsageDims"];
      /**
       * @description Present on the bucket of all that is outside top; its dims are empty.
       * @constant
       */
      other?: true;
      requests: components["schemas"]["Count"];
      outcomes: components["schemas"]["OutcomeCounts"];
      inputTokens: components["schemas"]["Count"];
      cachedTokens: components["schemas"]["Count"];
      outputTokens: components["schemas"]["Count"];
      /** @description Left out where the caller may not see what others spend (no usage:cost, and not narrowed to one account or key). */
      cost?: components["schemas"]["Money"];
      latency: components["schemas"]["BucketLatency"];
    };
    /** @description One group over the whole range. */
    UsageGroup: {
      dims: components["schemas"]["UsageDims"];
      requests: components["schemas"]["Count"];
      outcomes: components["schemas"]["OutcomeCounts"];
      inputTokens: components["schemas"]["Count"];
      cachedTokens: components["schemas"]["Count"];
      outputTokens: components["schemas"]["Count"];
      /** @description Left out where the caller may not see what others spend (no usage:cost, and not narrowed to one account or key). */
      cost?: components["schemas"]["Money"];
      costByMeter?: components["schemas"]["CostByMeter"];
      latency: components["schemas"]["Latency"];
      /** @description The ledger entries behind this group alone. */
      ledger?: components["schemas"]["LedgerSum"];
    };
    /** @description Usage over one range. */
    UsageSpan: {
      from: components["schemas"]["Instant"];
      to: components["schemas"]["Instant"];
      /** @description By time and then by group. */
      buckets: components["schemas"]["UsageBucket"][];
      /** @description The top groups over the whole range, highest cost first; by requests where costs are left out. */
      groups: components["schemas"]["UsageGroup"][];
      totals: components["schemas"]["UsageMeasures"];
      other: components["schemas"]["UsageMeasures"];
    };
    /** @description How many usage entries, and their sum as a positive amount. */
    LedgerSum: {
      entries: components["schemas"]["Count"];
      sum: components["schemas"]["Money"];
    };
    /** @description The usage entries of the customers' book that occurred in the range and pass the filter, selected in the ledger itself and never by way of the requests. */
    LedgerProof: {
      seq: components["schemas"]["Sequence"];
      entries: components["schemas"]["Count"];
      sum: components["schemas"]["Money"];
    };
    /**
     * @description Width of a bucket.
     * @enum {string}
     */
    Granularity: "PT1M" | "PT1H" | "P1D" | "P1W" | "P1M";
    /** @description Usage and cost. totals = Σ groups + other exactly; ledger.sum is the sum of the usage entries behind it, as a positive amount. */
    Usage: {
      from: components["schemas"]["Instant"];
      to: components["schemas"]["Instant"];
      granularity: components["schemas"]["Granularity"];
      timeZone: components["schemas"]["TimeZone"];
      /** @description As asked. */
      groupBy: components["schemas"]["UsageDimension"][];
      /** @description By time and then by group. */
      buckets: components["schemas"]["UsageBucket"][];
      /** @description The top groups over the whole range, highest cost first; by requests where costs are left out. */
      groups: components["schemas"]["UsageGroup"][];
      totals: components["schemas"]["UsageMeasures"];
      other: components["schemas"]["UsageMeasures"];
      compare?: components["schemas"]["UsageSpan"];
      asOf: components["schemas"]["AsOf"];
      /** @description Left out together with the costs. */
      ledger?: components["schemas"]["LedgerProof"];
    };
    /**
     * @description What an entry is. The posting on the customer's book carries the kind of business; the postings that balance it on the platform's own books are of type contra, so that the entries of one type can be added up.
     * @enum {string}
     */
    LedgerEntryType:
      | "usage"
      | "topup"
      | "grant"
      | "refund"
      | "adjustment"
      | "expiry"
      | "reserve"
      | "release"
      | "fee"
      | "fx"
      | "rounding"
      | "contra";
    /**
     * @description Which side of a transaction. Absent means customer; the others are the platform's own books.
     * @enum {string}
     */
    LedgerBook:
      | "customer"
      | "reserved"
      | "revenue"
      | "cash"
      | "fees"
      | "promotions"
      | "adjustments"
      | "breakage"
      | "fx"
      | "rounding";
    /** @description How a cost came about; cost = quantity × unitPrice. */
    PriceLine: {
      /**
       * @description What was counted.
       * @enum {string}
       */
      meter: "input_tokens" | "cached_tokens" | "output_tokens" | "requests" | "images" | "seconds";
      /** @description Whole number as a decimal string. */
      quantity: components["schemas"]["Sequence"];
      unitPrice: components["schemas"]["Money"];
      /** @description Version of the price list. */
      priceVersion: string;
      cost: components["schemas"]["Money"];
    };
    /** @description An immutable entry. Postings of a transaction sum to zero per currency. A usage entry on the customer's book is negative. */
    LedgerEntry: {
      id: components["schemas"]["LedgerEntryId"];
      seq: components["schemas"]["Sequence"];
      txnId: components["schemas"]["TransactionId"];
      book?: components["schemas"]["LedgerBook"];
      accountId?: components["schemas"]["AccountId"];
      pseudonym?: components["schemas"]["Pseudonym"];
      type: components["schemas"]["LedgerEntryType"];
      generationKind?: components["schemas"]["GenerationKind"];
      /** @description Model. */
      model?: string;
      amount: components["schemas"]["Money"];
      balanceBefore: components["schemas"]["Money"];
      balanceAfter: components["schemas"]["Money"];
      /** @description When it happened. */
      occurredAt: components["schemas"]["Instant"];
      /** @description When it was written. */
      bookedAt: components["schemas"]["Instant"];
      requestId?: components["schemas"]["RequestLogId"];
      keyId?: components["schemas"]["AccessKeyId"];
      orderId?: components["schemas"]["OrderId"];
      /** @description Grant that it made or burnt. */
      grantId?: string;
      /** @description How a usage cost came about; the costs sum to the amount. */
      lines?: components["schemas"]["PriceLine"][];
      reversesId?: components["schemas"]["LedgerEntryId"];
      reversedById?: components["schemas"]["LedgerEntryId"];
      /** @description Entry that it gives back a part of. */
      correctsId?: components["schemas"]["LedgerEntryId"];
      actor?: components["schemas"]["PersonRef"];
      /** @description Why staff made it. */
      reason?: string;
      approvalId?: components["schemas"]["ApprovalId"];
      /** @description Closed period that it falls into although it was booked after the seal. */
      latePeriodId?: components["schemas"]["ReconciliationPeriodId"];
    };
    /**
     * @description Payment processor.
     * @enum {string}
     */
    PaymentProvider: "stripe" | "alipay";
    /**
     * @description State of an order.
     * @enum {string}
     */
    OrderStatus: "created" | "pending" | "paid" | "settled" | "failed" | "refunded" | "disputed";
    /** @description A payment; card details stay at the processor. */
    Order: {
      id: components["schemas"]["OrderId"];
      accountId: components["schemas"]["AccountRef"];
      provider: components["schemas"]["PaymentProvider"];
      /** @description The processor's id. */
      externalId: string;
      status: components["schemas"]["OrderStatus"];
      gross: components["schemas"]["Money"];
      fee: components["schemas"]["Money"];
      net: components["schemas"]["Money"];
      refunded?: components["schemas"]["Money"];
      /** @description What it bought where credits are sold. */
      credits?: components["schemas"]["Money"];
      at: components["schemas"]["Instant"];
      paidAt?: components["schemas"]["Instant"];
      settledAt?: components["schemas"]["Instant"];
      /** @description Why it failed. */
      failureCode?: string;
      ledgerTxnId?: components["schemas"]["TransactionId"];
      version: components["schemas"]["Version"];
    };
    /** @description Sum of the orders of one provider in one state and currency. */
    OrderTotal: {
      provider: components["schemas"]["PaymentProvider"];
      status: components["schemas"]["OrderStatus"];
      count: components["schemas"]["Count"];
      gross: components["schemas"]["Money"];
      fee: components["schemas"]["Money"];
      net: components["schemas"]["Money"];
    };
    /** @description Totals of the whole filter, never of a page. */
    OrderTotals: {
      count: components["schemas"]["Count"];
      /** @description By provider, status and currency. */
      totals: components["schemas"]["OrderTotal"][];
    };
    /**
     * @description What a job does.
     * @enum {string}
     */
    JobKind:
      "export" | "erasure" | "purge" | "audit_export" | "subject_export" | "retention_run" | "month_end_pack";
    /**
     * @description State of a job.
     * @enum {string}
     */
    JobState: "queued" | "running" | "succeeded" | "failed" | "cancelled";
    /** @description Progress of one part. */
    JobStep: {
      /** @description Id of the category or processor. */
      id: string;
      /** @description Name in words. */
      label: string;
      /**
       * @description What kind of part.
       * @enum {string}
       */
      kind: "category" | "processor" | "file";
      state: components["schemas"]["JobState"];
      done: components["schemas"]["Count"];
      total: components["schemas"]["Count"];
      problem?: components["schemas"]["Problem"];
    };
    /** @description What a file holds, so that it can be checked later. */
    ExportManifest: {
      resource: components["schemas"]["ResourceName"];
      filter: components["schemas"]["FreeFilter"];
      /** @description Other parameters of the list, e.g. the range and grouping of usage. */
      params?: {
        [key: string]: string;
      };
      sort?: components["schemas"]["Sort"];
      /** @description Columns in order. */
      columns?: string[];
      format: components["schemas"]["ExportFormat"];
      asOf: components["schemas"]["AsOf"];
      rows: components["schemas"]["Count"];
      /** @description Sum of the amounts per currency. */
      sums?: components["schemas"]["Money"][];
      sizeBytes: components["schemas"]["Count"];
      sha256: components["schemas"]["Sha256"];
      createdAt: components["schemas"]["Instant"];
      /** @description Parts of a pack. */
      files?: {
        /** @description File name. */
        name: string;
        rows: components["schemas"]["Count"];
        sizeBytes: components["schemas"]["Count"];
        sha256: components["schemas"]["Sha256"];
      }[];
    };
    /** @description Long work of the server. */
    Job: {
      id: components["schemas"]["JobId"];
      kind: components["schemas"]["JobKind"];
      /** @description What it does in words. */
      label: string;
      state: components["schemas"]["JobState"];
      done: components["schemas"]["Count"];
      total: components["schemas"]["Count"];
      /**
       * @description What is counted.
       * @enum {string}
       */
      unit: "rows" | "bytes" | "records" | "files";
      /** @description Units a second. */
      ratePerSecond?: number;
      createdAt: components["schemas"]["Instant"];
      createdBy: components["schemas"]["PersonRef"];
      startedAt?: components["schemas"]["Instant"];
      endedAt?: components["schemas"]["Instant"];
      eta?: components["schemas"]["Instant"];
      /** @description Whether it can still be cancelled. */
      cancellable: boolean;
      /** @description Progress per category and processor. */
      steps?: components["schemas"]["JobStep"][];
      /**
       * Format: uri-reference
       * @description Where the result is downloaded.
       */
      resultUrl?: string;
      /** @description When the result goes away. */
      expiresAt?: components["schemas"]["Instant"];
      manifest?: components["schemas"]["ExportManifest"];
      problem?: components["schemas"]["Problem"];
      resource?: components["schemas"]["ResourceName"];
      /** @description Row that it works for. */
      targetId?: string;
      version: components["schemas"]["Version"];
    };
    /**
     * @description File format.
     * @enum {string}
     */
    ExportFormat: "csv" | "ndjson" | "focus_csv" | "ocsf_ndjson" | "zip";
    /** @description What to export. */
    ExportCreate: {
      resource: components["schemas"]["ResourceName"];
      filter: components["schemas"]["FreeFilter"];
      /** @description Other parameters of the list, e.g. the range and grouping of usage. */
      params?: {
        [key: string]: string;
      };
      sort?: components["schemas"]["Sort"];
      format: components["schemas"]["ExportFormat"];
      /** @description Columns in order; left out = all. */
      columns?: string[];
      /** @description Whether a CSV file starts with a UTF-8 byte-order mark. */
      bom?: boolean;
      reason?: components["schemas"]["Reason"];
    };
    /**
     * @description Field and direction.
     * @example [
     *       "createdAt",
     *       "DESC"
     *     ]
     */
    Sort: [string, "ASC" | "DESC"];
    /** @description What the view shows; the same things that live in the URL. */
    SavedViewQuery: {
      filter: components["schemas"]["FreeFilter"];
      sort?: components["schemas"]["Sort"];
      /** @description Columns in order. */
      columns?: string[];
      /** @description Other URL parameters, e.g. the time range or the grouping. */
      params?: {
        [key: string]: string;
      };
    };
    /**
     * @description Who sees a view.
     * @enum {string}
     */
    Visibility: "private" | "shared";
    /** @description A named view of a list. */
    SavedView: {
      id: components["schemas"]["SavedViewId"];
      /** @description Name. */
      name: string;
      resource: components["schemas"]["ResourceName"];
      visibility: components["schemas"]["Visibility"];
      owner: components["schemas"]["PersonRef"];
      query: components["schemas"]["SavedViewQuery"];
      createdAt: components["schemas"]["Instant"];
      updatedAt: components["schemas"]["Instant"];
      version: components["schemas"]["Version"];
    };
    /** @description A view to save. */
    SavedViewInput: {
      /** @description Name. */
      name: string;
      resource: components["schemas"]["ResourceName"];
      visibility: components["schemas"]["Visibility"];
      query: components["schemas"]["SavedViewQuery"];
    };
    /** @description One leaf of the log as it was written. The console renders only what it parses from the leaf. */
    AuditEventItem: {
      index: components["schemas"]["Sequence"];
      /** @description The exact canonical text (RFC 8785) of an AuditEvent. */
      leaf: string;
      /** @description When retention drops it. */
      expiresAt?: components["schemas"]["Instant"];
    };
    /**
     * @description What kind of actor.
     * @enum {string}
     */
    ActorType: "user" | "service" | "system" | "anonymous";
    /** @description Who, as they were at the time. */
    AuditActor: {
      type: components["schemas"]["ActorType"];
      /** @description Id. */
      id: string;
      /** @description Name then. */
      name?: string;
      /** @description Address then. */
      email?: string;
      /** @description Roles then. */
      roles?: string[];
    } & {
      [key: string]: unknown;
    };
    /** @description What was acted upon. */
    AuditTarget: {
      /**
       * @description Kind, singular lower snake case.
       * @example access_key
       */
      type: string;
      /** @description Id. */
      id: string;
      /** @description Name then; personal names are masked. */
      name?: string;
      /**
       * @description How it took part.
       * @enum {string}
       */
      relation?: "primary" | "parent" | "affected";
    } & {
      [key: string]: unknown;
    };
    /** @description One changed place. */
    AuditChange: {
      /** @description JSON Pointer into the row. */
      path: string;
      /**
       * @description What happened there.
       * @enum {string}
       */
      op: "add" | "remove" | "replace";
      /** @description Value before. */
      from?: unknown;
      /** @description Value after. */
      to?: unknown;
      /** @description Values are left out because they are personal or secret. */
      redacted?: boolean;
    } & {
      [key: string]: unknown;
    };
    /**
     * @description The kind of action.
     * @enum {string}
     */
    AuditActivity:
      | "create"
      | "read"
      | "update"
      | "delete"
      | "move"
      | "enroll"
      | "unenroll"
      | "enable"
      | "disable"
      | "activate"
      | "deactivate"
      | "suspend"
      | "resume";
    /**
     * @description How an action ended.
     * @enum {string}
     */
    AuditResult: "success" | "failure" | "denied";
    /**
     * @description How much an event matters.
     * @enum {string}
     */
    AuditSeverity: "info" | "low" | "medium" | "high" | "critical";
    /** @description What a leaf holds (audit-event/1). Fields that this version does not know must survive display and verification, so more are allowed. Numbers are integers within ±(2^53−1). */
    AuditEvent: {
      /**
       * @description Version of this shape.
       * @constant
       */
      schema: "audit-event/1";
      /** @description Origin of the log. */
      log: string;
      /** @description Index of the leaf. */
      seq: number;
      id: components["schemas"]["AuditEventId"];
      /** @description 128 random bits in base64url. */
      salt: string;
      occurredAt: components["schemas"]["Instant"];
      recordedAt: components["schemas"]["Instant"];
      /**
       * @description resource.verb
       * @example access_key.rotate
       */
      action: string;
      activity: components["schemas"]["AuditActivity"];
      /** @description How it ended. */
      outcome: {
        result: components["schemas"]["AuditResult"];
        /** @description Stable reason. */
        code?: string;
        /** @description Reason in words. */
        reason?: string;
      } & {
        [key: string]: unknown;
      };
      severity: components["schemas"]["AuditSeverity"];
      actor: components["schemas"]["AuditActor"];
      effective?: components["schemas"]["AuditActor"];
      /** @description How the actor was signed in. */
      auth?: {
        /** @description Method. */
        method?: string;
        /** @description Second factor used. */
        mfa?: boolean;
        /** @description Session. */
        sessionId?: string;
        /** @description Token. */
        tokenId?: string;
      } & {
        [key: string]: unknown;
      };
      /** @description Acted upon. */
      targets: components["schemas"]["AuditTarget"][];
      /** @description Before and after. */
      changes: components["schemas"]["AuditChange"][];
      /** @description Where it came from. */
      context: {
        /** @description IP address of staff. */
        ip?: string;
        /** @description Browser. */
        userAgent?: string;
        /** @description Country. */
        geo?: string;
        /** @description Client. */
        client?: string;
        /** @description Method and path template. */
        route?: string;
        /** @description X-Request-Id. */
        requestId?: string;
        /** @description Ties the parts of one piece of work together. */
        correlationId?: string;
      } & {
        [key: string]: unknown;
      };
      /** @description Why. */
      justification?: {
        /** @description The reason given. */
        comment?: string;
        /** @description Ticket. */
        ticket?: string;
        approvalId?: components["schemas"]["ApprovalId"];
      } & {
        [key: string]: unknown;
      };
      /** @description What wrote it. */
      observer?: {
        /** @description Service. */
        service?: string;
        /** @description Its version. */
        version?: string;
      } & {
        [key: string]: unknown;
      };
      /** @description Small extras. */
      metadata?: {
        [key: string]: string | number | boolean;
      };
    } & {
      [key: string]: unknown;
    };
    /**
     * @description State of an approval; approved means that it ran.
     * @enum {string}
     */
    ApprovalStatus: "pending" | "approved" | "rejected" | "expired" | "withdrawn" | "failed";
    /** @description An action that waits for a second person. */
    Approval: {
      id: components["schemas"]["ApprovalId"];
      /**
       * @description What would run, as its audit action.
       * @example ledger_entry.adjust
       */
      action: string;
      scope: components["schemas"]["Scope"];
      /** @description What would happen in one sentence. */
      summary: string;
      resource: components["schemas"]["ResourceName"];
      /** @description Row concerned. */
      targetId?: string;
      /** @description The request as asked. */
      payload?: {
        [key: string]: unknown;
      };
      payloadHash?: components["schemas"]["Sha256"];
      /** @description Why it was asked. */
      reason?: string;
      askedBy: components["schemas"]["PersonRef"];
      askedAt: components["schemas"]["Instant"];
      expiresAt: components["schemas"]["Instant"];
      status: components["schemas"]["ApprovalStatus"];
      decidedBy?: components["schemas"]["PersonRef"];
      decidedAt?: components["schemas"]["Instant"];
      /** @description Why it was decided so. */
      decisionReason?: string;
      problem?: components["schemas"]["Problem"];
      /** @description Whether the signed-in person may decide. */
      mayDecide: boolean;
      /**
       * @description Why not.
       * @enum {string}
       */
      whyNot?: "same_person" | "missing_scope" | "not_pending";
      version: components["schemas"]["Version"];
    };
    /**
     * @description State of a member of staff.
     * @enum {string}
     */
    StaffStatus: "active" | "suspended";
    /** @description A member of staff. */
    Staff: {
      id: components["schemas"]["StaffId"];
      /** @description Name. */
      name: string;
      /**
       * Format: email
       * @description Work address.
       */
      email: string;
      /** @description Roles held. */
      roles: components["schemas"]["Role"][];
      status: components["schemas"]["StaffStatus"];
      /** @description Has a second factor. */
      mfa: boolean;
      createdAt: components["schemas"]["Instant"];
      lastSignInAt?: components["schemas"]["Instant"];
      openRequests?: components["schemas"]["Count"];
      version: components["schemas"]["Version"];
    };
    /** @description A member of staff to invite or change. */
    StaffInput: {
      /** @description Name. */
      name: string;
      /**
       * Format: email
       * @description Work address.
       */
      email: string;
      /** @description Roles. */
      roles: components["schemas"]["Role"][];
      status: components["schemas"]["StaffStatus"];
      reason?: components["schemas"]["Reason"];
    };
    /**
     * @description State of a processor.
     * @enum {string}
     */
    ProcessorStatus: "active" | "ended";
    /**
     * @description What makes a transfer lawful.
     * @enum {string}
     */
    TransferMechanism:
      | "none_needed"
      | "adequacy_decision"
      | "standard_contractual_clauses"
      | "binding_corporate_rules"
      | "missing";
    /**
     * @description What is missing of a processor: no addendum, or one signed later than today; no transfer mechanism, or none where the place needs one; no contact; nothing said of what it receives; a category that only the register names, or only the policy.
     * @enum {string}
     */
    ProcessorGap:
      | "addendum_missing"
      | "addendum_ahead"
      | "transfer_mechanism_missing"
      | "safeguard_missing"
      | "contact_missing"
      | "receives_missing"
      | "policy_silent"
      | "register_silent";
    /** @description A third party that processes data. */
    Processor: {
      id: components["schemas"]["ProcessorId"];
      /** @description Name. */
      name: string;
      /** @description Why it is used. */
      purpose: string;
      /** @description What it receives, in words. */
      receives: string[];
      /** @description Whether any of it is personal. */
      receivesPersonalData?: boolean;
      /** @description Where it works. */
      region: string;
      transferMechanism: components["schemas"]["TransferMechanism"];
      dpaSignedAt?: components["schemas"]["LocalDate"];
      /** @description Categories it holds. */
      categories: components["schemas"]["CategoryId"][];
      /** @description Privacy contact. */
      contact: string;
      /**
       * Format: uri
       * @description Website.
       */
      website: string;
      status: components["schemas"]["ProcessorStatus"];
      /** @description What is missing. */
      gaps: components["schemas"]["ProcessorGap"][];
      version: components["schemas"]["Version"];
    };
    /** @description A processor to register or change. */
    ProcessorInput: {
      /** @description Name. */
      name: string;
      /** @description Why it is used. */
      purpose: string;
      /** @description What it receives. */
      receives: string[];
      /** @description Whether any of it is personal. */
      receivesPersonalData?: boolean;
      /** @description Where it works. */
      region: string;
      transferMechanism: components["schemas"]["TransferMechanism"];
      dpaSignedAt?: components["schemas"]["LocalDate"];
      /** @description Categories it holds. */
      categories: components["schemas"]["CategoryId"][];
      /** @description Privacy contact. */
      contact: string;
      /**
       * Format: uri
       * @description Website.
       */
      website: string;
      status: components["schemas"]["ProcessorStatus"];
      reason?: components["schemas"]["Reason"];
    };
    /** @description One change between versions. */
    PolicyChange: {
      /** @description Where. */
      section: string;
      /**
       * @description The one thing that the policy says differently: `retention.<category>`, `place.<category>`, `erasure.<category>`, `processors.<category>`, `what.<category>`, `category.<category>` (the category itself: a new one, or one that is named no more), `rights`, `deadlines`, `minimum_age`, `intake`, `notice` or `regions`. Changes of one element in several versions are told as one difference.
       * @example retention.images
       */
      element?: string;
      /** @description What changed. */
      summary: string;
      /** @description Old text. */
      before?: string;
      /** @description New text. */
      after?: string;
      terms?: components["schemas"]["PolicyTerms"];
    };
    /**
     * @description What the policy says of the change's `element` once the version is in force, as data. From that instant `GET /platform` serves it, whole: what the element may carry and these terms leave out is no longer said. `what`: description; `retention`: retention; `place`: location; `erasure`: onErasure, erasureGround, erasureGroundCode; `processors`: processors; `rights`: rights; `deadlines`: coolingOffHours, purgeDays, backupExpiryDays, contentRemovalDays; `minimum_age`: minimumAge; `intake`: intake; `notice`: noticeDays, noticeChannels; `regions`: regions; `category`: category, whole, for a category that the policy did not name before, and nothing for one that it names no more. A change without terms changes words only.
     * @example {
     *       "retention": {
     *         "rule": "days",
     *         "amount": 14,
     *         "then": "anonymise"
     *       }
     *     }
     */
    PolicyTerms: {
      /** @description What the policy says the category holds. */
      description?: string;
      retention?: components["schemas"]["RetentionRule"];
      /** @description Where the category lives. */
      location?: string;
      /**
       * @description What an erasure does to the category.
       * @enum {string}
       */
      onErasure?: "delete" | "pseudonymise" | "keep";
      /** @description Why something is kept or pseudonymised. */
      erasureGround?: string;
      erasureGroundCode?: components["schemas"]["ErasureGround"];
      /** @description Who receives the category. */
      processors?: components["schemas"]["ProcessorId"][];
      /** @description Exactly the request types offered. */
      rights?: components["schemas"]["RequestType"][];
      /** @description Countdown before an erasure runs. */
      coolingOffHours?: number;
      /** @description Live data is purged within so many days of deletion. */
      purgeDays?: number;
      /** @description Backups expire so many days after the purge. */
      backupExpiryDays?: number;
      /** @description Content is kept so many days after deletion. */
      contentRemovalDays?: number;
      /** @description Persons under this age must not use the platform. */
      minimumAge?: number;
      /** @description Where requests come in. */
      intake?: components["schemas"]["Intake"][];
      /** @description Days of notice before a material change. */
      noticeDays?: number;
      /** @description How a change is told. */
      noticeChannels?: components["schemas"]["NoticeChannel"][];
      /** @description Where the platform runs. */
      regions?: {
        /** @description Primary region. */
        primary: string;
        /** @description Region of encrypted backups. */
        backup?: string;
      };
      category?: components["schemas"]["PolicyCategory"];
    };
    /**
     * @description A data category as a version brings it in; its id is in the change's `element`. A new category of personal data makes the version material: a version that is not is refused with 422.
     * @example {
     *       "label": "Voice samples",
     *       "description": "Recordings that a voice is made of",
     *       "kind": "content",
     *       "location": "eu-central-1",
     *       "personal": true,
     *       "retention": {
     *         "rule": "days",
     *         "amount": 30,
     *         "then": "delete"
     *       },
     *       "onErasure": "delete",
     *       "processors": []
     *     }
     */
    PolicyCategory: {
      /** @description Name in words. */
      label: string;
      /** @description What the policy says the category holds. */
      description?: string;
      /**
       * @description Which part of the platform it belongs to.
       * @enum {string}
       */
      kind: "account" | "content" | "operational" | "billing" | "keys" | "audit";
      /** @description Where the category lives. */
      location: string;
      /** @description Whether it holds personal data. */
      personal: boolean;
      retention: components["schemas"]["RetentionRule"];
      /**
       * @description What an erasure does to the category.
       * @enum {string}
       */
      onErasure: "delete" | "pseudonymise" | "keep";
      /** @description Why something is kept or pseudonymised. */
      erasureGround?: string;
      erasureGroundCode?: components["schemas"]["ErasureGround"];
      /** @description Resources whose rows belong to it. */
      holds?: components["schemas"]["ResourceName"][];
      /** @description Who receives the category. */
      processors: components["schemas"]["ProcessorId"][];
    };
    /**
     * @description A version of the policy and the instant from which it holds.
     * @example {
     *       "id": "pol_studio2",
     *       "number": "2.0",
     *       "effectiveAt": "2026-06-30T22:00:00.000Z"
     *     }
     */
    DatedPolicyVersion: {
      id: components["schemas"]["PolicyVersionId"];
      /**
       * @description The policy's own version.
       * @example 3.2
       */
      number: string;
      effectiveAt: components["schemas"]["Instant"];
    };
    /**
     * @description State of a policy version.
     * @enum {string}
     */
    PolicyStatus: "draft" | "noticed" | "in_force" | "superseded";
    /** @description A version of the policy. */
    PolicyVersion: {
      id: components["schemas"]["PolicyVersionId"];
      /**
       * @description The policy's own version; `version` is the row's.
       * @example 3.2
       */
      number: string;
      status: components["schemas"]["PolicyStatus"];
      /** @description Whether it needs notice. */
      material: boolean;
      publishedAt?: components["schemas"]["Instant"];
      noticedAt?: components["schemas"]["Instant"];
      effectiveAt?: components["schemas"]["Instant"];
      /** @description How it was told. */
      channels: components["schemas"]["NoticeChannel"][];
      /** @description What it is about. */
      summary: string;
      /** @description Changes since the version before. */
      changes: components["schemas"]["PolicyChange"][];
      /** @description Whom the notice reached, and who has used the platform since. */
      reach?: {
        /** @description Living accounts that were there when notice was given: whom there was to tell. */
        accounts: components["schemas"]["Count"];
        /** @description How many of them were told: by e-mail when it went out, otherwise when they next used the platform. */
        told: components["schemas"]["Count"];
        /** @description How many of them have used the platform since the version took effect. */
        activeSince: components["schemas"]["Count"];
      };
      version: components["schemas"]["Version"];
    };
    /** @description One run of a retention rule. */
    RetentionRun: {
      at: components["schemas"]["Instant"];
      /** @description Rows summed up first, where there are two steps. */
      aggregated?: components["schemas"]["Count"];
      deleted: components["schemas"]["Count"];
      anonymised: components["schemas"]["Count"];
      failed: components["schemas"]["Count"];
    };
    /**
     * @description Whether the promise is kept.
     * @enum {string}
     */
    RetentionState: "kept" | "overdue" | "not_applicable";
    /** @description Whether a category is kept as long as promised. */
    RetentionStatus: {
      id: components["schemas"]["CategoryId"];
      categoryId: components["schemas"]["CategoryId"];
      /** @description Name of the category. */
      label: string;
      rule: components["schemas"]["RetentionRule"];
      /** @description Where its rows can be seen. */
      resource?: components["schemas"]["ResourceName"];
      oldestRecordAt?: components["schemas"]["Instant"];
      recordCount: components["schemas"]["Count"];
      /** @description The earliest instant from which the days of anything still held are counted; absent while no clock runs. */
      clockStartedAt?: components["schemas"]["Instant"];
      /** @description Deleted accounts whose days are being counted, of a rule from the deletion. */
      clockCount?: components["schemas"]["Count"];
      /** @description By how much a record outlives its days by design, until the run that takes it; left out = not at all. */
      slack?: components["schemas"]["Duration"];
      nextRunAt?: components["schemas"]["Instant"];
      /** @description How many the next run will take. */
      nextRunCount?: components["schemas"]["Count"];
      /** @description Records from before this instant go with the next run; where `resource` has rows of this category. */
      nextRunBefore?: components["schemas"]["Instant"];
      lastRun?: components["schemas"]["RetentionRun"];
      /** @description How much older than promised the oldest record is. */
      overdueBy?: components["schemas"]["Duration"];
      state: components["schemas"]["RetentionState"];
      jobId?: components["schemas"]["JobId"];
      version: components["schemas"]["Version"];
    };
    /** @description Credits or money given or bought that burn in order of priority, expiry and age. */
    Grant: {
      /** @description Id of the grant. */
      id: string;
      /**
       * @description Where it came from.
       * @enum {string}
       */
      kind: "topup" | "promotion" | "compensation" | "subscription";
      amount: components["schemas"]["Money"];
      left: components["schemas"]["Money"];
      /** @description Lower burns first. */
      priority: number;
      createdAt: components["schemas"]["Instant"];
      expiresAt?: components["schemas"]["Instant"];
      orderId?: components["schemas"]["OrderId"];
      ledgerEntryId?: components["schemas"]["LedgerEntryId"];
    };
    /** @description An account's balance at an instant, and what it is made of. Spent, reserved and left are never mixed. */
    Wallet: {
      accountId: components["schemas"]["AccountId"];
      at: components["schemas"]["Instant"];
      seq: components["schemas"]["Sequence"];
      balance: components["schemas"]["Money"];
      reserved: components["schemas"]["Money"];
      available: components["schemas"]["Money"];
      toppedUp: components["schemas"]["Money"];
      spent: components["schemas"]["Money"];
      /** @description In the order in which they burn. */
      grants: components["schemas"]["Grant"][];
    };
    /** @description A cap to set, and why. */
    CapUpdate: {
      cap: components["schemas"]["CapInput"];
      reason: components["schemas"]["Reason"];
    };
    /** @description A proposed cap and the past span to replay. */
    CapSimulationRequest: {
      cap: components["schemas"]["CapInput"];
      from: components["schemas"]["Instant"];
      to: components["schemas"]["Instant"];
    };
    /** @description What the proposed cap would have done. */
    CapSimulation: {
      requests: components["schemas"]["Count"];
      refusedRequests: components["schemas"]["Count"];
      spent: components["schemas"]["Money"];
      refusedCost: components["schemas"]["Money"];
      /** @description When it would have been reached. */
      hits: components["schemas"]["Instant"][];
      /** @description Day by day in the cap's zone. */
      days: {
        date: components["schemas"]["LocalDate"];
        spent: components["schemas"]["Money"];
        refusedCost: components["schemas"]["Money"];
        refusedRequests: components["schemas"]["Count"];
      }[];
    };
    /** @description Sum of one type in one currency. */
    LedgerTotal: {
      type: components["schemas"]["LedgerEntryType"];
      count: components["schemas"]["Count"];
      /** @description Left out where the caller may not see what others spend (no usage:cost, and not narrowed to one account, key, transaction, request or order). */
      amount?: components["schemas"]["Money"];
    };
    /** @description Totals of the whole filter, never of a page. */
    LedgerTotals: {
      count: components["schemas"]["Count"];
      /** @description By type and currency. */
      totals: components["schemas"]["LedgerTotal"][];
      asOf: components["schemas"]["AsOf"];
    };
    /** @description What one account, or one of the platform's own books, holds in one currency. */
    LedgerBalance: {
      book: components["schemas"]["LedgerBook"];
      accountId?: components["schemas"]["AccountId"];
      pseudonym?: components["schemas"]["Pseudonym"];
      /** @description Since when the pseudonym stands for the person. */
      purgedAt?: components["schemas"]["Instant"];
      balance: components["schemas"]["Money"];
    };
    /** @description Every balance as of one entry. */
    LedgerBalances: {
      seq: components["schemas"]["Sequence"];
      /** @description When that entry was booked. */
      at: components["schemas"]["Instant"];
      /** @description In no particular order. */
      balances: components["schemas"]["LedgerBalance"][];
    };
    /** @description A correction to post as new entries. Reversal and refund name the entry they correct; an adjustment names an account. */
    LedgerCorrection: {
      /**
       * @description What kind of correction.
       * @enum {string}
       */
      kind: "adjustment" | "refund" | "reversal";
      accountId?: components["schemas"]["AccountId"];
      entryId?: components["schemas"]["LedgerEntryId"];
      orderId?: components["schemas"]["OrderId"];
      /** @description Signed, as seen by the customer; left out for a reversal, which takes the whole entry. */
      amount?: components["schemas"]["Money"];
      /** @description Left out = now. */
      occurredAt?: components["schemas"]["Instant"];
      /** @description Difference that it resolves. */
      reconciliationItemId?: string;
      /** @description Of the preview that was seen. 409 `preview_changed` when the entries or balances are others by now. */
      previewHash?: components["schemas"]["Sha256"];
      reason: components["schemas"]["Reason"];
    };
    /** @description An entry that a correction would post. */
    LedgerDraft: {
      book: components["schemas"]["LedgerBook"];
      accountId?: components["schemas"]["AccountId"];
      pseudonym?: components["schemas"]["Pseudonym"];
      type: components["schemas"]["LedgerEntryType"];
      amount: components["schemas"]["Money"];
      balanceBefore: components["schemas"]["Money"];
      balanceAfter: components["schemas"]["Money"];
      reversesId?: components["schemas"]["LedgerEntryId"];
      correctsId?: components["schemas"]["LedgerEntryId"];
    };
    /** @description Exactly the entries that would be posted, and whether a second person must agree. */
    LedgerPreview: {
      /** @description They sum to zero. */
      entries: components["schemas"]["LedgerDraft"][];
      /** @description Stands for exactly these entries and balances; sent along as `previewHash`, they are posted as shown or not at all. */
      hash: components["schemas"]["Sha256"];
      /** @description Above the threshold. */
      needsApproval: boolean;
      threshold?: components["schemas"]["Money"];
      latePeriodId?: components["schemas"]["ReconciliationPeriodId"];
    };
    /** @description The entries that were posted. */
    LedgerPosting: {
      txnId: components["schemas"]["TransactionId"];
      /** @description They sum to zero. */
      entries: components["schemas"]["LedgerEntry"][];
    };
    /**
     * @description Id of a reconciliation period.
     * @example rcp_2026_10
     */
    ReconciliationPeriodId: string;
    /**
     * @description Id of a reconciliation difference.
     * @example rci_4
     */
    ReconciliationItemId: string;
    /**
     * @description Where a line ends; every line ends in exactly one.
     * @enum {string}
     */
    ReconciliationBucket:
      "matched" | "amount_differs" | "wrong_currency" | "missing_here" | "missing_there" | "duplicate";
    /**
     * @description Why a line is where it is: the processor's figures are not the order's, the ledger's amount is not the order's, another currency, a payment without an order, of an order that counts as unpaid, or that was never booked, an order that the processor does not list, an entry that names no order of this processor, and what is listed, ordered or booked twice.
     * @enum {string}
     */
    ReconciliationReason:
      | "figures_differ"
      | "booking_differs"
      | "currency_differs"
      | "not_ordered"
      | "not_paid"
      | "not_booked"
      | "not_listed"
      | "no_order"
      | "listed_twice"
      | "ordered_twice"
      | "booked_twice";
    /** @description One line of what a comparison needs. An order counts with the moment it was paid; a booking is the sum that one transaction put on customers' books for an order. */
    ReconciliationRecord:
      | {
          /**
           * @description An order.
           * @constant
           */
          kind: "order";
          id: components["schemas"]["OrderId"];
          /** @description The processor's id. */
          externalId: string;
          status: components["schemas"]["OrderStatus"];
          gross: components["schemas"]["Money"];
          fee: components["schemas"]["Money"];
          net: components["schemas"]["Money"];
          credits?: components["schemas"]["Money"];
          at: components["schemas"]["Instant"];
          /** @description False for a neighbour. */
          inPeriod: boolean;
        }
      | {
          /**
           * @description A transaction of the ledger.
           * @constant
           */
          kind: "booking";
          txnId: components["schemas"]["TransactionId"];
          seq: components["schemas"]["Sequence"];
          orderId?: components["schemas"]["OrderId"];
          amount: components["schemas"]["Money"];
          at: components["schemas"]["Instant"];
        };
    /** @description What a seal keeps of an entry: all that never changes. The account is not in it, because an erasure puts a pseudonym in its place, and the seal must still hold then. */
    SealedEntry: {
      id: components["schemas"]["LedgerEntryId"];
      seq: components["schemas"]["Sequence"];
      txnId: components["schemas"]["TransactionId"];
      book: components["schemas"]["LedgerBook"];
      type: components["schemas"]["LedgerEntryType"];
      amount: components["schemas"]["Money"];
      balanceBefore: components["schemas"]["Money"];
      balanceAfter: components["schemas"]["Money"];
      occurredAt: components["schemas"]["Instant"];
      bookedAt: components["schemas"]["Instant"];
      orderId?: components["schemas"]["OrderId"];
      reversesId?: components["schemas"]["LedgerEntryId"];
    };
    /** @description What the lines of one bucket come to, per currency. */
    BucketSum: {
      bucket: components["schemas"]["ReconciliationBucket"];
      /** @description Matched: the payments. Else: what is too much there (or, negative, too little). */
      sums: components["schemas"]["Money"][];
    };
    /** @description Which columns of a processor's file say what; kept for the processor, so that nobody chooses twice. */
    ColumnMapping: {
      externalId: components["schemas"]["ColumnName"];
      gross: components["schemas"]["ColumnName"];
      fee?: components["schemas"]["ColumnName"];
      net?: components["schemas"]["ColumnName"];
      currency?: components["schemas"]["ColumnName"];
      /** @description Where no column says it. */
      fixedCurrency?: string;
      at?: components["schemas"]["ColumnName"];
      /**
       * @description Decimal sign.
       * @enum {string}
       */
      decimal: "point" | "comma";
    };
    /** @description A heading of the file. */
    ColumnName: string;
    /** @description One signature. */
    SignOff: {
      by: components["schemas"]["PersonRef"];
      at: components["schemas"]["Instant"];
    };
    /** @description What the ledger held of a period when it was closed, every entry that is dated in it. What is dated in it and booked later is a late entry. */
    PeriodSeal: {
      entries: components["schemas"]["Count"];
      orders: components["schemas"]["Count"];
      /** @description Sum of the entries on customers' books per currency; all books together are zero. */
      sums: components["schemas"]["Money"][];
      /** @description Over the canonical JSON of the entries (`SealedEntry`) in order of seq, each with a line feed behind it. */
      sha256: components["schemas"]["Sha256"];
      lastSeq: components["schemas"]["Sequence"];
      sealedAt: components["schemas"]["Instant"];
    };
    /**
     * @description State of a period.
     * @enum {string}
     */
    PeriodStatus: "open" | "signed_once" | "closed";
    /** @description A span of orders that is reconciled and closed by two people. */
    ReconciliationPeriod: {
      id: components["schemas"]["ReconciliationPeriodId"];
      provider: components["schemas"]["PaymentProvider"];
      from: components["schemas"]["Instant"];
      to: components["schemas"]["Instant"];
      status: components["schemas"]["PeriodStatus"];
      /** @description Processor file last compared. */
      fileName?: string;
      fileSha256?: components["schemas"]["Sha256"];
      /** @description Lines per bucket of the last comparison. */
      buckets: {
        matched: components["schemas"]["Count"];
        amount_differs: components["schemas"]["Count"];
        wrong_currency: components["schemas"]["Count"];
        missing_here: components["schemas"]["Count"];
        missing_there: components["schemas"]["Count"];
        duplicate: components["schemas"]["Count"];
      };
      openItems: components["schemas"]["Count"];
      /** @description By two different people. */
      signOffs: components["schemas"]["SignOff"][];
      seal?: components["schemas"]["PeriodSeal"];
      /** @description Dated in it and booked after the seal. */
      lateEntries: components["schemas"]["Count"];
      /** @description What late entries would change the seal's sums by, per currency. */
      lateSums?: components["schemas"]["Money"][];
      /** @description Lines of the file last compared. */
      lines?: components["schemas"]["Count"];
      /** @description Of the last comparison. */
      sums?: components["schemas"]["BucketSum"][];
      reportedAt?: components["schemas"]["Instant"];
      reportedBy?: components["schemas"]["PersonRef"];
      mapping?: components["schemas"]["ColumnMapping"];
      createdAt?: components["schemas"]["Instant"];
      version: components["schemas"]["Version"];
    };
    /** @description A period to open. */
    ReconciliationPeriodCreate: {
      provider: components["schemas"]["PaymentProvider"];
      from: components["schemas"]["Instant"];
      to: components["schemas"]["Instant"];
    };
    /** @description One line of the processor's export, as far as it is compared. */
    ProcessorLine: {
      /** @description Line in the file. */
      line: number;
      /** @description The processor's id. */
      externalId: string;
      gross: components["schemas"]["Money"];
      fee?: components["schemas"]["Money"];
      net?: components["schemas"]["Money"];
      at?: components["schemas"]["Instant"];
    };
    /** @description An order as far as it is compared. */
    OrderFigures: {
      gross: components["schemas"]["Money"];
      fee: components["schemas"]["Money"];
      net: components["schemas"]["Money"];
    };
    /** @description A difference found by a comparison. */
    ReconciliationDifference: {
      /**
       * @description Kind of difference.
       * @enum {string}
       */
      bucket: "amount_differs" | "wrong_currency" | "missing_here" | "missing_there" | "duplicate";
      orderId?: components["schemas"]["OrderId"];
      ledgerTxnId?: components["schemas"]["TransactionId"];
      reason: components["schemas"]["ReconciliationReason"];
      figures?: components["schemas"]["OrderFigures"];
      /** @description What the ledger holds for it. */
      booked?: components["schemas"]["Money"];
      processorLine?: components["schemas"]["ProcessorLine"];
      difference?: components["schemas"]["Money"];
    };
    /** @description Result of a comparison that the console made; it replaces the last one of the period. */
    ReconciliationReport: {
      /** @description Name of the processor's file. */
      fileName: string;
      fileSha256: components["schemas"]["Sha256"];
      lines: components["schemas"]["Count"];
      matched: components["schemas"]["Count"];
      /** @description Per bucket. */
      sums?: components["schemas"]["BucketSum"][];
      mapping?: components["schemas"]["ColumnMapping"];
      /** @description All that did not match. More is not a comparison but the wrong file. */
      differences: components["schemas"]["ReconciliationDifference"][];
    };
    /**
     * @description State of a difference.
     * @enum {string}
     */
    ItemStatus: "open" | "resolved";
    /** @description A difference to be settled. */
    ReconciliationItem: {
      id: components["schemas"]["ReconciliationItemId"];
      periodId: components["schemas"]["ReconciliationPeriodId"];
      bucket: components["schemas"]["ReconciliationBucket"];
      status: components["schemas"]["ItemStatus"];
      orderId?: components["schemas"]["OrderId"];
      ledgerTxnId?: components["schemas"]["TransactionId"];
      reason?: components["schemas"]["ReconciliationReason"];
      figures?: components["schemas"]["OrderFigures"];
      /** @description What the ledger holds for it. */
      booked?: components["schemas"]["Money"];
      processorLine?: components["schemas"]["ProcessorLine"];
      difference?: components["schemas"]["Money"];
      assignee?: components["schemas"]["PersonRef"];
      /** @description Oldest first. */
      notes: components["schemas"]["Note"][];
      /**
       * @description How it was settled.
       * @enum {string}
       */
      resolution?: "posted_entry" | "explained" | "processor_error";
      resolvedByTxnId?: components["schemas"]["TransactionId"];
      /** @description Why it counts as settled. */
      resolutionReason?: string;
      resolvedBy?: components["schemas"]["PersonRef"];
      resolvedAt?: components["schemas"]["Instant"];
      createdAt: components["schemas"]["Instant"];
      version: components["schemas"]["Version"];
    };
    /** @description An internal note; the person concerned never receives it. */
    Note: {
      /** @description Id of the note. */
      id: string;
      at: components["schemas"]["Instant"];
      by: components["schemas"]["PersonRef"];
      /** @description What was written. */
      text: string;
    };
    /** @description A note to add. */
    NoteCreate: {
      /** @description What to write. */
      text: string;
    };
    /** @description Who shall do it; without assigneeId nobody. */
    AssignRequest: {
      assigneeId?: components["schemas"]["StaffId"];
      reason?: components["schemas"]["Reason"];
    };
    /** @description A member of staff who may be given work. */
    Assignee: {
      id: components["schemas"]["StaffId"];
      /** @description Name. */
      name: string;
      /** @description Open work of that kind. */
      open: components["schemas"]["Count"];
    };
    /** @description Who may be given work. */
    Assignees: {
      /** @description By name. */
      items: components["schemas"]["Assignee"][];
    };
    /** @description How a difference was settled; posted_entry names the transaction. */
    ResolveItemRequest: {
      /**
       * @description How.
       * @enum {string}
       */
      resolution: "posted_entry" | "explained" | "processor_error";
      txnId?: components["schemas"]["TransactionId"];
      reason: components["schemas"]["Reason"];
    };
    /** @description Which month to pack. */
    MonthEndPackCreate: {
      /**
       * @description Month in the reporting zone.
       * @example 2026-10
       */
      month: string;
      reason?: components["schemas"]["Reason"];
    };
    /**
     * @description State of a privacy request.
     * @enum {string}
     */
    RequestState:
      | "received"
      | "identity_check"
      | "in_review"
      | "awaiting_approval"
      | "scheduled"
      | "executing"
      | "fulfilled"
      | "closed"
      | "on_hold"
      | "rejected"
      | "withdrawn"
      | "duplicate"
      | "error";
    /**
     * @description How it came in.
     * @enum {string}
     */
    RequestSource: "settings_page" | "api" | "email" | "form" | "letter" | "phone";
    /**
     * @description Why a clock stands. Identity, clarification and fee move the legal date where the regime knows them; the others never do.
     * @enum {string}
     */
    PauseReason: "identity" | "clarification" | "fee" | "internal" | "legal_hold";
    /** @description A span in which a clock stands, in local dates; without an end it still runs. */
    Pause: {
      /** @description Id of the pause. */
      id: string;
      reason: components["schemas"]["PauseReason"];
      from: components["schemas"]["LocalDate"];
      to?: components["schemas"]["LocalDate"];
      /** @description What was asked. */
      note?: string;
    };
    /** @description One step of the counting. */
    DeadlineStep: {
      /**
       * @description Key of what was done: receipt, start, acknowledge, one_month, three_months, days_15, days_30, days_45, days_60, days_90, working_days_10, working_days_15, clamp, pause, roll, extension_notice, no_extension, pause_open. Another one is shown as it is.
       * @example one_month
       */
      rule: string;
      /** @description Article or regulation. */
      source: string;
      date: components["schemas"]["LocalDate"];
    };
    /** @description The legal clock, step by step. Dates that an open pause makes impossible to name are null. */
    Deadline: {
      /** @description Last day. */
      due: components["schemas"]["LocalDate"] | null;
      /** @description First instant after it. */
      expiresAt: components["schemas"]["Instant"] | null;
      /** @description Last day to tell the person of an extension. */
      extensionNoticeBy: components["schemas"]["LocalDate"] | null;
      /** @description Last day to acknowledge receipt. */
      acknowledgeBy: components["schemas"]["LocalDate"] | null;
      /** @description In order. */
      steps: components["schemas"]["DeadlineStep"][];
    };
    /** @description An extension of the legal date. */
    Extension: {
      at: components["schemas"]["Instant"];
      by: components["schemas"]["PersonRef"];
      /**
       * @description Lawful ground.
       * @enum {string}
       */
      reason: "complexity" | "number_of_requests";
      /** @description In words. */
      detail?: string;
      letterId?: components["schemas"]["LetterId"];
    };
    /** @description How the person was identified. */
    IdentityCheck: {
      /**
       * @description What is proportionate to the right.
       * @enum {string}
       */
      required: "none" | "signed_in" | "email_loop" | "document";
      /**
       * @description State.
       * @enum {string}
       */
      status: "not_needed" | "not_started" | "asked" | "verified" | "failed";
      /**
       * @description What was used.
       * @enum {string}
       */
      method?: "signed_in" | "email_loop" | "document";
      askedAt?: components["schemas"]["Instant"];
      decidedAt?: components["schemas"]["Instant"];
      decidedBy?: components["schemas"]["PersonRef"];
      /** @description When the proof itself is purged. */
      proofPurgeOn?: components["schemas"]["LocalDate"];
      proofPurgedAt?: components["schemas"]["Instant"];
    };
    /** @description Another request that belongs to it. */
    RequestLink: {
      id: components["schemas"]["PrivacyRequestId"];
      /**
       * @description Whether the other runs before or after this one.
       * @enum {string}
       */
      relation: "runs_before" | "runs_after" | "related";
    };
    /**
     * @description Coded ground of a refusal.
     * @enum {string}
     */
    RejectionCode:
      | "identity_not_verified"
      | "no_such_person"
      | "not_covered"
      | "outside_jurisdiction"
      | "manifestly_unfounded"
      | "excessive"
      | "legal_obligation"
      | "legal_claims"
      | "rights_of_others"
      | "overriding_interest"
      | "suspected_fraud"
      | "other";
    /** @description A refusal. */
    Rejection: {
      code: components["schemas"]["RejectionCode"];
      /** @description Reasons as told to the person. */
      detail: string;
      at: components["schemas"]["Instant"];
      by: components["schemas"]["PersonRef"];
      letterId?: components["schemas"]["LetterId"];
    };
    /** @description Weighing of an objection (Art. 21). */
    Balancing: {
      /** @description The platform's interest. */
      interest: string;
      /** @description Why the processing is needed for it. */
      necessity: string;
      /** @description Whether it overrides the person's. */
      override: string;
      /**
       * @description Upheld: the processing stops.
       * @enum {string}
       */
      decision: "upheld" | "refused";
    };
    /** @description One field to correct; values are masked in answers. */
    Correction: {
      /**
       * @description Field.
       * @enum {string}
       */
      field: "name" | "email" | "company";
      before?: components["schemas"]["MaskedText"];
      /** @description New value. */
      after: string;
    };
    /**
     * @description When stored content goes.
     * @enum {string}
     */
    ContentRemoval: "after_days" | "immediately";
    /** @description Dates of an erasure. */
    RequestSchedule: {
      /** @description Can be cancelled before this instant. */
      coolingOffEndsAt?: components["schemas"]["Instant"];
      purgeBy: components["schemas"]["LocalDate"];
      purgedAt?: components["schemas"]["Instant"];
      contentRemovedBy?: components["schemas"]["LocalDate"];
      contentRemovedAt?: components["schemas"]["Instant"];
      backupsExpireOn?: components["schemas"]["LocalDate"];
      backupsExpiredAt?: components["schemas"]["Instant"];
    };
    /**
     * @description Top for minors.
     * @enum {string}
     */
    RequestPriority: "normal" | "top";
    /**
     * @description Which date has passed.
     * @enum {string}
     */
    Overdue: "none" | "internal" | "legal";
    /** @description A person invokes a right. Names are masked; a request that is minimised keeps only its accountability facts. */
    PrivacyRequest: {
      id: components["schemas"]["PrivacyRequestId"];
      type: components["schemas"]["RequestType"];
      state: components["schemas"]["RequestState"];
      /** @description While on hold or in error, where it goes on. */
      stateBefore?: components["schemas"]["RequestState"];
      regime: components["schemas"]["RegimeId"];
      /** @description Where the person lives; it decides the regime. */
      country: components["schemas"]["Country"];
      /** @description Whose public holidays the legal clock keeps: those of the place where the controller acts (Regulation 1182/71 Art. 2(1)), as the platform names it for the regime. */
      holidayCountry: components["schemas"]["Country"];
      timeZone: components["schemas"]["TimeZone"];
      accountId?: components["schemas"]["AccountRef"];
      /** @description Who asks, masked. */
      subject: {
        name?: components["schemas"]["MaskedText"];
        email?: components["schemas"]["MaskedText"];
      };
      source: components["schemas"]["RequestSource"];
      /** @description What the person wrote; gone when the request is minimised. */
      message?: string;
      /** @description When it reached an official channel; the clock runs from here. */
      receivedAt: components["schemas"]["Instant"];
      recordedAt: components["schemas"]["Instant"];
      recordedBy?: components["schemas"]["PersonRef"];
      deadline: components["schemas"]["Deadline"];
      /** @description The team's own date. */
      internalDueOn: components["schemas"]["LocalDate"];
      /** @description Days to the legal date in the controller's zone; 0 = due today, negative = late. Left out while no date can be named or the request has ended. */
      daysLeft?: number;
      overdue: components["schemas"]["Overdue"];
      /** @description Oldest first. */
      pauses: components["schemas"]["Pause"][];
      extension?: components["schemas"]["Extension"];
      identity: components["schemas"]["IdentityCheck"];
      assignee?: components["schemas"]["PersonRef"];
      priority: components["schemas"]["RequestPriority"];
      duplicateOf?: components["schemas"]["PrivacyRequestId"];
      /** @description Same person, same type, within 365 days. */
      duplicateCandidates: components["schemas"]["PrivacyRequestId"][];
      /** @description Other requests of the same message. */
      links: components["schemas"]["RequestLink"][];
      rejection?: components["schemas"]["Rejection"];
      balancing?: components["schemas"]["Balancing"];
      /** @description Restriction that this request put on the account. */
      restriction?: {
        since: components["schemas"]["Instant"];
        /** @description Lifting needs it. */
        noticeSentAt?: components["schemas"]["Instant"];
        liftedAt?: components["schemas"]["Instant"];
      };
      /** @description For a rectification. */
      corrections?: components["schemas"]["Correction"][];
      /** @description For a withdrawal of consent. */
      consentPurposes?: components["schemas"]["ConsentPurpose"][];
      /** @description Proof that no marketing goes out any more. */
      suppression?: {
        at: components["schemas"]["Instant"];
        /** @description Digest that stands on the suppression list. */
        listEntry: components["schemas"]["Sha256"];
      };
      contentRemoval?: components["schemas"]["ContentRemoval"];
      /** @description Plan that was submitted or approved. */
      planHash?: components["schemas"]["Sha256"];
      submittedBy?: components["schemas"]["PersonRef"];
      approvedBy?: components["schemas"]["PersonRef"];
      schedule?: components["schemas"]["RequestSchedule"];
      jobId?: components["schemas"]["JobId"];
      /** @description Recipients to notify. */
      tasks: {
        open: components["schemas"]["Count"];
        total: components["schemas"]["Count"];
      };
      /** @description Letters of which one has to be sent before the request can be closed; left out once one was, and where none is needed. */
      answerLetters?: components["schemas"]["LetterKind"][];
      /** @description Of an erasure that has begun: each category and each processor with how far it is. Kept with the request, so a retry or a restart of the platform goes on with what is not done. */
      steps?: components["schemas"]["JobStep"][];
      /** @description The copy that was made for the person; its manifest is at `/privacy-requests/{id}/copy`. */
      copy?: {
        madeAt: components["schemas"]["Instant"];
        /** @description End of the link of the newest release letter; the copy is deleted then. */
        linkExpiresAt?: components["schemas"]["Instant"];
        deletedAt?: components["schemas"]["Instant"];
        rows: components["schemas"]["Count"];
        assets: components["schemas"]["Count"];
        sizeBytes: components["schemas"]["Count"];
        /** @description Of the zip file. */
        sha256: components["schemas"]["Sha256"];
      };
      /** @description Whether a certificate can be read. */
      hasCertificate: boolean;
      problem?: components["schemas"]["Problem"];
      fulfilledAt?: components["schemas"]["Instant"];
      closedAt?: components["schemas"]["Instant"];
      /** @description When its personal data was removed. */
      minimisedAt?: components["schemas"]["Instant"];
      version: components["schemas"]["Version"];
    };
    /** @description A request that staff record; back-dated to its receipt. */
    PrivacyRequestCreate: {
      type: components["schemas"]["RequestType"];
      source: components["schemas"]["RequestSource"];
      receivedAt: components["schemas"]["Instant"];
      accountId?: components["schemas"]["AccountId"];
      /** @description Who asks, when no account is known. */
      subject?: {
        /** @description Name. */
        name?: string;
        /**
         * Format: email
         * @description E-mail address.
         */
        email?: string;
      };
      /** @description Left out = the account's country. */
      country?: components["schemas"]["Country"];
      /** @description Left out = by country. */
      regime?: components["schemas"]["RegimeId"];
      /** @description What the person wrote. */
      message?: string;
      /** @description For a rectification. */
      corrections?: components["schemas"]["Correction"][];
      /** @description For a withdrawal of consent. */
      consentPurposes?: components["schemas"]["ConsentPurpose"][];
      contentRemoval?: components["schemas"]["ContentRemoval"];
      /** @description Other requests of the same message. */
      links?: components["schemas"]["RequestLink"][];
      reason?: components["schemas"]["Reason"];
    };
    /** @description What staff may change before approval; a field that is left out keeps its value. */
    PrivacyRequestUpdate: {
      accountId?: components["schemas"]["AccountId"];
      country?: components["schemas"]["Country"];
      regime?: components["schemas"]["RegimeId"];
      receivedAt?: components["schemas"]["Instant"];
      /** @description For a rectification. */
      corrections?: components["schemas"]["Correction"][];
      /** @description For a withdrawal of consent. */
      consentPurposes?: components["schemas"]["ConsentPurpose"][];
      contentRemoval?: components["schemas"]["ContentRemoval"];
      /** @description Other requests of the same message. */
      links?: components["schemas"]["RequestLink"][];
      reason?: components["schemas"]["Reason"];
    };
    /** @description What proof to ask for; starts an identity pause. */
    AskIdentityRequest: {
      /**
       * @description What to ask for.
       * @enum {string}
       */
      method: "email_loop" | "document";
      reason?: components["schemas"]["Reason"];
    };
    /** @description Outcome of the identity check. */
    VerifyIdentityRequest: {
      /**
       * @description What was used.
       * @enum {string}
       */
      method: "signed_in" | "email_loop" | "document";
      /**
       * @description Outcome.
       * @enum {string}
       */
      result: "verified" | "failed";
      reason?: components["schemas"]["Reason"];
    };
    /** @description An extension with its lawful ground and its notice to the person; refused after the notice date. */
    ExtendRequest: {
      /**
       * @description Lawful ground.
       * @enum {string}
       */
      ground: "complexity" | "number_of_requests";
      /** @description The extension notice that was sent already. */
      letterId?: components["schemas"]["LetterId"];
      /** @description The extension notice to send along. One of letterId and letter is needed. */
      letter?: components["schemas"]["LetterDraft"];
      reason: components["schemas"]["Reason"];
    };
    /** @description Why the clock shall stand. */
    HoldRequest: {
      pause: components["schemas"]["PauseReason"];
      /** @description Left out = today. */
      from?: components["schemas"]["LocalDate"];
      reason: components["schemas"]["Reason"];
    };
    /** @description When the answer came. */
    ResumeRequest: {
      /** @description Left out = today. */
      to?: components["schemas"]["LocalDate"];
      reason?: components["schemas"]["Reason"];
    };
    /** @description A refusal with reasons; the letter must name the remedies. */
    RejectRequest: {
      code: components["schemas"]["RejectionCode"];
      /** @description The refusal that was sent already. */
      letterId?: components["schemas"]["LetterId"];
      /** @description The refusal to send along. One of letterId and letter is needed. */
      letter?: components["schemas"]["LetterDraft"];
      reason: components["schemas"]["Reason"];
    };
    /** @description The end of the work on a request. */
    CloseRequest: {
      /** @description The letter of `answerLetters` to send along. */
      letter?: components["schemas"]["LetterDraft"];
      reason?: components["schemas"]["Reason"];
    };
    /** @description Which request it repeats. */
    DuplicateRequest: {
      duplicateOf: components["schemas"]["PrivacyRequestId"];
      reason?: components["schemas"]["Reason"];
    };
    /** @description The plan meant, by its hash; a changed plan is refused. */
    PlanRequest: {
      /** @description Needed where the request has a plan. */
      planHash?: components["schemas"]["Sha256"];
      reason?: components["schemas"]["Reason"];
    };
    /** @description What happens to one category. */
    PlanStep: {
      categoryId: components["schemas"]["CategoryId"];
      /** @description Name of the category. */
      label: string;
      /**
       * @description Kind of category.
       * @enum {string}
       */
      kind: "account" | "content" | "operational" | "billing" | "keys" | "audit";
      /**
       * @description What happens.
       * @enum {string}
       */
      action: "delete" | "pseudonymise" | "keep";
      count: components["schemas"]["Count"];
      sizeBytes?: components["schemas"]["Count"];
      /** @description Why it is kept. */
      ground?: string;
      groundCode?: components["schemas"]["ErasureGround"];
      keptUntil?: components["schemas"]["LocalDate"];
      /**
       * @description Kept without end.
       * @constant
       */
      keptForever?: true;
      /** @description When it is done. */
      runsOn?: components["schemas"]["LocalDate"];
      /** @description Who must do the same. */
      processors: components["schemas"]["ProcessorId"][];
    };
    /** @description Something that stands in the way. */
    PlanConflict: {
      /** @description Id within the plan. */
      id: string;
      /**
       * @description What it is.
       * @enum {string}
       */
      kind:
        | "unspent_balance"
        | "unpaid_balance"
        | "unpaid_invoice"
        | "open_dispute"
        | "legal_hold"
        | "running_job"
        | "active_subscription"
        | "earlier_request_open";
      /** @description In words. */
      detail: string;
      amount?: components["schemas"]["Money"];
      resource?: components["schemas"]["ResourceName"];
      /** @description Row concerned. */
      targetId?: string;
      /**
       * @description Kept: what it needs is kept with its ground.
       * @enum {string}
       */
      state: "open" | "settled" | "kept";
      ground?: components["schemas"]["ErasureGround"];
      /** @description The rule or the claim that needs what is kept. Words of staff; no certificate repeats them. */
      groundNote?: string;
      /**
       * @description How it was settled.
       * @enum {string}
       */
      remedy?: "refund_balance" | "waive_balance" | "cancel_job" | "cancel_subscription" | "keep_with_ground";
      settledBy?: components["schemas"]["PersonRef"];
      settledAt?: components["schemas"]["Instant"];
      /** @description What can be done. */
      remedies: (
        | "refund_balance"
        | "waive_balance"
        | "wait"
        | "cancel_job"
        | "cancel_subscription"
        | "keep_with_ground"
      )[];
    };
    /**
     * @description Why the law lets something be kept against a request for its erasure, in the order of the letters (a) to (e) of Art. 17(3) GDPR.
     * @example legal_obligation
     * @enum {string}
     */
    ErasureGround: "expression" | "legal_obligation" | "public_health" | "archiving" | "legal_claims";
    /** @description How a conflict is settled. */
    SettleConflictRequest: {
      /**
       * @description What to do.
       * @enum {string}
       */
      remedy: "refund_balance" | "waive_balance" | "cancel_job" | "cancel_subscription" | "keep_with_ground";
      /** @description Needed to keep something. */
      ground?: components["schemas"]["ErasureGround"];
      /**
       * @description Needed to keep something: the rule or the claim that needs it.
       * @example Dispute with the bank over the payment of 3 November
       */
      groundNote?: string;
      reason: components["schemas"]["Reason"];
    };
    /** @description What an erasure will do, category by category. */
    ErasurePlan: {
      requestId: components["schemas"]["PrivacyRequestId"];
      /** @description Over what is decided: the request and its account, each category with its action, ground and processors, each conflict with how it was settled, and the choice about content. Counts move with use and are not part of it. */
      hash: components["schemas"]["Sha256"];
      builtAt: components["schemas"]["Instant"];
      /** @description Whether exactly this plan is approved. */
      approved: boolean;
      /** @description The platform keeps no content; there is no content step. */
      noContentKept: boolean;
      contentRemoval?: components["schemas"]["ContentRemoval"];
      /** @description In order. */
      steps: components["schemas"]["PlanStep"][];
      /** @description None may be open at approval. */
      conflicts: components["schemas"]["PlanConflict"][];
      schedule: components["schemas"]["RequestSchedule"];
    };
    /**
     * @description State of a recipient task.
     * @enum {string}
     */
    TaskStatus: "to_do" | "notified" | "acknowledged" | "impossible";
    /** @description A recipient to tell (Art. 19). */
    RecipientTask: {
      id: components["schemas"]["TaskId"];
      requestId: components["schemas"]["PrivacyRequestId"];
      processorId: components["schemas"]["ProcessorId"];
      /** @description Name. */
      processorName: string;
      /** @description What it holds. */
      categories: components["schemas"]["CategoryId"][];
      status: components["schemas"]["TaskStatus"];
      notifiedAt?: components["schemas"]["Instant"];
      acknowledgedAt?: components["schemas"]["Instant"];
      /** @description Why it could not be told. */
      impossibleReason?: string;
      by?: components["schemas"]["PersonRef"];
      version: components["schemas"]["Version"];
    };
    /**
     * @description Id of a recipient task.
     * @example task_8
     */
    TaskId: string;
    /**
     * @description Id of a letter.
     * @example ltr_5
     */
    LetterId: string;
    /**
     * @description What a letter says.
     * @enum {string}
     */
    LetterKind:
      | "acknowledgement"
      | "identity_request"
      | "clarification_request"
      | "extension_notice"
      | "fulfilment"
      | "partial_fulfilment"
      | "refusal"
      | "restriction_in_force"
      | "restriction_lifting_notice"
      | "objection_decision"
      | "release"
      | "cancellation";
    /**
     * @description What a letter must contain.
     * @enum {string}
     */
    LetterPart:
      | "reasons"
      | "remedies"
      | "complaint"
      | "date"
      | "what_was_done"
      | "what_was_kept"
      | "link"
      | "extension_reasons";
    /** @description Text with placeholders in double braces, and what it must contain. */
    LetterTemplate: {
      /** @description Id of the template. */
      id: string;
      kind: components["schemas"]["LetterKind"];
      /** @description ISO 639-1. */
      language: string;
      /** @description Subject line. */
      subject: string;
      /** @description Text. */
      body: string;
      /** @description It cannot be sent without them. */
      requiredParts: components["schemas"]["LetterPart"][];
      /** @description Names that the server fills in. A required part among them is filled in too unless the letter brings its own text. */
      placeholders: string[];
      /** @description Requests that it fits; left out = all. */
      rights?: components["schemas"]["RequestType"][];
      /** @description Texts to begin with for required parts that staff have to write; never sent unless the letter brings them. */
      suggestions?: {
        [key: string]: string;
      };
    };
    /** @description A letter to preview or send. */
    LetterInput: {
      /** @description Template. */
      templateId: string;
      /** @description Text for each required part; what the server fills in may be left out. A part that the template does not know is 422. */
      parts: {
        [key: string]: string;
      };
      reason?: components["schemas"]["Reason"];
      requestId: components["schemas"]["PrivacyRequestId"];
    };
    /** @description A letter to send together with an act; if the act is refused, no letter goes out. */
    LetterDraft: {
      /** @description Template. */
      templateId: string;
      /** @description Text for each required part; what the server fills in may be left out. */
      parts: {
        [key: string]: string;
      };
    };
    /** @description A letter; a preview has no sentAt. */
    Letter: {
      id: components["schemas"]["LetterId"];
      requestId: components["schemas"]["PrivacyRequestId"];
      kind: components["schemas"]["LetterKind"];
      /** @description ISO 639-1. */
      language: string;
      /** @description Subject line. */
      subject: string;
      /** @description Plain text as sent, never markup; the person's name and a download link are masked. Empty once minimised. */
      body: string;
      /** @description Empty once it can be sent. */
      missingParts: components["schemas"]["LetterPart"][];
      sentAt?: components["schemas"]["Instant"];
      sentBy?: components["schemas"]["PersonRef"];
      /**
       * @description What became of it.
       * @enum {string}
       */
      delivery?: "queued" | "delivered" | "bounced";
      /** @description When its text was removed. */
      minimisedAt?: components["schemas"]["Instant"];
    };
    /** @description Everything that happened to a request and what is planned for it, oldest first. */
    PrivacyTimeline: {
      /** @description Oldest first. */
      items: components["schemas"]["TimelineItem"][];
    };
    /** @description Something that happened to a request. */
    TimelineItem: {
      /** @description Id of the event, note, letter or task. */
      id: string;
      at: components["schemas"]["Instant"];
      /**
       * @description What kind of thing.
       * @enum {string}
       */
      kind: "state" | "clock" | "note" | "letter" | "task" | "job" | "event";
      /** @description In one line. */
      title: string;
      /** @description More of it. */
      text?: string;
      actor?: components["schemas"]["PersonRef"];
      /**
       * @description Who sees it.
       * @enum {string}
       */
      visibility: "internal" | "sent_to_person";
      auditIndex?: components["schemas"]["Sequence"];
    };
    /** @description What was done, without personal data, with proofs of its audit events. */
    DeletionCertificate: {
      /** @description Id of the certificate. */
      id: string;
      requestId: components["schemas"]["PrivacyRequestId"];
      type: components["schemas"]["RequestType"];
      regime?: components["schemas"]["RegimeId"];
      pseudonym?: components["schemas"]["Pseudonym"];
      receivedAt: components["schemas"]["Instant"];
      fulfilledAt: components["schemas"]["Instant"];
      issuedAt: components["schemas"]["Instant"];
      backupsExpireOn?: components["schemas"]["LocalDate"];
      planHash: components["schemas"]["Sha256"];
      /** @description As done. */
      steps: components["schemas"]["PlanStep"][];
      /** @description As told. */
      recipients: components["schemas"]["CertifiedRecipient"][];
      /** @description Audit events of the request. */
      events: components["schemas"]["ProvenEvent"][];
      /** @description What stood in the way, and whether it was settled or kept. */
      conflicts?: components["schemas"]["CertifiedConflict"][];
      /** @description When content goes that is kept for a time. */
      contentRemovedBy?: components["schemas"]["LocalDate"];
      /** @description Signed note under which the proofs hold. */
      checkpoint: string;
      /** @description Over the canonical JSON of everything but this field. */
      sha256: components["schemas"]["Sha256"];
    };
    /** @description A recipient as a certificate names it. Words that staff wrote stay with the task. */
    CertifiedRecipient: {
      processorId: components["schemas"]["ProcessorId"];
      /** @description Name. */
      processorName: string;
      /** @description What it holds. */
      categories: components["schemas"]["CategoryId"][];
      status: components["schemas"]["TaskStatus"];
      notifiedAt?: components["schemas"]["Instant"];
      acknowledgedAt?: components["schemas"]["Instant"];
    };
    /** @description A conflict as a certificate names it. */
    CertifiedConflict: {
      /** @description As in the plan. */
      kind: string;
      /**
       * @description How it ended.
       * @enum {string}
       */
      state: "settled" | "kept";
      ground?: components["schemas"]["ErasureGround"];
    };
    /** @description An audit event by its hash, with its inclusion proof under the certificate's checkpoint. The event itself names people, so it stays in the log. */
    ProvenEvent: {
      index: components["schemas"]["Sequence"];
      /**
       * @description What happened.
       * @example privacy_request.approve
       */
      action: string;
      recordedAt: components["schemas"]["Instant"];
      leafHash: components["schemas"]["HashBase64"];
      /** @description From the leaf's sibling upwards. */
      proof: components["schemas"]["HashBase64"][];
    };
    /** @description Which requests have changed since a cursor. */
    PrivacyRequestChanges: {
      /** @description The platform's time when it answered. */
      at: components["schemas"]["Instant"];
      /** @description Where to go on. */
      cursor: components["schemas"]["Sequence"];
      /** @description Each request once, with its newest version; oldest change first. */
      changed: {
        id: components["schemas"]["PrivacyRequestId"];
        version: components["schemas"]["Version"];
      }[];
      /** @description False when so much has changed that everything should be read again. */
      complete: boolean;
    };
    /** @description Manifest of the copy of a person's data. */
    SubjectCopy: {
      requestId: components["schemas"]["PrivacyRequestId"];
      madeAt: components["schemas"]["Instant"];
      linkExpiresAt?: components["schemas"]["Instant"];
      /** @description All entity rows. */
      rows: components["schemas"]["Count"];
      /** @description All stored assets. */
      assets: components["schemas"]["Count"];
      /** @description Of the zip file. */
      sizeBytes: components["schemas"]["Count"];
      /** @description Of the zip file. */
      sha256: components["schemas"]["Sha256"];
      /** @description Every file in the zip but the manifest itself and the assets: each asset is listed, with its path, size and checksum, in the file of its kind, whose own checksum stands here. */
      files: {
        /**
         * @description Path in the zip.
         * @example ledger-entries.ndjson
         */
        path: string;
        /**
         * @description What it holds.
         * @example ledger-entries
         */
        resource: string;
        rows: components["schemas"]["Count"];
        assets: components["schemas"]["Count"];
        sizeBytes: components["schemas"]["Count"];
        sha256: components["schemas"]["Sha256"];
      }[];
    };
    /** @description SHA-256 in base64. */
    HashBase64: string;
    /** @description How the queue stands and goes. */
    PrivacyReport: {
      asOf: components["schemas"]["Instant"];
      from: components["schemas"]["LocalDate"];
      to: components["schemas"]["LocalDate"];
      /** @description Ended requests per type and month. */
      onTime: {
        type: components["schemas"]["RequestType"];
        /** @description Month. */
        month: string;
        ended: components["schemas"]["Count"];
        onTime: components["schemas"]["Count"];
      }[];
      /** @description Metrics of section 7102. */
      ccpa: {
        type: components["schemas"]["RequestType"];
        received: components["schemas"]["Count"];
        complied: components["schemas"]["Count"];
        compliedInPart: components["schemas"]["Count"];
        denied: components["schemas"]["Count"];
        /** @description Median days to the answer. */
        medianDays?: number;
        /** @description Mean days to the answer, rounded half to even. */
        meanDays?: number;
      }[];
      /** @description What will be late at the pace of the last 28 days. */
      forecast: {
        late: components["schemas"]["Count"];
        until: components["schemas"]["LocalDate"];
        endedPerWeek: components["schemas"]["Count"];
        /** @description Open requests with a legal date. */
        open?: components["schemas"]["Count"];
        /** @description Open requests whose clock stands still. */
        undated?: components["schemas"]["Count"];
        /** @description Those that will be late, earliest date first. */
        requestIds?: components["schemas"]["PrivacyRequestId"][];
        /** @description How it is reckoned. */
        method: string;
      };
      /** @description Per assignee. */
      workload: {
        assignee?: components["schemas"]["PersonRef"];
        open: components["schemas"]["Count"];
        overdue: components["schemas"]["Count"];
        endedLast28Days: components["schemas"]["Count"];
      }[];
      /** @description Open requests per day. */
      calendar: {
        date: components["schemas"]["LocalDate"];
        due: components["schemas"]["Count"];
        internalDue: components["schemas"]["Count"];
      }[];
    };
    /** @description Events in one half-open span. */
    HistogramBucket: {
      start: components["schemas"]["Instant"];
      end: components["schemas"]["Instant"];
      count: components["schemas"]["Count"];
      denied: components["schemas"]["Count"];
      failed: components["schemas"]["Count"];
    };
    /** @description Events over time for the whole filter. */
    AuditHistogram: {
      from: components["schemas"]["Instant"];
      to: components["schemas"]["Instant"];
      interval: components["schemas"]["Duration"];
      /** @description Oldest first, no gaps. */
      buckets: components["schemas"]["HistogramBucket"][];
      asOf: components["schemas"]["AsOf"];
    };
    /** @description One value and how often it occurs. */
    FacetValue: {
      /** @description Value to filter by. */
      value: string;
      /** @description Name in words. */
      label?: string;
      count: components["schemas"]["Count"];
    };
    /** @description The commonest values of a field. */
    Facet: {
      /** @description Field of the filter. */
      field: string;
      /** @description Most frequent first. */
      values: components["schemas"]["FacetValue"][];
      /** @description Whether there are more values. */
      more: boolean;
      /** @description Events whose value is not among these; events without a value count for none. */
      other: components["schemas"]["Count"];
    };
    /** @description Facets for the whole filter. */
    AuditFacets: {
      /** @description As asked. */
      facets: components["schemas"]["Facet"][];
      asOf: components["schemas"]["AsOf"];
    };
    /** @description A page of audit events whose filter may be personal. */
    AuditEventSearch: {
      /** @description Rows a page; left out = 100. */
      limit?: number;
      /**
       * @description Newest first unless told.
       * @enum {string}
       */
      order?: "asc" | "desc";
      /** @description nextCursor or prevCursor of another page of the same filter and order. */
      cursor?: string;
      filter?: components["schemas"]["AuditEventFilter"];
    };
    /** @description How many matching events came after a sequence number. */
    AuditNewerSearch: {
      than: components["schemas"]["Sequence"];
      filter?: components["schemas"]["AuditEventFilter"];
    };
    /** @description Events over time, for a filter that may be personal. */
    AuditHistogramSearch: {
      from?: components["schemas"]["Instant"];
      to?: components["schemas"]["Instant"];
      interval?: components["schemas"]["Duration"];
      timeZone?: components["schemas"]["TimeZone"];
      filter?: components["schemas"]["AuditEventFilter"];
    };
    /**
     * @description A field whose commonest values can be asked for.
     * @enum {string}
     */
    AuditFacetField:
      | "action"
      | "activity"
      | "outcome"
      | "outcomeCode"
      | "severity"
      | "actorId"
      | "actorType"
      | "effectiveId"
      | "targetType"
      | "targetId"
      | "country"
      | "route"
      | "ip"
      | "sessionId";
    /** @description The commonest values of fields, for a filter that may be personal. */
    AuditFacetsSearch: {
      /** @description Fields. */
      fields: components["schemas"]["AuditFacetField"][];
      /** @description How many values of each; left out = 10. */
      top?: number;
      filter?: components["schemas"]["AuditEventFilter"];
    };
    /**
     * @description Id of a review.
     * @example rvw_2
     */
    AuditReviewId: string;
    /** @description The half-open range of indexes that was reviewed, and under which tree head. */
    AuditReviewCreate: {
      from: components["schemas"]["Sequence"];
      to: components["schemas"]["Sequence"];
      size: components["schemas"]["Sequence"];
      rootHash: components["schemas"]["HashBase64"];
      /** @description Findings. */
      note?: string;
      reason?: components["schemas"]["Reason"];
    };
    /** @description A range that somebody reviewed; itself an event. */
    AuditReview: {
      id: components["schemas"]["AuditReviewId"];
      from: components["schemas"]["Sequence"];
      to: components["schemas"]["Sequence"];
      size: components["schemas"]["Sequence"];
      rootHash: components["schemas"]["HashBase64"];
      /** @description Findings. */
      note?: string;
      by: components["schemas"]["PersonRef"];
      at: components["schemas"]["Instant"];
      eventIndex: components["schemas"]["Sequence"];
    };
    /** @description Half-open range of indexes. */
    IndexRange: {
      from: components["schemas"]["Sequence"];
      to: components["schemas"]["Sequence"];
      firstExpiresAt?: components["schemas"]["Instant"];
    };
    /** @description What of the retained log has been reviewed, and what expires next. */
    AuditCoverage: {
      size: components["schemas"]["Sequence"];
      minIndex: components["schemas"]["Sequence"];
      /** @description Merged and rising. */
      reviewed: components["schemas"]["IndexRange"][];
      /** @description Merged and rising. */
      unreviewed: components["schemas"]["IndexRange"][];
      expiringUnreviewed7Days: components["schemas"]["Count"];
      nextPruneAt?: components["schemas"]["Instant"];
      nextPruneTo?: components["schemas"]["Sequence"];
    };
    /** @description That a leaf is in the tree of a size. */
    InclusionProof: {
      index: components["schemas"]["Sequence"];
      size: components["schemas"]["Sequence"];
      leafHash: components["schemas"]["HashBase64"];
      /** @description From the leaf's sibling upwards. */
      proof: components["schemas"]["HashBase64"][];
    };
    /** @description That a tree is a continuation of another. */
    ConsistencyProof: {
      from: components["schemas"]["Sequence"];
      to: components["schemas"]["Sequence"];
      /** @description RFC 9162 2.1.4. */
      proof: components["schemas"]["HashBase64"][];
    };
    /**
     * @description Id of a disclosure.
     * @example dsc_1
     */
    DisclosureId: string;
    /**
     * @description State of a disclosure.
     * @enum {string}
     */
    DisclosureStatus: "under_review" | "disclosed" | "partly_disclosed" | "refused";
    /** @description A disclosure to law enforcement, recorded on an account. */
    Disclosure: {
      id: components["schemas"]["DisclosureId"];
      accountId: components["schemas"]["AccountRef"];
      /** @description Who asked. */
      authority: string;
      country: components["schemas"]["Country"];
      /** @description On what legal basis. */
      legalBasis: string;
      /** @description Their file number. */
      reference: string;
      receivedAt: components["schemas"]["Instant"];
      /** @description What was asked for. */
      categories: components["schemas"]["CategoryId"][];
      status: components["schemas"]["DisclosureStatus"];
      decidedAt?: components["schemas"]["Instant"];
      /** @description Why it was decided so. */
      decisionReason?: string;
      /** @description Whether the person was told. */
      subjectNotified?: boolean;
      recordedBy: components["schemas"]["PersonRef"];
      recordedAt: components["schemas"]["Instant"];
      version: components["schemas"]["Version"];
    };
    /** @description A disclosure to record. */
    DisclosureCreate: {
      accountId: components["schemas"]["AccountId"];
      /** @description Who asked. */
      authority: string;
      country: components["schemas"]["Country"];
      /** @description On what legal basis. */
      legalBasis: string;
      /** @description Their file number. */
      reference: string;
      receivedAt: components["schemas"]["Instant"];
      /** @description What was asked for. */
      categories: components["schemas"]["CategoryId"][];
      reason: components["schemas"]["Reason"];
    };
    /** @description The decision. */
    DecideDisclosureRequest: {
      /**
       * @description Decision.
       * @enum {string}
       */
      decision: "disclosed" | "partly_disclosed" | "refused";
      /** @description Whether the person was told. */
      subjectNotified: boolean;
      reason: components["schemas"]["Reason"];
    };
    /** @description One queue now. */
    QueueState: {
      /**
       * @description Name.
       * @example image
       */
      name: string;
      waiting: components["schemas"]["Count"];
      running: components["schemas"]["Count"];
      failed1h: components["schemas"]["Count"];
      oldestWaitingAt?: components["schemas"]["Instant"];
      /**
       * @description How it does.
       * @enum {string}
       */
      state: "ok" | "slow" | "stuck";
    };
    /** @description All queues now. */
    Queue: {
      asOf: components["schemas"]["Instant"];
      /** @description By name. */
      queues: components["schemas"]["QueueState"][];
    };
    /** @description An error of the platform; no content in it. */
    ErrorEvent: {
      /** @description Id of the event. */
      id: string;
      /** @description Stable code. */
      code: string;
      /** @description Where it came from. */
      component: string;
      severity: components["schemas"]["Severity"];
      /** @description In words. */
      message: string;
      count: components["schemas"]["Count"];
      firstAt: components["schemas"]["Instant"];
      lastAt: components["schemas"]["Instant"];
      requestId?: components["schemas"]["RequestLogId"];
      accountId?: components["schemas"]["AccountId"];
    };
    /**
     * @description What became of an output.
     * @enum {string}
     */
    RehostingStatus: "pending" | "in_time" | "late" | "failed";
    /** @description An output that had to be copied before its upstream link expired. */
    RehostedOutput: {
      /** @description Id of the output. */
      id: string;
      requestId: components["schemas"]["RequestLogId"];
      accountId: components["schemas"]["AccountRef"];
      /** @description Whose link. */
      provider: string;
      kind: components["schemas"]["ContentKind"];
      status: components["schemas"]["RehostingStatus"];
      createdAt: components["schemas"]["Instant"];
      upstreamExpiresAt: components["schemas"]["Instant"];
      rehostedAt?: components["schemas"]["Instant"];
      sizeBytes?: components["schemas"]["Count"];
      /** @description Why it failed. */
      errorCode?: string;
    };
    /** @description Share of outputs that were re-hosted in time. */
    Rehosting: {
      from: components["schemas"]["Instant"];
      to: components["schemas"]["Instant"];
      total: components["schemas"]["Count"];
      inTime: components["schemas"]["Count"];
      late: components["schemas"]["Count"];
      failed: components["schemas"]["Count"];
      pending: components["schemas"]["Count"];
      /** @description The same per provider. */
      byProvider: {
        /** @description Provider. */
        provider: string;
        total: components["schemas"]["Count"];
        inTime: components["schemas"]["Count"];
        late: components["schemas"]["Count"];
        failed: components["schemas"]["Count"];
        pending: components["schemas"]["Count"];
      }[];
    };
    /** @description A draft to write or change. */
    PolicyVersionInput: {
      /** @description The policy's own version. */
      number: string;
      /** @description Whether it needs notice. */
      material: boolean;
      /** @description What it is about. */
      summary: string;
      /** @description Changes since the version before. */
      changes: components["schemas"]["PolicyChange"][];
      /** @description How it will be told. */
      channels: components["schemas"]["NoticeChannel"][];
      effectiveAt?: components["schemas"]["Instant"];
      reason?: components["schemas"]["Reason"];
    };
    /** @description When the version takes effect; refused with the earliest legal date when the notice is too short. */
    GiveNoticeRequest: {
      effectiveAt: components["schemas"]["Instant"];
      reason?: components["schemas"]["Reason"];
    };
    /** @description A text to compare with. */
    Text: string;
    /** @description Free text over ids, names and what the resource calls its own; never over masked values, but for a whole e-mail address. */
    FreeText: string;
    /** @description Whether it holds. */
    YesOrNo: boolean;
    /**
     * @description Direction.
     * @enum {string}
     */
    SortDirection: "ASC" | "DESC";
    /** @description First and last row, counted from zero, both included; at most 1,000 rows. */
    Range: [components["schemas"]["Count"], components["schemas"]["Count"]];
    /** @description One value, or any of several. */
    AnyOfAccountId: components["schemas"]["AccountId"] | components["schemas"]["AccountId"][];
    /** @description One value, or any of several. */
    AnyOfAccountStatus: components["schemas"]["AccountStatus"] | components["schemas"]["AccountStatus"][];
    /** @description A text, or any of several. */
    AnyOfText: components["schemas"]["Text"] | components["schemas"]["Text"][];
    /** @description One value, or any of several. */
    AnyOfCountry: components["schemas"]["Country"] | components["schemas"]["Country"][];
    /** @description One value, or any of several. */
    AnyOfCapState: components["schemas"]["CapState"] | components["schemas"]["CapState"][];
    /** @description One value, or any of several. */
    AnyOfConsentPurpose: components["schemas"]["ConsentPurpose"] | components["schemas"]["ConsentPurpose"][];
    /** @description One value, or any of several. */
    AnyOfSubscriptionStatus:
      components["schemas"]["SubscriptionStatus"] | components["schemas"]["SubscriptionStatus"][];
    /** @description One value, or any of several. */
    AnyOfCount: components["schemas"]["Count"] | components["schemas"]["Count"][];
    /** @description One value, or any of several. */
    AnyOfPseudonym: components["schemas"]["Pseudonym"] | components["schemas"]["Pseudonym"][];
    /** @description One value, or any of several. */
    AnyOfAccessKeyId: components["schemas"]["AccessKeyId"] | components["schemas"]["AccessKeyId"][];
    /** @description One value, or any of several. */
    AnyOfAccessKeyStatus:
      components["schemas"]["AccessKeyStatus"] | components["schemas"]["AccessKeyStatus"][];
    /** @description One value, or any of several. */
    AnyOfAccessKeyHealth:
      components["schemas"]["AccessKeyHealth"] | components["schemas"]["AccessKeyHealth"][];
    /** @description One value, or any of several. */
    AnyOfRequestLogId: components["schemas"]["RequestLogId"] | components["schemas"]["RequestLogId"][];
    /** @description One value, or any of several. */
    AnyOfSequence: components["schemas"]["Sequence"] | components["schemas"]["Sequence"][];
    /** @description One value, or any of several. */
    AnyOfAccountRef: components["schemas"]["AccountRef"] | components["schemas"]["AccountRef"][];
    /** @description One value, or any of several. */
    AnyOfSecretId: components["schemas"]["SecretId"] | components["schemas"]["SecretId"][];
    /** @description One value, or any of several. */
    AnyOfOutcome: components["schemas"]["Outcome"] | components["schemas"]["Outcome"][];
    /** @description One value, or any of several. */
    AnyOfLedgerEntryId: components["schemas"]["LedgerEntryId"] | components["schemas"]["LedgerEntryId"][];
    /** @description One value, or any of several. */
    AnyOfTransactionId: components["schemas"]["TransactionId"] | components["schemas"]["TransactionId"][];
    /** @description One value, or any of several. */
    AnyOfLedgerBook: components["schemas"]["LedgerBook"] | components["schemas"]["LedgerBook"][];
    /** @description One value, or any of several. */
    AnyOfLedgerEntryType:
      components["schemas"]["LedgerEntryType"] | components["schemas"]["LedgerEntryType"][];
    /** @description One value, or any of several. */
    AnyOfGenerationKind: components["schemas"]["GenerationKind"] | components["schemas"]["GenerationKind"][];
    /** @description One value, or any of several. */
    AnyOfOrderId: components["schemas"]["OrderId"] | components["schemas"]["OrderId"][];
    /** @description One value, or any of several. */
    AnyOfCurrency: components["schemas"]["Currency"] | components["schemas"]["Currency"][];
    /** @description One value, or any of several. */
    AnyOfReconciliationPeriodId:
      components["schemas"]["ReconciliationPeriodId"] | components["schemas"]["ReconciliationPeriodId"][];
    /** @description One value, or any of several. */
    AnyOfPaymentProvider:
      components["schemas"]["PaymentProvider"] | components["schemas"]["PaymentProvider"][];
    /** @description One value, or any of several. */
    AnyOfOrderStatus: components["schemas"]["OrderStatus"] | components["schemas"]["OrderStatus"][];
    /** @description One value, or any of several. */
    AnyOfPeriodStatus: components["schemas"]["PeriodStatus"] | components["schemas"]["PeriodStatus"][];
    /** @description One value, or any of several. */
    AnyOfReconciliationItemId:
      components["schemas"]["ReconciliationItemId"] | components["schemas"]["ReconciliationItemId"][];
    /** @description One value, or any of several. */
    AnyOfReconciliationBucket:
      components["schemas"]["ReconciliationBucket"] | components["schemas"]["ReconciliationBucket"][];
    /** @description One value, or any of several. */
    AnyOfItemStatus: components["schemas"]["ItemStatus"] | components["schemas"]["ItemStatus"][];
    /** @description One value, or any of several. */
    AnyOfStaffId: components["schemas"]["StaffId"] | components["schemas"]["StaffId"][];
    /** @description One value, or any of several. */
    AnyOfPrivacyRequestId:
      components["schemas"]["PrivacyRequestId"] | components["schemas"]["PrivacyRequestId"][];
    /** @description One value, or any of several. */
    AnyOfRequestType: components["schemas"]["RequestType"] | components["schemas"]["RequestType"][];
    /** @description One value, or any of several. */
    AnyOfRequestState: components["schemas"]["RequestState"] | components["schemas"]["RequestState"][];
    /** @description One value, or any of several. */
    AnyOfRegimeId: components["schemas"]["RegimeId"] | components["schemas"]["RegimeId"][];
    /** @description One value, or any of several. */
    AnyOfRequestSource: components["schemas"]["RequestSource"] | components["schemas"]["RequestSource"][];
    /** @description One value, or any of several. */
    AnyOfRequestPriority:
      components["schemas"]["RequestPriority"] | components["schemas"]["RequestPriority"][];
    /** @description One value, or any of several. */
    AnyOfLocalDate: components["schemas"]["LocalDate"] | components["schemas"]["LocalDate"][];
    /** @description One value, or any of several. */
    AnyOfOverdue: components["schemas"]["Overdue"] | components["schemas"]["Overdue"][];
    /** @description One value, or any of several. */
    AnyOfTaskId: components["schemas"]["TaskId"] | components["schemas"]["TaskId"][];
    /** @description One value, or any of several. */
    AnyOfProcessorId: components["schemas"]["ProcessorId"] | components["schemas"]["ProcessorId"][];
    /** @description One value, or any of several. */
    AnyOfTaskStatus: components["schemas"]["TaskStatus"] | components["schemas"]["TaskStatus"][];
    /** @description One value, or any of several. */
    AnyOfLetterId: components["schemas"]["LetterId"] | components["schemas"]["LetterId"][];
    /** @description One value, or any of several. */
    AnyOfLetterKind: components["schemas"]["LetterKind"] | components["schemas"]["LetterKind"][];
    /** @description One value, or any of several. */
    AnyOfAuditEventId: components["schemas"]["AuditEventId"] | components["schemas"]["AuditEventId"][];
    /** @description One value, or any of several. */
    AnyOfAuditActivity: components["schemas"]["AuditActivity"] | components["schemas"]["AuditActivity"][];
    /** @description One value, or any of several. */
    AnyOfAuditResult: components["schemas"]["AuditResult"] | components["schemas"]["AuditResult"][];
    /** @description One value, or any of several. */
    AnyOfAuditSeverity: components["schemas"]["AuditSeverity"] | components["schemas"]["AuditSeverity"][];
    /** @description One value, or any of several. */
    AnyOfActorType: components["schemas"]["ActorType"] | components["schemas"]["ActorType"][];
    /** @description One value, or any of several. */
    AnyOfApprovalId: components["schemas"]["ApprovalId"] | components["schemas"]["ApprovalId"][];
    /** @description One value, or any of several. */
    AnyOfAuditReviewId: components["schemas"]["AuditReviewId"] | components["schemas"]["AuditReviewId"][];
    /** @description One value, or any of several. */
    AnyOfDisclosureId: components["schemas"]["DisclosureId"] | components["schemas"]["DisclosureId"][];
    /** @description One value, or any of several. */
    AnyOfDisclosureStatus:
      components["schemas"]["DisclosureStatus"] | components["schemas"]["DisclosureStatus"][];
    /** @description One value, or any of several. */
    AnyOfSeverity: components["schemas"]["Severity"] | components["schemas"]["Severity"][];
    /** @description One value, or any of several. */
    AnyOfContentKind: components["schemas"]["ContentKind"] | components["schemas"]["ContentKind"][];
    /** @description One value, or any of several. */
    AnyOfRehostingStatus:
      components["schemas"]["RehostingStatus"] | components["schemas"]["RehostingStatus"][];
    /** @description One value, or any of several. */
    AnyOfJobId: components["schemas"]["JobId"] | components["schemas"]["JobId"][];
    /** @description One value, or any of several. */
    AnyOfJobKind: components["schemas"]["JobKind"] | components["schemas"]["JobKind"][];
    /** @description One value, or any of several. */
    AnyOfJobState: components["schemas"]["JobState"] | components["schemas"]["JobState"][];
    /** @description One value, or any of several. */
    AnyOfResourceName: components["schemas"]["ResourceName"] | components["schemas"]["ResourceName"][];
    /** @description One value, or any of several. */
    AnyOfApprovalStatus: components["schemas"]["ApprovalStatus"] | components["schemas"]["ApprovalStatus"][];
    /** @description One value, or any of several. */
    AnyOfScope: components["schemas"]["Scope"] | components["schemas"]["Scope"][];
    /** @description One value, or any of several. */
    AnyOfSavedViewId: components["schemas"]["SavedViewId"] | components["schemas"]["SavedViewId"][];
    /** @description One value, or any of several. */
    AnyOfVisibility: components["schemas"]["Visibility"] | components["schemas"]["Visibility"][];
    /** @description One value, or any of several. */
    AnyOfRole: components["schemas"]["Role"] | components["schemas"]["Role"][];
    /** @description One value, or any of several. */
    AnyOfStaffStatus: components["schemas"]["StaffStatus"] | components["schemas"]["StaffStatus"][];
    /** @description One value, or any of several. */
    AnyOfProcessorStatus:
      components["schemas"]["ProcessorStatus"] | components["schemas"]["ProcessorStatus"][];
    /** @description One value, or any of several. */
    AnyOfCategoryId: components["schemas"]["CategoryId"] | components["schemas"]["CategoryId"][];
    /** @description One value, or any of several. */
    AnyOfProcessorGap: components["schemas"]["ProcessorGap"] | components["schemas"]["ProcessorGap"][];
    /** @description One value, or any of several. */
    AnyOfTransferMechanism:
      components["schemas"]["TransferMechanism"] | components["schemas"]["TransferMechanism"][];
    /** @description One value, or any of several. */
    AnyOfPolicyVersionId:
      components["schemas"]["PolicyVersionId"] | components["schemas"]["PolicyVersionId"][];
    /** @description One value, or any of several. */
    AnyOfPolicyStatus: components["schemas"]["PolicyStatus"] | components["schemas"]["PolicyStatus"][];
    /** @description One value, or any of several. */
    AnyOfRetentionState: components["schemas"]["RetentionState"] | components["schemas"]["RetentionState"][];
    /** @description One value, or any of several. */
    AnyOfRetentionRuleKind:
      components["schemas"]["RetentionRuleKind"] | components["schemas"]["RetentionRuleKind"][];
    /** @description What accounts can be filtered by. Any other field is 422. */
    AccountFilter: {
      id?: components["schemas"]["AnyOfAccountId"];
      id_not?: components["schemas"]["AnyOfAccountId"];
      q?: components["schemas"]["FreeText"];
      status?: components["schemas"]["AnyOfAccountStatus"];
      status_not?: components["schemas"]["AnyOfAccountStatus"];
      region?: components["schemas"]["AnyOfText"];
      region_not?: components["schemas"]["AnyOfText"];
      region_prefix?: components["schemas"]["Text"];
      region_contains?: components["schemas"]["Text"];
      country?: components["schemas"]["AnyOfCountry"];
      country_not?: components["schemas"]["AnyOfCountry"];
      identityProvider?: components["schemas"]["AnyOfText"];
      identityProvider_not?: components["schemas"]["AnyOfText"];
      identityProvider_prefix?: components["schemas"]["Text"];
      identityProvider_contains?: components["schemas"]["Text"];
      createdAt_gte?: components["schemas"]["Instant"];
      createdAt_gt?: components["schemas"]["Instant"];
      createdAt_lte?: components["schemas"]["Instant"];
      createdAt_lt?: components["schemas"]["Instant"];
      lastActiveAt_gte?: components["schemas"]["Instant"];
      lastActiveAt_gt?: components["schemas"]["Instant"];
      lastActiveAt_lte?: components["schemas"]["Instant"];
      lastActiveAt_lt?: components["schemas"]["Instant"];
      suspendedAt_gte?: components["schemas"]["Instant"];
      suspendedAt_gt?: components["schemas"]["Instant"];
      suspendedAt_lte?: components["schemas"]["Instant"];
      suspendedAt_lt?: components["schemas"]["Instant"];
      deletionScheduledAt_gte?: components["schemas"]["Instant"];
      deletionScheduledAt_gt?: components["schemas"]["Instant"];
      deletionScheduledAt_lte?: components["schemas"]["Instant"];
      deletionScheduledAt_lt?: components["schemas"]["Instant"];
      balance_gte?: components["schemas"]["DecimalAmount"];
      balance_gt?: components["schemas"]["DecimalAmount"];
      balance_lte?: components["schemas"]["DecimalAmount"];
      balance_lt?: components["schemas"]["DecimalAmount"];
      capState?: components["schemas"]["AnyOfCapState"];
      capState_not?: components["schemas"]["AnyOfCapState"];
      /** @description Accounts that have given any of these consents now; `_not` for those that have given none of them. */
      consent?: components["schemas"]["AnyOfConsentPurpose"];
      consent_not?: components["schemas"]["AnyOfConsentPurpose"];
      subscriptionStatus?: components["schemas"]["AnyOfSubscriptionStatus"];
      subscriptionStatus_not?: components["schemas"]["AnyOfSubscriptionStatus"];
      subscriptionPlan?: components["schemas"]["AnyOfText"];
      subscriptionPlan_not?: components["schemas"]["AnyOfText"];
      subscriptionPlan_prefix?: components["schemas"]["Text"];
      subscriptionPlan_contains?: components["schemas"]["Text"];
      openRequests?: components["schemas"]["AnyOfCount"];
      openRequests_not?: components["schemas"]["AnyOfCount"];
      openRequests_gte?: components["schemas"]["Count"];
      openRequests_gt?: components["schemas"]["Count"];
      openRequests_lte?: components["schemas"]["Count"];
      openRequests_lt?: components["schemas"]["Count"];
      accessKeys?: components["schemas"]["AnyOfCount"];
      accessKeys_not?: components["schemas"]["AnyOfCount"];
      accessKeys_gte?: components["schemas"]["Count"];
      accessKeys_gt?: components["schemas"]["Count"];
      accessKeys_lte?: components["schemas"]["Count"];
      accessKeys_lt?: components["schemas"]["Count"];
      pseudonym?: components["schemas"]["AnyOfPseudonym"];
      pseudonym_not?: components["schemas"]["AnyOfPseudonym"];
      costMonth_gte?: components["schemas"]["DecimalAmount"];
      costMonth_gt?: components["schemas"]["DecimalAmount"];
      costMonth_lte?: components["schemas"]["DecimalAmount"];
      costMonth_lt?: components["schemas"]["DecimalAmount"];
    };
    /** @description What accounts can be sorted by; ties are broken by id. */
    AccountSort: [
      (
        | "id"
        | "createdAt"
        | "lastActiveAt"
        | "status"
        | "region"
        | "country"
        | "balance"
        | "capLeft"
        | "openRequests"
        | "accessKeys"
        | "costMonth"
      ),
      components["schemas"]["SortDirection"],
    ];
    /** @description What access-keys can be filtered by. Any other field is 422. */
    AccessKeyFilter: {
      id?: components["schemas"]["AnyOfAccessKeyId"];
      id_not?: components["schemas"]["AnyOfAccessKeyId"];
      q?: components["schemas"]["FreeText"];
      accountId?: components["schemas"]["AnyOfAccountId"];
      accountId_not?: components["schemas"]["AnyOfAccountId"];
      name?: components["schemas"]["AnyOfText"];
      name_not?: components["schemas"]["AnyOfText"];
      name_prefix?: components["schemas"]["Text"];
      name_contains?: components["schemas"]["Text"];
      description?: components["schemas"]["AnyOfText"];
      description_not?: components["schemas"]["AnyOfText"];
      description_prefix?: components["schemas"]["Text"];
      description_contains?: components["schemas"]["Text"];
      status?: components["schemas"]["AnyOfAccessKeyStatus"];
      status_not?: components["schemas"]["AnyOfAccessKeyStatus"];
      /** @description Keys with any of these. */
      health?: components["schemas"]["AnyOfAccessKeyHealth"];
      health_not?: components["schemas"]["AnyOfAccessKeyHealth"];
      /** @description Nothing is wrong. */
      healthy?: components["schemas"]["YesOrNo"];
      prefix?: components["schemas"]["AnyOfText"];
      prefix_not?: components["schemas"]["AnyOfText"];
      prefix_prefix?: components["schemas"]["Text"];
      prefix_contains?: components["schemas"]["Text"];
      last4?: components["schemas"]["AnyOfText"];
      last4_not?: components["schemas"]["AnyOfText"];
      last4_prefix?: components["schemas"]["Text"];
      last4_contains?: components["schemas"]["Text"];
      createdAt_gte?: components["schemas"]["Instant"];
      createdAt_gt?: components["schemas"]["Instant"];
      createdAt_lte?: components["schemas"]["Instant"];
      createdAt_lt?: components["schemas"]["Instant"];
      expiresAt_gte?: components["schemas"]["Instant"];
      expiresAt_gt?: components["schemas"]["Instant"];
      expiresAt_lte?: components["schemas"]["Instant"];
      expiresAt_lt?: components["schemas"]["Instant"];
      lastUsedAt_gte?: components["schemas"]["Instant"];
      lastUsedAt_gt?: components["schemas"]["Instant"];
      lastUsedAt_lte?: components["schemas"]["Instant"];
      lastUsedAt_lt?: components["schemas"]["Instant"];
      revokedAt_gte?: components["schemas"]["Instant"];
      revokedAt_gt?: components["schemas"]["Instant"];
      revokedAt_lte?: components["schemas"]["Instant"];
      revokedAt_lt?: components["schemas"]["Instant"];
      deletedAt_gte?: components["schemas"]["Instant"];
      deletedAt_gt?: components["schemas"]["Instant"];
      deletedAt_lte?: components["schemas"]["Instant"];
      deletedAt_lt?: components["schemas"]["Instant"];
      createdById?: components["schemas"]["AnyOfText"];
      createdById_not?: components["schemas"]["AnyOfText"];
      createdById_prefix?: components["schemas"]["Text"];
      createdById_contains?: components["schemas"]["Text"];
      /** @description Keys limited to any of these models. */
      models?: components["schemas"]["AnyOfText"];
      models_not?: components["schemas"]["AnyOfText"];
      models_prefix?: components["schemas"]["Text"];
      models_contains?: components["schemas"]["Text"];
      /** @description Keys limited to any of these scopes. */
      scopes?: components["schemas"]["AnyOfText"];
      scopes_not?: components["schemas"]["AnyOfText"];
      scopes_prefix?: components["schemas"]["Text"];
      scopes_contains?: components["schemas"]["Text"];
      ipAllow?: components["schemas"]["AnyOfText"];
      ipAllow_not?: components["schemas"]["AnyOfText"];
      ipAllow_prefix?: components["schemas"]["Text"];
      ipAllow_contains?: components["schemas"]["Text"];
      costToday_gte?: components["schemas"]["DecimalAmount"];
      costToday_gt?: components["schemas"]["DecimalAmount"];
      costToday_lte?: components["schemas"]["DecimalAmount"];
      costToday_lt?: components["schemas"]["DecimalAmount"];
      costMonth_gte?: components["schemas"]["DecimalAmount"];
      costMonth_gt?: components["schemas"]["DecimalAmount"];
      costMonth_lte?: components["schemas"]["DecimalAmount"];
      costMonth_lt?: components["schemas"]["DecimalAmount"];
      costTotal_gte?: components["schemas"]["DecimalAmount"];
      costTotal_gt?: components["schemas"]["DecimalAmount"];
      costTotal_lte?: components["schemas"]["DecimalAmount"];
      costTotal_lt?: components["schemas"]["DecimalAmount"];
      requestsToday?: components["schemas"]["AnyOfCount"];
      requestsToday_not?: components["schemas"]["AnyOfCount"];
      requestsToday_gte?: components["schemas"]["Count"];
      requestsToday_gt?: components["schemas"]["Count"];
      requestsToday_lte?: components["schemas"]["Count"];
      requestsToday_lt?: components["schemas"]["Count"];
      requestsMonth?: components["schemas"]["AnyOfCount"];
      requestsMonth_not?: components["schemas"]["AnyOfCount"];
      requestsMonth_gte?: components["schemas"]["Count"];
      requestsMonth_gt?: components["schemas"]["Count"];
      requestsMonth_lte?: components["schemas"]["Count"];
      requestsMonth_lt?: components["schemas"]["Count"];
      refused24h?: components["schemas"]["AnyOfCount"];
      refused24h_not?: components["schemas"]["AnyOfCount"];
      refused24h_gte?: components["schemas"]["Count"];
      refused24h_gt?: components["schemas"]["Count"];
      refused24h_lte?: components["schemas"]["Count"];
      refused24h_lt?: components["schemas"]["Count"];
      rateLimited24h?: components["schemas"]["AnyOfCount"];
      rateLimited24h_not?: components["schemas"]["AnyOfCount"];
      rateLimited24h_gte?: components["schemas"]["Count"];
      rateLimited24h_gt?: components["schemas"]["Count"];
      rateLimited24h_lte?: components["schemas"]["Count"];
      rateLimited24h_lt?: components["schemas"]["Count"];
      capState?: components["schemas"]["AnyOfCapState"];
      capState_not?: components["schemas"]["AnyOfCapState"];
      /** @description A leak was reported. */
      exposed?: components["schemas"]["YesOrNo"];
      /** @description An overlap is running. */
      rotating?: components["schemas"]["YesOrNo"];
    };
    /** @description What access-keys can be sorted by; ties are broken by id. */
    AccessKeySort: [
      (
        | "id"
        | "name"
        | "accountId"
        | "status"
        | "createdAt"
        | "expiresAt"
        | "lastUsedAt"
        | "costToday"
        | "costMonth"
        | "costTotal"
        | "requestsToday"
        | "requestsMonth"
        | "refused24h"
        | "rateLimited24h"
      ),
      components["schemas"]["SortDirection"],
    ];
    /** @description What request-logs can be filtered by. Any other field is 422. */
    RequestLogFilter: {
      id?: components["schemas"]["AnyOfRequestLogId"];
      id_not?: components["schemas"]["AnyOfRequestLogId"];
      q?: components["schemas"]["FreeText"];
      seq?: components["schemas"]["AnyOfSequence"];
      seq_not?: components["schemas"]["AnyOfSequence"];
      seq_gte?: components["schemas"]["Sequence"];
      seq_gt?: components["schemas"]["Sequence"];
      seq_lte?: components["schemas"]["Sequence"];
      seq_lt?: components["schemas"]["Sequence"];
      at_gte?: components["schemas"]["Instant"];
      at_gt?: components["schemas"]["Instant"];
      at_lte?: components["schemas"]["Instant"];
      at_lt?: components["schemas"]["Instant"];
      requestId?: components["schemas"]["AnyOfText"];
      requestId_not?: components["schemas"]["AnyOfText"];
      requestId_prefix?: components["schemas"]["Text"];
      requestId_contains?: components["schemas"]["Text"];
      accountId?: components["schemas"]["AnyOfAccountRef"];
      accountId_not?: components["schemas"]["AnyOfAccountRef"];
      keyId?: components["schemas"]["AnyOfAccessKeyId"];
      keyId_not?: components["schemas"]["AnyOfAccessKeyId"];
      secretId?: components["schemas"]["AnyOfSecretId"];
      secretId_not?: components["schemas"]["AnyOfSecretId"];
      method?: components["schemas"]["AnyOfText"];
      method_not?: components["schemas"]["AnyOfText"];
      method_prefix?: components["schemas"]["Text"];
      method_contains?: components["schemas"]["Text"];
      endpoint?: components["schemas"]["AnyOfText"];
      endpoint_not?: components["schemas"]["AnyOfText"];
      endpoint_prefix?: components["schemas"]["Text"];
      endpoint_contains?: components["schemas"]["Text"];
      model?: components["schemas"]["AnyOfText"];
      model_not?: components["schemas"]["AnyOfText"];
      model_prefix?: components["schemas"]["Text"];
      model_contains?: components["schemas"]["Text"];
      provider?: components["schemas"]["AnyOfText"];
      provider_not?: components["schemas"]["AnyOfText"];
      provider_prefix?: components["schemas"]["Text"];
      provider_contains?: components["schemas"]["Text"];
      status?: components["schemas"]["AnyOfCount"];
      status_not?: components["schemas"]["AnyOfCount"];
      status_gte?: components["schemas"]["Count"];
      status_gt?: components["schemas"]["Count"];
      status_lte?: components["schemas"]["Count"];
      status_lt?: components["schemas"]["Count"];
      outcome?: components["schemas"]["AnyOfOutcome"];
      outcome_not?: components["schemas"]["AnyOfOutcome"];
      /** @description Kind of the model that was asked. */
      generationKind?: components["schemas"]["AnyOfGenerationKind"];
      generationKind_not?: components["schemas"]["AnyOfGenerationKind"];
      latencyMs?: components["schemas"]["AnyOfCount"];
      latencyMs_not?: components["schemas"]["AnyOfCount"];
      latencyMs_gte?: components["schemas"]["Count"];
      latencyMs_gt?: components["schemas"]["Count"];
      latencyMs_lte?: components["schemas"]["Count"];
      latencyMs_lt?: components["schemas"]["Count"];
      ttftMs?: components["schemas"]["AnyOfCount"];
      ttftMs_not?: components["schemas"]["AnyOfCount"];
      ttftMs_gte?: components["schemas"]["Count"];
      ttftMs_gt?: components["schemas"]["Count"];
      ttftMs_lte?: components["schemas"]["Count"];
      ttftMs_lt?: components["schemas"]["Count"];
      inputTokens?: components["schemas"]["AnyOfCount"];
      inputTokens_not?: components["schemas"]["AnyOfCount"];
      inputTokens_gte?: components["schemas"]["Count"];
      inputTokens_gt?: components["schemas"]["Count"];
      inputTokens_lte?: components["schemas"]["Count"];
      inputTokens_lt?: components["schemas"]["Count"];
      cachedTokens?: components["schemas"]["AnyOfCount"];
      cachedTokens_not?: components["schemas"]["AnyOfCount"];
      cachedTokens_gte?: components["schemas"]["Count"];
      cachedTokens_gt?: components["schemas"]["Count"];
      cachedTokens_lte?: components["schemas"]["Count"];
      cachedTokens_lt?: components["schemas"]["Count"];
      outputTokens?: components["schemas"]["AnyOfCount"];
      outputTokens_not?: components["schemas"]["AnyOfCount"];
      outputTokens_gte?: components["schemas"]["Count"];
      outputTokens_gt?: components["schemas"]["Count"];
      outputTokens_lte?: components["schemas"]["Count"];
      outputTokens_lt?: components["schemas"]["Count"];
      cost_gte?: components["schemas"]["DecimalAmount"];
      cost_gt?: components["schemas"]["DecimalAmount"];
      cost_lte?: components["schemas"]["DecimalAmount"];
      cost_lt?: components["schemas"]["DecimalAmount"];
      errorCode?: components["schemas"]["AnyOfText"];
      errorCode_not?: components["schemas"]["AnyOfText"];
      errorCode_prefix?: components["schemas"]["Text"];
      errorCode_contains?: components["schemas"]["Text"];
      country?: components["schemas"]["AnyOfCountry"];
      country_not?: components["schemas"]["AnyOfCountry"];
    };
    /** @description What ledger-entries can be filtered by. Any other field is 422. */
    LedgerEntryFilter: {
      id?: components["schemas"]["AnyOfLedgerEntryId"];
      id_not?: components["schemas"]["AnyOfLedgerEntryId"];
      q?: components["schemas"]["FreeText"];
      seq?: components["schemas"]["AnyOfSequence"];
      seq_not?: components["schemas"]["AnyOfSequence"];
      seq_gte?: components["schemas"]["Sequence"];
      seq_gt?: components["schemas"]["Sequence"];
      seq_lte?: components["schemas"]["Sequence"];
      seq_lt?: components["schemas"]["Sequence"];
      txnId?: components["schemas"]["AnyOfTransactionId"];
      txnId_not?: components["schemas"]["AnyOfTransactionId"];
      /** @description Left out = all books. */
      book?: components["schemas"]["AnyOfLedgerBook"];
      book_not?: components["schemas"]["AnyOfLedgerBook"];
      accountId?: components["schemas"]["AnyOfAccountRef"];
      accountId_not?: components["schemas"]["AnyOfAccountRef"];
      pseudonym?: components["schemas"]["AnyOfPseudonym"];
      pseudonym_not?: components["schemas"]["AnyOfPseudonym"];
      type?: components["schemas"]["AnyOfLedgerEntryType"];
      type_not?: components["schemas"]["AnyOfLedgerEntryType"];
      generationKind?: components["schemas"]["AnyOfGenerationKind"];
      generationKind_not?: components["schemas"]["AnyOfGenerationKind"];
      model?: components["schemas"]["AnyOfText"];
      model_not?: components["schemas"]["AnyOfText"];
      model_prefix?: components["schemas"]["Text"];
      model_contains?: components["schemas"]["Text"];
      keyId?: components["schemas"]["AnyOfAccessKeyId"];
      keyId_not?: components["schemas"]["AnyOfAccessKeyId"];
      /** @description Endpoint of the request behind a usage entry. */
      endpoint?: components["schemas"]["AnyOfText"];
      endpoint_not?: components["schemas"]["AnyOfText"];
      endpoint_prefix?: components["schemas"]["Text"];
      endpoint_contains?: components["schemas"]["Text"];
      /** @description Provider of the request behind a usage entry. */
      provider?: components["schemas"]["AnyOfText"];
      provider_not?: components["schemas"]["AnyOfText"];
      provider_prefix?: components["schemas"]["Text"];
      provider_contains?: components["schemas"]["Text"];
      /** @description Outcome of the request behind a usage entry. */
      outcome?: components["schemas"]["AnyOfOutcome"];
      outcome_not?: components["schemas"]["AnyOfOutcome"];
      requestId?: components["schemas"]["AnyOfRequestLogId"];
      requestId_not?: components["schemas"]["AnyOfRequestLogId"];
      orderId?: components["schemas"]["AnyOfOrderId"];
      orderId_not?: components["schemas"]["AnyOfOrderId"];
      grantId?: components["schemas"]["AnyOfText"];
      grantId_not?: components["schemas"]["AnyOfText"];
      grantId_prefix?: components["schemas"]["Text"];
      grantId_contains?: components["schemas"]["Text"];
      amount_gte?: components["schemas"]["DecimalAmount"];
      amount_gt?: components["schemas"]["DecimalAmount"];
      amount_lte?: components["schemas"]["DecimalAmount"];
      amount_lt?: components["schemas"]["DecimalAmount"];
      currency?: components["schemas"]["AnyOfCurrency"];
      currency_not?: components["schemas"]["AnyOfCurrency"];
      occurredAt_gte?: components["schemas"]["Instant"];
      occurredAt_gt?: components["schemas"]["Instant"];
      occurredAt_lte?: components["schemas"]["Instant"];
      occurredAt_lt?: components["schemas"]["Instant"];
      bookedAt_gte?: components["schemas"]["Instant"];
      bookedAt_gt?: components["schemas"]["Instant"];
      bookedAt_lte?: components["schemas"]["Instant"];
      bookedAt_lt?: components["schemas"]["Instant"];
      reversesId?: components["schemas"]["AnyOfLedgerEntryId"];
      reversesId_not?: components["schemas"]["AnyOfLedgerEntryId"];
      correctsId?: components["schemas"]["AnyOfLedgerEntryId"];
      correctsId_not?: components["schemas"]["AnyOfLedgerEntryId"];
      isReversal?: components["schemas"]["YesOrNo"];
      isReversed?: components["schemas"]["YesOrNo"];
      actorId?: components["schemas"]["AnyOfText"];
      actorId_not?: components["schemas"]["AnyOfText"];
      actorId_prefix?: components["schemas"]["Text"];
      actorId_contains?: components["schemas"]["Text"];
      latePeriodId?: components["schemas"]["AnyOfReconciliationPeriodId"];
      latePeriodId_not?: components["schemas"]["AnyOfReconciliationPeriodId"];
    };
    /** @description What orders can be filtered by. Any other field is 422. */
    OrderFilter: {
      id?: components["schemas"]["AnyOfOrderId"];
      id_not?: components["schemas"]["AnyOfOrderId"];
      q?: components["schemas"]["FreeText"];
      accountId?: components["schemas"]["AnyOfAccountRef"];
      accountId_not?: components["schemas"]["AnyOfAccountRef"];
      provider?: components["schemas"]["AnyOfPaymentProvider"];
      provider_not?: components["schemas"]["AnyOfPaymentProvider"];
      externalId?: components["schemas"]["AnyOfText"];
      externalId_not?: components["schemas"]["AnyOfText"];
      externalId_prefix?: components["schemas"]["Text"];
      externalId_contains?: components["schemas"]["Text"];
      status?: components["schemas"]["AnyOfOrderStatus"];
      status_not?: components["schemas"]["AnyOfOrderStatus"];
      at_gte?: components["schemas"]["Instant"];
      at_gt?: components["schemas"]["Instant"];
      at_lte?: components["schemas"]["Instant"];
      at_lt?: components["schemas"]["Instant"];
      paidAt_gte?: components["schemas"]["Instant"];
      paidAt_gt?: components["schemas"]["Instant"];
      paidAt_lte?: components["schemas"]["Instant"];
      paidAt_lt?: components["schemas"]["Instant"];
      settledAt_gte?: components["schemas"]["Instant"];
      settledAt_gt?: components["schemas"]["Instant"];
      settledAt_lte?: components["schemas"]["Instant"];
      settledAt_lt?: components["schemas"]["Instant"];
      gross_gte?: components["schemas"]["DecimalAmount"];
      gross_gt?: components["schemas"]["DecimalAmount"];
      gross_lte?: components["schemas"]["DecimalAmount"];
      gross_lt?: components["schemas"]["DecimalAmount"];
      currency?: components["schemas"]["AnyOfCurrency"];
      currency_not?: components["schemas"]["AnyOfCurrency"];
      ledgerTxnId?: components["schemas"]["AnyOfTransactionId"];
      ledgerTxnId_not?: components["schemas"]["AnyOfTransactionId"];
      /** @description Has a ledger transaction. */
      isBooked?: components["schemas"]["YesOrNo"];
    };
    /** @description What orders can be sorted by; ties are broken by id. */
    OrderSort: [
      "id" | "at" | "paidAt" | "settledAt" | "status" | "provider" | "gross" | "fee" | "net" | "accountId",
      components["schemas"]["SortDirection"],
    ];
    /** @description What reconciliation-periods can be filtered by. Any other field is 422. */
    ReconciliationPeriodFilter: {
      id?: components["schemas"]["AnyOfReconciliationPeriodId"];
      id_not?: components["schemas"]["AnyOfReconciliationPeriodId"];
      provider?: components["schemas"]["AnyOfPaymentProvider"];
      provider_not?: components["schemas"]["AnyOfPaymentProvider"];
      status?: components["schemas"]["AnyOfPeriodStatus"];
      status_not?: components["schemas"]["AnyOfPeriodStatus"];
      from_gte?: components["schemas"]["Instant"];
      from_gt?: components["schemas"]["Instant"];
      from_lte?: components["schemas"]["Instant"];
      from_lt?: components["schemas"]["Instant"];
      to_gte?: components["schemas"]["Instant"];
      to_gt?: components["schemas"]["Instant"];
      to_lte?: components["schemas"]["Instant"];
      to_lt?: components["schemas"]["Instant"];
    };
    /** @description What reconciliation-periods can be sorted by; ties are broken by id. */
    ReconciliationPeriodSort: [
      "id" | "from" | "to" | "status" | "provider" | "openItems",
      components["schemas"]["SortDirection"],
    ];
    /** @description What reconciliation-items can be filtered by. Any other field is 422. */
    ReconciliationItemFilter: {
      id?: components["schemas"]["AnyOfReconciliationItemId"];
      id_not?: components["schemas"]["AnyOfReconciliationItemId"];
      q?: components["schemas"]["FreeText"];
      periodId?: components["schemas"]["AnyOfReconciliationPeriodId"];
      periodId_not?: components["schemas"]["AnyOfReconciliationPeriodId"];
      bucket?: components["schemas"]["AnyOfReconciliationBucket"];
      bucket_not?: components["schemas"]["AnyOfReconciliationBucket"];
      status?: components["schemas"]["AnyOfItemStatus"];
      status_not?: components["schemas"]["AnyOfItemStatus"];
      assigneeId?: components["schemas"]["AnyOfStaffId"];
      assigneeId_not?: components["schemas"]["AnyOfStaffId"];
      orderId?: components["schemas"]["AnyOfOrderId"];
      orderId_not?: components["schemas"]["AnyOfOrderId"];
      unassigned?: components["schemas"]["YesOrNo"];
      createdAt_gte?: components["schemas"]["Instant"];
      createdAt_gt?: components["schemas"]["Instant"];
      createdAt_lte?: components["schemas"]["Instant"];
      createdAt_lt?: components["schemas"]["Instant"];
    };
    /** @description What reconciliation-items can be sorted by; ties are broken by id. */
    ReconciliationItemSort: [
      "id" | "createdAt" | "bucket" | "status" | "difference",
      components["schemas"]["SortDirection"],
    ];
    /** @description What privacy-requests can be filtered by. Any other field is 422. */
    PrivacyRequestFilter: {
      id?: components["schemas"]["AnyOfPrivacyRequestId"];
      id_not?: components["schemas"]["AnyOfPrivacyRequestId"];
      q?: components["schemas"]["FreeText"];
      accountId?: components["schemas"]["AnyOfAccountRef"];
      accountId_not?: components["schemas"]["AnyOfAccountRef"];
      type?: components["schemas"]["AnyOfRequestType"];
      type_not?: components["schemas"]["AnyOfRequestType"];
      state?: components["schemas"]["AnyOfRequestState"];
      state_not?: components["schemas"]["AnyOfRequestState"];
      regime?: components["schemas"]["AnyOfRegimeId"];
      regime_not?: components["schemas"]["AnyOfRegimeId"];
      country?: components["schemas"]["AnyOfCountry"];
      country_not?: components["schemas"]["AnyOfCountry"];
      source?: components["schemas"]["AnyOfRequestSource"];
      source_not?: components["schemas"]["AnyOfRequestSource"];
      assigneeId?: components["schemas"]["AnyOfStaffId"];
      assigneeId_not?: components["schemas"]["AnyOfStaffId"];
      unassigned?: components["schemas"]["YesOrNo"];
      /** @description Neither closed, rejected, withdrawn nor duplicate. */
      open?: components["schemas"]["YesOrNo"];
      priority?: components["schemas"]["AnyOfRequestPriority"];
      priority_not?: components["schemas"]["AnyOfRequestPriority"];
      dueOn?: components["schemas"]["AnyOfLocalDate"];
      dueOn_not?: components["schemas"]["AnyOfLocalDate"];
      dueOn_gte?: components["schemas"]["LocalDate"];
      dueOn_gt?: components["schemas"]["LocalDate"];
      dueOn_lte?: components["schemas"]["LocalDate"];
      dueOn_lt?: components["schemas"]["LocalDate"];
      internalDueOn?: components["schemas"]["AnyOfLocalDate"];
      internalDueOn_not?: components["schemas"]["AnyOfLocalDate"];
      internalDueOn_gte?: components["schemas"]["LocalDate"];
      internalDueOn_gt?: components["schemas"]["LocalDate"];
      internalDueOn_lte?: components["schemas"]["LocalDate"];
      internalDueOn_lt?: components["schemas"]["LocalDate"];
      overdue?: components["schemas"]["AnyOfOverdue"];
      overdue_not?: components["schemas"]["AnyOfOverdue"];
      paused?: components["schemas"]["YesOrNo"];
      /** @description Open and due within the days that the home page counts as soon. */
      dueSoon?: components["schemas"]["YesOrNo"];
      hasDuplicateCandidates?: components["schemas"]["YesOrNo"];
      linked?: components["schemas"]["YesOrNo"];
      recipientsOpen?: components["schemas"]["YesOrNo"];
      proofPurgeOn_gte?: components["schemas"]["LocalDate"];
      proofPurgeOn_gt?: components["schemas"]["LocalDate"];
      proofPurgeOn_lte?: components["schemas"]["LocalDate"];
      proofPurgeOn_lt?: components["schemas"]["LocalDate"];
      receivedAt_gte?: components["schemas"]["Instant"];
      receivedAt_gt?: components["schemas"]["Instant"];
      receivedAt_lte?: components["schemas"]["Instant"];
      receivedAt_lt?: components["schemas"]["Instant"];
      recordedAt_gte?: components["schemas"]["Instant"];
      recordedAt_gt?: components["schemas"]["Instant"];
      recordedAt_lte?: components["schemas"]["Instant"];
      recordedAt_lt?: components["schemas"]["Instant"];
      fulfilledAt_gte?: components["schemas"]["Instant"];
      fulfilledAt_gt?: components["schemas"]["Instant"];
      fulfilledAt_lte?: components["schemas"]["Instant"];
      fulfilledAt_lt?: components["schemas"]["Instant"];
      closedAt_gte?: components["schemas"]["Instant"];
      closedAt_gt?: components["schemas"]["Instant"];
      closedAt_lte?: components["schemas"]["Instant"];
      closedAt_lt?: components["schemas"]["Instant"];
      coolingOffEndsAt_gte?: components["schemas"]["Instant"];
      coolingOffEndsAt_gt?: components["schemas"]["Instant"];
      coolingOffEndsAt_lte?: components["schemas"]["Instant"];
      coolingOffEndsAt_lt?: components["schemas"]["Instant"];
    };
    /** @description What privacy-requests can be sorted by; ties are broken by id. */
    PrivacyRequestSort: [
      (
        | "id"
        | "dueOn"
        | "internalDueOn"
        | "receivedAt"
        | "recordedAt"
        | "state"
        | "type"
        | "priority"
        | "assignee"
        | "closedAt"
      ),
      components["schemas"]["SortDirection"],
    ];
    /** @description What recipient-tasks can be filtered by. Any other field is 422. */
    RecipientTaskFilter: {
      id?: components["schemas"]["AnyOfTaskId"];
      id_not?: components["schemas"]["AnyOfTaskId"];
      requestId?: components["schemas"]["AnyOfPrivacyRequestId"];
      requestId_not?: components["schemas"]["AnyOfPrivacyRequestId"];
      processorId?: components["schemas"]["AnyOfProcessorId"];
      processorId_not?: components["schemas"]["AnyOfProcessorId"];
      status?: components["schemas"]["AnyOfTaskStatus"];
      status_not?: components["schemas"]["AnyOfTaskStatus"];
    };
    /** @description What recipient-tasks can be sorted by; ties are broken by id. */
    RecipientTaskSort: [
      "id" | "status" | "processorId" | "notifiedAt",
      components["schemas"]["SortDirection"],
    ];
    /** @description What letters can be filtered by. Any other field is 422. */
    LetterFilter: {
      id?: components["schemas"]["AnyOfLetterId"];
      id_not?: components["schemas"]["AnyOfLetterId"];
      requestId?: components["schemas"]["AnyOfPrivacyRequestId"];
      requestId_not?: components["schemas"]["AnyOfPrivacyRequestId"];
      kind?: components["schemas"]["AnyOfLetterKind"];
      kind_not?: components["schemas"]["AnyOfLetterKind"];
      sentAt_gte?: components["schemas"]["Instant"];
      sentAt_gt?: components["schemas"]["Instant"];
      sentAt_lte?: components["schemas"]["Instant"];
      sentAt_lt?: components["schemas"]["Instant"];
    };
    /** @description What letters can be sorted by; ties are broken by id. */
    LetterSort: ["id" | "sentAt" | "kind", components["schemas"]["SortDirection"]];
    /** @description What letter-templates can be filtered by. Any other field is 422. */
    LetterTemplateFilter: {
      id?: components["schemas"]["AnyOfText"];
      id_not?: components["schemas"]["AnyOfText"];
      id_prefix?: components["schemas"]["Text"];
      id_contains?: components["schemas"]["Text"];
      kind?: components["schemas"]["AnyOfLetterKind"];
      kind_not?: components["schemas"]["AnyOfLetterKind"];
      language?: components["schemas"]["AnyOfText"];
      language_not?: components["schemas"]["AnyOfText"];
      language_prefix?: components["schemas"]["Text"];
      language_contains?: components["schemas"]["Text"];
    };
    /** @description What letter-templates can be sorted by; ties are broken by id. */
    LetterTemplateSort: ["id" | "kind" | "language", components["schemas"]["SortDirection"]];
    /** @description What audit-events can be filtered by; all members hold. Any other field is 422. `targetId` and `targetType` look at every target of an event, so `_not` means none of them. */
    AuditEventFilter: {
      id?: components["schemas"]["AnyOfAuditEventId"];
      id_not?: components["schemas"]["AnyOfAuditEventId"];
      /** @description Free text, letter case aside: a part of the action, the outcome's code or reason, a name, an e-mail address, an id, a comment, a ticket, a route, a changed value or what is told in metadata; an IP address, and the ids of event, request, session and correlation, only as a whole. Of several, any. Personal: only in a body. */
      q?: components["schemas"]["AnyOfText"];
      /** @description None of these free texts. */
      q_not?: components["schemas"]["AnyOfText"];
      index?: components["schemas"]["AnyOfSequence"];
      index_not?: components["schemas"]["AnyOfSequence"];
      index_gte?: components["schemas"]["Sequence"];
      index_gt?: components["schemas"]["Sequence"];
      index_lte?: components["schemas"]["Sequence"];
      index_lt?: components["schemas"]["Sequence"];
      action?: components["schemas"]["AnyOfText"];
      action_not?: components["schemas"]["AnyOfText"];
      action_prefix?: components["schemas"]["AnyOfText"];
      action_not_prefix?: components["schemas"]["AnyOfText"];
      action_contains?: components["schemas"]["AnyOfText"];
      action_not_contains?: components["schemas"]["AnyOfText"];
      activity?: components["schemas"]["AnyOfAuditActivity"];
      activity_not?: components["schemas"]["AnyOfAuditActivity"];
      outcome?: components["schemas"]["AnyOfAuditResult"];
      outcome_not?: components["schemas"]["AnyOfAuditResult"];
      outcomeCode?: components["schemas"]["AnyOfText"];
      outcomeCode_not?: components["schemas"]["AnyOfText"];
      outcomeCode_prefix?: components["schemas"]["AnyOfText"];
      outcomeCode_not_prefix?: components["schemas"]["AnyOfText"];
      outcomeCode_contains?: components["schemas"]["AnyOfText"];
      outcomeCode_not_contains?: components["schemas"]["AnyOfText"];
      severity?: components["schemas"]["AnyOfAuditSeverity"];
      severity_not?: components["schemas"]["AnyOfAuditSeverity"];
      actorId?: components["schemas"]["AnyOfText"];
      actorId_not?: components["schemas"]["AnyOfText"];
      actorId_prefix?: components["schemas"]["AnyOfText"];
      actorId_not_prefix?: components["schemas"]["AnyOfText"];
      actorId_contains?: components["schemas"]["AnyOfText"];
      actorId_not_contains?: components["schemas"]["AnyOfText"];
      actorType?: components["schemas"]["AnyOfActorType"];
      actorType_not?: components["schemas"]["AnyOfActorType"];
      actorName?: components["schemas"]["AnyOfText"];
      actorName_not?: components["schemas"]["AnyOfText"];
      actorName_prefix?: components["schemas"]["AnyOfText"];
      actorName_not_prefix?: components["schemas"]["AnyOfText"];
      actorName_contains?: components["schemas"]["AnyOfText"];
      actorName_not_contains?: components["schemas"]["AnyOfText"];
      actorEmail?: components["schemas"]["AnyOfText"];
      actorEmail_not?: components["schemas"]["AnyOfText"];
      actorEmail_prefix?: components["schemas"]["AnyOfText"];
      actorEmail_not_prefix?: components["schemas"]["AnyOfText"];
      actorEmail_contains?: components["schemas"]["AnyOfText"];
      actorEmail_not_contains?: components["schemas"]["AnyOfText"];
      effectiveId?: components["schemas"]["AnyOfText"];
      effectiveId_not?: components["schemas"]["AnyOfText"];
      effectiveId_prefix?: components["schemas"]["AnyOfText"];
      effectiveId_not_prefix?: components["schemas"]["AnyOfText"];
      effectiveId_contains?: components["schemas"]["AnyOfText"];
      effectiveId_not_contains?: components["schemas"]["AnyOfText"];
      /** @description Done under another identity. */
      impersonated?: components["schemas"]["YesOrNo"];
      targetId?: components["schemas"]["AnyOfText"];
      targetId_not?: components["schemas"]["AnyOfText"];
      targetId_prefix?: components["schemas"]["AnyOfText"];
      targetId_not_prefix?: components["schemas"]["AnyOfText"];
      targetId_contains?: components["schemas"]["AnyOfText"];
      targetId_not_contains?: components["schemas"]["AnyOfText"];
      targetType?: components["schemas"]["AnyOfText"];
      targetType_not?: components["schemas"]["AnyOfText"];
      targetType_prefix?: components["schemas"]["AnyOfText"];
      targetType_not_prefix?: components["schemas"]["AnyOfText"];
      targetType_contains?: components["schemas"]["AnyOfText"];
      targetType_not_contains?: components["schemas"]["AnyOfText"];
      occurredAt_gte?: components["schemas"]["Instant"];
      occurredAt_gt?: components["schemas"]["Instant"];
      occurredAt_lte?: components["schemas"]["Instant"];
      occurredAt_lt?: components["schemas"]["Instant"];
      recordedAt_gte?: components["schemas"]["Instant"];
      recordedAt_gt?: components["schemas"]["Instant"];
      recordedAt_lte?: components["schemas"]["Instant"];
      recordedAt_lt?: components["schemas"]["Instant"];
      expiresAt_gte?: components["schemas"]["Instant"];
      expiresAt_gt?: components["schemas"]["Instant"];
      expiresAt_lte?: components["schemas"]["Instant"];
      expiresAt_lt?: components["schemas"]["Instant"];
      sessionId?: components["schemas"]["AnyOfText"];
      sessionId_not?: components["schemas"]["AnyOfText"];
      sessionId_prefix?: components["schemas"]["AnyOfText"];
      sessionId_not_prefix?: components["schemas"]["AnyOfText"];
      sessionId_contains?: components["schemas"]["AnyOfText"];
      sessionId_not_contains?: components["schemas"]["AnyOfText"];
      requestId?: components["schemas"]["AnyOfText"];
      requestId_not?: components["schemas"]["AnyOfText"];
      requestId_prefix?: components["schemas"]["AnyOfText"];
      requestId_not_prefix?: components["schemas"]["AnyOfText"];
      requestId_contains?: components["schemas"]["AnyOfText"];
      requestId_not_contains?: components["schemas"]["AnyOfText"];
      correlationId?: components["schemas"]["AnyOfText"];
      correlationId_not?: components["schemas"]["AnyOfText"];
      correlationId_prefix?: components["schemas"]["AnyOfText"];
      correlationId_not_prefix?: components["schemas"]["AnyOfText"];
      correlationId_contains?: components["schemas"]["AnyOfText"];
      correlationId_not_contains?: components["schemas"]["AnyOfText"];
      ip?: components["schemas"]["AnyOfText"];
      ip_not?: components["schemas"]["AnyOfText"];
      ip_prefix?: components["schemas"]["AnyOfText"];
      ip_not_prefix?: components["schemas"]["AnyOfText"];
      ip_contains?: components["schemas"]["AnyOfText"];
      ip_not_contains?: components["schemas"]["AnyOfText"];
      country?: components["schemas"]["AnyOfCountry"];
      country_not?: components["schemas"]["AnyOfCountry"];
      route?: components["schemas"]["AnyOfText"];
      route_not?: components["schemas"]["AnyOfText"];
      route_prefix?: components["schemas"]["AnyOfText"];
      route_not_prefix?: components["schemas"]["AnyOfText"];
      route_contains?: components["schemas"]["AnyOfText"];
      route_not_contains?: components["schemas"]["AnyOfText"];
      ticket?: components["schemas"]["AnyOfText"];
      ticket_not?: components["schemas"]["AnyOfText"];
      ticket_prefix?: components["schemas"]["AnyOfText"];
      ticket_not_prefix?: components["schemas"]["AnyOfText"];
      ticket_contains?: components["schemas"]["AnyOfText"];
      ticket_not_contains?: components["schemas"]["AnyOfText"];
      approvalId?: components["schemas"]["AnyOfApprovalId"];
      approvalId_not?: components["schemas"]["AnyOfApprovalId"];
      mfa?: components["schemas"]["YesOrNo"];
      /** @description Inside a reviewed range. */
      reviewed?: components["schemas"]["YesOrNo"];
      /** @description Each of these filters holds too. */
      all?: components["schemas"]["AuditEventFilter"][];
      /** @description At least one of these filters holds too. */
      any?: components["schemas"]["AuditEventFilter"][];
    };
    /** @description What audit-reviews can be filtered by. Any other field is 422. */
    AuditReviewFilter: {
      id?: components["schemas"]["AnyOfAuditReviewId"];
      id_not?: components["schemas"]["AnyOfAuditReviewId"];
      byId?: components["schemas"]["AnyOfStaffId"];
      byId_not?: components["schemas"]["AnyOfStaffId"];
      at_gte?: components["schemas"]["Instant"];
      at_gt?: components["schemas"]["Instant"];
      at_lte?: components["schemas"]["Instant"];
      at_lt?: components["schemas"]["Instant"];
      from?: components["schemas"]["AnyOfSequence"];
      from_not?: components["schemas"]["AnyOfSequence"];
      from_gte?: components["schemas"]["Sequence"];
      from_gt?: components["schemas"]["Sequence"];
      from_lte?: components["schemas"]["Sequence"];
      from_lt?: components["schemas"]["Sequence"];
      to?: components["schemas"]["AnyOfSequence"];
      to_not?: components["schemas"]["AnyOfSequence"];
      to_gte?: components["schemas"]["Sequence"];
      to_gt?: components["schemas"]["Sequence"];
      to_lte?: components["schemas"]["Sequence"];
      to_lt?: components["schemas"]["Sequence"];
    };
    /** @description What audit-reviews can be sorted by; ties are broken by id. */
    AuditReviewSort: ["id" | "at" | "from" | "to", components["schemas"]["SortDirection"]];
    /** @description What disclosures can be filtered by. Any other field is 422. */
    DisclosureFilter: {
      id?: components["schemas"]["AnyOfDisclosureId"];
      id_not?: components["schemas"]["AnyOfDisclosureId"];
      q?: components["schemas"]["FreeText"];
      accountId?: components["schemas"]["AnyOfAccountRef"];
      accountId_not?: components["schemas"]["AnyOfAccountRef"];
      status?: components["schemas"]["AnyOfDisclosureStatus"];
      status_not?: components["schemas"]["AnyOfDisclosureStatus"];
      authority?: components["schemas"]["AnyOfText"];
      authority_not?: components["schemas"]["AnyOfText"];
      authority_prefix?: components["schemas"]["Text"];
      authority_contains?: components["schemas"]["Text"];
      country?: components["schemas"]["AnyOfCountry"];
      country_not?: components["schemas"]["AnyOfCountry"];
      receivedAt_gte?: components["schemas"]["Instant"];
      receivedAt_gt?: components["schemas"]["Instant"];
      receivedAt_lte?: components["schemas"]["Instant"];
      receivedAt_lt?: components["schemas"]["Instant"];
      decidedAt_gte?: components["schemas"]["Instant"];
      decidedAt_gt?: components["schemas"]["Instant"];
      decidedAt_lte?: components["schemas"]["Instant"];
      decidedAt_lt?: components["schemas"]["Instant"];
    };
    /** @description What disclosures can be sorted by; ties are broken by id. */
    DisclosureSort: [
      "id" | "receivedAt" | "decidedAt" | "status" | "country" | "authority",
      components["schemas"]["SortDirection"],
    ];
    /** @description What error-events can be filtered by. Any other field is 422. */
    ErrorEventFilter: {
      id?: components["schemas"]["AnyOfText"];
      id_not?: components["schemas"]["AnyOfText"];
      id_prefix?: components["schemas"]["Text"];
      id_contains?: components["schemas"]["Text"];
      q?: components["schemas"]["FreeText"];
      code?: components["schemas"]["AnyOfText"];
      code_not?: components["schemas"]["AnyOfText"];
      code_prefix?: components["schemas"]["Text"];
      code_contains?: components["schemas"]["Text"];
      component?: components["schemas"]["AnyOfText"];
      component_not?: components["schemas"]["AnyOfText"];
      component_prefix?: components["schemas"]["Text"];
      component_contains?: components["schemas"]["Text"];
      severity?: components["schemas"]["AnyOfSeverity"];
      severity_not?: components["schemas"]["AnyOfSeverity"];
      accountId?: components["schemas"]["AnyOfAccountRef"];
      accountId_not?: components["schemas"]["AnyOfAccountRef"];
      firstAt_gte?: components["schemas"]["Instant"];
      firstAt_gt?: components["schemas"]["Instant"];
      firstAt_lte?: components["schemas"]["Instant"];
      firstAt_lt?: components["schemas"]["Instant"];
      lastAt_gte?: components["schemas"]["Instant"];
      lastAt_gt?: components["schemas"]["Instant"];
      lastAt_lte?: components["schemas"]["Instant"];
      lastAt_lt?: components["schemas"]["Instant"];
      count?: components["schemas"]["AnyOfCount"];
      count_not?: components["schemas"]["AnyOfCount"];
      count_gte?: components["schemas"]["Count"];
      count_gt?: components["schemas"]["Count"];
      count_lte?: components["schemas"]["Count"];
      count_lt?: components["schemas"]["Count"];
    };
    /** @description What error-events can be sorted by; ties are broken by id. */
    ErrorEventSort: [
      "id" | "lastAt" | "firstAt" | "count" | "severity" | "component",
      components["schemas"]["SortDirection"],
    ];
    /** @description What rehosted-outputs can be filtered by. Any other field is 422. */
    RehostedOutputFilter: {
      id?: components["schemas"]["AnyOfText"];
      id_not?: components["schemas"]["AnyOfText"];
      id_prefix?: components["schemas"]["Text"];
      id_contains?: components["schemas"]["Text"];
      accountId?: components["schemas"]["AnyOfAccountRef"];
      accountId_not?: components["schemas"]["AnyOfAccountRef"];
      requestId?: components["schemas"]["AnyOfRequestLogId"];
      requestId_not?: components["schemas"]["AnyOfRequestLogId"];
      provider?: components["schemas"]["AnyOfText"];
      provider_not?: components["schemas"]["AnyOfText"];
      provider_prefix?: components["schemas"]["Text"];
      provider_contains?: components["schemas"]["Text"];
      kind?: components["schemas"]["AnyOfContentKind"];
      kind_not?: components["schemas"]["AnyOfContentKind"];
      status?: components["schemas"]["AnyOfRehostingStatus"];
      status_not?: components["schemas"]["AnyOfRehostingStatus"];
      createdAt_gte?: components["schemas"]["Instant"];
      createdAt_gt?: components["schemas"]["Instant"];
      createdAt_lte?: components["schemas"]["Instant"];
      createdAt_lt?: components["schemas"]["Instant"];
      upstreamExpiresAt_gte?: components["schemas"]["Instant"];
      upstreamExpiresAt_gt?: components["schemas"]["Instant"];
      upstreamExpiresAt_lte?: components["schemas"]["Instant"];
      upstreamExpiresAt_lt?: components["schemas"]["Instant"];
    };
    /** @description What rehosted-outputs can be sorted by; ties are broken by id. */
    RehostedOutputSort: [
      "id" | "createdAt" | "upstreamExpiresAt" | "rehostedAt" | "status" | "provider",
      components["schemas"]["SortDirection"],
    ];
    /** @description What jobs can be filtered by. Any other field is 422. */
    JobFilter: {
      id?: components["schemas"]["AnyOfJobId"];
      id_not?: components["schemas"]["AnyOfJobId"];
      kind?: components["schemas"]["AnyOfJobKind"];
      kind_not?: components["schemas"]["AnyOfJobKind"];
      state?: components["schemas"]["AnyOfJobState"];
      state_not?: components["schemas"]["AnyOfJobState"];
      createdById?: components["schemas"]["AnyOfText"];
      createdById_not?: components["schemas"]["AnyOfText"];
      createdById_prefix?: components["schemas"]["Text"];
      createdById_contains?: components["schemas"]["Text"];
      createdAt_gte?: components["schemas"]["Instant"];
      createdAt_gt?: components["schemas"]["Instant"];
      createdAt_lte?: components["schemas"]["Instant"];
      createdAt_lt?: components["schemas"]["Instant"];
      endedAt_gte?: components["schemas"]["Instant"];
      endedAt_gt?: components["schemas"]["Instant"];
      endedAt_lte?: components["schemas"]["Instant"];
      endedAt_lt?: components["schemas"]["Instant"];
      resource?: components["schemas"]["AnyOfResourceName"];
      resource_not?: components["schemas"]["AnyOfResourceName"];
      targetId?: components["schemas"]["AnyOfText"];
      targetId_not?: components["schemas"]["AnyOfText"];
      targetId_prefix?: components["schemas"]["Text"];
      targetId_contains?: components["schemas"]["Text"];
    };
    /** @description What jobs can be sorted by; ties are broken by id. */
    JobSort: [
      "id" | "createdAt" | "startedAt" | "endedAt" | "kind" | "state",
      components["schemas"]["SortDirection"],
    ];
    /** @description What approvals can be filtered by. Any other field is 422. */
    ApprovalFilter: {
      id?: components["schemas"]["AnyOfApprovalId"];
      id_not?: components["schemas"]["AnyOfApprovalId"];
      status?: components["schemas"]["AnyOfApprovalStatus"];
      status_not?: components["schemas"]["AnyOfApprovalStatus"];
      action?: components["schemas"]["AnyOfText"];
      action_not?: components["schemas"]["AnyOfText"];
      action_prefix?: components["schemas"]["Text"];
      action_contains?: components["schemas"]["Text"];
      scope?: components["schemas"]["AnyOfScope"];
      scope_not?: components["schemas"]["AnyOfScope"];
      resource?: components["schemas"]["AnyOfResourceName"];
      resource_not?: components["schemas"]["AnyOfResourceName"];
      targetId?: components["schemas"]["AnyOfText"];
      targetId_not?: components["schemas"]["AnyOfText"];
      targetId_prefix?: components["schemas"]["Text"];
      targetId_contains?: components["schemas"]["Text"];
      askedById?: components["schemas"]["AnyOfStaffId"];
      askedById_not?: components["schemas"]["AnyOfStaffId"];
      askedAt_gte?: components["schemas"]["Instant"];
      askedAt_gt?: components["schemas"]["Instant"];
      askedAt_lte?: components["schemas"]["Instant"];
      askedAt_lt?: components["schemas"]["Instant"];
      expiresAt_gte?: components["schemas"]["Instant"];
      expiresAt_gt?: components["schemas"]["Instant"];
      expiresAt_lte?: components["schemas"]["Instant"];
      expiresAt_lt?: components["schemas"]["Instant"];
      decidedAt_gte?: components["schemas"]["Instant"];
      decidedAt_gt?: components["schemas"]["Instant"];
      decidedAt_lte?: components["schemas"]["Instant"];
      decidedAt_lt?: components["schemas"]["Instant"];
      /** @description Waiting for the signed-in person. */
      mayDecide?: components["schemas"]["YesOrNo"];
    };
    /** @description What approvals can be sorted by; ties are broken by id. */
    ApprovalSort: [
      "id" | "askedAt" | "expiresAt" | "decidedAt" | "status" | "action",
      components["schemas"]["SortDirection"],
    ];
    /** @description What saved-views can be filtered by. Any other field is 422. */
    SavedViewFilter: {
      id?: components["schemas"]["AnyOfSavedViewId"];
      id_not?: components["schemas"]["AnyOfSavedViewId"];
      resource?: components["schemas"]["AnyOfResourceName"];
      resource_not?: components["schemas"]["AnyOfResourceName"];
      visibility?: components["schemas"]["AnyOfVisibility"];
      visibility_not?: components["schemas"]["AnyOfVisibility"];
      ownerId?: components["schemas"]["AnyOfStaffId"];
      ownerId_not?: components["schemas"]["AnyOfStaffId"];
      name?: components["schemas"]["AnyOfText"];
      name_not?: components["schemas"]["AnyOfText"];
      name_prefix?: components["schemas"]["Text"];
      name_contains?: components["schemas"]["Text"];
    };
    /** @description What saved-views can be sorted by; ties are broken by id. */
    SavedViewSort: [
      "id" | "name" | "createdAt" | "updatedAt" | "resource",
      components["schemas"]["SortDirection"],
    ];
    /** @description What staff can be filtered by. Any other field is 422. */
    StaffFilter: {
      id?: components["schemas"]["AnyOfStaffId"];
      id_not?: components["schemas"]["AnyOfStaffId"];
      q?: components["schemas"]["FreeText"];
      roles?: components["schemas"]["AnyOfRole"];
      roles_not?: components["schemas"]["AnyOfRole"];
      status?: components["schemas"]["AnyOfStaffStatus"];
      status_not?: components["schemas"]["AnyOfStaffStatus"];
      mfa?: components["schemas"]["YesOrNo"];
      lastSignInAt_gte?: components["schemas"]["Instant"];
      lastSignInAt_gt?: components["schemas"]["Instant"];
      lastSignInAt_lte?: components["schemas"]["Instant"];
      lastSignInAt_lt?: components["schemas"]["Instant"];
    };
    /** @description What staff can be sorted by; ties are broken by id. */
    StaffSort: [
      "id" | "name" | "email" | "status" | "createdAt" | "lastSignInAt" | "openRequests",
      components["schemas"]["SortDirection"],
    ];
    /** @description What processors can be filtered by. Any other field is 422. */
    ProcessorFilter: {
      id?: components["schemas"]["AnyOfProcessorId"];
      id_not?: components["schemas"]["AnyOfProcessorId"];
      q?: components["schemas"]["FreeText"];
      name?: components["schemas"]["AnyOfText"];
      name_not?: components["schemas"]["AnyOfText"];
      name_prefix?: components["schemas"]["Text"];
      name_contains?: components["schemas"]["Text"];
      status?: components["schemas"]["AnyOfProcessorStatus"];
      status_not?: components["schemas"]["AnyOfProcessorStatus"];
      /** @description Holds any of these. */
      categories?: components["schemas"]["AnyOfCategoryId"];
      categories_not?: components["schemas"]["AnyOfCategoryId"];
      /** @description Lacks any of these. */
      gaps?: components["schemas"]["AnyOfProcessorGap"];
      gaps_not?: components["schemas"]["AnyOfProcessorGap"];
      region?: components["schemas"]["AnyOfText"];
      region_not?: components["schemas"]["AnyOfText"];
      region_prefix?: components["schemas"]["Text"];
      region_contains?: components["schemas"]["Text"];
      transferMechanism?: components["schemas"]["AnyOfTransferMechanism"];
      transferMechanism_not?: components["schemas"]["AnyOfTransferMechanism"];
      dpaSignedAt?: components["schemas"]["AnyOfLocalDate"];
      dpaSignedAt_not?: components["schemas"]["AnyOfLocalDate"];
      dpaSignedAt_gte?: components["schemas"]["LocalDate"];
      dpaSignedAt_gt?: components["schemas"]["LocalDate"];
      dpaSignedAt_lte?: components["schemas"]["LocalDate"];
      dpaSignedAt_lt?: components["schemas"]["LocalDate"];
    };
    /** @description What processors can be sorted by; ties are broken by id. */
    ProcessorSort: [
      "id" | "name" | "region" | "status" | "dpaSignedAt" | "transferMechanism",
      components["schemas"]["SortDirection"],
    ];
    /** @description What policy-versions can be filtered by. Any other field is 422. */
    PolicyVersionFilter: {
      id?: components["schemas"]["AnyOfPolicyVersionId"];
      id_not?: components["schemas"]["AnyOfPolicyVersionId"];
      number?: components["schemas"]["AnyOfText"];
      number_not?: components["schemas"]["AnyOfText"];
      number_prefix?: components["schemas"]["Text"];
      number_contains?: components["schemas"]["Text"];
      status?: components["schemas"]["AnyOfPolicyStatus"];
      status_not?: components["schemas"]["AnyOfPolicyStatus"];
      material?: components["schemas"]["YesOrNo"];
      publishedAt_gte?: components["schemas"]["Instant"];
      publishedAt_gt?: components["schemas"]["Instant"];
      publishedAt_lte?: components["schemas"]["Instant"];
      publishedAt_lt?: components["schemas"]["Instant"];
      noticedAt_gte?: components["schemas"]["Instant"];
      noticedAt_gt?: components["schemas"]["Instant"];
      noticedAt_lte?: components["schemas"]["Instant"];
      noticedAt_lt?: components["schemas"]["Instant"];
      effectiveAt_gte?: components["schemas"]["Instant"];
      effectiveAt_gt?: components["schemas"]["Instant"];
      effectiveAt_lte?: components["schemas"]["Instant"];
      effectiveAt_lt?: components["schemas"]["Instant"];
    };
    /** @description What policy-versions can be sorted by; ties are broken by id. */
    PolicyVersionSort: [
      "id" | "number" | "publishedAt" | "noticedAt" | "effectiveAt" | "status",
      components["schemas"]["SortDirection"],
    ];
    /** @description What retention can be filtered by. Any other field is 422. */
    RetentionStatusFilter: {
      id?: components["schemas"]["AnyOfCategoryId"];
      id_not?: components["schemas"]["AnyOfCategoryId"];
      state?: components["schemas"]["AnyOfRetentionState"];
      state_not?: components["schemas"]["AnyOfRetentionState"];
      rule?: components["schemas"]["AnyOfRetentionRuleKind"];
      rule_not?: components["schemas"]["AnyOfRetentionRuleKind"];
      oldestRecordAt_gte?: components["schemas"]["Instant"];
      oldestRecordAt_gt?: components["schemas"]["Instant"];
      oldestRecordAt_lte?: components["schemas"]["Instant"];
      oldestRecordAt_lt?: components["schemas"]["Instant"];
      nextRunAt_gte?: components["schemas"]["Instant"];
      nextRunAt_gt?: components["schemas"]["Instant"];
      nextRunAt_lte?: components["schemas"]["Instant"];
      nextRunAt_lt?: components["schemas"]["Instant"];
    };
    /** @description What retention can be sorted by; ties are broken by id. */
    RetentionStatusSort: [
      "id" | "label" | "oldestRecordAt" | "recordCount" | "nextRunAt" | "state",
      components["schemas"]["SortDirection"],
    ];
    /** @description What usage can be filtered by. Any other field is 422. */
    UsageFilter: {
      model?: components["schemas"]["AnyOfText"];
      model_not?: components["schemas"]["AnyOfText"];
      model_prefix?: components["schemas"]["Text"];
      model_contains?: components["schemas"]["Text"];
      keyId?: components["schemas"]["AnyOfAccessKeyId"];
      keyId_not?: components["schemas"]["AnyOfAccessKeyId"];
      accountId?: components["schemas"]["AnyOfAccountRef"];
      accountId_not?: components["schemas"]["AnyOfAccountRef"];
      endpoint?: components["schemas"]["AnyOfText"];
      endpoint_not?: components["schemas"]["AnyOfText"];
      endpoint_prefix?: components["schemas"]["Text"];
      endpoint_contains?: components["schemas"]["Text"];
      provider?: components["schemas"]["AnyOfText"];
      provider_not?: components["schemas"]["AnyOfText"];
      provider_prefix?: components["schemas"]["Text"];
      provider_contains?: components["schemas"]["Text"];
      outcome?: components["schemas"]["AnyOfOutcome"];
      outcome_not?: components["schemas"]["AnyOfOutcome"];
      generationKind?: components["schemas"]["AnyOfGenerationKind"];
      generationKind_not?: components["schemas"]["AnyOfGenerationKind"];
    };
    /** @description A text to find anything by. */
    SearchRequest: {
      q: components["schemas"]["FreeText"];
      /** @description Hits wanted; left out = 20. */
      limit?: number;
    };
    /** @description Requests to assign; without assigneeId to nobody. Exactly one of ids and filter. */
    BulkAssignRequest: {
      /** @description Ids. */
      ids?: string[];
      filter?: components["schemas"]["FreeFilter"];
      /** @description Matching rows to leave out. */
      excludeIds?: string[];
      assigneeId?: components["schemas"]["StaffId"];
      reason?: components["schemas"]["Reason"];
    };
    /** @description Requests to extend. Exactly one of ids and filter. */
    BulkExtendRequest: {
      /** @description Ids. */
      ids?: string[];
      filter?: components["schemas"]["FreeFilter"];
      /** @description Matching rows to leave out. */
      excludeIds?: string[];
      /**
       * @description Lawful ground.
       * @enum {string}
       */
      ground: "complexity" | "number_of_requests";
      /** @description The extension notice to send to each person, filled in row by row; needed. */
      letter: components["schemas"]["LetterDraft"];
      reason: components["schemas"]["Reason"];
    };
    /** @description Requests to reject. Exactly one of ids and filter. */
    BulkRejectRequest: {
      /** @description Ids. */
      ids?: string[];
      filter?: components["schemas"]["FreeFilter"];
      /** @description Matching rows to leave out. */
      excludeIds?: string[];
      code: components["schemas"]["RejectionCode"];
      /** @description The refusal to send to each person, filled in row by row; needed. */
      letter: components["schemas"]["LetterDraft"];
      reason: components["schemas"]["Reason"];
    };
    /**
     * @description Who wrote to whom.
     * @enum {string}
     */
    CommunicationDirection: "outgoing" | "incoming";
    /**
     * @description How a message travelled.
     * @enum {string}
     */
    CommunicationChannel: "email" | "in_app" | "letter";
    /**
     * @description What a message was about.
     * @enum {string}
     */
    CommunicationKind: "service" | "security" | "billing" | "privacy" | "policy" | "support" | "marketing";
    /**
     * @description What became of a message.
     * @enum {string}
     */
    CommunicationStatus: "queued" | "sent" | "delivered" | "bounced" | "suppressed" | "received";
    /** @description One value, or any of several. */
    AnyOfCommunicationDirection:
      components["schemas"]["CommunicationDirection"] | components["schemas"]["CommunicationDirection"][];
    /** @description One value, or any of several. */
    AnyOfCommunicationChannel:
      components["schemas"]["CommunicationChannel"] | components["schemas"]["CommunicationChannel"][];
    /** @description One value, or any of several. */
    AnyOfCommunicationKind:
      components["schemas"]["CommunicationKind"] | components["schemas"]["CommunicationKind"][];
    /** @description One value, or any of several. */
    AnyOfCommunicationStatus:
      components["schemas"]["CommunicationStatus"] | components["schemas"]["CommunicationStatus"][];
    /** @description What communications can be filtered by. Any other field is 422. */
    AccountCommunicationFilter: {
      id?: components["schemas"]["AnyOfText"];
      id_not?: components["schemas"]["AnyOfText"];
      id_prefix?: components["schemas"]["Text"];
      id_contains?: components["schemas"]["Text"];
      accountId?: components["schemas"]["AnyOfAccountRef"];
      accountId_not?: components["schemas"]["AnyOfAccountRef"];
      direction?: components["schemas"]["AnyOfCommunicationDirection"];
      direction_not?: components["schemas"]["AnyOfCommunicationDirection"];
      channel?: components["schemas"]["AnyOfCommunicationChannel"];
      channel_not?: components["schemas"]["AnyOfCommunicationChannel"];
      kind?: components["schemas"]["AnyOfCommunicationKind"];
      kind_not?: components["schemas"]["AnyOfCommunicationKind"];
      status?: components["schemas"]["AnyOfCommunicationStatus"];
      status_not?: components["schemas"]["AnyOfCommunicationStatus"];
      at_gte?: components["schemas"]["Instant"];
      at_gt?: components["schemas"]["Instant"];
      at_lte?: components["schemas"]["Instant"];
      at_lt?: components["schemas"]["Instant"];
    };
    /** @description What communications can be sorted by; ties are broken by id. */
    AccountCommunicationSort: ["id" | "at" | "kind" | "status", components["schemas"]["SortDirection"]];
  };
  responses: {
    /** @description The request cannot be read: not JSON, or Idempotency-Key is missing. */
    BadRequest: {
      headers: {
        "X-Request-Id": components["headers"]["XRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description Sign in again. */
    Unauthorized: {
      headers: {
        "X-Request-Id": components["headers"]["XRequestId"];
        "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description Signed in but not allowed. */
    Forbidden: {
      headers: {
        "X-Request-Id": components["headers"]["XRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description There is no such row, or it must not be known. */
    NotFound: {
      headers: {
        "X-Request-Id": components["headers"]["XRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description Answered by every path to a method that is not listed for it. */
    MethodNotAllowed: {
      headers: {
        "X-Request-Id": components["headers"]["XRequestId"];
        Allow: components["headers"]["Allow"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The state does not allow it; the body says which states do. */
    StateConflict: {
      headers: {
        "X-Request-Id": components["headers"]["XRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description Someone changed it first. */
    StaleVersion: {
      headers: {
        "X-Request-Id": components["headers"]["XRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description The input is wrong; the body says where. */
    InvalidInput: {
      headers: {
        "X-Request-Id": components["headers"]["XRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description If-Match is missing. */
    VersionMissing: {
      headers: {
        "X-Request-Id": components["headers"]["XRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description Wait and try again. */
    TooManyRequests: {
      headers: {
        "X-Request-Id": components["headers"]["XRequestId"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description Something broke; nothing was changed. */
    ServerError: {
      headers: {
        "X-Request-Id": components["headers"]["XRequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
    /** @description Not available now; try again later. */
    Unavailable: {
      headers: {
        "X-Request-Id": components["headers"]["XRequestId"];
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/problem+json": components["schemas"]["Problem"];
      };
    };
  };
  parameters: {
    /** @description First and last row, counted from zero; at most 1,000 rows. */
    Range: string;
    /**
     * @description Rows a page; left out = 100.
     * @example 100
     */
    Limit: number;
    /**
     * @description Newest first (desc, also when left out) or oldest first.
     * @example desc
     */
    Order: "asc" | "desc";
    /**
     * @description nextCursor or prevCursor of another page of the same filter and order.
     * @example b3JkOjg4MTE5
     */
    Cursor: string;
    /**
     * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
     * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
     */
    IdempotencyKey: string;
    /**
     * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
     * @example "7"
     */
    IfMatch: string;
    /**
     * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
     * @example "7"
     */
    IfMatchIfSent: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Id of this request, for support.
     * @example 01JD8QX3ZK
     */
    XRequestId: string;
    /**
     * @description The row's version in quotes.
     * @example "7"
     */
    ETag: string;
    /**
     * @description Token to send back with every write; only with a session cookie.
     * @example c3RldmVuLXRva2Vu
     */
    XCsrfToken: string;
    /**
     * @description The session cookie.
     * @example steward_session=…; Path=/; HttpOnly; SameSite=Strict
     */
    SetCookie: string;
    /**
     * @description Path of the new row.
     * @example /api/v1/access-keys/key_7h2m1
     */
    Location: string;
    /**
     * @description Must not be kept by any cache.
     * @example no-store
     */
    NoStore: string;
    /**
     * @description May be kept for ever.
     * @example private, max-age=31536000, immutable
     */
    Immutable: string;
    /**
     * @description File name of the download.
     * @example attachment; filename="access-keys.csv"
     */
    ContentDisposition: string;
    /**
     * @description Seconds to wait.
     * @example 5
     */
    RetryAfter: string;
    /**
     * @description How to sign in.
     * @example Bearer
     */
    WwwAuthenticate: string;
    /**
     * @description Methods that are possible here.
     * @example GET
     */
    Allow: string;
  };
  pathItems: never;
}
export type Money = components["schemas"]["Money"];
export type DecimalAmount = components["schemas"]["DecimalAmount"];
export type Currency = components["schemas"]["Currency"];
export type Instant = components["schemas"]["Instant"];
export type LocalDate = components["schemas"]["LocalDate"];
export type TimeZone = components["schemas"]["TimeZone"];
export type Country = components["schemas"]["Country"];
export type Duration = components["schemas"]["Duration"];
export type Sequence = components["schemas"]["Sequence"];
export type Count = components["schemas"]["Count"];
export type Version = components["schemas"]["Version"];
export type Sha256 = components["schemas"]["Sha256"];
export type MaskedText = components["schemas"]["MaskedText"];
export type FreeFilter = components["schemas"]["FreeFilter"];
export type AccountId = components["schemas"]["AccountId"];
export type AccountRef = components["schemas"]["AccountRef"];
export type AccessKeyId = components["schemas"]["AccessKeyId"];
export type SecretId = components["schemas"]["SecretId"];
export type RequestLogId = components["schemas"]["RequestLogId"];
export type LedgerEntryId = components["schemas"]["LedgerEntryId"];
export type TransactionId = components["schemas"]["TransactionId"];
export type OrderId = components["schemas"]["OrderId"];
export type PrivacyRequestId = components["schemas"]["PrivacyRequestId"];
export type AuditEventId = components["schemas"]["AuditEventId"];
export type JobId = components["schemas"]["JobId"];
export type StaffId = components["schemas"]["StaffId"];
export type ApprovalId = components["schemas"]["ApprovalId"];
export type SavedViewId = components["schemas"]["SavedViewId"];
export type ProcessorId = components["schemas"]["ProcessorId"];
export type PolicyVersionId = components["schemas"]["PolicyVersionId"];
export type CategoryId = components["schemas"]["CategoryId"];
export type FieldError = components["schemas"]["FieldError"];
export type Problem = components["schemas"]["Problem"];
export type Scope = components["schemas"]["Scope"];
export type Role = components["schemas"]["Role"];
export type Me = components["schemas"]["Me"];
export type SessionCreate = components["schemas"]["SessionCreate"];
export type PersonRef = components["schemas"]["PersonRef"];
export type RequestType = components["schemas"]["RequestType"];
export type RegimeId = components["schemas"]["RegimeId"];
export type Regime = components["schemas"]["Regime"];
export type RetentionRuleKind = components["schemas"]["RetentionRuleKind"];
export type RetentionRule = components["schemas"]["RetentionRule"];
export type DataCategory = components["schemas"]["DataCategory"];
export type ContentKind = components["schemas"]["ContentKind"];
export type GenerationKind = components["schemas"]["GenerationKind"];
export type Model = components["schemas"]["Model"];
export type LabelledId = components["schemas"]["LabelledId"];
export type Capabilities = components["schemas"]["Capabilities"];
export type AccessKeyFormat = components["schemas"]["AccessKeyFormat"];
export type Intake = components["schemas"]["Intake"];
export type Platform = components["schemas"]["Platform"];
export type NoticeChannel = components["schemas"]["NoticeChannel"];
export type Severity = components["schemas"]["Severity"];
export type CountRelation = components["schemas"]["CountRelation"];
export type ResourceName = components["schemas"]["ResourceName"];
export type HomeItem = components["schemas"]["HomeItem"];
export type HomeFigure = components["schemas"]["HomeFigure"];
export type Home = components["schemas"]["Home"];
export type AuditLogState = components["schemas"]["AuditLogState"];
export type SearchResult = components["schemas"]["SearchResult"];
export type AccountStatus = components["schemas"]["AccountStatus"];
export type ConsentPurpose = components["schemas"]["ConsentPurpose"];
export type Consent = components["schemas"]["Consent"];
export type ContentCount = components["schemas"]["ContentCount"];
export type AccountCounts = components["schemas"]["AccountCounts"];
export type SubscriptionStatus = components["schemas"]["SubscriptionStatus"];
export type Subscription = components["schemas"]["Subscription"];
export type Device = components["schemas"]["Device"];
export type MaskedIp = components["schemas"]["MaskedIp"];
export type RevealField = components["schemas"]["RevealField"];
export type Account = components["schemas"]["Account"];
export type AccountCommunication = components["schemas"]["AccountCommunication"];
export type Pseudonym = components["schemas"]["Pseudonym"];
export type AccountUpdate = components["schemas"]["AccountUpdate"];
export type Reason = components["schemas"]["Reason"];
export type RevealRequest = components["schemas"]["RevealRequest"];
export type RevealedDevice = components["schemas"]["RevealedDevice"];
export type Revealed = components["schemas"]["Revealed"];
export type CapPeriod = components["schemas"]["CapPeriod"];
export type CapAction = components["schemas"]["CapAction"];
export type CapState = components["schemas"]["CapState"];
export type Cap = components["schemas"]["Cap"];
export type CapInput = components["schemas"]["CapInput"];
export type CapChange = components["schemas"]["CapChange"];
export type CapHistory = components["schemas"]["CapHistory"];
export type AccessKeyStatus = components["schemas"]["AccessKeyStatus"];
export type AccessKeyHealth = components["schemas"]["AccessKeyHealth"];
export type SecretStorage = components["schemas"]["SecretStorage"];
export type KeySecret = components["schemas"]["KeySecret"];
export type KeyUsage = components["schemas"]["KeyUsage"];
export type KeyLimits = components["schemas"]["KeyLimits"];
export type KeyLimitsInput = components["schemas"]["KeyLimitsInput"];
export type RotationOverlap = components["schemas"]["RotationOverlap"];
export type Rotation = components["schemas"]["Rotation"];
export type KeyExposure = components["schemas"]["KeyExposure"];
export type AccessKey = components["schemas"]["AccessKey"];
export type Cidr = components["schemas"]["Cidr"];
export type AccessKeyCreate = components["schemas"]["AccessKeyCreate"];
export type AccessKeyUpdate = components["schemas"]["AccessKeyUpdate"];
export type AccessKeyWithSecret = components["schemas"]["AccessKeyWithSecret"];
export type RotateRequest = components["schemas"]["RotateRequest"];
export type ExtendOverlapRequest = components["schemas"]["ExtendOverlapRequest"];
export type ReasonRequest = components["schemas"]["ReasonRequest"];
export type RequiredReasonRequest = components["schemas"]["RequiredReasonRequest"];
export type SecretTrafficBucket = components["schemas"]["SecretTrafficBucket"];
export type ClientNetwork = components["schemas"]["ClientNetwork"];
export type SecretTraffic = components["schemas"]["SecretTraffic"];
export type KeyLookupRequest = components["schemas"]["KeyLookupRequest"];
export type KeyLookupMatch = components["schemas"]["KeyLookupMatch"];
export type KeyLookupResult = components["schemas"]["KeyLookupResult"];
export type ExposureNetwork = components["schemas"]["ExposureNetwork"];
export type Exposure = components["schemas"]["Exposure"];
export type ReportExposureRequest = components["schemas"]["ReportExposureRequest"];
export type NotifyOwnerRequest = components["schemas"]["NotifyOwnerRequest"];
export type Notification = components["schemas"]["Notification"];
export type BulkSelection = components["schemas"]["BulkSelection"];
export type BulkFailure = components["schemas"]["BulkFailure"];
export type BulkResult = components["schemas"]["BulkResult"];
export type StreamTotal = components["schemas"]["StreamTotal"];
export type AsOf = components["schemas"]["AsOf"];
export type Cursor = components["schemas"]["Cursor"];
export type RequestLogPage = components["schemas"]["RequestLogPage"];
export type LedgerEntryPage = components["schemas"]["LedgerEntryPage"];
export type AuditEventPage = components["schemas"]["AuditEventPage"];
export type NewerCount = components["schemas"]["NewerCount"];
export type Outcome = components["schemas"]["Outcome"];
export type RequestLog = components["schemas"]["RequestLog"];
export type OutcomeCounts = components["schemas"]["OutcomeCounts"];
export type LatencyHistogram = components["schemas"]["LatencyHistogram"];
export type Latency = components["schemas"]["Latency"];
export type UsageMeasures = components["schemas"]["UsageMeasures"];
export type CostByMeter = components["schemas"]["CostByMeter"];
export type UsageDimension = components["schemas"]["UsageDimension"];
export type UsageDims = components["schemas"]["UsageDims"];
export type BucketLatency = components["schemas"]["BucketLatency"];
export type UsageBucket = components["schemas"]["UsageBucket"];
export type UsageGroup = components["schemas"]["UsageGroup"];
export type UsageSpan = components["schemas"]["UsageSpan"];
export type LedgerSum = components["schemas"]["LedgerSum"];
export type LedgerProof = components["schemas"]["LedgerProof"];
export type Granularity = components["schemas"]["Granularity"];
export type Usage = components["schemas"]["Usage"];
export type LedgerEntryType = components["schemas"]["LedgerEntryType"];
export type LedgerBook = components["schemas"]["LedgerBook"];
export type PriceLine = components["schemas"]["PriceLine"];
export type LedgerEntry = components["schemas"]["LedgerEntry"];
export type PaymentProvider = components["schemas"]["PaymentProvider"];
export type OrderStatus = components["schemas"]["OrderStatus"];
export type Order = components["schemas"]["Order"];
export type OrderTotal = components["schemas"]["OrderTotal"];
export type OrderTotals = components["schemas"]["OrderTotals"];
export type JobKind = components["schemas"]["JobKind"];
export type JobState = components["schemas"]["JobState"];
export type JobStep = components["schemas"]["JobStep"];
export type ExportManifest = components["schemas"]["ExportManifest"];
export type Job = components["schemas"]["Job"];
export type ExportFormat = components["schemas"]["ExportFormat"];
export type ExportCreate = components["schemas"]["ExportCreate"];
export type Sort = components["schemas"]["Sort"];
export type SavedViewQuery = components["schemas"]["SavedViewQuery"];
export type Visibility = components["schemas"]["Visibility"];
export type SavedView = components["schemas"]["SavedView"];
export type SavedViewInput = components["schemas"]["SavedViewInput"];
export type AuditEventItem = components["schemas"]["AuditEventItem"];
export type ActorType = components["schemas"]["ActorType"];
export type AuditActor = components["schemas"]["AuditActor"];
export type AuditTarget = components["schemas"]["AuditTarget"];
export type AuditChange = components["schemas"]["AuditChange"];
export type AuditActivity = components["schemas"]["AuditActivity"];
export type AuditResult = components["schemas"]["AuditResult"];
export type AuditSeverity = components["schemas"]["AuditSeverity"];
export type AuditEvent = components["schemas"]["AuditEvent"];
export type ApprovalStatus = components["schemas"]["ApprovalStatus"];
export type Approval = components["schemas"]["Approval"];
export type StaffStatus = components["schemas"]["StaffStatus"];
export type Staff = components["schemas"]["Staff"];
export type StaffInput = components["schemas"]["StaffInput"];
export type ProcessorStatus = components["schemas"]["ProcessorStatus"];
export type TransferMechanism = components["schemas"]["TransferMechanism"];
export type ProcessorGap = components["schemas"]["ProcessorGap"];
export type Processor = components["schemas"]["Processor"];
export type ProcessorInput = components["schemas"]["ProcessorInput"];
export type PolicyChange = components["schemas"]["PolicyChange"];
export type PolicyTerms = components["schemas"]["PolicyTerms"];
export type PolicyCategory = components["schemas"]["PolicyCategory"];
export type DatedPolicyVersion = components["schemas"]["DatedPolicyVersion"];
export type PolicyStatus = components["schemas"]["PolicyStatus"];
export type PolicyVersion = components["schemas"]["PolicyVersion"];
export type RetentionRun = components["schemas"]["RetentionRun"];
export type RetentionState = components["schemas"]["RetentionState"];
export type RetentionStatus = components["schemas"]["RetentionStatus"];
export type Grant = components["schemas"]["Grant"];
export type Wallet = components["schemas"]["Wallet"];
export type CapUpdate = components["schemas"]["CapUpdate"];
export type CapSimulationRequest = components["schemas"]["CapSimulationRequest"];
export type CapSimulation = components["schemas"]["CapSimulation"];
export type LedgerTotal = components["schemas"]["LedgerTotal"];
export type LedgerTotals = components["schemas"]["LedgerTotals"];
export type LedgerBalance = components["schemas"]["LedgerBalance"];
export type LedgerBalances = components["schemas"]["LedgerBalances"];
export type LedgerCorrection = components["schemas"]["LedgerCorrection"];
export type LedgerDraft = components["schemas"]["LedgerDraft"];
export type LedgerPreview = components["schemas"]["LedgerPreview"];
export type LedgerPosting = components["schemas"]["LedgerPosting"];
export type ReconciliationPeriodId = components["schemas"]["ReconciliationPeriodId"];
export type ReconciliationItemId = components["schemas"]["ReconciliationItemId"];
export type ReconciliationBucket = components["schemas"]["ReconciliationBucket"];
export type ReconciliationReason = components["schemas"]["ReconciliationReason"];
export type ReconciliationRecord = components["schemas"]["ReconciliationRecord"];
export type SealedEntry = components["schemas"]["SealedEntry"];
export type BucketSum = components["schemas"]["BucketSum"];
export type ColumnMapping = components["schemas"]["ColumnMapping"];
export type ColumnName = components["schemas"]["ColumnName"];
export type SignOff = components["schemas"]["SignOff"];
export type PeriodSeal = components["schemas"]["PeriodSeal"];
export type PeriodStatus = components["schemas"]["PeriodStatus"];
export type ReconciliationPeriod = components["schemas"]["ReconciliationPeriod"];
export type ReconciliationPeriodCreate = components["schemas"]["ReconciliationPeriodCreate"];
export type ProcessorLine = components["schemas"]["ProcessorLine"];
export type OrderFigures = components["schemas"]["OrderFigures"];
export type ReconciliationDifference = components["schemas"]["ReconciliationDifference"];
export type ReconciliationReport = components["schemas"]["ReconciliationReport"];
export type ItemStatus = components["schemas"]["ItemStatus"];
export type ReconciliationItem = components["schemas"]["ReconciliationItem"];
export type Note = components["schemas"]["Note"];
export type NoteCreate = components["schemas"]["NoteCreate"];
export type AssignRequest = components["schemas"]["AssignRequest"];
export type Assignee = components["schemas"]["Assignee"];
export type Assignees = components["schemas"]["Assignees"];
export type ResolveItemRequest = components["schemas"]["ResolveItemRequest"];
export type MonthEndPackCreate = components["schemas"]["MonthEndPackCreate"];
export type RequestState = components["schemas"]["RequestState"];
export type RequestSource = components["schemas"]["RequestSource"];
export type PauseReason = components["schemas"]["PauseReason"];
export type Pause = components["schemas"]["Pause"];
export type DeadlineStep = components["schemas"]["DeadlineStep"];
export type Deadline = components["schemas"]["Deadline"];
export type Extension = components["schemas"]["Extension"];
export type IdentityCheck = components["schemas"]["IdentityCheck"];
export type RequestLink = components["schemas"]["RequestLink"];
export type RejectionCode = components["schemas"]["RejectionCode"];
export type Rejection = components["schemas"]["Rejection"];
export type Balancing = components["schemas"]["Balancing"];
export type Correction = components["schemas"]["Correction"];
export type ContentRemoval = components["schemas"]["ContentRemoval"];
export type RequestSchedule = components["schemas"]["RequestSchedule"];
export type RequestPriority = components["schemas"]["RequestPriority"];
export type Overdue = components["schemas"]["Overdue"];
export type PrivacyRequest = components["schemas"]["PrivacyRequest"];
export type PrivacyRequestCreate = components["schemas"]["PrivacyRequestCreate"];
export type PrivacyRequestUpdate = components["schemas"]["PrivacyRequestUpdate"];
export type AskIdentityRequest = components["schemas"]["AskIdentityRequest"];
export type VerifyIdentityRequest = components["schemas"]["VerifyIdentityRequest"];
export type ExtendRequest = components["schemas"]["ExtendRequest"];
export type HoldRequest = components["schemas"]["HoldRequest"];
export type ResumeRequest = components["schemas"]["ResumeRequest"];
export type RejectRequest = components["schemas"]["RejectRequest"];
export type CloseRequest = components["schemas"]["CloseRequest"];
export type DuplicateRequest = components["schemas"]["DuplicateRequest"];
export type PlanRequest = components["schemas"]["PlanRequest"];
export type PlanStep = components["schemas"]["PlanStep"];
export type PlanConflict = components["schemas"]["PlanConflict"];
export type ErasureGround = components["schemas"]["ErasureGround"];
export type SettleConflictRequest = components["schemas"]["SettleConflictRequest"];
export type ErasurePlan = components["schemas"]["ErasurePlan"];
export type TaskStatus = components["schemas"]["TaskStatus"];
export type RecipientTask = components["schemas"]["RecipientTask"];
export type TaskId = components["schemas"]["TaskId"];
export type LetterId = components["schemas"]["LetterId"];
export type LetterKind = components["schemas"]["LetterKind"];
export type LetterPart = components["schemas"]["LetterPart"];
export type LetterTemplate = components["schemas"]["LetterTemplate"];
export type LetterInput = components["schemas"]["LetterInput"];
export type LetterDraft = components["schemas"]["LetterDraft"];
export type Letter = components["schemas"]["Letter"];
export type PrivacyTimeline = components["schemas"]["PrivacyTimeline"];
export type TimelineItem = components["schemas"]["TimelineItem"];
export type DeletionCertificate = components["schemas"]["DeletionCertificate"];
export type CertifiedRecipient = components["schemas"]["CertifiedRecipient"];
export type CertifiedConflict = components["schemas"]["CertifiedConflict"];
export type ProvenEvent = components["schemas"]["ProvenEvent"];
export type PrivacyRequestChanges = components["schemas"]["PrivacyRequestChanges"];
export type SubjectCopy = components["schemas"]["SubjectCopy"];
export type HashBase64 = components["schemas"]["HashBase64"];
export type PrivacyReport = components["schemas"]["PrivacyReport"];
export type HistogramBucket = components["schemas"]["HistogramBucket"];
export type AuditHistogram = components["schemas"]["AuditHistogram"];
export type FacetValue = components["schemas"]["FacetValue"];
export type Facet = components["schemas"]["Facet"];
export type AuditFacets = components["schemas"]["AuditFacets"];
export type AuditEventSearch = components["schemas"]["AuditEventSearch"];
export type AuditNewerSearch = components["schemas"]["AuditNewerSearch"];
export type AuditHistogramSearch = components["schemas"]["AuditHistogramSearch"];
export type AuditFacetField = components["schemas"]["AuditFacetField"];
export type AuditFacetsSearch = components["schemas"]["AuditFacetsSearch"];
export type AuditReviewId = components["schemas"]["AuditReviewId"];
export type AuditReviewCreate = components["schemas"]["AuditReviewCreate"];
export type AuditReview = components["schemas"]["AuditReview"];
export type IndexRange = components["schemas"]["IndexRange"];
export type AuditCoverage = components["schemas"]["AuditCoverage"];
export type InclusionProof = components["schemas"]["InclusionProof"];
export type ConsistencyProof = components["schemas"]["ConsistencyProof"];
export type DisclosureId = components["schemas"]["DisclosureId"];
export type DisclosureStatus = components["schemas"]["DisclosureStatus"];
export type Disclosure = components["schemas"]["Disclosure"];
export type DisclosureCreate = components["schemas"]["DisclosureCreate"];
export type DecideDisclosureRequest = components["schemas"]["DecideDisclosureRequest"];
export type QueueState = components["schemas"]["QueueState"];
export type Queue = components["schemas"]["Queue"];
export type ErrorEvent = components["schemas"]["ErrorEvent"];
export type RehostingStatus = components["schemas"]["RehostingStatus"];
export type RehostedOutput = components["schemas"]["RehostedOutput"];
export type Rehosting = components["schemas"]["Rehosting"];
export type PolicyVersionInput = components["schemas"]["PolicyVersionInput"];
export type GiveNoticeRequest = components["schemas"]["GiveNoticeRequest"];
export type Text = components["schemas"]["Text"];
export type FreeText = components["schemas"]["FreeText"];
export type YesOrNo = components["schemas"]["YesOrNo"];
export type SortDirection = components["schemas"]["SortDirection"];
export type Range = components["schemas"]["Range"];
export type AnyOfAccountId = components["schemas"]["AnyOfAccountId"];
export type AnyOfAccountStatus = components["schemas"]["AnyOfAccountStatus"];
export type AnyOfText = components["schemas"]["AnyOfText"];
export type AnyOfCountry = components["schemas"]["AnyOfCountry"];
export type AnyOfCapState = components["schemas"]["AnyOfCapState"];
export type AnyOfConsentPurpose = components["schemas"]["AnyOfConsentPurpose"];
export type AnyOfSubscriptionStatus = components["schemas"]["AnyOfSubscriptionStatus"];
export type AnyOfCount = components["schemas"]["AnyOfCount"];
export type AnyOfPseudonym = components["schemas"]["AnyOfPseudonym"];
export type AnyOfAccessKeyId = components["schemas"]["AnyOfAccessKeyId"];
export type AnyOfAccessKeyStatus = components["schemas"]["AnyOfAccessKeyStatus"];
export type AnyOfAccessKeyHealth = components["schemas"]["AnyOfAccessKeyHealth"];
export type AnyOfRequestLogId = components["schemas"]["AnyOfRequestLogId"];
export type AnyOfSequence = components["schemas"]["AnyOfSequence"];
export type AnyOfAccountRef = components["schemas"]["AnyOfAccountRef"];
export type AnyOfSecretId = components["schemas"]["AnyOfSecretId"];
export type AnyOfOutcome = components["schemas"]["AnyOfOutcome"];
export type AnyOfLedgerEntryId = components["schemas"]["AnyOfLedgerEntryId"];
export type AnyOfTransactionId = components["schemas"]["AnyOfTransactionId"];
export type AnyOfLedgerBook = components["schemas"]["AnyOfLedgerBook"];
export type AnyOfLedgerEntryType = components["schemas"]["AnyOfLedgerEntryType"];
export type AnyOfGenerationKind = components["schemas"]["AnyOfGenerationKind"];
export type AnyOfOrderId = components["schemas"]["AnyOfOrderId"];
export type AnyOfCurrency = components["schemas"]["AnyOfCurrency"];
export type AnyOfReconciliationPeriodId = components["schemas"]["AnyOfReconciliationPeriodId"];
export type AnyOfPaymentProvider = components["schemas"]["AnyOfPaymentProvider"];
export type AnyOfOrderStatus = components["schemas"]["AnyOfOrderStatus"];
export type AnyOfPeriodStatus = components["schemas"]["AnyOfPeriodStatus"];
export type AnyOfReconciliationItemId = components["schemas"]["AnyOfReconciliationItemId"];
export type AnyOfReconciliationBucket = components["schemas"]["AnyOfReconciliationBucket"];
export type AnyOfItemStatus = components["schemas"]["AnyOfItemStatus"];
export type AnyOfStaffId = components["schemas"]["AnyOfStaffId"];
export type AnyOfPrivacyRequestId = components["schemas"]["AnyOfPrivacyRequestId"];
export type AnyOfRequestType = components["schemas"]["AnyOfRequestType"];
export type AnyOfRequestState = components["schemas"]["AnyOfRequestState"];
export type AnyOfRegimeId = components["schemas"]["AnyOfRegimeId"];
export type AnyOfRequestSource = components["schemas"]["AnyOfRequestSource"];
export type AnyOfRequestPriority = components["schemas"]["AnyOfRequestPriority"];
export type AnyOfLocalDate = components["schemas"]["AnyOfLocalDate"];
export type AnyOfOverdue = components["schemas"]["AnyOfOverdue"];
export type AnyOfTaskId = components["schemas"]["AnyOfTaskId"];
export type AnyOfProcessorId = components["schemas"]["AnyOfProcessorId"];
export type AnyOfTaskStatus = components["schemas"]["AnyOfTaskStatus"];
export type AnyOfLetterId = components["schemas"]["AnyOfLetterId"];
export type AnyOfLetterKind = components["schemas"]["AnyOfLetterKind"];
export type AnyOfAuditEventId = components["schemas"]["AnyOfAuditEventId"];
export type AnyOfAuditActivity = components["schemas"]["AnyOfAuditActivity"];
export type AnyOfAuditResult = components["schemas"]["AnyOfAuditResult"];
export type AnyOfAuditSeverity = components["schemas"]["AnyOfAuditSeverity"];
export type AnyOfActorType = components["schemas"]["AnyOfActorType"];
export type AnyOfApprovalId = components["schemas"]["AnyOfApprovalId"];
export type AnyOfAuditReviewId = components["schemas"]["AnyOfAuditReviewId"];
export type AnyOfDisclosureId = components["schemas"]["AnyOfDisclosureId"];
export type AnyOfDisclosureStatus = components["schemas"]["AnyOfDisclosureStatus"];
export type AnyOfSeverity = components["schemas"]["AnyOfSeverity"];
export type AnyOfContentKind = components["schemas"]["AnyOfContentKind"];
export type AnyOfRehostingStatus = components["schemas"]["AnyOfRehostingStatus"];
export type AnyOfJobId = components["schemas"]["AnyOfJobId"];
export type AnyOfJobKind = components["schemas"]["AnyOfJobKind"];
export type AnyOfJobState = components["schemas"]["AnyOfJobState"];
export type AnyOfResourceName = components["schemas"]["AnyOfResourceName"];
export type AnyOfApprovalStatus = components["schemas"]["AnyOfApprovalStatus"];
export type AnyOfScope = components["schemas"]["AnyOfScope"];
export type AnyOfSavedViewId = components["schemas"]["AnyOfSavedViewId"];
export type AnyOfVisibility = components["schemas"]["AnyOfVisibility"];
export type AnyOfRole = components["schemas"]["AnyOfRole"];
export type AnyOfStaffStatus = components["schemas"]["AnyOfStaffStatus"];
export type AnyOfProcessorStatus = components["schemas"]["AnyOfProcessorStatus"];
export type AnyOfCategoryId = components["schemas"]["AnyOfCategoryId"];
export type AnyOfProcessorGap = components["schemas"]["AnyOfProcessorGap"];
export type AnyOfTransferMechanism = components["schemas"]["AnyOfTransferMechanism"];
export type AnyOfPolicyVersionId = components["schemas"]["AnyOfPolicyVersionId"];
export type AnyOfPolicyStatus = components["schemas"]["AnyOfPolicyStatus"];
export type AnyOfRetentionState = components["schemas"]["AnyOfRetentionState"];
export type AnyOfRetentionRuleKind = components["schemas"]["AnyOfRetentionRuleKind"];
export type AccountFilter = components["schemas"]["AccountFilter"];
export type AccountSort = components["schemas"]["AccountSort"];
export type AccessKeyFilter = components["schemas"]["AccessKeyFilter"];
export type AccessKeySort = components["schemas"]["AccessKeySort"];
export type RequestLogFilter = components["schemas"]["RequestLogFilter"];
export type LedgerEntryFilter = components["schemas"]["LedgerEntryFilter"];
export type OrderFilter = components["schemas"]["OrderFilter"];
export type OrderSort = components["schemas"]["OrderSort"];
export type ReconciliationPeriodFilter = components["schemas"]["ReconciliationPeriodFilter"];
export type ReconciliationPeriodSort = components["schemas"]["ReconciliationPeriodSort"];
export type ReconciliationItemFilter = components["schemas"]["ReconciliationItemFilter"];
export type ReconciliationItemSort = components["schemas"]["ReconciliationItemSort"];
export type PrivacyRequestFilter = components["schemas"]["PrivacyRequestFilter"];
export type PrivacyRequestSort = components["schemas"]["PrivacyRequestSort"];
export type RecipientTaskFilter = components["schemas"]["RecipientTaskFilter"];
export type RecipientTaskSort = components["schemas"]["RecipientTaskSort"];
export type LetterFilter = components["schemas"]["LetterFilter"];
export type LetterSort = components["schemas"]["LetterSort"];
export type LetterTemplateFilter = components["schemas"]["LetterTemplateFilter"];
export type LetterTemplateSort = components["schemas"]["LetterTemplateSort"];
export type AuditEventFilter = components["schemas"]["AuditEventFilter"];
export type AuditReviewFilter = components["schemas"]["AuditReviewFilter"];
export type AuditReviewSort = components["schemas"]["AuditReviewSort"];
export type DisclosureFilter = components["schemas"]["DisclosureFilter"];
export type DisclosureSort = components["schemas"]["DisclosureSort"];
export type ErrorEventFilter = components["schemas"]["ErrorEventFilter"];
export type ErrorEventSort = components["schemas"]["ErrorEventSort"];
export type RehostedOutputFilter = components["schemas"]["RehostedOutputFilter"];
export type RehostedOutputSort = components["schemas"]["RehostedOutputSort"];
export type JobFilter = components["schemas"]["JobFilter"];
export type JobSort = components["schemas"]["JobSort"];
export type ApprovalFilter = components["schemas"]["ApprovalFilter"];
export type ApprovalSort = components["schemas"]["ApprovalSort"];
export type SavedViewFilter = components["schemas"]["SavedViewFilter"];
export type SavedViewSort = components["schemas"]["SavedViewSort"];
export type StaffFilter = components["schemas"]["StaffFilter"];
export type StaffSort = components["schemas"]["StaffSort"];
export type ProcessorFilter = components["schemas"]["ProcessorFilter"];
export type ProcessorSort = components["schemas"]["ProcessorSort"];
export type PolicyVersionFilter = components["schemas"]["PolicyVersionFilter"];
export type PolicyVersionSort = components["schemas"]["PolicyVersionSort"];
export type RetentionStatusFilter = components["schemas"]["RetentionStatusFilter"];
export type RetentionStatusSort = components["schemas"]["RetentionStatusSort"];
export type UsageFilter = components["schemas"]["UsageFilter"];
export type SearchRequest = components["schemas"]["SearchRequest"];
export type BulkAssignRequest = components["schemas"]["BulkAssignRequest"];
export type BulkExtendRequest = components["schemas"]["BulkExtendRequest"];
export type BulkRejectRequest = components["schemas"]["BulkRejectRequest"];
export type CommunicationDirection = components["schemas"]["CommunicationDirection"];
export type CommunicationChannel = components["schemas"]["CommunicationChannel"];
export type CommunicationKind = components["schemas"]["CommunicationKind"];
export type CommunicationStatus = components["schemas"]["CommunicationStatus"];
export type AnyOfCommunicationDirection = components["schemas"]["AnyOfCommunicationDirection"];
export type AnyOfCommunicationChannel = components["schemas"]["AnyOfCommunicationChannel"];
export type AnyOfCommunicationKind = components["schemas"]["AnyOfCommunicationKind"];
export type AnyOfCommunicationStatus = components["schemas"]["AnyOfCommunicationStatus"];
export type AccountCommunicationFilter = components["schemas"]["AccountCommunicationFilter"];
export type AccountCommunicationSort = components["schemas"]["AccountCommunicationSort"];
export type ResponseBadRequest = components["responses"]["BadRequest"];
export type ResponseUnauthorized = components["responses"]["Unauthorized"];
export type ResponseForbidden = components["responses"]["Forbidden"];
export type ResponseNotFound = components["responses"]["NotFound"];
export type ResponseMethodNotAllowed = components["responses"]["MethodNotAllowed"];
export type ResponseStateConflict = components["responses"]["StateConflict"];
export type ResponseStaleVersion = components["responses"]["StaleVersion"];
export type ResponseInvalidInput = components["responses"]["InvalidInput"];
export type ResponseVersionMissing = components["responses"]["VersionMissing"];
export type ResponseTooManyRequests = components["responses"]["TooManyRequests"];
export type ResponseServerError = components["responses"]["ServerError"];
export type ResponseUnavailable = components["responses"]["Unavailable"];
export type ParameterRange = components["parameters"]["Range"];
export type ParameterLimit = components["parameters"]["Limit"];
export type ParameterOrder = components["parameters"]["Order"];
export type ParameterCursor = components["parameters"]["Cursor"];
export type ParameterIdempotencyKey = components["parameters"]["IdempotencyKey"];
export type ParameterIfMatch = components["parameters"]["IfMatch"];
export type ParameterIfMatchIfSent = components["parameters"]["IfMatchIfSent"];
export type HeaderXRequestId = components["headers"]["XRequestId"];
export type HeaderETag = components["headers"]["ETag"];
export type HeaderXCsrfToken = components["headers"]["XCsrfToken"];
export type HeaderSetCookie = components["headers"]["SetCookie"];
export type HeaderLocation = components["headers"]["Location"];
export type HeaderNoStore = components["headers"]["NoStore"];
export type HeaderImmutable = components["headers"]["Immutable"];
export type HeaderContentDisposition = components["headers"]["ContentDisposition"];
export type HeaderRetryAfter = components["headers"]["RetryAfter"];
export type HeaderWwwAuthenticate = components["headers"]["WwwAuthenticate"];
export type HeaderAllow = components["headers"]["Allow"];
export type $defs = Record<string, never>;
export interface operations {
  createSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SessionCreate"];
      };
    };
    responses: {
      /** @description Signed in. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "X-CSRF-Token": components["headers"]["XCsrfToken"];
          "Set-Cookie": components["headers"]["SetCookie"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  deleteSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signed out. */
      204: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The signed-in person. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "X-CSRF-Token": components["headers"]["XCsrfToken"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getPlatform: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Platform"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getHome: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Home"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  search: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SearchRequest"];
      };
    };
    responses: {
      /** @description Hits, best first; at most 20. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SearchResult"][];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listAccounts: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `accounts 0-24/319`.
           * @example accounts 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateAccount: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
         * @example "7"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AccountUpdate"];
      };
    };
    responses: {
      /** @description The changed row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      428: components["responses"]["VersionMissing"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  revealAccount: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RevealRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "Cache-Control": components["headers"]["NoStore"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Revealed"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  suspendAccount: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequiredReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  reactivateAccount: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequiredReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getWallet: {
    parameters: {
      query?: {
        /**
         * @description Left out = now.
         * @example 2026-11-01T00:00:00.000Z
         */
        at?: components["schemas"]["Instant"];
      };
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Wallet"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  setAccountCap: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
         * @example "7"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CapUpdate"];
      };
    };
    responses: {
      /** @description The account. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      428: components["responses"]["VersionMissing"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  removeAccountCap: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
         * @example "7"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequiredReasonRequest"];
      };
    };
    responses: {
      /** @description The account. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Account"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      428: components["responses"]["VersionMissing"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  simulateAccountCap: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CapSimulationRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CapSimulation"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getCapHistory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccountId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CapHistory"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listCommunications: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `communications 0-24/319`.
           * @example communications 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccountCommunication"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getCommunication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["Text"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccountCommunication"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listAccessKeys: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `access-keys 0-24/319`.
           * @example access-keys 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKey"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createAccessKey: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AccessKeyCreate"];
      };
    };
    responses: {
      /** @description Created. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          Location: components["headers"]["Location"];
          "Cache-Control": components["headers"]["NoStore"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKeyWithSecret"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAccessKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKey"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateAccessKey: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
         * @example "7"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AccessKeyUpdate"];
      };
    };
    responses: {
      /** @description The changed row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      428: components["responses"]["VersionMissing"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  deleteAccessKey: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
         * @example "7"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The tombstone. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      428: components["responses"]["VersionMissing"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  rotateAccessKey: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RotateRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "Cache-Control": components["headers"]["NoStore"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKeyWithSecret"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  extendOverlap: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExtendOverlapRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  endOverlap: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  undoRotation: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  disableAccessKey: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  enableAccessKey: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  revokeAccessKey: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getSecretTraffic: {
    parameters: {
      query?: {
        /**
         * @description First hour.
         * @example 2026-11-21T07:00:00.000Z
         */
        from?: components["schemas"]["Instant"];
        /**
         * @description End, not included.
         * @example 2026-11-21T09:00:00.000Z
         */
        to?: components["schemas"]["Instant"];
      };
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SecretTraffic"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getExposure: {
    parameters: {
      query?: {
        /**
         * @description Since when.
         * @example 2026-11-21T08:12:00.000Z
         */
        since?: components["schemas"]["Instant"];
      };
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Exposure"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  reportExposure: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReportExposureRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AccessKey"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  notifyKeyOwner: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AccessKeyId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["NotifyOwnerRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Notification"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  lookupAccessKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["KeyLookupRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KeyLookupResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  bulkDisableAccessKeys: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BulkSelection"];
      };
    };
    responses: {
      /** @description Result per row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  bulkEnableAccessKeys: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BulkSelection"];
      };
    };
    responses: {
      /** @description Result per row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  bulkRevokeAccessKeys: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BulkSelection"];
      };
    };
    responses: {
      /** @description Result per row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  bulkDeleteAccessKeys: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BulkSelection"];
      };
    };
    responses: {
      /** @description Result per row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getUsage: {
    parameters: {
      query: {
        /**
         * @description Start, included.
         * @example 2026-11-21T00:00:00.000Z
         */
        from: components["schemas"]["Instant"];
        /**
         * @description End, not included.
         * @example 2026-11-22T00:00:00.000Z
         */
        to: components["schemas"]["Instant"];
        /**
         * @description Width of a bucket; left out = fit to the range.
         * @example P1D
         */
        granularity?: components["schemas"]["Granularity"];
        /**
         * @description Zone in which days are cut; left out = the reporting zone.
         * @example UTC
         */
        timeZone?: components["schemas"]["TimeZone"];
        /**
         * @description Dimensions, comma-separated.
         * @example [
         *       "model"
         *     ]
         */
        groupBy?: components["schemas"]["UsageDimension"][];
        /** @description Which requests. */
        filter?: string;
        /**
         * @description Also the period before, or the same a year ago.
         * @example previous
         */
        compare?: "previous" | "year";
        /**
         * @description How many groups; the rest is `other`. Left out = 10.
         * @example 10
         */
        top?: number;
        /**
         * @description How many of the shown groups, in their order, have buckets of their own: as many as are drawn. Those of the others are counted in the bucket marked `other`. Left out = all. Groups, totals and `other` are the same either way.
         * @example 8
         */
        series?: number;
        /**
         * @description Whether each bucket carries its latency histogram, which is most of a long answer. Left out = true. Groups and totals always do.
         * @example false
         */
        histograms?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Usage"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listRequestLogs: {
    parameters: {
      query?: {
        /**
         * @description Rows a page; left out = 100.
         * @example 100
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Newest first (desc, also when left out) or oldest first.
         * @example desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description nextCursor or prevCursor of another page of the same filter and order.
         * @example b3JkOjg4MTE5
         */
        cursor?: components["parameters"]["Cursor"];
        /** @description Which rows. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RequestLogPage"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  countNewerRequestLogs: {
    parameters: {
      query: {
        /**
         * @description Sequence number of the newest row already known.
         * @example 88000
         */
        than: components["schemas"]["Sequence"];
        /** @description Which rows. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NewerCount"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getRequestLog: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["RequestLogId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RequestLog"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getQueue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Queue"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listErrorEvents: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `error-events 0-24/319`.
           * @example error-events 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorEvent"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getErrorEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["Text"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorEvent"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getRehosting: {
    parameters: {
      query: {
        /**
         * @description Start, included.
         * @example 2026-11-20T09:30:00.000Z
         */
        from: components["schemas"]["Instant"];
        /**
         * @description End, not included.
         * @example 2026-11-21T09:30:00.000Z
         */
        to: components["schemas"]["Instant"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Rehosting"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listRehostedOutputs: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `rehosted-outputs 0-24/319`.
           * @example rehosted-outputs 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RehostedOutput"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getRehostedOutput: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["Text"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RehostedOutput"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listLedgerEntries: {
    parameters: {
      query?: {
        /**
         * @description Rows a page; left out = 100.
         * @example 100
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Newest first (desc, also when left out) or oldest first.
         * @example desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description nextCursor or prevCursor of another page of the same filter and order.
         * @example b3JkOjg4MTE5
         */
        cursor?: components["parameters"]["Cursor"];
        /** @description Which rows. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LedgerEntryPage"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  countNewerLedgerEntries: {
    parameters: {
      query: {
        /**
         * @description Sequence number of the newest row already known.
         * @example 88000
         */
        than: components["schemas"]["Sequence"];
        /** @description Which rows. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NewerCount"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getLedgerTotals: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LedgerTotals"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  readLedgerColumns: {
    parameters: {
      query: {
        /**
         * @description Sequence number of the first entry wanted.
         * @example 1
         */
        from: components["schemas"]["Sequence"];
        /**
         * @description Entries at most; left out = 65,536.
         * @example 65536
         */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "Cache-Control": components["headers"]["NoStore"];
          [name: string]: unknown;
        };
        content: {
          /** @example (binary) */
          "application/octet-stream": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  readLedgerBalances: {
    parameters: {
      query?: {
        /**
         * @description As of which entry; left out = the newest, 0 = before the first.
         * @example 88120
         */
        seq?: components["schemas"]["Sequence"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The balances. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LedgerBalances"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getLedgerEntry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["LedgerEntryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LedgerEntry"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  previewLedgerCorrection: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["LedgerCorrection"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LedgerPreview"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  correctLedger: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["LedgerCorrection"];
      };
    };
    responses: {
      /** @description Posted. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LedgerPosting"];
        };
      };
      /** @description Waits for a second person. */
      202: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Approval"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listOrders: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `orders 0-24/319`.
           * @example orders 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getOrderTotals: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OrderTotals"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["OrderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Order"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createMonthEndPack: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["MonthEndPackCreate"];
      };
    };
    responses: {
      /** @description The job. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listReconciliationPeriods: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `reconciliation-periods 0-24/319`.
           * @example reconciliation-periods 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReconciliationPeriod"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createReconciliationPeriod: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReconciliationPeriodCreate"];
      };
    };
    responses: {
      /** @description Opened. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReconciliationPeriod"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getReconciliationPeriod: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationPeriodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReconciliationPeriod"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  reportReconciliation: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationPeriodId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReconciliationReport"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReconciliationPeriod"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  signOffPeriod: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationPeriodId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReconciliationPeriod"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  readReconciliationRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationPeriodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines, streamed. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "Cache-Control": components["headers"]["NoStore"];
          [name: string]: unknown;
        };
        content: {
          /** @example {"kind":"order","id":"ord_301","externalId":"pi_3Q8xExample","status":"settled","gross":{"amount":"50","currency":"USD"},"fee":{"amount":"1.75","currency":"USD"},"net":{"amount":"48.25","currency":"USD"},"at":"2026-10-02T10:00:04.000Z","inPeriod":true} */
          "application/x-ndjson": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  readSealedEntries: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationPeriodId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines, streamed. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "Cache-Control": components["headers"]["NoStore"];
          [name: string]: unknown;
        };
        content: {
          /** @example {"amount":{"amount":"50","currency":"USD"},"balanceAfter":{"amount":"92.179998385","currency":"USD"},"balanceBefore":{"amount":"42.179998385","currency":"USD"},"book":"customer","bookedAt":"2026-10-02T10:00:04.000Z","id":"led_40002","occurredAt":"2026-10-02T10:00:04.000Z","orderId":"ord_301","seq":"40002","txnId":"txn_40002","type":"topup"} */
          "application/x-ndjson": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  returnPeriod: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationPeriodId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequiredReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReconciliationPeriod"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listReconciliationItems: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `reconciliation-items 0-24/319`.
           * @example reconciliation-items 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReconciliationItem"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getReconciliationItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationItemId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReconciliationItem"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  assignReconciliationItem: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationItemId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssignRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReconciliationItem"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  resolveReconciliationItem: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationItemId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ResolveItemRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ReconciliationItem"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  noteReconciliationItem: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ReconciliationItemId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["NoteCreate"];
      };
    };
    responses: {
      /** @description The note. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Note"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listPrivacyRequests: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = by due date, earliest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `privacy-requests 0-24/319`.
           * @example privacy-requests 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createPrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PrivacyRequestCreate"];
      };
    };
    responses: {
      /** @description Recorded. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getPrivacyRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updatePrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
         * @example "7"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PrivacyRequestUpdate"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      428: components["responses"]["VersionMissing"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getPrivacyReport: {
    parameters: {
      query?: {
        /**
         * @description First day; left out = 90 days ago.
         * @example 2026-08-01
         */
        from?: components["schemas"]["LocalDate"];
        /**
         * @description Last day; left out = today.
         * @example 2026-11-21
         */
        to?: components["schemas"]["LocalDate"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyReport"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listPrivacyRequestChanges: {
    parameters: {
      query?: {
        /**
         * @description The `cursor` of the answer before; left out = from now on.
         * @example 4711
         */
        since?: components["schemas"]["Sequence"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "Cache-Control": components["headers"]["NoStore"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequestChanges"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  assignPrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssignRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  askIdentity: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AskIdentityRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  verifyIdentity: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["VerifyIdentityRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  startReview: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  extendPrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExtendRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  holdPrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["HoldRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  resumePrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ResumeRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  rejectPrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RejectRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  withdrawPrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequiredReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  markDuplicate: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DuplicateRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  weighObjection: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["Balancing"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  submitForApproval: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PlanRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  approvePrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PlanRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  returnPrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequiredReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  cancelPrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequiredReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  executePrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  retryPrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  liftRestriction: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequiredReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  closePrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloseRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  reopenPrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
        /**
         * @description The row's `version` in quotes, as the person saw it. Sent, the action is refused with 412 when the row has changed since; left out, only the state decides.
         * @example "7"
         */
        "If-Match"?: components["parameters"]["IfMatchIfSent"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequiredReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyRequest"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getErasurePlan: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErasurePlan"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  settleConflict: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
        /**
         * @description Id of the conflict within the plan.
         * @example unspent_balance
         */
        conflictId: components["schemas"]["Text"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SettleConflictRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErasurePlan"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getPrivacyTimeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrivacyTimeline"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  notePrivacyRequest: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["NoteCreate"];
      };
    };
    responses: {
      /** @description The note. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Note"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getCertificate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeletionCertificate"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getSubjectCopy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubjectCopy"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  downloadSubjectCopy: {
    parameters: {
      query: {
        /**
         * @description When the link ends, as the link says it.
         * @example 1795255200000
         */
        expires: string;
        /**
         * @description Proof that the platform made the link.
         * @example 5f0c6f1f2a3b4c5d5f0c6f1f2a3b4c5d
         */
        signature: string;
      };
      header?: never;
      path: {
        /** @description Id of the request that the copy was made for. */
        id: components["schemas"]["PrivacyRequestId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "Content-Disposition": components["headers"]["ContentDisposition"];
          "Cache-Control": components["headers"]["NoStore"];
          [name: string]: unknown;
        };
        content: {
          /** @example PK */
          "application/zip": string;
        };
      };
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  bulkAssignPrivacyRequests: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BulkAssignRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  bulkExtendPrivacyRequests: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BulkExtendRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  bulkRejectPrivacyRequests: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["BulkRejectRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BulkResult"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listLetters: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `letters 0-24/319`.
           * @example letters 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Letter"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  sendLetter: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["LetterInput"];
      };
    };
    responses: {
      /** @description Sent. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Letter"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["LetterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Letter"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  previewLetter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["LetterInput"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Letter"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listLetterTemplates: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = by kind. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `letter-templates 0-24/319`.
           * @example letter-templates 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LetterTemplate"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getLetterTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["Text"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LetterTemplate"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listRecipientTasks: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `recipient-tasks 0-24/319`.
           * @example recipient-tasks 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RecipientTask"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getRecipientTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["TaskId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RecipientTask"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  notifyRecipient: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["TaskId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RecipientTask"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  acknowledgeRecipient: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["TaskId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RecipientTask"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  markRecipientImpossible: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["TaskId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequiredReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RecipientTask"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listAuditEvents: {
    parameters: {
      query?: {
        /**
         * @description Rows a page; left out = 100.
         * @example 100
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description Newest first (desc, also when left out) or oldest first.
         * @example desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description nextCursor or prevCursor of another page of the same filter and order.
         * @example b3JkOjg4MTE5
         */
        cursor?: components["parameters"]["Cursor"];
        /** @description Which rows. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditEventPage"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  searchAuditEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to read. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AuditEventSearch"];
      };
    };
    responses: {
      /** @description A page. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditEventPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  countNewerAuditEvents: {
    parameters: {
      query: {
        /**
         * @description Sequence number of the newest row already known.
         * @example 88000
         */
        than: components["schemas"]["Sequence"];
        /** @description Which rows. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NewerCount"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  searchNewerAuditEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to read. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AuditNewerSearch"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NewerCount"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAuditHistogram: {
    parameters: {
      query?: {
        /**
         * @description Start, included.
         * @example 2026-11-21T08:00:00.000Z
         */
        from?: components["schemas"]["Instant"];
        /**
         * @description End, not included.
         * @example 2026-11-21T10:00:00.000Z
         */
        to?: components["schemas"]["Instant"];
        /**
         * @description Width of a bucket; PT1M, PT5M, PT15M, PT1H, PT6H, P1D or P1W. Wider ones are cut in the time zone.
         * @example PT1H
         */
        interval?: components["schemas"]["Duration"];
        /**
         * @description Where days begin; left out = the platform's reporting zone.
         * @example Europe/Berlin
         */
        timeZone?: components["schemas"]["TimeZone"];
        /** @description Which events. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditHistogram"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  searchAuditHistogram: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to read. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AuditHistogramSearch"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditHistogram"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAuditFacets: {
    parameters: {
      query: {
        /**
         * @description Fields, comma-separated.
         * @example [
         *       "action",
         *       "outcome"
         *     ]
         */
        fields: components["schemas"]["AuditFacetField"][];
        /**
         * @description How many values of each; left out = 10.
         * @example 10
         */
        top?: number;
        /** @description Which events. */
        filter?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditFacets"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  searchAuditFacets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to read. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AuditFacetsSearch"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditFacets"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAuditEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Index, a decimal number.
         * @example 41207
         */
        index: components["schemas"]["Sequence"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditEventItem"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listAuditReviews: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `audit-reviews 0-24/319`.
           * @example audit-reviews 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditReview"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createAuditReview: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["AuditReviewCreate"];
      };
    };
    responses: {
      /** @description Recorded. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditReview"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAuditReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["AuditReviewId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditReview"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAuditCoverage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditCoverage"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getCheckpoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The signed note. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example studio.example/audit
           *     41208
           *     n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=
           *
           *     — studio.example/audit q83vEgAAAAEXAMPLE
           *     — witness.example q83vEgAAAAEXAMPLE
           */
          "text/plain": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getDailyCheckpoint: {
    parameters: {
      query: {
        /**
         * @description Day in UTC.
         * @example 2026-11-20
         */
        day: components["schemas"]["LocalDate"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The signed note. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example studio.example/audit
           *     41208
           *     n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=
           *
           *     — studio.example/audit q83vEgAAAAEXAMPLE
           *     — witness.example q83vEgAAAAEXAMPLE
           */
          "text/plain": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getTile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Level of the tile; 0 holds leaf hashes.
         * @example 0
         */
        level: string;
        /**
         * @description Index, a decimal number.
         * @example 41207
         */
        index: components["schemas"]["Sequence"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 8,192 bytes. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "Cache-Control": components["headers"]["Immutable"];
          [name: string]: unknown;
        };
        content: {
          /** @example (binary) */
          "application/octet-stream": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getPartialTile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Level of the tile; 0 holds leaf hashes.
         * @example 0
         */
        level: string;
        /**
         * @description Index, a decimal number.
         * @example 41207
         */
        index: components["schemas"]["Sequence"];
        /**
         * @description How many entries a partial tile holds.
         * @example 17
         */
        width: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 32 bytes for each hash. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "Cache-Control": components["headers"]["Immutable"];
          [name: string]: unknown;
        };
        content: {
          /** @example (binary) */
          "application/octet-stream": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getEntryBundle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Index, a decimal number.
         * @example 41207
         */
        index: components["schemas"]["Sequence"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The leaves. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "Cache-Control": components["headers"]["NoStore"];
          [name: string]: unknown;
        };
        content: {
          /** @example (binary) */
          "application/octet-stream": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getPartialEntryBundle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Index, a decimal number.
         * @example 41207
         */
        index: components["schemas"]["Sequence"];
        /**
         * @description How many entries a partial tile holds.
         * @example 17
         */
        width: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The leaves. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "Cache-Control": components["headers"]["NoStore"];
          [name: string]: unknown;
        };
        content: {
          /** @example (binary) */
          "application/octet-stream": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getInclusionProof: {
    parameters: {
      query: {
        /**
         * @description Index of the leaf.
         * @example 41207
         */
        index: components["schemas"]["Sequence"];
        /**
         * @description Size of the tree.
         * @example 41208
         */
        size: components["schemas"]["Sequence"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["InclusionProof"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getConsistencyProof: {
    parameters: {
      query: {
        /**
         * @description Smaller size, at least 1.
         * @example 41000
         */
        from: components["schemas"]["Sequence"];
        /**
         * @description Larger size.
         * @example 41208
         */
        to: components["schemas"]["Sequence"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConsistencyProof"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getAuditRetention: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The signed note. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example studio.example/audit
           *     minIndex 0
           *     policy P365D
           *
           *     — studio.example/audit q83vEgAAAAEXAMPLE
           */
          "text/plain": string;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listJobs: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `jobs 0-24/319`.
           * @example jobs 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getJob: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  cancelJob: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["JobId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createExport: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ExportCreate"];
      };
    };
    responses: {
      /** @description The job. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Job"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getExportManifest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description SHA-256 of the file, in hexadecimal digits. */
        sha256: components["schemas"]["Sha256"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The manifest. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ExportManifest"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  downloadExport: {
    parameters: {
      query: {
        /**
         * @description When the link ends, as the job's link says it.
         * @example 1795255200000
         */
        expires: string;
        /**
         * @description Proof that the platform made the link.
         * @example 5f0c6f1f2a3b4c5d5f0c6f1f2a3b4c5d
         */
        signature: string;
      };
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["JobId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          "Content-Disposition": components["headers"]["ContentDisposition"];
          "Cache-Control": components["headers"]["NoStore"];
          [name: string]: unknown;
        };
        content: {
          /**
           * @example id,name,status
           *     key_7h2m1,Render farm,active
           */
          "text/csv": string;
          /** @example {"id":"key_7h2m1","name":"Render farm","status":"active"} */
          "application/x-ndjson": string;
          /** @example (binary) */
          "application/zip": string;
        };
      };
      404: components["responses"]["NotFound"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listApprovals: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `approvals 0-24/319`.
           * @example approvals 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Approval"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getApproval: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ApprovalId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Approval"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  approveApproval: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ApprovalId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Approval"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  rejectApproval: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ApprovalId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequiredReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Approval"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  withdrawApproval: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ApprovalId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReasonRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Approval"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listSavedViews: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = by name. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `saved-views 0-24/319`.
           * @example saved-views 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SavedView"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createSavedView: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SavedViewInput"];
      };
    };
    responses: {
      /** @description Saved. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SavedView"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getSavedView: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["SavedViewId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SavedView"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateSavedView: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
         * @example "7"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["SavedViewId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SavedViewInput"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SavedView"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      428: components["responses"]["VersionMissing"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  deleteSavedView: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
         * @example "7"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["SavedViewId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row as it was. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SavedView"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["StaleVersion"];
      428: components["responses"]["VersionMissing"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listAssignees: {
    parameters: {
      query: {
        /**
         * @description Kind of work.
         * @example privacy-requests
         */
        resource: "privacy-requests" | "reconciliation-items";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Assignees"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listStaff: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = by name. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `staff 0-24/319`.
           * @example staff 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Staff"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createStaff: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["StaffInput"];
      };
    };
    responses: {
      /** @description Waits for a second person. */
      202: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Approval"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getStaff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["StaffId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Staff"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateStaff: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
         * @example "7"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["StaffId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["StaffInput"];
      };
    };
    responses: {
      /** @description Waits for a second person. */
      202: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Approval"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      428: components["responses"]["VersionMissing"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listProcessors: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = by name. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `processors 0-24/319`.
           * @example processors 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Processor"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createProcessor: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProcessorInput"];
      };
    };
    responses: {
      /** @description Registered. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Processor"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getProcessor: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ProcessorId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Processor"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updateProcessor: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
         * @example "7"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["ProcessorId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProcessorInput"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Processor"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      428: components["responses"]["VersionMissing"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listPolicyVersions: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `policy-versions 0-24/319`.
           * @example policy-versions 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PolicyVersion"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createPolicyVersion: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PolicyVersionInput"];
      };
    };
    responses: {
      /** @description The draft. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PolicyVersion"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getPolicyVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PolicyVersionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PolicyVersion"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  updatePolicyVersion: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
         * @example "7"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PolicyVersionId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["PolicyVersionInput"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PolicyVersion"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      422: components["responses"]["InvalidInput"];
      428: components["responses"]["VersionMissing"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  deletePolicyVersion: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The row's `version` in quotes, as ETag gives it. Missing is 428, outdated is 412.
         * @example "7"
         */
        "If-Match": components["parameters"]["IfMatch"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PolicyVersionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row as it was. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PolicyVersion"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      412: components["responses"]["StaleVersion"];
      428: components["responses"]["VersionMissing"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  givePolicyNotice: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["PolicyVersionId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["GiveNoticeRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PolicyVersion"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listRetention: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = overdue first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `retention 0-24/319`.
           * @example retention 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RetentionStatus"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getRetentionStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["CategoryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RetentionStatus"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  runRetention: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["CategoryId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["RequiredReasonRequest"];
      };
    };
    responses: {
      /** @description Waits for a second person. */
      202: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Approval"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  listDisclosures: {
    parameters: {
      query?: {
        /** @description Which rows. */
        filter?: string;
        /** @description Order of the rows; left out = newest first. */
        sort?: string;
        /** @description First and last row, counted from zero; at most 1,000 rows. */
        range?: components["parameters"]["Range"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The rows in the range. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          /**
           * @description First and last row of the range and the exact total, `*\/0` when there are none: `disclosures 0-24/319`.
           * @example disclosures 0-0/1
           */
          "Content-Range": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Disclosure"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  createDisclosure: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DisclosureCreate"];
      };
    };
    responses: {
      /** @description Recorded. */
      201: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Disclosure"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  getDisclosure: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["DisclosureId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The row. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Disclosure"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
  decideDisclosure: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Made once for each intent. The same key and body answer the first result again; the same key with another body is 422. Missing is 400.
         * @example 6f1c2f0e-4a5d-4a7e-9d55-1f1f2a3b4c5d
         */
        "Idempotency-Key": components["parameters"]["IdempotencyKey"];
      };
      path: {
        /** @description Id of the row. */
        id: components["schemas"]["DisclosureId"];
      };
      cookie?: never;
    };
    /** @description What to do. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["DecideDisclosureRequest"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          "X-Request-Id": components["headers"]["XRequestId"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Disclosure"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["StateConflict"];
      422: components["responses"]["InvalidInput"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      503: components["responses"]["Unavailable"];
    };
  };
}
