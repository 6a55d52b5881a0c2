/** A file that a store is given as it stands. */
export interface Paper {
  readonly path: string;
  /** In the folder of the release. */
  readonly name: string;
}
