import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { standingOf } from '../../../../backup/past/dry-run.ts';
import { readPasted } from '../../../../backup/past/pasted.ts';
import type { CivilDate } from '../../../../domain/civil-date.ts';
import type { PastCare } from '../../../../domain/past-care.ts';
import type { Ledger } from '../../../../ledger/open.ts';
import { t } from '../../../../platform/words.ts';
import { useCommand } from '../../../hooks/command.ts';
import { useLedger } from '../../../hooks/ledger.ts';
import {
  careFromTyped,
  emptyLine,
  isEmpty,
  nextId,
  typedFaults,
  typedFields,
  withPasted,
  type TypedField,
  type TypedLine,
} from './typed-lines.ts';
import { writeImport } from './write-import.ts';

const FIRST_LINES = 3;

const freshLines = () => Array.from({ length: FIRST_LINES }, (_, index) => emptyLine(index + 1));

/** Lines as typed, held by whoever outlives the table; null: none yet. */
export type KeptLines = { current: TypedLine[] | null };

/** Holds what is typed until it is saved; a line that cannot be saved stays with its reason. */
export function useTypedPatients(today: CivilDate, kept: KeptLines = { current: null }) {
  const { ledger } = useLedger();
  const [lines, setLines] = useState<TypedLine[]>(() => kept.current ?? freshLines());
  kept.current = lines;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [refusals, setRefusals] = useState<ReadonlyMap<number, string>>(new Map());
  const [removed, setRemoved] = useState<{ line: TypedLine; at: number } | null>(null);
  const [saved, setSaved] = useState<number | null>(null);
  const focus = useRef<string | null>(null);
  const { busy, failure, run } = useCommand();
  // A line that was just added has its field only once it is drawn.
  useLayoutEffect(() => {
    if (focus.current !== null) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });

  const aim = (id: number, field: TypedField = 'birthName') => {
    focus.current = `typed-${id}-${field}`;
  };

  const input = (id: number, field: TypedField, value: string) => {
    setLines(lines.map((line) => (line.id === id ? { ...line, [field]: value } : line)));
    setRefusals(new Map([...refusals].filter(([other]) => other !== id)));
    setSaved(null);
  };

  const paste = (id: number, field: TypedField, text: string): boolean => {
    const rows = readPasted(text);
    if (rows === null) return false;
    const next = withPasted(lines, { id, field }, rows);
    setLines(next);
    setRefusals(new Map());
    setSaved(null);
    setLeft(new Set([...left, ...next.filter((line) => !isEmpty(line)).map((line) => line.id)]));
    return true;
  };

  const next = (id: number) => {
    const index = lines.findIndex((line) => line.id === id);
    const following = lines[index + 1];
    const line = following ?? emptyLine(nextId(lines));
    if (!following) setLines([...lines, line]);
    setLeft(new Set([...left, id]));
    aim(line.id);
    // The focus moves with the next drawing, which nothing else may ask for.
    if (following) document.getElementById(`typed-${line.id}-birthName`)?.focus();
  };

  const remove = (id: number) => {
    const at = lines.findIndex((line) => line.id === id);
    const line = lines[at];
    if (!line) return;
    const others = lines.filter((other) => other !== line);
    const rest = others.length > 0 ? others : [emptyLine(nextId(lines))];
    setLines(rest);
    setRemoved(isEmpty(line) ? null : { line, at });
    const neighbour = rest[Math.min(at, rest.length - 1)];
    if (neighbour) aim(neighbour.id);
  };

  const putBack = () => {
    if (!removed) return;
    setLines(lines.toSpliced(removed.at, 0, removed.line));
    setRemoved(null);
    aim(removed.line.id);
  };

  const save = async () => {
    const typed = lines.filter((line) => !isEmpty(line));
    setLeft(new Set([...left, ...typed.map(({ id }) => id)]));
    setSaved(null);
    const wrong = typed.find((line) => typedFaults(line, today).size > 0);
    if (wrong) {
      const [field = 'birthName'] = typedFaults(wrong, today).keys();
      return aim(wrong.id, field);
    }
    if (typed.length === 0) {
      const [first] = lines;
      return first && aim(first.id);
    }
    await run(async () => {
      const said = await refusalsOf(ledger, typed, today);
      setRefusals(said);
      const ready = typed.filter(({ id }) => !said.has(id));
      const cares = ready.flatMap((line) => careFromTyped(line, today) ?? []);
      if (cares.length > 0) setSaved(await written(cares));
      const stays = lines.filter((line) => said.has(line.id));
      setLines(stays.length > 0 ? stays : freshLines());
      setRemoved(null);
    });
  };

  return {
    lines,
    refusals,
    removed,
    saved,
    busy,
    failure,
    input,
    paste,
    next,
    remove,
    putBack,
    save,
    isLeft: (id: number) => left.has(id),
    leave: (id: number) => setLeft((before) => new Set([...before, id])),
  };
}

async function written(cares: readonly PastCare[]): Promise<number> {
  const quiet = { onBegin: () => {}, onProgress: () => {}, isCancelled: () => false };
  const end = await writeImport({ kind: 'typed', file: '', resume: null, cares, ...quiet });
  return end.kind === 'done' ? end.counts.episodes : 0;
}

/** Lines that would open an episode beside an open one, or of somebody whose data were erased. */
async function refusalsOf(
  ledger: Ledger,
  lines: readonly TypedLine[],
  today: CivilDate,
): Promise<Map<number, string>> {
  const said = new Map<number, string>();
  const seen = new Set<string>();
  for (const line of lines) {
    const care = careFromTyped(line, today);
    if (care === null) continue;
    const person = typedFields
      .slice(0, 3)
      .map((field) => line[field].trim().toLowerCase())
      .join('|');
    const standing = await standingOf(ledger, care.patient);
    if (standing.kind === 'open') {
      said.set(line.id, t('imports.isOpen', [standing.region || t('common.noRegion')]));
    } else if (standing.kind === 'erased') said.set(line.id, t('imports.isErased'));
    else if (seen.has(person)) said.set(line.id, t('imports.isTwice'));
    seen.add(person);
  }
  return said;
}
