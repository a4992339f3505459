import type { components } from "../../../openapi/platform.gen";
import { format, pico } from "../../../src/domain/money";
import { formatTime } from "../clock";
import { orderIdOf } from "../ledger/ledgerEntries";
import type { Platform } from "../platform";
import { idAt, randomAt, streamOf } from "../random";
import type { Activity } from "../streams/activity";
import { activity } from "../streams/activityArea";
import { importedOrders, storedOrders } from "./importedOrders";
import type { OrderRow } from "./orderRow";

type Schemas = components["schemas"];
type Provider = Schemas["PaymentProvider"];

const series = {
  id: streamOf("order.unpaid-id"),
  story: streamOf("order.story"),
  external: streamOf("order.external"),
};
const unit = 10n ** 12n;
const creditsPerUnit = 100n;
const day = 86_400_000;
const settledAfterMs = 2 * day;

function providerOf({ profile }: Platform, draw: number): Provider {
  const { paymentProviders } = profile;
  return paymentProviders[Math.floor(draw * paymentProviders.length)] ?? "stripe";
}

function externalIdOf(seed: number, provider: Provider, place: number, atMs: number): string {
  if (provider === "stripe") return idAt("pi", seed, series.external, place);
  const digits = String(Math.floor(randomAt(seed, series.external, place) * 1e12)).padStart(12, "0");
  return `${formatTime(atMs).slice(0, 10).replaceAll("-", "")}2200${digits}`;
}

/** What the processor keeps: 2.9 % and 30 cents at Stripe, 1 % at Alipay. Exact, as the ledger books it. */
function feeOf(provider: Provider, gross: bigint): bigint {
  return provider === "stripe" ? (gross * 29n) / 1000n + (unit * 3n) / 10n : gross / 100n;
}

interface Payment {
  readonly id: string;
  readonly place: number;
  readonly accountId: string;
  readonly atMs: number;
  /** Pico of the platform's own currency. */
  readonly amount: bigint;
  /** A processor keeps a fee of what it took in, and of nothing else. */
  readonly isPaid: boolean;
}

/** Amounts, provider and external id of a payment. Credits are bought with dollars, a hundred for one. */
function paymentRow(platform: Platform, { id, place, accountId, atMs, amount, isPaid }: Payment) {
  const { currency } = platform.profile.policy;
  const provider = providerOf(platform, randomAt(platform.options.seed, series.story, place));
  const isCredit = currency === "CREDIT";
  const gross = isCredit ? amount / creditsPerUnit : amount;
  const fee = isPaid ? feeOf(provider, gross) : 0n;
  const money = (units: bigint) => ({ amount: format(pico(units)), currency: isCredit ? "USD" : currency });
  return {
    id,
    accountId,
    provider,
    externalId: externalIdOf(platform.options.seed, provider, place, atMs),
    gross: money(gross),
    fee: money(fee),
    net: money(gross - fee),
    ...(isCredit && { credits: { amount: format(pico(amount)), currency } }),
    at: formatTime(atMs - 40_000),
    version: "1",
    units: { gross, fee },
  };
}

/** The orders that paid the ledger's top-ups: one each, with the top-up's own amount and transaction. */
function paidOrders(platform: Platform, made: Activity): OrderRow[] {
  const { ledger, topUps, population, transactionIds, seed, startedAt } = made;
  const { account, amount, bookedAt, transaction } = ledger.table.columns;
  return topUps.flatMap((row, place): OrderRow[] => {
    const atMs = bookedAt[row] ?? startedAt;
    const accountId = population.accountId(account[row] ?? 0);
    const id = made.hasGivenLedger ? ledger.details.get(row)?.orderId : orderIdOf(seed, place);
    if (id === undefined) return [];
    const units = amount[row] ?? 0n;
    const payment = paymentRow(platform, { id, place, accountId, atMs, amount: units, isPaid: true });
    const isSettled = startedAt - atMs > settledAfterMs;
    const isDisputed = isSettled && randomAt(seed, series.story, place + 0x40000000) < 0.004;
    const standing = isSettled ? "settled" : "paid";
    const order: OrderRow = {
      ...payment,
      status: isDisputed ? "disputed" : standing,
      paidAt: formatTime(atMs),
      ...(isSettled && { settledAt: formatTime(atMs + settledAfterMs) }),
      ledgerTxnId: transactionIds.id(transaction[row] ?? 0),
    };
    return [order];
  });
}

/** Orders that never became money: given up, declined, or still on their way. One to each twelve that did. */
function unpaidOrders(platform: Platform, made: Activity): OrderRow[] {
  const { seed, startedAt, population } = made;
  const count = Math.max(6, Math.floor(made.topUps.length / 12));
  return Array.from({ length: count }, (_, number): OrderRow => {
    const place = 0x20000000 + number;
    const draw = randomAt(seed, series.story, place);
    const isPending = number % 6 === 5;
    const atMs = isPending ? startedAt - draw * 6 * 3_600_000 : startedAt - draw * 90 * day;
    const accountId = population.accountId(Math.floor(draw * population.accountCount));
    const units = [5n, 10n, 20n, 50n, 100n][number % 5] ?? 10n;
    const amount = units * unit * (platform.profile.policy.currency === "CREDIT" ? creditsPerUnit : 1n);
    const id = idAt("ord", seed, series.id, number);
    const payment = paymentRow(platform, { id, place, accountId, atMs, amount, isPaid: false });
    if (isPending) return { ...payment, status: "pending" };
    if (number % 3 === 0) return { ...payment, status: "created" };
    return {
      ...payment,
      status: "failed",
      failureCode: number % 2 === 0 ? "card_declined" : "expired_session",
    };
  });
}

export function generateOrders(platform: Platform): OrderRow[] {
  if (!platform.profile.policy.capabilities.orders) return [];
  const made = platform.use(activity);
  const given = platform.use(importedOrders);
  if (given !== undefined) return storedOrders(platform, given, made);
  return [...paidOrders(platform, made), ...unpaidOrders(platform, made)];
}
