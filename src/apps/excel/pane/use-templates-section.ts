import { useEffect, useState } from "preact/hooks";
import type { TemplatesSection } from "./parts/templates-section";

/** The templates' part of the pane, once it is loaded. */
export function useTemplatesSection(onFailure: (error: unknown) => void): typeof TemplatesSection | undefined {
  // In an object: a bare function would be taken for an updater.
  const [loaded, setLoaded] = useState<{ readonly Section: typeof TemplatesSection }>();
  useEffect(() => {
    import(/* webpackChunkName: "templates" */ "./parts/templates-section").then(({ TemplatesSection: Section }) => {
      setLoaded({ Section });
    }, onFailure);
  }, []);
  return loaded?.Section;
}
