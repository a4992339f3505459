const hidden = "•••";

const firstLetter = (text: string) => /^./u.exec(text)?.[0] ?? "";

/** First letter of each word, so that a person at the telephone can be recognised but not looked up. */
export function maskName(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => `${firstLetter(word)}${hidden}`)
    .join(" ");
}

/** `ada@example.org` as `a•••@e•••.org`. */
export function maskEmail(email: string): string {
  const [local = "", domain = ""] = email.split("@");
  const top = domain.includes(".") ? domain.slice(domain.lastIndexOf(".")) : "";
  return `${firstLetter(local)}${hidden}@${firstLetter(domain)}${hidden}${top}`;
}

/** All but the last four characters of an id at somebody else's. */
export function maskReference(text: string): string {
  return `${hidden}${text.slice(-4)}`;
}

/** The last part of an IPv4 address, the interface half of an IPv6 one. */
export function maskIp(ip: string): string {
  if (ip.includes(":")) return `${ip.split(":").slice(0, 4).join(":")}:${hidden}`;
  return `${ip.split(".").slice(0, 3).join(".")}.${hidden}`;
}
