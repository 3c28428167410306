/** Values a sentence needs; days are serials under names that end in `Day`. */
export type Facts = Readonly<Record<string, string | number>>;
