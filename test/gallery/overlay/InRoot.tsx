import { useEffect, useRef } from 'preact/hooks';
import { overlayRoot } from './root.ts';

interface InRootProps {
  name: string;
  /** Draws into an element of an overlay's root. */
  into: (box: Element) => void;
}

/** One state of the overlay, under its name. */
export function InRoot({ name, into }: InRootProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current === null) return;
    const root = overlayRoot(host.current);
    const box = document.createElement('div');
    root.replaceChildren(box);
    into(box);
  }, []);
  return (
    <div class="shown">
      <p class="shown__name">{name}</p>
      <div ref={host} data-overlay={name} />
    </div>
  );
}
