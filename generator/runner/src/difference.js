/* Where what was printed differs from the record. */
export { diffLines } from "diff";
