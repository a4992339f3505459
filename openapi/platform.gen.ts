// Made by npm run contract. Do not edit.

export interface paths {
  "/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The signed-in person
     * @description Identity, scopes and the time the session ends.
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
      /** @description The value of X-Request-Id */
      requestId: string;
      /** @description Stable machine-readable reason, lower snake case, e.g. same_person, stale_version, missing_scope. */
      code?: string;
      /** @description For 422, each thing wrong. */
      errors?: components["schemas"]["FieldError"][];
      /** @description For 409, the states from which the action is allowed. */
      allowedStates?: string[];
      /** @description For 409 */
      currentState?: string;
      requiredScope?: components["schemas"]["Scope"];
      /** @description For a policy version noticed too late, the earliest legal date. */
      earliestDate?: components["schemas"]["LocalDate"];
      /** @description For 409, what stands in the way, as ids or names. */
      blocking?: string[];
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
      /** @description Whose public holidays count when the person's country is not known. */
      country: components["schemas"]["Country"];
      /** @description Countries of residence it is applied to. */
      appliesTo: components["schemas"]["Country"][];
      /** @description Applied when no other fits. */
      default: boolean;
    };
    /**
     * @description How long a category is kept, and what happens then.
     * @example {
     *       "rule": "days",
     *       "amount": 30,
     *       "then": "anonymise"
     *     }
     */
    RetentionRule: {
      /**
       * @description The kind of rule; unspecified means that the policy does not say.
       * @enum {string}
       */
      rule: "days" | "account_life" | "indefinite" | "years" | "not_stored" | "unspecified";
      /** @description Days or years. */
      amount?: number;
      /**
       * @description What happens at the end.
       * @enum {string}
       */
      then?: "delete" | "anonymise" | "pseudonymise";
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
      purgeDays: number;
      /** @description Backups expire so many days after the purge. */
      backupExpiryDays?: number;
      /** @description Content is kept so many days after deletion unless immediate removal is asked. */
      contentRemovalDays?: number;
      /** @description Data categories of the policy. */
      categories: components["schemas"]["DataCategory"][];
      /** @description Where requests come in. */
      intake: components["schemas"]["Intake"][];
      /** @description Persons under this age must not use the platform. */
      minimumAge: number;
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
      | "retention";
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
      /** @description Recent course of it */
      spark?: number[];
      resource: components["schemas"]["ResourceName"];
      filter: components["schemas"]["FreeFilter"];
    };
    /** @description What needs this person now, decided by the server from the scopes. */
    Home: {
      asOf: components["schemas"]["Instant"];
      /** @description Open work */
      items: components["schemas"]["HomeItem"][];
      /** @description Key figures of the role. */
      figures: components["schemas"]["HomeFigure"][];
      auditLog?: components["schemas"]["AuditLogState"];
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
    /** @description A subscription; payment details stay at the processor. */
    Subscription: {
      /** @description Name of the plan. */
      plan: string;
      /**
       * @description State of it.
       * @enum {string}
       */
      status: "trialing" | "active" | "past_due" | "cancelled";
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
       * @description The processor's reference
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
      /** @description Whole history */
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
      /** @description Processing is restricted (Art. 18); storage only. */
      restriction?: {
        since: components["schemas"]["Instant"];
        privacyRequestId: components["schemas"]["PrivacyRequestId"];
      };
      /** @description Which fields are masked now and can be revealed. */
      maskedFields: components["schemas"]["RevealField"][];
      version: components["schemas"]["Version"];
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
      /**
       * @description Near is 80 % spent or reserved, reached is 100 %.
       * @enum {string}
       */
      state: "ok" | "near" | "reached";
    };
    /** @description A cap to set. */
    CapInput: {
      amount: components["schemas"]["Money"];
      period: components["schemas"]["CapPeriod"];
      timeZone: components["schemas"]["TimeZone"];
      action: components["schemas"]["CapAction"];
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
    } & (unknown | unknown);
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
    /** @description What every page of a stream has besides its items. */
    StreamPage: {
      /** @description Rows. */
      items: Record<string, never>[];
      nextCursor: components["schemas"]["Cursor"];
      prevCursor: components["schemas"]["Cursor"];
      total: components["schemas"]["StreamTotal"];
      asOf: components["schemas"]["AsOf"];
    };
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
      /** @description Account, or its pseudonym after a purge. */
      accountId: string;
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
    /** @description Mergeable histogram of latency and the percentiles read from it; no percentile without a request. */
    Latency: {
      /** @description counts[i] requests took less than bounds[i] ms and at least bounds[i-1]; the last count is all above. */
      histogram: {
        /** @description Upper bounds, rising, the same in every answer. */
        boundsMs: number[];
        /** @description One more than bounds. */
        counts: components["schemas"]["Count"][];
      };
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
      cost: components["schemas"]["Money"];
      latency: components["schemas"]["Latency"];
    };
    /**
     * @description What usage can be grouped by.
     * @enum {string}
     */
    UsageDimension: "model" | "keyId" | "accountId" | "endpoint" | "provider" | "outcome";
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
      cost: components["schemas"]["Money"];
      latency: components["schemas"]["Latency"];
    };
    /** @description One group over the whole range. */
    UsageGroup: {
      dims: components["schemas"]["UsageDims"];
      requests: components["schemas"]["Count"];
      outcomes: components["schemas"]["OutcomeCounts"];
      inputTokens: components["schemas"]["Count"];
      cachedTokens: components["schemas"]["Count"];
      outputTokens: components["schemas"]["Count"];
      cost: components["schemas"]["Money"];
      latency: components["schemas"]["Latency"];
    };
    /** @description Usage over one range. */
    UsageSpan: {
      from: components["schemas"]["Instant"];
      to: components["schemas"]["Instant"];
      /** @description By time and then by group. */
      buckets: components["schemas"]["UsageBucket"][];
      /** @description The top groups over the whole range, highest cost first. */
      groups: components["schemas"]["UsageGroup"][];
      totals: components["schemas"]["UsageMeasures"];
      other: components["schemas"]["UsageMeasures"];
    };
    /** @description The ledger entries behind the totals. */
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
      /** @description The top groups over the whole range, highest cost first. */
      groups: components["schemas"]["UsageGroup"][];
      totals: components["schemas"]["UsageMeasures"];
      other: components["schemas"]["UsageMeasures"];
      compare?: components["schemas"]["UsageSpan"];
      asOf: components["schemas"]["AsOf"];
      ledger: components["schemas"]["LedgerProof"];
    };
    /**
     * @description What an entry is.
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
      | "rounding";
    /**
     * @description Which side of a transaction. Absent means customer; the others are the platform's own books.
     * @enum {string}
     */
    LedgerBook:
      "customer" | "reserved" | "revenue" | "cash" | "fees" | "adjustments" | "breakage" | "fx" | "rounding";
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
      actor?: components["schemas"]["PersonRef"];
      /** @description Why staff made it. */
      reason?: string;
      approvalId?: components["schemas"]["ApprovalId"];
      /** @description Closed period that it falls into although it was booked after the seal. */
      latePeriodId?: string;
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
      /** @description Account, or its pseudonym after a purge. */
      accountId: string;
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
    /** @description A named view of a list. */
    SavedView: {
      id: components["schemas"]["SavedViewId"];
      /** @description Name. */
      name: string;
      resource: components["schemas"]["ResourceName"];
      /**
       * @description Who sees it.
       * @enum {string}
       */
      visibility: "private" | "shared";
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
      /**
       * @description Who sees it.
       * @enum {string}
       */
      visibility: "private" | "shared";
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
    /** @description Who, as they were at the time. */
    AuditActor: {
      /**
       * @description What kind of actor.
       * @enum {string}
       */
      type: "user" | "service" | "system" | "anonymous";
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
      /**
       * @description The kind of action.
       * @enum {string}
       */
      activity:
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
      /** @description How it ended. */
      outcome: {
        /**
         * @description Result.
         * @enum {string}
         */
        result: "success" | "failure" | "denied";
        /** @description Stable reason. */
        code?: string;
        /** @description Reason in words. */
        reason?: string;
      } & {
        [key: string]: unknown;
      };
      /**
       * @description How much it matters.
       * @enum {string}
       */
      severity: "info" | "low" | "medium" | "high" | "critical";
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
      /**
       * @description Approved means that it ran.
       * @enum {string}
       */
      status: "pending" | "approved" | "rejected" | "expired" | "withdrawn" | "failed";
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
      /**
       * @description State.
       * @enum {string}
       */
      status: "active" | "suspended";
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
      /**
       * @description State.
       * @enum {string}
       */
      status: "active" | "suspended";
      reason?: components["schemas"]["Reason"];
    };
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
      /**
       * @description What makes the transfer lawful.
       * @enum {string}
       */
      transferMechanism:
        | "none_needed"
        | "adequacy_decision"
        | "standard_contractual_clauses"
        | "binding_corporate_rules"
        | "missing";
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
      /**
       * @description State.
       * @enum {string}
       */
      status: "active" | "ended";
      /** @description What is missing. */
      gaps: ("addendum_missing" | "transfer_mechanism_missing" | "contact_missing")[];
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
      /**
       * @description What makes the transfer lawful.
       * @enum {string}
       */
      transferMechanism:
        | "none_needed"
        | "adequacy_decision"
        | "standard_contractual_clauses"
        | "binding_corporate_rules"
        | "missing";
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
      /**
       * @description State.
       * @enum {string}
       */
      status: "active" | "ended";
      reason?: components["schemas"]["Reason"];
    };
    /** @description One change between versions. */
    PolicyChange: {
      /** @description Where. */
      section: string;
      /** @description What changed. */
      summary: string;
      /** @description Old text. */
      before?: string;
      /** @description New text. */
      after?: string;
    };
    /** @description A version of the policy. */
    PolicyVersion: {
      id: components["schemas"]["PolicyVersionId"];
      /**
       * @description The policy's own version; `version` is the row's.
       * @example 3.2
       */
      number: string;
      /**
       * @description State.
       * @enum {string}
       */
      status: "draft" | "noticed" | "in_force" | "superseded";
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
        accounts: components["schemas"]["Count"];
        told: components["schemas"]["Count"];
        activeSince: components["schemas"]["Count"];
      };
      version: components["schemas"]["Version"];
    };
    /** @description One run of a retention rule. */
    RetentionRun: {
      at: components["schemas"]["Instant"];
      deleted: components["schemas"]["Count"];
      anonymised: components["schemas"]["Count"];
      failed: components["schemas"]["Count"];
    };
    /** @description Whether a category is kept as long as promised. */
    RetentionStatus: {
      id: components["schemas"]["CategoryId"];
      categoryId: components["schemas"]["CategoryId"];
      /** @description Name of the category. */
      label: string;
      rule: components["schemas"]["RetentionRule"];
      /** @description Second step where there are two. */
      thenRule?: components["schemas"]["RetentionRule"];
      /** @description Where its rows can be seen. */
      resource?: components["schemas"]["ResourceName"];
      oldestRecordAt?: components["schemas"]["Instant"];
      recordCount: components["schemas"]["Count"];
      nextRunAt?: components["schemas"]["Instant"];
      /** @description How many the next run will take. */
      nextRunCount?: components["schemas"]["Count"];
      lastRun?: components["schemas"]["RetentionRun"];
      /** @description How much older than promised the oldest record is. */
      overdueBy?: components["schemas"]["Duration"];
      /**
       * @description Whether the promise is kept.
       * @enum {string}
       */
      state: "kept" | "overdue" | "not_applicable";
      jobId?: components["schemas"]["JobId"];
      version: components["schemas"]["Version"];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
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
export type Subscription = components["schemas"]["Subscription"];
export type Device = components["schemas"]["Device"];
export type MaskedIp = components["schemas"]["MaskedIp"];
export type RevealField = components["schemas"]["RevealField"];
export type Account = components["schemas"]["Account"];
export type Pseudonym = components["schemas"]["Pseudonym"];
export type AccountUpdate = components["schemas"]["AccountUpdate"];
export type Reason = components["schemas"]["Reason"];
export type RevealRequest = components["schemas"]["RevealRequest"];
export type RevealedDevice = components["schemas"]["RevealedDevice"];
export type Revealed = components["schemas"]["Revealed"];
export type CapPeriod = components["schemas"]["CapPeriod"];
export type CapAction = components["schemas"]["CapAction"];
export type Cap = components["schemas"]["Cap"];
export type CapInput = components["schemas"]["CapInput"];
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
export type StreamPage = components["schemas"]["StreamPage"];
export type RequestLogPage = components["schemas"]["RequestLogPage"];
export type LedgerEntryPage = components["schemas"]["LedgerEntryPage"];
export type AuditEventPage = components["schemas"]["AuditEventPage"];
export type NewerCount = components["schemas"]["NewerCount"];
export type Outcome = components["schemas"]["Outcome"];
export type RequestLog = components["schemas"]["RequestLog"];
export type OutcomeCounts = components["schemas"]["OutcomeCounts"];
export type Latency = components["schemas"]["Latency"];
export type UsageMeasures = components["schemas"]["UsageMeasures"];
export type UsageDimension = components["schemas"]["UsageDimension"];
export type UsageDims = components["schemas"]["UsageDims"];
export type UsageBucket = components["schemas"]["UsageBucket"];
export type UsageGroup = components["schemas"]["UsageGroup"];
export type UsageSpan = components["schemas"]["UsageSpan"];
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
export type JobKind = components["schemas"]["JobKind"];
export type JobState = components["schemas"]["JobState"];
export type JobStep = components["schemas"]["JobStep"];
export type ExportManifest = components["schemas"]["ExportManifest"];
export type Job = components["schemas"]["Job"];
export type ExportFormat = components["schemas"]["ExportFormat"];
export type ExportCreate = components["schemas"]["ExportCreate"];
export type Sort = components["schemas"]["Sort"];
export type SavedViewQuery = components["schemas"]["SavedViewQuery"];
export type SavedView = components["schemas"]["SavedView"];
export type SavedViewInput = components["schemas"]["SavedViewInput"];
export type AuditEventItem = components["schemas"]["AuditEventItem"];
export type AuditActor = components["schemas"]["AuditActor"];
export type AuditTarget = components["schemas"]["AuditTarget"];
export type AuditChange = components["schemas"]["AuditChange"];
export type AuditEvent = components["schemas"]["AuditEvent"];
export type Approval = components["schemas"]["Approval"];
export type Staff = components["schemas"]["Staff"];
export type StaffInput = components["schemas"]["StaffInput"];
export type Processor = components["schemas"]["Processor"];
export type ProcessorInput = components["schemas"]["ProcessorInput"];
export type PolicyChange = components["schemas"]["PolicyChange"];
export type PolicyVersion = components["schemas"]["PolicyVersion"];
export type RetentionRun = components["schemas"]["RetentionRun"];
export type RetentionStatus = components["schemas"]["RetentionStatus"];
export type $defs = Record<string, never>;
export interface operations {
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
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
    };
  };
}
