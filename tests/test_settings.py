"""Every number has its sentence, and an instructor's change is either in force or explained."""

from dataclasses import fields
from pathlib import Path

import pytest

from course_lib.settings import OVERRIDES, Settings, SettingsProblem, settings

POST = """
I would stop if you’re several hundred people higher on following than followers….wait for the
follower count to catch up.
If you run into a therapist who hasn’t tweeted in at least two months, you probably don’t want to
follow them.
The dream ratio in my mind is about 75% engaging with others to 25% sharing your own stuff.
But be careful – if someone looks at your Tweets and see’s all RT @ they may wonder if you have your
own voice.
Remember a lot of us follow the same person, so RT too much and it just gets annoying to see the
same Tweet 100 times a day.
Then the next sad group to me are those who believe everyone gives a rip about every little thing
they are doing and just has a Tweet wall full of links to themselves… and 4 followers.
(Ie, live Twitter conversations a few days after a webinar to allow further engagement.)
"""


def write(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    (folder / OVERRIDES).write_text(text, encoding=encoding)
    return folder


def test_the_numbers_of_the_post(tmp_path):
    ours = settings(tmp_path)
    assert (ours.gap_nearly, ours.gap_pause, ours.dormant_months) == (200, 300, 2)
    assert (ours.mix_target, ours.mix_low, ours.mix_high, ours.min_posts) == (75, 65, 85, 40)
    assert (ours.repost_warn, ours.repost_no_voice) == (50, 90)
    assert (ours.repeat_times, ours.repeat_days) == (3, 30)
    assert (ours.wall_links, ours.wall_posts, ours.wall_outward) == (80, 10, 10)
    assert (ours.webinar_delay, ours.webinar_delay_least, ours.webinar_delay_most) == (3, 1, 7)
    assert (ours.bio_length, ours.post_length, ours.x_gate, ours.links_a_day) == (
        160,
        280,
        5_000,
        25,
    )


@pytest.mark.parametrize("name", [each.name for each in fields(Settings)])
def test_every_number_has_the_posts_sentence_or_says_that_it_has_none(name):
    sentence = Settings.says(name)
    assert sentence.startswith("Not in the post: ") or sentence in " ".join(POST.split())


def test_an_instructors_change_is_in_force(tmp_path):
    ours = settings(write(tmp_path, "\ufeff# our class\ngap_pause = 250\n"))
    assert (ours.gap_nearly, ours.gap_pause) == (200, 250)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("gap_paus = 250", "gap_paus"),
        ("gap_pause = '250'", "gap_pause"),
        ("gap_pause = 2.5", "gap_pause"),
        ("gap_pause = true", "gap_pause"),
        ("gap_pause = 0", "gap_pause"),
        ("[gap_pause]", "gap_pause"),
        ("gap_nearly = 400", "gap_nearly is 400"),
        ("mix_target = 101", "from 0 to 100"),
        ("mix_low = 80", "mix_low is 80 and mix_target is 75"),
        ("mix_high = 70", "mix_target is 75 and mix_high is 70"),
        ("repost_warn = 95", "repost_no_voice is 90"),
        ("webinar_delay = 8", "webinar_delay is 8"),
        ("repeat_times = 1", "2 or more"),
        ("gap_pause 250", "could not understand"),
    ],
)
def test_what_we_do_not_understand_is_named_in_one_sentence(tmp_path, text, said):
    with pytest.raises(SettingsProblem, match=said) as caught:
        settings(write(tmp_path, text))
    assert "\n" not in str(caught.value)


def test_a_file_in_another_encoding(tmp_path):
    with pytest.raises(SettingsProblem, match="text file"):
        settings(write(tmp_path, "gap_pause = 250 # größer", encoding="utf-16"))


def test_numbers_in_force_cannot_be_changed_by_a_page():
    with pytest.raises(AttributeError):
        settings().gap_pause = 1
