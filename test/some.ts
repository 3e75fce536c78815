/** For a loop that asserts something of each one that was found: of none it would prove nothing. */
export const some = <T>(found: Iterable<T>): T[] => {
  const list = [...found];
  if (list.length === 0) throw new Error('A loop of a test has nothing to go over.');
  return list;
};
