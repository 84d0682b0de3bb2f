"""Opens every page of a built site in Chromium and notes what a reader would meet.

Each page is opened twice: as most readers open it, where it is then made narrow,
printed and turned dark, and without JavaScript. Each kind of problem has a name,
and a test of that promise in `test_manners.py`.
"""

import asyncio
import gzip
import mimetypes
import shutil
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache, partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import unquote, urlsplit

from playwright.async_api import (
    Browser,
    ConsoleMessage,
    Page,
    ViewportSize,
    async_playwright,
)
from playwright.async_api import Error as BrowserError
from playwright.sync_api import Page as SyncPage
from playwright.sync_api import sync_playwright
from selectolax.lexbor import LexborHTMLParser, LexborNode

WIDE = ViewportSize(width=1280, height=900)
PHONE = ViewportSize(width=360, height=740)
NARROWEST = ViewportSize(width=320, height=640)
PAPER = ViewportSize(width=718, height=1000)  # A4 between its margins
AT_ONCE = 2  # pages visited at the same time
MOST_BYTES = 130_000
ENOUGH = 3  # tries to judge colours of one kind

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
NO_BROWSER = (
    f"These tests drive Chromium, and none of {', '.join(NAMES)} is on PATH. "
    "Get one. Debian and Ubuntu: `apt-get install chromium`; macOS: `brew install "
    "chromium`; Windows: put the folder of chrome.exe or msedge.exe on PATH."
)
SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-smooth-scrolling",
]
# Whatever a page asks another host for stays unanswered, and never leaves.
SWITCHES.append("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")

Findings = dict[str, list[str]]
Note = Callable[[str, str], None]  # of a promise: what breaks it
Where = Callable[[str], Note]  # scheme and width, for the notes taken there
Pages = dict[str, set[str]]  # page -> the kinds of things that are laid out on it


def chromium() -> str:
    """The path of the installed browser."""
    for name in NAMES:
        if path := shutil.which(name):
            return path
    raise FileNotFoundError(NO_BROWSER)


# --- A plain file server that compresses, as those on the internet do.


@cache
def compressed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), mtime=0)


class Server(ThreadingHTTPServer):
    """Serves a folder on a free port; `sent` holds the bytes of each path asked.

    As a code host does: under a path, and with the site's own page for what is not
    there.
    """

    daemon_threads = True

    def __init__(self, folder: Path, under: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.folder, self.under = folder, under
        self.sent: dict[str, int] = {}
        self.url = f"http://127.0.0.1:{self.server_port}{under}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        under = self.server.under
        file = self.server.folder / path.removeprefix(under)
        if path.endswith("/"):
            file /= "index.html"
        found = file.is_file() and path.startswith(under)
        if not found:
            file = self.server.folder / "404.html"
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        shrinks = kind.startswith("text/") or kind.endswith(
            ("javascript", "json", "xml")
        )
        body = b""
        if file.is_file():
            body = compressed(file) if shrinks else file.read_bytes()
        shrinks = shrinks and bool(body)
        self.send_response(HTTPStatus.OK if found else HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")  # each visit is a first visit
        if shrinks:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)
        self.server.sent[path] = len(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Stay silent."""


@contextmanager
def serve(folder: Path, under: str = "/") -> Iterator[Server]:
    with Server(folder, under) as server:
        Thread(target=partial(server.serve_forever, 0.05), daemon=True).start()
        yield server
        server.shutdown()


# --- What is asked inside a page.

TEXTS = """const texts = page => Array.from(page.querySelectorAll(
        ".md-content :is(p, li, td, th, summary, h1, h2, h3, h4, pre > code)"),
    element => element.textContent);"""
# What the page says with its scripts, and what stood in its HTML.
SAYS_ANOTHER_THING = f"""async () => {{ {TEXTS}
    const html = await (await fetch(location.pathname)).text();
    const sent = texts(new DOMParser().parseFromString(html, "text/html"));
    const found = texts(document);
    return found.filter((text, n) => text !== sent[n])
        .concat(sent.slice(found.length)).slice(0, 5)
        .map(text => JSON.stringify(text.slice(0, 60)));
}}"""

# Sizes are watched, and fades run, until the frame after next.
SETTLED = """() => new Promise(frame => requestAnimationFrame(() =>
        requestAnimationFrame(frame)))
    .then(() => Promise.all(document.getAnimations().map(fade => fade.finished)))"""
# What a browser asks for, too, but not always before the page is loaded.
FETCH_REST = """() => Promise.all([
        document.querySelector("link[rel=icon]").href,
        JSON.parse(document.querySelector("#__config").textContent).search,
    ].map(address => fetch(address).then(answer => answer.arrayBuffer())))
    .then(() => {})"""
OPEN_ALL = """() => document.querySelectorAll("details")
    .forEach(details => details.open = true)"""
NAME = """const name = element => "<" + element.localName
    + (element.id ? "#" + element.id : "")
    + Array.from(element.classList, one => "." + one).join("") + "> "
    + JSON.stringify(element.textContent.trim().slice(0, 50));"""
SCROLLS = """const scrolls = element =>
    /auto|scroll/.test(getComputedStyle(element).overflowX);"""

SIDEWAYS = f"""() => {{ {NAME} {SCROLLS}
    const root = document.documentElement, found = [];
    const kept = element =>
        element && (scrolls(element) || kept(element.parentElement));
    for (const element of document.querySelectorAll(".md-content *")) {{
        const box = element.getBoundingClientRect();
        if (element.checkVisibility() && !kept(element.parentElement)
            && box.width && (box.right > root.clientWidth + 1 || box.left < -1))
            found.push(name(element));
    }}
    if (root.scrollWidth > root.clientWidth)
        found.push(`the page is ${{root.scrollWidth}} px wide`);
    return found;
}}"""

OUT_OF_REACH = f"""() => {{ {NAME} {SCROLLS}
    return Array.from(document.querySelectorAll(".md-content *")).filter(element =>
        element.checkVisibility() && scrolls(element)
        && element.scrollWidth > element.clientWidth + 1
        && !(element.tabIndex >= 0 || element.querySelector("a[href], input")))
        .map(name);
}}"""

TOO_SMALL = f"""() => {{ {NAME}
    return Array.from(document.querySelectorAll(".md-content :is(p, li, td, code)"))
        .filter(element => parseFloat(getComputedStyle(element).fontSize) < 12)
        .map(name);
}}"""

# One button of each kind that was not pressed yet; test_copying.py reads all of them.
MISCOPIED = f"""known => {{ {NAME}
    let copied = null;
    const hear = event => {{ copied = event.target.value; }};
    document.addEventListener("copy", hear);
    const blocks = Array.from(document.querySelectorAll(".md-content pre > code"));
    const cells = blocks.filter(code => code.closest(".language-python"));
    const kind = code => {{
        const button = code.parentElement.querySelector("button");
        const around = code.closest("[class*=language-]").parentElement.closest(
            "details, .admonition, .tabbed-block, .md-content");
        return ["copy", code.closest("[class*=language-]").className, around.localName,
            ...Object.keys(button?.dataset ?? {{}})].join(" ");
    }};
    const kinds = new Map(blocks.filter(code => !known.includes(kind(code)))
        .map(code => [kind(code), code]));
    const found = Array.from(kinds.values()).filter(code => {{
        if (code.closest(".exercise")) return false;  // see test_exercises.py
        copied = null;
        const button = code.parentElement.querySelector("button");
        const before = button?.dataset.clipboardText;
        if (button?.checkVisibility() || !code.checkVisibility()) button?.click();
        // With what it goes on from, if the button says so: see test_copying.py.
        if (button && "goesOn" in button.dataset)
            return copied !== cells.slice(0, cells.indexOf(code) + 1)
                .map(cell => cell.textContent.trimEnd()).join("\\n\\n");
        return before ? copied !== before || !before.endsWith(code.textContent)
            : copied !== code.textContent.trimEnd();
    }}).map(name);
    document.removeEventListener("copy", hear);
    return [found, Array.from(kinds.keys())];
}}"""

UNSEEN = f"""() => {{ {NAME}
    const texts = ":is(p, li, td, th, summary, h1, h2, h3, h4, pre > code)";
    const found = Array.from(document.querySelectorAll(".md-content " + texts))
        .filter(element => !element.closest(".tabbed-block"))
        .filter(element => !element.checkVisibility({{visibilityProperty: true}}));
    const blank = Array.from(document.querySelectorAll(".md-content img"))
        .filter(image => !image.naturalWidth);
    return [...found, ...blank].map(name);
}}"""

FIRST_WIDE_CODE = """() => Array.from(
    document.querySelectorAll(".md-content pre > code")).find(code =>
        code.checkVisibility() && code.scrollWidth > code.clientWidth + 1) ?? null"""

# Scrolling happens when the next frame is drawn.
MOVES = """code => new Promise(done => {
    let frames = 0;
    const look = () => code.scrollLeft > 0 || frames++ > 60
        ? done(code.scrollLeft > 0) : requestAnimationFrame(look);
    look();
})"""

# The steps of a page's first program: opened, turned to the end and back, closed.
STEPPED = ".md-content details.steps"
OPENED = """const opened = list => new Promise(done => {
    let frames = 0;
    const look = () => {
        const dialog = document.querySelector("dialog.stepper");
        if (dialog || frames++ > 600) done(dialog);
        else requestAnimationFrame(look);
    };
    list.querySelector("summary").click();
    look();
});"""
MISSTEPPED = f"""async () => {{ {OPENED}
    const found = [];
    // The other programs' files are those of test_stepped_pages.py.
    const list = document.querySelector("{STEPPED}");
    const name = list.dataset.steps;
    const all = document.querySelectorAll(`[data-steps="${{name}}"] > ol > li`);
    const dialog = await opened(list);
    if (!dialog) {{ return [`${{name}} does not open`]; }}
    const press = key => document.activeElement.dispatchEvent(
        new KeyboardEvent("keydown", {{ key, bubbles: true, cancelable: true }}));
    const seen = () => [Number(dialog.querySelector("input").value),
        dialog.querySelector(".stepper-words").textContent,
        Number(location.hash.split(":")[2])];
    const expect = (what, number) => {{
        const [value, words, address] = seen();
        if (value !== number || address !== number
            || words !== all[number - 1]?.textContent)
            found.push(`${{name}}, ${{what}}: step ${{value}}, ${{words}}`);
        if (dialog.scrollWidth > dialog.clientWidth + 1)
            found.push(`${{name}}, step ${{value}} is wider than the screen`);
        if (!dialog.querySelector(".stepper-code [aria-current]"))
            found.push(`${{name}}, step ${{value}} marks no line`);
    }};
    expect("opened", Number(list.dataset.first ?? 1));
    press("End"); expect("End", all.length);
    press("ArrowLeft"); expect("ArrowLeft", Math.max(all.length - 1, 1));
    press("ArrowRight"); expect("ArrowRight", all.length);
    press("Home"); expect("Home", 1);
    dialog.close();
    await new Promise(requestAnimationFrame);
    if (document.querySelector("dialog.stepper"))
        found.push(`${{name}} stays open`);
    return found;
}}"""
# From here on one list of steps stands for all: they are many, and alike.
ONE_LIST = f"""() => [...document.querySelectorAll("{STEPPED}")].slice(1)
    .forEach(list => list.remove())"""
OPEN_STEPS = f"""async () => {{ {OPENED}
    const list = document.querySelector("{STEPPED}");
    list.open = false;
    await opened(list); }}"""
CLOSE_STEPS = """() => document.querySelector("dialog.stepper").close()"""

CUT_ON_PAPER = f"""() => {{ {NAME}
    const around = ".md-header, .md-tabs, .md-sidebar, .md-footer, .md-code__button";
    const code = document.querySelectorAll(".md-content pre > code");
    return [
        ...Array.from(document.querySelectorAll(around))
            .filter(element => element.checkVisibility()),
        ...Array.from(code).filter(one => one.scrollWidth > one.clientWidth + 1),
        ...Array.from(document.querySelectorAll(".step-picture svg, .md-content table"))
            .filter(one => one.getBoundingClientRect().right > innerWidth),
        ...Array.from(document.querySelectorAll("details.steps"))
            .filter(element => element.checkVisibility()),
    ].map(name);
}}"""
# The window with the steps: its last one, whole, dark on white.
WIDEST_STEPS = "regression/loop/index.html"
CUT_STEPS = f"""() => {{ {NAME}
    const dialog = document.querySelector("dialog.stepper");
    dispatchEvent(new Event("beforeprint"));
    const where = dialog.querySelector(".stepper-where").textContent;
    const paper = getComputedStyle(dialog).backgroundColor;
    return [
        ...(/ (\\d+) of \\1$/.test(where) ? [] : [`prints ${{where}}`]),
        ...(paper === "rgb(255, 255, 255)" ? [] : [`prints on ${{paper}}`]),
        ...Array.from(dialog.querySelectorAll(":not(svg *)")).filter(one =>
            one.checkVisibility() && (one.scrollWidth > one.clientWidth + 1
                && getComputedStyle(one).display !== "inline"
                || one.getBoundingClientRect().right > innerWidth)).map(name),
        ...Array.from(document.querySelectorAll(".md-container"))
            .filter(page => page.checkVisibility()).map(name),
    ];
}}"""


AXE = (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
TOLD = """const told = rules => rules.flatMap(rule => rule.nodes.map(node =>
    `${rule.id}: ${node.html.slice(0, 120)}\\n    ${node.failureSummary}`));"""
IN_TEXT = "link-in-text-block"
# Of a part of the page, all but its looks; or everything of what is in front.
FAULTS = f"""async part => {{ {TOLD}
    const where = document.querySelector(part ?? "dialog") ?? document;
    const looks = {{ enabled: false }};
    const {{ violations }} = await axe.run(where, {{
        preload: false,
        resultTypes: ["violations"],
        rules: part ? {{ "color-contrast": looks, "{IN_TEXT}": looks }} : {{}},
    }});
    return told(violations);
}}"""
LIGHT, DARK = "default", "slate"  # Material's names
CHOOSE = """scheme => document.querySelector(
    `input[name=__palette][data-md-color-scheme=${scheme}]`).click()"""
SCHEME = """() => document.body.dataset.mdColorScheme"""
# What CHOOSE does to a page, and nothing else that it does.
PAINT = """scheme => { document.body.dataset.mdColorScheme = scheme; }"""
# axe takes its time for each text's colours. What has the same colours, backgrounds
# and sizes looks the same, on every page: one of each kind is looked at. So it is
# with how a link differs from its text, if axe did judge one: it needs text around.
LOOKS = """const grounds = new Map();
const ground = element => {
    if (!element) return "";
    if (!grounds.has(element)) {
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
        const own = `/${backgroundColor} ${backgroundImage} ${opacity}`;
        grounds.set(element, ground(element.parentElement)
            + (own === "/rgba(0, 0, 0, 0) none 1" ? "" : own));
    }
    return grounds.get(element);
};
const looks = element => {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    return [color, fontSize, fontWeight, textShadow, ground(element)].join(" ");
};"""
# So it is with what can be seen and reached without scripts; tabs are always tried.
CONTENT = ".md-content"
WITHIN = {"pre", "svg", "math", "p", "li", "td"}  # what is in these is looked at alone
TABS = ".md-content .tabbed-labels > label"
# Of the words of code, which are half of all elements, one of each class is left.
WORDS_OF_CODE = """() => {
    const seen = new Set();
    for (const word of document.querySelectorAll("pre > code > span, pre > code > a")) {
        const name = word.className;
        if (seen.has(name)) word.replaceWith(word.textContent);
        seen.add(name);
    }
}"""
ONE_OF_EACH = f"""async ([known, where]) => {{ {LOOKS} {TOLD}
    const seen = new Set(known), texts = new Map(), links = new Map();
    const isText = node => node.nodeType === Node.TEXT_NODE && node.data.trim();
    for (const element of document.querySelectorAll(`${{where}} *`)) {{
        if (!Array.from(element.childNodes).some(isText)) continue;
        const text = looks(element);
        if (!seen.has(text) && element.checkVisibility()) {{
            seen.add(text);
            texts.set(element, text);
        }}
        if (element.localName !== "a") continue;
        const line = getComputedStyle(element).textDecorationLine;
        const link = `in ${{looks(element.parentElement)}}: ${{line}} ${{text}}`;
        if (!seen.has(link)) links.set(element, link);
    }}
    const found = [], judged = [], asked = [...texts.values(), ...links.values()];
    for (const [rule, kinds] of [["color-contrast", texts], ["{IN_TEXT}", links]]) {{
        const include = Array.from(kinds.keys());
        if (!include.length) continue;
        const {{ passes, violations }} = await axe.run({{ include }}, {{
            preload: false,
            elementRef: true,
            runOnly: {{ type: "rule", values: [rule] }},
        }});
        found.push(...told(violations));
        for (const {{ nodes }} of [...passes, ...violations])
            judged.push(...nodes.map(node => kinds.get(node.element)));
    }}
    return [found, judged, asked];
}}"""


# --- The visits.


class Kinds(set[str]):
    """What was looked at, one of each kind; how often one could not be judged."""

    def __init__(self) -> None:
        super().__init__()
        self.unjudged: Counter[str] = Counter()


@contextmanager
def a_page(**options: Any) -> Iterator[SyncPage]:
    """One page of the installed browser, for a test that drives it by itself."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=SWITCHES)
        yield browser.new_page(**options)
        browser.close()


def survey(site: Path, under: str, every: bool = True) -> Findings:
    """Every problem of the pages, by promise; the site is served under a path.

    Of every page, or of so many that each kind of thing on the site is on one.
    """
    names = sorted(file.relative_to(site).as_posix() for file in site.rglob("*.html"))
    if not names:
        raise FileNotFoundError(f"no page in {site}")
    trees = {name: LexborHTMLParser((site / name).read_bytes()) for name in names}
    kinds = {name: {*laid_out(tree.css_first(CONTENT))} for name, tree in trees.items()}
    pages = names if every else some(site, kinds)
    return asyncio.run(_survey(site, under, {name: kinds[name] for name in pages}))


def some(site: Path, kinds: Pages) -> list[str]:
    """Pages that together hold what is laid out on any, and the heaviest."""
    heaviest = max(kinds, key=lambda name: (site / name).stat().st_size)
    chosen = {"404.html", "index.html", WIDEST_STEPS} & kinds.keys() | {heaviest}
    seen = set[str]().union(*(kinds[name] for name in chosen))
    while rest := {n: fresh for n, found in kinds.items() if (fresh := found - seen)}:
        best = max(rest, key=lambda name: len(rest[name]))
        chosen.add(best)
        seen |= rest[best]
    return sorted(chosen)


def laid_out(element: LexborNode | None, way: str = "") -> Iterator[str]:
    """Of each element within one the names and classes on the way to it."""
    for child in element.iter() if element else ():
        here = f"{way} {child.tag}.{child.attributes.get('class') or ''}"
        yield here
        if child.tag not in WITHIN:
            yield from laid_out(child, here)


async def _survey(site: Path, under: str, visited: Pages) -> Findings:
    found: Findings = defaultdict(list)
    pages = iter(visited.items())
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=chromium(), args=SWITCHES
        )
        kinds = Kinds()
        visitors = [
            _visit_some(browser, serve(site, under), pages, found, kinds)
            for _ in range(AT_ONCE)
        ]
        await asyncio.gather(*visitors)
        await browser.close()
    return found


def told(said: ConsoleMessage) -> str:
    """What a page wrote to the console, and where."""
    return f"{said.text} ({said.location['url']})"


class Tab:
    """A tab of the browser, which goes from page to page and notes what they do."""

    def __init__(self, page: Page, server: Server) -> None:
        self.page = page
        self.server = server
        self.note: Note = lambda promise, what: None
        page.context.on("request", lambda request: self._asked(request.url))
        page.context.on("console", lambda said: self.note("console", told(said)))
        page.context.on("weberror", lambda e: self.note("console", str(e.error)))

    def _asked(self, address: str) -> None:
        if not address.startswith((self.server.url, "data:", "blob:")):
            self.note("host", f"asks for {address}")

    async def go(self, path: str, note: Note, size: ViewportSize = WIDE) -> Page:
        self.note = note
        await self.page.goto("about:blank")  # which is quickly made wide or narrow
        self.server.sent.clear()
        await self.page.set_viewport_size(size)
        await self.page.goto(self.server.url + path.removesuffix("index.html"))
        return self.page


async def _visit_some(
    browser: Browser,
    serving: AbstractContextManager[Server],
    pages: Iterator[tuple[str, set[str]]],
    found: Findings,
    kinds: Kinds,
) -> None:
    """Visit pages, one after the other, until none is left.

    Each visitor has a server of its own, so what is sent is for the page it is on.
    """
    with serving as server:

        async def tab(**options: Any) -> Tab:
            context = await browser.new_context(reduced_motion="reduce", **options)
            return Tab(await context.new_page(), server)

        usual = await tab(color_scheme="light")
        plain = await tab(java_script_enabled=False)
        for path, laid in pages:
            fresh = laid - kinds  # until now nowhere
            kinds |= laid

            def noting(where: str, path: str = path) -> Note:
                return lambda promise, what: found[promise].append(
                    f"{path} ({where}): {what}"
                )

            try:
                await _visit_usual(usual, path, noting, kinds, bool(fresh))
                if fresh or await usual.page.locator(TABS).count():
                    await _visit_plain(plain, path, noting("no JavaScript"))
                if path == "index.html":
                    dark = await tab(color_scheme="dark")
                    await _visit_at_night(dark, path, noting("a dark system"))
            except BrowserError as error:
                found["opens"].append(f"{path}: {error}")


async def _visit_usual(
    tab: Tab, path: str, noting: Where, kinds: Kinds, fresh: bool
) -> None:
    """With all that can be folded unfolded; wide, too, if something on it is new.

    `kinds` are those of texts whose colours were looked at; new ones are added.
    """
    page = await tab.go(path, noting("light"), PHONE)
    await page.evaluate(FETCH_REST)
    sent = tab.server.sent
    if (weight := sum(sent.values())) > MOST_BYTES:
        largest = sorted(sent.items(), key=lambda part: -part[1])[:6]
        tab.note("weight", f"{weight} bytes, the largest: {dict(largest)}")
    await _list(page, SAYS_ANOTHER_THING, noting("no JavaScript"), "script")
    await page.evaluate(WORDS_OF_CODE)
    if await page.locator(STEPPED).count():
        await page.set_viewport_size(NARROWEST)
        await _list(page, MISSTEPPED, noting("320 px"), "steps")
        if "stepper" not in kinds:
            kinds.add("stepper")
            await _look_at_steps(page, noting)
        await page.set_viewport_size(PHONE)
    await page.evaluate(OPEN_ALL)
    await _look(page, noting("light, phone"))
    await _list(page, TOO_SMALL, noting("phone"), "small")
    await page.emulate_media(media="print")
    await page.set_viewport_size(PAPER)
    await _list(page, CUT_ON_PAPER, noting("on paper"), "print")
    if path == WIDEST_STEPS:
        await page.evaluate(OPEN_STEPS)
        await _list(page, CUT_STEPS, noting("steps on paper"), "print")
        await page.evaluate(CLOSE_STEPS)
    await page.emulate_media(media="screen")
    await page.evaluate(ONE_LIST)
    await page.evaluate(AXE)
    # What is around the content is the same on all pages: the home page's is looked at.
    is_home = path == "index.html"
    part = "body" if is_home else CONTENT
    await _list(page, FAULTS, noting("light"), "axe", part)
    await _look_at_one_of_each(page, part, noting("light"), kinds)
    if fresh or is_home:
        await page.set_viewport_size(WIDE)
        await _look(page, noting("light, desktop"))
    if is_home:
        await _list(page, FAULTS, noting("light, desktop"), "axe", part)
        await _look_at_one_of_each(page, part, noting("light, desktop"), kinds)
    await page.evaluate(PAINT, DARK)
    await _look_at_one_of_each(page, part, noting("dark"), kinds)
    problems, copied = await page.evaluate(MISCOPIED, list(kinds))
    kinds |= {*copied}
    for problem in problems:
        noting("dark")("copy", problem)


async def _visit_at_night(tab: Tab, path: str, note: Note) -> None:
    """The home page, once more: it turns dark by itself, and the search answers."""
    page = await tab.go(path, note)
    if (scheme := await page.evaluate(SCHEME)) != DARK:
        note("axe", f"shows the scheme {scheme!r} instead of the dark one")
    field = page.locator(".md-search__input")
    await field.fill("tensor")
    await field.press("End")  # a search begins when a key is let go
    try:
        await page.locator(".md-search-result__item").first.wait_for()
    except BrowserError as error:
        note("search", f"'tensor' is not found: {error}")


async def _visit_plain(tab: Tab, path: str, note: Note) -> None:
    """Without JavaScript: unfold, change tabs and scroll with the keyboard."""
    page = await tab.go(path, note, PHONE)
    closed = page.locator(".md-content details:not([open]) > summary")
    if before := await closed.count():
        await closed.first.press("Enter")
        if await closed.count() == before:
            note("keyboard", "Enter does not unfold what is folded")
    await page.evaluate(OPEN_ALL)
    await _list(page, UNSEEN, note, "script")
    await _list(page, OUT_OF_REACH, note, "keyboard")
    for label in await page.locator(TABS).all():
        await label.click()
        chosen = await label.get_attribute("for")
        block = page.locator(f".tabbed-set:has(> #{chosen}:checked) .tabbed-block")
        number = int((chosen or "").rpartition("_")[2]) - 1
        if not await block.nth(number).is_visible():
            note("script", f"the tab {await label.inner_text()!r} does not show")
    if code := (await page.evaluate_handle(FIRST_WIDE_CODE)).as_element():
        await code.press("ArrowRight")
        if not await page.evaluate(MOVES, code):
            what = (await code.inner_text())[:50]
            note("keyboard", f"the arrow keys do not scroll {what!r}")


async def _look(page: Page, note: Note) -> None:
    """What holds at every width, with all that can be folded unfolded."""
    await page.evaluate(SETTLED)
    await _list(page, SIDEWAYS, note, "sideways")
    await _list(page, OUT_OF_REACH, note, "keyboard")


async def _look_at_steps(page: Page, noting: Where) -> None:
    """The window in which one program is stepped through, in both schemes."""
    await page.evaluate(AXE)
    for name, scheme in (("dark", DARK), ("light", LIGHT)):
        await page.evaluate(CHOOSE, scheme)
        await page.evaluate(OPEN_STEPS)
        await page.evaluate(SETTLED)
        await _list(page, FAULTS, noting(f"{name}, steps"), "axe")
        await page.evaluate(CLOSE_STEPS)


async def _look_at_one_of_each(page: Page, part: str, note: Note, kinds: Kinds) -> None:
    """At colours and links of kinds that are not known; those judged are then.

    So are those that axe could not judge, on one page after the other: a gradient
    behind them, say.
    """
    problems, judged, asked = await page.evaluate(ONE_OF_EACH, [[*kinds], part])
    for problem in problems:
        note("axe", problem)
    kinds |= {*judged}
    for kind in {*asked} - kinds:
        kinds.unjudged[kind] += 1
        if kinds.unjudged[kind] == ENOUGH:
            kinds.add(kind)


async def _list(
    page: Page, script: str, note: Note, promise: str, argument: Any = None
) -> None:
    for problem in await page.evaluate(script, argument):
        note(promise, problem)
