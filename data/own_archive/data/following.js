window.YTD.following.part0 = [
  {
    "following": {
      "accountId": "9022485403570416469",
      "userLink": "https://twitter.com/intent/user?user_id=9022485403570416469"
    }
  },
  {
    "following": {
      "accountId": "9022835011265978775",
      "userLink": "https://twitter.com/intent/user?user_id=9022835011265978775"
    }
  },
  {
    "following": {
      "accountId": "9063918832703893571",
      "userLink": "https://twitter.com/intent/user?user_id=9063918832703893571"
    }
  },
  {
    "following": {
      "accountId": "9061833246467474991",
      "userLink": "https://twitter.com/intent/user?user_id=9061833246467474991"
    }
  },
  {
    "following": {
      "accountId": "9038186593685794887",
      "userLink": "https://twitter.com/intent/user?user_id=9038186593685794887"
    }
  },
  {
    "following": {
      "accountId": "9011389941717295254",
      "userLink": "https://twitter.com/intent/user?user_id=9011389941717295254"
    }
  },
  {
    "following": {
      "accountId": "9033214977017816655",
      "userLink": "https://twitter.com/intent/user?user_id=9033214977017816655"
    }
  },
  {
    "following": {
      "accountId": "9023766242915481954",
      "userLink": "https://twitter.com/intent/user?user_id=9023766242915481954"
    }
  },
  {
    "following": {
      "accountId": "9034488331311000369",
      "userLink": "https://twitter.com/intent/user?user_id=9034488331311000369"
    }
  },
  {
    "following": {
      "accountId": "9010878555834374731",
      "userLink": "https://twitter.com/intent/user?user_id=9010878555834374731"
    }
  },
  {
    "following": {
      "accountId": "9048385909562852053",
      "userLink": "https://twitter.com/intent/user?user_id=9048385909562852053"
    }
  },
  {
    "following": {
      "accountId": "9055647111139546652",
      "userLink": "https://twitter.com/intent/user?user_id=9055647111139546652"
    }
  },
  {
    "following": {
      "accountId": "9011179572556545739",
      "userLink": "https://twitter.com/intent/user?user_id=9011179572556545739"
    }
  },
  {
    "following": {
      "accountId": "9070806890132393436",
      "userLink": "https://twitter.com/intent/user?user_id=9070806890132393436"
    }
  },
  {
    "following": {
      "accountId": "9095231221032764267",
      "userLink": "https://twitter.com/intent/user?user_id=9095231221032764267"
    }
  },
  {
    "following": {
      "accountId": "9010735969014065569",
      "userLink": "https://twitter.com/intent/user?user_id=9010735969014065569"
    }
  },
  {
    "following": {
      "accountId": "9044625918620427667",
      "userLink": "https://twitter.com/intent/user?user_id=9044625918620427667"
    }
  },
  {
    "following": {
      "accountId": "9047162437281967075",
      "userLink": "https://twitter.com/intent/user?user_id=9047162437281967075"
    }
  },
  {
    "following": {
      "accountId": "9037487571719747022",
      "userLink": "https://twitter.com/intent/user?user_id=9037487571719747022"
    }
  },
  {
    "following": {
      "accountId": "9035901144115133395",
      "userLink": "https://twitter.com/intent/user?user_id=9035901144115133395"
    }
  },
  {
    "following": {
      "accountId": "9070938399032881420",
      "userLink": "https://twitter.com/intent/user?user_id=9070938399032881420"
    }
  },
  {
    "following": {
      "accountId": "9020966540276324094",
      "userLink": "https://twitter.com/intent/user?user_id=9020966540276324094"
    }
  },
  {
    "following": {
      "accountId": "9036857745860867805",
      "userLink": "https://twitter.com/intent/user?user_id=9036857745860867805"
    }
  },
  {
    "following": {
      "accountId": "9010792388544530624",
      "userLink": "https://twitter.com/intent/user?user_id=9010792388544530624"
    }
  },
  {
    "following": {
      "accountId": "9093304967779428581",
      "userLink": "https://twitter.com/intent/user?user_id=9093304967779428581"
    }
  },
  {
    "following": {
      "accountId": "9094808803141256104",
      "userLink": "https://twitter.com/intent/user?user_id=9094808803141256104"
    }
  },
  {
    "following": {
      "accountId": "9010303923940735251",
      "userLink": "https://twitter.com/intent/user?user_id=9010303923940735251"
    }
  },
  {
    "following": {
      "accountId": "9052111999695719951",
      "userLink": "https://twitter.com/intent/user?user_id=9052111999695719951"
    }
  },
  {
    "following": {
      "accountId": "9012695675279413055",
      "userLink": "https://twitter.com/intent/user?user_id=9012695675279413055"
    }
  },
  {
    "following": {
      "accountId": "9017205471526476269",
      "userLink": "https://twitter.com/intent/user?user_id=9017205471526476269"
    }
  },
  {
    "following": {
      "accountId": "9011748382998955283",
      "userLink": "https://twitter.com/intent/user?user_id=9011748382998955283"
    }
  },
  {
    "following": {
      "accountId": "9010634101075710900",
      "userLink": "https://twitter.com/intent/user?user_id=9010634101075710900"
    }
  },
  {
    "following": {
      "accountId": "9075456713700301886",
      "userLink": "https://twitter.com/intent/user?user_id=9075456713700301886"
    }
  },
  {
    "following": {
      "accountId": "9074355080151696049",
      "userLink": "https://twitter.com/intent/user?user_id=9074355080151696049"
    }
  },
  {
    "following": {
      "accountId": "9095265640021182454",
      "userLink": "https://twitter.com/intent/user?user_id=9095265640021182454"
    }
  },
  {
    "following": {
      "accountId": "9048241741744045421",
      "userLink": "https://twitter.com/intent/user?user_id=9048241741744045421"
    }
  },
  {
    "following": {
      "accountId": "9010935536531826156",
      "userLink": "https://twitter.com/intent/user?user_id=9010935536531826156"
    }
  },
  {
    "following": {
      "accountId": "9081629799303845545",
      "userLink": "https://twitter.com/intent/user?user_id=9081629799303845545"
    }
  },
  {
    "following": {
      "accountId": "9086068596255753319",
      "userLink": "https://twitter.com/intent/user?user_id=9086068596255753319"
    }
  },
  {
    "following": {
      "accountId": "9086693909114924339",
      "userLink": "https://twitter.com/intent/user?user_id=9086693909114924339"
    }
  },
  {
    "following": {
      "accountId": "9091567704591294005",
      "userLink": "https://twitter.com/intent/user?user_id=9091567704591294005"
    }
  },
  {
    "following": {
      "accountId": "9050072760621168551",
      "userLink": "https://twitter.com/intent/user?user_id=9050072760621168551"
    }
  },
  {
    "following": {
      "accountId": "9085223950663787552",
      "userLink": "https://twitter.com/intent/user?user_id=9085223950663787552"
    }
  },
  {
    "following": {
      "accountId": "9025899872462315758",
      "userLink": "https://twitter.com/intent/user?user_id=9025899872462315758"
    }
  },
  {
    "following": {
      "accountId": "9081225107798642743",
      "userLink": "https://twitter.com/intent/user?user_id=9081225107798642743"
    }
  },
  {
    "following": {
      "accountId": "9065827187140736047",
      "userLink": "https://twitter.com/intent/user?user_id=9065827187140736047"
    }
  },
  {
    "following": {
      "accountId": "9078066036984726829",
      "userLink": "https://twitter.com/intent/user?user_id=9078066036984726829"
    }
  },
  {
    "following": {
      "accountId": "9011272792727486211",
      "userLink": "https://twitter.com/intent/user?user_id=9011272792727486211"
    }
  },
  {
    "following": {
      "accountId": "9089856235307804959",
      "userLink": "https://twitter.com/intent/user?user_id=9089856235307804959"
    }
  },
  {
    "following": {
      "accountId": "9031820416570144336",
      "userLink": "https://twitter.com/intent/user?user_id=9031820416570144336"
    }
  },
  {
    "following": {
      "accountId": "9098257489318833944",
      "userLink": "https://twitter.com/intent/user?user_id=9098257489318833944"
    }
  },
  {
    "following": {
      "accountId": "9070503806375935171",
      "userLink": "https://twitter.com/intent/user?user_id=9070503806375935171"
    }
  },
  {
    "following": {
      "accountId": "9070457211517757612",
      "userLink": "https://twitter.com/intent/user?user_id=9070457211517757612"
    }
  },
  {
    "following": {
      "accountId": "9069134068379843447",
      "userLink": "https://twitter.com/intent/user?user_id=9069134068379843447"
    }
  },
  {
    "following": {
      "accountId": "9090095841734297378",
      "userLink": "https://twitter.com/intent/user?user_id=9090095841734297378"
    }
  },
  {
    "following": {
      "accountId": "9074760037526265710",
      "userLink": "https://twitter.com/intent/user?user_id=9074760037526265710"
    }
  },
  {
    "following": {
      "accountId": "9010967171171980830",
      "userLink": "https://twitter.com/intent/user?user_id=9010967171171980830"
    }
  },
  {
    "following": {
      "accountId": "9069574834019646826",
      "userLink": "https://twitter.com/intent/user?user_id=9069574834019646826"
    }
  },
  {
    "following": {
      "accountId": "9010636568940400609",
      "userLink": "https://twitter.com/intent/user?user_id=9010636568940400609"
    }
  },
  {
    "following": {
      "accountId": "9020236876645207212",
      "userLink": "https://twitter.com/intent/user?user_id=9020236876645207212"
    }
  },
  {
    "following": {
      "accountId": "9043885164379443290",
      "userLink": "https://twitter.com/intent/user?user_id=9043885164379443290"
    }
  },
  {
    "following": {
      "accountId": "9050255522130922819",
      "userLink": "https://twitter.com/intent/user?user_id=9050255522130922819"
    }
  },
  {
    "following": {
      "accountId": "9064143662072333446",
      "userLink": "https://twitter.com/intent/user?user_id=9064143662072333446"
    }
  },
  {
    "following": {
      "accountId": "9034450764940685861",
      "userLink": "https://twitter.com/intent/user?user_id=9034450764940685861"
    }
  },
  {
    "following": {
      "accountId": "9046263072421865785",
      "userLink": "https://twitter.com/intent/user?user_id=9046263072421865785"
    }
  },
  {
    "following": {
      "accountId": "9010126824780065925",
      "userLink": "https://twitter.com/intent/user?user_id=9010126824780065925"
    }
  },
  {
    "following": {
      "accountId": "9038511669844175455",
      "userLink": "https://twitter.com/intent/user?user_id=9038511669844175455"
    }
  },
  {
    "following": {
      "accountId": "9065695182150908744",
      "userLink": "https://twitter.com/intent/user?user_id=9065695182150908744"
    }
  },
  {
    "following": {
      "accountId": "9011225433264891457",
      "userLink": "https://twitter.com/intent/user?user_id=9011225433264891457"
    }
  },
  {
    "following": {
      "accountId": "9066078117981380374",
      "userLink": "https://twitter.com/intent/user?user_id=9066078117981380374"
    }
  },
  {
    "following": {
      "accountId": "9012643066149130308",
      "userLink": "https://twitter.com/intent/user?user_id=9012643066149130308"
    }
  },
  {
    "following": {
      "accountId": "9041743235285570891",
      "userLink": "https://twitter.com/intent/user?user_id=9041743235285570891"
    }
  },
  {
    "following": {
      "accountId": "9025889153743454211",
      "userLink": "https://twitter.com/intent/user?user_id=9025889153743454211"
    }
  },
  {
    "following": {
      "accountId": "9016175199969449477",
      "userLink": "https://twitter.com/intent/user?user_id=9016175199969449477"
    }
  },
  {
    "following": {
      "accountId": "9011447912418547843",
      "userLink": "https://twitter.com/intent/user?user_id=9011447912418547843"
    }
  },
  {
    "following": {
      "accountId": "9028442281127425789",
      "userLink": "https://twitter.com/intent/user?user_id=9028442281127425789"
    }
  },
  {
    "following": {
      "accountId": "9055002732820249824",
      "userLink": "https://twitter.com/intent/user?user_id=9055002732820249824"
    }
  },
  {
    "following": {
      "accountId": "9012196094943674721",
      "userLink": "https://twitter.com/intent/user?user_id=9012196094943674721"
    }
  },
  {
    "following": {
      "accountId": "9060574673858647351",
      "userLink": "https://twitter.com/intent/user?user_id=9060574673858647351"
    }
  },
  {
    "following": {
      "accountId": "9087045473253957227",
      "userLink": "https://twitter.com/intent/user?user_id=9087045473253957227"
    }
  },
  {
    "following": {
      "accountId": "9044135575217761226",
      "userLink": "https://twitter.com/intent/user?user_id=9044135575217761226"
    }
  },
  {
    "following": {
      "accountId": "9070289400659028659",
      "userLink": "https://twitter.com/intent/user?user_id=9070289400659028659"
    }
  },
  {
    "following": {
      "accountId": "9098939786290211692",
      "userLink": "https://twitter.com/intent/user?user_id=9098939786290211692"
    }
  },
  {
    "following": {
      "accountId": "9025661749682195323",
      "userLink": "https://twitter.com/intent/user?user_id=9025661749682195323"
    }
  },
  {
    "following": {
      "accountId": "9097888353949114239",
      "userLink": "https://twitter.com/intent/user?user_id=9097888353949114239"
    }
  },
  {
    "following": {
      "accountId": "9024177120408220277",
      "userLink": "https://twitter.com/intent/user?user_id=9024177120408220277"
    }
  },
  {
    "following": {
      "accountId": "9069991695483211288",
      "userLink": "https://twitter.com/intent/user?user_id=9069991695483211288"
    }
  },
  {
    "following": {
      "accountId": "9052164201489834434",
      "userLink": "https://twitter.com/intent/user?user_id=9052164201489834434"
    }
  },
  {
    "following": {
      "accountId": "9092266865190747168",
      "userLink": "https://twitter.com/intent/user?user_id=9092266865190747168"
    }
  },
  {
    "following": {
      "accountId": "9089521786825514388",
      "userLink": "https://twitter.com/intent/user?user_id=9089521786825514388"
    }
  },
  {
    "following": {
      "accountId": "9095916805666367678",
      "userLink": "https://twitter.com/intent/user?user_id=9095916805666367678"
    }
  },
  {
    "following": {
      "accountId": "9034577131513751620",
      "userLink": "https://twitter.com/intent/user?user_id=9034577131513751620"
    }
  },
  {
    "following": {
      "accountId": "9055126393156569359",
      "userLink": "https://twitter.com/intent/user?user_id=9055126393156569359"
    }
  },
  {
    "following": {
      "accountId": "9027639450236177026",
      "userLink": "https://twitter.com/intent/user?user_id=9027639450236177026"
    }
  },
  {
    "following": {
      "accountId": "9010263907287747910",
      "userLink": "https://twitter.com/intent/user?user_id=9010263907287747910"
    }
  },
  {
    "following": {
      "accountId": "9046685310689483472",
      "userLink": "https://twitter.com/intent/user?user_id=9046685310689483472"
    }
  },
  {
    "following": {
      "accountId": "9033665169466809161",
      "userLink": "https://twitter.com/intent/user?user_id=9033665169466809161"
    }
  },
  {
    "following": {
      "accountId": "9079283275862680297",
      "userLink": "https://twitter.com/intent/user?user_id=9079283275862680297"
    }
  },
  {
    "following": {
      "accountId": "9010370581309141613",
      "userLink": "https://twitter.com/intent/user?user_id=9010370581309141613"
    }
  },
  {
    "following": {
      "accountId": "9018928167891882044",
      "userLink": "https://twitter.com/intent/user?user_id=9018928167891882044"
    }
  },
  {
    "following": {
      "accountId": "9010604533058958782",
      "userLink": "https://twitter.com/intent/user?user_id=9010604533058958782"
    }
  },
  {
    "following": {
      "accountId": "9051450006444032318",
      "userLink": "https://twitter.com/intent/user?user_id=9051450006444032318"
    }
  },
  {
    "following": {
      "accountId": "9073289694709456291",
      "userLink": "https://twitter.com/intent/user?user_id=9073289694709456291"
    }
  },
  {
    "following": {
      "accountId": "9067530718645279643",
      "userLink": "https://twitter.com/intent/user?user_id=9067530718645279643"
    }
  },
  {
    "following": {
      "accountId": "9085534824828370148",
      "userLink": "https://twitter.com/intent/user?user_id=9085534824828370148"
    }
  },
  {
    "following": {
      "accountId": "9060846223235253737",
      "userLink": "https://twitter.com/intent/user?user_id=9060846223235253737"
    }
  },
  {
    "following": {
      "accountId": "9053253014238252688",
      "userLink": "https://twitter.com/intent/user?user_id=9053253014238252688"
    }
  },
  {
    "following": {
      "accountId": "9067970381626534156",
      "userLink": "https://twitter.com/intent/user?user_id=9067970381626534156"
    }
  },
  {
    "following": {
      "accountId": "9066917782691144597",
      "userLink": "https://twitter.com/intent/user?user_id=9066917782691144597"
    }
  },
  {
    "following": {
      "accountId": "9011142564517471650",
      "userLink": "https://twitter.com/intent/user?user_id=9011142564517471650"
    }
  },
  {
    "following": {
      "accountId": "9054314165498267102",
      "userLink": "https://twitter.com/intent/user?user_id=9054314165498267102"
    }
  },
  {
    "following": {
      "accountId": "9039236750719806157",
      "userLink": "https://twitter.com/intent/user?user_id=9039236750719806157"
    }
  },
  {
    "following": {
      "accountId": "9048921865233707886",
      "userLink": "https://twitter.com/intent/user?user_id=9048921865233707886"
    }
  },
  {
    "following": {
      "accountId": "9051335279280144442",
      "userLink": "https://twitter.com/intent/user?user_id=9051335279280144442"
    }
  },
  {
    "following": {
      "accountId": "9010307733252810361",
      "userLink": "https://twitter.com/intent/user?user_id=9010307733252810361"
    }
  },
  {
    "following": {
      "accountId": "9032962115112099200",
      "userLink": "https://twitter.com/intent/user?user_id=9032962115112099200"
    }
  },
  {
    "following": {
      "accountId": "9037870432985900113",
      "userLink": "https://twitter.com/intent/user?user_id=9037870432985900113"
    }
  },
  {
    "following": {
      "accountId": "9010549865146956945",
      "userLink": "https://twitter.com/intent/user?user_id=9010549865146956945"
    }
  },
  {
    "following": {
      "accountId": "9085162571292042562",
      "userLink": "https://twitter.com/intent/user?user_id=9085162571292042562"
    }
  },
  {
    "following": {
      "accountId": "9010944905274875816",
      "userLink": "https://twitter.com/intent/user?user_id=9010944905274875816"
    }
  },
  {
    "following": {
      "accountId": "9055846636881124150",
      "userLink": "https://twitter.com/intent/user?user_id=9055846636881124150"
    }
  },
  {
    "following": {
      "accountId": "9010706878098672989",
      "userLink": "https://twitter.com/intent/user?user_id=9010706878098672989"
    }
  },
  {
    "following": {
      "accountId": "9072902678037526722",
      "userLink": "https://twitter.com/intent/user?user_id=9072902678037526722"
    }
  },
  {
    "following": {
      "accountId": "9015286841580022344",
      "userLink": "https://twitter.com/intent/user?user_id=9015286841580022344"
    }
  },
  {
    "following": {
      "accountId": "9025174466628128715",
      "userLink": "https://twitter.com/intent/user?user_id=9025174466628128715"
    }
  },
  {
    "following": {
      "accountId": "9011215687361221054",
      "userLink": "https://twitter.com/intent/user?user_id=9011215687361221054"
    }
  },
  {
    "following": {
      "accountId": "9096152359752365041",
      "userLink": "https://twitter.com/intent/user?user_id=9096152359752365041"
    }
  },
  {
    "following": {
      "accountId": "9052248620775756098",
      "userLink": "https://twitter.com/intent/user?user_id=9052248620775756098"
    }
  },
  {
    "following": {
      "accountId": "9046952399075318647",
      "userLink": "https://twitter.com/intent/user?user_id=9046952399075318647"
    }
  },
  {
    "following": {
      "accountId": "9022645320169678350",
      "userLink": "https://twitter.com/intent/user?user_id=9022645320169678350"
    }
  },
  {
    "following": {
      "accountId": "9060123876516711783",
      "userLink": "https://twitter.com/intent/user?user_id=9060123876516711783"
    }
  },
  {
    "following": {
      "accountId": "9058748706039748215",
      "userLink": "https://twitter.com/intent/user?user_id=9058748706039748215"
    }
  },
  {
    "following": {
      "accountId": "9089447855209220393",
      "userLink": "https://twitter.com/intent/user?user_id=9089447855209220393"
    }
  },
  {
    "following": {
      "accountId": "9010817149462344090",
      "userLink": "https://twitter.com/intent/user?user_id=9010817149462344090"
    }
  },
  {
    "following": {
      "accountId": "9094449721784711382",
      "userLink": "https://twitter.com/intent/user?user_id=9094449721784711382"
    }
  },
  {
    "following": {
      "accountId": "9022289121272454345",
      "userLink": "https://twitter.com/intent/user?user_id=9022289121272454345"
    }
  },
  {
    "following": {
      "accountId": "9019442434275955712",
      "userLink": "https://twitter.com/intent/user?user_id=9019442434275955712"
    }
  },
  {
    "following": {
      "accountId": "9027972706743000539",
      "userLink": "https://twitter.com/intent/user?user_id=9027972706743000539"
    }
  },
  {
    "following": {
      "accountId": "9073051995391414273",
      "userLink": "https://twitter.com/intent/user?user_id=9073051995391414273"
    }
  },
  {
    "following": {
      "accountId": "9052833117837014413",
      "userLink": "https://twitter.com/intent/user?user_id=9052833117837014413"
    }
  },
  {
    "following": {
      "accountId": "9063453816989629379",
      "userLink": "https://twitter.com/intent/user?user_id=9063453816989629379"
    }
  },
  {
    "following": {
      "accountId": "9070112085004801111",
      "userLink": "https://twitter.com/intent/user?user_id=9070112085004801111"
    }
  },
  {
    "following": {
      "accountId": "9055471529773826727",
      "userLink": "https://twitter.com/intent/user?user_id=9055471529773826727"
    }
  },
  {
    "following": {
      "accountId": "9036924074337435698",
      "userLink": "https://twitter.com/intent/user?user_id=9036924074337435698"
    }
  },
  {
    "following": {
      "accountId": "9019229434187702705",
      "userLink": "https://twitter.com/intent/user?user_id=9019229434187702705"
    }
  },
  {
    "following": {
      "accountId": "9048244617929616749",
      "userLink": "https://twitter.com/intent/user?user_id=9048244617929616749"
    }
  },
  {
    "following": {
      "accountId": "9061186357617388823",
      "userLink": "https://twitter.com/intent/user?user_id=9061186357617388823"
    }
  },
  {
    "following": {
      "accountId": "9083267330149661859",
      "userLink": "https://twitter.com/intent/user?user_id=9083267330149661859"
    }
  },
  {
    "following": {
      "accountId": "9017203116453893786",
      "userLink": "https://twitter.com/intent/user?user_id=9017203116453893786"
    }
  },
  {
    "following": {
      "accountId": "9021187315833722524",
      "userLink": "https://twitter.com/intent/user?user_id=9021187315833722524"
    }
  },
  {
    "following": {
      "accountId": "9012376211889535571",
      "userLink": "https://twitter.com/intent/user?user_id=9012376211889535571"
    }
  },
  {
    "following": {
      "accountId": "9081291465759414629",
      "userLink": "https://twitter.com/intent/user?user_id=9081291465759414629"
    }
  },
  {
    "following": {
      "accountId": "9079269165869349280",
      "userLink": "https://twitter.com/intent/user?user_id=9079269165869349280"
    }
  },
  {
    "following": {
      "accountId": "9038832039306405861",
      "userLink": "https://twitter.com/intent/user?user_id=9038832039306405861"
    }
  },
  {
    "following": {
      "accountId": "9010845825460623014",
      "userLink": "https://twitter.com/intent/user?user_id=9010845825460623014"
    }
  },
  {
    "following": {
      "accountId": "9010518214993621413",
      "userLink": "https://twitter.com/intent/user?user_id=9010518214993621413"
    }
  },
  {
    "following": {
      "accountId": "9065007046266052623",
      "userLink": "https://twitter.com/intent/user?user_id=9065007046266052623"
    }
  },
  {
    "following": {
      "accountId": "9035511668581522105",
      "userLink": "https://twitter.com/intent/user?user_id=9035511668581522105"
    }
  },
  {
    "following": {
      "accountId": "9042899327213352915",
      "userLink": "https://twitter.com/intent/user?user_id=9042899327213352915"
    }
  },
  {
    "following": {
      "accountId": "9010127986058751411",
      "userLink": "https://twitter.com/intent/user?user_id=9010127986058751411"
    }
  },
  {
    "following": {
      "accountId": "9021959811207190858",
      "userLink": "https://twitter.com/intent/user?user_id=9021959811207190858"
    }
  },
  {
    "following": {
      "accountId": "9065874814478294100",
      "userLink": "https://twitter.com/intent/user?user_id=9065874814478294100"
    }
  },
  {
    "following": {
      "accountId": "9087892069709831017",
      "userLink": "https://twitter.com/intent/user?user_id=9087892069709831017"
    }
  },
  {
    "following": {
      "accountId": "9055740605341418203",
      "userLink": "https://twitter.com/intent/user?user_id=9055740605341418203"
    }
  },
  {
    "following": {
      "accountId": "9014915669712114116",
      "userLink": "https://twitter.com/intent/user?user_id=9014915669712114116"
    }
  },
  {
    "following": {
      "accountId": "9041237841236959774",
      "userLink": "https://twitter.com/intent/user?user_id=9041237841236959774"
    }
  },
  {
    "following": {
      "accountId": "9084091236512465453",
      "userLink": "https://twitter.com/intent/user?user_id=9084091236512465453"
    }
  },
  {
    "following": {
      "accountId": "9050557024561643348",
      "userLink": "https://twitter.com/intent/user?user_id=9050557024561643348"
    }
  },
  {
    "following": {
      "accountId": "9033486088508440932",
      "userLink": "https://twitter.com/intent/user?user_id=9033486088508440932"
    }
  },
  {
    "following": {
      "accountId": "9056089176486880955",
      "userLink": "https://twitter.com/intent/user?user_id=9056089176486880955"
    }
  },
  {
    "following": {
      "accountId": "9031864340927530429",
      "userLink": "https://twitter.com/intent/user?user_id=9031864340927530429"
    }
  },
  {
    "following": {
      "accountId": "9012941946580658460",
      "userLink": "https://twitter.com/intent/user?user_id=9012941946580658460"
    }
  },
  {
    "following": {
      "accountId": "9077769099721307372",
      "userLink": "https://twitter.com/intent/user?user_id=9077769099721307372"
    }
  },
  {
    "following": {
      "accountId": "9018801048657944159",
      "userLink": "https://twitter.com/intent/user?user_id=9018801048657944159"
    }
  },
  {
    "following": {
      "accountId": "9091706999279356880",
      "userLink": "https://twitter.com/intent/user?user_id=9091706999279356880"
    }
  },
  {
    "following": {
      "accountId": "9098622770002600470",
      "userLink": "https://twitter.com/intent/user?user_id=9098622770002600470"
    }
  },
  {
    "following": {
      "accountId": "9078805775779728291",
      "userLink": "https://twitter.com/intent/user?user_id=9078805775779728291"
    }
  },
  {
    "following": {
      "accountId": "9050822467429278472",
      "userLink": "https://twitter.com/intent/user?user_id=9050822467429278472"
    }
  },
  {
    "following": {
      "accountId": "9037137109959257716",
      "userLink": "https://twitter.com/intent/user?user_id=9037137109959257716"
    }
  },
  {
    "following": {
      "accountId": "9081509533704114892",
      "userLink": "https://twitter.com/intent/user?user_id=9081509533704114892"
    }
  },
  {
    "following": {
      "accountId": "9011197295240913218",
      "userLink": "https://twitter.com/intent/user?user_id=9011197295240913218"
    }
  },
  {
    "following": {
      "accountId": "9057815710445224183",
      "userLink": "https://twitter.com/intent/user?user_id=9057815710445224183"
    }
  },
  {
    "following": {
      "accountId": "9010545782549834082",
      "userLink": "https://twitter.com/intent/user?user_id=9010545782549834082"
    }
  },
  {
    "following": {
      "accountId": "9010793298113752411",
      "userLink": "https://twitter.com/intent/user?user_id=9010793298113752411"
    }
  },
  {
    "following": {
      "accountId": "9030703668965990576",
      "userLink": "https://twitter.com/intent/user?user_id=9030703668965990576"
    }
  },
  {
    "following": {
      "accountId": "9044519348457579237",
      "userLink": "https://twitter.com/intent/user?user_id=9044519348457579237"
    }
  },
  {
    "following": {
      "accountId": "9014163398455175756",
      "userLink": "https://twitter.com/intent/user?user_id=9014163398455175756"
    }
  },
  {
    "following": {
      "accountId": "9032512699629466526",
      "userLink": "https://twitter.com/intent/user?user_id=9032512699629466526"
    }
  },
  {
    "following": {
      "accountId": "9010232848532520835",
      "userLink": "https://twitter.com/intent/user?user_id=9010232848532520835"
    }
  },
  {
    "following": {
      "accountId": "9010747924634879072",
      "userLink": "https://twitter.com/intent/user?user_id=9010747924634879072"
    }
  },
  {
    "following": {
      "accountId": "9056320316494972876",
      "userLink": "https://twitter.com/intent/user?user_id=9056320316494972876"
    }
  },
  {
    "following": {
      "accountId": "9013852092721478457",
      "userLink": "https://twitter.com/intent/user?user_id=9013852092721478457"
    }
  },
  {
    "following": {
      "accountId": "9094219654534795715",
      "userLink": "https://twitter.com/intent/user?user_id=9094219654534795715"
    }
  },
  {
    "following": {
      "accountId": "9020439558724375916",
      "userLink": "https://twitter.com/intent/user?user_id=9020439558724375916"
    }
  },
  {
    "following": {
      "accountId": "9062624543135199835",
      "userLink": "https://twitter.com/intent/user?user_id=9062624543135199835"
    }
  },
  {
    "following": {
      "accountId": "9053452021989573351",
      "userLink": "https://twitter.com/intent/user?user_id=9053452021989573351"
    }
  },
  {
    "following": {
      "accountId": "9089128810051428165",
      "userLink": "https://twitter.com/intent/user?user_id=9089128810051428165"
    }
  },
  {
    "following": {
      "accountId": "9023789236923415740",
      "userLink": "https://twitter.com/intent/user?user_id=9023789236923415740"
    }
  },
  {
    "following": {
      "accountId": "9036904671917320019",
      "userLink": "https://twitter.com/intent/user?user_id=9036904671917320019"
    }
  },
  {
    "following": {
      "accountId": "9070584092194317694",
      "userLink": "https://twitter.com/intent/user?user_id=9070584092194317694"
    }
  },
  {
    "following": {
      "accountId": "9081129272359650751",
      "userLink": "https://twitter.com/intent/user?user_id=9081129272359650751"
    }
  },
  {
    "following": {
      "accountId": "9011173278344700674",
      "userLink": "https://twitter.com/intent/user?user_id=9011173278344700674"
    }
  },
  {
    "following": {
      "accountId": "9095165124763629798",
      "userLink": "https://twitter.com/intent/user?user_id=9095165124763629798"
    }
  },
  {
    "following": {
      "accountId": "9011832474610554967",
      "userLink": "https://twitter.com/intent/user?user_id=9011832474610554967"
    }
  },
  {
    "following": {
      "accountId": "9027978719592325195",
      "userLink": "https://twitter.com/intent/user?user_id=9027978719592325195"
    }
  },
  {
    "following": {
      "accountId": "9044778036525169034",
      "userLink": "https://twitter.com/intent/user?user_id=9044778036525169034"
    }
  },
  {
    "following": {
      "accountId": "9068834774545789832",
      "userLink": "https://twitter.com/intent/user?user_id=9068834774545789832"
    }
  },
  {
    "following": {
      "accountId": "9070579550379439391",
      "userLink": "https://twitter.com/intent/user?user_id=9070579550379439391"
    }
  },
  {
    "following": {
      "accountId": "9059361048373846811",
      "userLink": "https://twitter.com/intent/user?user_id=9059361048373846811"
    }
  },
  {
    "following": {
      "accountId": "9072206622167823031",
      "userLink": "https://twitter.com/intent/user?user_id=9072206622167823031"
    }
  },
  {
    "following": {
      "accountId": "9084402061541036225",
      "userLink": "https://twitter.com/intent/user?user_id=9084402061541036225"
    }
  },
  {
    "following": {
      "accountId": "9073408302246683259",
      "userLink": "https://twitter.com/intent/user?user_id=9073408302246683259"
    }
  },
  {
    "following": {
      "accountId": "9014012748542992390",
      "userLink": "https://twitter.com/intent/user?user_id=9014012748542992390"
    }
  },
  {
    "following": {
      "accountId": "9065776969696355512",
      "userLink": "https://twitter.com/intent/user?user_id=9065776969696355512"
    }
  },
  {
    "following": {
      "accountId": "9062645537558141268",
      "userLink": "https://twitter.com/intent/user?user_id=9062645537558141268"
    }
  },
  {
    "following": {
      "accountId": "9067456629934494407",
      "userLink": "https://twitter.com/intent/user?user_id=9067456629934494407"
    }
  },
  {
    "following": {
      "accountId": "9049752889089362186",
      "userLink": "https://twitter.com/intent/user?user_id=9049752889089362186"
    }
  },
  {
    "following": {
      "accountId": "9062442659230293290",
      "userLink": "https://twitter.com/intent/user?user_id=9062442659230293290"
    }
  },
  {
    "following": {
      "accountId": "9057049341609441190",
      "userLink": "https://twitter.com/intent/user?user_id=9057049341609441190"
    }
  },
  {
    "following": {
      "accountId": "9082805137922306269",
      "userLink": "https://twitter.com/intent/user?user_id=9082805137922306269"
    }
  },
  {
    "following": {
      "accountId": "9035362534101320937",
      "userLink": "https://twitter.com/intent/user?user_id=9035362534101320937"
    }
  },
  {
    "following": {
      "accountId": "9067101932988795557",
      "userLink": "https://twitter.com/intent/user?user_id=9067101932988795557"
    }
  },
  {
    "following": {
      "accountId": "9066165878481561959",
      "userLink": "https://twitter.com/intent/user?user_id=9066165878481561959"
    }
  },
  {
    "following": {
      "accountId": "9078087325398016833",
      "userLink": "https://twitter.com/intent/user?user_id=9078087325398016833"
    }
  },
  {
    "following": {
      "accountId": "9069828500601041964",
      "userLink": "https://twitter.com/intent/user?user_id=9069828500601041964"
    }
  },
  {
    "following": {
      "accountId": "9068726242433804081",
      "userLink": "https://twitter.com/intent/user?user_id=9068726242433804081"
    }
  },
  {
    "following": {
      "accountId": "9092201799584553906",
      "userLink": "https://twitter.com/intent/user?user_id=9092201799584553906"
    }
  },
  {
    "following": {
      "accountId": "9052827773407625957",
      "userLink": "https://twitter.com/intent/user?user_id=9052827773407625957"
    }
  },
  {
    "following": {
      "accountId": "9092639508644601699",
      "userLink": "https://twitter.com/intent/user?user_id=9092639508644601699"
    }
  },
  {
    "following": {
      "accountId": "9021049334455142270",
      "userLink": "https://twitter.com/intent/user?user_id=9021049334455142270"
    }
  },
  {
    "following": {
      "accountId": "9049838686143771202",
      "userLink": "https://twitter.com/intent/user?user_id=9049838686143771202"
    }
  },
  {
    "following": {
      "accountId": "9041018495692455876",
      "userLink": "https://twitter.com/intent/user?user_id=9041018495692455876"
    }
  },
  {
    "following": {
      "accountId": "9010802986139702755",
      "userLink": "https://twitter.com/intent/user?user_id=9010802986139702755"
    }
  },
  {
    "following": {
      "accountId": "9058771560323005086",
      "userLink": "https://twitter.com/intent/user?user_id=9058771560323005086"
    }
  },
  {
    "following": {
      "accountId": "9011916833321039134",
      "userLink": "https://twitter.com/intent/user?user_id=9011916833321039134"
    }
  },
  {
    "following": {
      "accountId": "9064346363385683671",
      "userLink": "https://twitter.com/intent/user?user_id=9064346363385683671"
    }
  },
  {
    "following": {
      "accountId": "9010727138208550841",
      "userLink": "https://twitter.com/intent/user?user_id=9010727138208550841"
    }
  },
  {
    "following": {
      "accountId": "9033070334760666524",
      "userLink": "https://twitter.com/intent/user?user_id=9033070334760666524"
    }
  },
  {
    "following": {
      "accountId": "9021308891291494102",
      "userLink": "https://twitter.com/intent/user?user_id=9021308891291494102"
    }
  },
  {
    "following": {
      "accountId": "9035777428467197062",
      "userLink": "https://twitter.com/intent/user?user_id=9035777428467197062"
    }
  },
  {
    "following": {
      "accountId": "9010931890573265194",
      "userLink": "https://twitter.com/intent/user?user_id=9010931890573265194"
    }
  },
  {
    "following": {
      "accountId": "9091102952385571102",
      "userLink": "https://twitter.com/intent/user?user_id=9091102952385571102"
    }
  },
  {
    "following": {
      "accountId": "9050709825583243303",
      "userLink": "https://twitter.com/intent/user?user_id=9050709825583243303"
    }
  },
  {
    "following": {
      "accountId": "9049472332278824181",
      "userLink": "https://twitter.com/intent/user?user_id=9049472332278824181"
    }
  },
  {
    "following": {
      "accountId": "9032947010106394293",
      "userLink": "https://twitter.com/intent/user?user_id=9032947010106394293"
    }
  },
  {
    "following": {
      "accountId": "9039858080985574803",
      "userLink": "https://twitter.com/intent/user?user_id=9039858080985574803"
    }
  },
  {
    "following": {
      "accountId": "9011392134456015195",
      "userLink": "https://twitter.com/intent/user?user_id=9011392134456015195"
    }
  },
  {
    "following": {
      "accountId": "9080018408449000674",
      "userLink": "https://twitter.com/intent/user?user_id=9080018408449000674"
    }
  },
  {
    "following": {
      "accountId": "9011270110441467568",
      "userLink": "https://twitter.com/intent/user?user_id=9011270110441467568"
    }
  },
  {
    "following": {
      "accountId": "9012044671811324705",
      "userLink": "https://twitter.com/intent/user?user_id=9012044671811324705"
    }
  },
  {
    "following": {
      "accountId": "9077874636302240595",
      "userLink": "https://twitter.com/intent/user?user_id=9077874636302240595"
    }
  },
  {
    "following": {
      "accountId": "9085331331333006265",
      "userLink": "https://twitter.com/intent/user?user_id=9085331331333006265"
    }
  },
  {
    "following": {
      "accountId": "9010861035249892109",
      "userLink": "https://twitter.com/intent/user?user_id=9010861035249892109"
    }
  },
  {
    "following": {
      "accountId": "9052597191375072405",
      "userLink": "https://twitter.com/intent/user?user_id=9052597191375072405"
    }
  },
  {
    "following": {
      "accountId": "9076838640984429482",
      "userLink": "https://twitter.com/intent/user?user_id=9076838640984429482"
    }
  },
  {
    "following": {
      "accountId": "9011178101018559015",
      "userLink": "https://twitter.com/intent/user?user_id=9011178101018559015"
    }
  },
  {
    "following": {
      "accountId": "9040247598569412332",
      "userLink": "https://twitter.com/intent/user?user_id=9040247598569412332"
    }
  },
  {
    "following": {
      "accountId": "9011282162021932974",
      "userLink": "https://twitter.com/intent/user?user_id=9011282162021932974"
    }
  },
  {
    "following": {
      "accountId": "9073316257879425631",
      "userLink": "https://twitter.com/intent/user?user_id=9073316257879425631"
    }
  },
  {
    "following": {
      "accountId": "9042037222170860247",
      "userLink": "https://twitter.com/intent/user?user_id=9042037222170860247"
    }
  },
  {
    "following": {
      "accountId": "9063428629719484940",
      "userLink": "https://twitter.com/intent/user?user_id=9063428629719484940"
    }
  },
  {
    "following": {
      "accountId": "9010681881372124533",
      "userLink": "https://twitter.com/intent/user?user_id=9010681881372124533"
    }
  },
  {
    "following": {
      "accountId": "9011006546046016225",
      "userLink": "https://twitter.com/intent/user?user_id=9011006546046016225"
    }
  },
  {
    "following": {
      "accountId": "9058645855049216783",
      "userLink": "https://twitter.com/intent/user?user_id=9058645855049216783"
    }
  },
  {
    "following": {
      "accountId": "9031128101888407780",
      "userLink": "https://twitter.com/intent/user?user_id=9031128101888407780"
    }
  },
  {
    "following": {
      "accountId": "9029487276737236645",
      "userLink": "https://twitter.com/intent/user?user_id=9029487276737236645"
    }
  },
  {
    "following": {
      "accountId": "9092989199030704985",
      "userLink": "https://twitter.com/intent/user?user_id=9092989199030704985"
    }
  },
  {
    "following": {
      "accountId": "9041012509558598143",
      "userLink": "https://twitter.com/intent/user?user_id=9041012509558598143"
    }
  },
  {
    "following": {
      "accountId": "9079366148948724585",
      "userLink": "https://twitter.com/intent/user?user_id=9079366148948724585"
    }
  },
  {
    "following": {
      "accountId": "9010463787700192991",
      "userLink": "https://twitter.com/intent/user?user_id=9010463787700192991"
    }
  },
  {
    "following": {
      "accountId": "9056123564966122895",
      "userLink": "https://twitter.com/intent/user?user_id=9056123564966122895"
    }
  },
  {
    "following": {
      "accountId": "9058129160705863832",
      "userLink": "https://twitter.com/intent/user?user_id=9058129160705863832"
    }
  },
  {
    "following": {
      "accountId": "9093257128393247505",
      "userLink": "https://twitter.com/intent/user?user_id=9093257128393247505"
    }
  },
  {
    "following": {
      "accountId": "9074089822559972870",
      "userLink": "https://twitter.com/intent/user?user_id=9074089822559972870"
    }
  },
  {
    "following": {
      "accountId": "9057198597205184040",
      "userLink": "https://twitter.com/intent/user?user_id=9057198597205184040"
    }
  },
  {
    "following": {
      "accountId": "9010110095469541757",
      "userLink": "https://twitter.com/intent/user?user_id=9010110095469541757"
    }
  },
  {
    "following": {
      "accountId": "9014483352703585729",
      "userLink": "https://twitter.com/intent/user?user_id=9014483352703585729"
    }
  },
  {
    "following": {
      "accountId": "9011338288964551716",
      "userLink": "https://twitter.com/intent/user?user_id=9011338288964551716"
    }
  },
  {
    "following": {
      "accountId": "9035945583827872010",
      "userLink": "https://twitter.com/intent/user?user_id=9035945583827872010"
    }
  },
  {
    "following": {
      "accountId": "9087833279352880339",
      "userLink": "https://twitter.com/intent/user?user_id=9087833279352880339"
    }
  },
  {
    "following": {
      "accountId": "9049237095005815295",
      "userLink": "https://twitter.com/intent/user?user_id=9049237095005815295"
    }
  },
  {
    "following": {
      "accountId": "9039456329548288066",
      "userLink": "https://twitter.com/intent/user?user_id=9039456329548288066"
    }
  },
  {
    "following": {
      "accountId": "9062450722614622017",
      "userLink": "https://twitter.com/intent/user?user_id=9062450722614622017"
    }
  },
  {
    "following": {
      "accountId": "9010220344564019281",
      "userLink": "https://twitter.com/intent/user?user_id=9010220344564019281"
    }
  },
  {
    "following": {
      "accountId": "9059387933382314526",
      "userLink": "https://twitter.com/intent/user?user_id=9059387933382314526"
    }
  },
  {
    "following": {
      "accountId": "9081141535472903523",
      "userLink": "https://twitter.com/intent/user?user_id=9081141535472903523"
    }
  },
  {
    "following": {
      "accountId": "9097000798825516650",
      "userLink": "https://twitter.com/intent/user?user_id=9097000798825516650"
    }
  },
  {
    "following": {
      "accountId": "9017055458781297753",
      "userLink": "https://twitter.com/intent/user?user_id=9017055458781297753"
    }
  },
  {
    "following": {
      "accountId": "9087599378580202079",
      "userLink": "https://twitter.com/intent/user?user_id=9087599378580202079"
    }
  },
  {
    "following": {
      "accountId": "9035396901217404435",
      "userLink": "https://twitter.com/intent/user?user_id=9035396901217404435"
    }
  },
  {
    "following": {
      "accountId": "9010395814313600088",
      "userLink": "https://twitter.com/intent/user?user_id=9010395814313600088"
    }
  },
  {
    "following": {
      "accountId": "9063231003213707167",
      "userLink": "https://twitter.com/intent/user?user_id=9063231003213707167"
    }
  },
  {
    "following": {
      "accountId": "9020130717131032617",
      "userLink": "https://twitter.com/intent/user?user_id=9020130717131032617"
    }
  },
  {
    "following": {
      "accountId": "9028868493762123382",
      "userLink": "https://twitter.com/intent/user?user_id=9028868493762123382"
    }
  },
  {
    "following": {
      "accountId": "9069783711662862663",
      "userLink": "https://twitter.com/intent/user?user_id=9069783711662862663"
    }
  },
  {
    "following": {
      "accountId": "9033949021504075847",
      "userLink": "https://twitter.com/intent/user?user_id=9033949021504075847"
    }
  },
  {
    "following": {
      "accountId": "9010626128477021468",
      "userLink": "https://twitter.com/intent/user?user_id=9010626128477021468"
    }
  },
  {
    "following": {
      "accountId": "9095906790750396021",
      "userLink": "https://twitter.com/intent/user?user_id=9095906790750396021"
    }
  },
  {
    "following": {
      "accountId": "9013601262309988631",
      "userLink": "https://twitter.com/intent/user?user_id=9013601262309988631"
    }
  },
  {
    "following": {
      "accountId": "9069513212274364793",
      "userLink": "https://twitter.com/intent/user?user_id=9069513212274364793"
    }
  },
  {
    "following": {
      "accountId": "9067094712747118129",
      "userLink": "https://twitter.com/intent/user?user_id=9067094712747118129"
    }
  },
  {
    "following": {
      "accountId": "9036921092400551520",
      "userLink": "https://twitter.com/intent/user?user_id=9036921092400551520"
    }
  },
  {
    "following": {
      "accountId": "9010206402990980579",
      "userLink": "https://twitter.com/intent/user?user_id=9010206402990980579"
    }
  },
  {
    "following": {
      "accountId": "9094148288525280287",
      "userLink": "https://twitter.com/intent/user?user_id=9094148288525280287"
    }
  },
  {
    "following": {
      "accountId": "9068897715875261241",
      "userLink": "https://twitter.com/intent/user?user_id=9068897715875261241"
    }
  },
  {
    "following": {
      "accountId": "9059606360226555312",
      "userLink": "https://twitter.com/intent/user?user_id=9059606360226555312"
    }
  },
  {
    "following": {
      "accountId": "9042722152654445767",
      "userLink": "https://twitter.com/intent/user?user_id=9042722152654445767"
    }
  },
  {
    "following": {
      "accountId": "9088913442010568616",
      "userLink": "https://twitter.com/intent/user?user_id=9088913442010568616"
    }
  },
  {
    "following": {
      "accountId": "9081956289005051758",
      "userLink": "https://twitter.com/intent/user?user_id=9081956289005051758"
    }
  },
  {
    "following": {
      "accountId": "9070007211536605275",
      "userLink": "https://twitter.com/intent/user?user_id=9070007211536605275"
    }
  },
  {
    "following": {
      "accountId": "9029463250140839638",
      "userLink": "https://twitter.com/intent/user?user_id=9029463250140839638"
    }
  },
  {
    "following": {
      "accountId": "9020465811583156476",
      "userLink": "https://twitter.com/intent/user?user_id=9020465811583156476"
    }
  },
  {
    "following": {
      "accountId": "9063924319994283942",
      "userLink": "https://twitter.com/intent/user?user_id=9063924319994283942"
    }
  },
  {
    "following": {
      "accountId": "9044423552953448240",
      "userLink": "https://twitter.com/intent/user?user_id=9044423552953448240"
    }
  },
  {
    "following": {
      "accountId": "9097827730131784048",
      "userLink": "https://twitter.com/intent/user?user_id=9097827730131784048"
    }
  },
  {
    "following": {
      "accountId": "9020788627418595233",
      "userLink": "https://twitter.com/intent/user?user_id=9020788627418595233"
    }
  },
  {
    "following": {
      "accountId": "9018021721698436356",
      "userLink": "https://twitter.com/intent/user?user_id=9018021721698436356"
    }
  },
  {
    "following": {
      "accountId": "9091344257481682248",
      "userLink": "https://twitter.com/intent/user?user_id=9091344257481682248"
    }
  },
  {
    "following": {
      "accountId": "9049271094515950130",
      "userLink": "https://twitter.com/intent/user?user_id=9049271094515950130"
    }
  },
  {
    "following": {
      "accountId": "9061568354400352774",
      "userLink": "https://twitter.com/intent/user?user_id=9061568354400352774"
    }
  },
  {
    "following": {
      "accountId": "9018729338917752210",
      "userLink": "https://twitter.com/intent/user?user_id=9018729338917752210"
    }
  },
  {
    "following": {
      "accountId": "9011293875957215793",
      "userLink": "https://twitter.com/intent/user?user_id=9011293875957215793"
    }
  },
  {
    "following": {
      "accountId": "9078578806338614347",
      "userLink": "https://twitter.com/intent/user?user_id=9078578806338614347"
    }
  },
  {
    "following": {
      "accountId": "9054289526757354496",
      "userLink": "https://twitter.com/intent/user?user_id=9054289526757354496"
    }
  },
  {
    "following": {
      "accountId": "9019897572448420268",
      "userLink": "https://twitter.com/intent/user?user_id=9019897572448420268"
    }
  },
  {
    "following": {
      "accountId": "9086915982551040545",
      "userLink": "https://twitter.com/intent/user?user_id=9086915982551040545"
    }
  },
  {
    "following": {
      "accountId": "9095761655813918507",
      "userLink": "https://twitter.com/intent/user?user_id=9095761655813918507"
    }
  },
  {
    "following": {
      "accountId": "9014010875454090736",
      "userLink": "https://twitter.com/intent/user?user_id=9014010875454090736"
    }
  },
  {
    "following": {
      "accountId": "9078763246559940314",
      "userLink": "https://twitter.com/intent/user?user_id=9078763246559940314"
    }
  },
  {
    "following": {
      "accountId": "9031660651049176740",
      "userLink": "https://twitter.com/intent/user?user_id=9031660651049176740"
    }
  },
  {
    "following": {
      "accountId": "9038257210581348306",
      "userLink": "https://twitter.com/intent/user?user_id=9038257210581348306"
    }
  },
  {
    "following": {
      "accountId": "9097258216335439643",
      "userLink": "https://twitter.com/intent/user?user_id=9097258216335439643"
    }
  },
  {
    "following": {
      "accountId": "9091614424314227937",
      "userLink": "https://twitter.com/intent/user?user_id=9091614424314227937"
    }
  },
  {
    "following": {
      "accountId": "9010927236547201405",
      "userLink": "https://twitter.com/intent/user?user_id=9010927236547201405"
    }
  },
  {
    "following": {
      "accountId": "9034679094549118705",
      "userLink": "https://twitter.com/intent/user?user_id=9034679094549118705"
    }
  },
  {
    "following": {
      "accountId": "9061999499540914645",
      "userLink": "https://twitter.com/intent/user?user_id=9061999499540914645"
    }
  },
  {
    "following": {
      "accountId": "9050544403287636595",
      "userLink": "https://twitter.com/intent/user?user_id=9050544403287636595"
    }
  },
  {
    "following": {
      "accountId": "9058856898533903171",
      "userLink": "https://twitter.com/intent/user?user_id=9058856898533903171"
    }
  },
  {
    "following": {
      "accountId": "9011426058195321613",
      "userLink": "https://twitter.com/intent/user?user_id=9011426058195321613"
    }
  },
  {
    "following": {
      "accountId": "9065099102387772452",
      "userLink": "https://twitter.com/intent/user?user_id=9065099102387772452"
    }
  },
  {
    "following": {
      "accountId": "9082559015233224221",
      "userLink": "https://twitter.com/intent/user?user_id=9082559015233224221"
    }
  },
  {
    "following": {
      "accountId": "9010639038457477629",
      "userLink": "https://twitter.com/intent/user?user_id=9010639038457477629"
    }
  },
  {
    "following": {
      "accountId": "9034434378726287175",
      "userLink": "https://twitter.com/intent/user?user_id=9034434378726287175"
    }
  },
  {
    "following": {
      "accountId": "9070736127200504425",
      "userLink": "https://twitter.com/intent/user?user_id=9070736127200504425"
    }
  },
  {
    "following": {
      "accountId": "9060888922096229151",
      "userLink": "https://twitter.com/intent/user?user_id=9060888922096229151"
    }
  },
  {
    "following": {
      "accountId": "9086939470423618906",
      "userLink": "https://twitter.com/intent/user?user_id=9086939470423618906"
    }
  },
  {
    "following": {
      "accountId": "9027040861832127786",
      "userLink": "https://twitter.com/intent/user?user_id=9027040861832127786"
    }
  },
  {
    "following": {
      "accountId": "9044772512076988061",
      "userLink": "https://twitter.com/intent/user?user_id=9044772512076988061"
    }
  },
  {
    "following": {
      "accountId": "9049313023052252879",
      "userLink": "https://twitter.com/intent/user?user_id=9049313023052252879"
    }
  },
  {
    "following": {
      "accountId": "9026745945238876659",
      "userLink": "https://twitter.com/intent/user?user_id=9026745945238876659"
    }
  },
  {
    "following": {
      "accountId": "9048585523767615905",
      "userLink": "https://twitter.com/intent/user?user_id=9048585523767615905"
    }
  },
  {
    "following": {
      "accountId": "9010468121034532242",
      "userLink": "https://twitter.com/intent/user?user_id=9010468121034532242"
    }
  },
  {
    "following": {
      "accountId": "9046555038143938000",
      "userLink": "https://twitter.com/intent/user?user_id=9046555038143938000"
    }
  },
  {
    "following": {
      "accountId": "9020070759490642226",
      "userLink": "https://twitter.com/intent/user?user_id=9020070759490642226"
    }
  },
  {
    "following": {
      "accountId": "9040885546397286313",
      "userLink": "https://twitter.com/intent/user?user_id=9040885546397286313"
    }
  },
  {
    "following": {
      "accountId": "9098163765459800409",
      "userLink": "https://twitter.com/intent/user?user_id=9098163765459800409"
    }
  },
  {
    "following": {
      "accountId": "9043923763896669250",
      "userLink": "https://twitter.com/intent/user?user_id=9043923763896669250"
    }
  },
  {
    "following": {
      "accountId": "9087899222417251125",
      "userLink": "https://twitter.com/intent/user?user_id=9087899222417251125"
    }
  },
  {
    "following": {
      "accountId": "9052006892290219700",
      "userLink": "https://twitter.com/intent/user?user_id=9052006892290219700"
    }
  },
  {
    "following": {
      "accountId": "9011577056822071389",
      "userLink": "https://twitter.com/intent/user?user_id=9011577056822071389"
    }
  },
  {
    "following": {
      "accountId": "9065323962429436505",
      "userLink": "https://twitter.com/intent/user?user_id=9065323962429436505"
    }
  },
  {
    "following": {
      "accountId": "9040909650205146588",
      "userLink": "https://twitter.com/intent/user?user_id=9040909650205146588"
    }
  },
  {
    "following": {
      "accountId": "9071404868991614518",
      "userLink": "https://twitter.com/intent/user?user_id=9071404868991614518"
    }
  },
  {
    "following": {
      "accountId": "9032434143878217974",
      "userLink": "https://twitter.com/intent/user?user_id=9032434143878217974"
    }
  },
  {
    "following": {
      "accountId": "9038522987058769566",
      "userLink": "https://twitter.com/intent/user?user_id=9038522987058769566"
    }
  },
  {
    "following": {
      "accountId": "9078665974201316871",
      "userLink": "https://twitter.com/intent/user?user_id=9078665974201316871"
    }
  },
  {
    "following": {
      "accountId": "9011260050415688596",
      "userLink": "https://twitter.com/intent/user?user_id=9011260050415688596"
    }
  },
  {
    "following": {
      "accountId": "9068620457583871392",
      "userLink": "https://twitter.com/intent/user?user_id=9068620457583871392"
    }
  },
  {
    "following": {
      "accountId": "9064339639839131794",
      "userLink": "https://twitter.com/intent/user?user_id=9064339639839131794"
    }
  },
  {
    "following": {
      "accountId": "9025608738124237549",
      "userLink": "https://twitter.com/intent/user?user_id=9025608738124237549"
    }
  },
  {
    "following": {
      "accountId": "9010960154420154847",
      "userLink": "https://twitter.com/intent/user?user_id=9010960154420154847"
    }
  },
  {
    "following": {
      "accountId": "9070491131421024614",
      "userLink": "https://twitter.com/intent/user?user_id=9070491131421024614"
    }
  },
  {
    "following": {
      "accountId": "9096664955770077469",
      "userLink": "https://twitter.com/intent/user?user_id=9096664955770077469"
    }
  },
  {
    "following": {
      "accountId": "9033035269742360716",
      "userLink": "https://twitter.com/intent/user?user_id=9033035269742360716"
    }
  },
  {
    "following": {
      "accountId": "9042538895904558726",
      "userLink": "https://twitter.com/intent/user?user_id=9042538895904558726"
    }
  },
  {
    "following": {
      "accountId": "9023222425449410659",
      "userLink": "https://twitter.com/intent/user?user_id=9023222425449410659"
    }
  },
  {
    "following": {
      "accountId": "9018778009149802067",
      "userLink": "https://twitter.com/intent/user?user_id=9018778009149802067"
    }
  },
  {
    "following": {
      "accountId": "9071906475760999142",
      "userLink": "https://twitter.com/intent/user?user_id=9071906475760999142"
    }
  },
  {
    "following": {
      "accountId": "9061686496371191890",
      "userLink": "https://twitter.com/intent/user?user_id=9061686496371191890"
    }
  },
  {
    "following": {
      "accountId": "9010753424977984902",
      "userLink": "https://twitter.com/intent/user?user_id=9010753424977984902"
    }
  },
  {
    "following": {
      "accountId": "9056744987011162707",
      "userLink": "https://twitter.com/intent/user?user_id=9056744987011162707"
    }
  },
  {
    "following": {
      "accountId": "9078646015609660487",
      "userLink": "https://twitter.com/intent/user?user_id=9078646015609660487"
    }
  },
  {
    "following": {
      "accountId": "9074988015910257808",
      "userLink": "https://twitter.com/intent/user?user_id=9074988015910257808"
    }
  },
  {
    "following": {
      "accountId": "9010587442161965026",
      "userLink": "https://twitter.com/intent/user?user_id=9010587442161965026"
    }
  },
  {
    "following": {
      "accountId": "9010584163687174843",
      "userLink": "https://twitter.com/intent/user?user_id=9010584163687174843"
    }
  },
  {
    "following": {
      "accountId": "9010557024138297308",
      "userLink": "https://twitter.com/intent/user?user_id=9010557024138297308"
    }
  },
  {
    "following": {
      "accountId": "9093056919405490209",
      "userLink": "https://twitter.com/intent/user?user_id=9093056919405490209"
    }
  },
  {
    "following": {
      "accountId": "9040020528166749969",
      "userLink": "https://twitter.com/intent/user?user_id=9040020528166749969"
    }
  },
  {
    "following": {
      "accountId": "9032587282043924112",
      "userLink": "https://twitter.com/intent/user?user_id=9032587282043924112"
    }
  },
  {
    "following": {
      "accountId": "9094934783787898733",
      "userLink": "https://twitter.com/intent/user?user_id=9094934783787898733"
    }
  },
  {
    "following": {
      "accountId": "9014472731584760933",
      "userLink": "https://twitter.com/intent/user?user_id=9014472731584760933"
    }
  },
  {
    "following": {
      "accountId": "9099437008012610113",
      "userLink": "https://twitter.com/intent/user?user_id=9099437008012610113"
    }
  },
  {
    "following": {
      "accountId": "9062920853912467966",
      "userLink": "https://twitter.com/intent/user?user_id=9062920853912467966"
    }
  },
  {
    "following": {
      "accountId": "9016133813177109926",
      "userLink": "https://twitter.com/intent/user?user_id=9016133813177109926"
    }
  },
  {
    "following": {
      "accountId": "9052085614124501455",
      "userLink": "https://twitter.com/intent/user?user_id=9052085614124501455"
    }
  },
  {
    "following": {
      "accountId": "9030621261213781507",
      "userLink": "https://twitter.com/intent/user?user_id=9030621261213781507"
    }
  },
  {
    "following": {
      "accountId": "9036487843208160873",
      "userLink": "https://twitter.com/intent/user?user_id=9036487843208160873"
    }
  },
  {
    "following": {
      "accountId": "9017039484033492409",
      "userLink": "https://twitter.com/intent/user?user_id=9017039484033492409"
    }
  },
  {
    "following": {
      "accountId": "9094935473419460594",
      "userLink": "https://twitter.com/intent/user?user_id=9094935473419460594"
    }
  },
  {
    "following": {
      "accountId": "9011238899970892063",
      "userLink": "https://twitter.com/intent/user?user_id=9011238899970892063"
    }
  },
  {
    "following": {
      "accountId": "9010829434673967963",
      "userLink": "https://twitter.com/intent/user?user_id=9010829434673967963"
    }
  },
  {
    "following": {
      "accountId": "9010893808609189597",
      "userLink": "https://twitter.com/intent/user?user_id=9010893808609189597"
    }
  },
  {
    "following": {
      "accountId": "9035243091112191836",
      "userLink": "https://twitter.com/intent/user?user_id=9035243091112191836"
    }
  },
  {
    "following": {
      "accountId": "9035020894471342844",
      "userLink": "https://twitter.com/intent/user?user_id=9035020894471342844"
    }
  },
  {
    "following": {
      "accountId": "9065479829509143627",
      "userLink": "https://twitter.com/intent/user?user_id=9065479829509143627"
    }
  },
  {
    "following": {
      "accountId": "9033427992996861177",
      "userLink": "https://twitter.com/intent/user?user_id=9033427992996861177"
    }
  },
  {
    "following": {
      "accountId": "9010452363203436993",
      "userLink": "https://twitter.com/intent/user?user_id=9010452363203436993"
    }
  },
  {
    "following": {
      "accountId": "9059670661663618600",
      "userLink": "https://twitter.com/intent/user?user_id=9059670661663618600"
    }
  },
  {
    "following": {
      "accountId": "9010603394493228747",
      "userLink": "https://twitter.com/intent/user?user_id=9010603394493228747"
    }
  },
  {
    "following": {
      "accountId": "9030459342483881865",
      "userLink": "https://twitter.com/intent/user?user_id=9030459342483881865"
    }
  },
  {
    "following": {
      "accountId": "9055854302060468995",
      "userLink": "https://twitter.com/intent/user?user_id=9055854302060468995"
    }
  },
  {
    "following": {
      "accountId": "9031548610952557328",
      "userLink": "https://twitter.com/intent/user?user_id=9031548610952557328"
    }
  },
  {
    "following": {
      "accountId": "9084682368272565402",
      "userLink": "https://twitter.com/intent/user?user_id=9084682368272565402"
    }
  },
  {
    "following": {
      "accountId": "9096330846948361602",
      "userLink": "https://twitter.com/intent/user?user_id=9096330846948361602"
    }
  },
  {
    "following": {
      "accountId": "9050584987864609963",
      "userLink": "https://twitter.com/intent/user?user_id=9050584987864609963"
    }
  },
  {
    "following": {
      "accountId": "9042517534954026889",
      "userLink": "https://twitter.com/intent/user?user_id=9042517534954026889"
    }
  },
  {
    "following": {
      "accountId": "9046071018475441917",
      "userLink": "https://twitter.com/intent/user?user_id=9046071018475441917"
    }
  },
  {
    "following": {
      "accountId": "9076090201629114735",
      "userLink": "https://twitter.com/intent/user?user_id=9076090201629114735"
    }
  },
  {
    "following": {
      "accountId": "9031443713831699905",
      "userLink": "https://twitter.com/intent/user?user_id=9031443713831699905"
    }
  },
  {
    "following": {
      "accountId": "9090214994262985386",
      "userLink": "https://twitter.com/intent/user?user_id=9090214994262985386"
    }
  },
  {
    "following": {
      "accountId": "9010501301106069927",
      "userLink": "https://twitter.com/intent/user?user_id=9010501301106069927"
    }
  },
  {
    "following": {
      "accountId": "9010666707254734788",
      "userLink": "https://twitter.com/intent/user?user_id=9010666707254734788"
    }
  },
  {
    "following": {
      "accountId": "9018937002977077418",
      "userLink": "https://twitter.com/intent/user?user_id=9018937002977077418"
    }
  },
  {
    "following": {
      "accountId": "9083973221180241772",
      "userLink": "https://twitter.com/intent/user?user_id=9083973221180241772"
    }
  },
  {
    "following": {
      "accountId": "9019083739830880117",
      "userLink": "https://twitter.com/intent/user?user_id=9019083739830880117"
    }
  },
  {
    "following": {
      "accountId": "9092603409285991656",
      "userLink": "https://twitter.com/intent/user?user_id=9092603409285991656"
    }
  },
  {
    "following": {
      "accountId": "9037540543135047524",
      "userLink": "https://twitter.com/intent/user?user_id=9037540543135047524"
    }
  },
  {
    "following": {
      "accountId": "9073546006089422761",
      "userLink": "https://twitter.com/intent/user?user_id=9073546006089422761"
    }
  },
  {
    "following": {
      "accountId": "9070292026850362086",
      "userLink": "https://twitter.com/intent/user?user_id=9070292026850362086"
    }
  },
  {
    "following": {
      "accountId": "9077508203920554719",
      "userLink": "https://twitter.com/intent/user?user_id=9077508203920554719"
    }
  },
  {
    "following": {
      "accountId": "9062682160142517905",
      "userLink": "https://twitter.com/intent/user?user_id=9062682160142517905"
    }
  },
  {
    "following": {
      "accountId": "9026361792279251183",
      "userLink": "https://twitter.com/intent/user?user_id=9026361792279251183"
    }
  },
  {
    "following": {
      "accountId": "9040333137773067792",
      "userLink": "https://twitter.com/intent/user?user_id=9040333137773067792"
    }
  },
  {
    "following": {
      "accountId": "9017756619904898054",
      "userLink": "https://twitter.com/intent/user?user_id=9017756619904898054"
    }
  },
  {
    "following": {
      "accountId": "9064928048019958556",
      "userLink": "https://twitter.com/intent/user?user_id=9064928048019958556"
    }
  },
  {
    "following": {
      "accountId": "9035369332522768344",
      "userLink": "https://twitter.com/intent/user?user_id=9035369332522768344"
    }
  },
  {
    "following": {
      "accountId": "9079601932655351760",
      "userLink": "https://twitter.com/intent/user?user_id=9079601932655351760"
    }
  },
  {
    "following": {
      "accountId": "9060806011326142503",
      "userLink": "https://twitter.com/intent/user?user_id=9060806011326142503"
    }
  },
  {
    "following": {
      "accountId": "9054886194785332886",
      "userLink": "https://twitter.com/intent/user?user_id=9054886194785332886"
    }
  },
  {
    "following": {
      "accountId": "9010925371346765091",
      "userLink": "https://twitter.com/intent/user?user_id=9010925371346765091"
    }
  },
  {
    "following": {
      "accountId": "9040037371855979264",
      "userLink": "https://twitter.com/intent/user?user_id=9040037371855979264"
    }
  },
  {
    "following": {
      "accountId": "9077343991985803721",
      "userLink": "https://twitter.com/intent/user?user_id=9077343991985803721"
    }
  },
  {
    "following": {
      "accountId": "9010785921627898070",
      "userLink": "https://twitter.com/intent/user?user_id=9010785921627898070"
    }
  },
  {
    "following": {
      "accountId": "9057145966172089829",
      "userLink": "https://twitter.com/intent/user?user_id=9057145966172089829"
    }
  },
  {
    "following": {
      "accountId": "9031614316384496334",
      "userLink": "https://twitter.com/intent/user?user_id=9031614316384496334"
    }
  },
  {
    "following": {
      "accountId": "9054011235068115532",
      "userLink": "https://twitter.com/intent/user?user_id=9054011235068115532"
    }
  },
  {
    "following": {
      "accountId": "9010232396522587276",
      "userLink": "https://twitter.com/intent/user?user_id=9010232396522587276"
    }
  },
  {
    "following": {
      "accountId": "9079871102673063551",
      "userLink": "https://twitter.com/intent/user?user_id=9079871102673063551"
    }
  },
  {
    "following": {
      "accountId": "9010000894951746174",
      "userLink": "https://twitter.com/intent/user?user_id=9010000894951746174"
    }
  },
  {
    "following": {
      "accountId": "9047697726584258479",
      "userLink": "https://twitter.com/intent/user?user_id=9047697726584258479"
    }
  },
  {
    "following": {
      "accountId": "9098434797525563144",
      "userLink": "https://twitter.com/intent/user?user_id=9098434797525563144"
    }
  },
  {
    "following": {
      "accountId": "9013598065310699652",
      "userLink": "https://twitter.com/intent/user?user_id=9013598065310699652"
    }
  },
  {
    "following": {
      "accountId": "9013809261907407535",
      "userLink": "https://twitter.com/intent/user?user_id=9013809261907407535"
    }
  },
  {
    "following": {
      "accountId": "9087768723556293712",
      "userLink": "https://twitter.com/intent/user?user_id=9087768723556293712"
    }
  },
  {
    "following": {
      "accountId": "9083914109451894680",
      "userLink": "https://twitter.com/intent/user?user_id=9083914109451894680"
    }
  },
  {
    "following": {
      "accountId": "9010406906195757883",
      "userLink": "https://twitter.com/intent/user?user_id=9010406906195757883"
    }
  },
  {
    "following": {
      "accountId": "9060384925272760954",
      "userLink": "https://twitter.com/intent/user?user_id=9060384925272760954"
    }
  },
  {
    "following": {
      "accountId": "9095936657843436559",
      "userLink": "https://twitter.com/intent/user?user_id=9095936657843436559"
    }
  },
  {
    "following": {
      "accountId": "9070845523269659392",
      "userLink": "https://twitter.com/intent/user?user_id=9070845523269659392"
    }
  },
  {
    "following": {
      "accountId": "9039627429680270996",
      "userLink": "https://twitter.com/intent/user?user_id=9039627429680270996"
    }
  },
  {
    "following": {
      "accountId": "9083399979846569057",
      "userLink": "https://twitter.com/intent/user?user_id=9083399979846569057"
    }
  },
  {
    "following": {
      "accountId": "9017772816575271521",
      "userLink": "https://twitter.com/intent/user?user_id=9017772816575271521"
    }
  },
  {
    "following": {
      "accountId": "9029897979045625616",
      "userLink": "https://twitter.com/intent/user?user_id=9029897979045625616"
    }
  },
  {
    "following": {
      "accountId": "9064721349656678054",
      "userLink": "https://twitter.com/intent/user?user_id=9064721349656678054"
    }
  },
  {
    "following": {
      "accountId": "9010035459287708333",
      "userLink": "https://twitter.com/intent/user?user_id=9010035459287708333"
    }
  },
  {
    "following": {
      "accountId": "9051377709141805139",
      "userLink": "https://twitter.com/intent/user?user_id=9051377709141805139"
    }
  },
  {
    "following": {
      "accountId": "9083063825606100433",
      "userLink": "https://twitter.com/intent/user?user_id=9083063825606100433"
    }
  },
  {
    "following": {
      "accountId": "9011521731483741018",
      "userLink": "https://twitter.com/intent/user?user_id=9011521731483741018"
    }
  },
  {
    "following": {
      "accountId": "9053604772838499543",
      "userLink": "https://twitter.com/intent/user?user_id=9053604772838499543"
    }
  },
  {
    "following": {
      "accountId": "9045864749229210556",
      "userLink": "https://twitter.com/intent/user?user_id=9045864749229210556"
    }
  },
  {
    "following": {
      "accountId": "9041021050649111998",
      "userLink": "https://twitter.com/intent/user?user_id=9041021050649111998"
    }
  },
  {
    "following": {
      "accountId": "9086815333799862213",
      "userLink": "https://twitter.com/intent/user?user_id=9086815333799862213"
    }
  },
  {
    "following": {
      "accountId": "9025914695820733938",
      "userLink": "https://twitter.com/intent/user?user_id=9025914695820733938"
    }
  },
  {
    "following": {
      "accountId": "9023602377352439133",
      "userLink": "https://twitter.com/intent/user?user_id=9023602377352439133"
    }
  },
  {
    "following": {
      "accountId": "9047334719221031979",
      "userLink": "https://twitter.com/intent/user?user_id=9047334719221031979"
    }
  },
  {
    "following": {
      "accountId": "9067107357904688819",
      "userLink": "https://twitter.com/intent/user?user_id=9067107357904688819"
    }
  },
  {
    "following": {
      "accountId": "9024376109924998649",
      "userLink": "https://twitter.com/intent/user?user_id=9024376109924998649"
    }
  },
  {
    "following": {
      "accountId": "9066822781502167415",
      "userLink": "https://twitter.com/intent/user?user_id=9066822781502167415"
    }
  },
  {
    "following": {
      "accountId": "9045408985445619447",
      "userLink": "https://twitter.com/intent/user?user_id=9045408985445619447"
    }
  },
  {
    "following": {
      "accountId": "9034303649499909475",
      "userLink": "https://twitter.com/intent/user?user_id=9034303649499909475"
    }
  },
  {
    "following": {
      "accountId": "9069208769120052233",
      "userLink": "https://twitter.com/intent/user?user_id=9069208769120052233"
    }
  },
  {
    "following": {
      "accountId": "9010097796987728472",
      "userLink": "https://twitter.com/intent/user?user_id=9010097796987728472"
    }
  },
  {
    "following": {
      "accountId": "9020841799727040100",
      "userLink": "https://twitter.com/intent/user?user_id=9020841799727040100"
    }
  },
  {
    "following": {
      "accountId": "9011433801646755286",
      "userLink": "https://twitter.com/intent/user?user_id=9011433801646755286"
    }
  },
  {
    "following": {
      "accountId": "9010758206591212624",
      "userLink": "https://twitter.com/intent/user?user_id=9010758206591212624"
    }
  },
  {
    "following": {
      "accountId": "9017807255219068044",
      "userLink": "https://twitter.com/intent/user?user_id=9017807255219068044"
    }
  },
  {
    "following": {
      "accountId": "9070698629934521712",
      "userLink": "https://twitter.com/intent/user?user_id=9070698629934521712"
    }
  },
  {
    "following": {
      "accountId": "9039854754575752042",
      "userLink": "https://twitter.com/intent/user?user_id=9039854754575752042"
    }
  },
  {
    "following": {
      "accountId": "9057069539126406758",
      "userLink": "https://twitter.com/intent/user?user_id=9057069539126406758"
    }
  },
  {
    "following": {
      "accountId": "9087069898299005197",
      "userLink": "https://twitter.com/intent/user?user_id=9087069898299005197"
    }
  },
  {
    "following": {
      "accountId": "9042063182077060925",
      "userLink": "https://twitter.com/intent/user?user_id=9042063182077060925"
    }
  },
  {
    "following": {
      "accountId": "9098679855256690385",
      "userLink": "https://twitter.com/intent/user?user_id=9098679855256690385"
    }
  },
  {
    "following": {
      "accountId": "9097610651628365054",
      "userLink": "https://twitter.com/intent/user?user_id=9097610651628365054"
    }
  },
  {
    "following": {
      "accountId": "9010505888778998913",
      "userLink": "https://twitter.com/intent/user?user_id=9010505888778998913"
    }
  },
  {
    "following": {
      "accountId": "9049909310271787255",
      "userLink": "https://twitter.com/intent/user?user_id=9049909310271787255"
    }
  },
  {
    "following": {
      "accountId": "9026697902367452346",
      "userLink": "https://twitter.com/intent/user?user_id=9026697902367452346"
    }
  },
  {
    "following": {
      "accountId": "9060573501022132405",
      "userLink": "https://twitter.com/intent/user?user_id=9060573501022132405"
    }
  },
  {
    "following": {
      "accountId": "9092321774974678530",
      "userLink": "https://twitter.com/intent/user?user_id=9092321774974678530"
    }
  },
  {
    "following": {
      "accountId": "9090302343781563408",
      "userLink": "https://twitter.com/intent/user?user_id=9090302343781563408"
    }
  },
  {
    "following": {
      "accountId": "9024336665534622528",
      "userLink": "https://twitter.com/intent/user?user_id=9024336665534622528"
    }
  },
  {
    "following": {
      "accountId": "9078819993526318750",
      "userLink": "https://twitter.com/intent/user?user_id=9078819993526318750"
    }
  },
  {
    "following": {
      "accountId": "9081878238082885755",
      "userLink": "https://twitter.com/intent/user?user_id=9081878238082885755"
    }
  },
  {
    "following": {
      "accountId": "9010706639608357898",
      "userLink": "https://twitter.com/intent/user?user_id=9010706639608357898"
    }
  },
  {
    "following": {
      "accountId": "9042635915083088701",
      "userLink": "https://twitter.com/intent/user?user_id=9042635915083088701"
    }
  },
  {
    "following": {
      "accountId": "9093817676603028996",
      "userLink": "https://twitter.com/intent/user?user_id=9093817676603028996"
    }
  },
  {
    "following": {
      "accountId": "9011383890386144579",
      "userLink": "https://twitter.com/intent/user?user_id=9011383890386144579"
    }
  },
  {
    "following": {
      "accountId": "9048616446166748639",
      "userLink": "https://twitter.com/intent/user?user_id=9048616446166748639"
    }
  },
  {
    "following": {
      "accountId": "9024079276456026956",
      "userLink": "https://twitter.com/intent/user?user_id=9024079276456026956"
    }
  },
  {
    "following": {
      "accountId": "9060014739856735911",
      "userLink": "https://twitter.com/intent/user?user_id=9060014739856735911"
    }
  },
  {
    "following": {
      "accountId": "9022433507967984727",
      "userLink": "https://twitter.com/intent/user?user_id=9022433507967984727"
    }
  },
  {
    "following": {
      "accountId": "9073607272037150991",
      "userLink": "https://twitter.com/intent/user?user_id=9073607272037150991"
    }
  },
  {
    "following": {
      "accountId": "9036765128799975106",
      "userLink": "https://twitter.com/intent/user?user_id=9036765128799975106"
    }
  },
  {
    "following": {
      "accountId": "9010608819180281582",
      "userLink": "https://twitter.com/intent/user?user_id=9010608819180281582"
    }
  },
  {
    "following": {
      "accountId": "9011401225321842354",
      "userLink": "https://twitter.com/intent/user?user_id=9011401225321842354"
    }
  },
  {
    "following": {
      "accountId": "9065844078812959410",
      "userLink": "https://twitter.com/intent/user?user_id=9065844078812959410"
    }
  },
  {
    "following": {
      "accountId": "9011253159174024066",
      "userLink": "https://twitter.com/intent/user?user_id=9011253159174024066"
    }
  },
  {
    "following": {
      "accountId": "9048223208233295559",
      "userLink": "https://twitter.com/intent/user?user_id=9048223208233295559"
    }
  },
  {
    "following": {
      "accountId": "9010962353848492393",
      "userLink": "https://twitter.com/intent/user?user_id=9010962353848492393"
    }
  },
  {
    "following": {
      "accountId": "9064434884303473609",
      "userLink": "https://twitter.com/intent/user?user_id=9064434884303473609"
    }
  },
  {
    "following": {
      "accountId": "9079491513548443604",
      "userLink": "https://twitter.com/intent/user?user_id=9079491513548443604"
    }
  },
  {
    "following": {
      "accountId": "9010658066004370721",
      "userLink": "https://twitter.com/intent/user?user_id=9010658066004370721"
    }
  },
  {
    "following": {
      "accountId": "9095730122224194591",
      "userLink": "https://twitter.com/intent/user?user_id=9095730122224194591"
    }
  },
  {
    "following": {
      "accountId": "9039799069446964191",
      "userLink": "https://twitter.com/intent/user?user_id=9039799069446964191"
    }
  },
  {
    "following": {
      "accountId": "9081970167996573064",
      "userLink": "https://twitter.com/intent/user?user_id=9081970167996573064"
    }
  },
  {
    "following": {
      "accountId": "9057771889573347214",
      "userLink": "https://twitter.com/intent/user?user_id=9057771889573347214"
    }
  },
  {
    "following": {
      "accountId": "9010221464276050907",
      "userLink": "https://twitter.com/intent/user?user_id=9010221464276050907"
    }
  },
  {
    "following": {
      "accountId": "9034887704255077931",
      "userLink": "https://twitter.com/intent/user?user_id=9034887704255077931"
    }
  },
  {
    "following": {
      "accountId": "9021328516980945693",
      "userLink": "https://twitter.com/intent/user?user_id=9021328516980945693"
    }
  },
  {
    "following": {
      "accountId": "9034310963529340878",
      "userLink": "https://twitter.com/intent/user?user_id=9034310963529340878"
    }
  },
  {
    "following": {
      "accountId": "9036519229741637978",
      "userLink": "https://twitter.com/intent/user?user_id=9036519229741637978"
    }
  },
  {
    "following": {
      "accountId": "9028307807214799472",
      "userLink": "https://twitter.com/intent/user?user_id=9028307807214799472"
    }
  },
  {
    "following": {
      "accountId": "9014254811778122714",
      "userLink": "https://twitter.com/intent/user?user_id=9014254811778122714"
    }
  },
  {
    "following": {
      "accountId": "9010880542085532085",
      "userLink": "https://twitter.com/intent/user?user_id=9010880542085532085"
    }
  },
  {
    "following": {
      "accountId": "9079253482264839171",
      "userLink": "https://twitter.com/intent/user?user_id=9079253482264839171"
    }
  },
  {
    "following": {
      "accountId": "9011194618278440997",
      "userLink": "https://twitter.com/intent/user?user_id=9011194618278440997"
    }
  },
  {
    "following": {
      "accountId": "9058313842988317860",
      "userLink": "https://twitter.com/intent/user?user_id=9058313842988317860"
    }
  },
  {
    "following": {
      "accountId": "9011147545870440125",
      "userLink": "https://twitter.com/intent/user?user_id=9011147545870440125"
    }
  },
  {
    "following": {
      "accountId": "9095715811825970668",
      "userLink": "https://twitter.com/intent/user?user_id=9095715811825970668"
    }
  },
  {
    "following": {
      "accountId": "9062730834268563591",
      "userLink": "https://twitter.com/intent/user?user_id=9062730834268563591"
    }
  },
  {
    "following": {
      "accountId": "9063602281795059507",
      "userLink": "https://twitter.com/intent/user?user_id=9063602281795059507"
    }
  },
  {
    "following": {
      "accountId": "9010835986023704570",
      "userLink": "https://twitter.com/intent/user?user_id=9010835986023704570"
    }
  },
  {
    "following": {
      "accountId": "9038206028656925656",
      "userLink": "https://twitter.com/intent/user?user_id=9038206028656925656"
    }
  },
  {
    "following": {
      "accountId": "9071641682113081258",
      "userLink": "https://twitter.com/intent/user?user_id=9071641682113081258"
    }
  },
  {
    "following": {
      "accountId": "9054228936714217178",
      "userLink": "https://twitter.com/intent/user?user_id=9054228936714217178"
    }
  },
  {
    "following": {
      "accountId": "9074198840653277511",
      "userLink": "https://twitter.com/intent/user?user_id=9074198840653277511"
    }
  },
  {
    "following": {
      "accountId": "9043649839358884453",
      "userLink": "https://twitter.com/intent/user?user_id=9043649839358884453"
    }
  },
  {
    "following": {
      "accountId": "9033850954291295371",
      "userLink": "https://twitter.com/intent/user?user_id=9033850954291295371"
    }
  },
  {
    "following": {
      "accountId": "9084592235454604502",
      "userLink": "https://twitter.com/intent/user?user_id=9084592235454604502"
    }
  },
  {
    "following": {
      "accountId": "9044617473454086816",
      "userLink": "https://twitter.com/intent/user?user_id=9044617473454086816"
    }
  },
  {
    "following": {
      "accountId": "9021681725200384856",
      "userLink": "https://twitter.com/intent/user?user_id=9021681725200384856"
    }
  },
  {
    "following": {
      "accountId": "9047675661741034267",
      "userLink": "https://twitter.com/intent/user?user_id=9047675661741034267"
    }
  },
  {
    "following": {
      "accountId": "9035140409652145810",
      "userLink": "https://twitter.com/intent/user?user_id=9035140409652145810"
    }
  },
  {
    "following": {
      "accountId": "9048719300733742728",
      "userLink": "https://twitter.com/intent/user?user_id=9048719300733742728"
    }
  },
  {
    "following": {
      "accountId": "9084855496112363319",
      "userLink": "https://twitter.com/intent/user?user_id=9084855496112363319"
    }
  },
  {
    "following": {
      "accountId": "9083575511627542800",
      "userLink": "https://twitter.com/intent/user?user_id=9083575511627542800"
    }
  },
  {
    "following": {
      "accountId": "9096672816636741039",
      "userLink": "https://twitter.com/intent/user?user_id=9096672816636741039"
    }
  },
  {
    "following": {
      "accountId": "9016339873499936861",
      "userLink": "https://twitter.com/intent/user?user_id=9016339873499936861"
    }
  },
  {
    "following": {
      "accountId": "9010315563590122732",
      "userLink": "https://twitter.com/intent/user?user_id=9010315563590122732"
    }
  },
  {
    "following": {
      "accountId": "9016336132241107658",
      "userLink": "https://twitter.com/intent/user?user_id=9016336132241107658"
    }
  },
  {
    "following": {
      "accountId": "9070798073479512113",
      "userLink": "https://twitter.com/intent/user?user_id=9070798073479512113"
    }
  },
  {
    "following": {
      "accountId": "9016734764312859439",
      "userLink": "https://twitter.com/intent/user?user_id=9016734764312859439"
    }
  },
  {
    "following": {
      "accountId": "9060575484905142714",
      "userLink": "https://twitter.com/intent/user?user_id=9060575484905142714"
    }
  },
  {
    "following": {
      "accountId": "9010366673457585324",
      "userLink": "https://twitter.com/intent/user?user_id=9010366673457585324"
    }
  },
  {
    "following": {
      "accountId": "9015301739575418963",
      "userLink": "https://twitter.com/intent/user?user_id=9015301739575418963"
    }
  },
  {
    "following": {
      "accountId": "9010280221269994785",
      "userLink": "https://twitter.com/intent/user?user_id=9010280221269994785"
    }
  },
  {
    "following": {
      "accountId": "9030906688498717727",
      "userLink": "https://twitter.com/intent/user?user_id=9030906688498717727"
    }
  },
  {
    "following": {
      "accountId": "9068702613523476010",
      "userLink": "https://twitter.com/intent/user?user_id=9068702613523476010"
    }
  },
  {
    "following": {
      "accountId": "9088227634266405273",
      "userLink": "https://twitter.com/intent/user?user_id=9088227634266405273"
    }
  },
  {
    "following": {
      "accountId": "9028346199697954484",
      "userLink": "https://twitter.com/intent/user?user_id=9028346199697954484"
    }
  },
  {
    "following": {
      "accountId": "9081608767101789643",
      "userLink": "https://twitter.com/intent/user?user_id=9081608767101789643"
    }
  },
  {
    "following": {
      "accountId": "9026193268036148192",
      "userLink": "https://twitter.com/intent/user?user_id=9026193268036148192"
    }
  },
  {
    "following": {
      "accountId": "9010625884090656624",
      "userLink": "https://twitter.com/intent/user?user_id=9010625884090656624"
    }
  },
  {
    "following": {
      "accountId": "9067670133968361673",
      "userLink": "https://twitter.com/intent/user?user_id=9067670133968361673"
    }
  },
  {
    "following": {
      "accountId": "9045512263975848035",
      "userLink": "https://twitter.com/intent/user?user_id=9045512263975848035"
    }
  },
  {
    "following": {
      "accountId": "9087275717457425434",
      "userLink": "https://twitter.com/intent/user?user_id=9087275717457425434"
    }
  },
  {
    "following": {
      "accountId": "9011204995748969008",
      "userLink": "https://twitter.com/intent/user?user_id=9011204995748969008"
    }
  },
  {
    "following": {
      "accountId": "9088820807713271745",
      "userLink": "https://twitter.com/intent/user?user_id=9088820807713271745"
    }
  },
  {
    "following": {
      "accountId": "9079651513949210206",
      "userLink": "https://twitter.com/intent/user?user_id=9079651513949210206"
    }
  },
  {
    "following": {
      "accountId": "9091254610919483730",
      "userLink": "https://twitter.com/intent/user?user_id=9091254610919483730"
    }
  },
  {
    "following": {
      "accountId": "9011194856500370704",
      "userLink": "https://twitter.com/intent/user?user_id=9011194856500370704"
    }
  },
  {
    "following": {
      "accountId": "9034572520467761433",
      "userLink": "https://twitter.com/intent/user?user_id=9034572520467761433"
    }
  },
  {
    "following": {
      "accountId": "9010495964459780874",
      "userLink": "https://twitter.com/intent/user?user_id=9010495964459780874"
    }
  },
  {
    "following": {
      "accountId": "9011354784424914235",
      "userLink": "https://twitter.com/intent/user?user_id=9011354784424914235"
    }
  },
  {
    "following": {
      "accountId": "9031145386532172393",
      "userLink": "https://twitter.com/intent/user?user_id=9031145386532172393"
    }
  },
  {
    "following": {
      "accountId": "9063303363295626497",
      "userLink": "https://twitter.com/intent/user?user_id=9063303363295626497"
    }
  },
  {
    "following": {
      "accountId": "9092352809032130015",
      "userLink": "https://twitter.com/intent/user?user_id=9092352809032130015"
    }
  },
  {
    "following": {
      "accountId": "9011039928468332915",
      "userLink": "https://twitter.com/intent/user?user_id=9011039928468332915"
    }
  },
  {
    "following": {
      "accountId": "9060013216396596600",
      "userLink": "https://twitter.com/intent/user?user_id=9060013216396596600"
    }
  },
  {
    "following": {
      "accountId": "9039082124074366274",
      "userLink": "https://twitter.com/intent/user?user_id=9039082124074366274"
    }
  },
  {
    "following": {
      "accountId": "9010599275055856157",
      "userLink": "https://twitter.com/intent/user?user_id=9010599275055856157"
    }
  },
  {
    "following": {
      "accountId": "9064341822430321120",
      "userLink": "https://twitter.com/intent/user?user_id=9064341822430321120"
    }
  },
  {
    "following": {
      "accountId": "9011006260183182986",
      "userLink": "https://twitter.com/intent/user?user_id=9011006260183182986"
    }
  },
  {
    "following": {
      "accountId": "9032290226373501658",
      "userLink": "https://twitter.com/intent/user?user_id=9032290226373501658"
    }
  },
  {
    "following": {
      "accountId": "9040447842395782439",
      "userLink": "https://twitter.com/intent/user?user_id=9040447842395782439"
    }
  },
  {
    "following": {
      "accountId": "9060905524198440900",
      "userLink": "https://twitter.com/intent/user?user_id=9060905524198440900"
    }
  },
  {
    "following": {
      "accountId": "9065210706899460550",
      "userLink": "https://twitter.com/intent/user?user_id=9065210706899460550"
    }
  },
  {
    "following": {
      "accountId": "9054088575732828167",
      "userLink": "https://twitter.com/intent/user?user_id=9054088575732828167"
    }
  },
  {
    "following": {
      "accountId": "9010516316771906480",
      "userLink": "https://twitter.com/intent/user?user_id=9010516316771906480"
    }
  },
  {
    "following": {
      "accountId": "9093765144399886382",
      "userLink": "https://twitter.com/intent/user?user_id=9093765144399886382"
    }
  },
  {
    "following": {
      "accountId": "9010989639903580578",
      "userLink": "https://twitter.com/intent/user?user_id=9010989639903580578"
    }
  },
  {
    "following": {
      "accountId": "9072302684439901166",
      "userLink": "https://twitter.com/intent/user?user_id=9072302684439901166"
    }
  },
  {
    "following": {
      "accountId": "9010130830596437737",
      "userLink": "https://twitter.com/intent/user?user_id=9010130830596437737"
    }
  },
  {
    "following": {
      "accountId": "9036811985534907042",
      "userLink": "https://twitter.com/intent/user?user_id=9036811985534907042"
    }
  },
  {
    "following": {
      "accountId": "9035746970123608093",
      "userLink": "https://twitter.com/intent/user?user_id=9035746970123608093"
    }
  },
  {
    "following": {
      "accountId": "9028979668612789478",
      "userLink": "https://twitter.com/intent/user?user_id=9028979668612789478"
    }
  },
  {
    "following": {
      "accountId": "9056624831797094367",
      "userLink": "https://twitter.com/intent/user?user_id=9056624831797094367"
    }
  },
  {
    "following": {
      "accountId": "9061844267755433673",
      "userLink": "https://twitter.com/intent/user?user_id=9061844267755433673"
    }
  },
  {
    "following": {
      "accountId": "9070373735460245871",
      "userLink": "https://twitter.com/intent/user?user_id=9070373735460245871"
    }
  },
  {
    "following": {
      "accountId": "9034160375721537650",
      "userLink": "https://twitter.com/intent/user?user_id=9034160375721537650"
    }
  },
  {
    "following": {
      "accountId": "9045080816055595134",
      "userLink": "https://twitter.com/intent/user?user_id=9045080816055595134"
    }
  }
]