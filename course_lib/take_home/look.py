"""The frame of a page to keep: it is read on a screen, printed, and never runs anything."""

from __future__ import annotations

from html import escape

from course_lib.paper import frame

_STYLE = """
:root { color-scheme: light dark; --ink: #1f2933; --soft: #52606d; --paper: #fff; --rule: #9aa5b1; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f0f4f8; --soft: #bcccdc; --paper: #16191d; --rule: #627d98; }
}
* { box-sizing: border-box; }
body { background: var(--paper); color: var(--ink); font: 18px/1.5 system-ui, -apple-system,
  "Segoe UI", Roboto, sans-serif; margin: 0 auto; max-width: 46rem; overflow-wrap: anywhere;
  padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.9rem; } h2 { font-size: 1.4rem; margin-top: 2.5rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 0.25rem; }
.soft, .asked { color: var(--soft); }
.asked { font-style: italic; margin: 0.5rem 0; }
.words { border-inline-start: 4px solid var(--rule); margin: 0.5rem 0; padding: 0 0 0 1rem;
  white-space: pre-wrap; }
.two { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); }
table { border-collapse: collapse; width: 100%; }
th, td { border-top: 1px solid var(--rule); padding: 0.35rem 0.5rem 0.35rem 0; text-align: start;
  vertical-align: top; }
thead th { border-top: 0; }
.results td + td { width: 13rem; }
.framed { border: 3px double var(--rule); padding: 2rem; text-align: center; }
.framed .name { font-size: 1.8rem; }
@page { margin: 16mm; }
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --rule: #777; }
  body { font-size: 11pt; line-height: 1.4; max-width: none; padding: 0; }
  h1 { font-size: 18pt; margin: 0; } h2 { font-size: 13pt; margin: 12pt 0 0; }
  .words { margin: 3pt 0; }
  .new-sheet { break-before: page; margin-top: 0; }
  tr, .part { break-inside: avoid; }
}
"""


def page(title: str, body: str) -> str:
    """Return a whole HTML page. `body` is HTML that was escaped already."""
    return frame(title, _STYLE, body)


def words(text: str) -> str:
    """Return somebody's own words as they wrote them."""
    return f'<div class="words">{escape(text)}</div>'
