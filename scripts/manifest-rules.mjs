import { readFile } from "node:fs/promises";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { validateXML } from "xmllint-wasm";

const schemaFiles = ["OfficeAppManifestV1_1.xsd", "OfficeAppBasicTypesV1_0.xsd", "TaskPaneAppVersionOverridesV1_0.xsd", "ContentAppVersionOverridesV1_0.xsd", "MailAppVersionOverridesV1_0.xsd", "MailAppVersionOverridesV1_1.xsd"];

const attribute = (xml, pattern) => [...xml.matchAll(pattern)].map((match) => match[1]);

/** What is wrong with a manifest, a sentence each; `files` answers whether the add-in serves a file of that path. */
export async function manifestProblems(xml, { version, files, associated, schemas }) {
  return [...ruleProblems(xml, { version, files, associated }), ...(await schemaProblems(xml, schemas))];
}

function ruleProblems(xml, { version, files, associated }) {
  const problems = [];
  const defined = attribute(xml, /<bt:(?:Image|Url|String)\s+id="([^"]+)"/g);
  const used = attribute(xml, /resid="([^"]+)"/g);
  for (const id of used) if (!defined.includes(id)) problems.push(`resid "${id}" is used but not defined under Resources.`);
  for (const id of defined) if (!used.includes(id)) problems.push(`Resource "${id}" is defined but never used.`);
  for (const id of defined) if (defined.filter((other) => other === id).length > 1) problems.push(`Resource "${id}" is defined more than once.`);
  for (const id of defined) if (id.length > 32) problems.push(`Resource id "${id}" is longer than 32 characters.`);
  const controls = attribute(xml, /<(?:Control|Group)\b[^>]*\bid="([^"]+)"/g);
  for (const id of controls) if (controls.filter((other) => other === id).length > 1) problems.push(`Control id "${id}" is used more than once.`);

  for (const address of attribute(xml, /(?:DefaultValue|Value)="([a-z]+:\/\/[^"]+)"/g)) {
    if (!address.startsWith("https://")) problems.push(`"${address}" must start with https://.`);
    else if (!files(new URL(address).pathname.slice(1))) problems.push(`"${address}" names a file that the build does not make.`);
  }
  for (const size of ["16", "32", "80"]) {
    const groups = [...xml.matchAll(/<Icon>([\s\S]*?)<\/Icon>/g)];
    if (groups.some((group) => !group[1].includes(`size="${size}"`))) problems.push(`An icon lacks its ${size}-pixel image.`);
  }
  for (const [, text] of xml.matchAll(/<bt:ShortStrings>([\s\S]*?)<\/bt:ShortStrings>/g)) {
    for (const value of attribute(text, /(?:DefaultValue|Value)="([^"]*)"/g)) if (value.length > 125) problems.push(`"${value}" is longer than the 125 characters of a short string.`);
  }
  for (const [, id, body] of xml.matchAll(/<bt:String id="([^"]+)"[^>]*?(?:\/>|>([\s\S]*?)<\/bt:String>)/g)) {
    const translated = body?.includes('Locale="ja-JP"') || ["Functions.Namespace", "Group.Label"].includes(id);
    if (!translated) problems.push(`String "${id}" has no Japanese wording.`);
  }
  for (const name of attribute(xml, /<FunctionName>([^<]+)</g)) if (!associated.includes(name)) problems.push(`Ribbon function "${name}" has no action with that id.`);
  const stated = /<Version>([^<]+)</.exec(xml)?.[1];
  if (stated !== `${version}.0`) problems.push(`Version is ${stated} but package.json says ${version}.`);
  const runtime = /<Runtime resid="([^"]+)"/.exec(xml)?.[1];
  if (runtime !== /<FunctionFile resid="([^"]+)"/.exec(xml)?.[1]) problems.push("The shared runtime and FunctionFile must name the same page.");
  return problems;
}

async function schemaProblems(xml, folder) {
  const preload = await Promise.all(schemaFiles.map(async (fileName) => ({ fileName, contents: await readFile(path.join(folder, fileName), "utf8") })));
  const schema = preload.find((file) => file.fileName === "OfficeAppManifestV1_1.xsd");
  const result = await validateXML({ xml: [{ fileName: "manifest.xml", contents: xml }], schema: [schema.contents], preload });
  return result.errors.map((error) => `Schema: ${error.message} (line ${error.loc?.lineNumber ?? "?"})`);
}

/** The manifest as Microsoft's own reader sees it. */
export const readManifest = (file) => OfficeAddinManifest.readManifestFile(file);
