/**
 * The poses that are drawn where somebody opens an article, or where a page has another exercise than the
 * first: fetched on use.
 */
import {
  cloth,
  farLeg,
  foot,
  head,
  learnPoses,
  line,
  mattress,
  paper,
  path,
  pillow,
  seam,
  skin,
  tube,
} from './leg-drawings.js';

/** A sleeping head from the front, with its centre at x, y. */
const headFromFront = (x: number, y: number, degrees: number) => {
  const turn = `translate(${x} ${y})rotate(${degrees})`;
  return [
    path('skin', 'M-17 0A17 17 0 0 1 17 0 17 17 0 0 1-17 0Z', 9.6, turn),
    path('hair', 'M-15 3Q-12-7 0-8 12-7 15 3C22-11 13-19 0-19S-22-11-15 3Z', 6.4, turn),
    path(undefined, 'M-9 1q3 3 6 0M3 1q3 3 6 0M-3 10q3 2 6 0', 2.6, turn),
  ];
};

/** A foot close up, with its ankle at 0, 0. It stands and points to the right, with the big toe in front. */
const closeFoot =
  'M14-6C20 2 34 6 52 10 62 12 70 16 70 23 70 30 62 32 55 31 49 32 46 29 41 31 33 35 25 34 18 30 10 26 5 28-1 31-12 36-22 30-22 19-22 9-16 4-15-6Z';

/** From the instep to the ball of that foot. */
const toes = 'M26 4C34 6 42 8 52 10 62 12 70 16 70 23 70 30 62 32 55 31 49 32 46 29 41 31';

/** Turns a path about 0, 0 and moves it to x, y. The path must have absolute points only. */
const turned = (d: string, x: number, y: number, degrees: number): string => {
  const sin = Math.sin((degrees * Math.PI) / 180);
  const cos = Math.cos((degrees * Math.PI) / 180);
  return d.replace(/(-?[\d.]+)[ ,]?(-?[\d.]+)/g, (_, px: string, py: string) =>
    [x + +px * cos - +py * sin, y + +px * sin + +py * cos]
      .map((n) => Math.round(n * 10) / 10)
      .join()
      .concat(' '),
  );
};

learnPoses({
  'ankle-pump': (frame) => {
    const near = (degrees: number, y: number) => turned(closeFoot, 192, y, degrees);
    const leg = (degrees: number, y: number) =>
      tube(-40, 100, 40, 30, 106, 38, 92, y - 12, 30, 150, y - 5, 20, 192, y, 15) +
      near(degrees, y);
    const [degrees, y] = (
      [
        [-108, 124],
        [-38, 114],
      ] as const
    )[frame] ?? [-100, 124];
    return [
      paper('M-20 150H340V188H-20Z'),
      seam('M0 169H320'),
      ...(frame > 1
        ? [
            `<path d="${turned(toes, 192, 116, -24)}" stroke-width="4.4" stroke-dasharray=".1 8.5"></path>`,
          ]
        : []),
      farLeg(leg(degrees, y), 11, -6),
      skin(leg(degrees, y)),
      line(turned('M50 15C54 13 60 15 64 19M-6 2C-3-5 5-4 6 4', 192, y, degrees), 2.8),
      line('M233 34Q270 50 286 86M245 28L233 34 239 46M272 80L286 86 290 71'),
    ];
  },
  'towel-stretch': (frame) => {
    const leg =
      tube(92, 132, 16, 130, 132, 14.5, 162, 134, 11, 188, 135, 11, 232, 132, 7) +
      foot(232, 131, frame ? -110 : -82, 1.15);
    // The towel is slack at first. Then the hands pull, and the toes follow.
    const [hand, sag, toes] = frame ? [140, 97, 242] : [156, 112, 254];
    return [
      ...mattress,
      farLeg(leg, 8, -6),
      cloth(tube(hand + 14, 86, 4, (hand + toes) / 2 + 10, sag - 4, 4, toes - 2, 107, 4)),
      skin(tube(hand + 10, 86, 6, hand + 23, 84, 6)),
      paper(tube(92, 72, 9, 116, 96, 8.5, hand + 12, 86, 7)),
      skin(leg),
      cloth(
        tube(hand, 93, 5, (hand + toes) / 2, sag + 6, 5, toes - 14, 115, 5, toes + 2, 117, 5),
        tube(toes - 1, 106, 4, toes + 3, 111, 4.5, toes + 2, 117, 5),
      ),
      skin(tube(86, 62, 8, 90, 46, 8)),
      ...head(95, 33, 0),
      paper(tube(84, 76, 14, 84, 104, 15, 88, 130, 16), tube(88, 130, 16, 126, 131, 15.5)),
      skin(tube(hand - 4, 95, 6, hand + 8, 93, 6)),
      paper(
        tube(88, 81, 9, frame ? 98 : 108, 104, 8.5),
        tube(frame ? 98 : 108, 104, 8.5, hand - 4, 95, 7),
      ),
    ];
  },
  'sleep-side': (frame) => {
    const apart = frame === 0 ? 8 : 0;
    return [
      ...mattress,
      pillow,
      skin(
        tube(176, 134, 14, 206, 136, 13, 234, 139, 10.5, 258, 139, 10.5, 284, 143, 6.5),
        tube(288, 139, 6.5, 297, 142, 6, 306, 147, 4.5),
      ),
      ...(frame === 0 ? [] : [cloth(tube(216, 121, 7.5, 242, 122, 8, 272, 121, 8))]),
      skin(
        tube(
          176,
          112,
          16,
          206,
          109 + apart / 2,
          12.5,
          234,
          105 + apart,
          11,
          258,
          105 + apart,
          10.5,
          284,
          107 + apart,
          6.5,
        ),
        tube(288, 103 + apart, 6.5, 297, 106 + apart, 6, 306, 111 + apart, 4.5),
      ),
      paper(
        'M84 126C82 102 96 90 112 92 128 94 136 107 150 107 162 107 168 96 184 95 198 94 210 96 218 98L215 121Q206 122 208 130L206 149H100C90 149 85 138 84 126Z',
      ),
      line('M165 109Q159 128 163 146', 2.8),
      ...headFromFront(50, 117, -80),
      skin(tube(82, 135, 6.5, 70, 135, 6)),
      paper(tube(106, 107, 9.5, 130, 130, 9), tube(130, 130, 9, 88, 136, 7)),
    ];
  },
});
