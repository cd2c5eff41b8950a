/** A rectangle in units of the view box. */
export type Box = { x: number; y: number; width: number; height: number };

/** Whether two rectangles share more than an edge; `gap` is the room they must keep. */
export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/**
 * Moves stretches along a line apart until none overlap, each as near to its wish as the others allow,
 * order kept. `sizes` are full lengths; returns the middles. Everything stays between `from` and `to` as
 * long as there is room at all.
 */
export function spreadAlong(
  wishes: readonly number[],
  sizes: readonly number[],
  gap: number,
  from: number,
  to: number,
): number[] {
  // Stretches that touch move as one group, whose place is the mean of what its members wish.
  type Group = { members: number[]; length: number; sum: number };
  const startOf = ({ sum, members, length }: Group): number =>
    Math.max(from, Math.min(to - length, sum / members.length - length / 2));
  const groups: Group[] = [];
  for (const [index, wish] of wishes.entries()) {
    let group: Group = { members: [index], length: sizes[index] ?? 0, sum: wish };
    for (
      let before = groups.at(-1);
      before && startOf(before) + before.length + gap > startOf(group);
      before = groups.at(-1)
    ) {
      const length = before.length + gap + group.length;
      groups.pop();
      // Wishes are told as wishes for the whole group's middle.
      const toMiddle = (part: Group, offset: number): number =>
        part.sum + part.members.length * (length / 2 - offset - part.length / 2);
      group = {
        members: [...before.members, ...group.members],
        sum: toMiddle(before, 0) + toMiddle(group, before.length + gap),
        length,
      };
    }
    groups.push(group);
  }
  return groups.flatMap((group) => {
    let place = startOf(group);
    return group.members.map((index) => {
      const size = sizes[index] ?? 0;
      const middle = place + size / 2;
      place += size + gap;
      return middle;
    });
  });
}
