window.YTD.profile.part0 = [
  {
    "profile": {
      "description": {
        "bio": "Psychotherapist in private practice. New to all this. Tea, walking, second-hand crime novels.",
        "website": "https://lanternlane.example",
        "location": "Lantern Lane"
      }
    }
  }
]