import { wrap } from '../wrap.ts';
import type { Face } from './face.ts';

/** Points from the left and from the top of the sheet. */
export interface Brush {
  /** `y`: of the line that the letters stand on. */
  text(line: string, x: number, y: number, look: Look): void;
  line(from: Point, to: Point, weight?: number): void;
  box(corner: Point, width: number, height: number, filled?: boolean): void;
}

export interface Point {
  x: number;
  y: number;
}

export interface Look {
  face: Face;
  /** Points. */
  size: number;
  soft?: boolean;
}

/** What no end of a page cuts. */
export interface Strip {
  height: number;
  /** So much of what follows stays on the same page. */
  keep?: number;
  /** Comes again, first, on a page that begins with this strip. */
  again?: Strip;
  draw(brush: Brush, x: number, top: number): void;
}

/** What strips are made for: a width, in points, and letters of a size. */
export interface Frame {
  width: number;
  /** 1, or less where everything is smaller so that it fits. */
  scale: number;
  plain: Face;
  bold: Face;
}

export const LINE_HEIGHT = 1.32;
/** The size of running text. */
export const TEXT = 10.5;

/** A text in lines of that width. Its own line breaks are kept. */
export function linesOf(text: string, { face, size }: Look, width: number): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .flatMap((line) => wrap(face.written(line), width, (part) => face.widthOf(part, size)));
}

/** Where the letters of a line stand, under the top of that line. */
export function baseline(size: number): number {
  return size * 1.02;
}

/** Nothing, so high. */
export function gap(height: number): Strip {
  return { height, draw: () => undefined };
}
