import { autoUpdate } from '@floating-ui/dom';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/words.ts';

/**
 * A frame around each line that she was told to take off the invoice. Drawn in our own root over the page:
 * nothing of the page's is changed, and the pointer goes through.
 */
export function Marks({ rows }: { rows: readonly Element[] }) {
  return (
    <div aria-hidden="true">
      {rows.map((row, at) => (
        <Mark key={at} row={row} />
      ))}
    </div>
  );
}

function Mark({ row }: { row: Element }) {
  const mark = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<DOMRect | null>(null);
  useEffect(() => {
    if (!mark.current) return undefined;
    return autoUpdate(row, mark.current, () =>
      setBox(isInSight(row) ? row.getBoundingClientRect() : null),
    );
  }, [row]);
  const style = box && {
    left: `${box.left}px`,
    top: `${box.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  };
  return (
    <div ref={mark} class="mark" hidden={box === null} style={style ?? undefined}>
      <span class="mark__words">{t('stop.mark')}</span>
    </div>
  );
}

/** Scrolled out of its own box a row has a place, and is not there. */
function isInSight(row: Element): boolean {
  const { left, top, width, height } = row.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const root = row.getRootNode() as Document | ShadowRoot;
  const over = root.elementsFromPoint(left + width / 2, top + height / 2);
  return over.some((element) => row.contains(element));
}
