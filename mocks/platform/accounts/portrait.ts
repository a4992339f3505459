/** A portrait without a file: the initials on a round ground, as a data URL. */
export function portraitOf({ name, place }: { name: string; place: number }): string {
  const initials = [...name.matchAll(/(?:^|\s)(\p{L})/gu)].map(([, letter]) => letter).join("");
  const hue = (place * 47) % 360;
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    `<circle cx="32" cy="32" r="32" fill="hsl(${hue} 35% 40%)"/>`,
    '<text x="32" y="40" font-family="sans-serif" font-size="22" fill="#fff" text-anchor="middle">',
    initials.slice(0, 3),
    "</text></svg>",
  ].join("");
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
