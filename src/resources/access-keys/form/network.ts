const ipv4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?:\/(\d{1,2}))?$/;
const ipv6Part = /^[0-9a-f]{1,4}$/i;

const isIpv4 = (text: string): boolean => {
  const match = ipv4.exec(text);
  if (!match) return false;
  const [, ...parts] = match;
  const length = parts.pop();
  return parts.every((part) => Number(part) <= 255) && (length === undefined || Number(length) <= 32);
};

const isIpv6 = (text: string): boolean => {
  const [address = "", length, ...rest] = text.split("/");
  if (rest.length > 0 || (length !== undefined && !(/^\d{1,3}$/.test(length) && Number(length) <= 128)))
    return false;
  const halves = address.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (!groups.every((group) => ipv6Part.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : groups.length === 8;
};

/** An IPv4 or IPv6 address, or a network in CIDR notation (RFC 4632, RFC 4291 section 2.3). */
export const isNetwork = (text: string): boolean => isIpv4(text) || isIpv6(text);
