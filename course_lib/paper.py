"""A page to print: one file, readable anywhere, in light and dark and on a narrow screen.

It never loads or runs anything.
"""

from __future__ import annotations

from html import escape

#: Even a mistake of ours could not make such a page load or run something.
_NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'"

_STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #555; --paper: #fff; --rule: #ccc; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eee; --soft: #b5b5b5; --paper: #16181b; --rule: #555; }
}
* { box-sizing: border-box; }
body { background: var(--paper); color: var(--ink); font: 18px/1.5 system-ui, sans-serif;
  margin: 0 auto; max-width: 44rem; overflow-wrap: anywhere; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.7em; line-height: 1.2; } h2 { border-top: 1px solid var(--rule);
  font-size: 1.25em; line-height: 1.3; margin-top: 2rem; padding-top: 1.25rem; }
h3 { font-size: 1em; margin-bottom: 0.25rem; } p, ul { margin: 0.5rem 0; }
ul { padding-left: 1.4rem; } blockquote { border-left: 3px solid var(--rule);
  margin: 0.6rem 0; padding-left: 0.9rem; } .soft { color: var(--soft); font-size: 0.9em; }
.mark { border: 1px solid var(--soft); border-radius: 4px; font-size: 0.85em; padding: 0 0.35em; }
.own { white-space: pre-line; } dl { margin: 0; } dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; }
.d1 { margin-left: 1rem; } .d2 { margin-left: 2rem; } .d3, .d4, .d5, .d6 { margin-left: 3rem; }
@media (max-width: 30rem) {
  .d1 { margin-left: 0.4rem; }
  .d2, .d3, .d4, .d5, .d6 { margin-left: 0.8rem; }
}
table { border-collapse: collapse; font-size: 0.9em; width: 100%; }
th, td { border-bottom: 1px solid var(--rule); padding: 0.4rem 0.5rem; text-align: left;
  vertical-align: top; } .wide { overflow-x: auto; } .minute { font-variant-numeric: tabular-nums; }
td, thead th { overflow-wrap: normal; } tbody th { min-width: 8.5rem; }
.many { margin-left: 50%; max-width: calc(100vw - 2rem); min-width: 100%;
  transform: translateX(-50%); width: max-content; }
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; }
  body { font-size: 11pt; max-width: none; padding: 0; }
  .many { margin: 0; max-width: none; transform: none; width: auto; }
  .many table { font-size: 8pt; }
  .many :is(th, td) { padding: 0.2rem; } .many tbody th { min-width: 5rem; }
  h2, h3, p:has(+ svg) { break-after: avoid; } blockquote, li { break-inside: avoid; }
}
"""


def paper(title: str, *parts: str) -> str:
    """Return a page of HTML. The parts are markup already; the title is not."""
    return frame(title, _STYLE, f"<h1>{escape(title)}</h1>{''.join(parts)}")


def frame(title: str, style: str, body: str) -> str:
    """Return a whole page in a look of its own. `body` is markup already; the title is not."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_NOTHING_RUNS}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
