"""Find the posts in which somebody wants an answer from the others.

A question mark is a good sign and not enough: people quote questions, exclaim with them, and ask
what nobody is to answer. And some ask without one. The finder reads wording alone, so it errs at
times; `benchmarks/chat.py` says how often on a hand-labelled set, and lists its mistakes. A person
looks before anything follows from it.
"""

from __future__ import annotations

import re

STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "…": "..."})
_LINK = re.compile(r"https?://\S+|www\.\S+")
_TAG = re.compile(r"#\w+")
#: From here on these are the words of somebody else.
_PASSED_ON = re.compile(r"\bRT @\w+.*", re.DOTALL)
_AT = re.compile(r"^(?:\s*@[\w.]+[,:]?)+")
#: Words in quotation marks: a quote opens after a space and closes before one, unlike “don't”.
QUOTED = re.compile(r"(?<![\w])'[^']*?(?:\w'\w[^']*?)*'(?!\w)|\"[^\"]*\"|«[^»]*»")
_NUMBER = re.compile(r"^\s*[AQ]\d{1,2}\b[.:)]?\s*", re.IGNORECASE)
#: Names of those who are spoken to, and the number of the question, as they stand in front.
IN_FRONT = re.compile(r"^(?:\s*@[\w.]+[,:]?)*\s*(?:[AQ]\d{1,2}\b[.:)]?\s*)?", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.?!\n]+(?:\.(?=\w)[^.?!\n]+)*[.?!]*")

#: With a question mark, and nobody is to answer. Matched against one sentence, from its start.
_RHETORICAL = re.compile(
    r"""(?:(?:\w+\s){0,2}\w+,\s)?(?:and\s|but\s|so\s|well\s|oh\s|ha\s)?(?:
        (?:is|are|was|were|do|does|did|has|have)n't\s
            (?:it|that|this|they|life|we(?:\sall)?|all\sof\sus)\b
      | who(?:\sever|\s(?:has|have|had)\sever|\sknew|\scares|\sdoesn't|\sdon't|\swouldn't|\sisn't
          |\shasn't|\sneeds|\swould\shave\sthought|\sam\si\sto)\b
      | what\swould\s(?:we|i|you)\s(?:ever\s)?do\swithout
      | what(?:'s|\sis)\snot\sto\b | what\s(?:could|can)\s(?:possibly\s)?go\swrong
      | what\s(?:can|could)\sbe\s(?:nicer|better|worse|lovelier|simpler|easier)
      | what\s(?:more|else)\s(?:can|could)\s(?:one|we|you|anyone|i)\b | what\scan\si\ssay\b
      | is\sthere\sanything\s(?:better|nicer|worse|lovelier|sweeter)\b
      | who\s(?:can|could)\s(?:forget|resist|blame|argue|say\sno|ask\sfor\smore)\b
      | do\si\slook\slike\b | when\sdid\si\sbecome\b | am\si\s(?:dreaming|surprised)\b
      | (?:did|do|have|has|was|am)n't\si\b | are\swe\shaving\sfun
      | (?:you|and\syou)\ssee\s*\? | need\si\ssay\b | how\sabout\sthat
      | where\swould\s(?:we|i)\sbe\swithout | where\sha(?:s|ve)\b[^?]*\sall\smy\slife
      | (?:did|have|has)\s(?:i|we)\s(?:ever\s)?(?:mention|say|tell|mentioned|said|told)\b
      | (?:can|could|would|do)\syou\sbelieve\b | [^?]*,\safter\sall\b
      | (?:may|can|could)\s(?:i|we)\s(?:just\s|also\s|only\s)*(?:say\sthank|thank|add|mention)\b
      | (?:why|how)\s(?:did|do|have|had)n't\s(?:i|we)\b
      | when\sdid\s(?:we|i|anyone|anybody)\s(?:last|ever)\b | since\swhen\b
      | how\s(?:hard|bad|difficult|many\stimes)\s(?:can|could|must|do\si)\b
      | how\s(?:cool|great|lovely|kind|nice|funny|true|good)\sis\s(?:that|this)
      | is\s(?:the\spope|water|grass|rain)\s
      | why\snot\s*\? | why\s(?:oh\s)?why\b
      | you\sknow\swhat\s*\? | guess\swhat\s*\? | (?:you\s)?know\swhat\si\smean
      | (?:or\s)?what\s*\? | (?:see|what)\b[^?]*\?! | what\swas\sthat\s*\?
      | (?:really|seriously|honestly|right|ok|okay|yes|no|wow|huh|eh|so|and|truly|me|oh
          |i\sknow,?\sright)\s*\?
      | i(?:\s\w+)?\sask(?:ed)?\b[^?]*:
      | [^?]*,\s(?:\w+n't\s(?:it|we|they|that|he|she)|right|no|eh|yes)\s*\?
      | (?:my\s)?(?:favou?rite|best|first|last)\squestions?\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
#: Without a question mark, and still a wish to be answered. Also from a sentence's start.
_ASKS = re.compile(
    r"""(?:and\s|but\s|so\s|sorry,?\s|hello,?\s|hi,?\s|please,?\s|also,?\s|just\s)*(?:
        (?:does|do|did|has|have|is|are|can|could|would|will)\s
            (?:anyone|anybody|someone|somebody|any\sof\syou|you\sall)\b
      | (?:how|what|where|when|why|which|who)\b(?:\s\w+){0,2}\s
            (?:do|does|did|would|can|should|are)\s(?:you|we|i|one|they|others|people)\b
            (?!\s(?:know|mean)\b)
      | (?:anyone|anybody)\s(?:here|else|know|knows|have|has|got|tried|using)\b
      | (?:anyone|anybody|someone|somebody)\s(?:who|with|up\sfor)\b(?!.*\b(?:knows?|can|will)\b)
      | (?:can|could|may)\s(?:we|i)\s(?:please\s)?
            (?:have|get|see|ask|join|use|share|hear|come|go|stop)\b
      | (?:can|could|would|will)\sthe\s(?:host|speaker|timekeeper|team)\b
      | (?:is|are)\sthere\s(?:any|a)
      | (?:can|could|would|will)\s(?:a\sperson|one\sof|some\sof|those\s(?:of|who))\b
      | (?:can|could|would|may)\s(?:i|we|you|my|our|this|the)\b.*\bplease\W*$
      | (?:i(?:'d|\swould)\sbe\s)?(?:curious|keen\sto\s(?:know|hear))\s
            (?:how|what|whether|if|who|where|when|about)\b
      | (?:i(?:'m|\sam)\s|we(?:'re|\sare)\s|still\s)?(?:looking\sfor|in\ssearch\sof)\b
      | (?:i(?:'d|\swould)?\s)?would\slove\s(?:a|an|some|any)\b
      | please\s(?:send|share|post|repeat|explain|recommend|suggest)\b
      | any\s(?:tips|ideas|advice|suggestions?|recommendations?|experiences?|thoughts|pointers)\b
      | i(?:'m|\sam)?\s?(?:was\s)?(?:still\s)?wondering\s(?:if|whether|how|what|who|where|when)\b
      | wondering\s(?:if|whether|how|what|who|where|when)\b
      | i(?:'d|\swould)\s(?:love|like|be\sglad|be\sgrateful)\sto\s(?:know|hear|learn)\s
            (?:how|what|who|where|when|if|whether|which|more|from)\b
      | (?:could|can|would|will)\syou\s(?:all\s)?(?:please\s)?
            (?:share|tell|say|explain|repeat|send)\b
      | (?:please\s)?(?:tell|remind|teach|show)\s(?:me|us)\s(?:again\s)?
            (?:how|what|where|which|when|who|if|whether)\b
      | (?:my|a|one|another|quick)\squestion\s(?:for|to)\s(?:you|all|the|everyone|those|anyone)\b
      | i(?:'ve|\shave)\sa\squestion\b
      | q\sfor\b | q:\s
    )""",
    re.IGNORECASE | re.VERBOSE,
)
#: How people go on who ask and answer in one breath.
_OWN_ANSWER = re.compile(
    r"i (?:think|believe|guess|suppose|hope) (?:not|so)\b|i doubt it"
    r"|(?:yes|no|never|always|nobody|because|of course|most|mostly|often|sometimes|seldom|hardly"
    r"|not (?:to|for|with) me|not (?:at all|really|quite|always|yet|much|even))\b(?!\?)"
    r"|i (?:do|don't|do not|did|didn't|would|wouldn't|am|can|can't)\b"
    r"(?!\s(?:in|at|on|from|a|an|the|be|like|love|need|new|just|only)\b)[^?]{0,12}$"
    r"|(?:it|that) (?:was|is|worked)\b[^?]{0,12}$|[^?]*, of course\b",
    re.IGNORECASE,
)
#: How people go on who have something to give, and ask only who wants it.
_OFFER = re.compile(
    r"(?:so |then |just )*(?:come|join|write to|take|see|find|message|dm|ask me|sign up)\b"
    r"|[^?]*\b(?:in my profile|link below|for free|(?:one|a|two|some) free \w+"
    r"|(?:is|are|it's) free|go(?:es)? out|welcome)\b",
    re.IGNORECASE,
)
#: What a question begins with, unless it is a few words thrown in: “The secret? Tea.”
_ASKING_WORDS = re.compile(
    r"(?:\w+,? ){0,2}?(?:who|whom|whose|what|which|when|where|why|how|any\w*|some\w*|is|are|was"
    r"|were|do|does|did|has|have|had|can|could|would|will|should|shall|may|might|must)\b"
    r"|[^?]*\b(?:who|whose|what|which|when|where|why|how|anyone|anybody|do|does|did|can|could"
    r"|would|is|are)\b[^?]*$",
    re.IGNORECASE,
)
_THANKS = re.compile(r"\b(?:thank|thanks|please|sorry|cheers)\b", re.IGNORECASE)
_WELCOME = re.compile(
    r"\b(?:tips|ideas|suggestions|recommendations|pointers|thoughts|advice|help|answers)"
    r"(?: (?:are|is|very|most))* (?:welcome|appreciated|wanted|needed|please)\b",
    re.IGNORECASE,
)


def is_question(text: str) -> bool:
    """Say whether the writer seems to want an answer from the others."""
    plain = bare(text)
    if _WELCOME.search(plain):
        return True
    found = _SENTENCE.findall(plain)
    for place, sentence in enumerate(found):
        words = sentence.strip(" ,;-–—\"'()")
        if "?" in sentence:
            after = next(iter(found[place + 1 :]), "").strip(" ,;-–—\"'()")
            if _is_asked(words) and not _answers_itself(words, after):
                return True
        elif _ASKS.match(words) and not words.endswith("!"):
            return True
    return False


def _answers_itself(words: str, after: str) -> bool:
    """Say whether the writer goes on with the answer, as in “Does it matter? Not to me”.

    Or with an offer: “Need one? Take mine.” Or it was only the opening of what follows: “The
    secret? Tea.”
    """
    first, _, rest = words.casefold().partition(" ")
    then = after.casefold()
    if not then or "?" in then or _THANKS.search(then):
        return bool(_OWN_ANSWER.match(after))
    same_word = first in ("when", "where", "because") and then.startswith(f"{first} ")
    echo = re.match(r"(?:it|that|this|they|we|i|he|she|you) (\w+)", then)
    says_it_again = echo is not None and echo[1] == first and bool(rest)
    if same_word or says_it_again or _OWN_ANSWER.match(after) or _OFFER.match(after):
        return True
    return not _ASKING_WORDS.match(words)


def bare(text: str) -> str:
    """Return a post's own words: no links, no tags, no quotation, no names or number in front."""
    plain = text.translate(STRAIGHT)
    if "http" in plain or "www." in plain:
        plain = _LINK.sub(" ", plain)
    plain = _AT.sub("", _TAG.sub("", _PASSED_ON.sub("", plain)))
    return QUOTED.sub(" ", _NUMBER.sub("", plain)).strip()


def _is_asked(words: str) -> bool:
    """Say whether a sentence with a question mark holds words that ask something."""
    return any(map(str.isalpha, words)) and not _RHETORICAL.match(words)
