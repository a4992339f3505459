import { format, parse, type Money, type Pico } from "./pico";

/** What one credit is called when the amount is shown; the console passes its translated word. */
interface MoneyWords {
  readonly credits?: string;
}

// Intl takes a decimal string digit by digit; TypeScript only knows it as the type `${number}`.
type DecimalText = `${number}`;

const SMALLEST_SHOWN = parse("0.000001");
const CURRENCY_CODE = /^[A-Z]{3}$/;
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, currency: string, mostDigits: number): Intl.NumberFormat {
  const cacheKey = `${locale} ${currency} ${mostDigits}`;
  const cached = formatters.get(cacheKey);
  if (cached) return cached;
  const style: Intl.NumberFormatOptions = CURRENCY_CODE.test(currency) ? { style: "currency", currency } : {};
  const usual = new Intl.NumberFormat(locale, style).resolvedOptions().minimumFractionDigits ?? 0;
  const created = new Intl.NumberFormat(locale, {
    ...style,
    minimumFractionDigits: usual,
    maximumFractionDigits: Math.max(usual, mostDigits),
    roundingMode: "halfEven",
  });
  formatters.set(cacheKey, created);
  return created;
}

// A reader of a table wants cents of dollars but every digit of a millionth: the smaller, the more decimals.
function fractionDigits(magnitude: bigint): number {
  if (magnitude >= parse("1")) return 2;
  return magnitude >= parse("0.01") ? 4 : 6;
}

function write(amount: Pico, currency: string, locale: string, digits: number, words: MoneyWords): string {
  const text = formatter(locale, currency, digits).format(format(amount) as DecimalText);
  if (CURRENCY_CODE.test(currency)) return text;
  return `${text}\u00a0${currency === "CREDIT" ? (words.credits ?? "credits") : currency}`;
}

/**
 * An amount for reading: more decimals the smaller it is, `<$0.000001` when it is too small to show, and `$0.00` for
 * zero alone. Never through `number`. For the exact figure use {@link formatMoneyExact}.
 * @throws MoneyError when the amount is not a decimal string of at most 12 decimals.
 */
export function formatMoney(money: Money, locale: string, words: MoneyWords = {}): string {
  const amount = parse(money.amount);
  const magnitude = amount < 0n ? -amount : amount;
  if (magnitude !== 0n && magnitude < SMALLEST_SHOWN) {
    const bound = amount < 0n ? (-SMALLEST_SHOWN as Pico) : SMALLEST_SHOWN;
    return `${amount < 0n ? ">" : "<"}${write(bound, money.currency, locale, 6, words)}`;
  }
  const digits = magnitude === 0n ? 0 : fractionDigits(magnitude);
  return write(amount, money.currency, locale, digits, words);
}

/** The same with every digit that is not a trailing zero, for a tooltip. @throws MoneyError as {@link formatMoney}. */
export function formatMoneyExact(money: Money, locale: string, words: MoneyWords = {}): string {
  return write(parse(money.amount), money.currency, locale, 12, words);
}
