/**
 * The drawings of what the legs do, each in 2 or 3 frames, and what they are drawn with. A frame is a
 * list of paths from back to front; lying and sitting poses rest on one bed line, y = 150. Here are the
 * poses that a page of the first topic shows before anybody opens anything; the others are in `poses.ts`.
 */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Pose } from '../model/document.js';

/**
 * Draws the outline of a smooth tube through joints, each given as x, y, radius: a limb, a cushion or
 * a towel. The outline goes out along one side and back along the other. All tubes therefore turn the
 * same way, and tubes in one path leave no holes where they cross.
 */
export const tube = (...joints: number[]): string => {
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
    // Two thirds of the way makes the ends round. One third keeps the sides smooth.
    const k = Math.hypot(toX! - x!, toY! - y!) * (next % count ? 0.36 : 0.66);
    const curve = [x! + dx! * k, y! + dy! * k, toX! - toDx! * k, toY! - toDy! * k, toX!, toY!];
    return curve.map((n) => Math.round(n * 10) / 10).join();
  });
  return `M${edge[0]!.map((n) => Math.round(n * 10) / 10).join()}C${d.join(' ')}Z`;
};

/** A foot with its ankle at x, y. At 0 degrees it stands; at -90 degrees its toes point up. */
export const foot = (x: number, y: number, degrees: number, scale = 1): string => {
  const sin = Math.sin((degrees * Math.PI) / 180) * scale;
  const cos = Math.cos((degrees * Math.PI) / 180) * scale;
  const at = (fx: number, fy: number, r: number) => [
    x + fx * cos - fy * sin,
    y + fx * sin + fy * cos,
    r * scale,
  ];
  return tube(...at(-3, 7, 8), ...at(10, 8, 6.8), ...at(20, 10.5, 5), ...at(26, 11.5, 4));
};

export const path = (
  tint: 'cloth' | 'skin' | 'paper' | 'hair' | undefined,
  d: string,
  width = 9.6,
  transform?: string,
): string =>
  `<path${tint ? ` class="${tint}"` : ''} d="${d}" stroke-width="${width}"${transform ? ` transform="${transform}"` : ''}></path>`;

export const cloth = (...shapes: string[]) => path('cloth', shapes.join(''));
export const paper = (...shapes: string[]) => path('paper', shapes.join(''));
export const skin = (...shapes: string[]) => path('skin', shapes.join(''));
export const line = (d: string, width = 4.8) => path(undefined, d, width);

/** A head from the side, with its centre at x, y. At 0 degrees it is upright and looks to the right. */
export const head = (x: number, y: number, degrees: number, asleep?: boolean) => {
  const turn = `translate(${x} ${y})rotate(${degrees})`;
  return [
    path(
      'skin',
      'M0-17C9-17 15-11 15.5-4L20 3 16 5C16 14 12 18 4 17-8 19-17 10-17 0A17 17 0 0 1 0-17Z',
      9.6,
      turn,
    ),
    path(
      'hair',
      'M14.5-11C8-10 3-7 2-1 1 3-2 2-5 1-6 6-8 10-11 14-19 8-21-4-16-11-9-21 11-21 14.5-11Z',
      6.4,
      turn,
    ),
    path(undefined, asleep ? 'M7-1q3 3 6 0' : 'M10.5-3v1.5', asleep ? 2.6 : 3.4, turn),
    path(undefined, 'M9 10.5q2 1.5 4 0', 2.6, turn),
  ];
};

export const seam = (d: string) => `<path d="${d}" stroke-width="2.8" opacity=".4"></path>`;

export const mattress = [
  paper('M18 150H302q12 0 12 12v6q0 12-12 12H18Q6 180 6 168V162q0-12 12-12Z'),
  seam('M22 165H298'),
];

export const farLeg = (leg: string, x: number, y: number) =>
  path('skin', leg, 9.6, `translate(${x} ${y})`);

export const pillow = cloth(tube(20, 137, 10, 50, 140, 9.5, 76, 138, 9));

const neck = skin(tube(54, 120, 8, 84, 131, 10));

/** A person who lies on their back, from head to hip, with an arm along the side. */
const lyingBack = (asleep?: boolean) => [neck, ...head(48, 114, -80, asleep)];
const shirt = (...more: string[]) =>
  paper(tube(92, 131, 14, 112, 129, 16, 140, 132, 14, 163, 131, 15), ...more);
const armAtSide = [
  skin(tube(148, 140, 6, 162, 140, 5.5)),
  paper(tube(102, 130, 9, 124, 137, 8.5, 148, 138, 7)),
];
const armOnBelly = [
  skin(tube(140, 119, 6, 154, 121, 5.5)),
  paper(tube(102, 131, 9, 122, 134, 8.5, 142, 120, 7)),
];

/** Legs that lie straight on the bed. */
const straightLegs = (): string[] => {
  const leg =
    tube(163, 132, 15.5, 190, 133, 14, 216, 135, 11, 240, 134, 12, 268, 137, 6.8) +
    foot(268, 137, -88);
  return [farLeg(leg, 9, -5), skin(leg)];
};

/** Supports the calves: 2 cushions, and a third one that slopes like the calves. */
const cushions = [
  cloth(tube(216, 138, 11, 238, 139, 10.5, 260, 138, 11)),
  cloth(tube(223, 118, 9.5, 238, 118.5, 9.5, 254, 118, 9.5)),
];

/** By pose, the paths of a frame. */
export type Drawings = Partial<Record<Pose, (frame: number) => string[]>>;

/**
 * By pose, the frames of its move, from the first to the last. The last is the picture that stands
 * alone; of a pose with 3, it holds both ends of the move and ends with its arrow.
 */
const drawings: Drawings = {
  'legs-raised': (frame) => {
    if (frame === 0)
      return [
        ...mattress,
        pillow,
        // The third lies behind the legs.
        cushions[1]!,
        cloth(tube(222, 99, 9, 238, 100, 9, 254, 99, 9)),
        ...straightLegs(),
        ...lyingBack(),
        shirt(tube(163, 131, 15, 190, 134, 14.5)),
        ...armAtSide,
      ];
    const leg =
      tube(163, 131, 15.5, 185, 112, 14, 207, 97, 11, 229, 82, 12, 270, 56, 6.8) +
      foot(270, 56, -114);
    return [
      ...mattress,
      pillow,
      farLeg(leg, 9, -9),
      ...cushions,
      cloth('M222 109Q214 108 220 100L244 80Q256 71 259 84L262 99Q263 109 254 109Z'),
      ...lyingBack(),
      skin(leg),
      shirt(tube(163, 131, 15, 185, 112, 15)),
      ...armAtSide,
    ];
  },
  'legs-lowered': (frame) => {
    const leg =
      tube(124, 97, 16, 152, 93, 15, 188, 97, 12, 196, 121, 12, 205, 154, 6.8) +
      foot(205, 154, [-16, 44][frame] ?? 12);
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
  'lying-flat': (frame) =>
    frame === 0
      ? [
          ...mattress,
          pillow,
          ...straightLegs(),
          ...lyingBack(),
          shirt(tube(163, 131, 15, 190, 134, 14.5)),
          ...armOnBelly,
        ]
      : [
          ...mattress,
          pillow,
          ...lyingBack(true),
          paper(tube(92, 131, 14, 112, 128, 17, 140, 132, 14)),
          cloth(
            'M128 128C136 114 156 116 170 116 190 116 210 119 230 118 250 117 258 101 274 101 290 101 294 112 300 150L304 172H126Z',
          ),
          line('M143 132V171M200 118q8 16 4 34M270 114q6 14 4 26', 2.8),
          skin(tube(150, 120, 6, 166, 120, 5.5)),
          paper(tube(102, 132, 9, 124, 132, 8.5, 150, 120, 7)),
        ],
  'sleep-back': (frame) => {
    const leg =
      tube(160, 131, 15.5, 190, 112, 14, 213, 100, 11, 231, 114, 12, 260, 131, 6.8) +
      foot(260, 131, -14);
    return frame === 0
      ? [
          ...mattress,
          pillow,
          ...straightLegs(),
          ...lyingBack(true),
          shirt(tube(163, 131, 15, 190, 134, 14.5)),
          ...armOnBelly,
        ]
      : [
          ...mattress,
          pillow,
          farLeg(leg, 10, -6),
          cloth(tube(202, 132, 15, 228, 134, 13)),
          ...lyingBack(true),
          skin(leg),
          shirt(tube(163, 131, 15, 181, 118, 15)),
          ...armOnBelly,
        ];
  },
};

/** From now on these poses can be drawn, too. */
export const learnPoses = (more: Drawings): void => {
  Object.assign(drawings, more);
};

export const isDrawn = (pose: Pose): boolean => Object.hasOwn(drawings, pose);

/** How many frames a pose has. */
export const frameCount = (pose: Pose): number =>
  pose === 'legs-lowered' || pose === 'ankle-pump' ? 3 : 2;

const drawn: Record<string, TemplateStringsArray> = {};

/**
 * One template without holes for each pose, so that a drawing is cloned whole: 20 paths with 3 holes
 * each would cost a card more than all its words.
 */
const stringsOf = (pose: Pose, frame: number, still: boolean): TemplateStringsArray => {
  const paths = drawings[pose]!(frame);
  const markup = [(still && frameCount(pose) > 2 ? paths.slice(0, -1) : paths).join('')];
  return Object.assign(markup, { raw: markup });
};

/**
 * These poses, and the first frame of the raise, have nothing above y = 76. Other poses would lose a
 * head or a foot.
 */
const flat: readonly Pose[] = ['lying-flat', 'sleep-back', 'sleep-side'];

export interface DrawingOptions {
  readonly label?: string;
  /** Cuts lying poses to `0 76 320 112` for tight places. */
  readonly crop?: boolean;
  /** Leaves out the arrow, for feet that no longer move. */
  readonly still?: boolean;
  /** Index of the frame, from 0 to `frameCount` - 1. The last frame when not given. */
  readonly frame?: number | undefined;
}

/** An empty ground of the same size where the pose is not here. */
export const legDrawing = (
  pose: Pose,
  { label, crop, still, frame = frameCount(pose) - 1 }: DrawingOptions = {},
): TemplateResult => {
  const isStill = still === true || frame < frameCount(pose) - 1;
  return html`<svg
    part="drawing"
    class="drawing"
    viewBox=${crop && (flat.includes(pose) || (pose === 'legs-raised' && frame === 0)) ? '0 76 320 112' : '0 0 320 200'}
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
    ${
      isDrawn(pose)
        ? svg((drawn[[pose, frame, isStill].join()] ??= stringsOf(pose, frame, isStill)))
        : nothing
    }
  </svg>`;
};

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
  .hair {
    fill: #b3aea4;
  }
  @media (forced-colors: active) {
    .drawing {
      stroke: CanvasText;
    }
    .cloth,
    .skin,
    .paper,
    .hair {
      fill: Canvas;
    }
  }
`;
