"""Code exercises that an instructor added to a lesson: the one place where a learner's code runs.

A lesson without such cells never comes here. `cells` tells them from the course's own, `grade`
makes marks of them, `shut_in` runs a program without network and out of reach of everything else,
and `inside` is that program.
"""
