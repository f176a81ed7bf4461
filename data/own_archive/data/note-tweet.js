window.YTD.note_tweet.part0 = [
  {
    "noteTweet": {
      "noteTweetId": "9058848363356275139",
      "updatedAt": "2026-01-09T18:05:27.000Z",
      "createdAt": "2026-01-09T18:05:27.000Z",
      "core": {
        "text": "A long one, because somebody asked how I choose what to read. I keep three piles. The first is for what I should read, and it never gets smaller. The second is for what a colleague pressed into my hand, and I always begin there, because a person stands behind it. The third is for crime novels. On Sunday evenings I allow the piles to talk with each other: a chapter of theory, a chapter of whatever Nadia sent, and then a body in the library. It sounds like a mess and it works. If you try it, tell me what is in your third pile.",
        "urls": [],
        "mentions": [],
        "hashtags": []
      }
    }
  }
]