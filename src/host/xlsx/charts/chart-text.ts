import { element, escapeText } from "../xml/write-xml";

/** A title of a chart or an axis, in points and with or without weight. */
export function titleXml(text: string, size: number, isBold: boolean, rotation?: number): string {
  const paragraphs = text.split("\n").map((line) => {
    const looks = textLooks("a:defRPr", size, isBold);
    const run = element("a:r", {}, textLooks("a:rPr", size, isBold), element("a:t", {}, escapeText(line)));
    return element("a:p", {}, element("a:pPr", {}, looks), run);
  });
  const body = element("a:bodyPr", { rot: rotation, vert: rotation === undefined ? undefined : "horz" });
  return element("c:title", {}, element("c:tx", {}, element("c:rich", {}, body, element("a:lstStyle"), paragraphs)), element("c:overlay", { val: 0 }));
}

/** The looks of the texts of a legend or an axis. */
export function textProperties(size: number): string {
  const paragraph = element("a:p", {}, element("a:pPr", {}, textLooks("a:defRPr", size, false)), element("a:endParaRPr", { lang: "en-US" }));
  return element("c:txPr", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph);
}

function textLooks(name: string, size: number, isBold: boolean): string {
  return element(name, { sz: size * 100, b: isBold }, element("a:solidFill", {}, element("a:srgbClr", { val: "404040" })));
}
