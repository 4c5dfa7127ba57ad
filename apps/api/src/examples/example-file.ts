/** One labelled image of an import, or why what was sent as one is none. */
export type ExampleFile = {
  /** As the caller calls it. */
  name: string;
} & (
  | {
      /** The id or the name of its class. */
      class: string;
      bytes: Buffer;
    }
  | { error: string }
);
