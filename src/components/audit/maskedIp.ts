/** An address as lists may show it: its network, without the host. */
export const maskedIp = (ip: string): string => {
  if (ip.includes(":")) return `${ip.split(":").slice(0, 2).join(":")}:…`;
  const parts = ip.split(".");
  return parts.length === 4 ? `${parts.slice(0, 3).join(".")}.•••` : "•••";
};
