// The learning rate of "One weight" on a slider: gradient descent on 2 * w**2 from 1.
// tests/test_play.py compares its path with PyTorch's.

const CURVATURE = 4, START = 1, NEAR = 0.01, DRAWN = 60, WRITTEN = 5;

// As in the page's program: the gradient of 2 * w**2 is 4 * w.
export function descend(rate, steps) {
  const path = [START];
  for (let w = START; path.length <= steps; path.push(w)) w -= rate * (CURVATURE * w);
  return path;
}

export function tell(rate) {
  const factor = 1 - rate * CURVATURE, path = descend(rate, 1000);
  const each = `Each step multiplies w by ${+factor.toFixed(3)}`;
  if (factor < -1) return `Diverges. ${each}: it jumps across and lands higher. After 20 steps w is ${path[20].toPrecision(3)}.`;
  if (factor === -1) return `Oscillates. ${each}: it jumps across and lands as high. This is the limit.`;
  const steps = path.findIndex(w => Math.abs(w) < NEAR + 1e-9);
  const way = factor > 0 ? ", down one side" : factor < 0 ? ", from side to side" : "";
  return `Converges${way}. ${each}: within ${NEAR} of the lowest point after ${steps} step${steps > 1 ? "s" : ""}.`;
}

// Where w and its loss stand in the chart.
export const x = w => 215 + 90 * w;
export const y = w => 190 - 20 * 2 * w ** 2;

const play = document.querySelector(".play");
const [slider, rate, chart, written, words] =
  ["input", "output", "svg", ".play-path span", "[role=status]"].map(part => play.querySelector(part));
const at = w => `${x(w).toFixed(2)},${y(w).toFixed(2)}`;
const label = (left, top, text, anchor = "middle") =>
  `<text x="${left}" y="${top}" text-anchor="${anchor}">${text}</text>`;
const grid = Array.from({ length: 81 }, (_, n) => n / 20 - 2);
const axes = `<path d="M35 20V190H395"/><polyline points="${grid.map(at).join(" ")}"/>`
  + [-2, -1, 0, 1, 2].map(w => label(x(w), 208, w)).join("") + label(x(1.5), 208, "w")
  + [0, 2, 4, 6, 8].map(loss => label(30, 195 - 20 * loss, loss, "end")).join("") + label(45, 22, "loss", "start");

function draw() {
  const given = slider.valueAsNumber;
  const path = descend(given, DRAWN).filter(w => Math.abs(w) < 9);
  rate.textContent = given.toFixed(3);
  written.textContent = descend(given, WRITTEN).slice(1).map(w => w.toFixed(4)).join("  ");
  words.textContent = tell(given);
  play.dataset.path = words.textContent.split(/\W/)[0];
  chart.innerHTML = `${axes}<polyline class="path" points="${path.map(at).join(" ")}"/>`
    + path.map(w => `<circle cx="${x(w).toFixed(2)}" cy="${y(w).toFixed(2)}" r="4.5"/>`).join("");
}

slider.addEventListener("input", draw);
draw();
