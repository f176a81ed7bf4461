"""The scorecard for junk as a person adds it up: one account at a time, in plain Python.

The tests hold `junk_evidence` against it, and the benchmark its speed.
"""

FACTS = (
    *("followers_n", "following_n", "posts_n", "listed_n", "likes_n"),
    *("bio", "url", "location", "handle", "default_picture"),
)


def points(row):
    """Return an account's points, reasons and number of unknown facts. None is unknown."""
    followers, following = row.get("followers_n"), row.get("following_n")
    bio, place, url, handle = (row.get(name) for name in ("bio", "location", "url", "handle"))
    found = []
    if followers is not None and following is not None:
        ratio = following / max(followers, 1)
        if ratio >= 50 and following >= 100:
            found.append((4, "50 times"))
        elif ratio >= 10:
            found.append((3, "10 times"))
        elif ratio >= 5:
            found.append((2, "5 times"))
        elif ratio >= 2:
            found.append((1, "twice"))
    if row.get("default_picture"):
        found.append((2, "picture"))
    if url is not None and not url.strip():
        found.append((1, "no link"))
    if bio is not None and not bio.strip():
        found.append((1, "nothing about itself"))
        if place is not None and not place.strip() and following is not None and following >= 100:
            found.append((1, "no place"))
    if handle is not None and sum(each in "0123456789" for each in handle) >= 4:
        found.append((1, "digits"))
    if row.get("listed_n") == 0:
        found.append((1, "on a list"))
    if row.get("likes_n") == 0:
        found.append((1, "never liked"))
    unknown = sum(row.get(name) is None for name in FACTS)
    return sum(each for each, _ in found), [reason for _, reason in found], unknown


def band(score):
    """Return the words for a score."""
    return "likely junk" if score >= 5 else "look yourself" if score >= 3 else "no sign"
