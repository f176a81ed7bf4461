"""Put a new exercise into the file that lists a lesson's exercises, and leave the rest of it."""

from __future__ import annotations

import ast

_WIDTH = 100


def with_exercise(source: str, package: str, module: str, constant: str, place: int) -> str:
    """Return the text of a lesson's file with one more exercise, at a place from 0.

    Raises `ValueError` where the file does not list its exercises as the others do.
    """
    tree = ast.parse(source)
    lines = source.splitlines(keepends=True)
    listed = _listed(tree)
    entry = f"        {module}.{constant},\n"
    # From below upwards, so that line numbers stay what they are.
    after = listed[place - 1].end_lineno if place else listed[0].lineno - 1
    lines.insert(after or 0, entry)
    taken = _import_of(tree, package)
    names = sorted({*(each.name for each in taken.names), module})
    lines[taken.lineno - 1 : taken.end_lineno] = [_as_import(package, names)]
    return "".join(lines)


def _listed(tree: ast.Module) -> list[ast.expr]:
    """Return the exercises in `LESSON = Lesson(…, exercises=(…))`."""
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call):
            for keyword in statement.value.keywords:
                if keyword.arg == "exercises" and isinstance(keyword.value, ast.Tuple):
                    return keyword.value.elts
    raise ValueError("no tuple of exercises")


def _import_of(tree: ast.Module, package: str) -> ast.ImportFrom:
    for statement in tree.body:
        if isinstance(statement, ast.ImportFrom) and statement.module == package:
            return statement
    raise ValueError(f"no import from {package}")


def _as_import(package: str, names: list[str]) -> str:
    line = f"from {package} import {', '.join(names)}\n"
    if len(line) <= _WIDTH + 1:
        return line
    return f"from {package} import (\n" + "".join(f"    {name},\n" for name in names) + ")\n"
