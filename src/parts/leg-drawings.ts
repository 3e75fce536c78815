/**
 * The seven drawings of what the legs do. A drawing is a list of paths from back to front; lying
 * and sitting poses rest on one bed line, y = 150.
 */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Pose } from '../model/document.js';

/**
 * The outline of a smooth tube through joints, each given as x, y, radius: a limb, a cushion or a
 * towel. It goes out along one side and back along the other, so that all tubes turn the same way
 * and can share a path with no holes where they cross.
 */
const tube = (...joints: number[]): string => {
  const count = joints.length / 3;
  const edge: number[][] = [];
  for (let i = 0; i < 2 * count; i++) {
    const out = i < count;
    const at = 3 * (out ? i : 2 * count - 1 - i);
    const from = Math.max(at - 3, 0);
    const to = Math.min(at + 3, joints.length - 3);
    const dx = joints[to]! - joints[from]!;
    const dy = joints[to + 1]! - joints[from + 1]!;
    const k = (joints[at + 2]! / Math.hypot(dx, dy)) * (out ? 1 : -1);
    edge.push([joints[at]! + dy * k, joints[at + 1]! - dx * k]);
  }
  const heading = (i: number) => {
    const start = i < count ? 0 : count;
    const [ax, ay] = edge[Math.max(i - 1, start)]!;
    const [bx, by] = edge[Math.min(i + 1, start + count - 1)]!;
    const length = Math.hypot(bx! - ax!, by! - ay!);
    return [(bx! - ax!) / length, (by! - ay!) / length];
  };
  const d = edge.map(([x, y], i) => {
    const next = (i + 1) % (2 * count);
    const [toX, toY] = edge[next]!;
    const [dx, dy] = heading(i);
    const [toDx, toDy] = heading(next);
    // Two thirds of the way bends the ends round, a third keeps the sides calm.
    const k = Math.hypot(toX! - x!, toY! - y!) * (next % count ? 0.36 : 0.66);
    const curve = [x! + dx! * k, y! + dy! * k, toX! - toDx! * k, toY! - toDy! * k, toX!, toY!];
    return curve.map((n) => Math.round(n * 10) / 10).join();
  });
  return `M${edge[0]!.join()}C${d.join(' ')}Z`;
};

/** A foot whose ankle is at x, y; at 0 degrees it stands, at -90 its toes point up. */
const foot = (x: number, y: number, degrees: number, scale = 1): string => {
  const sin = Math.sin((degrees * Math.PI) / 180) * scale;
  const cos = Math.cos((degrees * Math.PI) / 180) * scale;
  const at = (fx: number, fy: number, r: number) => [
    x + fx * cos - fy * sin,
    y + fx * sin + fy * cos,
    r * scale,
  ];
  return tube(...at(-3, 7, 8), ...at(10, 8, 6.8), ...at(20, 10.5, 5), ...at(26, 11.5, 4));
};

const path = (
  tint: 'cloth' | 'skin' | 'paper' | undefined,
  d: string,
  width = 9.6,
  transform?: string,
): string =>
  `<path${tint ? ` class="${tint}"` : ''} d="${d}" stroke-width="${width}"${transform ? ` transform="${transform}"` : ''}></path>`;

const cloth = (...shapes: string[]) => path('cloth', shapes.join(''));
const paper = (...shapes: string[]) => path('paper', shapes.join(''));
const skin = (...shapes: string[]) => path('skin', shapes.join(''));
const line = (d: string, width = 4.8) => path(undefined, d, width);

/** A head seen from the side, round x, y; at 0 degrees it is upright and looks to the right. */
const head = (x: number, y: number, degrees: number, asleep?: boolean) => {
  const turn = `translate(${x} ${y})rotate(${degrees})`;
  return [
    path(
      'skin',
      'M0-17C9-17 15-11 15.5-4L20 3 16 5C16 14 12 18 4 17-8 19-17 10-17 0A17 17 0 0 1 0-17Z',
      9.6,
      turn,
    ),
    path(
      'paper',
      'M14.5-11C8-10 3-7 2-1 1 3-2 2-5 1-6 6-8 10-11 14-19 8-21-4-16-11-9-21 11-21 14.5-11Z',
      6.4,
      turn,
    ),
    path(undefined, asleep ? 'M7-1q3 3 6 0' : 'M10.5-3v1.5', asleep ? 2.6 : 3.4, turn),
    path(undefined, 'M9 10.5q2 1.5 4 0', 2.6, turn),
  ];
};

/** A sleeping head seen from the front, round x, y. */
const headFromFront = (x: number, y: number, degrees: number) => {
  const turn = `translate(${x} ${y})rotate(${degrees})`;
  return [
    path('skin', 'M-17 0A17 17 0 0 1 17 0 17 17 0 0 1-17 0Z', 9.6, turn),
    path('paper', 'M-15 3Q-12-7 0-8 12-7 15 3C22-11 13-19 0-19S-22-11-15 3Z', 6.4, turn),
    path(undefined, 'M-9 1q3 3 6 0M3 1q3 3 6 0M-3 10q3 2 6 0', 2.6, turn),
  ];
};

const seam = (d: string) => `<path d="${d}" stroke-width="2.8" opacity=".4"></path>`;

const mattress = [
  paper('M18 150H302q12 0 12 12v6q0 12-12 12H18Q6 180 6 168V162q0-12 12-12Z'),
  seam('M22 165H298'),
];

const farLeg = (leg: string, x: number, y: number) =>
  path('skin', leg, 9.6, `translate(${x} ${y})`);

const pillow = cloth(tube(20, 137, 10, 50, 140, 9.5, 76, 138, 9));

const neck = skin(tube(54, 120, 8, 84, 131, 10));

const drawings: Record<Pose, () => string[]> = {
  'legs-raised': () => {
    const leg =
      tube(163, 131, 15.5, 188, 107, 14, 211, 88, 11, 233, 78, 12, 264, 55, 6.8) +
      foot(264, 55, -108);
    return [
      ...mattress,
      pillow,
      skin(
        tube(163, 124, 14, 188, 98, 13, 211, 79, 11, 233, 69, 11, 272, 47, 6.8),
        foot(272, 47, -104),
      ),
      cloth(tube(228, 136, 11, 256, 137, 10, 288, 136, 11)),
      cloth(tube(236, 115, 10, 258, 117, 9, 280, 115, 10)),
      cloth(tube(235, 100, 9, 259, 85, 8)),
      neck,
      ...head(48, 114, -80),
      skin(leg),
      paper(
        tube(92, 131, 14, 112, 129, 16, 140, 132, 14, 163, 131, 15),
        tube(163, 131, 15, 186, 109, 15),
      ),
      skin(tube(148, 140, 6, 162, 140, 5.5)),
      paper(tube(102, 130, 9, 124, 137, 8.5, 148, 138, 7)),
    ];
  },
  'legs-lowered': () => {
    const leg =
      tube(124, 97, 16, 152, 93, 15, 188, 97, 12, 196, 121, 12, 205, 154, 6.8) + foot(205, 154, 10);
    return [
      line('M34 144V194M152 144V194M8 194H312'),
      paper('M18 114H168q12 0 12 12v6q0 12-12 12H18Q6 144 6 132V126q0-12 12-12Z'),
      seam('M22 129H164'),
      cloth(tube(28, 103, 9, 44, 104, 8, 60, 103, 9)),
      farLeg(leg, 9, -9),
      skin(leg),
      skin(tube(127, 58, 8, 133, 40, 8)),
      ...head(137, 24, 0),
      paper(tube(125, 66, 14, 126, 80, 15, 126, 97, 16), tube(126, 97, 16, 154, 93, 16)),
      skin(tube(105, 104, 6, 95, 109, 5)),
      paper(tube(123, 67, 9, 109, 85, 8.5, 105, 102, 7)),
      line('M262 125Q278 152 262 180M259 137L262 125 273 130M273 175L262 180 259 168'),
    ];
  },
  'lying-flat': () => [
    ...mattress,
    pillow,
    neck,
    ...head(48, 114, -80, true),
    paper(tube(92, 131, 14, 112, 128, 17, 140, 132, 14)),
    cloth(
      'M128 128C136 114 156 116 170 116 190 116 210 119 230 118 250 117 258 101 274 101 290 101 294 112 300 150L304 172H126Z',
    ),
    line('M143 132V171M200 118q8 16 4 34M270 114q6 14 4 26', 2.8),
    skin(tube(150, 120, 6, 166, 120, 5.5)),
    paper(tube(102, 132, 9, 124, 132, 8.5, 150, 120, 7)),
  ],
  'ankle-pump': () => [
    paper('M-20 150H340V188H-20Z'),
    seam('M0 169H320'),
    `<path d="${tube(216, 113, 13, 250, 110, 11, 272, 103, 8)}" stroke-width="4.4" stroke-dasharray=".1 8.5"></path>`,
    cloth(tube(148, 138, 9, 184, 138, 9)),
    skin(
      tube(-30, 94, 30, 50, 104, 36, 120, 107, 26, 172, 110, 16, 200, 111, 14),
      foot(200, 111, -93, 1.9),
    ),
    line('M236 22Q274 34 292 72M248 17L236 22 242 34M279 66L292 72 297 59'),
  ],
  'towel-stretch': () => {
    const leg =
      tube(92, 132, 16, 130, 132, 14.5, 162, 134, 11, 188, 135, 11, 232, 136, 7) +
      foot(232, 135, -92, 1.15);
    return [
      ...mattress,
      farLeg(leg, 8, -6),
      skin(tube(150, 86, 6, 163, 84, 6)),
      paper(tube(92, 72, 9, 118, 94, 8.5, 152, 86, 7)),
      skin(leg),
      cloth(tube(146, 93, 5, 198, 106, 5.5, 252, 117, 6)),
      skin(tube(86, 62, 8, 90, 46, 8)),
      ...head(95, 33, 0),
      paper(tube(84, 76, 14, 84, 104, 15, 88, 130, 16), tube(88, 130, 16, 126, 131, 15.5)),
      skin(tube(138, 95, 6, 150, 93, 6)),
      paper(tube(88, 81, 9, 108, 102, 8.5), tube(108, 102, 8.5, 138, 95, 7)),
    ];
  },
  'sleep-back': () => {
    const leg =
      tube(160, 131, 15.5, 190, 112, 14, 213, 100, 11, 231, 114, 12, 260, 131, 6.8) +
      foot(260, 131, -14);
    return [
      ...mattress,
      pillow,
      farLeg(leg, 10, -6),
      cloth(tube(202, 132, 15, 228, 134, 13)),
      neck,
      ...head(48, 114, -80, true),
      skin(leg),
      paper(
        tube(92, 131, 14, 112, 129, 16, 140, 132, 14, 163, 131, 15),
        tube(163, 131, 15, 181, 118, 15),
      ),
      skin(tube(134, 118, 6, 146, 119, 5.5)),
      paper(tube(102, 130, 9, 122, 136, 8.5), tube(122, 136, 8.5, 136, 122, 7)),
    ];
  },
  'sleep-side': () => [
    ...mattress,
    pillow,
    skin(
      tube(176, 128, 16, 206, 143, 14, 232, 152, 12, 255, 149, 11, 280, 142, 6.8),
      tube(284, 137, 7, 294, 144, 6.5, 304, 153, 4.5),
    ),
    cloth(tube(212, 131, 11, 244, 133, 11, 276, 124, 11)),
    skin(
      tube(176, 112, 18, 206, 110, 15.5, 232, 114, 13, 254, 109, 11, 280, 100, 6.8),
      tube(284, 95, 7, 294, 102, 6.5, 304, 111, 4.5),
    ),
    paper(tube(100, 118, 25, 136, 122, 22, 174, 117, 27, 199, 115, 22)),
    ...headFromFront(50, 117, -80),
    skin(tube(82, 135, 6.5, 70, 135, 6)),
    paper(tube(106, 107, 9.5, 130, 130, 9), tube(130, 130, 9, 88, 136, 7)),
  ],
};

const drawn: Record<string, TemplateStringsArray> = {};

/**
 * One template without holes for each pose, so that a drawing is cloned whole: 20 paths with 3 holes
 * each would cost a card more than all its words.
 */
const stringsOf = (pose: Pose, still = false): TemplateStringsArray => {
  // The arrows of a pose that moves are its last path.
  const markup = [
    drawings[pose]()
      .slice(0, still ? -1 : undefined)
      .join(''),
  ];
  return Object.assign(markup, { raw: markup });
};

/** These have nothing above y = 76; the others would lose a head or a foot. */
const flat: readonly Pose[] = ['lying-flat', 'sleep-back', 'sleep-side'];

/**
 * The drawing of a pose. `crop` cuts lying poses to `0 76 320 112` for tight places; `still` is for
 * feet that move no longer.
 */
export const legDrawing = (
  pose: Pose,
  { label, crop, still }: { label?: string; crop?: boolean; still?: boolean } = {},
): TemplateResult =>
  html`<svg
    part="drawing"
    class="drawing"
    viewBox=${crop && flat.includes(pose) ? '0 76 320 112' : '0 0 320 200'}
    fill="none"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    paint-order="stroke"
    focusable="false"
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${svg((drawn[still ? `${pose}, still` : pose] ??= stringsOf(pose, still)))}
  </svg>`;

export const legDrawingStyles = css`
  .drawing {
    display: block;
    width: 100%;
    height: auto;
  }
  .cloth {
    fill: var(--_tint-cloth);
  }
  .skin {
    fill: var(--_tint-skin);
  }
  .paper {
    fill: var(--_surface);
  }
  @media (forced-colors: active) {
    .drawing {
      stroke: CanvasText;
    }
    .cloth,
    .skin,
    .paper {
      fill: Canvas;
    }
  }
`;
