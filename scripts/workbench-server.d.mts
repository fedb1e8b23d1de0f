export interface ServedWorkbench {
  readonly address: string;
  close(): Promise<void>;
}
export declare function serveWorkbench(options?: { port?: number; tls?: { key: string; cert: string } }): Promise<ServedWorkbench>;
export declare function fileOf(url: string): string | undefined;
