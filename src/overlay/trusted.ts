/** True when what an event reached can really be seen: what cannot be seen cannot have been meant. */
export type IsSeen = (event: Event) => boolean;

/** A handler that only a person's own click on a visible overlay reaches; a page's forged one does nothing. */
export function trusted(isSeen: IsSeen, act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted && isSeen(event)) act();
  };
}
