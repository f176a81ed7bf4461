window.YTD.account.part0 = [
  {
    "account": {
      "email": "you@lanternlane.example",
      "createdVia": "web",
      "username": "lantern_lane_therapy",
      "accountId": "9084814583561577395",
      "createdAt": "2025-09-20T00:00:00.000Z",
      "accountDisplayName": "You (Lantern Lane Therapy)"
    }
  }
]