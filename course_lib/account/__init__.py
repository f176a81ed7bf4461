"""The account a person works with: three tables and what is known about them."""
