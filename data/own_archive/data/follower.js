window.YTD.follower.part0 = [
  {
    "follower": {
      "accountId": "9046555038143938000",
      "userLink": "https://twitter.com/intent/user?user_id=9046555038143938000"
    }
  },
  {
    "follower": {
      "accountId": "9020070759490642226",
      "userLink": "https://twitter.com/intent/user?user_id=9020070759490642226"
    }
  },
  {
    "follower": {
      "accountId": "9040885546397286313",
      "userLink": "https://twitter.com/intent/user?user_id=9040885546397286313"
    }
  },
  {
    "follower": {
      "accountId": "9098163765459800409",
      "userLink": "https://twitter.com/intent/user?user_id=9098163765459800409"
    }
  },
  {
    "follower": {
      "accountId": "9043923763896669250",
      "userLink": "https://twitter.com/intent/user?user_id=9043923763896669250"
    }
  },
  {
    "follower": {
      "accountId": "9087899222417251125",
      "userLink": "https://twitter.com/intent/user?user_id=9087899222417251125"
    }
  },
  {
    "follower": {
      "accountId": "9052006892290219700",
      "userLink": "https://twitter.com/intent/user?user_id=9052006892290219700"
    }
  },
  {
    "follower": {
      "accountId": "9011577056822071389",
      "userLink": "https://twitter.com/intent/user?user_id=9011577056822071389"
    }
  },
  {
    "follower": {
      "accountId": "9065323962429436505",
      "userLink": "https://twitter.com/intent/user?user_id=9065323962429436505"
    }
  },
  {
    "follower": {
      "accountId": "9040909650205146588",
      "userLink": "https://twitter.com/intent/user?user_id=9040909650205146588"
    }
  },
  {
    "follower": {
      "accountId": "9071404868991614518",
      "userLink": "https://twitter.com/intent/user?user_id=9071404868991614518"
    }
  },
  {
    "follower": {
      "accountId": "9032434143878217974",
      "userLink": "https://twitter.com/intent/user?user_id=9032434143878217974"
    }
  },
  {
    "follower": {
      "accountId": "9038522987058769566",
      "userLink": "https://twitter.com/intent/user?user_id=9038522987058769566"
    }
  },
  {
    "follower": {
      "accountId": "9078665974201316871",
      "userLink": "https://twitter.com/intent/user?user_id=9078665974201316871"
    }
  },
  {
    "follower": {
      "accountId": "9011260050415688596",
      "userLink": "https://twitter.com/intent/user?user_id=9011260050415688596"
    }
  },
  {
    "follower": {
      "accountId": "9068620457583871392",
      "userLink": "https://twitter.com/intent/user?user_id=9068620457583871392"
    }
  },
  {
    "follower": {
      "accountId": "9064339639839131794",
      "userLink": "https://twitter.com/intent/user?user_id=9064339639839131794"
    }
  },
  {
    "follower": {
      "accountId": "9025608738124237549",
      "userLink": "https://twitter.com/intent/user?user_id=9025608738124237549"
    }
  },
  {
    "follower": {
      "accountId": "9010960154420154847",
      "userLink": "https://twitter.com/intent/user?user_id=9010960154420154847"
    }
  },
  {
    "follower": {
      "accountId": "9070491131421024614",
      "userLink": "https://twitter.com/intent/user?user_id=9070491131421024614"
    }
  },
  {
    "follower": {
      "accountId": "9096664955770077469",
      "userLink": "https://twitter.com/intent/user?user_id=9096664955770077469"
    }
  },
  {
    "follower": {
      "accountId": "9033035269742360716",
      "userLink": "https://twitter.com/intent/user?user_id=9033035269742360716"
    }
  },
  {
    "follower": {
      "accountId": "9042538895904558726",
      "userLink": "https://twitter.com/intent/user?user_id=9042538895904558726"
    }
  },
  {
    "follower": {
      "accountId": "9023222425449410659",
      "userLink": "https://twitter.com/intent/user?user_id=9023222425449410659"
    }
  },
  {
    "follower": {
      "accountId": "9018778009149802067",
      "userLink": "https://twitter.com/intent/user?user_id=9018778009149802067"
    }
  },
  {
    "follower": {
      "accountId": "9071906475760999142",
      "userLink": "https://twitter.com/intent/user?user_id=9071906475760999142"
    }
  },
  {
    "follower": {
      "accountId": "9061686496371191890",
      "userLink": "https://twitter.com/intent/user?user_id=9061686496371191890"
    }
  },
  {
    "follower": {
      "accountId": "9010753424977984902",
      "userLink": "https://twitter.com/intent/user?user_id=9010753424977984902"
    }
  },
  {
    "follower": {
      "accountId": "9056744987011162707",
      "userLink": "https://twitter.com/intent/user?user_id=9056744987011162707"
    }
  },
  {
    "follower": {
      "accountId": "9078646015609660487",
      "userLink": "https://twitter.com/intent/user?user_id=9078646015609660487"
    }
  },
  {
    "follower": {
      "accountId": "9074988015910257808",
      "userLink": "https://twitter.com/intent/user?user_id=9074988015910257808"
    }
  },
  {
    "follower": {
      "accountId": "9010587442161965026",
      "userLink": "https://twitter.com/intent/user?user_id=9010587442161965026"
    }
  },
  {
    "follower": {
      "accountId": "9010584163687174843",
      "userLink": "https://twitter.com/intent/user?user_id=9010584163687174843"
    }
  },
  {
    "follower": {
      "accountId": "9010557024138297308",
      "userLink": "https://twitter.com/intent/user?user_id=9010557024138297308"
    }
  },
  {
    "follower": {
      "accountId": "9093056919405490209",
      "userLink": "https://twitter.com/intent/user?user_id=9093056919405490209"
    }
  },
  {
    "follower": {
      "accountId": "9040020528166749969",
      "userLink": "https://twitter.com/intent/user?user_id=9040020528166749969"
    }
  },
  {
    "follower": {
      "accountId": "9032587282043924112",
      "userLink": "https://twitter.com/intent/user?user_id=9032587282043924112"
    }
  },
  {
    "follower": {
      "accountId": "9094934783787898733",
      "userLink": "https://twitter.com/intent/user?user_id=9094934783787898733"
    }
  },
  {
    "follower": {
      "accountId": "9014472731584760933",
      "userLink": "https://twitter.com/intent/user?user_id=9014472731584760933"
    }
  },
  {
    "follower": {
      "accountId": "9099437008012610113",
      "userLink": "https://twitter.com/intent/user?user_id=9099437008012610113"
    }
  },
  {
    "follower": {
      "accountId": "9062920853912467966",
      "userLink": "https://twitter.com/intent/user?user_id=9062920853912467966"
    }
  },
  {
    "follower": {
      "accountId": "9016133813177109926",
      "userLink": "https://twitter.com/intent/user?user_id=9016133813177109926"
    }
  },
  {
    "follower": {
      "accountId": "9052085614124501455",
      "userLink": "https://twitter.com/intent/user?user_id=9052085614124501455"
    }
  },
  {
    "follower": {
      "accountId": "9030621261213781507",
      "userLink": "https://twitter.com/intent/user?user_id=9030621261213781507"
    }
  },
  {
    "follower": {
      "accountId": "9036487843208160873",
      "userLink": "https://twitter.com/intent/user?user_id=9036487843208160873"
    }
  },
  {
    "follower": {
      "accountId": "9017039484033492409",
      "userLink": "https://twitter.com/intent/user?user_id=9017039484033492409"
    }
  },
  {
    "follower": {
      "accountId": "9094935473419460594",
      "userLink": "https://twitter.com/intent/user?user_id=9094935473419460594"
    }
  },
  {
    "follower": {
      "accountId": "9011238899970892063",
      "userLink": "https://twitter.com/intent/user?user_id=9011238899970892063"
    }
  },
  {
    "follower": {
      "accountId": "9010829434673967963",
      "userLink": "https://twitter.com/intent/user?user_id=9010829434673967963"
    }
  },
  {
    "follower": {
      "accountId": "9010893808609189597",
      "userLink": "https://twitter.com/intent/user?user_id=9010893808609189597"
    }
  },
  {
    "follower": {
      "accountId": "9035243091112191836",
      "userLink": "https://twitter.com/intent/user?user_id=9035243091112191836"
    }
  },
  {
    "follower": {
      "accountId": "9035020894471342844",
      "userLink": "https://twitter.com/intent/user?user_id=9035020894471342844"
    }
  },
  {
    "follower": {
      "accountId": "9065479829509143627",
      "userLink": "https://twitter.com/intent/user?user_id=9065479829509143627"
    }
  },
  {
    "follower": {
      "accountId": "9033427992996861177",
      "userLink": "https://twitter.com/intent/user?user_id=9033427992996861177"
    }
  },
  {
    "follower": {
      "accountId": "9010452363203436993",
      "userLink": "https://twitter.com/intent/user?user_id=9010452363203436993"
    }
  },
  {
    "follower": {
      "accountId": "9059670661663618600",
      "userLink": "https://twitter.com/intent/user?user_id=9059670661663618600"
    }
  },
  {
    "follower": {
      "accountId": "9010603394493228747",
      "userLink": "https://twitter.com/intent/user?user_id=9010603394493228747"
    }
  },
  {
    "follower": {
      "accountId": "9030459342483881865",
      "userLink": "https://twitter.com/intent/user?user_id=9030459342483881865"
    }
  },
  {
    "follower": {
      "accountId": "9055854302060468995",
      "userLink": "https://twitter.com/intent/user?user_id=9055854302060468995"
    }
  },
  {
    "follower": {
      "accountId": "9031548610952557328",
      "userLink": "https://twitter.com/intent/user?user_id=9031548610952557328"
    }
  },
  {
    "follower": {
      "accountId": "9084682368272565402",
      "userLink": "https://twitter.com/intent/user?user_id=9084682368272565402"
    }
  },
  {
    "follower": {
      "accountId": "9096330846948361602",
      "userLink": "https://twitter.com/intent/user?user_id=9096330846948361602"
    }
  },
  {
    "follower": {
      "accountId": "9050584987864609963",
      "userLink": "https://twitter.com/intent/user?user_id=9050584987864609963"
    }
  },
  {
    "follower": {
      "accountId": "9042517534954026889",
      "userLink": "https://twitter.com/intent/user?user_id=9042517534954026889"
    }
  },
  {
    "follower": {
      "accountId": "9046071018475441917",
      "userLink": "https://twitter.com/intent/user?user_id=9046071018475441917"
    }
  },
  {
    "follower": {
      "accountId": "9076090201629114735",
      "userLink": "https://twitter.com/intent/user?user_id=9076090201629114735"
    }
  },
  {
    "follower": {
      "accountId": "9031443713831699905",
      "userLink": "https://twitter.com/intent/user?user_id=9031443713831699905"
    }
  },
  {
    "follower": {
      "accountId": "9090214994262985386",
      "userLink": "https://twitter.com/intent/user?user_id=9090214994262985386"
    }
  },
  {
    "follower": {
      "accountId": "9010501301106069927",
      "userLink": "https://twitter.com/intent/user?user_id=9010501301106069927"
    }
  },
  {
    "follower": {
      "accountId": "9010666707254734788",
      "userLink": "https://twitter.com/intent/user?user_id=9010666707254734788"
    }
  },
  {
    "follower": {
      "accountId": "9018937002977077418",
      "userLink": "https://twitter.com/intent/user?user_id=9018937002977077418"
    }
  },
  {
    "follower": {
      "accountId": "9083973221180241772",
      "userLink": "https://twitter.com/intent/user?user_id=9083973221180241772"
    }
  },
  {
    "follower": {
      "accountId": "9019083739830880117",
      "userLink": "https://twitter.com/intent/user?user_id=9019083739830880117"
    }
  },
  {
    "follower": {
      "accountId": "9092603409285991656",
      "userLink": "https://twitter.com/intent/user?user_id=9092603409285991656"
    }
  },
  {
    "follower": {
      "accountId": "9037540543135047524",
      "userLink": "https://twitter.com/intent/user?user_id=9037540543135047524"
    }
  },
  {
    "follower": {
      "accountId": "9073546006089422761",
      "userLink": "https://twitter.com/intent/user?user_id=9073546006089422761"
    }
  },
  {
    "follower": {
      "accountId": "9070292026850362086",
      "userLink": "https://twitter.com/intent/user?user_id=9070292026850362086"
    }
  },
  {
    "follower": {
      "accountId": "9077508203920554719",
      "userLink": "https://twitter.com/intent/user?user_id=9077508203920554719"
    }
  },
  {
    "follower": {
      "accountId": "9062682160142517905",
      "userLink": "https://twitter.com/intent/user?user_id=9062682160142517905"
    }
  },
  {
    "follower": {
      "accountId": "9026361792279251183",
      "userLink": "https://twitter.com/intent/user?user_id=9026361792279251183"
    }
  },
  {
    "follower": {
      "accountId": "9040333137773067792",
      "userLink": "https://twitter.com/intent/user?user_id=9040333137773067792"
    }
  },
  {
    "follower": {
      "accountId": "9017756619904898054",
      "userLink": "https://twitter.com/intent/user?user_id=9017756619904898054"
    }
  },
  {
    "follower": {
      "accountId": "9064928048019958556",
      "userLink": "https://twitter.com/intent/user?user_id=9064928048019958556"
    }
  },
  {
    "follower": {
      "accountId": "9035369332522768344",
      "userLink": "https://twitter.com/intent/user?user_id=9035369332522768344"
    }
  },
  {
    "follower": {
      "accountId": "9079601932655351760",
      "userLink": "https://twitter.com/intent/user?user_id=9079601932655351760"
    }
  },
  {
    "follower": {
      "accountId": "9060806011326142503",
      "userLink": "https://twitter.com/intent/user?user_id=9060806011326142503"
    }
  },
  {
    "follower": {
      "accountId": "9054886194785332886",
      "userLink": "https://twitter.com/intent/user?user_id=9054886194785332886"
    }
  },
  {
    "follower": {
      "accountId": "9010925371346765091",
      "userLink": "https://twitter.com/intent/user?user_id=9010925371346765091"
    }
  },
  {
    "follower": {
      "accountId": "9040037371855979264",
      "userLink": "https://twitter.com/intent/user?user_id=9040037371855979264"
    }
  },
  {
    "follower": {
      "accountId": "9077343991985803721",
      "userLink": "https://twitter.com/intent/user?user_id=9077343991985803721"
    }
  },
  {
    "follower": {
      "accountId": "9010785921627898070",
      "userLink": "https://twitter.com/intent/user?user_id=9010785921627898070"
    }
  },
  {
    "follower": {
      "accountId": "9057145966172089829",
      "userLink": "https://twitter.com/intent/user?user_id=9057145966172089829"
    }
  },
  {
    "follower": {
      "accountId": "9031614316384496334",
      "userLink": "https://twitter.com/intent/user?user_id=9031614316384496334"
    }
  },
  {
    "follower": {
      "accountId": "9054011235068115532",
      "userLink": "https://twitter.com/intent/user?user_id=9054011235068115532"
    }
  },
  {
    "follower": {
      "accountId": "9010232396522587276",
      "userLink": "https://twitter.com/intent/user?user_id=9010232396522587276"
    }
  },
  {
    "follower": {
      "accountId": "9079871102673063551",
      "userLink": "https://twitter.com/intent/user?user_id=9079871102673063551"
    }
  },
  {
    "follower": {
      "accountId": "9010000894951746174",
      "userLink": "https://twitter.com/intent/user?user_id=9010000894951746174"
    }
  },
  {
    "follower": {
      "accountId": "9047697726584258479",
      "userLink": "https://twitter.com/intent/user?user_id=9047697726584258479"
    }
  },
  {
    "follower": {
      "accountId": "9098434797525563144",
      "userLink": "https://twitter.com/intent/user?user_id=9098434797525563144"
    }
  },
  {
    "follower": {
      "accountId": "9013598065310699652",
      "userLink": "https://twitter.com/intent/user?user_id=9013598065310699652"
    }
  },
  {
    "follower": {
      "accountId": "9013809261907407535",
      "userLink": "https://twitter.com/intent/user?user_id=9013809261907407535"
    }
  },
  {
    "follower": {
      "accountId": "9087768723556293712",
      "userLink": "https://twitter.com/intent/user?user_id=9087768723556293712"
    }
  },
  {
    "follower": {
      "accountId": "9083914109451894680",
      "userLink": "https://twitter.com/intent/user?user_id=9083914109451894680"
    }
  },
  {
    "follower": {
      "accountId": "9010406906195757883",
      "userLink": "https://twitter.com/intent/user?user_id=9010406906195757883"
    }
  },
  {
    "follower": {
      "accountId": "9060384925272760954",
      "userLink": "https://twitter.com/intent/user?user_id=9060384925272760954"
    }
  },
  {
    "follower": {
      "accountId": "9095936657843436559",
      "userLink": "https://twitter.com/intent/user?user_id=9095936657843436559"
    }
  },
  {
    "follower": {
      "accountId": "9070845523269659392",
      "userLink": "https://twitter.com/intent/user?user_id=9070845523269659392"
    }
  },
  {
    "follower": {
      "accountId": "9039627429680270996",
      "userLink": "https://twitter.com/intent/user?user_id=9039627429680270996"
    }
  },
  {
    "follower": {
      "accountId": "9083399979846569057",
      "userLink": "https://twitter.com/intent/user?user_id=9083399979846569057"
    }
  },
  {
    "follower": {
      "accountId": "9017772816575271521",
      "userLink": "https://twitter.com/intent/user?user_id=9017772816575271521"
    }
  },
  {
    "follower": {
      "accountId": "9029897979045625616",
      "userLink": "https://twitter.com/intent/user?user_id=9029897979045625616"
    }
  },
  {
    "follower": {
      "accountId": "9064721349656678054",
      "userLink": "https://twitter.com/intent/user?user_id=9064721349656678054"
    }
  },
  {
    "follower": {
      "accountId": "9010035459287708333",
      "userLink": "https://twitter.com/intent/user?user_id=9010035459287708333"
    }
  },
  {
    "follower": {
      "accountId": "9051377709141805139",
      "userLink": "https://twitter.com/intent/user?user_id=9051377709141805139"
    }
  },
  {
    "follower": {
      "accountId": "9083063825606100433",
      "userLink": "https://twitter.com/intent/user?user_id=9083063825606100433"
    }
  },
  {
    "follower": {
      "accountId": "9011521731483741018",
      "userLink": "https://twitter.com/intent/user?user_id=9011521731483741018"
    }
  },
  {
    "follower": {
      "accountId": "9053604772838499543",
      "userLink": "https://twitter.com/intent/user?user_id=9053604772838499543"
    }
  },
  {
    "follower": {
      "accountId": "9045864749229210556",
      "userLink": "https://twitter.com/intent/user?user_id=9045864749229210556"
    }
  },
  {
    "follower": {
      "accountId": "9041021050649111998",
      "userLink": "https://twitter.com/intent/user?user_id=9041021050649111998"
    }
  },
  {
    "follower": {
      "accountId": "9086815333799862213",
      "userLink": "https://twitter.com/intent/user?user_id=9086815333799862213"
    }
  },
  {
    "follower": {
      "accountId": "9025914695820733938",
      "userLink": "https://twitter.com/intent/user?user_id=9025914695820733938"
    }
  },
  {
    "follower": {
      "accountId": "9023602377352439133",
      "userLink": "https://twitter.com/intent/user?user_id=9023602377352439133"
    }
  },
  {
    "follower": {
      "accountId": "9047334719221031979",
      "userLink": "https://twitter.com/intent/user?user_id=9047334719221031979"
    }
  },
  {
    "follower": {
      "accountId": "9067107357904688819",
      "userLink": "https://twitter.com/intent/user?user_id=9067107357904688819"
    }
  },
  {
    "follower": {
      "accountId": "9024376109924998649",
      "userLink": "https://twitter.com/intent/user?user_id=9024376109924998649"
    }
  },
  {
    "follower": {
      "accountId": "9066822781502167415",
      "userLink": "https://twitter.com/intent/user?user_id=9066822781502167415"
    }
  },
  {
    "follower": {
      "accountId": "9045408985445619447",
      "userLink": "https://twitter.com/intent/user?user_id=9045408985445619447"
    }
  },
  {
    "follower": {
      "accountId": "9034303649499909475",
      "userLink": "https://twitter.com/intent/user?user_id=9034303649499909475"
    }
  },
  {
    "follower": {
      "accountId": "9069208769120052233",
      "userLink": "https://twitter.com/intent/user?user_id=9069208769120052233"
    }
  },
  {
    "follower": {
      "accountId": "9010097796987728472",
      "userLink": "https://twitter.com/intent/user?user_id=9010097796987728472"
    }
  },
  {
    "follower": {
      "accountId": "9020841799727040100",
      "userLink": "https://twitter.com/intent/user?user_id=9020841799727040100"
    }
  },
  {
    "follower": {
      "accountId": "9011433801646755286",
      "userLink": "https://twitter.com/intent/user?user_id=9011433801646755286"
    }
  },
  {
    "follower": {
      "accountId": "9010758206591212624",
      "userLink": "https://twitter.com/intent/user?user_id=9010758206591212624"
    }
  },
  {
    "follower": {
      "accountId": "9017807255219068044",
      "userLink": "https://twitter.com/intent/user?user_id=9017807255219068044"
    }
  },
  {
    "follower": {
      "accountId": "9070698629934521712",
      "userLink": "https://twitter.com/intent/user?user_id=9070698629934521712"
    }
  },
  {
    "follower": {
      "accountId": "9039854754575752042",
      "userLink": "https://twitter.com/intent/user?user_id=9039854754575752042"
    }
  },
  {
    "follower": {
      "accountId": "9057069539126406758",
      "userLink": "https://twitter.com/intent/user?user_id=9057069539126406758"
    }
  },
  {
    "follower": {
      "accountId": "9087069898299005197",
      "userLink": "https://twitter.com/intent/user?user_id=9087069898299005197"
    }
  },
  {
    "follower": {
      "accountId": "9042063182077060925",
      "userLink": "https://twitter.com/intent/user?user_id=9042063182077060925"
    }
  },
  {
    "follower": {
      "accountId": "9098679855256690385",
      "userLink": "https://twitter.com/intent/user?user_id=9098679855256690385"
    }
  },
  {
    "follower": {
      "accountId": "9097610651628365054",
      "userLink": "https://twitter.com/intent/user?user_id=9097610651628365054"
    }
  },
  {
    "follower": {
      "accountId": "9010505888778998913",
      "userLink": "https://twitter.com/intent/user?user_id=9010505888778998913"
    }
  },
  {
    "follower": {
      "accountId": "9049909310271787255",
      "userLink": "https://twitter.com/intent/user?user_id=9049909310271787255"
    }
  },
  {
    "follower": {
      "accountId": "9026697902367452346",
      "userLink": "https://twitter.com/intent/user?user_id=9026697902367452346"
    }
  },
  {
    "follower": {
      "accountId": "9060573501022132405",
      "userLink": "https://twitter.com/intent/user?user_id=9060573501022132405"
    }
  },
  {
    "follower": {
      "accountId": "9092321774974678530",
      "userLink": "https://twitter.com/intent/user?user_id=9092321774974678530"
    }
  },
  {
    "follower": {
      "accountId": "9090302343781563408",
      "userLink": "https://twitter.com/intent/user?user_id=9090302343781563408"
    }
  },
  {
    "follower": {
      "accountId": "9024336665534622528",
      "userLink": "https://twitter.com/intent/user?user_id=9024336665534622528"
    }
  },
  {
    "follower": {
      "accountId": "9078819993526318750",
      "userLink": "https://twitter.com/intent/user?user_id=9078819993526318750"
    }
  },
  {
    "follower": {
      "accountId": "9081878238082885755",
      "userLink": "https://twitter.com/intent/user?user_id=9081878238082885755"
    }
  },
  {
    "follower": {
      "accountId": "9010706639608357898",
      "userLink": "https://twitter.com/intent/user?user_id=9010706639608357898"
    }
  },
  {
    "follower": {
      "accountId": "9042635915083088701",
      "userLink": "https://twitter.com/intent/user?user_id=9042635915083088701"
    }
  },
  {
    "follower": {
      "accountId": "9093817676603028996",
      "userLink": "https://twitter.com/intent/user?user_id=9093817676603028996"
    }
  },
  {
    "follower": {
      "accountId": "9011383890386144579",
      "userLink": "https://twitter.com/intent/user?user_id=9011383890386144579"
    }
  },
  {
    "follower": {
      "accountId": "9048616446166748639",
      "userLink": "https://twitter.com/intent/user?user_id=9048616446166748639"
    }
  },
  {
    "follower": {
      "accountId": "9024079276456026956",
      "userLink": "https://twitter.com/intent/user?user_id=9024079276456026956"
    }
  },
  {
    "follower": {
      "accountId": "9060014739856735911",
      "userLink": "https://twitter.com/intent/user?user_id=9060014739856735911"
    }
  },
  {
    "follower": {
      "accountId": "9022433507967984727",
      "userLink": "https://twitter.com/intent/user?user_id=9022433507967984727"
    }
  },
  {
    "follower": {
      "accountId": "9073607272037150991",
      "userLink": "https://twitter.com/intent/user?user_id=9073607272037150991"
    }
  },
  {
    "follower": {
      "accountId": "9036765128799975106",
      "userLink": "https://twitter.com/intent/user?user_id=9036765128799975106"
    }
  },
  {
    "follower": {
      "accountId": "9010608819180281582",
      "userLink": "https://twitter.com/intent/user?user_id=9010608819180281582"
    }
  },
  {
    "follower": {
      "accountId": "9011401225321842354",
      "userLink": "https://twitter.com/intent/user?user_id=9011401225321842354"
    }
  },
  {
    "follower": {
      "accountId": "9065844078812959410",
      "userLink": "https://twitter.com/intent/user?user_id=9065844078812959410"
    }
  },
  {
    "follower": {
      "accountId": "9011253159174024066",
      "userLink": "https://twitter.com/intent/user?user_id=9011253159174024066"
    }
  },
  {
    "follower": {
      "accountId": "9048223208233295559",
      "userLink": "https://twitter.com/intent/user?user_id=9048223208233295559"
    }
  },
  {
    "follower": {
      "accountId": "9010962353848492393",
      "userLink": "https://twitter.com/intent/user?user_id=9010962353848492393"
    }
  },
  {
    "follower": {
      "accountId": "9064434884303473609",
      "userLink": "https://twitter.com/intent/user?user_id=9064434884303473609"
    }
  },
  {
    "follower": {
      "accountId": "9079491513548443604",
      "userLink": "https://twitter.com/intent/user?user_id=9079491513548443604"
    }
  },
  {
    "follower": {
      "accountId": "9010658066004370721",
      "userLink": "https://twitter.com/intent/user?user_id=9010658066004370721"
    }
  },
  {
    "follower": {
      "accountId": "9095730122224194591",
      "userLink": "https://twitter.com/intent/user?user_id=9095730122224194591"
    }
  },
  {
    "follower": {
      "accountId": "9039799069446964191",
      "userLink": "https://twitter.com/intent/user?user_id=9039799069446964191"
    }
  },
  {
    "follower": {
      "accountId": "9081970167996573064",
      "userLink": "https://twitter.com/intent/user?user_id=9081970167996573064"
    }
  },
  {
    "follower": {
      "accountId": "9057771889573347214",
      "userLink": "https://twitter.com/intent/user?user_id=9057771889573347214"
    }
  },
  {
    "follower": {
      "accountId": "9010221464276050907",
      "userLink": "https://twitter.com/intent/user?user_id=9010221464276050907"
    }
  },
  {
    "follower": {
      "accountId": "9034887704255077931",
      "userLink": "https://twitter.com/intent/user?user_id=9034887704255077931"
    }
  },
  {
    "follower": {
      "accountId": "9021328516980945693",
      "userLink": "https://twitter.com/intent/user?user_id=9021328516980945693"
    }
  },
  {
    "follower": {
      "accountId": "9034310963529340878",
      "userLink": "https://twitter.com/intent/user?user_id=9034310963529340878"
    }
  },
  {
    "follower": {
      "accountId": "9036519229741637978",
      "userLink": "https://twitter.com/intent/user?user_id=9036519229741637978"
    }
  },
  {
    "follower": {
      "accountId": "9028307807214799472",
      "userLink": "https://twitter.com/intent/user?user_id=9028307807214799472"
    }
  },
  {
    "follower": {
      "accountId": "9014254811778122714",
      "userLink": "https://twitter.com/intent/user?user_id=9014254811778122714"
    }
  },
  {
    "follower": {
      "accountId": "9010880542085532085",
      "userLink": "https://twitter.com/intent/user?user_id=9010880542085532085"
    }
  },
  {
    "follower": {
      "accountId": "9079253482264839171",
      "userLink": "https://twitter.com/intent/user?user_id=9079253482264839171"
    }
  },
  {
    "follower": {
      "accountId": "9011194618278440997",
      "userLink": "https://twitter.com/intent/user?user_id=9011194618278440997"
    }
  },
  {
    "follower": {
      "accountId": "9058313842988317860",
      "userLink": "https://twitter.com/intent/user?user_id=9058313842988317860"
    }
  },
  {
    "follower": {
      "accountId": "9011147545870440125",
      "userLink": "https://twitter.com/intent/user?user_id=9011147545870440125"
    }
  },
  {
    "follower": {
      "accountId": "9095715811825970668",
      "userLink": "https://twitter.com/intent/user?user_id=9095715811825970668"
    }
  },
  {
    "follower": {
      "accountId": "9062730834268563591",
      "userLink": "https://twitter.com/intent/user?user_id=9062730834268563591"
    }
  },
  {
    "follower": {
      "accountId": "9063602281795059507",
      "userLink": "https://twitter.com/intent/user?user_id=9063602281795059507"
    }
  },
  {
    "follower": {
      "accountId": "9010835986023704570",
      "userLink": "https://twitter.com/intent/user?user_id=9010835986023704570"
    }
  },
  {
    "follower": {
      "accountId": "9038206028656925656",
      "userLink": "https://twitter.com/intent/user?user_id=9038206028656925656"
    }
  },
  {
    "follower": {
      "accountId": "9071641682113081258",
      "userLink": "https://twitter.com/intent/user?user_id=9071641682113081258"
    }
  },
  {
    "follower": {
      "accountId": "9054228936714217178",
      "userLink": "https://twitter.com/intent/user?user_id=9054228936714217178"
    }
  },
  {
    "follower": {
      "accountId": "9074198840653277511",
      "userLink": "https://twitter.com/intent/user?user_id=9074198840653277511"
    }
  },
  {
    "follower": {
      "accountId": "9043649839358884453",
      "userLink": "https://twitter.com/intent/user?user_id=9043649839358884453"
    }
  },
  {
    "follower": {
      "accountId": "9033850954291295371",
      "userLink": "https://twitter.com/intent/user?user_id=9033850954291295371"
    }
  },
  {
    "follower": {
      "accountId": "9084592235454604502",
      "userLink": "https://twitter.com/intent/user?user_id=9084592235454604502"
    }
  },
  {
    "follower": {
      "accountId": "9044617473454086816",
      "userLink": "https://twitter.com/intent/user?user_id=9044617473454086816"
    }
  },
  {
    "follower": {
      "accountId": "9021681725200384856",
      "userLink": "https://twitter.com/intent/user?user_id=9021681725200384856"
    }
  },
  {
    "follower": {
      "accountId": "9047675661741034267",
      "userLink": "https://twitter.com/intent/user?user_id=9047675661741034267"
    }
  },
  {
    "follower": {
      "accountId": "9035140409652145810",
      "userLink": "https://twitter.com/intent/user?user_id=9035140409652145810"
    }
  },
  {
    "follower": {
      "accountId": "9048719300733742728",
      "userLink": "https://twitter.com/intent/user?user_id=9048719300733742728"
    }
  },
  {
    "follower": {
      "accountId": "9084855496112363319",
      "userLink": "https://twitter.com/intent/user?user_id=9084855496112363319"
    }
  },
  {
    "follower": {
      "accountId": "9083575511627542800",
      "userLink": "https://twitter.com/intent/user?user_id=9083575511627542800"
    }
  },
  {
    "follower": {
      "accountId": "9096672816636741039",
      "userLink": "https://twitter.com/intent/user?user_id=9096672816636741039"
    }
  },
  {
    "follower": {
      "accountId": "9016339873499936861",
      "userLink": "https://twitter.com/intent/user?user_id=9016339873499936861"
    }
  },
  {
    "follower": {
      "accountId": "9010315563590122732",
      "userLink": "https://twitter.com/intent/user?user_id=9010315563590122732"
    }
  },
  {
    "follower": {
      "accountId": "9016336132241107658",
      "userLink": "https://twitter.com/intent/user?user_id=9016336132241107658"
    }
  },
  {
    "follower": {
      "accountId": "9070798073479512113",
      "userLink": "https://twitter.com/intent/user?user_id=9070798073479512113"
    }
  },
  {
    "follower": {
      "accountId": "9016734764312859439",
      "userLink": "https://twitter.com/intent/user?user_id=9016734764312859439"
    }
  },
  {
    "follower": {
      "accountId": "9060575484905142714",
      "userLink": "https://twitter.com/intent/user?user_id=9060575484905142714"
    }
  },
  {
    "follower": {
      "accountId": "9010366673457585324",
      "userLink": "https://twitter.com/intent/user?user_id=9010366673457585324"
    }
  },
  {
    "follower": {
      "accountId": "9015301739575418963",
      "userLink": "https://twitter.com/intent/user?user_id=9015301739575418963"
    }
  },
  {
    "follower": {
      "accountId": "9010280221269994785",
      "userLink": "https://twitter.com/intent/user?user_id=9010280221269994785"
    }
  },
  {
    "follower": {
      "accountId": "9030906688498717727",
      "userLink": "https://twitter.com/intent/user?user_id=9030906688498717727"
    }
  },
  {
    "follower": {
      "accountId": "9068702613523476010",
      "userLink": "https://twitter.com/intent/user?user_id=9068702613523476010"
    }
  },
  {
    "follower": {
      "accountId": "9088227634266405273",
      "userLink": "https://twitter.com/intent/user?user_id=9088227634266405273"
    }
  },
  {
    "follower": {
      "accountId": "9028346199697954484",
      "userLink": "https://twitter.com/intent/user?user_id=9028346199697954484"
    }
  },
  {
    "follower": {
      "accountId": "9081608767101789643",
      "userLink": "https://twitter.com/intent/user?user_id=9081608767101789643"
    }
  },
  {
    "follower": {
      "accountId": "9026193268036148192",
      "userLink": "https://twitter.com/intent/user?user_id=9026193268036148192"
    }
  },
  {
    "follower": {
      "accountId": "9010625884090656624",
      "userLink": "https://twitter.com/intent/user?user_id=9010625884090656624"
    }
  },
  {
    "follower": {
      "accountId": "9067670133968361673",
      "userLink": "https://twitter.com/intent/user?user_id=9067670133968361673"
    }
  },
  {
    "follower": {
      "accountId": "9045512263975848035",
      "userLink": "https://twitter.com/intent/user?user_id=9045512263975848035"
    }
  },
  {
    "follower": {
      "accountId": "9087275717457425434",
      "userLink": "https://twitter.com/intent/user?user_id=9087275717457425434"
    }
  },
  {
    "follower": {
      "accountId": "9011204995748969008",
      "userLink": "https://twitter.com/intent/user?user_id=9011204995748969008"
    }
  },
  {
    "follower": {
      "accountId": "9088820807713271745",
      "userLink": "https://twitter.com/intent/user?user_id=9088820807713271745"
    }
  },
  {
    "follower": {
      "accountId": "9079651513949210206",
      "userLink": "https://twitter.com/intent/user?user_id=9079651513949210206"
    }
  },
  {
    "follower": {
      "accountId": "9091254610919483730",
      "userLink": "https://twitter.com/intent/user?user_id=9091254610919483730"
    }
  },
  {
    "follower": {
      "accountId": "9011194856500370704",
      "userLink": "https://twitter.com/intent/user?user_id=9011194856500370704"
    }
  },
  {
    "follower": {
      "accountId": "9034572520467761433",
      "userLink": "https://twitter.com/intent/user?user_id=9034572520467761433"
    }
  },
  {
    "follower": {
      "accountId": "9010495964459780874",
      "userLink": "https://twitter.com/intent/user?user_id=9010495964459780874"
    }
  },
  {
    "follower": {
      "accountId": "9011354784424914235",
      "userLink": "https://twitter.com/intent/user?user_id=9011354784424914235"
    }
  },
  {
    "follower": {
      "accountId": "9031145386532172393",
      "userLink": "https://twitter.com/intent/user?user_id=9031145386532172393"
    }
  },
  {
    "follower": {
      "accountId": "9063303363295626497",
      "userLink": "https://twitter.com/intent/user?user_id=9063303363295626497"
    }
  },
  {
    "follower": {
      "accountId": "9092352809032130015",
      "userLink": "https://twitter.com/intent/user?user_id=9092352809032130015"
    }
  },
  {
    "follower": {
      "accountId": "9011039928468332915",
      "userLink": "https://twitter.com/intent/user?user_id=9011039928468332915"
    }
  },
  {
    "follower": {
      "accountId": "9060013216396596600",
      "userLink": "https://twitter.com/intent/user?user_id=9060013216396596600"
    }
  },
  {
    "follower": {
      "accountId": "9039082124074366274",
      "userLink": "https://twitter.com/intent/user?user_id=9039082124074366274"
    }
  },
  {
    "follower": {
      "accountId": "9010599275055856157",
      "userLink": "https://twitter.com/intent/user?user_id=9010599275055856157"
    }
  },
  {
    "follower": {
      "accountId": "9064341822430321120",
      "userLink": "https://twitter.com/intent/user?user_id=9064341822430321120"
    }
  },
  {
    "follower": {
      "accountId": "9011006260183182986",
      "userLink": "https://twitter.com/intent/user?user_id=9011006260183182986"
    }
  },
  {
    "follower": {
      "accountId": "9032290226373501658",
      "userLink": "https://twitter.com/intent/user?user_id=9032290226373501658"
    }
  },
  {
    "follower": {
      "accountId": "9040447842395782439",
      "userLink": "https://twitter.com/intent/user?user_id=9040447842395782439"
    }
  },
  {
    "follower": {
      "accountId": "9060905524198440900",
      "userLink": "https://twitter.com/intent/user?user_id=9060905524198440900"
    }
  },
  {
    "follower": {
      "accountId": "9065210706899460550",
      "userLink": "https://twitter.com/intent/user?user_id=9065210706899460550"
    }
  },
  {
    "follower": {
      "accountId": "9054088575732828167",
      "userLink": "https://twitter.com/intent/user?user_id=9054088575732828167"
    }
  },
  {
    "follower": {
      "accountId": "9010516316771906480",
      "userLink": "https://twitter.com/intent/user?user_id=9010516316771906480"
    }
  },
  {
    "follower": {
      "accountId": "9093765144399886382",
      "userLink": "https://twitter.com/intent/user?user_id=9093765144399886382"
    }
  },
  {
    "follower": {
      "accountId": "9010989639903580578",
      "userLink": "https://twitter.com/intent/user?user_id=9010989639903580578"
    }
  },
  {
    "follower": {
      "accountId": "9072302684439901166",
      "userLink": "https://twitter.com/intent/user?user_id=9072302684439901166"
    }
  },
  {
    "follower": {
      "accountId": "9010130830596437737",
      "userLink": "https://twitter.com/intent/user?user_id=9010130830596437737"
    }
  },
  {
    "follower": {
      "accountId": "9036811985534907042",
      "userLink": "https://twitter.com/intent/user?user_id=9036811985534907042"
    }
  },
  {
    "follower": {
      "accountId": "9035746970123608093",
      "userLink": "https://twitter.com/intent/user?user_id=9035746970123608093"
    }
  },
  {
    "follower": {
      "accountId": "9028979668612789478",
      "userLink": "https://twitter.com/intent/user?user_id=9028979668612789478"
    }
  },
  {
    "follower": {
      "accountId": "9056624831797094367",
      "userLink": "https://twitter.com/intent/user?user_id=9056624831797094367"
    }
  },
  {
    "follower": {
      "accountId": "9061844267755433673",
      "userLink": "https://twitter.com/intent/user?user_id=9061844267755433673"
    }
  },
  {
    "follower": {
      "accountId": "9070373735460245871",
      "userLink": "https://twitter.com/intent/user?user_id=9070373735460245871"
    }
  },
  {
    "follower": {
      "accountId": "9034160375721537650",
      "userLink": "https://twitter.com/intent/user?user_id=9034160375721537650"
    }
  },
  {
    "follower": {
      "accountId": "9045080816055595134",
      "userLink": "https://twitter.com/intent/user?user_id=9045080816055595134"
    }
  },
  {
    "follower": {
      "accountId": "9087242075410531741",
      "userLink": "https://twitter.com/intent/user?user_id=9087242075410531741"
    }
  },
  {
    "follower": {
      "accountId": "9011014733753203459",
      "userLink": "https://twitter.com/intent/user?user_id=9011014733753203459"
    }
  },
  {
    "follower": {
      "accountId": "9088006120461311835",
      "userLink": "https://twitter.com/intent/user?user_id=9088006120461311835"
    }
  },
  {
    "follower": {
      "accountId": "9072757420162433527",
      "userLink": "https://twitter.com/intent/user?user_id=9072757420162433527"
    }
  },
  {
    "follower": {
      "accountId": "9048794308546017875",
      "userLink": "https://twitter.com/intent/user?user_id=9048794308546017875"
    }
  },
  {
    "follower": {
      "accountId": "9044276985274464367",
      "userLink": "https://twitter.com/intent/user?user_id=9044276985274464367"
    }
  },
  {
    "follower": {
      "accountId": "9094575412406260914",
      "userLink": "https://twitter.com/intent/user?user_id=9094575412406260914"
    }
  },
  {
    "follower": {
      "accountId": "9099800337251691857",
      "userLink": "https://twitter.com/intent/user?user_id=9099800337251691857"
    }
  },
  {
    "follower": {
      "accountId": "9085675525529096930",
      "userLink": "https://twitter.com/intent/user?user_id=9085675525529096930"
    }
  },
  {
    "follower": {
      "accountId": "9015640503928069803",
      "userLink": "https://twitter.com/intent/user?user_id=9015640503928069803"
    }
  },
  {
    "follower": {
      "accountId": "9032952529653810339",
      "userLink": "https://twitter.com/intent/user?user_id=9032952529653810339"
    }
  },
  {
    "follower": {
      "accountId": "9091866682655334973",
      "userLink": "https://twitter.com/intent/user?user_id=9091866682655334973"
    }
  },
  {
    "follower": {
      "accountId": "9057447640401070280",
      "userLink": "https://twitter.com/intent/user?user_id=9057447640401070280"
    }
  },
  {
    "follower": {
      "accountId": "9011429418277950975",
      "userLink": "https://twitter.com/intent/user?user_id=9011429418277950975"
    }
  },
  {
    "follower": {
      "accountId": "9059806641258736603",
      "userLink": "https://twitter.com/intent/user?user_id=9059806641258736603"
    }
  },
  {
    "follower": {
      "accountId": "9094786197099396752",
      "userLink": "https://twitter.com/intent/user?user_id=9094786197099396752"
    }
  },
  {
    "follower": {
      "accountId": "9025769616233004102",
      "userLink": "https://twitter.com/intent/user?user_id=9025769616233004102"
    }
  },
  {
    "follower": {
      "accountId": "9081860834521956921",
      "userLink": "https://twitter.com/intent/user?user_id=9081860834521956921"
    }
  },
  {
    "follower": {
      "accountId": "9096726012724955320",
      "userLink": "https://twitter.com/intent/user?user_id=9096726012724955320"
    }
  },
  {
    "follower": {
      "accountId": "9092802391278516714",
      "userLink": "https://twitter.com/intent/user?user_id=9092802391278516714"
    }
  },
  {
    "follower": {
      "accountId": "9050115255651420560",
      "userLink": "https://twitter.com/intent/user?user_id=9050115255651420560"
    }
  },
  {
    "follower": {
      "accountId": "9068331021187616356",
      "userLink": "https://twitter.com/intent/user?user_id=9068331021187616356"
    }
  },
  {
    "follower": {
      "accountId": "9031730966860030764",
      "userLink": "https://twitter.com/intent/user?user_id=9031730966860030764"
    }
  },
  {
    "follower": {
      "accountId": "9035007208082893748",
      "userLink": "https://twitter.com/intent/user?user_id=9035007208082893748"
    }
  },
  {
    "follower": {
      "accountId": "9082160183106430235",
      "userLink": "https://twitter.com/intent/user?user_id=9082160183106430235"
    }
  },
  {
    "follower": {
      "accountId": "9056197018355305346",
      "userLink": "https://twitter.com/intent/user?user_id=9056197018355305346"
    }
  },
  {
    "follower": {
      "accountId": "9041702517299999563",
      "userLink": "https://twitter.com/intent/user?user_id=9041702517299999563"
    }
  },
  {
    "follower": {
      "accountId": "9010048007183272557",
      "userLink": "https://twitter.com/intent/user?user_id=9010048007183272557"
    }
  },
  {
    "follower": {
      "accountId": "9025790030813075929",
      "userLink": "https://twitter.com/intent/user?user_id=9025790030813075929"
    }
  },
  {
    "follower": {
      "accountId": "9042695508084506634",
      "userLink": "https://twitter.com/intent/user?user_id=9042695508084506634"
    }
  },
  {
    "follower": {
      "accountId": "9087689613035824330",
      "userLink": "https://twitter.com/intent/user?user_id=9087689613035824330"
    }
  },
  {
    "follower": {
      "accountId": "9011309301586732934",
      "userLink": "https://twitter.com/intent/user?user_id=9011309301586732934"
    }
  },
  {
    "follower": {
      "accountId": "9098860578979771980",
      "userLink": "https://twitter.com/intent/user?user_id=9098860578979771980"
    }
  },
  {
    "follower": {
      "accountId": "9054471356335199439",
      "userLink": "https://twitter.com/intent/user?user_id=9054471356335199439"
    }
  },
  {
    "follower": {
      "accountId": "9010940053578819157",
      "userLink": "https://twitter.com/intent/user?user_id=9010940053578819157"
    }
  },
  {
    "follower": {
      "accountId": "9045077031844814136",
      "userLink": "https://twitter.com/intent/user?user_id=9045077031844814136"
    }
  },
  {
    "follower": {
      "accountId": "9010895150597492333",
      "userLink": "https://twitter.com/intent/user?user_id=9010895150597492333"
    }
  },
  {
    "follower": {
      "accountId": "9038158277079639479",
      "userLink": "https://twitter.com/intent/user?user_id=9038158277079639479"
    }
  },
  {
    "follower": {
      "accountId": "9025938951062244927",
      "userLink": "https://twitter.com/intent/user?user_id=9025938951062244927"
    }
  },
  {
    "follower": {
      "accountId": "9019287541828242934",
      "userLink": "https://twitter.com/intent/user?user_id=9019287541828242934"
    }
  },
  {
    "follower": {
      "accountId": "9010455823133551713",
      "userLink": "https://twitter.com/intent/user?user_id=9010455823133551713"
    }
  },
  {
    "follower": {
      "accountId": "9093683872320214486",
      "userLink": "https://twitter.com/intent/user?user_id=9093683872320214486"
    }
  },
  {
    "follower": {
      "accountId": "9049830886849074389",
      "userLink": "https://twitter.com/intent/user?user_id=9049830886849074389"
    }
  },
  {
    "follower": {
      "accountId": "9033463072306324756",
      "userLink": "https://twitter.com/intent/user?user_id=9033463072306324756"
    }
  },
  {
    "follower": {
      "accountId": "9031455936336226173",
      "userLink": "https://twitter.com/intent/user?user_id=9031455936336226173"
    }
  },
  {
    "follower": {
      "accountId": "9093601721406013834",
      "userLink": "https://twitter.com/intent/user?user_id=9093601721406013834"
    }
  },
  {
    "follower": {
      "accountId": "9010708097091069822",
      "userLink": "https://twitter.com/intent/user?user_id=9010708097091069822"
    }
  },
  {
    "follower": {
      "accountId": "9099907108972119571",
      "userLink": "https://twitter.com/intent/user?user_id=9099907108972119571"
    }
  },
  {
    "follower": {
      "accountId": "9070169868254834085",
      "userLink": "https://twitter.com/intent/user?user_id=9070169868254834085"
    }
  },
  {
    "follower": {
      "accountId": "9011293516342695680",
      "userLink": "https://twitter.com/intent/user?user_id=9011293516342695680"
    }
  },
  {
    "follower": {
      "accountId": "9018345337628710950",
      "userLink": "https://twitter.com/intent/user?user_id=9018345337628710950"
    }
  },
  {
    "follower": {
      "accountId": "9091778550915482587",
      "userLink": "https://twitter.com/intent/user?user_id=9091778550915482587"
    }
  },
  {
    "follower": {
      "accountId": "9037233278136794150",
      "userLink": "https://twitter.com/intent/user?user_id=9037233278136794150"
    }
  },
  {
    "follower": {
      "accountId": "9022805786470256485",
      "userLink": "https://twitter.com/intent/user?user_id=9022805786470256485"
    }
  },
  {
    "follower": {
      "accountId": "9016147251949850268",
      "userLink": "https://twitter.com/intent/user?user_id=9016147251949850268"
    }
  },
  {
    "follower": {
      "accountId": "9037487052179101289",
      "userLink": "https://twitter.com/intent/user?user_id=9037487052179101289"
    }
  },
  {
    "follower": {
      "accountId": "9032127288230839109",
      "userLink": "https://twitter.com/intent/user?user_id=9032127288230839109"
    }
  },
  {
    "follower": {
      "accountId": "9048844812014039191",
      "userLink": "https://twitter.com/intent/user?user_id=9048844812014039191"
    }
  },
  {
    "follower": {
      "accountId": "9043802984387700455",
      "userLink": "https://twitter.com/intent/user?user_id=9043802984387700455"
    }
  },
  {
    "follower": {
      "accountId": "9090426966953983219",
      "userLink": "https://twitter.com/intent/user?user_id=9090426966953983219"
    }
  },
  {
    "follower": {
      "accountId": "9015828607250659597",
      "userLink": "https://twitter.com/intent/user?user_id=9015828607250659597"
    }
  },
  {
    "follower": {
      "accountId": "9046276376518603493",
      "userLink": "https://twitter.com/intent/user?user_id=9046276376518603493"
    }
  },
  {
    "follower": {
      "accountId": "9056396344409583052",
      "userLink": "https://twitter.com/intent/user?user_id=9056396344409583052"
    }
  },
  {
    "follower": {
      "accountId": "9040889001328298598",
      "userLink": "https://twitter.com/intent/user?user_id=9040889001328298598"
    }
  },
  {
    "follower": {
      "accountId": "9090425652078825250",
      "userLink": "https://twitter.com/intent/user?user_id=9090425652078825250"
    }
  },
  {
    "follower": {
      "accountId": "9010061112167793942",
      "userLink": "https://twitter.com/intent/user?user_id=9010061112167793942"
    }
  },
  {
    "follower": {
      "accountId": "9081031951191325053",
      "userLink": "https://twitter.com/intent/user?user_id=9081031951191325053"
    }
  },
  {
    "follower": {
      "accountId": "9011025180174973017",
      "userLink": "https://twitter.com/intent/user?user_id=9011025180174973017"
    }
  },
  {
    "follower": {
      "accountId": "9076355721434156411",
      "userLink": "https://twitter.com/intent/user?user_id=9076355721434156411"
    }
  },
  {
    "follower": {
      "accountId": "9050473924277097669",
      "userLink": "https://twitter.com/intent/user?user_id=9050473924277097669"
    }
  },
  {
    "follower": {
      "accountId": "9010856509661312830",
      "userLink": "https://twitter.com/intent/user?user_id=9010856509661312830"
    }
  },
  {
    "follower": {
      "accountId": "9086982399983186271",
      "userLink": "https://twitter.com/intent/user?user_id=9086982399983186271"
    }
  },
  {
    "follower": {
      "accountId": "9036420089022839890",
      "userLink": "https://twitter.com/intent/user?user_id=9036420089022839890"
    }
  },
  {
    "follower": {
      "accountId": "9017162361573658280",
      "userLink": "https://twitter.com/intent/user?user_id=9017162361573658280"
    }
  },
  {
    "follower": {
      "accountId": "9096453575784692096",
      "userLink": "https://twitter.com/intent/user?user_id=9096453575784692096"
    }
  },
  {
    "follower": {
      "accountId": "9013795656285332515",
      "userLink": "https://twitter.com/intent/user?user_id=9013795656285332515"
    }
  },
  {
    "follower": {
      "accountId": "9011208355426358923",
      "userLink": "https://twitter.com/intent/user?user_id=9011208355426358923"
    }
  },
  {
    "follower": {
      "accountId": "9079365105613554427",
      "userLink": "https://twitter.com/intent/user?user_id=9079365105613554427"
    }
  },
  {
    "follower": {
      "accountId": "9070891790563886489",
      "userLink": "https://twitter.com/intent/user?user_id=9070891790563886489"
    }
  },
  {
    "follower": {
      "accountId": "9040940391711509459",
      "userLink": "https://twitter.com/intent/user?user_id=9040940391711509459"
    }
  },
  {
    "follower": {
      "accountId": "9047392325059503694",
      "userLink": "https://twitter.com/intent/user?user_id=9047392325059503694"
    }
  },
  {
    "follower": {
      "accountId": "9011247558697045080",
      "userLink": "https://twitter.com/intent/user?user_id=9011247558697045080"
    }
  },
  {
    "follower": {
      "accountId": "9065770673650434827",
      "userLink": "https://twitter.com/intent/user?user_id=9065770673650434827"
    }
  },
  {
    "follower": {
      "accountId": "9097842901378118851",
      "userLink": "https://twitter.com/intent/user?user_id=9097842901378118851"
    }
  },
  {
    "follower": {
      "accountId": "9056579303574130413",
      "userLink": "https://twitter.com/intent/user?user_id=9056579303574130413"
    }
  },
  {
    "follower": {
      "accountId": "9010778761993925268",
      "userLink": "https://twitter.com/intent/user?user_id=9010778761993925268"
    }
  },
  {
    "follower": {
      "accountId": "9094507997980283070",
      "userLink": "https://twitter.com/intent/user?user_id=9094507997980283070"
    }
  },
  {
    "follower": {
      "accountId": "9010928798642944812",
      "userLink": "https://twitter.com/intent/user?user_id=9010928798642944812"
    }
  },
  {
    "follower": {
      "accountId": "9067105952801852209",
      "userLink": "https://twitter.com/intent/user?user_id=9067105952801852209"
    }
  },
  {
    "follower": {
      "accountId": "9014289285464901396",
      "userLink": "https://twitter.com/intent/user?user_id=9014289285464901396"
    }
  },
  {
    "follower": {
      "accountId": "9056849504495660509",
      "userLink": "https://twitter.com/intent/user?user_id=9056849504495660509"
    }
  },
  {
    "follower": {
      "accountId": "9048880642710407741",
      "userLink": "https://twitter.com/intent/user?user_id=9048880642710407741"
    }
  },
  {
    "follower": {
      "accountId": "9023683216943070764",
      "userLink": "https://twitter.com/intent/user?user_id=9023683216943070764"
    }
  },
  {
    "follower": {
      "accountId": "9075146972055961455",
      "userLink": "https://twitter.com/intent/user?user_id=9075146972055961455"
    }
  },
  {
    "follower": {
      "accountId": "9067168433217114429",
      "userLink": "https://twitter.com/intent/user?user_id=9067168433217114429"
    }
  },
  {
    "follower": {
      "accountId": "9010541905386611548",
      "userLink": "https://twitter.com/intent/user?user_id=9010541905386611548"
    }
  },
  {
    "follower": {
      "accountId": "9029761736917917539",
      "userLink": "https://twitter.com/intent/user?user_id=9029761736917917539"
    }
  },
  {
    "follower": {
      "accountId": "9037607778130472247",
      "userLink": "https://twitter.com/intent/user?user_id=9037607778130472247"
    }
  },
  {
    "follower": {
      "accountId": "9060585242702478902",
      "userLink": "https://twitter.com/intent/user?user_id=9060585242702478902"
    }
  },
  {
    "follower": {
      "accountId": "9073540818009690585",
      "userLink": "https://twitter.com/intent/user?user_id=9073540818009690585"
    }
  },
  {
    "follower": {
      "accountId": "9068527055680834152",
      "userLink": "https://twitter.com/intent/user?user_id=9068527055680834152"
    }
  },
  {
    "follower": {
      "accountId": "9070771137623133385",
      "userLink": "https://twitter.com/intent/user?user_id=9070771137623133385"
    }
  },
  {
    "follower": {
      "accountId": "9010695844364595514",
      "userLink": "https://twitter.com/intent/user?user_id=9010695844364595514"
    }
  },
  {
    "follower": {
      "accountId": "9017187143089396540",
      "userLink": "https://twitter.com/intent/user?user_id=9017187143089396540"
    }
  },
  {
    "follower": {
      "accountId": "9043373542661558895",
      "userLink": "https://twitter.com/intent/user?user_id=9043373542661558895"
    }
  },
  {
    "follower": {
      "accountId": "9022133961491291996",
      "userLink": "https://twitter.com/intent/user?user_id=9022133961491291996"
    }
  },
  {
    "follower": {
      "accountId": "9014386249162284317",
      "userLink": "https://twitter.com/intent/user?user_id=9014386249162284317"
    }
  },
  {
    "follower": {
      "accountId": "9039936917569907563",
      "userLink": "https://twitter.com/intent/user?user_id=9039936917569907563"
    }
  },
  {
    "follower": {
      "accountId": "9013605576851984471",
      "userLink": "https://twitter.com/intent/user?user_id=9013605576851984471"
    }
  },
  {
    "follower": {
      "accountId": "9096399256135450999",
      "userLink": "https://twitter.com/intent/user?user_id=9096399256135450999"
    }
  },
  {
    "follower": {
      "accountId": "9019992394912048028",
      "userLink": "https://twitter.com/intent/user?user_id=9019992394912048028"
    }
  },
  {
    "follower": {
      "accountId": "9089991448606725646",
      "userLink": "https://twitter.com/intent/user?user_id=9089991448606725646"
    }
  },
  {
    "follower": {
      "accountId": "9047904266515176922",
      "userLink": "https://twitter.com/intent/user?user_id=9047904266515176922"
    }
  },
  {
    "follower": {
      "accountId": "9066851446607942819",
      "userLink": "https://twitter.com/intent/user?user_id=9066851446607942819"
    }
  },
  {
    "follower": {
      "accountId": "9038251932462423491",
      "userLink": "https://twitter.com/intent/user?user_id=9038251932462423491"
    }
  },
  {
    "follower": {
      "accountId": "9023656650772926632",
      "userLink": "https://twitter.com/intent/user?user_id=9023656650772926632"
    }
  },
  {
    "follower": {
      "accountId": "9025045716179216399",
      "userLink": "https://twitter.com/intent/user?user_id=9025045716179216399"
    }
  },
  {
    "follower": {
      "accountId": "9029514361618867664",
      "userLink": "https://twitter.com/intent/user?user_id=9029514361618867664"
    }
  },
  {
    "follower": {
      "accountId": "9074733019725973191",
      "userLink": "https://twitter.com/intent/user?user_id=9074733019725973191"
    }
  },
  {
    "follower": {
      "accountId": "9096598898569855459",
      "userLink": "https://twitter.com/intent/user?user_id=9096598898569855459"
    }
  },
  {
    "follower": {
      "accountId": "9070614459916249155",
      "userLink": "https://twitter.com/intent/user?user_id=9070614459916249155"
    }
  },
  {
    "follower": {
      "accountId": "9073050099824727936",
      "userLink": "https://twitter.com/intent/user?user_id=9073050099824727936"
    }
  },
  {
    "follower": {
      "accountId": "9043169342640695921",
      "userLink": "https://twitter.com/intent/user?user_id=9043169342640695921"
    }
  },
  {
    "follower": {
      "accountId": "9073482522674069392",
      "userLink": "https://twitter.com/intent/user?user_id=9073482522674069392"
    }
  },
  {
    "follower": {
      "accountId": "9020247262349110030",
      "userLink": "https://twitter.com/intent/user?user_id=9020247262349110030"
    }
  },
  {
    "follower": {
      "accountId": "9019015694420070294",
      "userLink": "https://twitter.com/intent/user?user_id=9019015694420070294"
    }
  },
  {
    "follower": {
      "accountId": "9040526102261245498",
      "userLink": "https://twitter.com/intent/user?user_id=9040526102261245498"
    }
  },
  {
    "follower": {
      "accountId": "9044765604863125105",
      "userLink": "https://twitter.com/intent/user?user_id=9044765604863125105"
    }
  },
  {
    "follower": {
      "accountId": "9052678119049073990",
      "userLink": "https://twitter.com/intent/user?user_id=9052678119049073990"
    }
  },
  {
    "follower": {
      "accountId": "9038619463566493568",
      "userLink": "https://twitter.com/intent/user?user_id=9038619463566493568"
    }
  },
  {
    "follower": {
      "accountId": "9025096652615532157",
      "userLink": "https://twitter.com/intent/user?user_id=9025096652615532157"
    }
  },
  {
    "follower": {
      "accountId": "9011557008667390215",
      "userLink": "https://twitter.com/intent/user?user_id=9011557008667390215"
    }
  }
]