/** Levels below this, in tenths of a decibel under full scale, are drawn as nothing. */
const QUIETEST_TENTHS = -600;
const WIDTH = 100;

/** A bar that moves with the voice, so that whoever speaks sees that they are heard. It says nothing else. */
export function drawMeter(): { readonly element: SVGSVGElement; readonly show: (level: number) => void } {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  element.setAttribute('class', 'meter');
  element.setAttribute('viewBox', `0 0 ${WIDTH} 10`);
  element.setAttribute('preserveAspectRatio', 'none');
  element.setAttribute('aria-hidden', 'true');
  bar.setAttribute('height', '10');
  bar.setAttribute('width', '0');
  element.append(bar);
  return {
    element,
    show: (level) => {
      const share = Math.max(0, 1 - level / QUIETEST_TENTHS);
      bar.setAttribute('width', String(Math.round(WIDTH * share)));
    },
  };
}
