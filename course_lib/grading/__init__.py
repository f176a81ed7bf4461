"""Release, grading and feedback: the only room that knows nbgrader.

Its modules are imported one by one, so that a worker process that only marks never waits for
nbgrader.
"""
