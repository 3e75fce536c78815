import { expect, fixture, html } from '@open-wc/testing';
import { poses } from '../../src/model/document.js';
import { frameCount, legDrawing, legDrawingStyles } from '../../src/parts/leg-drawings.js';
import '../../src/parts/poses.js';

const whole = '0 0 320 200';
const cropped = '0 76 320 112';
const croppable = ['lying-flat', 'sleep-back', 'sleep-side'];

const draw = async (...options: Parameters<typeof legDrawing>): Promise<SVGSVGElement> => {
  const ground = await fixture<HTMLElement>(
    html`<div>
      <style>
        ${legDrawingStyles}
      </style>
      ${legDrawing(...options)}
    </div>`,
  );
  const drawings = ground.querySelectorAll<SVGSVGElement>('svg');
  expect(drawings).to.have.length(1);
  return drawings[0]!;
};

/** What is painted, lines included, in units of the viewBox. */
const painted = (drawing: SVGSVGElement) => {
  const boxes = [...drawing.querySelectorAll('path')].map((path) => path.getBoundingClientRect());
  const frame = drawing.getBoundingClientRect();
  const unit = drawing.viewBox.baseVal.width / frame.width;
  return {
    top: (Math.min(...boxes.map((box) => box.top)) - frame.top) * unit,
    bottom: (Math.max(...boxes.map((box) => box.bottom)) - frame.top) * unit,
  };
};

describe('leg drawings', () => {
  for (const pose of poses) {
    describe(pose, () => {
      it('is one picture with a visible box', async () => {
        const drawing = await draw(pose);
        const { width, height } = drawing.getBoundingClientRect();
        expect(drawing.getAttribute('viewBox')).to.equal(whole);
        expect(drawing.getAttribute('part')).to.equal('drawing');
        expect(width).to.be.greaterThan(0);
        expect(height / width).to.be.closeTo(200 / 320, 0.01);
      });

      it('draws only paths, with finite numbers', async () => {
        const drawing = await draw(pose);
        const paths = [...drawing.children];
        expect(paths.length).to.be.greaterThan(5);
        for (const path of paths) {
          expect(path.localName).to.equal('path');
          expect(path.getAttribute('d')).to.match(/^M/);
          expect(path.getAttribute('d')).not.to.match(/NaN|Infinity|undefined/);
        }
      });

      // Many copies share a page, and a strict policy forbids inline styles and data: URLs.
      it('has no ids, inline styles or references', async () => {
        const drawing = await draw(pose);
        expect(drawing.querySelector('[id], [style], [href], style, use')).to.equal(null);
        expect(drawing.hasAttribute('style')).to.equal(false);
        expect(drawing.outerHTML).not.to.match(/url\(|data:/);
      });

      it('is hidden from assistive technology without a label', async () => {
        const drawing = await draw(pose);
        expect(drawing.getAttribute('aria-hidden')).to.equal('true');
        expect(drawing.hasAttribute('role')).to.equal(false);
        expect(drawing.hasAttribute('aria-label')).to.equal(false);
        expect(drawing.getAttribute('focusable')).to.equal('false');
      });

      it('is a named image with a label', async () => {
        const label = 'A person, and what the legs do';
        const drawing = await draw(pose, { label });
        expect(drawing.getAttribute('role')).to.equal('img');
        expect(drawing.getAttribute('aria-label')).to.equal(label);
        expect(drawing.hasAttribute('aria-hidden')).to.equal(false);
      });

      it(`${croppable.includes(pose) ? 'can' : 'cannot'} be cropped, and loses nothing`, async () => {
        const drawing = await draw(pose, { crop: true });
        const viewBox = croppable.includes(pose) ? cropped : whole;
        const { top, bottom } = painted(drawing);
        expect(drawing.getAttribute('viewBox')).to.equal(viewBox);
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(drawing.viewBox.baseVal.height);
      });
    });
  }

  describe('frames', () => {
    for (const pose of poses)
      it(`are 2 or 3, each another picture inside the same box: ${pose}`, async () => {
        const count = frameCount(pose);
        expect(count).to.be.within(2, 3);
        const seen = new Set<string>();
        for (let frame = 0; frame < count; frame++) {
          const drawing = await draw(pose, { frame, crop: true });
          const { top, bottom } = painted(drawing);
          expect(top).to.be.at.least(0);
          expect(bottom).to.be.at.most(drawing.viewBox.baseVal.height);
          seen.add(drawing.innerHTML);
        }
        expect(seen.size).to.equal(count);
        const alone = await draw(pose, { crop: true });
        expect([...seen].pop()).to.equal(alone.innerHTML);
      });

    for (const pose of ['legs-lowered', 'ankle-pump'] as const)
      it(`have the arrow only on the last: ${pose}`, async () => {
        const arrow = [...(await draw(pose)).querySelectorAll('path')].pop()!.getAttribute('d')!;
        for (const frame of [0, 1]) {
          const drawing = await draw(pose, { frame });
          expect(drawing.innerHTML).not.to.contain(arrow);
        }
        expect((await draw(pose, { still: true })).innerHTML).not.to.contain(arrow);
      });
  });

  describe('what a physiotherapist looks for', () => {
    const fills = (drawing: SVGSVGElement, tint: string) =>
      [...drawing.querySelectorAll<SVGPathElement>(`.${tint}`)].filter(
        (path) => !path.transform.baseVal.length,
      );
    const isIn = (drawing: SVGSVGElement, tint: string, x: number, y: number) =>
      fills(drawing, tint).some((path) => path.isPointInFill(new DOMPoint(x, y)));
    /** How far below the leg's skin the next cushion is, at x; Infinity where there is none. */
    const gapUnder = (drawing: SVGSVGElement, x: number): number => {
      let lowest = 0;
      for (let y = 20; y < 150; y += 0.5) if (isIn(drawing, 'skin', x, y)) lowest = y;
      for (let y = lowest; y < 150; y += 0.5) if (isIn(drawing, 'cloth', x, y)) return y - lowest;
      return Infinity;
    };

    it('the raise rests on the whole calf; knees and heels touch nothing', async () => {
      const drawing = await draw('legs-raised');
      for (const x of [220, 228, 236, 244, 252, 256])
        expect(gapUnder(drawing, x), `${x}`).to.be.below(6);
      for (const x of [196, 202, 208, 212])
        expect(gapUnder(drawing, x), `knee, ${x}`).to.be.above(8);
      for (const x of [270, 276, 282]) expect(gapUnder(drawing, x), `heel, ${x}`).to.be.above(20);
    });

    it('the legs are down in the first frame of the raise, with the cushions beside them', async () => {
      const drawing = await draw('legs-raised', { frame: 0 });
      for (let x = 180; x < 300; x += 4)
        for (let y = 0; y < 105; y += 4) expect(isIn(drawing, 'skin', x, y)).to.equal(false);
      expect(isIn(drawing, 'cloth', 240, 100)).to.equal(true);
    });

    it('who sleeps on the side lies on the mattress, a cushion between the legs', async () => {
      const drawing = await draw('sleep-side');
      for (const path of fills(drawing, 'skin')) {
        const { y, height } = path.getBBox();
        expect(y + height).to.be.below(152);
      }
      for (const x of [230, 250, 270]) {
        expect(isIn(drawing, 'cloth', x, 121), `${x}`).to.equal(true);
        expect(isIn(drawing, 'skin', x, 107), `${x}`).to.equal(true);
        expect(isIn(drawing, 'skin', x, 140), `${x}`).to.equal(true);
      }
    });

    it('both feet pump', async () => {
      for (const frame of [0, 1, 2]) {
        const feet = (await draw('ankle-pump', { frame })).querySelectorAll('.skin');
        expect(feet).to.have.length(2);
      }
    });
  });

  it('gives two copies of a pose the same picture', async () => {
    const first = await draw('legs-raised');
    const second = await draw('legs-raised');
    expect(second).not.to.equal(first);
    expect(second.querySelectorAll('path')).to.have.length(first.querySelectorAll('path').length);
  });

  it('takes its tints from the theme', async () => {
    const drawing = await draw('legs-raised');
    drawing.style.setProperty('--_tint-skin', 'rgb(1, 2, 3)');
    drawing.style.setProperty('color', 'rgb(4, 5, 6)');
    const leg = getComputedStyle(drawing.querySelector('.skin')!);
    expect(leg.fill).to.equal('rgb(1, 2, 3)');
    expect(leg.stroke).to.equal('rgb(4, 5, 6)');
  });
});
