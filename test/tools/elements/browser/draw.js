/* Templates of text, with what comes from people escaped. */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function safe(text) {
  return String(text ?? '').replace(/[&<>"]/g, (character) => ENTITIES[character]);
}

/** Markup with each part escaped; lists are of markup already. */
export function draw(strings, ...parts) {
  const shown = parts.map((part) => (Array.isArray(part) ? part.join('') : safe(part)));
  return String.raw({ raw: strings }, ...shown);
}

/** Ids that differ at every load, as those of compiled components do. */
export function freshId() {
  return `lk-${Math.random().toString(36).slice(2, 8)}`;
}

export function french(iso) {
  const [year, month, day] = String(iso ?? '').split('-');
  return day ? `${day}/${month}/${year}` : String(iso ?? '');
}

export function isoOf(text) {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  return day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
}
