/** The manifest with its address replaced by the one that the files will be served from. */
export function hostedManifest(xml, localBase, base) {
  if (!/^https:\/\/[^\s"'<>&]+$/.test(base)) {
    throw new Error(`The base address must start with https:// and hold no spaces or quotes, but is "${base}".`);
  }
  return xml.replaceAll(localBase, base);
}
