"""Read a conversation from a file, a pasted text or an archive. Nothing is dropped in silence."""

from course_lib.chat.reading.beside import frame_of
from course_lib.chat.reading.read import chat_from_table, read_file, read_text

__all__ = ["chat_from_table", "frame_of", "read_file", "read_text"]
