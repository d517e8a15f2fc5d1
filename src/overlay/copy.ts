/**
 * Puts a text on the clipboard; resolves to whether it is there. A frame of another site may not use the
 * clipboard unless its page allows it (`clipboard-write`): the older command asks for her click only.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page's own listeners would put something else there.
    event.stopImmediatePropagation();
    given = event.clipboardData !== null;
  };
  addEventListener('copy', give, { capture: true, once: true });
  try {
    return document.execCommand('copy') && given;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', give, true);
  }
}
