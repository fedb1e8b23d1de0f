import { defineType } from "../define-type";
import type { InvocationResult } from "../function-channel";
import { invalidArgument } from "../host-error";

/** The service through which custom functions answer what the host asked them to compute. */
export const customFunctions = defineType<"service">({
  name: "Microsoft.ExcelServices.CustomFunctions",
  create: () => "service",
  methods: {
    SetInvocationArrayResults: {
      run: (_target, args, host) => host.functions.settle(resultsOf(args.values[0])),
    },
    _SetOsfControlContainerReadyForCustomFunctions: { run: (_target, _args, host) => host.functions.open() },
  },
});

function resultsOf(value: unknown): InvocationResult[] {
  if (!Array.isArray(value)) throw invalidArgument("the results must be a list");
  return value.map((result: unknown) => {
    if (!Array.isArray(result) || typeof result[0] !== "number") throw invalidArgument("a result must begin with its invocation id");
    return [result[0], result[1] === true, result[2], ...(typeof result[3] === "number" ? [result[3]] : [])] as unknown as InvocationResult;
  });
}
