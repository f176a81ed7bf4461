window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9063598696953229510"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "sex_therapy_plain_talk",
            "screen_name": "sex_therapy_plain_talk",
            "id": "9068664696089539586",
            "id_str": "9068664696089539586",
            "indices": [
              "3",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "113"
      ],
      "favorite_count": "11",
      "id_str": "9063598696953229510",
      "truncated": false,
      "retweet_count": "1",
      "id": "9063598696953229510",
      "created_at": "Mon Feb 02 18:44:05 +0000 2026",
      "favorited": false,
      "full_text": "RT @sex_therapy_plain_talk: Evening class question of the week: 'Is it normal?' Answer of the week: 'Is it kind?'",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9013104583482263410"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "olive_group_therapy_durban",
            "screen_name": "olive_group_therapy_durban",
            "id": "9099800337251691857",
            "id_str": "9099800337251691857",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "41"
      ],
      "favorite_count": "4",
      "id_str": "9013104583482263410",
      "truncated": false,
      "retweet_count": "3",
      "id": "9013104583482263410",
      "created_at": "Tue Jan 27 12:52:12 +0000 2026",
      "favorited": false,
      "full_text": "@olive_group_therapy_durban Tell us more?",
      "lang": "en",
      "in_reply_to_user_id": "9099800337251691857",
      "in_reply_to_user_id_str": "9099800337251691857",
      "in_reply_to_screen_name": "olive_group_therapy_durban"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9094410628656219098"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "54"
      ],
      "favorite_count": "0",
      "id_str": "9094410628656219098",
      "truncated": false,
      "retweet_count": "2",
      "id": "9094410628656219098",
      "created_at": "Sat Feb 21 13:25:47 +0000 2026",
      "favorited": false,
      "full_text": "It is private for now, until I have asked each of you.",
      "lang": "en",
      "in_reply_to_status_id": "9064309373688938095",
      "in_reply_to_status_id_str": "9064309373688938095",
      "in_reply_to_user_id": "9084814583561577395",
      "in_reply_to_user_id_str": "9084814583561577395",
      "in_reply_to_screen_name": "lantern_lane_therapy"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9076386139746207419"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "80"
      ],
      "favorite_count": "3",
      "id_str": "9076386139746207419",
      "truncated": false,
      "retweet_count": "3",
      "id": "9076386139746207419",
      "created_at": "Thu Oct 09 14:36:10 +0000 2025",
      "favorited": false,
      "full_text": "A question I borrow from a teacher of mine: 'What did you hope I would not ask?'",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9097684721261575027"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "9",
      "id_str": "9097684721261575027",
      "truncated": false,
      "retweet_count": "2",
      "id": "9097684721261575027",
      "created_at": "Sat Oct 04 08:08:59 +0000 2025",
      "favorited": false,
      "full_text": "My waiting room clock is four minutes fast. I have decided to call it optimism.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9024128371568546170"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "cedric_psychologist_perth",
            "screen_name": "cedric_psychologist_perth",
            "id": "9088006120461311835",
            "id_str": "9088006120461311835",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "34"
      ],
      "favorite_count": "12",
      "id_str": "9024128371568546170",
      "truncated": false,
      "retweet_count": "3",
      "id": "9024128371568546170",
      "created_at": "Sun Jan 11 15:31:50 +0000 2026",
      "favorited": false,
      "full_text": "@cedric_psychologist_perth Lovely.",
      "lang": "en",
      "in_reply_to_user_id": "9088006120461311835",
      "in_reply_to_user_id_str": "9088006120461311835",
      "in_reply_to_screen_name": "cedric_psychologist_perth"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9087487307384321322"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "3",
      "id_str": "9087487307384321322",
      "truncated": false,
      "retweet_count": "0",
      "id": "9087487307384321322",
      "created_at": "Sat Feb 21 11:51:47 +0000 2026",
      "favorited": false,
      "full_text": "Who here works with people over seventy? I would love to learn from you.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9072956874573185954"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "mirjam_psychologist_bilbao",
            "screen_name": "mirjam_psychologist_bilbao",
            "id": "9044276985274464367",
            "id_str": "9044276985274464367",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "36"
      ],
      "favorite_count": "9",
      "id_str": "9072956874573185954",
      "truncated": false,
      "retweet_count": "2",
      "id": "9072956874573185954",
      "created_at": "Wed Dec 31 10:27:51 +0000 2025",
      "favorited": false,
      "full_text": "@mirjam_psychologist_bilbao Ha! Yes.",
      "lang": "en",
      "in_reply_to_user_id": "9044276985274464367",
      "in_reply_to_user_id_str": "9044276985274464367",
      "in_reply_to_screen_name": "mirjam_psychologist_bilbao"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9049481280366485646"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "olive_couples_work_bilbao",
            "screen_name": "olive_couples_work_bilbao",
            "id": "9091866682655334973",
            "id_str": "9091866682655334973",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "37"
      ],
      "favorite_count": "10",
      "id_str": "9049481280366485646",
      "truncated": false,
      "retweet_count": "3",
      "id": "9049481280366485646",
      "created_at": "Mon Nov 03 11:45:13 +0000 2025",
      "favorited": false,
      "full_text": "@olive_couples_work_bilbao Thank you!",
      "lang": "en",
      "in_reply_to_user_id": "9091866682655334973",
      "in_reply_to_user_id_str": "9091866682655334973",
      "in_reply_to_screen_name": "olive_couples_work_bilbao"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9064767525436446930"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "chiara_grief_work_geneva",
            "screen_name": "chiara_grief_work_geneva",
            "id": "9020070759490642226",
            "id_str": "9020070759490642226",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "42"
      ],
      "favorite_count": "7",
      "id_str": "9064767525436446930",
      "truncated": false,
      "retweet_count": "0",
      "id": "9064767525436446930",
      "created_at": "Thu Jan 15 16:06:23 +0000 2026",
      "favorited": false,
      "full_text": "@chiara_grief_work_geneva Congratulations!",
      "lang": "en",
      "in_reply_to_user_id": "9020070759490642226",
      "in_reply_to_user_id_str": "9020070759490642226",
      "in_reply_to_screen_name": "chiara_grief_work_geneva"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9092791617528560256"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "padma_counsellor_tartu",
            "screen_name": "padma_counsellor_tartu",
            "id": "9015640503928069803",
            "id_str": "9015640503928069803",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "89"
      ],
      "favorite_count": "0",
      "id_str": "9092791617528560256",
      "truncated": false,
      "retweet_count": "0",
      "id": "9092791617528560256",
      "created_at": "Wed Jan 07 15:39:20 +0000 2026",
      "favorited": false,
      "full_text": "@padma_counsellor_tartu Thank you for saying this out loud. I thought I was the only one.",
      "lang": "en",
      "in_reply_to_user_id": "9015640503928069803",
      "in_reply_to_user_id_str": "9015640503928069803",
      "in_reply_to_screen_name": "padma_counsellor_tartu"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9091399845447412463"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "9",
      "id_str": "9091399845447412463",
      "truncated": false,
      "retweet_count": "2",
      "id": "9091399845447412463",
      "created_at": "Sat Jan 10 17:30:29 +0000 2026",
      "favorited": false,
      "full_text": "Found a very good scarf on the park fence. It has gone to lost property.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9057430836985261186"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "eileen_couples_work_odense",
            "screen_name": "eileen_couples_work_odense",
            "id": "9072757420162433527",
            "id_str": "9072757420162433527",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "63"
      ],
      "favorite_count": "12",
      "id_str": "9057430836985261186",
      "truncated": false,
      "retweet_count": "3",
      "id": "9057430836985261186",
      "created_at": "Sun Oct 19 21:45:45 +0000 2025",
      "favorited": false,
      "full_text": "@eileen_couples_work_odense Would you do it again the same way?",
      "lang": "en",
      "in_reply_to_user_id": "9072757420162433527",
      "in_reply_to_user_id_str": "9072757420162433527",
      "in_reply_to_screen_name": "eileen_couples_work_odense"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9026830504625853061"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "49"
      ],
      "favorite_count": "12",
      "id_str": "9026830504625853061",
      "truncated": false,
      "retweet_count": "0",
      "id": "9026830504625853061",
      "created_at": "Mon Dec 15 09:08:38 +0000 2025",
      "favorited": false,
      "full_text": "The winner so far is 'draw a face in them'. Done.",
      "lang": "en",
      "in_reply_to_status_id": "9015476290255516719",
      "in_reply_to_status_id_str": "9015476290255516719",
      "in_reply_to_user_id": "9084814583561577395",
      "in_reply_to_user_id_str": "9084814583561577395",
      "in_reply_to_screen_name": "lantern_lane_therapy"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9053074028387912952"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "cedric_family_therapy_kansas_city",
            "screen_name": "cedric_family_therapy_kansas_city",
            "id": "9032952529653810339",
            "id_str": "9032952529653810339",
            "indices": [
              "0",
              "34"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "45"
      ],
      "favorite_count": "12",
      "id_str": "9053074028387912952",
      "truncated": false,
      "retweet_count": "2",
      "id": "9053074028387912952",
      "created_at": "Sat Jan 24 20:40:24 +0000 2026",
      "favorited": false,
      "full_text": "@cedric_family_therapy_kansas_city Thank you!",
      "lang": "en",
      "in_reply_to_user_id": "9032952529653810339",
      "in_reply_to_user_id_str": "9032952529653810339",
      "in_reply_to_screen_name": "cedric_family_therapy_kansas_city"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9020068271416875095"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "just_inside_it_thea",
            "screen_name": "just_inside_it_thea",
            "id": "9043647126961989832",
            "id_str": "9043647126961989832",
            "indices": [
              "3",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "130"
      ],
      "favorite_count": "12",
      "id_str": "9020068271416875095",
      "truncated": false,
      "retweet_count": "0",
      "id": "9020068271416875095",
      "created_at": "Sat Jan 17 19:51:00 +0000 2026",
      "favorited": false,
      "full_text": "RT @just_inside_it_thea: January resolution: one walk a day without headphones. Day seventeen. I have met three dogs and a bishop.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9050091163505067615"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "kettle_on_podcast_mo",
            "screen_name": "kettle_on_podcast_mo",
            "id": "9051464432941659323",
            "id_str": "9051464432941659323",
            "indices": [
              "3",
              "24"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "117"
      ],
      "favorite_count": "4",
      "id_str": "9050091163505067615",
      "truncated": false,
      "retweet_count": "3",
      "id": "9050091163505067615",
      "created_at": "Sat Mar 14 03:12:50 +0000 2026",
      "favorited": false,
      "full_text": "RT @kettle_on_podcast_mo: Next guest is a school counsellor with a kettle. I have waited all year for this crossover.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9048800597552454048"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jonas_psychotherapy_odense",
            "screen_name": "jonas_psychotherapy_odense",
            "id": "9010960154420154847",
            "id_str": "9010960154420154847",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "38"
      ],
      "favorite_count": "7",
      "id_str": "9048800597552454048",
      "truncated": false,
      "retweet_count": "1",
      "id": "9048800597552454048",
      "created_at": "Mon Nov 17 07:23:24 +0000 2025",
      "favorited": false,
      "full_text": "@jonas_psychotherapy_odense Good luck!",
      "lang": "en",
      "in_reply_to_user_id": "9010960154420154847",
      "in_reply_to_user_id_str": "9010960154420154847",
      "in_reply_to_screen_name": "jonas_psychotherapy_odense"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9039198191664003269"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "worksite_wellbeing_omar",
            "screen_name": "worksite_wellbeing_omar",
            "id": "9010627225839148329",
            "id_str": "9010627225839148329",
            "indices": [
              "3",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "109"
      ],
      "favorite_count": "11",
      "id_str": "9039198191664003269",
      "truncated": false,
      "retweet_count": "1",
      "id": "9039198191664003269",
      "created_at": "Fri Feb 27 22:16:22 +0000 2026",
      "favorited": false,
      "full_text": "RT @worksite_wellbeing_omar: Talked about stress with forty crane drivers. Their advice was better than mine.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9024230515171231523"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "colette_psychotherapy_belfast",
            "screen_name": "colette_psychotherapy_belfast",
            "id": "9038522987058769566",
            "id_str": "9038522987058769566",
            "indices": [
              "0",
              "30"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "101"
      ],
      "favorite_count": "3",
      "id_str": "9024230515171231523",
      "truncated": false,
      "retweet_count": "0",
      "id": "9024230515171231523",
      "created_at": "Wed Nov 26 21:15:30 +0000 2025",
      "favorited": false,
      "full_text": "@colette_psychotherapy_belfast I read this to my husband and he said 'ah'. From him that is a speech.",
      "lang": "en",
      "in_reply_to_user_id": "9038522987058769566",
      "in_reply_to_user_id_str": "9038522987058769566",
      "in_reply_to_screen_name": "colette_psychotherapy_belfast"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010917373794563581"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "salma_group_therapy_boise",
            "screen_name": "salma_group_therapy_boise",
            "id": "9043923763896669250",
            "id_str": "9043923763896669250",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "34"
      ],
      "favorite_count": "5",
      "id_str": "9010917373794563581",
      "truncated": false,
      "retweet_count": "0",
      "id": "9010917373794563581",
      "created_at": "Sun Oct 26 20:54:13 +0000 2025",
      "favorited": false,
      "full_text": "@salma_group_therapy_boise Lovely.",
      "lang": "en",
      "in_reply_to_user_id": "9043923763896669250",
      "in_reply_to_user_id_str": "9043923763896669250",
      "in_reply_to_screen_name": "salma_group_therapy_boise"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9046374030232660782"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "63"
      ],
      "favorite_count": "4",
      "id_str": "9046374030232660782",
      "truncated": false,
      "retweet_count": "2",
      "id": "9046374030232660782",
      "created_at": "Sun Oct 19 14:50:38 +0000 2025",
      "favorited": false,
      "full_text": "If you think you are bad at resting, you may just be new at it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9076633975438964746"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/c97db3f13d",
            "expanded_url": "https://lanternlane.example/ten-questions",
            "display_url": "lanternlane.example/ten-questions",
            "indices": [
              "92",
              "115"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "115"
      ],
      "favorite_count": "6",
      "id_str": "9076633975438964746",
      "truncated": false,
      "retweet_count": "1",
      "id": "9076633975438964746",
      "created_at": "Wed Nov 19 08:29:30 +0000 2025",
      "favorited": false,
      "full_text": "I wrote down what to ask before you start therapy. Print it, share it, fold it into a boat. https://t.co/c97db3f13d",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9063281164797918868"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "tariq_art_therapy_malaga",
            "screen_name": "tariq_art_therapy_malaga",
            "id": "9040909650205146588",
            "id_str": "9040909650205146588",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "4",
      "id_str": "9063281164797918868",
      "truncated": false,
      "retweet_count": "1",
      "id": "9063281164797918868",
      "created_at": "Tue Sep 30 07:09:47 +0000 2025",
      "favorited": false,
      "full_text": "@tariq_art_therapy_malaga Please do write that book. I'll buy two.",
      "lang": "en",
      "in_reply_to_user_id": "9040909650205146588",
      "in_reply_to_user_id_str": "9040909650205146588",
      "in_reply_to_screen_name": "tariq_art_therapy_malaga"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9082520305458710318"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "3"
      ],
      "favorite_count": "7",
      "id_str": "9082520305458710318",
      "truncated": false,
      "retweet_count": "3",
      "id": "9082520305458710318",
      "created_at": "Sun Nov 23 17:31:09 +0000 2025",
      "favorited": false,
      "full_text": "☕📚🐾",
      "lang": "qme"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9016860570806813198"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "existential_tea_with_olga",
            "screen_name": "existential_tea_with_olga",
            "id": "9011168294702813600",
            "id_str": "9011168294702813600",
            "indices": [
              "3",
              "29"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "132"
      ],
      "favorite_count": "12",
      "id_str": "9016860570806813198",
      "truncated": false,
      "retweet_count": "3",
      "id": "9016860570806813198",
      "created_at": "Fri Mar 06 17:16:15 +0000 2026",
      "favorited": false,
      "full_text": "RT @existential_tea_with_olga: A reader asked me what the meaning of life is. I asked what they had for breakfast. We got somewhere.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9074528659872028484"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "frida_night_nurse_girona",
            "screen_name": "frida_night_nurse_girona",
            "id": "9059806641258736603",
            "id_str": "9059806641258736603",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "50"
      ],
      "favorite_count": "10",
      "id_str": "9074528659872028484",
      "truncated": false,
      "retweet_count": "1",
      "id": "9074528659872028484",
      "created_at": "Wed Dec 31 17:29:26 +0000 2025",
      "favorited": false,
      "full_text": "@frida_night_nurse_girona Oh, I needed that today.",
      "lang": "en",
      "in_reply_to_user_id": "9059806641258736603",
      "in_reply_to_user_id_str": "9059806641258736603",
      "in_reply_to_screen_name": "frida_night_nurse_girona"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9043156397693437852"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "36"
      ],
      "favorite_count": "14",
      "id_str": "9043156397693437852",
      "truncated": false,
      "retweet_count": "0",
      "id": "9043156397693437852",
      "created_at": "Fri Nov 14 21:35:42 +0000 2025",
      "favorited": false,
      "full_text": "I went home. They were. It was fine.",
      "lang": "en",
      "in_reply_to_status_id": "9061868120765159739",
      "in_reply_to_status_id_str": "9061868120765159739",
      "in_reply_to_user_id": "9084814583561577395",
      "in_reply_to_user_id_str": "9084814583561577395",
      "in_reply_to_screen_name": "lantern_lane_therapy"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9014361904200064967"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "interpreter_in_the_room",
            "screen_name": "interpreter_in_the_room",
            "id": "9024006309360608082",
            "id_str": "9024006309360608082",
            "indices": [
              "3",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "13",
      "id_str": "9014361904200064967",
      "truncated": false,
      "retweet_count": "3",
      "id": "9014361904200064967",
      "created_at": "Wed Mar 11 00:54:55 +0000 2026",
      "favorited": false,
      "full_text": "RT @interpreter_in_the_room: Brief the interpreter before, thank the interpreter after. Ten minutes that save the hour.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9011660994608781664"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/a909ed31b1",
            "expanded_url": "https://x.com/step_family_sanna/status/9036410662218890616",
            "display_url": "x.com/step_family_sanna/status/9036410662218890616",
            "indices": [
              "40",
              "63"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "63"
      ],
      "favorite_count": "1",
      "id_str": "9011660994608781664",
      "truncated": false,
      "retweet_count": "0",
      "id": "9011660994608781664",
      "created_at": "Mon Jan 19 21:35:39 +0000 2026",
      "favorited": false,
      "full_text": "Printed, framed, hung above the kettle. https://t.co/a909ed31b1",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9066836331848945588"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "grandparents_in_therapy",
            "screen_name": "grandparents_in_therapy",
            "id": "9011325242636677005",
            "id_str": "9011325242636677005",
            "indices": [
              "3",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "125"
      ],
      "favorite_count": "9",
      "id_str": "9066836331848945588",
      "truncated": false,
      "retweet_count": "0",
      "id": "9066836331848945588",
      "created_at": "Sat Jan 24 14:27:15 +0000 2026",
      "favorited": false,
      "full_text": "RT @grandparents_in_therapy: New poster for my waiting room: 'It is not too late to learn to argue kindly.' The chairs agree.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9059092381281049830"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "heather_counsellor_york",
            "screen_name": "heather_counsellor_york",
            "id": "9094786197099396752",
            "id_str": "9094786197099396752",
            "indices": [
              "0",
              "24"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "41"
      ],
      "favorite_count": "10",
      "id_str": "9059092381281049830",
      "truncated": false,
      "retweet_count": "1",
      "id": "9059092381281049830",
      "created_at": "Thu Feb 26 18:49:35 +0000 2026",
      "favorited": false,
      "full_text": "@heather_counsellor_york Thinking of you.",
      "lang": "en",
      "in_reply_to_user_id": "9094786197099396752",
      "in_reply_to_user_id_str": "9094786197099396752",
      "in_reply_to_screen_name": "heather_counsellor_york"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9093608378839262218"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "frida_night_nurse_girona",
            "screen_name": "frida_night_nurse_girona",
            "id": "9059806641258736603",
            "id_str": "9059806641258736603",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "98"
      ],
      "favorite_count": "9",
      "id_str": "9093608378839262218",
      "truncated": false,
      "retweet_count": "0",
      "id": "9093608378839262218",
      "created_at": "Mon Oct 20 16:51:21 +0000 2025",
      "favorited": false,
      "full_text": "@frida_night_nurse_girona The badger agrees with you. (It is a long story. I own a badger puppet.)",
      "lang": "en",
      "in_reply_to_user_id": "9059806641258736603",
      "in_reply_to_user_id_str": "9059806641258736603",
      "in_reply_to_screen_name": "frida_night_nurse_girona"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9066409665606989922"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "nkechi_psychotherapy_ulm",
            "screen_name": "nkechi_psychotherapy_ulm",
            "id": "9087899222417251125",
            "id_str": "9087899222417251125",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "36"
      ],
      "favorite_count": "13",
      "id_str": "9066409665606989922",
      "truncated": false,
      "retweet_count": "1",
      "id": "9066409665606989922",
      "created_at": "Wed Feb 25 17:42:25 +0000 2026",
      "favorited": false,
      "full_text": "@nkechi_psychotherapy_ulm Good luck!",
      "lang": "en",
      "in_reply_to_user_id": "9087899222417251125",
      "in_reply_to_user_id_str": "9087899222417251125",
      "in_reply_to_screen_name": "nkechi_psychotherapy_ulm"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9020226186669466371"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "55"
      ],
      "favorite_count": "2",
      "id_str": "9020226186669466371",
      "truncated": false,
      "retweet_count": "2",
      "id": "9020226186669466371",
      "created_at": "Mon Jan 26 17:15:53 +0000 2026",
      "favorited": false,
      "full_text": "I would say: charge for the missed hour, and eat lunch.",
      "lang": "en",
      "in_reply_to_status_id": "9073558901935668691",
      "in_reply_to_status_id_str": "9073558901935668691",
      "in_reply_to_user_id": "9084814583561577395",
      "in_reply_to_user_id_str": "9084814583561577395",
      "in_reply_to_screen_name": "lantern_lane_therapy"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010202163121873810"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "300"
      ],
      "favorite_count": "12",
      "id_str": "9010202163121873810",
      "truncated": false,
      "retweet_count": "1",
      "id": "9010202163121873810",
      "created_at": "Fri Jan 09 18:05:27 +0000 2026",
      "favorited": false,
      "full_text": "A long one, because somebody asked how I choose what to read. I keep three piles. The first is for what I should read, and it never gets smaller. The second is for what a colleague pressed into my hand, and I always begin there, because a person stands behind it. The third i… https://t.co/b3ffdaedea",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9075781264710038362"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "tariq_art_therapy_malaga",
            "screen_name": "tariq_art_therapy_malaga",
            "id": "9040909650205146588",
            "id_str": "9040909650205146588",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "36"
      ],
      "favorite_count": "0",
      "id_str": "9075781264710038362",
      "truncated": false,
      "retweet_count": "2",
      "id": "9075781264710038362",
      "created_at": "Sat Nov 01 09:42:44 +0000 2025",
      "favorited": false,
      "full_text": "@tariq_art_therapy_malaga Good luck!",
      "lang": "en",
      "in_reply_to_user_id": "9040909650205146588",
      "in_reply_to_user_id_str": "9040909650205146588",
      "in_reply_to_screen_name": "tariq_art_therapy_malaga"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9088966533950254480"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "leonie_psychologist_ottawa",
            "screen_name": "leonie_psychologist_ottawa",
            "id": "9064339639839131794",
            "id_str": "9064339639839131794",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "93"
      ],
      "favorite_count": "3",
      "id_str": "9088966533950254480",
      "truncated": false,
      "retweet_count": "2",
      "id": "9088966533950254480",
      "created_at": "Sun Dec 21 10:58:11 +0000 2025",
      "favorited": false,
      "full_text": "@leonie_psychologist_ottawa How do you keep your Fridays free? Asking for a friend who is me.",
      "lang": "en",
      "in_reply_to_user_id": "9064339639839131794",
      "in_reply_to_user_id_str": "9064339639839131794",
      "in_reply_to_screen_name": "leonie_psychologist_ottawa"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9064309373688938095"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "90"
      ],
      "favorite_count": "9",
      "id_str": "9064309373688938095",
      "truncated": false,
      "retweet_count": "3",
      "id": "9064309373688938095",
      "created_at": "Sat Feb 21 12:38:47 +0000 2026",
      "favorited": false,
      "full_text": "So many good answers. I am making a list, and the list is the best thing I have done here.",
      "lang": "en",
      "in_reply_to_status_id": "9087487307384321322",
      "in_reply_to_status_id_str": "9087487307384321322",
      "in_reply_to_user_id": "9084814583561577395",
      "in_reply_to_user_id_str": "9084814583561577395",
      "in_reply_to_screen_name": "lantern_lane_therapy"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9085048908046401471"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "the_corner_page_books",
            "screen_name": "the_corner_page_books",
            "id": "9060149129008762626",
            "id_str": "9060149129008762626",
            "indices": [
              "3",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "116"
      ],
      "favorite_count": "3",
      "id_str": "9085048908046401471",
      "truncated": false,
      "retweet_count": "0",
      "id": "9085048908046401471",
      "created_at": "Sun Mar 15 00:48:14 +0000 2026",
      "favorited": false,
      "full_text": "RT @the_corner_page_books: Freud the dog has eaten the window display. Attachment theory is sold out until Thursday.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9076924037901391269"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "salma_group_therapy_boise",
            "screen_name": "salma_group_therapy_boise",
            "id": "9043923763896669250",
            "id_str": "9043923763896669250",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "37"
      ],
      "favorite_count": "8",
      "id_str": "9076924037901391269",
      "truncated": false,
      "retweet_count": "2",
      "id": "9076924037901391269",
      "created_at": "Thu Jan 08 13:29:22 +0000 2026",
      "favorited": false,
      "full_text": "@salma_group_therapy_boise Good luck!",
      "lang": "en",
      "in_reply_to_user_id": "9043923763896669250",
      "in_reply_to_user_id_str": "9043923763896669250",
      "in_reply_to_screen_name": "salma_group_therapy_boise"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9097068819326355675"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/df46d373b3",
            "expanded_url": "https://x.com/allotment_notes_norma/status/9038465361126281499",
            "display_url": "x.com/allotment_notes_norma/status/9038465361126281499",
            "indices": [
              "56",
              "79"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "13",
      "id_str": "9097068819326355675",
      "truncated": false,
      "retweet_count": "2",
      "id": "9097068819326355675",
      "created_at": "Sun Mar 15 19:29:51 +0000 2026",
      "favorited": false,
      "full_text": "I have nothing to add, which is rare, so I point at it. https://t.co/df46d373b3",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9033352933660315804"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "supervisor_emerita_joan",
            "screen_name": "supervisor_emerita_joan",
            "id": "9011768823520780353",
            "id_str": "9011768823520780353",
            "indices": [
              "3",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "115"
      ],
      "favorite_count": "11",
      "id_str": "9033352933660315804",
      "truncated": false,
      "retweet_count": "1",
      "id": "9033352933660315804",
      "created_at": "Thu Mar 05 17:31:51 +0000 2026",
      "favorited": false,
      "full_text": "RT @supervisor_emerita_joan: At my age you may answer every post with 'And how was that for you?' and nobody minds.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9056614465816674391"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "irene_psychologist_adelaide",
            "screen_name": "irene_psychologist_adelaide",
            "id": "9065323962429436505",
            "id_str": "9065323962429436505",
            "indices": [
              "0",
              "28"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "94"
      ],
      "favorite_count": "2",
      "id_str": "9056614465816674391",
      "truncated": false,
      "retweet_count": "1",
      "id": "9056614465816674391",
      "created_at": "Wed Feb 04 07:36:30 +0000 2026",
      "favorited": false,
      "full_text": "@irene_psychologist_adelaide I use a timer with no sound, only a light. It changed everything.",
      "lang": "en",
      "in_reply_to_user_id": "9065323962429436505",
      "in_reply_to_user_id_str": "9065323962429436505",
      "in_reply_to_screen_name": "irene_psychologist_adelaide"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9048927618846158551"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "chiara_grief_work_geneva",
            "screen_name": "chiara_grief_work_geneva",
            "id": "9020070759490642226",
            "id_str": "9020070759490642226",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "101"
      ],
      "favorite_count": "14",
      "id_str": "9048927618846158551",
      "truncated": false,
      "retweet_count": "3",
      "id": "9048927618846158551",
      "created_at": "Thu Dec 11 15:41:48 +0000 2025",
      "favorited": false,
      "full_text": "@chiara_grief_work_geneva Your drawings are the reason I finally understood this. Do you sell prints?",
      "lang": "en",
      "in_reply_to_user_id": "9020070759490642226",
      "in_reply_to_user_id_str": "9020070759490642226",
      "in_reply_to_screen_name": "chiara_grief_work_geneva"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9038361263987844364"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "90"
      ],
      "favorite_count": "3",
      "id_str": "9038361263987844364",
      "truncated": false,
      "retweet_count": "3",
      "id": "9038361263987844364",
      "created_at": "Mon Feb 16 09:18:30 +0000 2026",
      "favorited": false,
      "full_text": "I counted: three out of four of my posts answer somebody. I like it better that way round.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9035034727828631124"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/a256c5625d",
            "expanded_url": "https://x.com/anger_is_a_signal_otis/status/9067900634479338718",
            "display_url": "x.com/anger_is_a_signal_otis/status/9067900634479338718",
            "indices": [
              "30",
              "53"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "53"
      ],
      "favorite_count": "4",
      "id_str": "9035034727828631124",
      "truncated": false,
      "retweet_count": "0",
      "id": "9035034727828631124",
      "created_at": "Wed Feb 11 22:17:26 +0000 2026",
      "favorited": false,
      "full_text": "A whole training in one line. https://t.co/a256c5625d",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9049662166635327394"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "heather_in_training_tartu",
            "screen_name": "heather_in_training_tartu",
            "id": "9071404868991614518",
            "id_str": "9071404868991614518",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "86"
      ],
      "favorite_count": "14",
      "id_str": "9049662166635327394",
      "truncated": false,
      "retweet_count": "0",
      "id": "9049662166635327394",
      "created_at": "Tue Sep 30 10:20:31 +0000 2025",
      "favorited": false,
      "full_text": "@heather_in_training_tartu Twenty years in, and I still learn from trainees. Ask away.",
      "lang": "en",
      "in_reply_to_user_id": "9071404868991614518",
      "in_reply_to_user_id_str": "9071404868991614518",
      "in_reply_to_screen_name": "heather_in_training_tartu"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9060248544373313667"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "autism_affirming_greta",
            "screen_name": "autism_affirming_greta",
            "id": "9059839138952387962",
            "id_str": "9059839138952387962",
            "indices": [
              "3",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "135"
      ],
      "favorite_count": "3",
      "id_str": "9060248544373313667",
      "truncated": false,
      "retweet_count": "1",
      "id": "9060248544373313667",
      "created_at": "Tue Mar 10 00:10:05 +0000 2026",
      "favorited": false,
      "full_text": "RT @autism_affirming_greta: Send your new clients a photo of the door, the hallway and the chair. You have no idea how much that helps.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9051907872663558851"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "colette_art_therapy_lille",
            "screen_name": "colette_art_therapy_lille",
            "id": "9048794308546017875",
            "id_str": "9048794308546017875",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "96"
      ],
      "favorite_count": "13",
      "id_str": "9051907872663558851",
      "truncated": false,
      "retweet_count": "2",
      "id": "9051907872663558851",
      "created_at": "Sun Jan 11 12:45:48 +0000 2026",
      "favorited": false,
      "full_text": "@colette_art_therapy_lille Is there a version for people who don't like worksheets? I am people.",
      "lang": "en",
      "in_reply_to_user_id": "9048794308546017875",
      "in_reply_to_user_id_str": "9048794308546017875",
      "in_reply_to_screen_name": "colette_art_therapy_lille"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9083141313021734602"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jonas_supervision_hilo",
            "screen_name": "jonas_supervision_hilo",
            "id": "9070491131421024614",
            "id_str": "9070491131421024614",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "40"
      ],
      "favorite_count": "6",
      "id_str": "9083141313021734602",
      "truncated": false,
      "retweet_count": "3",
      "id": "9083141313021734602",
      "created_at": "Sun Oct 26 19:18:57 +0000 2025",
      "favorited": false,
      "full_text": "@jonas_supervision_hilo Congratulations!",
      "lang": "en",
      "in_reply_to_user_id": "9070491131421024614",
      "in_reply_to_user_id_str": "9070491131421024614",
      "in_reply_to_screen_name": "jonas_supervision_hilo"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9089442376597262009"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "frida_night_nurse_girona",
            "screen_name": "frida_night_nurse_girona",
            "id": "9059806641258736603",
            "id_str": "9059806641258736603",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "36"
      ],
      "favorite_count": "13",
      "id_str": "9089442376597262009",
      "truncated": false,
      "retweet_count": "1",
      "id": "9089442376597262009",
      "created_at": "Wed Feb 25 17:46:01 +0000 2026",
      "favorited": false,
      "full_text": "@frida_night_nurse_girona Good luck!",
      "lang": "en",
      "in_reply_to_user_id": "9059806641258736603",
      "in_reply_to_user_id_str": "9059806641258736603",
      "in_reply_to_screen_name": "frida_night_nurse_girona"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9014545101691040768"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jonas_family_therapy_turku",
            "screen_name": "jonas_family_therapy_turku",
            "id": "9078665974201316871",
            "id_str": "9078665974201316871",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "89"
      ],
      "favorite_count": "4",
      "id_str": "9014545101691040768",
      "truncated": false,
      "retweet_count": "3",
      "id": "9014545101691040768",
      "created_at": "Thu Mar 12 13:10:03 +0000 2026",
      "favorited": false,
      "full_text": "@jonas_family_therapy_turku I've just read your whole page on sleep and now I need a nap.",
      "lang": "en",
      "in_reply_to_user_id": "9078665974201316871",
      "in_reply_to_user_id_str": "9078665974201316871",
      "in_reply_to_screen_name": "jonas_family_therapy_turku"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9086202858440341231"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "60"
      ],
      "favorite_count": "11",
      "id_str": "9086202858440341231",
      "truncated": false,
      "retweet_count": "3",
      "id": "9086202858440341231",
      "created_at": "Sun Feb 15 21:20:58 +0000 2026",
      "favorited": false,
      "full_text": "Nadia says that I should rest. Nadia posts at 7:55 each day.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9051581346328899926"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "5",
      "id_str": "9051581346328899926",
      "truncated": false,
      "retweet_count": "2",
      "id": "9051581346328899926",
      "created_at": "Tue Oct 14 13:23:08 +0000 2025",
      "favorited": false,
      "full_text": "Reading a crime novel in which the therapist did it. I have notes.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9073147154882131796"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "leonie_psychologist_ottawa",
            "screen_name": "leonie_psychologist_ottawa",
            "id": "9064339639839131794",
            "id_str": "9064339639839131794",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "66"
      ],
      "favorite_count": "4",
      "id_str": "9073147154882131796",
      "truncated": false,
      "retweet_count": "2",
      "id": "9073147154882131796",
      "created_at": "Sun Oct 19 12:42:50 +0000 2025",
      "favorited": false,
      "full_text": "@leonie_psychologist_ottawa May I add one? Water. We forget water.",
      "lang": "en",
      "in_reply_to_user_id": "9064339639839131794",
      "in_reply_to_user_id_str": "9064339639839131794",
      "in_reply_to_screen_name": "leonie_psychologist_ottawa"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9047107483816869478"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "oscar_psychotherapy_kansas_city",
            "screen_name": "oscar_psychotherapy_kansas_city",
            "id": "9011260050415688596",
            "id_str": "9011260050415688596",
            "indices": [
              "0",
              "32"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "41"
      ],
      "favorite_count": "7",
      "id_str": "9047107483816869478",
      "truncated": false,
      "retweet_count": "2",
      "id": "9047107483816869478",
      "created_at": "Thu Oct 09 13:17:10 +0000 2025",
      "favorited": false,
      "full_text": "@oscar_psychotherapy_kansas_city Ha! Yes.",
      "lang": "en",
      "in_reply_to_user_id": "9011260050415688596",
      "in_reply_to_user_id_str": "9011260050415688596",
      "in_reply_to_screen_name": "oscar_psychotherapy_kansas_city"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9066979532167552234"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "vera_grief_work_malaga",
            "screen_name": "vera_grief_work_malaga",
            "id": "9011429418277950975",
            "id_str": "9011429418277950975",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "76"
      ],
      "favorite_count": "13",
      "id_str": "9066979532167552234",
      "truncated": false,
      "retweet_count": "3",
      "id": "9066979532167552234",
      "created_at": "Sat Jan 31 15:39:24 +0000 2026",
      "favorited": false,
      "full_text": "@vera_grief_work_malaga How did the talk go? I was thinking of you at three.",
      "lang": "en",
      "in_reply_to_user_id": "9011429418277950975",
      "in_reply_to_user_id_str": "9011429418277950975",
      "in_reply_to_screen_name": "vera_grief_work_malaga"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9097201548885731741"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "mirjam_psychologist_bilbao",
            "screen_name": "mirjam_psychologist_bilbao",
            "id": "9044276985274464367",
            "id_str": "9044276985274464367",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "38"
      ],
      "favorite_count": "8",
      "id_str": "9097201548885731741",
      "truncated": false,
      "retweet_count": "1",
      "id": "9097201548885731741",
      "created_at": "Tue Nov 04 19:32:18 +0000 2025",
      "favorited": false,
      "full_text": "@mirjam_psychologist_bilbao Same here.",
      "lang": "en",
      "in_reply_to_user_id": "9044276985274464367",
      "in_reply_to_user_id_str": "9044276985274464367",
      "in_reply_to_screen_name": "mirjam_psychologist_bilbao"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9032918416516881671"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "olive_couples_work_bilbao",
            "screen_name": "olive_couples_work_bilbao",
            "id": "9091866682655334973",
            "id_str": "9091866682655334973",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "87"
      ],
      "favorite_count": "13",
      "id_str": "9032918416516881671",
      "truncated": false,
      "retweet_count": "2",
      "id": "9032918416516881671",
      "created_at": "Sun Jan 11 10:31:53 +0000 2026",
      "favorited": false,
      "full_text": "@olive_couples_work_bilbao Hello from the other side of the sea! We have the same rain.",
      "lang": "en",
      "in_reply_to_user_id": "9091866682655334973",
      "in_reply_to_user_id_str": "9091866682655334973",
      "in_reply_to_screen_name": "olive_couples_work_bilbao"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9092525910714226696"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "6",
      "id_str": "9092525910714226696",
      "truncated": false,
      "retweet_count": "3",
      "id": "9092525910714226696",
      "created_at": "Wed Jan 21 08:29:21 +0000 2026",
      "favorited": false,
      "full_text": "Snow. The whole street is saying good morning to each other. Why does it need snow?",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9037731217100357650"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "oscar_psychotherapy_kansas_city",
            "screen_name": "oscar_psychotherapy_kansas_city",
            "id": "9011260050415688596",
            "id_str": "9011260050415688596",
            "indices": [
              "0",
              "32"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "49"
      ],
      "favorite_count": "8",
      "id_str": "9037731217100357650",
      "truncated": false,
      "retweet_count": "1",
      "id": "9037731217100357650",
      "created_at": "Thu Oct 23 15:00:46 +0000 2025",
      "favorited": false,
      "full_text": "@oscar_psychotherapy_kansas_city Congratulations!",
      "lang": "en",
      "in_reply_to_user_id": "9011260050415688596",
      "in_reply_to_user_id_str": "9011260050415688596",
      "in_reply_to_screen_name": "oscar_psychotherapy_kansas_city"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9011064433263654766"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "22"
      ],
      "favorite_count": "3",
      "id_str": "9011064433263654766",
      "truncated": false,
      "retweet_count": "3",
      "id": "9011064433263654766",
      "created_at": "Wed Dec 31 20:25:32 +0000 2025",
      "favorited": false,
      "full_text": "New year, same kettle.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9082642952667223573"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "anger_is_a_signal_otis",
            "screen_name": "anger_is_a_signal_otis",
            "id": "9080925531212517989",
            "id_str": "9080925531212517989",
            "indices": [
              "3",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "135"
      ],
      "favorite_count": "6",
      "id_str": "9082642952667223573",
      "truncated": false,
      "retweet_count": "2",
      "id": "9082642952667223573",
      "created_at": "Wed Feb 11 10:19:26 +0000 2026",
      "favorited": false,
      "full_text": "RT @anger_is_a_signal_otis: Group rule number one: we may be loud, we may not be cruel. Number two: whoever shouts first makes the tea.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9074949920779272279"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "rural_telehealth_ruth",
            "screen_name": "rural_telehealth_ruth",
            "id": "9095554703795114849",
            "id_str": "9095554703795114849",
            "indices": [
              "3",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "5",
      "id_str": "9074949920779272279",
      "truncated": false,
      "retweet_count": "2",
      "id": "9074949920779272279",
      "created_at": "Mon Mar 02 21:33:38 +0000 2026",
      "favorited": false,
      "full_text": "RT @rural_telehealth_ruth: The internet went down at nine and the snow came at ten. Have a back-up plan, folks, and tell people about it be…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010363147859147829"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "salma_group_therapy_boise",
            "screen_name": "salma_group_therapy_boise",
            "id": "9043923763896669250",
            "id_str": "9043923763896669250",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "69"
      ],
      "favorite_count": "9",
      "id_str": "9010363147859147829",
      "truncated": false,
      "retweet_count": "0",
      "id": "9010363147859147829",
      "created_at": "Fri Oct 17 09:22:08 +0000 2025",
      "favorited": false,
      "full_text": "@salma_group_therapy_boise So glad you are back. It was not the same.",
      "lang": "en",
      "in_reply_to_user_id": "9043923763896669250",
      "in_reply_to_user_id_str": "9043923763896669250",
      "in_reply_to_screen_name": "salma_group_therapy_boise"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9060205764530687042"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "olive_couples_work_bilbao",
            "screen_name": "olive_couples_work_bilbao",
            "id": "9091866682655334973",
            "id_str": "9091866682655334973",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "70"
      ],
      "favorite_count": "14",
      "id_str": "9060205764530687042",
      "truncated": false,
      "retweet_count": "2",
      "id": "9060205764530687042",
      "created_at": "Tue Jan 27 14:12:19 +0000 2026",
      "favorited": false,
      "full_text": "@olive_couples_work_bilbao That's a lovely thing your supervisor said.",
      "lang": "en",
      "in_reply_to_user_id": "9091866682655334973",
      "in_reply_to_user_id_str": "9091866682655334973",
      "in_reply_to_screen_name": "olive_couples_work_bilbao"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9091484721011561826"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "dieter_social_worker_belfast",
            "screen_name": "dieter_social_worker_belfast",
            "id": "9098163765459800409",
            "id_str": "9098163765459800409",
            "indices": [
              "0",
              "29"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "46"
      ],
      "favorite_count": "10",
      "id_str": "9091484721011561826",
      "truncated": false,
      "retweet_count": "0",
      "id": "9091484721011561826",
      "created_at": "Mon Nov 03 09:15:49 +0000 2025",
      "favorited": false,
      "full_text": "@dieter_social_worker_belfast Congratulations!",
      "lang": "en",
      "in_reply_to_user_id": "9098163765459800409",
      "in_reply_to_user_id_str": "9098163765459800409",
      "in_reply_to_screen_name": "dieter_social_worker_belfast"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9083680782130426622"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "choosy_charlotte_psych",
            "screen_name": "choosy_charlotte_psych",
            "id": "9019508212203286923",
            "id_str": "9019508212203286923",
            "indices": [
              "3",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "100"
      ],
      "favorite_count": "8",
      "id_str": "9083680782130426622",
      "truncated": false,
      "retweet_count": "0",
      "id": "9083680782130426622",
      "created_at": "Thu Mar 12 21:51:28 +0000 2026",
      "favorited": false,
      "full_text": "RT @choosy_charlotte_psych: Reading day. Eighty people had things to say and most of them were good.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9096543056778062690"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "tariq_art_therapy_malaga",
            "screen_name": "tariq_art_therapy_malaga",
            "id": "9040909650205146588",
            "id_str": "9040909650205146588",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "42"
      ],
      "favorite_count": "8",
      "id_str": "9096543056778062690",
      "truncated": false,
      "retweet_count": "2",
      "id": "9096543056778062690",
      "created_at": "Wed Nov 26 21:47:02 +0000 2025",
      "favorited": false,
      "full_text": "@tariq_art_therapy_malaga Thinking of you.",
      "lang": "en",
      "in_reply_to_user_id": "9040909650205146588",
      "in_reply_to_user_id_str": "9040909650205146588",
      "in_reply_to_screen_name": "tariq_art_therapy_malaga"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9084412428896593699"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "chaplain_turned_counsel",
            "screen_name": "chaplain_turned_counsel",
            "id": "9013798699909280154",
            "id_str": "9013798699909280154",
            "indices": [
              "3",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "92"
      ],
      "favorite_count": "4",
      "id_str": "9084412428896593699",
      "truncated": false,
      "retweet_count": "3",
      "id": "9084412428896593699",
      "created_at": "Tue Feb 24 23:25:50 +0000 2026",
      "favorited": false,
      "full_text": "RT @chaplain_turned_counsel: People do not need the right words. They need the second visit.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9014308798468996286"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "esther_supervision_salem",
            "screen_name": "esther_supervision_salem",
            "id": "9025769616233004102",
            "id_str": "9025769616233004102",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "34"
      ],
      "favorite_count": "0",
      "id_str": "9014308798468996286",
      "truncated": false,
      "retweet_count": "0",
      "id": "9014308798468996286",
      "created_at": "Sat Jan 10 07:24:34 +0000 2026",
      "favorited": false,
      "full_text": "@esther_supervision_salem Ha! Yes.",
      "lang": "en",
      "in_reply_to_user_id": "9025769616233004102",
      "in_reply_to_user_id_str": "9025769616233004102",
      "in_reply_to_screen_name": "esther_supervision_salem"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9039578590372473986"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "alma_supervision_geneva",
            "screen_name": "alma_supervision_geneva",
            "id": "9057447640401070280",
            "id_str": "9057447640401070280",
            "indices": [
              "0",
              "24"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "86"
      ],
      "favorite_count": "14",
      "id_str": "9039578590372473986",
      "truncated": false,
      "retweet_count": "3",
      "id": "9039578590372473986",
      "created_at": "Wed Dec 03 13:07:14 +0000 2025",
      "favorited": false,
      "full_text": "@alma_supervision_geneva Same here! Mine is a ficus and it has outlived three carpets.",
      "lang": "en",
      "in_reply_to_user_id": "9057447640401070280",
      "in_reply_to_user_id_str": "9057447640401070280",
      "in_reply_to_screen_name": "alma_supervision_geneva"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9054298517121013430"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jonas_family_therapy_turku",
            "screen_name": "jonas_family_therapy_turku",
            "id": "9078665974201316871",
            "id_str": "9078665974201316871",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "35"
      ],
      "favorite_count": "3",
      "id_str": "9054298517121013430",
      "truncated": false,
      "retweet_count": "0",
      "id": "9054298517121013430",
      "created_at": "Tue Jan 13 08:54:28 +0000 2026",
      "favorited": false,
      "full_text": "@jonas_family_therapy_turku Lovely.",
      "lang": "en",
      "in_reply_to_user_id": "9078665974201316871",
      "in_reply_to_user_id_str": "9078665974201316871",
      "in_reply_to_screen_name": "jonas_family_therapy_turku"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9079314807254614320"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "alma_group_therapy_odense",
            "screen_name": "alma_group_therapy_odense",
            "id": "9032434143878217974",
            "id_str": "9032434143878217974",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "37"
      ],
      "favorite_count": "0",
      "id_str": "9079314807254614320",
      "truncated": false,
      "retweet_count": "2",
      "id": "9079314807254614320",
      "created_at": "Mon Nov 24 21:26:10 +0000 2025",
      "favorited": false,
      "full_text": "@alma_group_therapy_odense Good luck!",
      "lang": "en",
      "in_reply_to_user_id": "9032434143878217974",
      "in_reply_to_user_id_str": "9032434143878217974",
      "in_reply_to_screen_name": "alma_group_therapy_odense"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9047069118022251019"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "amit_psychologist_cardiff",
            "screen_name": "amit_psychologist_cardiff",
            "id": "9052006892290219700",
            "id_str": "9052006892290219700",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "120"
      ],
      "favorite_count": "6",
      "id_str": "9047069118022251019",
      "truncated": false,
      "retweet_count": "0",
      "id": "9047069118022251019",
      "created_at": "Thu Oct 02 12:43:10 +0000 2025",
      "favorited": false,
      "full_text": "@amit_psychologist_cardiff I disagree a little, in a friendly way: I think silence can be a gift too. What do you think?",
      "lang": "en",
      "in_reply_to_user_id": "9052006892290219700",
      "in_reply_to_user_id_str": "9052006892290219700",
      "in_reply_to_screen_name": "amit_psychologist_cardiff"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9080658523468531375"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "0"
      ],
      "favorite_count": "6",
      "id_str": "9080658523468531375",
      "truncated": false,
      "retweet_count": "0",
      "id": "9080658523468531375",
      "created_at": "Thu Oct 02 08:15:30 +0000 2025",
      "favorited": false,
      "full_text": "",
      "lang": "zxx"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010497263669689242"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "oscar_psychotherapy_kansas_city",
            "screen_name": "oscar_psychotherapy_kansas_city",
            "id": "9011260050415688596",
            "id_str": "9011260050415688596",
            "indices": [
              "0",
              "32"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "45"
      ],
      "favorite_count": "13",
      "id_str": "9010497263669689242",
      "truncated": false,
      "retweet_count": "0",
      "id": "9010497263669689242",
      "created_at": "Fri Oct 03 21:22:35 +0000 2025",
      "favorited": false,
      "full_text": "@oscar_psychotherapy_kansas_city What a week.",
      "lang": "en",
      "in_reply_to_user_id": "9011260050415688596",
      "in_reply_to_user_id_str": "9011260050415688596",
      "in_reply_to_screen_name": "oscar_psychotherapy_kansas_city"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9059526033749483943"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "vera_couples_work_odense",
            "screen_name": "vera_couples_work_odense",
            "id": "9025608738124237549",
            "id_str": "9025608738124237549",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "78"
      ],
      "favorite_count": "11",
      "id_str": "9059526033749483943",
      "truncated": false,
      "retweet_count": "2",
      "id": "9059526033749483943",
      "created_at": "Thu Feb 26 20:52:15 +0000 2026",
      "favorited": false,
      "full_text": "@vera_couples_work_odense Who taught you that? I'd like to thank them as well.",
      "lang": "en",
      "in_reply_to_user_id": "9025608738124237549",
      "in_reply_to_user_id_str": "9025608738124237549",
      "in_reply_to_screen_name": "vera_couples_work_odense"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9068977086269938513"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "allotment_notes_norma",
            "screen_name": "allotment_notes_norma",
            "id": "9011134131604793151",
            "id_str": "9011134131604793151",
            "indices": [
              "3",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "80"
      ],
      "favorite_count": "11",
      "id_str": "9068977086269938513",
      "truncated": false,
      "retweet_count": "1",
      "id": "9068977086269938513",
      "created_at": "Sun Mar 15 14:27:51 +0000 2026",
      "favorited": false,
      "full_text": "RT @allotment_notes_norma: First broad beans are up. I have told no one but you.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9068699142612200990"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "dieter_social_worker_belfast",
            "screen_name": "dieter_social_worker_belfast",
            "id": "9098163765459800409",
            "id_str": "9098163765459800409",
            "indices": [
              "0",
              "29"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "91"
      ],
      "favorite_count": "7",
      "id_str": "9068699142612200990",
      "truncated": false,
      "retweet_count": "1",
      "id": "9068699142612200990",
      "created_at": "Sun Jan 18 08:30:14 +0000 2026",
      "favorited": false,
      "full_text": "@dieter_social_worker_belfast That sounds like a hard week. No need to answer. Just waving.",
      "lang": "en",
      "in_reply_to_user_id": "9098163765459800409",
      "in_reply_to_user_id_str": "9098163765459800409",
      "in_reply_to_screen_name": "dieter_social_worker_belfast"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010413755415324247"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "padma_counsellor_tartu",
            "screen_name": "padma_counsellor_tartu",
            "id": "9015640503928069803",
            "id_str": "9015640503928069803",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "34"
      ],
      "favorite_count": "6",
      "id_str": "9010413755415324247",
      "truncated": false,
      "retweet_count": "0",
      "id": "9010413755415324247",
      "created_at": "Wed Feb 04 11:02:06 +0000 2026",
      "favorited": false,
      "full_text": "@padma_counsellor_tartu Good luck!",
      "lang": "en",
      "in_reply_to_user_id": "9015640503928069803",
      "in_reply_to_user_id_str": "9015640503928069803",
      "in_reply_to_screen_name": "padma_counsellor_tartu"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9052872785194589076"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "frida_night_nurse_girona",
            "screen_name": "frida_night_nurse_girona",
            "id": "9059806641258736603",
            "id_str": "9059806641258736603",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "99"
      ],
      "favorite_count": "1",
      "id_str": "9052872785194589076",
      "truncated": false,
      "retweet_count": "2",
      "id": "9052872785194589076",
      "created_at": "Thu Dec 18 17:36:17 +0000 2025",
      "favorited": false,
      "full_text": "@frida_night_nurse_girona Could you say a bit more about the second step? That's where I get stuck.",
      "lang": "en",
      "in_reply_to_user_id": "9059806641258736603",
      "in_reply_to_user_id_str": "9059806641258736603",
      "in_reply_to_screen_name": "frida_night_nurse_girona"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9011260009378070373"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "step_family_sanna",
            "screen_name": "step_family_sanna",
            "id": "9089498534592685086",
            "id_str": "9089498534592685086",
            "indices": [
              "3",
              "21"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "117"
      ],
      "favorite_count": "14",
      "id_str": "9011260009378070373",
      "truncated": false,
      "retweet_count": "1",
      "id": "9011260009378070373",
      "created_at": "Mon Jan 19 22:10:39 +0000 2026",
      "favorited": false,
      "full_text": "RT @step_family_sanna: What should you call a step-parent who never forgets the school run? 'On time' is a fine name.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9050373274749483475"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jonas_psychotherapy_odense",
            "screen_name": "jonas_psychotherapy_odense",
            "id": "9010960154420154847",
            "id_str": "9010960154420154847",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "9",
      "id_str": "9050373274749483475",
      "truncated": false,
      "retweet_count": "0",
      "id": "9050373274749483475",
      "created_at": "Mon Jan 19 17:36:14 +0000 2026",
      "favorited": false,
      "full_text": "@jonas_psychotherapy_odense Yes! And nobody tells you how much of it is chairs.",
      "lang": "en",
      "in_reply_to_user_id": "9010960154420154847",
      "in_reply_to_user_id_str": "9010960154420154847",
      "in_reply_to_screen_name": "jonas_psychotherapy_odense"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9023958726320213557"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "colette_psychotherapy_belfast",
            "screen_name": "colette_psychotherapy_belfast",
            "id": "9038522987058769566",
            "id_str": "9038522987058769566",
            "indices": [
              "0",
              "30"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "97"
      ],
      "favorite_count": "1",
      "id_str": "9023958726320213557",
      "truncated": false,
      "retweet_count": "2",
      "id": "9023958726320213557",
      "created_at": "Sat Dec 06 14:25:11 +0000 2025",
      "favorited": false,
      "full_text": "@colette_psychotherapy_belfast Your daughter is very wise. Please tell her the badger says hello.",
      "lang": "en",
      "in_reply_to_user_id": "9038522987058769566",
      "in_reply_to_user_id_str": "9038522987058769566",
      "in_reply_to_screen_name": "colette_psychotherapy_belfast"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010245570875135007"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/bd375206a1",
            "expanded_url": "https://x.com/choosy_charlotte_psych/status/9013781869155029645",
            "display_url": "x.com/choosy_charlotte_psych/status/9013781869155029645",
            "indices": [
              "81",
              "104"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "104"
      ],
      "favorite_count": "2",
      "id_str": "9010245570875135007",
      "truncated": false,
      "retweet_count": "3",
      "id": "9010245570875135007",
      "created_at": "Thu Mar 12 22:22:28 +0000 2026",
      "favorited": false,
      "full_text": "Read this if you ever sat in a cold waiting room and wondered why nobody smiled. https://t.co/bd375206a1",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9094994268257053574"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "irene_psychologist_adelaide",
            "screen_name": "irene_psychologist_adelaide",
            "id": "9065323962429436505",
            "id_str": "9065323962429436505",
            "indices": [
              "0",
              "28"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "42"
      ],
      "favorite_count": "7",
      "id_str": "9094994268257053574",
      "truncated": false,
      "retweet_count": "2",
      "id": "9094994268257053574",
      "created_at": "Mon Oct 20 13:27:46 +0000 2025",
      "favorited": false,
      "full_text": "@irene_psychologist_adelaide Tell us more?",
      "lang": "en",
      "in_reply_to_user_id": "9065323962429436505",
      "in_reply_to_user_id_str": "9065323962429436505",
      "in_reply_to_screen_name": "irene_psychologist_adelaide"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9013497894902064977"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "mirjam_psychologist_bilbao",
            "screen_name": "mirjam_psychologist_bilbao",
            "id": "9044276985274464367",
            "id_str": "9044276985274464367",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "40"
      ],
      "favorite_count": "12",
      "id_str": "9013497894902064977",
      "truncated": false,
      "retweet_count": "1",
      "id": "9013497894902064977",
      "created_at": "Mon Dec 22 14:59:01 +0000 2025",
      "favorited": false,
      "full_text": "@mirjam_psychologist_bilbao What a week.",
      "lang": "en",
      "in_reply_to_user_id": "9044276985274464367",
      "in_reply_to_user_id_str": "9044276985274464367",
      "in_reply_to_screen_name": "mirjam_psychologist_bilbao"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9082173079359847250"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "back_from_the_brink_abby",
            "screen_name": "back_from_the_brink_abby",
            "id": "9010384583041979270",
            "id_str": "9010384583041979270",
            "indices": [
              "3",
              "28"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "97"
      ],
      "favorite_count": "14",
      "id_str": "9082173079359847250",
      "truncated": false,
      "retweet_count": "3",
      "id": "9082173079359847250",
      "created_at": "Tue Feb 17 21:57:44 +0000 2026",
      "favorited": false,
      "full_text": "RT @back_from_the_brink_abby: Thaw day. Put your face in the sun for one minute. That's the post.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9032721898101570735"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "goran_counsellor_austin",
            "screen_name": "goran_counsellor_austin",
            "id": "9087242075410531741",
            "id_str": "9087242075410531741",
            "indices": [
              "0",
              "24"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "33"
      ],
      "favorite_count": "8",
      "id_str": "9032721898101570735",
      "truncated": false,
      "retweet_count": "1",
      "id": "9032721898101570735",
      "created_at": "Sun Dec 14 13:06:38 +0000 2025",
      "favorited": false,
      "full_text": "@goran_counsellor_austin So true.",
      "lang": "en",
      "in_reply_to_user_id": "9087242075410531741",
      "in_reply_to_user_id_str": "9087242075410531741",
      "in_reply_to_screen_name": "goran_counsellor_austin"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010411240872038080"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "magda_group_therapy_exeter",
            "screen_name": "magda_group_therapy_exeter",
            "id": "9081860834521956921",
            "id_str": "9081860834521956921",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "41"
      ],
      "favorite_count": "7",
      "id_str": "9010411240872038080",
      "truncated": false,
      "retweet_count": "1",
      "id": "9010411240872038080",
      "created_at": "Wed Feb 11 14:06:13 +0000 2026",
      "favorited": false,
      "full_text": "@magda_group_therapy_exeter Tell us more?",
      "lang": "en",
      "in_reply_to_user_id": "9081860834521956921",
      "in_reply_to_user_id_str": "9081860834521956921",
      "in_reply_to_screen_name": "magda_group_therapy_exeter"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9063325056106685317"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "heather_counsellor_york",
            "screen_name": "heather_counsellor_york",
            "id": "9094786197099396752",
            "id_str": "9094786197099396752",
            "indices": [
              "0",
              "24"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "35"
      ],
      "favorite_count": "4",
      "id_str": "9063325056106685317",
      "truncated": false,
      "retweet_count": "2",
      "id": "9063325056106685317",
      "created_at": "Sun Mar 01 19:57:00 +0000 2026",
      "favorited": false,
      "full_text": "@heather_counsellor_york Good luck!",
      "lang": "en",
      "in_reply_to_user_id": "9094786197099396752",
      "in_reply_to_user_id_str": "9094786197099396752",
      "in_reply_to_screen_name": "heather_counsellor_york"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9087804348333391535"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "slow_therapy_movement_gus",
            "screen_name": "slow_therapy_movement_gus",
            "id": "9082602373802217555",
            "id_str": "9082602373802217555",
            "indices": [
              "3",
              "29"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "77"
      ],
      "favorite_count": "12",
      "id_str": "9087804348333391535",
      "truncated": false,
      "retweet_count": "0",
      "id": "9087804348333391535",
      "created_at": "Fri Mar 13 04:37:56 +0000 2026",
      "favorited": false,
      "full_text": "RT @slow_therapy_movement_gus: Unpopular view: the kettle is a clinical tool.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9080739937245512055"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "40"
      ],
      "favorite_count": "3",
      "id_str": "9080739937245512055",
      "truncated": false,
      "retweet_count": "2",
      "id": "9080739937245512055",
      "created_at": "Sun Nov 30 16:04:03 +0000 2025",
      "favorited": false,
      "full_text": "Small joy: a pen that writes first time.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9080466675962105219"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "alma_group_therapy_odense",
            "screen_name": "alma_group_therapy_odense",
            "id": "9032434143878217974",
            "id_str": "9032434143878217974",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "90"
      ],
      "favorite_count": "9",
      "id_str": "9080466675962105219",
      "truncated": false,
      "retweet_count": "2",
      "id": "9080466675962105219",
      "created_at": "Thu Jan 01 15:22:07 +0000 2026",
      "favorited": false,
      "full_text": "@alma_group_therapy_odense Not sure I agree about homework, but I loved how you argued it.",
      "lang": "en",
      "in_reply_to_user_id": "9032434143878217974",
      "in_reply_to_user_id_str": "9032434143878217974",
      "in_reply_to_screen_name": "alma_group_therapy_odense"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010345354658089035"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "vera_grief_work_malaga",
            "screen_name": "vera_grief_work_malaga",
            "id": "9011429418277950975",
            "id_str": "9011429418277950975",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "80"
      ],
      "favorite_count": "4",
      "id_str": "9010345354658089035",
      "truncated": false,
      "retweet_count": "3",
      "id": "9010345354658089035",
      "created_at": "Sun Jan 11 11:55:31 +0000 2026",
      "favorited": false,
      "full_text": "@vera_grief_work_malaga That made me laugh on a bus, and now people are looking.",
      "lang": "en",
      "in_reply_to_user_id": "9011429418277950975",
      "in_reply_to_user_id_str": "9011429418277950975",
      "in_reply_to_screen_name": "vera_grief_work_malaga"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9011054168376449093"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "vera_grief_work_malaga",
            "screen_name": "vera_grief_work_malaga",
            "id": "9011429418277950975",
            "id_str": "9011429418277950975",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "98"
      ],
      "favorite_count": "10",
      "id_str": "9011054168376449093",
      "truncated": false,
      "retweet_count": "2",
      "id": "9011054168376449093",
      "created_at": "Tue Jan 13 17:27:57 +0000 2026",
      "favorited": false,
      "full_text": "@vera_grief_work_malaga Would you mind if I shared this with our peer group, with your name on it?",
      "lang": "en",
      "in_reply_to_user_id": "9011429418277950975",
      "in_reply_to_user_id_str": "9011429418277950975",
      "in_reply_to_screen_name": "vera_grief_work_malaga"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9082420842491832025"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "salma_group_therapy_boise",
            "screen_name": "salma_group_therapy_boise",
            "id": "9043923763896669250",
            "id_str": "9043923763896669250",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "116"
      ],
      "favorite_count": "6",
      "id_str": "9082420842491832025",
      "truncated": false,
      "retweet_count": "2",
      "id": "9082420842491832025",
      "created_at": "Thu Nov 27 07:36:51 +0000 2025",
      "favorited": false,
      "full_text": "@salma_group_therapy_boise I tried this after reading your post, and the room got quieter. In a good way. Thank you.",
      "lang": "en",
      "in_reply_to_user_id": "9043923763896669250",
      "in_reply_to_user_id_str": "9043923763896669250",
      "in_reply_to_screen_name": "salma_group_therapy_boise"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9059598378781779941"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "86"
      ],
      "favorite_count": "10",
      "id_str": "9059598378781779941",
      "truncated": false,
      "retweet_count": "2",
      "id": "9059598378781779941",
      "created_at": "Thu Oct 30 19:30:02 +0000 2025",
      "favorited": false,
      "full_text": "Does anyone run a reading group for people in private practice? It gets quiet in here.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9098595587259712016"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jasmin_night_nurse_dundee",
            "screen_name": "jasmin_night_nurse_dundee",
            "id": "9094575412406260914",
            "id_str": "9094575412406260914",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "3",
      "id_str": "9098595587259712016",
      "truncated": false,
      "retweet_count": "3",
      "id": "9098595587259712016",
      "created_at": "Mon Jan 05 16:20:38 +0000 2026",
      "favorited": false,
      "full_text": "@jasmin_night_nurse_dundee Your last line is the best thing on my screen today.",
      "lang": "en",
      "in_reply_to_user_id": "9094575412406260914",
      "in_reply_to_user_id_str": "9094575412406260914",
      "in_reply_to_screen_name": "jasmin_night_nurse_dundee"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010230027184553465"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "colette_art_therapy_lille",
            "screen_name": "colette_art_therapy_lille",
            "id": "9048794308546017875",
            "id_str": "9048794308546017875",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "97"
      ],
      "favorite_count": "6",
      "id_str": "9010230027184553465",
      "truncated": false,
      "retweet_count": "3",
      "id": "9010230027184553465",
      "created_at": "Tue Oct 28 19:53:42 +0000 2025",
      "favorited": false,
      "full_text": "@colette_art_therapy_lille I love that you put the apology first. I always want to explain first.",
      "lang": "en",
      "in_reply_to_user_id": "9048794308546017875",
      "in_reply_to_user_id_str": "9048794308546017875",
      "in_reply_to_screen_name": "colette_art_therapy_lille"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9097818274178455457"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "45"
      ],
      "favorite_count": "6",
      "id_str": "9097818274178455457",
      "truncated": false,
      "retweet_count": "3",
      "id": "9097818274178455457",
      "created_at": "Fri Nov 07 12:02:45 +0000 2025",
      "favorited": false,
      "full_text": "Hoy llueve y no me importa. El té está listo.",
      "lang": "es"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010438483589534830"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "music_therapist_marlow",
            "screen_name": "music_therapist_marlow",
            "id": "9010644202308062054",
            "id_str": "9010644202308062054",
            "indices": [
              "3",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "140"
      ],
      "favorite_count": "8",
      "id_str": "9010438483589534830",
      "truncated": false,
      "retweet_count": "0",
      "id": "9010438483589534830",
      "created_at": "Wed Mar 11 18:17:14 +0000 2026",
      "favorited": false,
      "full_text": "RT @music_therapist_marlow: Before any story about the drum circle leaves the room, everyone in the circle has to say yes. So today you get…",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9076043964600030779"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "dagny_art_therapy_tartu",
            "screen_name": "dagny_art_therapy_tartu",
            "id": "9085675525529096930",
            "id_str": "9085675525529096930",
            "indices": [
              "0",
              "24"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "75"
      ],
      "favorite_count": "1",
      "id_str": "9076043964600030779",
      "truncated": false,
      "retweet_count": "1",
      "id": "9076043964600030779",
      "created_at": "Wed Oct 01 11:21:14 +0000 2025",
      "favorited": false,
      "full_text": "@dagny_art_therapy_tartu Oh, the paperwork. I have no advice, only company.",
      "lang": "en",
      "in_reply_to_user_id": "9085675525529096930",
      "in_reply_to_user_id_str": "9085675525529096930",
      "in_reply_to_screen_name": "dagny_art_therapy_tartu"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9017509058835014047"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "76"
      ],
      "favorite_count": "3",
      "id_str": "9017509058835014047",
      "truncated": false,
      "retweet_count": "1",
      "id": "9017509058835014047",
      "created_at": "Thu Oct 30 20:17:02 +0000 2025",
      "favorited": false,
      "full_text": "Thank you! Five answers in an hour. I did not expect that from the internet.",
      "lang": "en",
      "in_reply_to_status_id": "9059598378781779941",
      "in_reply_to_status_id_str": "9059598378781779941",
      "in_reply_to_user_id": "9084814583561577395",
      "in_reply_to_user_id_str": "9084814583561577395",
      "in_reply_to_screen_name": "lantern_lane_therapy"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9015476290255516719"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "68"
      ],
      "favorite_count": "4",
      "id_str": "9015476290255516719",
      "truncated": false,
      "retweet_count": "0",
      "id": "9015476290255516719",
      "created_at": "Mon Dec 15 08:21:38 +0000 2025",
      "favorited": false,
      "full_text": "Colleagues who keep a paper diary: how do you hide the coffee rings?",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9013893294057734274"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jonas_psychotherapy_odense",
            "screen_name": "jonas_psychotherapy_odense",
            "id": "9010960154420154847",
            "id_str": "9010960154420154847",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "42"
      ],
      "favorite_count": "11",
      "id_str": "9013893294057734274",
      "truncated": false,
      "retweet_count": "3",
      "id": "9013893294057734274",
      "created_at": "Mon Sep 29 14:27:43 +0000 2025",
      "favorited": false,
      "full_text": "@jonas_psychotherapy_odense How did it go?",
      "lang": "en",
      "in_reply_to_user_id": "9010960154420154847",
      "in_reply_to_user_id_str": "9010960154420154847",
      "in_reply_to_screen_name": "jonas_psychotherapy_odense"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9021588340547992051"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "cedric_psychologist_perth",
            "screen_name": "cedric_psychologist_perth",
            "id": "9088006120461311835",
            "id_str": "9088006120461311835",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "48"
      ],
      "favorite_count": "10",
      "id_str": "9021588340547992051",
      "truncated": false,
      "retweet_count": "3",
      "id": "9021588340547992051",
      "created_at": "Fri Feb 20 12:17:21 +0000 2026",
      "favorited": false,
      "full_text": "@cedric_psychologist_perth I'd like to know too.",
      "lang": "en",
      "in_reply_to_user_id": "9088006120461311835",
      "in_reply_to_user_id_str": "9088006120461311835",
      "in_reply_to_screen_name": "cedric_psychologist_perth"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9043238108699945462"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "padma_counsellor_reno",
            "screen_name": "padma_counsellor_reno",
            "id": "9096726012724955320",
            "id_str": "9096726012724955320",
            "indices": [
              "0",
              "22"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "63"
      ],
      "favorite_count": "12",
      "id_str": "9043238108699945462",
      "truncated": false,
      "retweet_count": "1",
      "id": "9043238108699945462",
      "created_at": "Tue Sep 30 19:25:00 +0000 2025",
      "favorited": false,
      "full_text": "@padma_counsellor_reno This is such a good use of a whiteboard.",
      "lang": "en",
      "in_reply_to_user_id": "9096726012724955320",
      "in_reply_to_user_id_str": "9096726012724955320",
      "in_reply_to_screen_name": "padma_counsellor_reno"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9023260890269851112"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "carmen_counsellor_chennai",
            "screen_name": "carmen_counsellor_chennai",
            "id": "9092802391278516714",
            "id_str": "9092802391278516714",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "80"
      ],
      "favorite_count": "14",
      "id_str": "9023260890269851112",
      "truncated": false,
      "retweet_count": "2",
      "id": "9023260890269851112",
      "created_at": "Mon Feb 23 18:32:27 +0000 2026",
      "favorited": false,
      "full_text": "@carmen_counsellor_chennai I was taught the opposite, and I think you are right.",
      "lang": "en",
      "in_reply_to_user_id": "9092802391278516714",
      "in_reply_to_user_id_str": "9092802391278516714",
      "in_reply_to_screen_name": "carmen_counsellor_chennai"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9091245185856432516"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "colette_art_therapy_lille",
            "screen_name": "colette_art_therapy_lille",
            "id": "9048794308546017875",
            "id_str": "9048794308546017875",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "5",
      "id_str": "9091245185856432516",
      "truncated": false,
      "retweet_count": "0",
      "id": "9091245185856432516",
      "created_at": "Sun Oct 12 13:57:28 +0000 2025",
      "favorited": false,
      "full_text": "@colette_art_therapy_lille Oh, I needed that today.",
      "lang": "en",
      "in_reply_to_user_id": "9048794308546017875",
      "in_reply_to_user_id_str": "9048794308546017875",
      "in_reply_to_screen_name": "colette_art_therapy_lille"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9033209567840995326"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "nadia_reads_everything",
            "screen_name": "nadia_reads_everything",
            "id": "9046555038143938000",
            "id_str": "9046555038143938000",
            "indices": [
              "3",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "102"
      ],
      "favorite_count": "10",
      "id_str": "9033209567840995326",
      "truncated": false,
      "retweet_count": "1",
      "id": "9033209567840995326",
      "created_at": "Sun Mar 15 15:40:00 +0000 2026",
      "favorited": false,
      "full_text": "RT @nadia_reads_everything: Tram stuck for twenty minutes. Best professional development of the month.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9073558901935668691"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "60"
      ],
      "favorite_count": "13",
      "id_str": "9073558901935668691",
      "truncated": false,
      "retweet_count": "2",
      "id": "9073558901935668691",
      "created_at": "Mon Jan 26 16:28:53 +0000 2026",
      "favorited": false,
      "full_text": "What would you tell yourself in your first year of practice?",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9053504607999835054"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "dieter_social_worker_belfast",
            "screen_name": "dieter_social_worker_belfast",
            "id": "9098163765459800409",
            "id_str": "9098163765459800409",
            "indices": [
              "0",
              "29"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "38"
      ],
      "favorite_count": "2",
      "id_str": "9053504607999835054",
      "truncated": false,
      "retweet_count": "0",
      "id": "9053504607999835054",
      "created_at": "Thu Nov 13 18:12:49 +0000 2025",
      "favorited": false,
      "full_text": "@dieter_social_worker_belfast So true.",
      "lang": "en",
      "in_reply_to_user_id": "9098163765459800409",
      "in_reply_to_user_id_str": "9098163765459800409",
      "in_reply_to_screen_name": "dieter_social_worker_belfast"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9086724235435699583"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "olive_group_therapy_durban",
            "screen_name": "olive_group_therapy_durban",
            "id": "9099800337251691857",
            "id_str": "9099800337251691857",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "89"
      ],
      "favorite_count": "9",
      "id_str": "9086724235435699583",
      "truncated": false,
      "retweet_count": "3",
      "id": "9086724235435699583",
      "created_at": "Mon Oct 13 10:01:31 +0000 2025",
      "favorited": false,
      "full_text": "@olive_group_therapy_durban What a good question. I would say: slowly, and with biscuits.",
      "lang": "en",
      "in_reply_to_user_id": "9099800337251691857",
      "in_reply_to_user_id_str": "9099800337251691857",
      "in_reply_to_screen_name": "olive_group_therapy_durban"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9081010631339036092"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jonas_supervision_hilo",
            "screen_name": "jonas_supervision_hilo",
            "id": "9070491131421024614",
            "id_str": "9070491131421024614",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "72"
      ],
      "favorite_count": "13",
      "id_str": "9081010631339036092",
      "truncated": false,
      "retweet_count": "1",
      "id": "9081010631339036092",
      "created_at": "Mon Nov 24 08:10:44 +0000 2025",
      "favorited": false,
      "full_text": "@jonas_supervision_hilo I made your soup. There is none left. Thank you.",
      "lang": "en",
      "in_reply_to_user_id": "9070491131421024614",
      "in_reply_to_user_id_str": "9070491131421024614",
      "in_reply_to_screen_name": "jonas_supervision_hilo"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9031221459681445100"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/104561a59a",
            "expanded_url": "https://x.com/addiction_room_simone/status/9040513522269359669",
            "display_url": "x.com/addiction_room_simone/status/9040513522269359669",
            "indices": [
              "50",
              "73"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "7",
      "id_str": "9031221459681445100",
      "truncated": false,
      "retweet_count": "2",
      "id": "9031221459681445100",
      "created_at": "Sat Mar 14 15:22:18 +0000 2026",
      "favorited": false,
      "full_text": "This is how I would like to disagree with people. https://t.co/104561a59a",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9099139825806314216"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "olive_couples_work_bilbao",
            "screen_name": "olive_couples_work_bilbao",
            "id": "9091866682655334973",
            "id_str": "9091866682655334973",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "128"
      ],
      "favorite_count": "5",
      "id_str": "9099139825806314216",
      "truncated": false,
      "retweet_count": "1",
      "id": "9099139825806314216",
      "created_at": "Sat Jan 24 14:41:21 +0000 2026",
      "favorited": false,
      "full_text": "@olive_couples_work_bilbao Your article on waiting lists is the clearest thing I have read on it. I have sent it to two friends.",
      "lang": "en",
      "in_reply_to_user_id": "9091866682655334973",
      "in_reply_to_user_id_str": "9091866682655334973",
      "in_reply_to_screen_name": "olive_couples_work_bilbao"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9073514412938099863"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "dagny_art_therapy_tartu",
            "screen_name": "dagny_art_therapy_tartu",
            "id": "9085675525529096930",
            "id_str": "9085675525529096930",
            "indices": [
              "0",
              "24"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "108"
      ],
      "favorite_count": "4",
      "id_str": "9073514412938099863",
      "truncated": false,
      "retweet_count": "1",
      "id": "9073514412938099863",
      "created_at": "Sat Oct 18 21:27:57 +0000 2025",
      "favorited": false,
      "full_text": "@dagny_art_therapy_tartu You are right, and I have changed my mind. That does not happen often before lunch.",
      "lang": "en",
      "in_reply_to_user_id": "9085675525529096930",
      "in_reply_to_user_id_str": "9085675525529096930",
      "in_reply_to_screen_name": "dagny_art_therapy_tartu"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010717442289930268"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "zelda_family_therapy_perth",
            "screen_name": "zelda_family_therapy_perth",
            "id": "9040885546397286313",
            "id_str": "9040885546397286313",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "98"
      ],
      "favorite_count": "9",
      "id_str": "9010717442289930268",
      "truncated": false,
      "retweet_count": "1",
      "id": "9010717442289930268",
      "created_at": "Wed Oct 01 14:01:12 +0000 2025",
      "favorited": false,
      "full_text": "@zelda_family_therapy_perth We do something like it in our peer group: one minute each, no advice.",
      "lang": "en",
      "in_reply_to_user_id": "9040885546397286313",
      "in_reply_to_user_id_str": "9040885546397286313",
      "in_reply_to_screen_name": "zelda_family_therapy_perth"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9069569051992640081"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "chiara_grief_work_geneva",
            "screen_name": "chiara_grief_work_geneva",
            "id": "9020070759490642226",
            "id_str": "9020070759490642226",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "97"
      ],
      "favorite_count": "11",
      "id_str": "9069569051992640081",
      "truncated": false,
      "retweet_count": "1",
      "id": "9069569051992640081",
      "created_at": "Mon Dec 29 14:15:00 +0000 2025",
      "favorited": false,
      "full_text": "@chiara_grief_work_geneva I hope the move goes well. The boxes win for a month, and then you win.",
      "lang": "en",
      "in_reply_to_user_id": "9020070759490642226",
      "in_reply_to_user_id_str": "9020070759490642226",
      "in_reply_to_screen_name": "chiara_grief_work_geneva"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9033324218707134537"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "olive_group_therapy_durban",
            "screen_name": "olive_group_therapy_durban",
            "id": "9099800337251691857",
            "id_str": "9099800337251691857",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "38"
      ],
      "favorite_count": "14",
      "id_str": "9033324218707134537",
      "truncated": false,
      "retweet_count": "0",
      "id": "9033324218707134537",
      "created_at": "Thu Dec 25 16:46:12 +0000 2025",
      "favorited": false,
      "full_text": "@olive_group_therapy_durban Good luck!",
      "lang": "en",
      "in_reply_to_user_id": "9099800337251691857",
      "in_reply_to_user_id_str": "9099800337251691857",
      "in_reply_to_screen_name": "olive_group_therapy_durban"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9060023284865704482"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "chiara_grief_work_geneva",
            "screen_name": "chiara_grief_work_geneva",
            "id": "9020070759490642226",
            "id_str": "9020070759490642226",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "36"
      ],
      "favorite_count": "5",
      "id_str": "9060023284865704482",
      "truncated": false,
      "retweet_count": "1",
      "id": "9060023284865704482",
      "created_at": "Wed Jan 14 21:59:12 +0000 2026",
      "favorited": false,
      "full_text": "@chiara_grief_work_geneva Thank you!",
      "lang": "en",
      "in_reply_to_user_id": "9020070759490642226",
      "in_reply_to_user_id_str": "9020070759490642226",
      "in_reply_to_screen_name": "chiara_grief_work_geneva"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9088753565326822230"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jasmin_night_nurse_dundee",
            "screen_name": "jasmin_night_nurse_dundee",
            "id": "9094575412406260914",
            "id_str": "9094575412406260914",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "39"
      ],
      "favorite_count": "0",
      "id_str": "9088753565326822230",
      "truncated": false,
      "retweet_count": "2",
      "id": "9088753565326822230",
      "created_at": "Thu Feb 12 18:18:38 +0000 2026",
      "favorited": false,
      "full_text": "@jasmin_night_nurse_dundee What a week.",
      "lang": "en",
      "in_reply_to_user_id": "9094575412406260914",
      "in_reply_to_user_id_str": "9094575412406260914",
      "in_reply_to_screen_name": "jasmin_night_nurse_dundee"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010215878399238626"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "eileen_couples_work_odense",
            "screen_name": "eileen_couples_work_odense",
            "id": "9072757420162433527",
            "id_str": "9072757420162433527",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "36"
      ],
      "favorite_count": "11",
      "id_str": "9010215878399238626",
      "truncated": false,
      "retweet_count": "0",
      "id": "9010215878399238626",
      "created_at": "Wed Nov 19 10:08:14 +0000 2025",
      "favorited": false,
      "full_text": "@eileen_couples_work_odense Ha! Yes.",
      "lang": "en",
      "in_reply_to_user_id": "9072757420162433527",
      "in_reply_to_user_id_str": "9072757420162433527",
      "in_reply_to_screen_name": "eileen_couples_work_odense"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9065603897016094221"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/4fdcf1e457",
            "expanded_url": "https://lanternlane.example/first-call",
            "display_url": "lanternlane.example/first-call",
            "indices": [
              "93",
              "116"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "116"
      ],
      "favorite_count": "11",
      "id_str": "9065603897016094221",
      "truncated": false,
      "retweet_count": "3",
      "id": "9065603897016094221",
      "created_at": "Tue Nov 04 07:44:05 +0000 2025",
      "favorited": false,
      "full_text": "New article on my page about the first phone call to a therapist, and why your voice shakes. https://t.co/4fdcf1e457",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9094515226516021462"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "alma_group_therapy_odense",
            "screen_name": "alma_group_therapy_odense",
            "id": "9032434143878217974",
            "id_str": "9032434143878217974",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "41"
      ],
      "favorite_count": "12",
      "id_str": "9094515226516021462",
      "truncated": false,
      "retweet_count": "0",
      "id": "9094515226516021462",
      "created_at": "Sun Mar 15 19:42:00 +0000 2026",
      "favorited": false,
      "full_text": "@alma_group_therapy_odense How did it go?",
      "lang": "en",
      "in_reply_to_user_id": "9032434143878217974",
      "in_reply_to_user_id_str": "9032434143878217974",
      "in_reply_to_screen_name": "alma_group_therapy_odense"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9093603137462111259"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "body_image_brigade_bea",
            "screen_name": "body_image_brigade_bea",
            "id": "9082525210019230391",
            "id_str": "9082525210019230391",
            "indices": [
              "3",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "126"
      ],
      "favorite_count": "7",
      "id_str": "9093603137462111259",
      "truncated": false,
      "retweet_count": "0",
      "id": "9093603137462111259",
      "created_at": "Tue Mar 03 09:53:55 +0000 2026",
      "favorited": false,
      "full_text": "RT @body_image_brigade_bea: A coach asked me how to talk about food with the team. I said: ask what they enjoy, and then stop.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010540283495129822"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "amit_psychologist_cardiff",
            "screen_name": "amit_psychologist_cardiff",
            "id": "9052006892290219700",
            "id_str": "9052006892290219700",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "80"
      ],
      "favorite_count": "0",
      "id_str": "9010540283495129822",
      "truncated": false,
      "retweet_count": "3",
      "id": "9010540283495129822",
      "created_at": "Tue Feb 10 19:26:41 +0000 2026",
      "favorited": false,
      "full_text": "@amit_psychologist_cardiff I keep this on a card beside my chair now. Thank you.",
      "lang": "en",
      "in_reply_to_user_id": "9052006892290219700",
      "in_reply_to_user_id_str": "9052006892290219700",
      "in_reply_to_screen_name": "amit_psychologist_cardiff"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9023737820981884922"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "9",
      "id_str": "9023737820981884922",
      "truncated": false,
      "retweet_count": "0",
      "id": "9023737820981884922",
      "created_at": "Sun Nov 09 19:20:17 +0000 2025",
      "favorited": false,
      "full_text": "Autumn walk. Met a man who says hello to every tree. I said hello to him.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9054647488178916727"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "judith_psychotherapy_calgary",
            "screen_name": "judith_psychotherapy_calgary",
            "id": "9011014733753203459",
            "id_str": "9011014733753203459",
            "indices": [
              "0",
              "29"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "38"
      ],
      "favorite_count": "7",
      "id_str": "9054647488178916727",
      "truncated": false,
      "retweet_count": "2",
      "id": "9054647488178916727",
      "created_at": "Fri Oct 24 12:50:21 +0000 2025",
      "favorited": false,
      "full_text": "@judith_psychotherapy_calgary So true.",
      "lang": "en",
      "in_reply_to_user_id": "9011014733753203459",
      "in_reply_to_user_id_str": "9011014733753203459",
      "in_reply_to_screen_name": "judith_psychotherapy_calgary"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9038280619507717994"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "83"
      ],
      "favorite_count": "7",
      "id_str": "9038280619507717994",
      "truncated": false,
      "retweet_count": "1",
      "id": "9038280619507717994",
      "created_at": "Tue Feb 10 11:35:50 +0000 2026",
      "favorited": false,
      "full_text": "There are snowdrops behind the bins on my way to work. That's all, that's the news.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9025409920098368717"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "90"
      ],
      "favorite_count": "9",
      "id_str": "9025409920098368717",
      "truncated": false,
      "retweet_count": "0",
      "id": "9025409920098368717",
      "created_at": "Tue Jan 27 07:55:14 +0000 2026",
      "favorited": false,
      "full_text": "Bore da! Somebody is teaching me Welsh, one word at a time. So far: good morning, and tea.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9053784521710173682"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/8ed8a643d2",
            "expanded_url": "https://x.com/music_therapist_marlow/status/9083029442116838358",
            "display_url": "x.com/music_therapist_marlow/status/9083029442116838358",
            "indices": [
              "33",
              "56"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "56"
      ],
      "favorite_count": "12",
      "id_str": "9053784521710173682",
      "truncated": false,
      "retweet_count": "0",
      "id": "9053784521710173682",
      "created_at": "Wed Mar 11 15:52:14 +0000 2026",
      "favorited": false,
      "full_text": "Yes, and I would add: ask twice. https://t.co/8ed8a643d2",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9034789225526841351"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "zelda_family_therapy_perth",
            "screen_name": "zelda_family_therapy_perth",
            "id": "9040885546397286313",
            "id_str": "9040885546397286313",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "52"
      ],
      "favorite_count": "8",
      "id_str": "9034789225526841351",
      "truncated": false,
      "retweet_count": "0",
      "id": "9034789225526841351",
      "created_at": "Sun Nov 16 20:26:06 +0000 2025",
      "favorited": false,
      "full_text": "@zelda_family_therapy_perth Oh, I needed that today.",
      "lang": "en",
      "in_reply_to_user_id": "9040885546397286313",
      "in_reply_to_user_id_str": "9040885546397286313",
      "in_reply_to_screen_name": "zelda_family_therapy_perth"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9089295910736201210"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "nadia_reads_everything",
            "screen_name": "nadia_reads_everything",
            "id": "9046555038143938000",
            "id_str": "9046555038143938000",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "34"
      ],
      "favorite_count": "4",
      "id_str": "9089295910736201210",
      "truncated": false,
      "retweet_count": "1",
      "id": "9089295910736201210",
      "created_at": "Tue Feb 10 07:17:41 +0000 2026",
      "favorited": false,
      "full_text": "@nadia_reads_everything Same here.",
      "lang": "en",
      "in_reply_to_user_id": "9046555038143938000",
      "in_reply_to_user_id_str": "9046555038143938000",
      "in_reply_to_screen_name": "nadia_reads_everything"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9070795726701454260"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "tariq_art_therapy_malaga",
            "screen_name": "tariq_art_therapy_malaga",
            "id": "9040909650205146588",
            "id_str": "9040909650205146588",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "42"
      ],
      "favorite_count": "8",
      "id_str": "9070795726701454260",
      "truncated": false,
      "retweet_count": "3",
      "id": "9070795726701454260",
      "created_at": "Tue Sep 30 20:19:05 +0000 2025",
      "favorited": false,
      "full_text": "@tariq_art_therapy_malaga Congratulations!",
      "lang": "en",
      "in_reply_to_user_id": "9040909650205146588",
      "in_reply_to_user_id_str": "9040909650205146588",
      "in_reply_to_screen_name": "tariq_art_therapy_malaga"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9066558676616437272"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "64"
      ],
      "favorite_count": "0",
      "id_str": "9066558676616437272",
      "truncated": false,
      "retweet_count": "1",
      "id": "9066558676616437272",
      "created_at": "Fri Dec 05 18:07:49 +0000 2025",
      "favorited": false,
      "full_text": "Note to self: 'How are you?' is a question. Wait for the answer.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9026037637905458951"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "goran_counsellor_austin",
            "screen_name": "goran_counsellor_austin",
            "id": "9087242075410531741",
            "id_str": "9087242075410531741",
            "indices": [
              "0",
              "24"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "86"
      ],
      "favorite_count": "12",
      "id_str": "9026037637905458951",
      "truncated": false,
      "retweet_count": "0",
      "id": "9026037637905458951",
      "created_at": "Sat Jan 10 11:03:38 +0000 2026",
      "favorited": false,
      "full_text": "@goran_counsellor_austin Which edition do you use? Mine is from 1994 and smells of it.",
      "lang": "en",
      "in_reply_to_user_id": "9087242075410531741",
      "in_reply_to_user_id_str": "9087242075410531741",
      "in_reply_to_screen_name": "goran_counsellor_austin"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9029494949599305986"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "magda_group_therapy_exeter",
            "screen_name": "magda_group_therapy_exeter",
            "id": "9081860834521956921",
            "id_str": "9081860834521956921",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "38"
      ],
      "favorite_count": "13",
      "id_str": "9029494949599305986",
      "truncated": false,
      "retweet_count": "1",
      "id": "9029494949599305986",
      "created_at": "Sat Oct 25 09:41:06 +0000 2025",
      "favorited": false,
      "full_text": "@magda_group_therapy_exeter Same here.",
      "lang": "en",
      "in_reply_to_user_id": "9081860834521956921",
      "in_reply_to_user_id_str": "9081860834521956921",
      "in_reply_to_screen_name": "magda_group_therapy_exeter"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9011254816989051182"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "1",
      "id_str": "9011254816989051182",
      "truncated": false,
      "retweet_count": "2",
      "id": "9011254816989051182",
      "created_at": "Fri Mar 13 18:16:18 +0000 2026",
      "favorited": false,
      "full_text": "March light on the stairs. Somebody should write a song about it. Not me.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9085117614133888993"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "dieter_social_worker_belfast",
            "screen_name": "dieter_social_worker_belfast",
            "id": "9098163765459800409",
            "id_str": "9098163765459800409",
            "indices": [
              "0",
              "29"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "108"
      ],
      "favorite_count": "5",
      "id_str": "9085117614133888993",
      "truncated": false,
      "retweet_count": "3",
      "id": "9085117614133888993",
      "created_at": "Wed Feb 04 21:22:27 +0000 2026",
      "favorited": false,
      "full_text": "@dieter_social_worker_belfast I think it was your post that made me call the dentist. So, thanks, I suppose.",
      "lang": "en",
      "in_reply_to_user_id": "9098163765459800409",
      "in_reply_to_user_id_str": "9098163765459800409",
      "in_reply_to_screen_name": "dieter_social_worker_belfast"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9038882288790567238"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "86"
      ],
      "favorite_count": "4",
      "id_str": "9038882288790567238",
      "truncated": false,
      "retweet_count": "1",
      "id": "9038882288790567238",
      "created_at": "Sun Mar 08 15:20:06 +0000 2026",
      "favorited": false,
      "full_text": "I am told that I should post at the best time. The best time is when the kettle boils.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9098311716803374959"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "amit_psychologist_cardiff",
            "screen_name": "amit_psychologist_cardiff",
            "id": "9052006892290219700",
            "id_str": "9052006892290219700",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "50"
      ],
      "favorite_count": "8",
      "id_str": "9098311716803374959",
      "truncated": false,
      "retweet_count": "1",
      "id": "9098311716803374959",
      "created_at": "Mon Mar 09 06:42:54 +0000 2026",
      "favorited": false,
      "full_text": "@amit_psychologist_cardiff This helped. Thank you.",
      "lang": "en",
      "in_reply_to_user_id": "9052006892290219700",
      "in_reply_to_user_id_str": "9052006892290219700",
      "in_reply_to_screen_name": "amit_psychologist_cardiff"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9011368453719934358"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "115"
      ],
      "favorite_count": "12",
      "id_str": "9011368453719934358",
      "truncated": false,
      "retweet_count": "3",
      "id": "9011368453719934358",
      "created_at": "Thu Jan 15 09:06:18 +0000 2026",
      "favorited": false,
      "full_text": "Trying to read one thing a week from outside my own school of therapy. This week: play therapy. I now own a puppet.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9077378979780871185"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "olive_couples_work_bilbao",
            "screen_name": "olive_couples_work_bilbao",
            "id": "9091866682655334973",
            "id_str": "9091866682655334973",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "43"
      ],
      "favorite_count": "5",
      "id_str": "9077378979780871185",
      "truncated": false,
      "retweet_count": "3",
      "id": "9077378979780871185",
      "created_at": "Mon Nov 10 19:10:06 +0000 2025",
      "favorited": false,
      "full_text": "@olive_couples_work_bilbao Thinking of you.",
      "lang": "en",
      "in_reply_to_user_id": "9091866682655334973",
      "in_reply_to_user_id_str": "9091866682655334973",
      "in_reply_to_screen_name": "olive_couples_work_bilbao"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9070072703919119821"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "heather_in_training_tartu",
            "screen_name": "heather_in_training_tartu",
            "id": "9071404868991614518",
            "id_str": "9071404868991614518",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "35"
      ],
      "favorite_count": "3",
      "id_str": "9070072703919119821",
      "truncated": false,
      "retweet_count": "2",
      "id": "9070072703919119821",
      "created_at": "Thu Feb 26 13:11:01 +0000 2026",
      "favorited": false,
      "full_text": "@heather_in_training_tartu So true.",
      "lang": "en",
      "in_reply_to_user_id": "9071404868991614518",
      "in_reply_to_user_id_str": "9071404868991614518",
      "in_reply_to_screen_name": "heather_in_training_tartu"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9035344194273257772"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/2e093c07b1",
            "expanded_url": "https://lanternlane.example/not-knowing",
            "display_url": "lanternlane.example/not-knowing",
            "indices": [
              "64",
              "87"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "87"
      ],
      "favorite_count": "3",
      "id_str": "9035344194273257772",
      "truncated": false,
      "retweet_count": "0",
      "id": "9035344194273257772",
      "created_at": "Sat Jan 31 17:56:07 +0000 2026",
      "favorited": false,
      "full_text": "On saying 'I don't know' at work: I put some thoughts together. https://t.co/2e093c07b1",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010072741983289153"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "statistics_made_gentle",
            "screen_name": "statistics_made_gentle",
            "id": "9041504007007478260",
            "id_str": "9041504007007478260",
            "indices": [
              "3",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "110"
      ],
      "favorite_count": "4",
      "id_str": "9010072741983289153",
      "truncated": false,
      "retweet_count": "3",
      "id": "9010072741983289153",
      "created_at": "Mon Mar 09 14:09:28 +0000 2026",
      "favorited": false,
      "full_text": "RT @statistics_made_gentle: 'Twice as likely' can mean two people instead of one. Always ask: out of how many?",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9011390949816418585"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "olive_group_therapy_durban",
            "screen_name": "olive_group_therapy_durban",
            "id": "9099800337251691857",
            "id_str": "9099800337251691857",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "77"
      ],
      "favorite_count": "14",
      "id_str": "9011390949816418585",
      "truncated": false,
      "retweet_count": "2",
      "id": "9011390949816418585",
      "created_at": "Mon Nov 10 18:02:09 +0000 2025",
      "favorited": false,
      "full_text": "@olive_group_therapy_durban A good reminder. I was about to send that e-mail.",
      "lang": "en",
      "in_reply_to_user_id": "9099800337251691857",
      "in_reply_to_user_id_str": "9099800337251691857",
      "in_reply_to_screen_name": "olive_group_therapy_durban"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9024815198512341677"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "colette_art_therapy_lille",
            "screen_name": "colette_art_therapy_lille",
            "id": "9048794308546017875",
            "id_str": "9048794308546017875",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "37"
      ],
      "favorite_count": "4",
      "id_str": "9024815198512341677",
      "truncated": false,
      "retweet_count": "1",
      "id": "9024815198512341677",
      "created_at": "Fri Nov 07 10:18:35 +0000 2025",
      "favorited": false,
      "full_text": "@colette_art_therapy_lille Well said.",
      "lang": "en",
      "in_reply_to_user_id": "9048794308546017875",
      "in_reply_to_user_id_str": "9048794308546017875",
      "in_reply_to_screen_name": "colette_art_therapy_lille"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9074331021840758663"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "goran_counsellor_austin",
            "screen_name": "goran_counsellor_austin",
            "id": "9087242075410531741",
            "id_str": "9087242075410531741",
            "indices": [
              "0",
              "24"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "14",
      "id_str": "9074331021840758663",
      "truncated": false,
      "retweet_count": "1",
      "id": "9074331021840758663",
      "created_at": "Mon Feb 16 12:48:09 +0000 2026",
      "favorited": false,
      "full_text": "@goran_counsellor_austin What a fine photo. Where is that bridge?",
      "lang": "en",
      "in_reply_to_user_id": "9087242075410531741",
      "in_reply_to_user_id_str": "9087242075410531741",
      "in_reply_to_screen_name": "goran_counsellor_austin"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9069815417751620874"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "carmen_counsellor_chennai",
            "screen_name": "carmen_counsellor_chennai",
            "id": "9092802391278516714",
            "id_str": "9092802391278516714",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "71"
      ],
      "favorite_count": "14",
      "id_str": "9069815417751620874",
      "truncated": false,
      "retweet_count": "1",
      "id": "9069815417751620874",
      "created_at": "Thu Nov 06 13:51:24 +0000 2025",
      "favorited": false,
      "full_text": "@carmen_counsellor_chennai I'd love to see the handout when it is done.",
      "lang": "en",
      "in_reply_to_user_id": "9092802391278516714",
      "in_reply_to_user_id_str": "9092802391278516714",
      "in_reply_to_screen_name": "carmen_counsellor_chennai"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9019316496972349838"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "addiction_room_simone",
            "screen_name": "addiction_room_simone",
            "id": "9011427945486308250",
            "id_str": "9011427945486308250",
            "indices": [
              "3",
              "25"
            ]
          },
          {
            "name": "supervision_with_soraya",
            "screen_name": "supervision_with_soraya",
            "id": "9050869795439606536",
            "id_str": "9050869795439606536",
            "indices": [
              "27",
              "51"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "129"
      ],
      "favorite_count": "6",
      "id_str": "9019316496972349838",
      "truncated": false,
      "retweet_count": "1",
      "id": "9019316496972349838",
      "created_at": "Sat Mar 14 16:10:18 +0000 2026",
      "favorited": false,
      "full_text": "RT @addiction_room_simone: @supervision_with_soraya Could you say more about 'boring is a stage of recovery'? I want it on a mug.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9061249928486046861"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "30"
      ],
      "favorite_count": "12",
      "id_str": "9061249928486046861",
      "truncated": false,
      "retweet_count": "0",
      "id": "9061249928486046861",
      "created_at": "Thu Dec 11 20:12:00 +0000 2025",
      "favorited": false,
      "full_text": "Tea &amp; biscuits &gt; tea. Discuss.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9053951834319729432"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "alma_group_therapy_odense",
            "screen_name": "alma_group_therapy_odense",
            "id": "9032434143878217974",
            "id_str": "9032434143878217974",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "41"
      ],
      "favorite_count": "0",
      "id_str": "9053951834319729432",
      "truncated": false,
      "retweet_count": "2",
      "id": "9053951834319729432",
      "created_at": "Fri Feb 06 07:55:11 +0000 2026",
      "favorited": false,
      "full_text": "@alma_group_therapy_odense How did it go?",
      "lang": "en",
      "in_reply_to_user_id": "9032434143878217974",
      "in_reply_to_user_id_str": "9032434143878217974",
      "in_reply_to_screen_name": "alma_group_therapy_odense"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9080956140767155335"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "kamal_writes_letters_exeter",
            "screen_name": "kamal_writes_letters_exeter",
            "id": "9068620457583871392",
            "id_str": "9068620457583871392",
            "indices": [
              "0",
              "28"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "78"
      ],
      "favorite_count": "7",
      "id_str": "9080956140767155335",
      "truncated": false,
      "retweet_count": "0",
      "id": "9080956140767155335",
      "created_at": "Tue Feb 17 11:41:41 +0000 2026",
      "favorited": false,
      "full_text": "@kamal_writes_letters_exeter Good luck with the exam on Friday. Eat breakfast.",
      "lang": "en",
      "in_reply_to_user_id": "9068620457583871392",
      "in_reply_to_user_id_str": "9068620457583871392",
      "in_reply_to_screen_name": "kamal_writes_letters_exeter"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9096930808023930373"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "salma_group_therapy_boise",
            "screen_name": "salma_group_therapy_boise",
            "id": "9043923763896669250",
            "id_str": "9043923763896669250",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "85"
      ],
      "favorite_count": "0",
      "id_str": "9096930808023930373",
      "truncated": false,
      "retweet_count": "1",
      "id": "9096930808023930373",
      "created_at": "Tue Feb 17 18:23:01 +0000 2026",
      "favorited": false,
      "full_text": "@salma_group_therapy_boise Your question about endings has been with me since Monday.",
      "lang": "en",
      "in_reply_to_user_id": "9043923763896669250",
      "in_reply_to_user_id_str": "9043923763896669250",
      "in_reply_to_screen_name": "salma_group_therapy_boise"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010080033271074814"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "dyslexic_therapist_dai",
            "screen_name": "dyslexic_therapist_dai",
            "id": "9010635720316909367",
            "id_str": "9010635720316909367",
            "indices": [
              "3",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "96"
      ],
      "favorite_count": "2",
      "id_str": "9010080033271074814",
      "truncated": false,
      "retweet_count": "3",
      "id": "9010080033271074814",
      "created_at": "Sun Mar 15 03:01:41 +0000 2026",
      "favorited": false,
      "full_text": "RT @dyslexic_therapist_dai: If your consent form needs a second coffee, it needs a second draft.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9067033221716698308"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "alma_group_therapy_odense",
            "screen_name": "alma_group_therapy_odense",
            "id": "9032434143878217974",
            "id_str": "9032434143878217974",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "90"
      ],
      "favorite_count": "14",
      "id_str": "9067033221716698308",
      "truncated": false,
      "retweet_count": "2",
      "id": "9067033221716698308",
      "created_at": "Fri Dec 19 17:01:30 +0000 2025",
      "favorited": false,
      "full_text": "@alma_group_therapy_odense Is the reading group still open? I'd bring tea and one opinion.",
      "lang": "en",
      "in_reply_to_user_id": "9032434143878217974",
      "in_reply_to_user_id_str": "9032434143878217974",
      "in_reply_to_screen_name": "alma_group_therapy_odense"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9027795942145924895"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "olive_couples_work_bilbao",
            "screen_name": "olive_couples_work_bilbao",
            "id": "9091866682655334973",
            "id_str": "9091866682655334973",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "13",
      "id_str": "9027795942145924895",
      "truncated": false,
      "retweet_count": "3",
      "id": "9027795942145924895",
      "created_at": "Wed Jan 07 19:45:48 +0000 2026",
      "favorited": false,
      "full_text": "@olive_couples_work_bilbao Oh, I needed that today.",
      "lang": "en",
      "in_reply_to_user_id": "9091866682655334973",
      "in_reply_to_user_id_str": "9091866682655334973",
      "in_reply_to_screen_name": "olive_couples_work_bilbao"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9020614659365376437"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "52"
      ],
      "favorite_count": "6",
      "id_str": "9020614659365376437",
      "truncated": false,
      "retweet_count": "0",
      "id": "9020614659365376437",
      "created_at": "Sun Dec 21 13:44:58 +0000 2025",
      "favorited": false,
      "full_text": "December is loud. It is all right to leave the room.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9089162651411978762"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "nkechi_psychotherapy_ulm",
            "screen_name": "nkechi_psychotherapy_ulm",
            "id": "9087899222417251125",
            "id_str": "9087899222417251125",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "39"
      ],
      "favorite_count": "2",
      "id_str": "9089162651411978762",
      "truncated": false,
      "retweet_count": "2",
      "id": "9089162651411978762",
      "created_at": "Wed Mar 11 21:18:27 +0000 2026",
      "favorited": false,
      "full_text": "@nkechi_psychotherapy_ulm Tell us more?",
      "lang": "en",
      "in_reply_to_user_id": "9087899222417251125",
      "in_reply_to_user_id_str": "9087899222417251125",
      "in_reply_to_screen_name": "nkechi_psychotherapy_ulm"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9045441686516956620"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "irene_psychologist_adelaide",
            "screen_name": "irene_psychologist_adelaide",
            "id": "9065323962429436505",
            "id_str": "9065323962429436505",
            "indices": [
              "0",
              "28"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "86"
      ],
      "favorite_count": "12",
      "id_str": "9045441686516956620",
      "truncated": false,
      "retweet_count": "0",
      "id": "9045441686516956620",
      "created_at": "Mon Nov 17 16:06:46 +0000 2025",
      "favorited": false,
      "full_text": "@irene_psychologist_adelaide I would come to that webinar. I'd even turn my camera on.",
      "lang": "en",
      "in_reply_to_user_id": "9065323962429436505",
      "in_reply_to_user_id_str": "9065323962429436505",
      "in_reply_to_screen_name": "irene_psychologist_adelaide"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9069510468550593957"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "37"
      ],
      "favorite_count": "0",
      "id_str": "9069510468550593957",
      "truncated": false,
      "retweet_count": "2",
      "id": "9069510468550593957",
      "created_at": "Thu Jan 15 09:53:18 +0000 2026",
      "favorited": false,
      "full_text": "The puppet is a badger. He has views.",
      "lang": "en",
      "in_reply_to_status_id": "9011368453719934358",
      "in_reply_to_status_id_str": "9011368453719934358",
      "in_reply_to_user_id": "9084814583561577395",
      "in_reply_to_user_id_str": "9084814583561577395",
      "in_reply_to_screen_name": "lantern_lane_therapy"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9066237726025653316"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "emdr_on_the_estuary",
            "screen_name": "emdr_on_the_estuary",
            "id": "9050367937459605863",
            "id_str": "9050367937459605863",
            "indices": [
              "3",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "127"
      ],
      "favorite_count": "2",
      "id_str": "9066237726025653316",
      "truncated": false,
      "retweet_count": "0",
      "id": "9066237726025653316",
      "created_at": "Wed Mar 04 18:40:04 +0000 2026",
      "favorited": false,
      "full_text": "RT @emdr_on_the_estuary: Avocets are back. Also: does anyone know a good reading group for trauma therapists that meets online?",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010425345088209540"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "magda_group_therapy_exeter",
            "screen_name": "magda_group_therapy_exeter",
            "id": "9081860834521956921",
            "id_str": "9081860834521956921",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "102"
      ],
      "favorite_count": "2",
      "id_str": "9010425345088209540",
      "truncated": false,
      "retweet_count": "3",
      "id": "9010425345088209540",
      "created_at": "Thu Jan 15 17:39:29 +0000 2026",
      "favorited": false,
      "full_text": "@magda_group_therapy_exeter Do you know the study from the nineties on this? I can look it up tonight.",
      "lang": "en",
      "in_reply_to_user_id": "9081860834521956921",
      "in_reply_to_user_id_str": "9081860834521956921",
      "in_reply_to_screen_name": "magda_group_therapy_exeter"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010264625887649874"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "esther_supervision_salem",
            "screen_name": "esther_supervision_salem",
            "id": "9025769616233004102",
            "id_str": "9025769616233004102",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "68"
      ],
      "favorite_count": "6",
      "id_str": "9010264625887649874",
      "truncated": false,
      "retweet_count": "2",
      "id": "9010264625887649874",
      "created_at": "Sun Oct 26 14:33:45 +0000 2025",
      "favorited": false,
      "full_text": "@esther_supervision_salem This is the kind of thing I came here for.",
      "lang": "en",
      "in_reply_to_user_id": "9025769616233004102",
      "in_reply_to_user_id_str": "9025769616233004102",
      "in_reply_to_screen_name": "esther_supervision_salem"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9045421545810881827"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "chiara_grief_work_geneva",
            "screen_name": "chiara_grief_work_geneva",
            "id": "9020070759490642226",
            "id_str": "9020070759490642226",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "106"
      ],
      "favorite_count": "9",
      "id_str": "9045421545810881827",
      "truncated": false,
      "retweet_count": "1",
      "id": "9045421545810881827",
      "created_at": "Mon Feb 23 15:01:55 +0000 2026",
      "favorited": false,
      "full_text": "@chiara_grief_work_geneva A colleague of mine swears by it. I'm still on the fence, but it's a nice fence.",
      "lang": "en",
      "in_reply_to_user_id": "9020070759490642226",
      "in_reply_to_user_id_str": "9020070759490642226",
      "in_reply_to_screen_name": "chiara_grief_work_geneva"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9011459259610544052"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "41"
      ],
      "favorite_count": "10",
      "id_str": "9011459259610544052",
      "truncated": false,
      "retweet_count": "3",
      "id": "9011459259610544052",
      "created_at": "Sat Oct 25 17:16:24 +0000 2025",
      "favorited": false,
      "full_text": "Tea count today: six. Cups finished: one.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9097390062924039194"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "81"
      ],
      "favorite_count": "0",
      "id_str": "9097390062924039194",
      "truncated": false,
      "retweet_count": "3",
      "id": "9097390062924039194",
      "created_at": "Thu Oct 09 15:23:10 +0000 2025",
      "favorited": false,
      "full_text": "She also said: 'And then do not ask it yet.' I am still learning the second part.",
      "lang": "en",
      "in_reply_to_status_id": "9076386139746207419",
      "in_reply_to_status_id_str": "9076386139746207419",
      "in_reply_to_user_id": "9084814583561577395",
      "in_reply_to_user_id_str": "9084814583561577395",
      "in_reply_to_screen_name": "lantern_lane_therapy"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010226850148702195"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "magda_group_therapy_exeter",
            "screen_name": "magda_group_therapy_exeter",
            "id": "9081860834521956921",
            "id_str": "9081860834521956921",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "42"
      ],
      "favorite_count": "7",
      "id_str": "9010226850148702195",
      "truncated": false,
      "retweet_count": "2",
      "id": "9010226850148702195",
      "created_at": "Thu Dec 04 19:55:46 +0000 2025",
      "favorited": false,
      "full_text": "@magda_group_therapy_exeter How did it go?",
      "lang": "en",
      "in_reply_to_user_id": "9081860834521956921",
      "in_reply_to_user_id_str": "9081860834521956921",
      "in_reply_to_screen_name": "magda_group_therapy_exeter"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9066037386975014395"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "cedric_family_therapy_kansas_city",
            "screen_name": "cedric_family_therapy_kansas_city",
            "id": "9032952529653810339",
            "id_str": "9032952529653810339",
            "indices": [
              "0",
              "34"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "94"
      ],
      "favorite_count": "12",
      "id_str": "9066037386975014395",
      "truncated": false,
      "retweet_count": "1",
      "id": "9066037386975014395",
      "created_at": "Fri Feb 27 09:08:43 +0000 2026",
      "favorited": false,
      "full_text": "@cedric_family_therapy_kansas_city It took me ten years to learn that. You did it in one post.",
      "lang": "en",
      "in_reply_to_user_id": "9032952529653810339",
      "in_reply_to_user_id_str": "9032952529653810339",
      "in_reply_to_screen_name": "cedric_family_therapy_kansas_city"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9033962464576148350"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "frida_night_nurse_girona",
            "screen_name": "frida_night_nurse_girona",
            "id": "9059806641258736603",
            "id_str": "9059806641258736603",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "42"
      ],
      "favorite_count": "9",
      "id_str": "9033962464576148350",
      "truncated": false,
      "retweet_count": "2",
      "id": "9033962464576148350",
      "created_at": "Sat Oct 11 12:03:12 +0000 2025",
      "favorited": false,
      "full_text": "@frida_night_nurse_girona Thinking of you.",
      "lang": "en",
      "in_reply_to_user_id": "9059806641258736603",
      "in_reply_to_user_id_str": "9059806641258736603",
      "in_reply_to_screen_name": "frida_night_nurse_girona"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9053995144254890109"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "sleep_clinic_stories_mei",
            "screen_name": "sleep_clinic_stories_mei",
            "id": "9014327052484704676",
            "id_str": "9014327052484704676",
            "indices": [
              "3",
              "28"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "132"
      ],
      "favorite_count": "9",
      "id_str": "9053995144254890109",
      "truncated": false,
      "retweet_count": "1",
      "id": "9053995144254890109",
      "created_at": "Sun Mar 01 18:46:26 +0000 2026",
      "favorited": false,
      "full_text": "RT @sleep_clinic_stories_mei: You can't chase sleep. You can leave the door open and read something dull. I recommend my own thesis.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9017643086166038102"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "nadia_reads_everything",
            "screen_name": "nadia_reads_everything",
            "id": "9046555038143938000",
            "id_str": "9046555038143938000",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "79"
      ],
      "favorite_count": "12",
      "id_str": "9017643086166038102",
      "truncated": false,
      "retweet_count": "0",
      "id": "9017643086166038102",
      "created_at": "Wed Nov 26 15:25:36 +0000 2025",
      "favorited": false,
      "full_text": "@nadia_reads_everything Hurrah for librarians, who answer every question twice.",
      "lang": "en",
      "in_reply_to_user_id": "9046555038143938000",
      "in_reply_to_user_id_str": "9046555038143938000",
      "in_reply_to_screen_name": "nadia_reads_everything"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9053678077305497577"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/eb3e5b2b7a",
            "expanded_url": "https://lanternlane.example/first-session",
            "display_url": "lanternlane.example/first-session",
            "indices": [
              "96",
              "119"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "119"
      ],
      "favorite_count": "14",
      "id_str": "9053678077305497577",
      "truncated": false,
      "retweet_count": "2",
      "id": "9053678077305497577",
      "created_at": "Fri Dec 26 09:49:40 +0000 2025",
      "favorited": false,
      "full_text": "My page on what happens in a first session, in plain words and with no stock photo of a sunset. https://t.co/eb3e5b2b7a",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9089660179420846836"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "69"
      ],
      "favorite_count": "12",
      "id_str": "9089660179420846836",
      "truncated": false,
      "retweet_count": "0",
      "id": "9089660179420846836",
      "created_at": "Wed Sep 24 13:31:56 +0000 2025",
      "favorited": false,
      "full_text": "Hello. I am a therapist, I am new, and I have just waved at a screen.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9029339811702882807"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "62"
      ],
      "favorite_count": "0",
      "id_str": "9029339811702882807",
      "truncated": false,
      "retweet_count": "3",
      "id": "9029339811702882807",
      "created_at": "Sun Oct 19 19:40:11 +0000 2025",
      "favorited": false,
      "full_text": "Guten Morgen aus dem Zug. Der Kaffee ist kalt, die Laune warm.",
      "lang": "de"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9079550813099222720"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jonas_psychotherapy_odense",
            "screen_name": "jonas_psychotherapy_odense",
            "id": "9010960154420154847",
            "id_str": "9010960154420154847",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "36"
      ],
      "favorite_count": "10",
      "id_str": "9079550813099222720",
      "truncated": false,
      "retweet_count": "2",
      "id": "9079550813099222720",
      "created_at": "Sun Dec 28 06:39:03 +0000 2025",
      "favorited": false,
      "full_text": "@jonas_psychotherapy_odense So true.",
      "lang": "en",
      "in_reply_to_user_id": "9010960154420154847",
      "in_reply_to_user_id_str": "9010960154420154847",
      "in_reply_to_screen_name": "jonas_psychotherapy_odense"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9043380603737104942"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "salma_group_therapy_boise",
            "screen_name": "salma_group_therapy_boise",
            "id": "9043923763896669250",
            "id_str": "9043923763896669250",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "37"
      ],
      "favorite_count": "0",
      "id_str": "9043380603737104942",
      "truncated": false,
      "retweet_count": "0",
      "id": "9043380603737104942",
      "created_at": "Sat Jan 17 09:27:45 +0000 2026",
      "favorited": false,
      "full_text": "@salma_group_therapy_boise Thank you!",
      "lang": "en",
      "in_reply_to_user_id": "9043923763896669250",
      "in_reply_to_user_id_str": "9043923763896669250",
      "in_reply_to_screen_name": "salma_group_therapy_boise"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9033607775801332615"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "80"
      ],
      "favorite_count": "5",
      "id_str": "9033607775801332615",
      "truncated": false,
      "retweet_count": "2",
      "id": "9033607775801332615",
      "created_at": "Mon Sep 29 13:40:34 +0000 2025",
      "favorited": false,
      "full_text": "Things I have learned in a week here: what a hashtag is. Things I have not: why.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9024896309658544510"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/ca94c7f393",
            "expanded_url": "https://x.com/first_year_private_prac/status/9061164446091823184",
            "display_url": "x.com/first_year_private_prac/status/9061164446091823184",
            "indices": [
              "79",
              "102"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "102"
      ],
      "favorite_count": "4",
      "id_str": "9024896309658544510",
      "truncated": false,
      "retweet_count": "2",
      "id": "9024896309658544510",
      "created_at": "Sat Mar 07 20:45:19 +0000 2026",
      "favorited": false,
      "full_text": "My colleague Nadia reads everything so that you and I can read the best of it. https://t.co/ca94c7f393",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9032754425264448190"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "111"
      ],
      "favorite_count": "1",
      "id_str": "9032754425264448190",
      "truncated": false,
      "retweet_count": "3",
      "id": "9032754425264448190",
      "created_at": "Mon Jan 05 09:22:17 +0000 2026",
      "favorited": false,
      "full_text": "I have stopped saying 'just checking in'. I say what I want to know. It is faster and only slightly terrifying.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9019439162745249853"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "dieter_social_worker_belfast",
            "screen_name": "dieter_social_worker_belfast",
            "id": "9098163765459800409",
            "id_str": "9098163765459800409",
            "indices": [
              "0",
              "29"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "40"
      ],
      "favorite_count": "14",
      "id_str": "9019439162745249853",
      "truncated": false,
      "retweet_count": "1",
      "id": "9019439162745249853",
      "created_at": "Sun Nov 30 17:00:07 +0000 2025",
      "favorited": false,
      "full_text": "@dieter_social_worker_belfast Well said.",
      "lang": "en",
      "in_reply_to_user_id": "9098163765459800409",
      "in_reply_to_user_id_str": "9098163765459800409",
      "in_reply_to_screen_name": "dieter_social_worker_belfast"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9070293758001770833"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "65"
      ],
      "favorite_count": "3",
      "id_str": "9070293758001770833",
      "truncated": false,
      "retweet_count": "1",
      "id": "9070293758001770833",
      "created_at": "Tue Nov 25 13:38:49 +0000 2025",
      "favorited": false,
      "full_text": "The heating is off and I am running today's supervision in a hat.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9012857761596144919"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "nadia_reads_everything",
            "screen_name": "nadia_reads_everything",
            "id": "9046555038143938000",
            "id_str": "9046555038143938000",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "91"
      ],
      "favorite_count": "7",
      "id_str": "9012857761596144919",
      "truncated": false,
      "retweet_count": "2",
      "id": "9012857761596144919",
      "created_at": "Tue Jan 20 19:50:18 +0000 2026",
      "favorited": false,
      "full_text": "@nadia_reads_everything Congratulations on the new office! May the radiator be kind to you.",
      "lang": "en",
      "in_reply_to_user_id": "9046555038143938000",
      "in_reply_to_user_id_str": "9046555038143938000",
      "in_reply_to_screen_name": "nadia_reads_everything"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9010094564741955898"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "psychodynamic_pia_graz",
            "screen_name": "psychodynamic_pia_graz",
            "id": "9024124804504902652",
            "id_str": "9024124804504902652",
            "indices": [
              "3",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "110"
      ],
      "favorite_count": "0",
      "id_str": "9010094564741955898",
      "truncated": false,
      "retweet_count": "3",
      "id": "9010094564741955898",
      "created_at": "Sun Mar 08 21:25:29 +0000 2026",
      "favorited": false,
      "full_text": "RT @psychodynamic_pia_graz: A slip of the pen in my own notes today: 'patience' for 'patients'. I'll leave it.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9072213969281501057"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "51"
      ],
      "favorite_count": "14",
      "id_str": "9072213969281501057",
      "truncated": false,
      "retweet_count": "2",
      "id": "9072213969281501057",
      "created_at": "Thu Feb 26 12:00:51 +0000 2026",
      "favorited": false,
      "full_text": "Today's walk: two herons, one lost glove, one idea.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9073179846961241084"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "69"
      ],
      "favorite_count": "12",
      "id_str": "9073179846961241084",
      "truncated": false,
      "retweet_count": "0",
      "id": "9073179846961241084",
      "created_at": "Fri Nov 14 20:01:42 +0000 2025",
      "favorited": false,
      "full_text": "What is the kindest thing a colleague ever said to you? I will start.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9063925661348046586"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "vera_grief_work_malaga",
            "screen_name": "vera_grief_work_malaga",
            "id": "9011429418277950975",
            "id_str": "9011429418277950975",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "89"
      ],
      "favorite_count": "13",
      "id_str": "9063925661348046586",
      "truncated": false,
      "retweet_count": "3",
      "id": "9063925661348046586",
      "created_at": "Wed Dec 24 06:39:43 +0000 2025",
      "favorited": false,
      "full_text": "@vera_grief_work_malaga I saw your name in the programme and cheered in an empty kitchen.",
      "lang": "en",
      "in_reply_to_user_id": "9011429418277950975",
      "in_reply_to_user_id_str": "9011429418277950975",
      "in_reply_to_screen_name": "vera_grief_work_malaga"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9094863366707989021"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "amit_psychologist_cardiff",
            "screen_name": "amit_psychologist_cardiff",
            "id": "9052006892290219700",
            "id_str": "9052006892290219700",
            "indices": [
              "0",
              "26"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "43"
      ],
      "favorite_count": "0",
      "id_str": "9094863366707989021",
      "truncated": false,
      "retweet_count": "3",
      "id": "9094863366707989021",
      "created_at": "Fri Feb 27 20:45:36 +0000 2026",
      "favorited": false,
      "full_text": "@amit_psychologist_cardiff Congratulations!",
      "lang": "en",
      "in_reply_to_user_id": "9052006892290219700",
      "in_reply_to_user_id_str": "9052006892290219700",
      "in_reply_to_screen_name": "amit_psychologist_cardiff"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9090883500989405205"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "first_year_private_prac",
            "screen_name": "first_year_private_prac",
            "id": "9089696540104328253",
            "id_str": "9089696540104328253",
            "indices": [
              "3",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "93"
      ],
      "favorite_count": "5",
      "id_str": "9090883500989405205",
      "truncated": false,
      "retweet_count": "3",
      "id": "9090883500989405205",
      "created_at": "Sat Mar 07 19:02:19 +0000 2026",
      "favorited": false,
      "full_text": "RT @first_year_private_prac: Month seven: I have learned that 'net 30' is not a fishing term.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9071967553412529768"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/df9a12f794",
            "expanded_url": "https://x.com/january_only_psych_ines/status/9090908876796833458",
            "display_url": "x.com/january_only_psych_ines/status/9090908876796833458",
            "indices": [
              "61",
              "84"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "84"
      ],
      "favorite_count": "8",
      "id_str": "9071967553412529768",
      "truncated": false,
      "retweet_count": "1",
      "id": "9071967553412529768",
      "created_at": "Thu Jan 29 16:16:04 +0000 2026",
      "favorited": false,
      "full_text": "For everyone who asked me what a social worker does all day. https://t.co/df9a12f794",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9042341256142809042"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": [
          {
            "url": "https://t.co/d93e69bd34",
            "expanded_url": "https://gathering.example/march",
            "display_url": "gathering.example/march",
            "indices": [
              "73",
              "96"
            ]
          }
        ]
      },
      "display_text_range": [
        "0",
        "96"
      ],
      "favorite_count": "7",
      "id_str": "9042341256142809042",
      "truncated": false,
      "retweet_count": "3",
      "id": "9042341256142809042",
      "created_at": "Tue Mar 03 11:29:53 +0000 2026",
      "favorited": false,
      "full_text": "A webinar with homework! I have signed up. Come and be confused with me. https://t.co/d93e69bd34",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9045686540498492076"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "75"
      ],
      "favorite_count": "4",
      "id_str": "9045686540498492076",
      "truncated": false,
      "retweet_count": "2",
      "id": "9045686540498492076",
      "created_at": "Thu Feb 05 17:28:25 +0000 2026",
      "favorited": false,
      "full_text": "Crime novel update: the therapist did not do it. I feel strangely let down.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9061868120765159739"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "67"
      ],
      "favorite_count": "5",
      "id_str": "9061868120765159739",
      "truncated": false,
      "retweet_count": "1",
      "id": "9061868120765159739",
      "created_at": "Fri Nov 14 20:48:42 +0000 2025",
      "favorited": false,
      "full_text": "Mine: 'You look tired. Go home. The notes will be as bad tomorrow.'",
      "lang": "en",
      "in_reply_to_status_id": "9073179846961241084",
      "in_reply_to_status_id_str": "9073179846961241084",
      "in_reply_to_user_id": "9084814583561577395",
      "in_reply_to_user_id_str": "9084814583561577395",
      "in_reply_to_screen_name": "lantern_lane_therapy"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9059240155739341623"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "frida_night_nurse_girona",
            "screen_name": "frida_night_nurse_girona",
            "id": "9059806641258736603",
            "id_str": "9059806641258736603",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "47"
      ],
      "favorite_count": "3",
      "id_str": "9059240155739341623",
      "truncated": false,
      "retweet_count": "2",
      "id": "9059240155739341623",
      "created_at": "Fri Dec 19 19:54:07 +0000 2025",
      "favorited": false,
      "full_text": "@frida_night_nurse_girona I'd like to know too.",
      "lang": "en",
      "in_reply_to_user_id": "9059806641258736603",
      "in_reply_to_user_id_str": "9059806641258736603",
      "in_reply_to_screen_name": "frida_night_nurse_girona"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9046046183428639574"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jonas_supervision_hilo",
            "screen_name": "jonas_supervision_hilo",
            "id": "9070491131421024614",
            "id_str": "9070491131421024614",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "32"
      ],
      "favorite_count": "12",
      "id_str": "9046046183428639574",
      "truncated": false,
      "retweet_count": "3",
      "id": "9046046183428639574",
      "created_at": "Mon Jan 19 16:47:49 +0000 2026",
      "favorited": false,
      "full_text": "@jonas_supervision_hilo So true.",
      "lang": "en",
      "in_reply_to_user_id": "9070491131421024614",
      "in_reply_to_user_id_str": "9070491131421024614",
      "in_reply_to_screen_name": "jonas_supervision_hilo"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9067426993083677087"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "padma_counsellor_tartu",
            "screen_name": "padma_counsellor_tartu",
            "id": "9015640503928069803",
            "id_str": "9015640503928069803",
            "indices": [
              "0",
              "23"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "103"
      ],
      "favorite_count": "2",
      "id_str": "9067426993083677087",
      "truncated": false,
      "retweet_count": "0",
      "id": "9067426993083677087",
      "created_at": "Sun Nov 16 10:11:12 +0000 2025",
      "favorited": false,
      "full_text": "@padma_counsellor_tartu What a kind way to put it. I am going to borrow 'not yet' with your permission.",
      "lang": "en",
      "in_reply_to_user_id": "9015640503928069803",
      "in_reply_to_user_id_str": "9015640503928069803",
      "in_reply_to_screen_name": "padma_counsellor_tartu"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9034580302643133774"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "esther_supervision_salem",
            "screen_name": "esther_supervision_salem",
            "id": "9025769616233004102",
            "id_str": "9025769616233004102",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "110"
      ],
      "favorite_count": "13",
      "id_str": "9034580302643133774",
      "truncated": false,
      "retweet_count": "3",
      "id": "9034580302643133774",
      "created_at": "Wed Dec 03 14:44:10 +0000 2025",
      "favorited": false,
      "full_text": "@esther_supervision_salem I wonder if it helps to ask them what they'd call it. They often have a better word.",
      "lang": "en",
      "in_reply_to_user_id": "9025769616233004102",
      "in_reply_to_user_id_str": "9025769616233004102",
      "in_reply_to_screen_name": "esther_supervision_salem"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9057663010317403752"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "january_only_psych_ines",
            "screen_name": "january_only_psych_ines",
            "id": "9075679812029465264",
            "id_str": "9075679812029465264",
            "indices": [
              "3",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "101"
      ],
      "favorite_count": "1",
      "id_str": "9057663010317403752",
      "truncated": false,
      "retweet_count": "0",
      "id": "9057663010317403752",
      "created_at": "Thu Jan 29 22:58:04 +0000 2026",
      "favorited": false,
      "full_text": "RT @january_only_psych_ines: Small win of the month: the waiting room plant is alive. So is the team.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9082869661040605187"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "chiara_grief_work_geneva",
            "screen_name": "chiara_grief_work_geneva",
            "id": "9020070759490642226",
            "id_str": "9020070759490642226",
            "indices": [
              "0",
              "25"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "94"
      ],
      "favorite_count": "11",
      "id_str": "9082869661040605187",
      "truncated": false,
      "retweet_count": "3",
      "id": "9082869661040605187",
      "created_at": "Fri Oct 10 11:00:06 +0000 2025",
      "favorited": false,
      "full_text": "@chiara_grief_work_geneva I had never thought of the light in the room. I moved my lamp today.",
      "lang": "en",
      "in_reply_to_user_id": "9020070759490642226",
      "in_reply_to_user_id_str": "9020070759490642226",
      "in_reply_to_screen_name": "chiara_grief_work_geneva"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9022544606688586211"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "supervision_with_soraya",
            "screen_name": "supervision_with_soraya",
            "id": "9050869795439606536",
            "id_str": "9050869795439606536",
            "indices": [
              "3",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "128"
      ],
      "favorite_count": "0",
      "id_str": "9022544606688586211",
      "truncated": false,
      "retweet_count": "0",
      "id": "9022544606688586211",
      "created_at": "Fri Mar 13 17:46:00 +0000 2026",
      "favorited": false,
      "full_text": "RT @supervision_with_soraya: Free idea for supervisors: end with 'What did we not talk about?' and then do not fill the silence.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9014427637006422236"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "jonas_family_therapy_turku",
            "screen_name": "jonas_family_therapy_turku",
            "id": "9078665974201316871",
            "id_str": "9078665974201316871",
            "indices": [
              "0",
              "27"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "36"
      ],
      "favorite_count": "13",
      "id_str": "9014427637006422236",
      "truncated": false,
      "retweet_count": "0",
      "id": "9014427637006422236",
      "created_at": "Tue Feb 03 15:39:08 +0000 2026",
      "favorited": false,
      "full_text": "@jonas_family_therapy_turku So true.",
      "lang": "en",
      "in_reply_to_user_id": "9078665974201316871",
      "in_reply_to_user_id_str": "9078665974201316871",
      "in_reply_to_screen_name": "jonas_family_therapy_turku"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9047959789697594936"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "colette_psychotherapy_belfast",
            "screen_name": "colette_psychotherapy_belfast",
            "id": "9038522987058769566",
            "id_str": "9038522987058769566",
            "indices": [
              "0",
              "30"
            ]
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "55"
      ],
      "favorite_count": "5",
      "id_str": "9047959789697594936",
      "truncated": false,
      "retweet_count": "0",
      "id": "9047959789697594936",
      "created_at": "Sun Jan 18 10:43:22 +0000 2026",
      "favorited": false,
      "full_text": "@colette_psychotherapy_belfast Oh, I needed that today.",
      "lang": "en",
      "in_reply_to_user_id": "9038522987058769566",
      "in_reply_to_user_id_str": "9038522987058769566",
      "in_reply_to_screen_name": "colette_psychotherapy_belfast"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "9064489612484728782"
          ],
          "isEditEligible": false
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://x.example\" rel=\"nofollow\">X Web App</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "73"
      ],
      "favorite_count": "4",
      "id_str": "9064489612484728782",
      "truncated": false,
      "retweet_count": "3",
      "id": "9064489612484728782",
      "created_at": "Wed Dec 10 21:56:39 +0000 2025",
      "favorited": false,
      "full_text": "I have been asked to give a talk on listening. I plan to say very little.",
      "lang": "en"
    }
  }
]