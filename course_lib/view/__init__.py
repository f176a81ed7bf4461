"""What a learner sees and presses: the only room that knows widgets."""
