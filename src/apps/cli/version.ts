import { version as current } from "../../../package.json";

/** The version of the program. */
export const version: string = current;
