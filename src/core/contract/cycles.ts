type Edges = (node: number) => readonly number[];

/** Groups of nodes that all lead to each other, and single nodes that lead to themselves; nodes in rising order. Tarjan's algorithm without recursion: chains of any length, in time that grows with nodes and edges. */
export function findCycles(nodes: number, edges: Edges): readonly (readonly number[])[] {
  const order = new Int32Array(nodes).fill(-1);
  const lowest = new Int32Array(nodes);
  const nextEdge = new Int32Array(nodes);
  const isOpen = new Uint8Array(nodes);
  const open: number[] = [];
  const found: number[][] = [];
  let visited = 0;
  const path: number[] = [];
  const enter = (node: number) => {
    order[node] = lowest[node] = visited++;
    isOpen[node] = 1;
    open.push(node);
    path.push(node);
  };
  const lower = (node: number, to: number) => {
    if (to < (lowest[node] as number)) lowest[node] = to;
  };
  for (let start = 0; start < nodes; start++) {
    if (order[start] !== -1 || edges(start).length === 0) continue;
    enter(start);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const to = edges(node)[nextEdge[node] as number];
      if (to !== undefined) {
        nextEdge[node] = (nextEdge[node] as number) + 1;
        if (order[to] === -1) enter(to);
        else if (isOpen[to] === 1) lower(node, order[to] as number);
        continue;
      }
      path.pop();
      const from = path.at(-1);
      if (from !== undefined) lower(from, lowest[node] as number);
      if (lowest[node] !== order[node]) continue;
      const group = open.splice(open.lastIndexOf(node));
      for (const member of group) isOpen[member] = 0;
      if (group.length > 1 || edges(node).includes(node)) found.push(group.sort((one, other) => one - other));
    }
  }
  return found;
}

const mostSteps = 100_000;

/** The shortest ring in a group of nodes that all lead to each other, from its first node on; in a very large group the shortest that a bounded search meets. */
export function shortestCycle(group: readonly number[], edges: Edges): readonly number[] {
  const members = new Set(group);
  let best: readonly number[] = [];
  let steps = 0;
  for (const start of group) {
    if (best.length === 1 || (best.length > 0 && steps > mostSteps)) break;
    const cameFrom = new Map<number, number>();
    const queue = [start];
    for (let place = 0; place < queue.length; place++) {
      const node = queue[place] as number;
      const targets = edges(node);
      steps += targets.length;
      if (targets.includes(start)) {
        const ring = [node];
        for (let one = node; one !== start; ring.push(one)) one = cameFrom.get(one) as number;
        if (best.length === 0 || ring.length < best.length) best = ring.reverse();
        break;
      }
      for (const to of targets) {
        if (!members.has(to) || cameFrom.has(to)) continue;
        cameFrom.set(to, node);
        queue.push(to);
      }
    }
  }
  return best;
}
