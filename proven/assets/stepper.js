// Turns the pages of a program's steps: each was drawn when the site was built.

const make = (tag, options = {}, ...inside) => {
  const element = Object.assign(document.createElement(tag), options);
  element.append(...inside);
  return element;
};

// What is said of the drawings of a program in which it is drawn.
const LEGEND = {
  "--step-changed": "Warm: changed in this step.",
  "--step-wrong": "Red: overwritten, or raised here.",
  "stroke-dasharray": "Dashed: freed.",
  "step-graph": "An arrow of the graph leads where backward() goes.",
};

const fetched = new Map();

async function data(address) {
  if (!fetched.has(address.href)) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    fetched.set(address.href, await answer.json());
  }
  return fetched.get(address.href);
}

function style(here) {
  if (document.querySelector("link[data-stepper]")) return;
  const link = make("link", { rel: "stylesheet", href: new URL("assets/stepper.css", here) });
  link.dataset.stepper = "";
  document.head.append(link);
  return new Promise(done => { link.onload = link.onerror = done; });
}

export async function step(address, at, here) {
  const [program] = await Promise.all([data(address), style(here)]);
  document.querySelector("dialog.stepper")?.close();
  show(program, at);
}

// The program's lines, from its blocks on the page; what no block shows is left empty.
function codeOf({ title, parts }) {
  const lines = [];
  const titles = [...document.querySelectorAll(".filename")];
  titles.filter(one => one.firstChild.textContent === title).forEach((one, n) => {
    const html = one.parentElement.querySelector("pre > code").innerHTML;
    const shown = html.replace(/^\n+|\n+$/g, "").split("\n");
    while (lines.length < parts[n] - 1) lines.push("");
    lines.push(...shown);
  });
  return lines;
}

// Scrolls `frame` as far as it takes to see `element`, and nothing else.
function bring(element, frame) {
  if (!element) return;
  const [inner, outer] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (inner.top < outer.top) frame.scrollTop += inner.top - outer.top - 24;
  if (inner.bottom > outer.bottom) frame.scrollTop += inner.bottom - outer.bottom + 48;
}

function show(program, first) {
  const { steps, name, title } = program;
  const told = document.querySelectorAll(`details[data-steps="${name}"] > ol > li`);
  const lines = codeOf(program).map((html, n) => {
    const line = make("li", { innerHTML: html || " " });
    line.dataset.line = n + 1;
    return line;
  });
  const code = make("ol", { className: "stepper-code highlight", tabIndex: 0 }, ...lines);
  code.setAttribute("aria-label", title);
  const pictures = make("div", { className: "stepper-pictures", tabIndex: 0 });
  pictures.setAttribute("aria-label", "Names, memory and graph, drawn");
  pictures.setAttribute("role", "group");
  const words = make("p", { className: "stepper-words" });
  words.setAttribute("aria-live", "polite");
  const printed = make("pre", { className: "stepper-printed", tabIndex: 0 });
  printed.setAttribute("aria-label", "Printed so far");
  const where = make("span", { className: "stepper-where" });
  const slider = make("input", { type: "range", min: 1, max: steps.length, value: 1 });
  slider.setAttribute("aria-label", "Step");
  const button = (shape, title, to) => {
    const icon = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${shape}"/></svg>`;
    const one = make("button", { type: "button", innerHTML: icon, title });
    one.setAttribute("aria-label", title);
    one.addEventListener("click", to);
    return one;
  };
  const all = program.shapes.join("");
  const legend = Object.keys(LEGEND).filter(mark => all.includes(mark)).map(mark => LEGEND[mark]);
  let now = 1;
  const last = steps.length;
  const buttons = {
    first: button("M6 5h2v14H6zM20 5v14L9 12z", "First step", () => turn(1)),
    back: button("M17 5v14L6 12z", "Back", () => turn(now - 1)),
    on: button("M7 5v14l11-7z", "On", () => turn(now + 1)),
    last: button("M4 5v14l11-7zM16 5h2v14h-2z", "Last step", () => turn(last)),
  };
  const close = button("M6 4.6 12 10.6 18 4.6 19.4 6 13.4 12 19.4 18 18 19.4 12 13.4 6 19.4 4.6 18 10.6 12 4.6 6z", "Close", () => dialog.close());
  const bar = make("div", { className: "stepper-bar" },
    ...Object.values(buttons), where, slider, close);
  const dialog = make("dialog", { className: "stepper md-typeset" },
    bar, code, pictures, words, printed);
  dialog.setAttribute("aria-label", `Step through ${name}.py`);

  function turn(to) {
    now = Math.min(Math.max(to, 1), last);
    const { line, prints, pictures: drawn } = steps[now - 1];
    for (const one of lines) one.removeAttribute("aria-current");
    const here = lines[line - 1];
    here?.setAttribute("aria-current", "step");
    pictures.innerHTML = drawn.flat().map(n => program.shapes[n]).join("")
      + `<p class="stepper-legend">${legend.join(" ")}</p>`;
    for (const svg of pictures.querySelectorAll("svg")) {
      svg.setAttribute("aria-hidden", "true");
    }
    words.innerHTML = told[now - 1].innerHTML;
    printed.textContent = program.output.slice(0, prints).join("\n");
    printed.hidden = !prints;
    slider.value = now;
    slider.setAttribute("aria-valuetext", `Step ${now} of ${last}, line ${line}`);
    where.textContent = `Step ${now} of ${last}`;
    const held = document.activeElement;
    buttons.first.disabled = buttons.back.disabled = now === 1;
    buttons.last.disabled = buttons.on.disabled = now === last;
    if (held.disabled) focus();  // it lost the focus, and the keys with it
    // Last: what stands beneath may have grown.
    bring(here, code);
    bring(pictures.querySelector("[fill*=step-changed], [stroke*=step-changed]"), pictures);
    history.replaceState(null, "", `#steps:${name}:${now}`);
  }

  // To the button that leads from here, or, of one step, the slider.
  const focus = () => [buttons.on, buttons.back, slider].find(one => !one.disabled).focus();

  slider.addEventListener("input", () => turn(Number(slider.value)));
  dialog.addEventListener("keydown", event => {
    const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 1, End: last }[event.key];
    const scrolls = event.target === code || event.target === pictures;
    if (!to && event.key !== "ArrowLeft" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (scrolls && event.target.scrollWidth > event.target.clientWidth + 1) return;
    event.preventDefault();
    event.stopPropagation();
    turn(to);
  });
  const whole = () => turn(last);  // paper shows all that was printed
  addEventListener("beforeprint", whole);
  dialog.addEventListener("close", () => {
    removeEventListener("beforeprint", whole);
    dialog.remove();
    history.replaceState(null, "", location.pathname + location.search);
  });
  document.body.append(dialog);
  dialog.showModal();
  turn(first);
  focus();
}
