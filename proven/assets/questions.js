// Makes a form of each question on a page: what it asks, what is right and what is said
// to each answer stand in the page already. Without this script they are all there.
import { added, day, load, make, save } from "./answered.js";

// --- When two answers are the same: as in proven/answers.py.

const NUMBER = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
const TOKEN = new RegExp(
  String.raw`(?<![\w.)\]])${NUMBER}(?!\w)|[\p{L}_][\p{L}\p{N}_]*|\d+|\S`, "giu");
const IS_NUMBER = new RegExp(`^${NUMBER}$`, "i");
const GROUPED = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;  // 64,000
const opens = token => token === "(" || token === "[";

function closes(tokens) {
  let depth = 0;
  for (const [place, token] of tokens.entries()) {
    depth += opens(token) - (token === ")" || token === "]");
    if (!depth) return place === tokens.length - 1;
  }
  return false;
}

function meant(text) {
  if (GROUPED.test(text.trim())) text = text.replaceAll(",", "");
  let tokens = text.toLowerCase().replace(/[`'",]/g, " ").match(TOKEN) ?? [];
  for (;;) {
    if (tokens[1] === "." && tokens.length > 2) tokens = tokens.slice(2);
    else if (tokens[1] === "(" && /^[\p{L}_]/u.test(tokens[0]) && closes(tokens.slice(1)))
      tokens = tokens.slice(2, -1);
    else if (opens(tokens[0]) && closes(tokens)) tokens = tokens.slice(1, -1);
    else return tokens.map(token => ({ "(": "[", ")": "]" })[token] ?? token);
  }
}

function sameToken(right, given) {
  if (!IS_NUMBER.test(right) || !IS_NUMBER.test(given)) return right === given;
  const [a, b] = [Number(right), Number(given)];
  if (a === b || !/\.\d/.test(right)) return a === b;
  const places = text => {
    const [digits, exponent] = text.toLowerCase().split("e");
    return (digits.split(".")[1] ?? "").length - Number(exponent ?? 0);
  };
  const unit = 10 ** -Math.min(places(right), places(given));
  return Math.abs(a - b) <= Math.min(unit, 0.001 * Math.abs(a)) * (1 + 1e-9);
}

export function sameAnswer(right, given) {
  const typed = meant(given);
  return [right, right.replace(/,\s*\w+=[^,()]*(?=\)$)/, "")].some(text => {
    const wanted = meant(text);
    return wanted.length === typed.length && wanted.every((t, n) => sameToken(t, typed[n]));
  });
}

// --- The kinds. Each makes its fields, and says of what is in them: `answer`, in words,
// '' where there is none yet; `right`; `told`, what is said first; and it can `show` what
// is said to each option.

function mixed(items) {
  const all = [...items];
  for (let n = all.length - 1; n > 0; n--) {
    const other = Math.floor(Math.random() * (n + 1));
    [all[n], all[other]] = [all[other], all[n]];
  }
  return all;
}

// Whether it is right, and why, under what it is about.
function because(item, words) {
  const right = "right" in item.dataset;
  return make("div", { className: `ask-because ${right ? "is-right" : "is-wrong"}` },
    make("b", {}, words || (right ? "Right." : "Wrong.")), " ",
    make("span", { innerHTML: item.querySelector(".ask-why").innerHTML }));
}

function choices({ id, kind, options, said }) {
  const several = kind === "all";
  const rows = (kind === "line" ? options : mixed(options)).map(option => {
    const words = make("span", { innerHTML: option.innerHTML });
    if (!option.dataset.place) return { row: make("div", { className: "ask-line" }, words) };
    const input = make("input", { type: several ? "checkbox" : "radio", name: id });
    const label = make("label", { className: "ask-choice" }, input, words);
    const item = said.find(one => one.dataset.place === option.dataset.place);
    return { row: make("div", {}, label), input, words, item };
  });
  const own = rows.filter(row => row.input);
  const isRight = row => "right" in row.item.dataset;
  return {
    rows: rows.map(({ row }) => row),
    listed: false,
    look() {
      const chosen = own.filter(({ input }) => input.checked);
      const missed = own.filter(row => isRight(row) && !row.input.checked).length;
      const wrong = chosen.filter(row => !isRight(row)).length;
      const counts = [missed && `${missed} missed`, wrong && `${wrong} wrong`].filter(Boolean);
      return {
        answer: chosen.map(({ words }) => words.textContent).join("; "),
        right: !missed && !wrong,
        told: several && counts.length ? `Not right: ${counts.join(", ")}.` : "",
        why: several ? "" : chosen[0]?.item.querySelector(".ask-why").textContent,
      };
    },
    show: () => own.forEach(({ row, item, input }) => {
      if (input.checked) row.classList.add("is-chosen");
      const words = isRight({ item }) ? "This one." : "Not this one.";
      const missed = several && isRight({ item }) && !input.checked && "Right, and not chosen.";
      row.append(because(item, kind === "line" ? words : missed));
    }),
    lack: several ? "Choose first: one or more." : "Choose first.",
  };
}

function fields({ id, options, said }, legend) {
  const count = Math.max(1, options.length);
  const own = Array.from({ length: count }, (_, n) => {
    const input = make("input", { type: "text", autocomplete: "off", spellcheck: false,
      autocapitalize: "off", id: `${id}-${n}` });
    const words = options[n] && make("label", { htmlFor: input.id, innerHTML: options[n].innerHTML });
    if (!words) input.setAttribute("aria-labelledby", legend.id);
    const items = said.filter(one => Number(one.dataset.place) === n);
    const found = () => items.find(one => sameAnswer(one.dataset.answer, input.value));
    return { row: make("div", { className: "ask-field" }, ...(words ? [words] : []), input),
      input, items, found };
  });
  return {
    rows: own.map(({ row }) => row),
    listed: count === 1,
    look() {
      const right = own.map(({ found }) => "right" in (found()?.dataset ?? {}));
      const number = right.filter(Boolean).length;
      return {
        answer: own.every(({ input }) => input.value.trim())
          ? own.map(({ input }) => input.value.trim()).join("; ") : "",
        right: number === count,
        told: count > 1 && number < count ? `${number} of ${count} right.` : "",
        why: count > 1 ? "" : (own[0].found() ?? own[0].items[0]).querySelector(".ask-why").textContent,
      };
    },
    show: () => own.forEach(({ row, items, found }) => {
      const known = found(), right = items[0];
      if (known) row.append(because(known));
      if (known !== right) row.append(because(right, `It is ${right.dataset.answer}.`));
    }),
    lack: count > 1 ? "Fill in each field first." : "Type an answer first.",
  };
}

function lines({ said, list, options }, legend, status) {
  const orders = list.dataset.orders.split("|");
  const place = row => row.dataset.place;
  let rows = mixed(options);
  for (let n = 0; n < 9 && orders.includes(rows.map(place).join(" ")); n++) rows = mixed(options);
  const own = rows.map(option => {
    const row = make("div", { className: "ask-row", role: "listitem" },
      make("span", { innerHTML: option.innerHTML }));
    row.dataset.place = place(option);
    for (const [by, sign, word] of [[-1, "M12 5 4 15h16z", "Up"], [1, "M12 19 4 9h16z", "Down"]]) {
      const button = make("button", { type: "button", title: word,
        innerHTML: `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${sign}"/></svg>` });
      button.setAttribute("aria-label", `${word}: ${option.textContent}`);
      button.addEventListener("click", () => {
        const all = [...group.children], to = all.indexOf(row) + by;
        if (to >= 0 && to < all.length) all[to][by < 0 ? "before" : "after"](row);
        button.focus();
        status(`Line ${[...group.children].indexOf(row) + 1} of ${all.length}.`);
      });
      row.append(button);
    }
    return row;
  });
  const group = make("div", { className: "ask-rows", role: "list" }, ...own);
  group.setAttribute("aria-labelledby", legend.id);
  return {
    rows: [group],
    listed: true,
    look() {
      const now = [...group.children].map(place);
      // How far it goes with the order that it is nearest to.
      const far = Math.max(...orders.map(order =>
        [...order.split(" "), ""].findIndex((one, n) => one !== now[n])));
      const right = orders.includes(now.join(" "));
      const next = said.find(one => place(one) === now[far]);
      const first = far === 1 ? "The first line is" : `The first ${far} are`;
      return {
        answer: [...group.children].map(row => row.firstChild.textContent).join("; "),
        right,
        told: right ? "" : `Not right. ${far ? `${first} in order. ` : ""}The line that cannot `
          + `be number ${far + 1}: ${next?.querySelector(".ask-answer").textContent}.`,
        why: right ? "" : next?.querySelector(".ask-why").textContent,
        seen: true,
      };
    },
    show() {},
    lack: "",
  };
}

// --- A card becomes a form.

function build(card) {
  const id = card.id.replace(/^q-/, ""), { kind } = card.dataset;
  const text = card.querySelector(".ask-text"), fold = card.querySelector("details");
  const shown = card.querySelector(".ask-options"), list = fold.querySelector(".ask-said");
  const given = { id, kind, list, options: [...(shown?.children ?? [])], said: [...list.children] };
  const legend = make("legend", { innerHTML: text.innerHTML, id: `${card.id}-asks` });
  const group = make("fieldset", {}, legend);
  const button = make("button", { type: "submit", className: "md-button" });
  const verdict = make("span", { className: "ask-verdict", role: "status" });
  const before = make("span", { className: "ask-before" });
  const form = make("form", { className: "ask-form" }, group,
    make("div", { className: "ask-bar" }, button, verdict, before));
  const status = (words, kind = "") => {
    verdict.replaceChildren(...[words].flat());
    verdict.className = `ask-verdict ${kind}`;
  };
  let now, answered, counted = false;

  function ask() {
    answered = false;
    now = { typed: fields, order: lines }[kind]?.(given, legend, status)
      ?? choices(given, legend);
    group.disabled = false;
    group.replaceChildren(legend, ...now.rows);
    button.textContent = "Answer";
    list.hidden = fold.open = false;
    status("");
  }

  function judge() {
    const { answer, right, told, why, seen } = now.look();
    if (!answer) return status(now.lack);
    answered = true;
    now.show();
    button.focus();  // what is disabled cannot keep it
    group.disabled = true;
    button.textContent = "Again";
    fold.open = true;
    list.hidden = !now.listed;
    // What was answered first on this visit counts: later its answer is known.
    const kept = counted ? "" : save(added(load().data, id, answer, right));
    counted = true;
    before.textContent = kept;
    const hidden = seen ? "" : "ask-heard";  // it stands under the option, to be seen
    status([told || (right ? "Right." : "Not right."), " ",
      make("span", { className: hidden }, why ?? "")], right ? "is-right" : "is-wrong");
  }

  form.addEventListener("submit", event => {
    event.preventDefault();
    if (answered) ask(); else judge();
  });
  ask();
  const last = load().data.answers[id];
  if (last) before.textContent = `Last time: ${last.right ? "right" : "not right"}, ${day(last.at)}.`;
  text.hidden = true;
  if (shown) shown.hidden = true;
  fold.before(form);
}

document.querySelectorAll(".ask").forEach(build);
if (document.querySelector(".ask-progress")) import("./progress.js");
