"""Are you an innovative therapist on Twitter? The library behind the course's pages."""
