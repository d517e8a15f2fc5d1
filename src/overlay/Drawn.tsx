import { useLayoutEffect, useRef } from 'preact/hooks';
import { draw, type Child } from './draw.ts';

/** What rests on the card, within the dialog: said there in the same words by the same buttons. */
export function Drawn({ parts }: { parts: readonly Child[] }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) draw(box.current, parts);
  });
  return <div ref={box} class="drawn" />;
}
