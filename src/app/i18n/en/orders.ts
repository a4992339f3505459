/** Texts of the orders. */
export const orders = {
  title: "Orders",
  empty: "No orders",
  empty_detail: "A top-up or a payment appears here as an order.",
  at_processor: "Card details stay at the processor.",
  facts: "Payment",
  entries: "In the ledger",
  entries_none: "Nothing of it is booked.",
  unbooked: "Paid, but not booked in the ledger",
  totals: {
    title: "Orders by provider and status, over the whole filter",
    count: "Orders",
    none: "No order matches.",
  },
  filter: {
    accountId: "Account or pseudonym",
    currency: "Currency",
    isBooked: "Booked in the ledger",
  },
} as const;
