"""What MkDocs is told: labs are pages, includes are there, pages can be taken away.

Imports no torch and no test package, so that `mkdocs serve` starts at once.
"""

import json
from pathlib import Path
from typing import Any

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import TemplateContext

from proven import addresses
from proven.answers import judged
from proven.archive import NAME, archive
from proven.asking import EXTENSION as ASKING
from proven.asking import Asked, asked
from proven.cards import PROGRESS, QUESTION, QUESTIONS, SCRIPT, chapters_of
from proven.cards import files_for as files_for_questions
from proven.copying import with_buttons, with_buttons_in_a_lab
from proven.exercise import STARTER, Exercise, asked_for
from proven.exercising import EXTENSION as EXERCISING
from proven.exercising import without_its_site
from proven.facts import facts_of, foot
from proven.include import includes_of
from proven.lab_page import about, figures_of, page_of, pieces_of_lab, take_away
from proven.notebook import notebook_of
from proven.overview import EXTENSION as OVERVIEW
from proven.overview import with_tables
from proven.pieces import Piece, pieces_of
from proven.program import parse
from proven.question import questions_of
from proven.search_index import lean_index, to_read, to_search
from proven.settings import SettingsError, read_settings
from proven.stepper import OPENER, begin_to_draw, scripts_for
from proven.stepping import EXTENSION as STEPPING
from proven.twins import LIST, address_of, list_of, twin_of
from proven.verified import VerifiedError, read_verified

NOT_DRAWN = "the steps were not drawn: the error stands above"


def is_lab(file: File) -> bool:
    return file.src_uri.endswith(".ipynb")


class Options(Config):
    """None: what a site can set is in pyproject.toml."""


class ProvenPlugin(BasePlugin[Options]):
    """The engine's part in a build: `proven` in the `plugins` of mkdocs.yml."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the settings; find programs wherever the build is started from."""
        self.root = Path(config.config_file_path).parent
        try:
            self.settings = read_settings(self.root)
            self.verified = read_verified(self.root / self.settings.verified)
        except (SettingsError, VerifiedError) as error:
            raise PluginError(str(error)) from None
        if ASKING in config.markdown_extensions:
            snippets = str(self.root / self.settings.snippets)
            config.mdx_configs[ASKING] = {"base_path": snippets}
        if OVERVIEW in config.markdown_extensions:
            config.mdx_configs[OVERVIEW] = {"root": str(self.root)}
        if options := config.mdx_configs.get("pymdownx.snippets"):
            options["base_path"] = [str(self.root / self.settings.snippets)]
        if STEPPING in config.markdown_extensions:
            options = config.mdx_configs.setdefault(STEPPING, {})
            options["base_path"] = str(self.root / self.settings.snippets)
        if EXERCISING in config.markdown_extensions:
            options = config.mdx_configs.setdefault(EXERCISING, {})
            options["root"] = str(self.root)
        if not config.repo_url and "://" not in (config.edit_uri or ""):
            config.edit_uri = None  # a path alone leads to no repository
        self.files_at = addresses.of_files(config, self.settings.docs)
        self.pieces: dict[str, list[Piece]] = {}
        self.asked: dict[str, list[Asked]] = {}
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add the labs' figures and the scripts; begin to draw the steps."""
        for lab in [file for file in files if is_lab(file)]:
            for name, svg in figures_of(lab.content_string, lab.name).items():
                files.append(File.generated(config, name, content=svg))
        snippets = self.root / self.settings.snippets
        self.drawing = begin_to_draw(snippets, Path(config.site_dir))
        for name, text in [*scripts_for(snippets), *files_for_questions(snippets)]:
            files.append(File.generated(config, name, content=text))
        if bundle := archive(self.root):
            files.append(File.generated(config, NAME, content=bundle))
        return files

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        """Keep what links are to be followed by."""
        self.nav, self.files = nav, files
        return nav

    @event_priority(-100)  # after mkdocs-jupyter, which set a `render` of its own
    def on_pre_page(self, page: Page, config: MkDocsConfig, files: Files) -> Page:
        """Let MkDocs render a lab's page; what is edited of it is its source."""
        if is_lab(page.file):
            del page.render
            source = f"{self.settings.labs}/{page.file.name}.md"
            if page.edit_url:
                at = addresses.of_file(source, self.files_at)
                page.edit_url = at.replace("/blob/", "/edit/", 1)
        return page

    def on_page_markdown(
        self, markdown: str, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Turn a notebook into Markdown; look for includes, and draw up the tables."""
        uri, name = page.file.src_uri, page.file.name
        if is_lab(page.file):
            self.pieces[uri] = pieces_of_lab(markdown, name)
            page.meta.setdefault("description", about(markdown))
            at = addresses.of_file(f"{self.settings.docs}/{uri}", self.files_at)
            return page_of(markdown, name, addresses.in_colab(at))
        self.look_for_includes(markdown, uri)
        self.look_for_questions(markdown, uri)
        whole = "\n".join(with_tables(markdown.split("\n"), self.root))
        bundle = get_relative_url(NAME, uri)
        plain = without_its_site(whole, self.root, NAME, bundle)
        self.pieces[uri] = pieces_of(plain, self.root / self.settings.snippets)
        return whole

    def look_for_includes(self, markdown: str, uri: str) -> None:
        """Stop the build with page, file and remedy where an include is of nothing.

        pymdownx.snippets would end it with a traceback that names no page.
        """
        where = f"{self.settings.docs}/{uri}"
        for line, name in asked_for(markdown):
            exercise = Exercise(self.root / self.settings.exercises / f"{name}.py")
            if fault := exercise.fault:
                raise PluginError(f"{exercise.path}:{fault} ({where}:{line})")
            if not exercise.printed(STARTER):
                remedy = f"make record ONLY={where}"
                raise PluginError(f"{where}:{line}: '{name}' is not recorded: {remedy}")
        for include in includes_of(markdown, self.root / self.settings.snippets):
            if include.text:
                continue
            what, fault = include.name, ""
            if include.path.is_file():
                fault = parse(include.path)[1]
                what = f"the section '{include.section}' of {what.partition(':')[0]}"
            raise PluginError(
                f"{include.path}:{fault}"
                if fault
                else f"{where} includes {what}, which is not there: check its name; if "
                f"it is an output, this writes it: make record ONLY={where}"
            )

    def look_for_questions(self, markdown: str, uri: str) -> None:
        """Stop the build where a question is not there, or not as it was run."""
        self.asked[uri] = [*asked(markdown)]
        for one in self.asked[uri]:
            path = self.root / self.settings.snippets / one.file
            questions = questions_of(path)
            where = f"{self.settings.docs}/{uri}:{one.line}: {path}"
            if one.id not in questions.known:
                raise PluginError(
                    f"{where}: {[*questions.faults, f'no [{one.id}]'][0]}"
                )
            if faults := judged(questions.known[one.id], path.parents[1])[1]:
                raise PluginError(f"{where}: [{one.id}] {faults[0]}")

    def on_page_content(
        self, html: str, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """Give each block its button; search finds a lab by its text, not its code."""
        if is_lab(page.file):
            html = html.replace(
                '<div class="language-', '<div data-search-exclude class="language-'
            )
            return with_buttons_in_a_lab(html)
        if '<details class="steps"' in html:
            html += OPENER.replace("ROOT", get_relative_url("", page.url))
        if QUESTION in html or PROGRESS in html:
            html = SCRIPT.replace("ROOT", get_relative_url("", page.url)) + html
        exercises = self.root / self.settings.exercises
        return with_buttons(html, self.root, exercises, self.files_at)

    @event_priority(100)  # before MkDocs's search, which reads a page tag by tag
    def before_search(
        self,
        context: TemplateContext,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,
    ) -> None:
        """Let search read what it is to find, and nothing that it would leave out."""
        self.content = page.content or ""
        page.content = to_search(self.content)

    @event_priority(-100)
    def after_search(
        self,
        context: TemplateContext,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,
    ) -> TemplateContext:
        """Tell a page's template what there is to take away, and what its foot says."""
        page.content = to_read(self.content)
        names: Any = context  # beside those that MkDocs knows
        names["twin"] = address_of(page)
        if any(piece.is_program for piece in self.pieces[page.file.src_uri]):
            names["notebook"] = f"{page.file.name}.ipynb"
        path = page.file.abs_src_path
        if self.verified.releases and path:
            facts = facts_of(self.root, self.settings, Path(path), self.verified)
            names["foot"] = foot(facts)
        return context

    on_page_context = CombinedEvent(before_search, after_search)

    def on_post_page(self, output: str, page: Page, config: MkDocsConfig) -> None:
        """Write what can be taken away: a notebook, and the page as Markdown."""
        pieces = self.pieces[page.file.src_uri]
        notebook = Path(page.file.abs_dest_path).with_name(f"{page.file.name}.ipynb")

        def leads(link: str) -> str:
            return addresses.of_link(link, page.file, self.files, config.site_url)

        if is_lab(page.file):
            take_away(notebook, leads)
        elif any(piece.is_program for piece in pieces):
            figures = self.root / self.settings.figures
            text = json.dumps(notebook_of(pieces, figures, leads))  # indented: slow
            notebook.parent.mkdir(parents=True, exist_ok=True)
            notebook.write_text(text + "\n", "utf-8")
        twin = Path(config.site_dir) / address_of(page)
        twin.parent.mkdir(parents=True, exist_ok=True)
        twin.write_text(twin_of(pieces), "utf-8")

    @event_priority(-100)  # after MkDocs's search, which writes it
    def on_post_build(self, config: MkDocsConfig) -> None:
        """List the pages; make the index light; wait for the steps."""
        if self.drawing:
            self.drawing.join()
            if self.drawing.exitcode:
                raise PluginError(NOT_DRAWN)
        (Path(config.site_dir) / LIST).write_text(list_of(self.nav, config), "utf-8")
        if any(self.asked.values()):
            text = json.dumps(chapters_of(self.nav, self.asked), separators=(",", ":"))
            (Path(config.site_dir) / QUESTIONS).write_text(text, "utf-8")
        index = Path(config.site_dir) / "search" / "search_index.json"
        if index.exists():
            boosts = config.extra.get("search_boost", {})
            leaves_out = tuple(config.extra.get("search_leaves_out", ()))
            by_title = tuple(config.extra.get("search_by_title", ()))
            lean_index(index, boosts, leaves_out, by_title)
