import { useEffect, useState } from "preact/hooks";
import { Disclosure } from "../parts/disclosure";
import { word } from "../words";
import type { MapProps, MapSection } from "./map-section";

interface Props extends MapProps {
  readonly onFailure: (error: unknown) => void;
}

/** The trigger map, folded until it is asked for. */
export function LoadedMap(given: Props) {
  return (
    <Disclosure id="trigger-map" summary={word("triggerMap", given.language)}>
      {() => <Map {...given} />}
    </Disclosure>
  );
}

function Map({ onFailure, ...given }: Props) {
  // In an object: a bare function would be taken for an updater.
  const [loaded, setLoaded] = useState<{ readonly Section: typeof MapSection }>();
  useEffect(() => {
    import(/* webpackChunkName: "map" */ "./map-section").then(({ MapSection: Section }) => {
      setLoaded({ Section });
    }, onFailure);
  }, []);
  return loaded ? <loaded.Section {...given} /> : <p class="quiet">{word("loading", given.language)}</p>;
}
