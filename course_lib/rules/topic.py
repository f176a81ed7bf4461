"""Who says that they work in a helping profession: a search aid, never a judgement.

The post: “Be more aggressive on Twitter, finding and following therapists.” Only what a person
wrote about themselves is read, and the words found are shown, so that the learner decides.

What counts is work with people’s minds and relations: therapists and counsellors of every school,
psychologists, psychiatrists, social workers, arts therapists, and occupational therapists, many
of whom work in mental health. Treatments of the body (physical, massage, speech, radiation …) are
helping work too, but not whom this course looks for. The word “therapy” alone does not count: it
is written by those who go there, and what people say about their own care is not ours to collect.
"""

from __future__ import annotations

import re
from typing import Any

#: Therapist and counsellor, in the languages in which colleagues of the course often write.
_PROFESSIONS = (
    r"(?:psycho|hypno)?therapists?(?:-to-be)?",
    r"psychotherap(?:y|eut|eutin|eute|euten|ie|ia|ist in training)",
    r"psychoth[eé]rapeute",
    r"psicoterap(?:euta|ia)",
    r"psykoterap(?:eut|i)",
    r"psychoanalysts?|psychoanalytic|psychodynamic",
    r"psychologists?|psychologin|psychologue|psycholoog|psykolog|psic[oó]log[oa]",
    r"psychiatrists?|psychiatric nurse",
    r"mental health (?:nurse|counsell?or|clinician|practitioner|professional|social worker)s?",
    r"counsell?ors?|counsell?ing",
    r"sexologists?",
    r"peer[- ]support workers?",
    r"social workers?",
    r"LMFTs?|LCSWs?|LPCCs?|LPCs?|LMHCs?|LICSWs?|MFTs?|AMFTs?",
    r"(?:family|couples?|marriage|marital|relationship|sex|group|child|play|art|music|drama|"
    r"dance|narrative|gestalt|person-cent(?:er|re)d|cognitive behaviou?ral) therapy",
    r"EMDR|DBT|CBT",
)

_BODY = (
    r"physical|physio|massage|speech(?: and language| & language|[- ]language)?|respiratory|"
    r"radiation|radio|beauty|laser|light|hormone|gene|cell|stem cell|drug|hydro|water|red light|"
    r"infusion|iv|vitamin|oxygen|skin|spa|foot|nail|hair|sports|manual|aroma|crystal|sound|"
    r"colou?r|reiki|abundance|money|retail|chocolate|coffee|wine|book|shopping|travel|garden"
)
_OTHER_COUNSEL = (
    r"legal|camp|debt|credit|tax|mortgage|travel|beauty|admissions?|college|investment|"
    r"financial|real estate|pension|city|town|county"
)

#: They look like a profession and are none, or are somebody else’s. Read before the professions.
_FALSE_FRIENDS = (
    rf"(?:{_BODY})[- ]therap(?:y|ies|ists?)",
    rf"(?:{_OTHER_COUNSEL}) counsell?(?:ors?|ing)",
    r"counsell?ors? at law",
    r"therap(?:y|ist) (?:dogs?|cats?|horses?|pon(?:y|ies)|pets?|animals?|llamas?)",
    # About a therapist whom the writer sees, wants or is not.
    r"(?:my|your|our|her|his|their|a good|need an?|needs an?|see(?:ing|s)? an?|find an?|"
    r"not an?|no|isn['’]t an?|not your|ask your|than an?) "
    r"(?:psycho)?(?:therapists?|psychologists?|psychiatrists?|counsell?ors?)",
    r"(?:in|start(?:ed|ing)?|after|years of|months of) "
    r"(?:(?:couples?|family|group|art|play) therapy|psychotherapy|counsell?ing|CBT|DBT|EMDR)",
    # Sold to therapists.
    r"for (?:(?:the|all|other|busy) )?"
    r"(?:psycho)?(?:therapists|psychologists|psychiatrists|counsell?ors)",
    r"(?:helping|help|helps) (?:psycho)?(?:therapists?|psychologists?|counsell?ors?)",
)

_READ = re.compile(
    rf"(?<!\w)(?:(?P<false>{'|'.join(_FALSE_FRIENDS)})|(?P<word>{'|'.join(_PROFESSIONS)}))(?!\w)",
    re.IGNORECASE,
)


def topic(bio: Any) -> tuple[str, ...] | None:
    """Return the words of a helping profession in a bio, as written; each once.

    Nothing found is an empty tuple. No bio (None, NA or blank) is None: unknown, not off topic.
    """
    if not isinstance(bio, str) or not bio.strip():
        return None
    found = (match["word"] for match in _READ.finditer(bio))
    return tuple({word.casefold(): word for word in found if word}.values())
