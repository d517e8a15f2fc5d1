interface ToolTileProps {
  /** The first letter of a tool, or a sign. */
  letter: string;
  /** Its place in the list: neighbours have other colours. */
  place: number;
}

/** A letter in a coloured square: nobody's logo. The name stands beside it. */
export function ToolTile({ letter, place }: ToolTileProps) {
  return (
    <span class={`tools__tile tools__tile--${place % 4}`} aria-hidden="true">
      {letter}
    </span>
  );
}
