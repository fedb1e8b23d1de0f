import { catalogue } from "../../functions/catalogue";

/** Names of the worksheet functions with their namespace, as files need them. */
export const functionNames: readonly string[] = catalogue.map(({ name }) => `DEAL.${name}`);
