import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ribbonActions } from "../../src/apps/excel/pane/actions/catalogue";
import { hostedManifest } from "../../scripts/hosted-manifest.mjs";
import { manifestProblems, readManifest } from "../../scripts/manifest-rules.mjs";

const manifest = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const served = (file: string) => existsSync(`dist/excel/${file}`);
const check = (xml: string) => manifestProblems(xml, { version, files: served, associated: ribbonActions.map(({ id }) => id), schemas: "tests/manifest-xsd" });

describe("manifest.xml", () => {
  it("keeps every rule and both schemas", async () => {
    expect(await check(manifest)).toEqual([]);
  });

  it("is read by Microsoft's own reader", async () => {
    const read = await readManifest("manifest.xml");
    expect(read).toMatchObject({ displayName: "Dealbridge", version: `${version}.0`, hosts: ["Workbook"], officeAppType: "TaskPaneApp" });
  });

  it("moves to another address as a whole", async () => {
    const hosted = hostedManifest(manifest, "https://localhost:3000", "https://addins.example.com/dealbridge");
    expect(hosted).not.toContain("localhost");
    expect(hosted).toContain("https://addins.example.com/dealbridge/taskpane.html");
    expect(() => hostedManifest(manifest, "https://localhost:3000", "http://example.com")).toThrow("must start with https://");
  });

  it.each([
    ["an undefined resource", (xml: string) => xml.replace('resid="Functions.Url"', 'resid="Functions.Uri"'), "is used but not defined"],
    ["an unused resource", (xml: string) => xml.replace("<bt:ShortStrings>", '<bt:ShortStrings><bt:String id="Lost" DefaultValue="x"/>'), "never used"],
    ["an http address", (xml: string) => xml.replace("https://localhost:3000/taskpane.js", "http://localhost:3000/taskpane.js"), "must start with https://"],
    ["a missing file", (xml: string) => xml.replace("assets/icon-16.png", "assets/icon-17.png"), "that the build does not make"],
    ["a missing icon size", (xml: string) => xml.replace('<bt:Image size="80" resid="Icon.80" />', ""), "lacks its 80-pixel image"],
    ["a string without Japanese", (xml: string) => xml.replace('<bt:Override Locale="ja-JP" Value="ディール ペイン" />', ""), "has no Japanese wording"],
    ["an unknown ribbon function", (xml: string) => xml.replace("<FunctionName>refreshAsOf<", "<FunctionName>refresh<"), "has no action with that id"],
    ["another version", (xml: string) => xml.replace("<Version>0.", "<Version>9."), "package.json says"],
    ["an element in the wrong place", (xml: string) => xml.replace("<Permissions>ReadWriteDocument</Permissions>", "").replace("<Hosts>", "<Permissions>ReadWriteDocument</Permissions><Hosts>"), "Schema:"],
    ["a permission that does not exist", (xml: string) => xml.replace("ReadWriteDocument", "ReadWriteEverything"), "Schema:"],
  ])("finds %s", async (_, plant, expected) => {
    expect((await check(plant(manifest))).join("\n")).toContain(expected);
  });
});
