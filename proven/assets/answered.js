// What was answered: kept in the reader's own browser and nowhere else, a site one key.
//
//   { kind, version, answers: { <id of a question>: { answer, right, at, times } } }
//
// By the question's id alone, so that a page can be renamed, moved or rewritten.

export const KIND = "proven-progress", VERSION = 1;
export const root = new URL("..", import.meta.url);
const KEY = `${KIND}:${root.pathname}`;
export const none = () => ({ kind: KIND, version: VERSION, answers: {} });

// From each older version to the next. 0 was before the first site: { <id>: right }.
const UP = [
  old => ({
    ...none(),
    answers: Object.fromEntries(Object.entries(old.answers).map(([id, right]) =>
      [id, { answer: "", right, at: new Date(0).toISOString(), times: 1 }])),
  }),
];

// What such a text holds, in today's form; an Error with a sentence if it is none.
export function parsed(text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error("it is broken: no JSON, or not all of it");
  }
  if (data?.kind !== KIND) throw new Error("it is another kind of file");
  if (!Number.isInteger(data.version)) throw new Error("it has no version");
  if (data.version > VERSION)
    throw new Error(`it is of version ${data.version}, newer than this site knows (${VERSION})`);
  const plain = data.answers && typeof data.answers === "object" && !Array.isArray(data.answers);
  if (!plain) throw new Error("it is broken: no answers in it");
  for (let at = data.version; at < VERSION; at++) data = UP[at](data);
  for (const [id, one] of Object.entries(data.answers)) {
    const whole = typeof one?.answer === "string" && typeof one.right === "boolean"
      && Number.isFinite(Date.parse(one.at)) && one.times >= 1;
    if (!whole) throw new Error(`it is broken: what it says of the question ${id}`);
  }
  return data;
}

// Both: of a question in each, what was said last.
export function merged(mine, other) {
  const answers = { ...mine.answers };
  for (const [id, one] of Object.entries(other.answers)) {
    const last = answers[id];
    const newer = !last || one.at > last.at ? one : last;
    answers[id] = { ...newer, times: Math.max(one.times, last?.times ?? 1) };
  }
  return { ...mine, answers };
}

export function added(data, id, answer, right, at = new Date()) {
  const times = (data.answers[id]?.times ?? 0) + 1;
  const one = { answer, right, at: at.toISOString(), times };
  return { ...data, answers: { ...data.answers, [id]: one } };
}

const OFF = "Your browser keeps nothing of this site (its storage is switched off or full)";

// What is kept, and a sentence where something is wrong with it.
export function load() {
  let text;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { data: none(), said: `${OFF}: answers hold until you leave the page.` };
  }
  if (text === null) return { data: none(), said: "" };
  try {
    return { data: parsed(text), said: "" };
  } catch (error) {
    const newer = error.message.includes("newer");
    return {
      data: none(),
      text,
      newer,
      said: `What this browser kept cannot be read: ${error.message}. `
        + (newer ? "It is left as it is, and nothing is added."
          : "It is set aside, and answers begin anew."),
    };
  }
}

// Keep this; a sentence if it cannot be. What could not be read is set aside first.
export function save(data) {
  const { text, newer, said } = load();
  if (newer) return said;
  try {
    if (text) localStorage.setItem(`${KEY}:aside:${Date.now()}`, text);
    localStorage.setItem(KEY, JSON.stringify(data));
    return "";
  } catch {
    return `${OFF}: this is not kept.`;
  }
}

export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch { /* nothing was kept */ }
}

export const isOurs = event => event.key === KEY || event.key === null;

export const make = (tag, options = {}, ...inside) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...inside);
  return element;
};

export const day = at => new Date(at).toLocaleDateString("en-GB",
  { day: "numeric", month: "long", year: "numeric" });
