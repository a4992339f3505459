const NAMESPACE = "http://www.w3.org/2000/svg";
const TITLE_HEIGHT = 28;
const PIXELS = 2;
const MARGIN = 12;

const painted = ["fill", "stroke"] as const;

/** A colour as every program reads it: `oklch()` and tokens of the theme are of this page only. */
const plainColour = (): ((colour: string) => string) => {
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const known = new Map<string, string>();
  return (colour) => {
    if (!context || colour === "none" || colour.startsWith("url(")) return colour;
    const found = known.get(colour);
    if (found !== undefined) return found;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
    const plain = alpha === 0 ? "none" : `#${hex}`;
    known.set(colour, plain);
    return plain;
  };
};

/** Writes what the page's style sheets say into each node, so that the drawing looks the same without them. */
const inline = (shown: Element, copy: Element, plain: (colour: string) => string): void => {
  const style = getComputedStyle(shown);
  for (const name of painted) {
    const value = style.getPropertyValue(name);
    if (value)
      copy.setAttribute(name, value.startsWith("url(") ? (shown.getAttribute(name) ?? value) : plain(value));
  }
  if (shown instanceof SVGTextElement) {
    copy.setAttribute("font-family", "system-ui, sans-serif");
    copy.setAttribute("font-size", style.fontSize);
  }
  copy.removeAttribute("class");
  copy.removeAttribute("style");
  const [from, to] = [shown.children, copy.children];
  for (let place = 0; place < from.length; place += 1) {
    const [child, same] = [from[place], to[place]];
    if (child && same) inline(child, same, plain);
  }
};

const svgText = (drawing: SVGSVGElement, title: string): { text: string; width: number; height: number } => {
  const plain = plainColour();
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inline(drawing, copy, plain);
  copy.setAttribute("x", String(MARGIN));
  copy.setAttribute("y", String(TITLE_HEIGHT));
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const whole = document.createElementNS(NAMESPACE, "svg");
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, height + TITLE_HEIGHT + MARGIN];
  whole.setAttribute("xmlns", NAMESPACE);
  whole.setAttribute("viewBox", `0 0 ${fullWidth} ${fullHeight}`);
  whole.setAttribute("width", String(fullWidth));
  whole.setAttribute("height", String(fullHeight));
  const page = getComputedStyle(document.documentElement);
  const ground = document.createElementNS(NAMESPACE, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", plain(page.backgroundColor));
  const heading = document.createElementNS(NAMESPACE, "text");
  heading.setAttribute("x", String(MARGIN));
  heading.setAttribute("y", "19");
  heading.setAttribute("font-family", "system-ui, sans-serif");
  heading.setAttribute("font-size", "13");
  heading.setAttribute("fill", plain(page.color));
  heading.textContent = title;
  whole.append(ground, heading, copy);
  return { text: new XMLSerializer().serializeToString(whole), width: fullWidth, height: fullHeight };
};

/** The drawing as a file of its own, in the colours that it has on the page. */
export const pictureSvg = (drawing: SVGSVGElement, title: string): Promise<Blob> =>
  Promise.resolve(new Blob([svgText(drawing, title).text], { type: "image/svg+xml" }));

/** The same as pixels, twice as many as the page has. */
export const picturePng = async (drawing: SVGSVGElement, title: string): Promise<Blob> => {
  const { text, width, height } = svgText(drawing, title);
  const image = new Image();
  // The content security policy lets images in from `data:` alone.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * PIXELS);
  canvas.height = Math.round(height * PIXELS);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws no pictures.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => (file ? resolve(file) : reject(new Error("The picture is empty."))), "image/png");
  });
};
