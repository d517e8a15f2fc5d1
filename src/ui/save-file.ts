/** Hands a file to the browser, which saves it where it saves what is downloaded. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next task; Firefox needs that much.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
