/** Makes these the children of the parent; elements that stay where they are are left untouched. */
export function putInOrder(parent: HTMLElement, wanted: Iterable<HTMLElement>): void {
  const kept = new Set(wanted);
  for (const child of [...parent.children]) if (!kept.has(child as HTMLElement)) child.remove();
  let next = parent.firstElementChild;
  for (const child of kept) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}
