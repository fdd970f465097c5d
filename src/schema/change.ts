/** Arguments of the rule that a change is dated where it is noted, and noted where it is dated. */
export const noted: [
  (entry: { changed: string | null; changeNote: string | null }) => boolean,
  { path: string[]; error: string },
] = [
  ({ changed, changeNote }) => (changed === null) === (changeNote === null),
  {
    path: ['changeNote'],
    error: 'must stand exactly where `changed` stands; add or remove one of them',
  },
];
