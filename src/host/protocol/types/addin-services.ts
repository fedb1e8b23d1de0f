import { defineType, type Method, type ObjectType } from "../define-type";

type ServiceTarget = "service";

/** Asked for by the library itself at start and by the pane's commands; this host shows one pane, always, and has no ribbon to repaint. */
const heard: Method<ServiceTarget> = { run: () => null };

/** The services of the add-in's own life that office.js calls: ready messages and showing the pane. */
export const addinServices: readonly ObjectType[] = [
  service("Microsoft.InternalService.AddinInternalService", { NotifyActionHandlerReady: heard }),
  service("Microsoft.AppRuntime.AppRuntimeService", { SetAppRuntimeState: heard, GetAppRuntimeState: { run: () => "Visible" } }),
];

function service(name: string, methods: Readonly<Record<string, Method<ServiceTarget>>>): ObjectType {
  return defineType<ServiceTarget>({ name, create: () => "service", methods });
}
