// Answers Material's search dialog in place of its own worker, in the same messages:
// 0 here is the index, 1 ready, 2 what is being typed, 3 what was found. The index
// knows what people paste: error messages with other numbers, names and quotes.

const SMALL = new Set(`a about all am an and any are as at be been being but by can could did do
  does doesn doing don each else ever every few for from had has have having he her here his
  how if in into is isn it its ll me more most my no nor not of off on once only or other our
  out over own re really she should so some such than that the their them then there these
  they this those to too under until up ve very was wasn we were what when where which while
  who whom why will with won would you your`.split(/\s+/));

const MOST = 12; // sections shown

let sections, index;
const known = new Set(); // the words of the site, as they are compared
const spelt = new Map(); // the words of headings and questions, how often each is there

// "changes", "changed" and "changing" are one word.
function stem(word) {
  if (word.length < 5 || /\d/.test(word)) return word.replace(/(?<=\w\w)s$/, "");
  return word.replace(/ie[sd]$/, "y").replace(/(ing|ed|es|s|er|ly)$/, "")
    .replace(/([^aeiou])\1$/, "$1").replace(/e$/, "");
}

// "optimizer.zero_grad()" -> optimizer, zerograd, zero, grad
function words(text) {
  const found = [];
  for (const [name] of text.matchAll(/\b[a-z_]\w+/gi)) {
    const parts = name.split(/_+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
    if (parts.length > 1) parts.unshift(parts.join(""));
    for (const part of parts.map((part) => part.toLowerCase()))
      if (part.length > 1 && !SMALL.has(part)) found.push(stem(part));
  }
  return found;
}

// Two words in a row count as one more, so that a sentence finds its like.
const pairs = (found) => found.slice(1).map((word, at) => `${found[at]} ${word}`);

const plain = (html) => html.replace(/<[^>]+>/g, "").replaceAll("&lt;", "<")
  .replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

function setUp(docs) {
  importScripts("minisearch.js");
  sections = new Map(docs.map((section) => [section.location, section]));
  index = new MiniSearch({
    idField: "location",
    fields: ["title", "printed", "asked", "text"],
    tokenize(text, field) {
      const found = words(text);
      for (const word of found) known.add(word);
      if (field === "text") return found;
      for (const [word] of text.toLowerCase().matchAll(/\b[a-z_]\w+/g))
        spelt.set(word, (spelt.get(word) ?? 0) + 1);
      return [...found, ...pairs(found)];
    },
    processTerm: (term) => term,
  });
  index.addAll(docs.map(({ location, title, text }) => {
    const line = (start) => text.match(`(?:^|\n)${start}: (.*)`)?.[1] ?? "";
    return {
      location,
      title: plain(title),
      printed: plain(line("Also printed")),
      asked: plain(line("Asked as")),
      text: plain(text),
    };
  }));
}

function search(query) {
  const found = words(query.replace(/^\s*[\w.]*(Error|Warning):/, ""));
  const last = found.length - 1;
  return index.search(query, {
    tokenize: () => [...found, ...pairs(found)],
    boost: { title: 4, printed: 4, asked: 4 },
    boostDocument: (location) => sections.get(location).boost ?? 1,
    prefix: (term, at) => at === last && !known.has(term),
    fuzzy: (term, at) => at <= last && term.length > 4 && !known.has(term) && 1,
  });
}

// The sentence that has most of the words, and those after it; a sentence before a
// message, which stands in the heading.
function excerpt(text, terms) {
  const lines = text.split("\n").filter((line) => !/^(Asked as|Also printed): /.test(line));
  const prose = lines.filter((line) => !/^[\w.]*(Error|Warning): /.test(line));
  const said = (prose.length ? prose : lines).flatMap((line) => line.split(/(?<=[.:?!]) (?=[A-Z])/));
  const marked = said.map((line) => mark(line, terms));
  const marks = marked.map((line) => line.split("<mark>").length);
  const best = marks.indexOf(Math.max(...marks));
  let room = 200;
  return marked.slice(best).filter((line, at) => (room -= said[best + at].length) > 0 || !at)
    .join(" ");
}

const mark = (html, terms) => html.replace(/<[^>]+>|&#?\w+;|\b[a-z_]\w+/gi, (word) =>
  /^\w/.test(word) && words(word).some((part) => terms.has(part)) ? `<mark>${word}</mark>` : word);

// Best first. Each section stands under its page's title, neighbours under one.
function find(query) {
  const items = [];
  for (const { id, score, terms } of search(query).slice(0, MOST)) {
    const found = new Set(terms);
    const show = (location, score) => {
      const { title, text } = sections.get(location);
      return { location, score, terms: {}, title: mark(title, found), text: excerpt(text, found) };
    };
    const page = id.split("#")[0];
    const last = items.at(-1);
    const same = last?.some(({ location }) => location === page);
    if (same && id !== page) last.push(show(id, last[0].score));
    else if (!same) items.push(id === page ? [show(id, score)] : [show(id, score), show(page, 0)]);
  }
  return { items, suggest: complete(query) };
}

function complete(query) {
  const [start] = query.toLowerCase().match(/\w*$/);
  const likely = [...spelt].filter(([word]) => start.length > 1 && word.startsWith(start));
  return likely.sort(([, one], [, other]) => other - one).slice(0, 1).map(([word]) => word);
}

addEventListener("message", ({ data: { type, data } }) => {
  if (type === 0) setUp(data.docs);
  postMessage(type === 0 ? { type: 1 } : { type: 3, data: find(data) });
});
