const NARROWEST = 320;
const WIDEST = 480;
const STEP = 10;

const KEYS: Readonly<Record<string, number>> = { ArrowLeft: STEP, ArrowRight: -STEP };

/** Lets the person make the pane wider or narrower, by dragging the divider or with the arrow keys. */
export const letDivide = (divider: HTMLElement, pane: HTMLElement): void => {
  const widen = (width: number): void => {
    const within = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    document.documentElement.style.setProperty('--pane', `${within}px`);
    divider.ariaValueNow = String(within);
  };
  divider.ariaValueMin = String(NARROWEST);
  divider.ariaValueMax = String(WIDEST);
  divider.addEventListener('pointerdown', ({ pointerId }) => {
    divider.setPointerCapture(pointerId);
    document.body.classList.add('is-dragging');
  });
  divider.addEventListener('pointermove', ({ clientX, pointerId }) => {
    if (divider.hasPointerCapture(pointerId)) widen(innerWidth - clientX);
  });
  divider.addEventListener('lostpointercapture', () => document.body.classList.remove('is-dragging'));
  divider.addEventListener('keydown', ({ key }) => {
    const step = KEYS[key];
    if (step !== undefined) widen(pane.clientWidth + step);
  });
};
