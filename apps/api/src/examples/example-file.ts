/** One labelled image of an import, or why what was sent as one is none. */
export type ExampleFile = {
  /** As the caller calls it. */
  name: string;
} & (
  | {
      /** The id or the name of its class; null: none of the classes. */
      class: string | null;
      bytes: Buffer;
    }
  | { error: string }
);
