/** Units from one up to another; a part of a passage is some of its sentences, in their order. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
