/** A retention rule in words: on the policy page, the retention board, wherever one is told. */
export const retentionTerms = {
  rule: {
    days: "%{smart_count} day |||| %{smart_count} days",
    days_after_deletion:
      "%{smart_count} day after the account's deletion |||| %{smart_count} days after the account's deletion",
    years: "%{smart_count} year |||| %{smart_count} years",
    account_life: "As long as the account lives",
    indefinite: "Indefinitely",
    not_stored: "Not stored",
    unspecified: "The policy does not say",
  },
  kind: {
    days: "A number of days",
    years: "A number of years",
    account_life: "The account's life",
    indefinite: "Indefinitely",
    not_stored: "Not stored",
    unspecified: "The policy does not say",
  },
  step: {
    aggregate: "Summed up into totals that name nobody",
    delete: "The rows are deleted",
    anonymise: "What names a person is removed from the rows",
    pseudonymise: "What names a person is replaced by a pseudonym",
  },
  then: { delete: "then deleted", anonymise: "then anonymised", pseudonymise: "then pseudonymised" },
  first: {
    aggregate: {
      delete: "then summed up, and the rows deleted",
      anonymise: "then summed up and anonymised",
      pseudonymise: "then summed up and pseudonymised",
    },
  },
} as const;
