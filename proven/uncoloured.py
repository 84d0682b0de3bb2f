"""`pymdownx.highlight` without colours, which no reader of this HTML sees.

Finding them is a third of the work of reading a page.
"""

from typing import Any

from pygments.lexers.special import TextLexer
from pymdownx.highlight import Highlight, HighlightExtension

EXTENSION = "proven.uncoloured"
COLOURED = "pymdownx.highlight"  # instead of which it stands


class Uncoloured(Highlight):
    """Highlights nothing: a block has its language, its title and its lines."""

    def get_lexer(
        self, src: str, language: str, inline: bool, stripnl: bool
    ) -> tuple[TextLexer, str]:
        """What finds one token in `src`, and the name of its language."""
        lexer, name = super().get_lexer(src, language, inline, stripnl)
        plain = TextLexer(stripnl=stripnl)
        plain.name = lexer.name
        return plain, name


class UncolouredExtension(HighlightExtension):
    def get_pymdownx_highlighter(self) -> type[Highlight]:
        return Uncoloured


def makeExtension(**config: Any) -> UncolouredExtension:  # noqa: N802 - its fixed name
    return UncolouredExtension(**config)
