import type { CDPSession } from 'playwright-core';

/** The part of CDP's DOM.Node this reads. */
interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

/** Closed roots in and below a node, outer before inner; frames (`contentDocument`) left out. */
function closedBelow(node: DomNode): number[] {
  const own = node.shadowRootType === 'closed' ? [node.backendNodeId] : [];
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [...own, ...below.flatMap(closedBelow)];
}

/** Object ids of all closed roots of the top document, in the given world. */
export async function closedRoots(cdp: CDPSession, executionContextId: number): Promise<string[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const resolved = closedBelow(root).map(async (backendNodeId) => {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId, executionContextId });
    return object.objectId ? [object.objectId] : [];
  });
  return (await Promise.all(resolved)).flat();
}
