import { useEffect, useState } from "preact/hooks";
import { word } from "../words";
import type { DetailPart, DetailProps } from "./detail-part";

interface Props extends DetailProps {
  readonly load: () => Promise<DetailPart>;
}

/** A part of the card, once its code has come. */
export function LoadedPart({ load, ...given }: Props) {
  // In an object: a bare function would be taken for an updater.
  const [loaded, setLoaded] = useState<{ readonly Part: DetailPart }>();
  useEffect(() => {
    load().then((Part) => {
      setLoaded({ Part });
    }, given.onFailure);
  }, [load]);
  return loaded ? <loaded.Part {...given} /> : <p class="quiet">{word("loading", given.language)}</p>;
}
