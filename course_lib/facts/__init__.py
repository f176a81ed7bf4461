"""What the course claims about the world: sources with the day they were read, crisis lines."""

from course_lib.facts.facts import CrisisLine, Source, all_sources, crisis_lines, sources_shown

__all__ = ["CrisisLine", "Source", "all_sources", "crisis_lines", "sources_shown"]
