// The page that shows what was answered, in this browser, of all questions of the site.
import { day, forget, isOurs, KIND, load, make, merged, parsed, root, save } from "./answered.js";

const DRAWN = 5; // of those that were right
const place = document.querySelector(".ask-progress");
const status = make("div", { className: "ask-verdict", role: "status" });
const kept = make("div", {}), said = make("div", { className: "ask-said-of-all" });
let chapters = [], drawn = [];

const inWords = (number, thing) => `${number} ${thing}${number === 1 ? "" : "s"}`;

// A question's words: what stands between backticks is code.
const words = title => title.split("`").map((text, n) => n % 2 ? make("code", {}, text) : text);

function link(page, [id, title], note = "") {
  const to = make("a", { href: new URL(`${page.address}#q-${id}`, root) }, ...words(title));
  return make("div", { role: "listitem", className: "ask-again" }, to, " ",
    make("span", { className: "ask-before" }, note));
}

const heading = (text, level = 2) =>
  make("div", { role: "heading", "aria-level": level, className: `ask-heading-${level}` }, text);

function draw() {
  const { data, said: wrong } = load();
  const { answers } = data;
  const all = chapters.flatMap(({ pages }) => pages.flatMap(page =>
    page.questions.map(question => ({ page, question, last: answers[question[0]] }))));
  const answered = all.filter(({ last }) => last), right = answered.filter(({ last }) => last.right);
  said.textContent = wrong;
  const again = answered.filter(({ last }) => !last.right);
  // Those that were drawn stay, as long as they are right.
  const ids = right.map(({ question }) => question[0]);
  const rest = ids.filter(id => !drawn.includes(id)).map(id => [Math.random(), id]);
  drawn = [...drawn.filter(id => ids.includes(id)), ...rest.sort().map(([, id]) => id)]
    .slice(0, DRAWN);
  const list = (ones, none) => ones.length
    ? make("div", { role: "list" }, ...ones.map(({ page, question, last }) =>
      link(page, question, `${day(last.at)}, ${inWords(last.times, "time")}`)))
    : make("div", {}, none);
  kept.replaceChildren(
    make("div", {}, `${answered.length} of ${inWords(all.length, "question")} answered, `
      + `${right.length} of them right the last time.`),
    heading("To repeat: those that went wrong"), list(again, "None."),
    heading("To repeat: a few that were right"),
    list(right.filter(({ question }) => drawn.includes(question[0])), "None yet."),
    heading("Chapter by chapter"),
    ...chapters.flatMap(({ title, pages }) => [heading(title, 3), make("dl", {},
      ...pages.flatMap(page => {
        const mine = page.questions.map(([id]) => answers[id]);
        const done = mine.filter(Boolean);
        const part = `${done.length} of ${mine.length} answered, `
          + `${done.filter(one => one.right).length} right`;
        return [
          make("dt", {}, make("a", { href: new URL(page.address, root) }, page.title)),
          make("dd", {}, done.length === mine.length ? `${part}: done` : part),
        ];
      }))]),
  );
}

function export_() {
  const text = JSON.stringify(load().data, null, 1);
  const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  make("a", { href, download: `${KIND}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
  status.textContent = "Exported: a file with all your answers.";
}

async function import_({ target }) {
  const [file] = target.files;
  if (!file) return;
  try {
    const other = parsed(await file.text());
    const whole = merged(load().data, other);
    status.textContent = save(whole)
      || `Imported: ${inWords(Object.keys(other.answers).length, "answer")}. Of a question that was `
      + "answered here, too, the last answer is kept.";
  } catch (error) {
    status.textContent = `${file.name} was not imported: ${error.message}. Nothing was changed.`;
  }
  target.value = "";
  draw();
}

function reset() {
  const { data } = load();
  const number = Object.keys(data.answers).length;
  if (!confirm(`Remove ${inWords(number, "answer")} from this browser? Exported files stay.`)) return;
  forget();
  draw();
  status.textContent = "Reset: no answer is kept.";
}

async function show() {
  const file = make("input", { type: "file", accept: ".json,application/json", id: "ask-import" });
  file.addEventListener("change", import_);
  const button = (text, to) => {
    const one = make("button", { type: "button", className: "md-button" }, text);
    one.addEventListener("click", to);
    return one;
  };
  place.append(said, kept, heading("Take it along, or remove it"),
    make("div", { className: "ask-bar" }, button("Export", export_),
      make("label", { htmlFor: file.id }, "Import: "), file, button("Reset", reset)), status);
  try {
    const answer = await fetch(new URL("assets/questions.json", root));
    chapters = await answer.json();
  } catch {
    status.textContent = "The list of questions did not load: open the page again.";
  }
  draw();
  addEventListener("storage", event => isOurs(event) && draw());
}

show();
