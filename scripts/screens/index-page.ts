import type { Capture } from './capture.ts';

/** One page with every picture, by screen; what was found stands first. */
export function indexPage(captures: readonly Capture[]): string {
  const wrong = captures.filter(({ findings }) => findings.length > 0);
  const screens = Map.groupBy(captures, ({ screen }) => screen);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screens of Neuvième</title>
<style>
  body { margin: 16px; font: 14px/1.4 system-ui, sans-serif; color-scheme: light dark }
  figure { display: inline-block; margin: 0 12px 12px 0; vertical-align: top }
  img { max-width: 420px; max-height: 620px; border: 1px solid #888; object-fit: contain }
  .wrong { color: #c00 }
</style>
<h1>${captures.length} pictures of ${screens.size} screens</h1>
${wrong.length === 0 ? '<p>Nothing found by measuring.</p>' : `<ul class="wrong">${wrong.map(findingsOf).join('')}</ul>`}
${[...screens].map(([name, taken]) => `<h2>${escaped(name)}</h2>${taken.map(figure).join('')}`).join('\n')}
</html>
`;
}

function findingsOf({ file, findings }: Capture): string {
  return findings.map((found) => `<li>${escaped(`${file}: ${found}`)}</li>`).join('');
}

function figure({ file, view, findings }: Capture): string {
  const mark = findings.length > 0 ? ' class="wrong"' : '';
  return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption${mark}>${escaped(view)} · ${escaped(file)}</figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
