/** What an array should be able to do; some in-app browsers are from before these existed. */
const arrayGaps = {
  at<Item>(this: readonly Item[], index: number): Item | undefined {
    return this[index < 0 ? this.length + index : index];
  },
  toSorted<Item>(this: readonly Item[], order?: (one: Item, other: Item) => number): Item[] {
    // oxlint-disable-next-line unicorn/no-array-sort -- this is what makes sorting a copy possible
    return [...this].sort(order);
  },
  toReversed<Item>(this: readonly Item[]): Item[] {
    // oxlint-disable-next-line unicorn/no-array-reverse -- this is what makes reversing a copy possible
    return [...this].reverse();
  },
  findLast<Item>(this: readonly Item[], wanted: (item: Item) => boolean): Item | undefined {
    for (let index = this.length - 1; index >= 0; index -= 1) {
      const item = this[index];
      if (item !== undefined && wanted(item)) return item;
    }
    return undefined;
  },
  findLastIndex<Item>(this: readonly Item[], wanted: (item: Item) => boolean): number {
    for (let index = this.length - 1; index >= 0; index -= 1) {
      const item = this[index];
      if (item !== undefined && wanted(item)) return index;
    }
    return -1;
  },
};

const stringGaps = {
  at(this: string, index: number): string | undefined {
    return this[index < 0 ? this.length + index : index];
  },
  replaceAll(this: string, sought: string | RegExp, put: string | ((found: string) => string)): string {
    const pattern =
      typeof sought === 'string' ? new RegExp(sought.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'), 'gu') : sought;
    return typeof put === 'string' ? this.replace(pattern, put) : this.replace(pattern, put);
  },
};

const objectGaps = {
  hasOwn: (owner: object, name: string): boolean => Object.prototype.hasOwnProperty.call(owner, name),
};

/** Adds what is missing and leaves alone what is there. Syntax cannot be added: where that is too new, the server judges. */
export function fillGaps(
  into: { readonly array: object; readonly string: object; readonly object: object } = {
    array: Array.prototype,
    string: String.prototype,
    object: Object,
  },
): void {
  fill(into.array, arrayGaps);
  fill(into.string, stringGaps);
  fill(into.object, objectGaps);
}

function fill(target: object, gaps: object): void {
  for (const [name, value] of Object.entries(gaps))
    if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}
