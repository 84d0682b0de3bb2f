// Answers Material's search dialog in place of its own worker, in the same messages:
// 0 here is the index, 1 ready, 2 what is being typed, 3 what was found. The index
// knows what people paste: error messages with other numbers, names and quotes.

const SMALL = new Set(`a about all am an cannot error errors raise raises and any are as at be been being but by can could did do
  does doesn doing don each else ever every few for from had has have having he her here his
  how if in into is isn it its ll me more most my no nor not of off on once only or other our
  out over own re really she should so some such than that the their them then there these
  they this those to too under until up ve very was wasn we were what when where which while
  who whom why will with won would you your arent cant didnt doesnt dont isnt wont
  wouldnt pytorch way`.split(/\s+/));

// Words that mean much the same to someone with a problem, a line each.
const ALIKE = new Map();
const LINES = `
  gpu cuda graphics card nvidia accelerator
  mac mps apple metal macbook
  memory ram vram oom
  slow slower speed fast faster quick long longer takes forever hours time
  nan missing empty blank null none
  grow grows increase increases rise rises up explode explodes exploding diverge diverges huge inf infinity
  fall falls drop drops decrease decreases down lower improve improves better learn learns converge
  stuck constant plateau flat unchanged stays
  same equal identical equality match matches
  different differ differs unequal mismatch other another vary varies inconsistent
  zero empty clear reset zeroing zeroed
  mean average
  multiply times product matmul multiplication multiplied mm dot
  minus subtract subtraction difference plus add sum total
  transpose transposed swap swapped permute flip axes mirror
  dim dimension dimensions axis axes rank ndim dimensional
  shape size sizes length lengths
  stack cat concatenate concat combine join merge
  cast convert converting conversion turn change
  copy clone duplicate deepcopy
  double float64 precision
  float float32 single decimal
  long int64 int integer integers whole
  target targets label labels y class classes
  input inputs feature features x column columns
  output outputs prediction predictions predict logits
  row rows sample samples example
  weight weights parameter parameters param params bias coefficient
  network net model mlp module
  loss cost error mse rmse
  epoch epochs iteration iterations loop step steps
  update updates updated updating train trains training learn fit
  random seed rand randn reproducible reproduce reproducibility shuffle
  load loading restore reload checkpoint resume saved
  freeze frozen freezing fixed
  dataframe pandas csv table series file
  array ndarray numpy np
  sklearn scikit learn estimator
  gradient gradients grad derivative derivatives slope backward backprop backpropagate backpropagation
  assign write overwrite overwritten set modify modified changed inplace
  forgot forget forgotten missing without never
  plot draw matplotlib
  normalise scale scaling scaler standardise standardscaler
  validation test evaluation evaluate eval inference valid
  cpu processor
  index indices indexing number position
  list lists tuple
  dict dictionary ordereddict
  strings string text str words object categories category
  percent cent
  big large huge
  small tiny little
  remove drop delete
  print show display view
  wrong bad incorrect strange
  choose pick select
`;
for (const line of LINES.trim().split("\n")) {
  const alike = new Set(line.trim().split(" ").map(stem));
  const [first] = alike;
  for (const word of alike) ALIKE.set(word, [...(ALIKE.get(word) ?? []), `=${first}`]);
}

const MOST = 12; // sections shown
const STRANGE = 0.5; // the score of all that is found for a message that nobody explains
const LEAST_SAID = 0.5; // of a message's words, in the heading that is most like it
const CLEAR = 0.22; // a second score under this part of the first: no other comes near
const HEAD = ["title", "printed"]; // the messages of a section
const QUOTED = /'[^']*'|"[^"]*"/g;

let sections, index;
const known = new Set(); // the words of the site, as they are compared
const heads = new Map(); // those of messages, in how many sections each is
const spelt = new Map(); // the words of headings and questions, how often each is there

// "changes", "changed" and "changing" are one word; "convergent" and "convergence", too.
function stem(word) {
  if (word.length < 5 || /\d/.test(word)) return word.replace(/(?<=\w\w)s$/, "");
  return word.replace(/iz(?=e|ing|ation)/, "is").replace(/ie[sd]$/, "y").replace(/ings$/, "ing")
    .replace(/(?<=\w{4})ations?$|(?<=\w{5})(?:ions?|en(?:ts?|ce|cy))$/, "")
    .replace(/(ing|ed|es|s|er|ly)$/, "").replace(/([^aeiou])\1$/, "$1").replace(/e$/, "");
}

// "optimizer.zero_grad()" -> optimizer, zerograd, zero, grad; "torch.cat" is "cat".
function words(text) {
  const found = [];
  for (const [name] of text.replaceAll("%", " percent").matchAll(/\b(?!torch\.\w)(?:[a-z_]\w+|\d[a-z]+\b)/gi)) {
    const parts = name.split(/_+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
    if (parts.length > 1) parts.unshift(parts.join(""));
    for (const part of parts.map((part) => part.toLowerCase()))
      if (part.length > 1 && !SMALL.has(part)) found.push(stem(part));
  }
  return found;
}

// What is compared: each word, what it means, and two words in a row, so that a
// sentence finds its like. A meaning begins with "=", a pair has a space.
const meanings = (found) => found.flatMap((word) => ALIKE.get(word) ?? []);
const pairs = (found) => found.slice(1).map((word, at) => `${found[at]} ${word}`);

// Of a word that no message has, it is greatest.
const rarity = (word) => Math.log(1 + sections.size / (heads.get(word) ?? 0.5));

const plain = (html) => html.replace(/<[^>]+>/g, "").replaceAll("&lt;", "<")
  .replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

function setUp(docs) {
  importScripts("minisearch.js");
  sections = new Map(docs.map((section) => [section.location, section]));
  for (const section of docs)
    section.begins = section.title.split("</code>, <code>").map((title) => heart(plain(title)));
  index = new MiniSearch({
    idField: "location",
    fields: ["title", "printed", "asked", "also", "text"],
    tokenize(text, field) {
      const found = words(text);
      for (const word of found) known.add(word);
      if (field === "text") return [...found, ...meanings(found)];
      for (const [word] of text.toLowerCase().matchAll(/\b[a-z_]\w+/g))
        spelt.set(word, (spelt.get(word) ?? 0) + 1);
      return [...found, ...meanings(found), ...pairs(found)];
    },
    processTerm: (term) => term,
  });
  index.addAll(docs.map(({ location, title, text }) => {
    const line = (start) => text.match(`(?:^|\n)${start}: (.*)`)?.[1] ?? "";
    const head = { title: plain(title), printed: plain(line("Also printed")) };
    for (const word of new Set(words(`${head.title} ${head.printed}`)))
      heads.set(word, (heads.get(word) ?? 0) + 1);
    return {
      location,
      ...head,
      asked: plain(line("Asked as") || line("Also asked")),
      also: plain(line("Asked as") && line("Also asked")),
      text: plain(text.replace(/^Also asked: .*/m, "")),
    };
  }));
}

// A message without its type; and whether one of two is how the other begins.
const TYPE = /^\s*[\w.]*(Error|Warning):/;
const heart = (text) => (words(text.replace(TYPE, "")).join(" ") || words(text).join(" "));
const begins = (one, other) => one.split(" ").length > 2 && `${other} `.startsWith(`${one} `);

function search(query) {
  const sought = heart(query);
  const found = sought.split(" ").filter(Boolean);
  const like = (title) => begins(title, sought) || begins(sought, title) ||
    (TYPE.test(query) && title === sought);
  const last = found.length - 1;
  return index.search(query, {
    tokenize: () => [...found, ...meanings(found), ...pairs(found)],
    boost: { title: 1.5, printed: 1.5, asked: 4, also: TYPE.test(query) ? 0.01 : 2 },
    boostTerm: (term) => term[0] === "=" ? 0.4 : term.includes(" ") ? 0.5 : 1,
    boostDocument(location) {
      const { boost = 1, begins } = sections.get(location);
      return begins.some(like) ? 2 * boost : boost;
    },
    prefix: (term, at) => at === last && !known.has(term),
    fuzzy: (term, at) =>
      at <= last && term.length > 4 && !known.has(term) && (term.length > 8 ? 2 : 1),
  });
}

// Is it a message that no heading has? Half of it, or of its first sentence, stands in
// the heading that is most like it, or half of that heading in the message, or one section
// answers far better than any other; or it is not. A word weighs the more, the fewer
// headings have it. What is in quotes may be a name of the reader's own, and is left out.
function unknown(query, [{ id, match, score }, next]) {
  const weight = (all) => all.reduce((sum, word) => sum + rarity(word), 0);
  const part = (all, stands) => weight(all.filter(stands)) / weight(all);
  const isHead = (word) => match[word]?.some((field) => HEAD.includes(field));
  const said = new Set(heart(query).split(" "));
  const shares = sections.get(id).begins.map((title) =>
    part(title.split(" "), (word) => said.has(word)));
  const [first] = query.split(/\. | \((?=[A-Z])/);
  for (const text of [query, first])
    shares.push(part([...new Set(heart(text).split(" "))], isHead));
  const bare = [...new Set(words(first.replace(TYPE, "").replace(QUOTED, "")))];
  if (bare.length > 1) shares.push(part(bare, isHead));
  return TYPE.test(query) && Math.max(...shares) < LEAST_SAID && next?.score > CLEAR * score;
}

// The sentence that has most of the words, and those after it; a sentence before a
// message, which stands in the heading.
function excerpt(text, terms) {
  const lines = text.split("\n").filter((line) => !/^(Asked as|Also asked|Also printed): /.test(line));
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

// Where in PyTorch's own source it was raised, as old messages say: "at /opt/THTensor.c:21".
const PLACE = /\sat (?:[/\\]|\.\.|[a-z]:\\)\S*/gi;

// Best first. Each section stands under its page's title, neighbours under one.
function find(typed) {
  const query = typed.replace(PLACE, "");
  const items = [];
  const hits = search(query).slice(0, MOST);
  const strange = !hits.length || unknown(query, hits);
  for (const { id, score: own, terms } of hits) {
    const score = strange ? STRANGE : own;
    const found = new Set(terms.filter((term) => known.has(term)));
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
  return { items, suggest: complete(typed) };
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
