<?xml version="1.0" encoding="UTF-8"?>
<!-- How words of medicine leaflets are said. Written for this project.

  Each word is here because the bundled voice reads it wrong by itself. The comment above it gives
  the reading in syllables (the stressed one in capitals, as American drug names are respelled) and
  what the voice makes of the word alone. The pronunciations are those of American usage: generic
  names by the sounds of their USAN stems (-olol, -pril, -azole), medical words as clinicians say
  them. A monograph's own pronunciation of its names comes before these.

  To add a word: copy two lines and keep the order of the alphabet. A word without its letters in
  capitals also stands for its capitals, its plural and its possessive. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-US">

  <!-- Generic names -->
  <!-- a-BAK-a-vir; the voice alone: ˈæbɐkˌævɪɹ -->
  <lexeme><grapheme>abacavir</grapheme><phoneme>ɐˈbækəvɪɹ</phoneme></lexeme>
  <!-- a-BAT-a-sept; the voice alone: ɐbˈæɾeɪsəpt -->
  <lexeme><grapheme>abatacept</grapheme><phoneme>ɐˈbætəsɛpt</phoneme></lexeme>
  <!-- a-se-BUE-toe-lol; the voice alone: ɐsˈɛbjuːtˌɑːlɑːl -->
  <lexeme><grapheme>acebutolol</grapheme><phoneme>æsəˈbjuːtoʊlɑːl</phoneme></lexeme>
  <!-- a-seet-a-MIN-oh-fen; the voice alone: ˈæsɪtˌæmɪnˌɑːfən -->
  <lexeme><grapheme>acetaminophen</grapheme><phoneme>əˌsiːtəˈmɪnəfən</phoneme></lexeme>
  <!-- a-set-a-ZOLE-a-mide; the voice alone: ˈæsɪtˌæzəlˌæmaɪd -->
  <lexeme><grapheme>acetazolamide</grapheme><phoneme>ɐsɛtəˈzoʊləmaɪd</phoneme></lexeme>
  <!-- a-se-til-SIS-teen; the voice alone: ˈæsɪtˌɪlsɪstˌaɪn -->
  <lexeme><grapheme>acetylcysteine</grapheme><phoneme>əˌsiːtəlˈsɪstiːn</phoneme></lexeme>
  <!-- a-se-til-sal-i-SIL-ik; the voice alone: ˌæsɪtˌɪlsɐlɪsˈɪlɪk -->
  <lexeme><grapheme>acetylsalicylic</grapheme><phoneme>əˌsiːtəlˌsæləˈsɪlɪk</phoneme></lexeme>
  <!-- ay-SYE-kloe-vir; the voice alone: ɐsˈɪkləvˌɪɹ -->
  <lexeme><grapheme>aciclovir</grapheme><phoneme>eɪˈsaɪkloʊvɪɹ</phoneme></lexeme>
  <!-- ay-SYE-kloe-vir; the voice alone: ɐkˈaɪkləvˌɪɹ -->
  <lexeme><grapheme>acyclovir</grapheme><phoneme>eɪˈsaɪkloʊvɪɹ</phoneme></lexeme>
  <!-- ay-da-LIM-ue-mab; the voice alone: ɐdˈælɪmjˌuːmæb -->
  <lexeme><grapheme>adalimumab</grapheme><phoneme>eɪdəˈlɪmjuːmæb</phoneme></lexeme>
  <!-- a-DAP-a-leen; the voice alone: ɐdˈæpeɪlˌiːn -->
  <lexeme><grapheme>adapalene</grapheme><phoneme>ɐˈdæpəliːn</phoneme></lexeme>
  <!-- al-BUE-ter-ol; the voice alone: ˈælbjuːɾɚɹˌɑːl -->
  <lexeme><grapheme>albuterol</grapheme><phoneme>ælˈbjuːtɚɹɑːl</phoneme></lexeme>
  <!-- a-lis-KYE-ren; the voice alone: ˈælɪskˌaɪɚn -->
  <lexeme><grapheme>aliskiren</grapheme><phoneme>ælɪsˈkaɪɹən</phoneme></lexeme>
  <!-- al-oh-PURE-i-nol; the voice alone: ˈæləpjˌʊɹɹɪnˌɑːl -->
  <lexeme><grapheme>allopurinol</grapheme><phoneme>æloʊˈpjʊɹɪnɑːl</phoneme></lexeme>
  <!-- al-moe-TRIP-tan; the voice alone: ˈɔlmətɹˌɪptən -->
  <lexeme><grapheme>almotriptan</grapheme><phoneme>ælmoʊˈtɹɪptæn</phoneme></lexeme>
  <!-- al-PRAY-zoe-lam; the voice alone: ˈælpɹɐzˌɑːlæm -->
  <lexeme><grapheme>alprazolam</grapheme><phoneme>ælˈpɹeɪzoʊlæm</phoneme></lexeme>
  <!-- a-MAN-ta-deen; the voice alone: ˈæmɐntˌædiːn -->
  <lexeme><grapheme>amantadine</grapheme><phoneme>ɐˈmæntədiːn</phoneme></lexeme>
  <!-- a-MIL-oh-ride; the voice alone: ˈæmɪlˌɔːɹaɪd -->
  <lexeme><grapheme>amiloride</grapheme><phoneme>ɐˈmɪloʊɹaɪd</phoneme></lexeme>
  <!-- am-in-OFF-i-lin; the voice alone: ɐmˈɪnəfˌɪlaɪn -->
  <lexeme><grapheme>aminophylline</grapheme><phoneme>æmɪnˈɑːfɪlɪn</phoneme></lexeme>
  <!-- a-mee-OH-da-rone; the voice alone: ˈæmɪʲˌɑːdɐɹˌoʊn -->
  <lexeme><grapheme>amiodarone</grapheme><phoneme>æmiˈoʊdəɹoʊn</phoneme></lexeme>
  <!-- a-mee-TRIP-ti-leen; the voice alone: ˈæmɪtɹˌɪptɪlˌaɪn -->
  <lexeme><grapheme>amitriptyline</grapheme><phoneme>æmiˈtɹɪptɪliːn</phoneme></lexeme>
  <!-- am-LOE-di-peen; the voice alone: ˈæmlədˌɪpaɪn -->
  <lexeme><grapheme>amlodipine</grapheme><phoneme>æmˈloʊdɪpiːn</phoneme></lexeme>
  <!-- a-MOX-a-peen; the voice alone: ˈæməksˌæpaɪn -->
  <lexeme><grapheme>amoxapine</grapheme><phoneme>ɐˈmɑːksəpiːn</phoneme></lexeme>
  <!-- an-AS-troe-zole; the voice alone: ˈænɐstɹˌɑːzoʊl -->
  <lexeme><grapheme>anastrozole</grapheme><phoneme>ænˈæstɹoʊzoʊl</phoneme></lexeme>
  <!-- ar-i-PIP-ray-zole; the voice alone: ˈæɹɪpˌɪpɹɐzˌoʊl -->
  <lexeme><grapheme>aripiprazole</grapheme><phoneme>æɹɪˈpɪpɹeɪzoʊl</phoneme></lexeme>
  <!-- at-a-ZAN-a-vir; the voice alone: ˈæɾɐzˌænɐvˌɪɹ -->
  <lexeme><grapheme>atazanavir</grapheme><phoneme>ætəˈzænəvɪɹ</phoneme></lexeme>
  <!-- a-TEN-oh-lol; the voice alone: ˈeɪtnəlˌɑːl -->
  <lexeme><grapheme>atenolol</grapheme><phoneme>ɐˈtɛnoʊlɑːl</phoneme></lexeme>
  <!-- at-oh-MOX-e-teen; the voice alone: ˈæɾəmˌɑːksɪtˌiːn -->
  <lexeme><grapheme>atomoxetine</grapheme><phoneme>ætoʊˈmɑːksətiːn</phoneme></lexeme>
  <!-- a-tor-va-STAT-in; the voice alone: ˈæɾɔːɹvˌæstɐtˌɪn -->
  <lexeme><grapheme>atorvastatin</grapheme><phoneme>ɐtɔːɹvəˈstætɪn</phoneme></lexeme>
  <!-- ay-za-THYE-oh-preen; the voice alone: ˈæzɐθɪʲˌɑːpɹiːn -->
  <lexeme><grapheme>azathioprine</grapheme><phoneme>eɪzəˈθaɪoʊpɹiːn</phoneme></lexeme>
  <!-- a-ZEL-as-teen; the voice alone: ˈeɪzlɐstˌiːn -->
  <lexeme><grapheme>azelastine</grapheme><phoneme>ɐˈzɛlæstiːn</phoneme></lexeme>
  <!-- AZ-tree-oh-nam; the voice alone: ˈæztɹɪʲˌɑːnɑːm -->
  <lexeme><grapheme>aztreonam</grapheme><phoneme>ˈæztɹioʊnæm</phoneme></lexeme>
  <!-- bas-i-TRAY-sin; the voice alone: bˈæsɪtɹˌæsɪn -->
  <lexeme><grapheme>bacitracin</grapheme><phoneme>bæsɪˈtɹeɪsɪn</phoneme></lexeme>
  <!-- bek-loe-METH-a-sone; the voice alone: bᵻklˈoʊmθɐsˌoʊn -->
  <lexeme><grapheme>beclomethasone</grapheme><phoneme>bɛkloʊˈmɛθəsoʊn</phoneme></lexeme>
  <!-- ben-AY-ze-pril; the voice alone: bˈɛneɪzpɹəl -->
  <lexeme><grapheme>benazepril</grapheme><phoneme>bɛnˈeɪzəpɹɪl</phoneme></lexeme>
  <!-- ben-ZOE-na-tate; the voice alone: bˈɛnzənˌæɾeɪt -->
  <lexeme><grapheme>benzonatate</grapheme><phoneme>bɛnˈzoʊnəteɪt</phoneme></lexeme>
  <!-- bik-TEG-ra-vir; the voice alone: baɪktˈɛɡɹɐvˌɪɹ -->
  <lexeme><grapheme>bictegravir</grapheme><phoneme>bɪkˈtɛɡɹəvɪɹ</phoneme></lexeme>
  <!-- bis-a-KOE-dil; the voice alone: baɪsˈækədˌɪl -->
  <lexeme><grapheme>bisacodyl</grapheme><phoneme>bɪsəˈkoʊdɪl</phoneme></lexeme>
  <!-- bis-OH-proe-lol; the voice alone: baɪsˈɑːpɹəlˌɑːl -->
  <lexeme><grapheme>bisoprolol</grapheme><phoneme>bɪsˈoʊpɹoʊlɑːl</phoneme></lexeme>
  <!-- bot-yoo-LYE-num; the voice alone: bˈɑːtʃəlˌɪnəm -->
  <lexeme><grapheme>botulinum</grapheme><phoneme>ˌbɑːtʃəˈlaɪnəm</phoneme></lexeme>
  <!-- bri-MOE-ni-deen; the voice alone: bɹˈɪmənˌɪdiːn -->
  <lexeme><grapheme>brimonidine</grapheme><phoneme>bɹɪˈmoʊnɪdiːn</phoneme></lexeme>
  <!-- broe-moe-KRIP-teen; the voice alone: bɹˈɑːməkɹˌɪptiːn -->
  <lexeme><grapheme>bromocriptine</grapheme><phoneme>bɹoʊmoʊˈkɹɪptiːn</phoneme></lexeme>
  <!-- bue-DES-oh-nide; the voice alone: bjˈuːdɪsˌɑːnaɪd -->
  <lexeme><grapheme>budesonide</grapheme><phoneme>bjuːˈdɛsoʊnaɪd</phoneme></lexeme>
  <!-- bue-MET-a-nide; the voice alone: bjˈuːmɪtˌænaɪd -->
  <lexeme><grapheme>bumetanide</grapheme><phoneme>bjuːˈmɛtənaɪd</phoneme></lexeme>
  <!-- bue-pre-NOR-feen; the voice alone: bˈʌpɹənˌɔːɹfiːn -->
  <lexeme><grapheme>buprenorphine</grapheme><phoneme>bjuːpɹəˈnɔːɹfiːn</phoneme></lexeme>
  <!-- bue-PROE-pee-on; the voice alone: bʌpɹˈoʊpiən -->
  <lexeme><grapheme>bupropion</grapheme><phoneme>bjuːˈpɹoʊpiɑːn</phoneme></lexeme>
  <!-- byoo-SPYE-rone; the voice alone: bˈʌspaɪɚn -->
  <lexeme><grapheme>buspirone</grapheme><phoneme>bjuːˈspaɪɹoʊn</phoneme></lexeme>
  <!-- bue-TAL-bi-tal; the voice alone: bjˈuːɾɐlbˌɪɾəl -->
  <lexeme><grapheme>butalbital</grapheme><phoneme>bjuːˈtælbɪtæl</phoneme></lexeme>
  <!-- ka-BER-goe-leen; the voice alone: kˈæbɚɡˌɑːliːn -->
  <lexeme><grapheme>cabergoline</grapheme><phoneme>kəˈbɜːɡoʊliːn</phoneme></lexeme>
  <!-- kal-si-TOE-nin; the voice alone: kˈælsɪtˌɑːnɪn -->
  <lexeme><grapheme>calcitonin</grapheme><phoneme>kælsɪˈtoʊnɪn</phoneme></lexeme>
  <!-- kan-a-gli-FLOE-zin; the voice alone: kˈænɐɡlˌɪfləzˌɪn -->
  <lexeme><grapheme>canagliflozin</grapheme><phoneme>kænəɡlɪˈfloʊzɪn</phoneme></lexeme>
  <!-- kan-de-SAR-tan; the voice alone: kˈændɪsˌɑːɹtən -->
  <lexeme><grapheme>candesartan</grapheme><phoneme>kændəˈsɑːɹtæn</phoneme></lexeme>
  <!-- kap-e-SITE-a-been; the voice alone: kˈeɪpsɪtˌæbaɪn -->
  <lexeme><grapheme>capecitabine</grapheme><phoneme>kæpəˈsaɪtəbiːn</phoneme></lexeme>
  <!-- kap-SAY-i-sin; the voice alone: kˈæpseɪsˌɪn -->
  <lexeme><grapheme>capsaicin</grapheme><phoneme>kæpˈseɪɪsɪn</phoneme></lexeme>
  <!-- kar-ba-MAZ-e-peen; the voice alone: kˈɑːɹbɐmˌeɪzɪpˌaɪn -->
  <lexeme><grapheme>carbamazepine</grapheme><phoneme>kɑːɹbəˈmæzəpiːn</phoneme></lexeme>
  <!-- kar-eye-soe-PROE-dol; the voice alone: kˈæɹɪsˌɑːpɹədˌɑːl -->
  <lexeme><grapheme>carisoprodol</grapheme><phoneme>kæɹaɪsoʊˈpɹoʊdɑːl</phoneme></lexeme>
  <!-- SEF-a-klor; the voice alone: sˈɛfæklɚ -->
  <lexeme><grapheme>cefaclor</grapheme><phoneme>ˈsɛfəklɔːɹ</phoneme></lexeme>
  <!-- sef-a-DROX-il; the voice alone: sˈɛfɐdɹˌɑːksɪl -->
  <lexeme><grapheme>cefadroxil</grapheme><phoneme>sɛfəˈdɹɑːksɪl</phoneme></lexeme>
  <!-- SEF-e-peem; the voice alone: sˈɛfɪpˌaɪm -->
  <lexeme><grapheme>cefepime</grapheme><phoneme>ˈsɛfəpiːm</phoneme></lexeme>
  <!-- sef-IX-eem; the voice alone: sˈɛfɪksˌaɪm -->
  <lexeme><grapheme>cefixime</grapheme><phoneme>sɛfˈɪksiːm</phoneme></lexeme>
  <!-- sef-trye-AX-one; the voice alone: sˈɛftɹɪʲˌæksoʊn -->
  <lexeme><grapheme>ceftriaxone</grapheme><phoneme>sɛftɹaɪˈæksoʊn</phoneme></lexeme>
  <!-- sef-ue-ROX-eem; the voice alone: sˈɛfjʊɹɹˌɑːksaɪm -->
  <lexeme><grapheme>cefuroxime</grapheme><phoneme>sɛfjuːˈɹɑːksiːm</phoneme></lexeme>
  <!-- sel-e-KOX-ib; the voice alone: sˈɛlɪkˌɑːksɪb -->
  <lexeme><grapheme>celecoxib</grapheme><phoneme>sɛləˈkɑːksɪb</phoneme></lexeme>
  <!-- sef-a-LEX-in; the voice alone: sˈɛfeɪlksˌɪn -->
  <lexeme><grapheme>cephalexin</grapheme><phoneme>sɛfəˈlɛksɪn</phoneme></lexeme>
  <!-- sef-a-loe-SPOR-in; the voice alone: sˈɛfɐlˌɑːspɔːɹˌɪn -->
  <lexeme><grapheme>cephalosporin</grapheme><phoneme>sɛfəloʊˈspɔːɹɪn</phoneme></lexeme>
  <!-- se-TIR-i-zeen; the voice alone: sˈɛɾɪɹˌɪziːn -->
  <lexeme><grapheme>cetirizine</grapheme><phoneme>səˈtɪɹɪziːn</phoneme></lexeme>
  <!-- klor-dye-az-e-POX-ide; the voice alone: klˌɔːɹədˌɪʲeɪzpˈɑːksaɪd -->
  <lexeme><grapheme>chlordiazepoxide</grapheme><phoneme>klɔːɹdaɪæzəˈpɑːksaɪd</phoneme></lexeme>
  <!-- klor-HEX-i-deen; the voice alone: klˈɔːɹrhɪksˌɪdiːn -->
  <lexeme><grapheme>chlorhexidine</grapheme><phoneme>klɔːɹˈhɛksɪdiːn</phoneme></lexeme>
  <!-- KLOR-oh-kwin; the voice alone: klˌɔːɹoʊkwˈaɪn -->
  <lexeme><grapheme>chloroquine</grapheme><phoneme>ˈklɔːɹoʊkwɪn</phoneme></lexeme>
  <!-- klor-fen-IR-a-meen; the voice alone: klˌɔːɹəfənˈɜːɹɐmˌiːn -->
  <lexeme><grapheme>chlorpheniramine</grapheme><phoneme>klɔːɹfɛnˈɪɹəmiːn</phoneme></lexeme>
  <!-- klor-PROE-ma-zeen; the voice alone: klˈɔːɹəpɹˌɑːmɐzˌiːn -->
  <lexeme><grapheme>chlorpromazine</grapheme><phoneme>klɔːɹˈpɹoʊməziːn</phoneme></lexeme>
  <!-- klor-PROE-pa-mide; the voice alone: klˈɔːɹəpɹˌɑːpɐmˌaɪd -->
  <lexeme><grapheme>chlorpropamide</grapheme><phoneme>klɔːɹˈpɹoʊpəmaɪd</phoneme></lexeme>
  <!-- klor-THAL-i-done; the voice alone: klˈɔːɹəθˌælɪdˌoʊn -->
  <lexeme><grapheme>chlorthalidone</grapheme><phoneme>klɔːɹˈθælɪdoʊn</phoneme></lexeme>
  <!-- koe-LES-tir-a-meen; the voice alone: koʊlstˈɪɹɐmˌiːn -->
  <lexeme><grapheme>cholestyramine</grapheme><phoneme>koʊˈlɛstɪɹəmiːn</phoneme></lexeme>
  <!-- sye-kloe-SPOR-in; the voice alone: sˈɪkləspˌɔːɹɪn -->
  <lexeme><grapheme>ciclosporin</grapheme><phoneme>saɪkloʊˈspɔːɹɪn</phoneme></lexeme>
  <!-- sye-MET-i-deen; the voice alone: sˈaɪmtɪdˌiːn -->
  <lexeme><grapheme>cimetidine</grapheme><phoneme>saɪˈmɛtɪdiːn</phoneme></lexeme>
  <!-- sip-roe-FLOX-a-sin; the voice alone: sˈɪpɹəflˌɑːksɐsˌɪn -->
  <lexeme><grapheme>ciprofloxacin</grapheme><phoneme>sɪpɹoʊˈflɑːksəsɪn</phoneme></lexeme>
  <!-- sis-PLAT-in; the voice alone: sˈɪsplɐtˌɪn -->
  <lexeme><grapheme>cisplatin</grapheme><phoneme>sɪsˈplætɪn</phoneme></lexeme>
  <!-- sye-TAL-oh-pram; the voice alone: sˈɪɾɐlˌɑːpɹæm -->
  <lexeme><grapheme>citalopram</grapheme><phoneme>saɪˈtæloʊpɹæm</phoneme></lexeme>
  <!-- kloe-BAY-ta-sol; the voice alone: klˈoʊbtɐsˌɑːl -->
  <lexeme><grapheme>clobetasol</grapheme><phoneme>kloʊˈbeɪtəsɑːl</phoneme></lexeme>
  <!-- KLOE-mi-feen; the voice alone: klˈɑːmɪfˌiːn -->
  <lexeme><grapheme>clomiphene</grapheme><phoneme>ˈkloʊmɪfiːn</phoneme></lexeme>
  <!-- kloe-NAZ-e-pam; the voice alone: klˈɑːneɪzpˌæm -->
  <lexeme><grapheme>clonazepam</grapheme><phoneme>kloʊˈnæzəpæm</phoneme></lexeme>
  <!-- kloe-PID-oh-grel; the voice alone: klˈɑːpɪdˌɑːɡɹəl -->
  <lexeme><grapheme>clopidogrel</grapheme><phoneme>kloʊˈpɪdoʊɡɹɛl</phoneme></lexeme>
  <!-- kloe-TRIM-a-zole; the voice alone: klˈɑːtɹɪmˌæzoʊl -->
  <lexeme><grapheme>clotrimazole</grapheme><phoneme>kloʊˈtɹɪməzoʊl</phoneme></lexeme>
  <!-- KLOE-za-peen; the voice alone: klˈɑːzɐpˌaɪn -->
  <lexeme><grapheme>clozapine</grapheme><phoneme>ˈkloʊzəpiːn</phoneme></lexeme>
  <!-- KOE-deen; the voice alone: kˈoʊdaɪn -->
  <lexeme><grapheme>codeine</grapheme><phoneme>ˈkoʊdiːn</phoneme></lexeme>
  <!-- koe-le-SEV-e-lam; the voice alone: kˈoʊlsɪvˌɛlæm -->
  <lexeme><grapheme>colesevelam</grapheme><phoneme>koʊləˈsɛvəlæm</phoneme></lexeme>
  <!-- koe-LES-ti-pol; the voice alone: kˈoʊlstɪpˌɑːl -->
  <lexeme><grapheme>colestipol</grapheme><phoneme>koʊˈlɛstɪpɑːl</phoneme></lexeme>
  <!-- sye-an-oh-koe-BAL-a-min; the voice alone: sˈaɪɐnˌɑːkəbˌælɐmˌɪn -->
  <lexeme><grapheme>cyanocobalamin</grapheme><phoneme>saɪænoʊkoʊˈbæləmɪn</phoneme></lexeme>
  <!-- sye-kloe-BEN-za-preen; the voice alone: sˈaɪkloʊbˌɛnzɐpɹˌiːn -->
  <lexeme><grapheme>cyclobenzaprine</grapheme><phoneme>saɪkloʊˈbɛnzəpɹiːn</phoneme></lexeme>
  <!-- sye-kloe-FOS-fa-mide; the voice alone: sˈaɪkləfˌɑːsfɐmˌaɪd -->
  <lexeme><grapheme>cyclophosphamide</grapheme><phoneme>saɪkloʊˈfɑːsfəmaɪd</phoneme></lexeme>
  <!-- da-BIG-a-tran; the voice alone: dˈæbɪɡˌætɹæn -->
  <lexeme><grapheme>dabigatran</grapheme><phoneme>dəˈbɪɡətɹæn</phoneme></lexeme>
  <!-- dap-a-gli-FLOE-zin; the voice alone: dˈæpɐɡlˌɪfləzˌɪn -->
  <lexeme><grapheme>dapagliflozin</grapheme><phoneme>dæpəɡlɪˈfloʊzɪn</phoneme></lexeme>
  <!-- da-ROO-na-vir; the voice alone: dˈɑːɹɹənˌævɪɹ -->
  <lexeme><grapheme>darunavir</grapheme><phoneme>dəˈɹuːnəvɪɹ</phoneme></lexeme>
  <!-- da-SA-ti-nib; the voice alone: dˈæsɐtˌɪnɪb -->
  <lexeme><grapheme>dasatinib</grapheme><phoneme>dəˈsætɪnɪb</phoneme></lexeme>
  <!-- dee-fer-AS-ir-ox; the voice alone: dᵻfˈɜːɹɐsˌɪɹɑːks -->
  <lexeme><grapheme>deferasirox</grapheme><phoneme>ˌdiːfəˈɹæsɪɹɑːks</phoneme></lexeme>
  <!-- den-OH-sue-mab; the voice alone: dᵻnˈɑːsuːmˌæb -->
  <lexeme><grapheme>denosumab</grapheme><phoneme>dɛnˈoʊsuːmæb</phoneme></lexeme>
  <!-- des-IP-ra-meen; the voice alone: dɪzˈɪpɹɐmˌiːn -->
  <lexeme><grapheme>desipramine</grapheme><phoneme>dɛsˈɪpɹəmiːn</phoneme></lexeme>
  <!-- des-lor-AT-a-deen; the voice alone: dˈɛslɔːɹˌæɾɐdˌiːn -->
  <lexeme><grapheme>desloratadine</grapheme><phoneme>dɛslɔːɹˈætədiːn</phoneme></lexeme>
  <!-- des-moe-PRES-in; the voice alone: dˈɛzməpɹˌɛsɪn -->
  <lexeme><grapheme>desmopressin</grapheme><phoneme>dɛsmoʊˈpɹɛsɪn</phoneme></lexeme>
  <!-- dex-a-METH-a-sone; the voice alone: dˈɛksɐmˌɛθɐsˌoʊn -->
  <lexeme><grapheme>dexamethasone</grapheme><phoneme>dɛksəˈmɛθəsoʊn</phoneme></lexeme>
  <!-- dex-troe-am-FET-a-meen; the voice alone: dˌɛkstɹoʊmfˈɛɾɐmˌiːn -->
  <lexeme><grapheme>dextroamphetamine</grapheme><phoneme>dɛkstɹoʊæmˈfɛtəmiːn</phoneme></lexeme>
  <!-- dex-troe-meth-OR-fan; the voice alone: dˈɛkstɹoʊmθˌɔːɹfən -->
  <lexeme><grapheme>dextromethorphan</grapheme><phoneme>dɛkstɹoʊmɛθˈɔːɹfæn</phoneme></lexeme>
  <!-- dye-AZ-e-pam; the voice alone: dˈaɪəzˌɛpæm -->
  <lexeme><grapheme>diazepam</grapheme><phoneme>daɪˈæzəpæm</phoneme></lexeme>
  <!-- dye-KLOE-fen-ak; the voice alone: dˈɪkloʊfnˌæk -->
  <lexeme><grapheme>diclofenac</grapheme><phoneme>daɪˈkloʊfɛnæk</phoneme></lexeme>
  <!-- dye-klox-a-SIL-in; the voice alone: dˌɪkləksɐsˈɪlᵻn -->
  <lexeme><grapheme>dicloxacillin</grapheme><phoneme>daɪklɑːksəˈsɪlɪn</phoneme></lexeme>
  <!-- dye-SYE-kloe-meen; the voice alone: dˈɪsaɪklˌɑːmaɪn -->
  <lexeme><grapheme>dicyclomine</grapheme><phoneme>daɪˈsaɪkloʊmiːn</phoneme></lexeme>
  <!-- dye-DAN-oh-seen; the voice alone: dˈɪdɐnˌɑːsaɪn -->
  <lexeme><grapheme>didanosine</grapheme><phoneme>daɪˈdænoʊsiːn</phoneme></lexeme>
  <!-- di-JOX-in; the voice alone: dˈɪɡəksˌɪn -->
  <lexeme><grapheme>digoxin</grapheme><phoneme>dɪˈdʒɑːksɪn</phoneme></lexeme>
  <!-- dil-TYE-a-zem; the voice alone: dˈɪlʃɪʲˌeɪzəm -->
  <lexeme><grapheme>diltiazem</grapheme><phoneme>dɪlˈtaɪəzɛm</phoneme></lexeme>
  <!-- dye-METH-i-kone; the voice alone: dˈaɪmθɪkˌoʊn -->
  <lexeme><grapheme>dimethicone</grapheme><phoneme>daɪˈmɛθɪkoʊn</phoneme></lexeme>
  <!-- dye-fen-HYE-dra-meen; the voice alone: dˌɪfənhˈaɪdɹɐmˌiːn -->
  <lexeme><grapheme>diphenhydramine</grapheme><phoneme>daɪfɛnˈhaɪdɹəmiːn</phoneme></lexeme>
  <!-- dye-peer-ID-a-mole; the voice alone: dˈɪpɪɹˌɪdɐmˌoʊl -->
  <lexeme><grapheme>dipyridamole</grapheme><phoneme>daɪpɪɹˈɪdəmoʊl</phoneme></lexeme>
  <!-- dye-soe-PEER-a-mide; the voice alone: dɪsˈɑːpɪɹˌæmaɪd -->
  <lexeme><grapheme>disopyramide</grapheme><phoneme>daɪsoʊˈpɪɹəmaɪd</phoneme></lexeme>
  <!-- dye-SUL-fi-ram; the voice alone: dˈaɪsəlfˌɜːɹæm -->
  <lexeme><grapheme>disulfiram</grapheme><phoneme>daɪˈsʌlfɪɹæm</phoneme></lexeme>
  <!-- dye-VAL-pro-ex; the voice alone: dˈɪvɐlpɹˌoʊks -->
  <lexeme><grapheme>divalproex</grapheme><phoneme>daɪˈvælpɹoʊɛks</phoneme></lexeme>
  <!-- doe-se-TAX-el; the voice alone: dˈoʊstæksəl -->
  <lexeme><grapheme>docetaxel</grapheme><phoneme>doʊsəˈtæksɛl</phoneme></lexeme>
  <!-- doe-FET-il-ide; the voice alone: dˈoʊftɪlˌaɪd -->
  <lexeme><grapheme>dofetilide</grapheme><phoneme>doʊˈfɛtɪlaɪd</phoneme></lexeme>
  <!-- doe-loo-TEG-ra-vir; the voice alone: dˈɑːluːtˌɛɡɹɐvˌɪɹ -->
  <lexeme><grapheme>dolutegravir</grapheme><phoneme>doʊluːˈtɛɡɹəvɪɹ</phoneme></lexeme>
  <!-- dom-PER-i-done; the voice alone: dˈɑːmpɚɹˌɪdoʊn -->
  <lexeme><grapheme>domperidone</grapheme><phoneme>dɑːmˈpɛɹɪdoʊn</phoneme></lexeme>
  <!-- doe-NEP-e-zil; the voice alone: dˈoʊnpɪzˌɪl -->
  <lexeme><grapheme>donepezil</grapheme><phoneme>doʊˈnɛpəzɪl</phoneme></lexeme>
  <!-- dox-AY-zoe-sin; the voice alone: dˈɑːksɐzˌɑːsɪn -->
  <lexeme><grapheme>doxazosin</grapheme><phoneme>dɑːksˈeɪzoʊsɪn</phoneme></lexeme>
  <!-- dox-oh-ROO-bi-sin; the voice alone: dˈɑːksɔːɹˌuːbɪsˌɪn -->
  <lexeme><grapheme>doxorubicin</grapheme><phoneme>dɑːksoʊˈɹuːbɪsɪn</phoneme></lexeme>
  <!-- dox-i-SYE-kleen; the voice alone: dˈɑːksɪsˌaɪklaɪn -->
  <lexeme><grapheme>doxycycline</grapheme><phoneme>dɑːksɪˈsaɪkliːn</phoneme></lexeme>
  <!-- droe-NE-da-rone; the voice alone: dɹˈoʊndɐɹˌoʊn -->
  <lexeme><grapheme>dronedarone</grapheme><phoneme>dɹoʊˈnɛdəɹoʊn</phoneme></lexeme>
  <!-- droe-SPYE-re-none; the voice alone: dɹˈɑːspaɪɚnˌɑːn -->
  <lexeme><grapheme>drospirenone</grapheme><phoneme>dɹoʊˈspaɪɹənoʊn</phoneme></lexeme>
  <!-- doo-la-GLOO-tide; the voice alone: dˈuːlɐɡlˌuːɾaɪd -->
  <lexeme><grapheme>dulaglutide</grapheme><phoneme>duːləˈɡluːtaɪd</phoneme></lexeme>
  <!-- doo-LOX-e-teen; the voice alone: dˈuːləksˌɛtiːn -->
  <lexeme><grapheme>duloxetine</grapheme><phoneme>duːˈlɑːksətiːn</phoneme></lexeme>
  <!-- doo-TAS-teer-ide; the voice alone: dˈuːɾeɪstɹˌaɪd -->
  <lexeme><grapheme>dutasteride</grapheme><phoneme>duːˈtæstɪɹaɪd</phoneme></lexeme>
  <!-- e-FAV-ir-enz; the voice alone: ˈɛfɐvˌaɪɚnts -->
  <lexeme><grapheme>efavirenz</grapheme><phoneme>ɪˈfævɪɹɛnz</phoneme></lexeme>
  <!-- el-e-TRIP-tan; the voice alone: ᵻlˈɛtɹɪptən -->
  <lexeme><grapheme>eletriptan</grapheme><phoneme>ɛləˈtɹɪptæn</phoneme></lexeme>
  <!-- em-pa-gli-FLOE-zin; the voice alone: ɛmpˈæɡlɪflˌɑːzɪn -->
  <lexeme><grapheme>empagliflozin</grapheme><phoneme>ɛmpəɡlɪˈfloʊzɪn</phoneme></lexeme>
  <!-- em-trye-SYE-ta-been; the voice alone: ɛmtɹˈɪsɪtˌæbaɪn -->
  <lexeme><grapheme>emtricitabine</grapheme><phoneme>ɛmtɹaɪˈsaɪtəbiːn</phoneme></lexeme>
  <!-- ee-nox-a-PAR-in; the voice alone: ɪnˈɑːksɐpɚɹˌɪn -->
  <lexeme><grapheme>enoxaparin</grapheme><phoneme>inɑːksəˈpæɹɪn</phoneme></lexeme>
  <!-- en-TA-ka-pone; the voice alone: ɛntˈækeɪpˌoʊn -->
  <lexeme><grapheme>entacapone</grapheme><phoneme>ɛnˈtækəpoʊn</phoneme></lexeme>
  <!-- ep-i-NEF-rin; the voice alone: ˈɛpɪnˌɛfɹiːn -->
  <lexeme><grapheme>epinephrine</grapheme><phoneme>ɛpɪˈnɛfɹɪn</phoneme></lexeme>
  <!-- e-PLER-en-one; the voice alone: ˈɛplɚɹˌɛnɑːn -->
  <lexeme><grapheme>eplerenone</grapheme><phoneme>ɪˈplɛɹɛnoʊn</phoneme></lexeme>
  <!-- e-POE-e-tin; the voice alone: ˈɛpoʊˌɛtɪn -->
  <lexeme><grapheme>epoetin</grapheme><phoneme>ɪˈpoʊətɪn</phoneme></lexeme>
  <!-- er-GOT-a-meen; the voice alone: ɜːɡˈɑːɾɐmˌiːn -->
  <lexeme><grapheme>ergotamine</grapheme><phoneme>ɚˈɡɑːtəmiːn</phoneme></lexeme>
  <!-- er-LOE-ti-nib; the voice alone: ˈɜːlətˌɪnɪb -->
  <lexeme><grapheme>erlotinib</grapheme><phoneme>ɚˈloʊtɪnɪb</phoneme></lexeme>
  <!-- er-ta-PEN-em; the voice alone: ˈɜːɾeɪpnəm -->
  <lexeme><grapheme>ertapenem</grapheme><phoneme>ˌɜːtəˈpɛnəm</phoneme></lexeme>
  <!-- e-rith-roe-MYE-sin; the voice alone: ˌɜːɹɪθɹəmˈaɪsɪn -->
  <lexeme><grapheme>erythromycin</grapheme><phoneme>ɪɹɪθɹoʊˈmaɪsɪn</phoneme></lexeme>
  <!-- es-sye-TAL-oh-pram; the voice alone: ˈɛsɪtˌæləpɹˌæm -->
  <lexeme><grapheme>escitalopram</grapheme><phoneme>ɛsaɪˈtæloʊpɹæm</phoneme></lexeme>
  <!-- es-oh-MEP-ra-zole; the voice alone: ˈɛsoʊmpɹˌæzoʊl -->
  <lexeme><grapheme>esomeprazole</grapheme><phoneme>ɛsoʊˈmɛpɹəzoʊl</phoneme></lexeme>
  <!-- es-tra-DYE-ol; the voice alone: ˈɛstɹeɪdɪʲˌɑːl -->
  <lexeme><grapheme>estradiol</grapheme><phoneme>ɛstɹəˈdaɪɑːl</phoneme></lexeme>
  <!-- es-zoe-PIK-lone; the voice alone: ˈɛszəpˌɪkloʊn -->
  <lexeme><grapheme>eszopiclone</grapheme><phoneme>ɛszoʊˈpɪkloʊn</phoneme></lexeme>
  <!-- et-a-NER-sept; the voice alone: ˈɛtɐnɚsˌɛpt -->
  <lexeme><grapheme>etanercept</grapheme><phoneme>ɛtəˈnɜːsɛpt</phoneme></lexeme>
  <!-- e-THAM-bue-tol; the voice alone: ˈɛθɐmbjˌuːɾɑːl -->
  <lexeme><grapheme>ethambutol</grapheme><phoneme>ɪˈθæmbjuːtɑːl</phoneme></lexeme>
  <!-- ETH-in-il; the voice alone: ˈiːθɪnˌaɪl -->
  <lexeme><grapheme>ethinyl</grapheme><phoneme>ˈɛθɪnɪl</phoneme></lexeme>
  <!-- ee-toe-DOE-lak; the voice alone: ˈɛɾədˌɑːlæk -->
  <lexeme><grapheme>etodolac</grapheme><phoneme>itoʊˈdoʊlæk</phoneme></lexeme>
  <!-- ex-EN-a-tide; the voice alone: ɛɡzˈɛnɐtˌaɪd -->
  <lexeme><grapheme>exenatide</grapheme><phoneme>ɛksˈɛnətaɪd</phoneme></lexeme>
  <!-- ez-ET-i-mibe; the voice alone: ˈɛzɪtˌɪmaɪb -->
  <lexeme><grapheme>ezetimibe</grapheme><phoneme>ɛzˈɛtɪmaɪb</phoneme></lexeme>
  <!-- fam-SYE-kloe-vir; the voice alone: fˈæmsɪklˌʌvɪɹ -->
  <lexeme><grapheme>famciclovir</grapheme><phoneme>fæmˈsaɪkloʊvɪɹ</phoneme></lexeme>
  <!-- fa-MOE-ti-deen; the voice alone: fˈæmətˌɪdiːn -->
  <lexeme><grapheme>famotidine</grapheme><phoneme>fəˈmoʊtɪdiːn</phoneme></lexeme>
  <!-- feb-UX-oh-stat; the voice alone: fˈɛbəksˌɑːstæt -->
  <lexeme><grapheme>febuxostat</grapheme><phoneme>fɛbˈʌksoʊstæt</phoneme></lexeme>
  <!-- fe-LOE-di-peen; the voice alone: fˈɛlədˌɪpaɪn -->
  <lexeme><grapheme>felodipine</grapheme><phoneme>fəˈloʊdɪpiːn</phoneme></lexeme>
  <!-- fen-oh-FYE-brate; the voice alone: fˈɛnəfˌɪbɹeɪt -->
  <lexeme><grapheme>fenofibrate</grapheme><phoneme>fɛnoʊˈfaɪbɹeɪt</phoneme></lexeme>
  <!-- FEN-ta-nil; the voice alone: fˈɛntɐnˌaɪl -->
  <lexeme><grapheme>fentanyl</grapheme><phoneme>ˈfɛntənɪl</phoneme></lexeme>
  <!-- fex-oh-FEN-a-deen; the voice alone: fˈɛksoʊfnˌædiːn -->
  <lexeme><grapheme>fexofenadine</grapheme><phoneme>fɛksoʊˈfɛnədiːn</phoneme></lexeme>
  <!-- fil-GRAS-tim; the voice alone: fˈɪlɡɹæstɪm -->
  <lexeme><grapheme>filgrastim</grapheme><phoneme>fɪlˈɡɹæstɪm</phoneme></lexeme>
  <!-- fi-NAS-teer-ide; the voice alone: fˈaɪnɐstɚɹˌaɪd -->
  <lexeme><grapheme>finasteride</grapheme><phoneme>fɪˈnæstɪɹaɪd</phoneme></lexeme>
  <!-- FLEK-a-nide; the voice alone: flˈɛkeɪnˌaɪd -->
  <lexeme><grapheme>flecainide</grapheme><phoneme>ˈflɛkənaɪd</phoneme></lexeme>
  <!-- floo-KON-a-zole; the voice alone: flˈuːkənˌæzoʊl -->
  <lexeme><grapheme>fluconazole</grapheme><phoneme>fluːˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- floo-droe-KOR-ti-sone; the voice alone: flˈʌdɹəkˌɔːɹɾɪsˌoʊn -->
  <lexeme><grapheme>fludrocortisone</grapheme><phoneme>fluːdɹoʊˈkɔːɹtɪsoʊn</phoneme></lexeme>
  <!-- floo-oh-SIN-oh-nide; the voice alone: fljˈuːəsˌɪnənˌaɪd -->
  <lexeme><grapheme>fluocinonide</grapheme><phoneme>fluːoʊˈsɪnoʊnaɪd</phoneme></lexeme>
  <!-- floo-OX-e-teen; the voice alone: fljˈuːəksˌɛtiːn -->
  <lexeme><grapheme>fluoxetine</grapheme><phoneme>fluːˈɑːksətiːn</phoneme></lexeme>
  <!-- floo-FEN-a-zeen; the voice alone: flˈʌfənˌæziːn -->
  <lexeme><grapheme>fluphenazine</grapheme><phoneme>fluːˈfɛnəziːn</phoneme></lexeme>
  <!-- flure-BI-proe-fen; the voice alone: flˈɜːbɪpɹˌoʊfən -->
  <lexeme><grapheme>flurbiprofen</grapheme><phoneme>flʊɹˈbɪpɹoʊfən</phoneme></lexeme>
  <!-- floo-TIK-a-sone; the voice alone: flˈuːɾɪkˌæsoʊn -->
  <lexeme><grapheme>fluticasone</grapheme><phoneme>fluːˈtɪkəsoʊn</phoneme></lexeme>
  <!-- for-MOE-te-rol; the voice alone: fˈɔːɹmoʊtɹˌɑːl -->
  <lexeme><grapheme>formoterol</grapheme><phoneme>fɔːɹˈmoʊtəɹɑːl</phoneme></lexeme>
  <!-- foe-SIN-oh-pril; the voice alone: fˈɑːsɪnˌɑːpɹəl -->
  <lexeme><grapheme>fosinopril</grapheme><phoneme>foʊˈsɪnoʊpɹɪl</phoneme></lexeme>
  <!-- fure-OH-se-mide; the voice alone: fjˈʊɹɹoʊsmˌaɪd -->
  <lexeme><grapheme>furosemide</grapheme><phoneme>fjʊɹˈoʊsəmaɪd</phoneme></lexeme>
  <!-- GAB-a-pen-tin; the voice alone: ɡˌæbeɪpˈɛntɪn -->
  <lexeme><grapheme>gabapentin</grapheme><phoneme>ˈɡæbəpɛntɪn</phoneme></lexeme>
  <!-- gan-SYE-kloe-vir; the voice alone: ɡˈænsɪklˌʌvɪɹ -->
  <lexeme><grapheme>ganciclovir</grapheme><phoneme>ɡænˈsaɪkloʊvɪɹ</phoneme></lexeme>
  <!-- jem-FYE-broe-zil; the voice alone: dʒˈɛmfɪbɹˌɑːzɪl -->
  <lexeme><grapheme>gemfibrozil</grapheme><phoneme>dʒɛmˈfaɪbɹoʊzɪl</phoneme></lexeme>
  <!-- jen-ta-MYE-sin; the voice alone: dʒˈɛntɐmˌɪsɪn -->
  <lexeme><grapheme>gentamicin</grapheme><phoneme>dʒɛntəˈmaɪsɪn</phoneme></lexeme>
  <!-- GLAR-jeen; the voice alone: ɡlˈɑːɹdʒɪn -->
  <lexeme><grapheme>glargine</grapheme><phoneme>ˈɡlɑːɹdʒiːn</phoneme></lexeme>
  <!-- gla-TIR-a-mer; the voice alone: ɡlˈæɾɚɹˌeɪmɚ -->
  <lexeme><grapheme>glatiramer</grapheme><phoneme>ɡləˈtɪɹəmɚ</phoneme></lexeme>
  <!-- glye-BEN-kla-mide; the voice alone: ɡlˈaɪbəŋklˌæmaɪd -->
  <lexeme><grapheme>glibenclamide</grapheme><phoneme>ɡlaɪˈbɛŋkləmaɪd</phoneme></lexeme>
  <!-- glye-MEP-ir-ide; the voice alone: ɡlˈaɪmpɪɹˌɪd -->
  <lexeme><grapheme>glimepiride</grapheme><phoneme>ɡlaɪˈmɛpɪɹaɪd</phoneme></lexeme>
  <!-- GLYE-bue-ride; the voice alone: ɡlˈaɪbɪɹˌaɪd -->
  <lexeme><grapheme>glyburide</grapheme><phoneme>ˈɡlaɪbjuːɹaɪd</phoneme></lexeme>
  <!-- glye-koe-PIR-roe-late; the voice alone: ɡlˈaɪkəpˌɪɹəlˌeɪt -->
  <lexeme><grapheme>glycopyrrolate</grapheme><phoneme>ɡlaɪkoʊˈpɪɹoʊleɪt</phoneme></lexeme>
  <!-- gri-see-oh-FUL-vin; the voice alone: ɡɹˈaɪsəfˌʌlvɪn -->
  <lexeme><grapheme>griseofulvin</grapheme><phoneme>ɡɹɪsioʊˈfʌlvɪn</phoneme></lexeme>
  <!-- gwye-FEN-e-sin; the voice alone: ɡwˈɑːaɪfnˌɛsɪn -->
  <lexeme><grapheme>guaifenesin</grapheme><phoneme>ɡwaɪˈfɛnəsɪn</phoneme></lexeme>
  <!-- ha-loe-PER-i-dol; the voice alone: hˈeɪloʊpɹˌɪdɑːl -->
  <lexeme><grapheme>haloperidol</grapheme><phoneme>hæloʊˈpɛɹɪdɑːl</phoneme></lexeme>
  <!-- hye-DRAL-a-zeen; the voice alone: hˈaɪdɹɐlˌæziːn -->
  <lexeme><grapheme>hydralazine</grapheme><phoneme>haɪˈdɹæləziːn</phoneme></lexeme>
  <!-- hye-droe-klor-oh-THYE-a-zide; the voice alone: hˌaɪdɹəklˌɔːɹoʊθɪʲˈeɪzaɪd -->
  <lexeme><grapheme>hydrochlorothiazide</grapheme><phoneme>haɪdɹoʊklɔːɹoʊˈθaɪəzaɪd</phoneme></lexeme>
  <!-- hye-droe-KOE-done; the voice alone: hˈaɪdɹəkˌɑːdoʊn -->
  <lexeme><grapheme>hydrocodone</grapheme><phoneme>haɪdɹoʊˈkoʊdoʊn</phoneme></lexeme>
  <!-- hye-droe-KOR-ti-sone; the voice alone: hˈaɪdɹəkˌɔːɹɾɪsˌoʊn -->
  <lexeme><grapheme>hydrocortisone</grapheme><phoneme>haɪdɹoʊˈkɔːɹtɪsoʊn</phoneme></lexeme>
  <!-- hye-droe-MOR-fone; the voice alone: hˈaɪdɹəmˌɔːɹfoʊn -->
  <lexeme><grapheme>hydromorphone</grapheme><phoneme>haɪdɹoʊˈmɔːɹfoʊn</phoneme></lexeme>
  <!-- hye-drox-ee-KLOR-oh-kwin; the voice alone: haɪdɹˈɑːksɪklˌɔːɹoʊkwˌaɪn -->
  <lexeme><grapheme>hydroxychloroquine</grapheme><phoneme>haɪdɹɑːksiˈklɔːɹoʊkwɪn</phoneme></lexeme>
  <!-- hye-drox-ee-ue-REE-a; the voice alone: haɪdɹˈɑːksɪjuːɹˈiə -->
  <lexeme><grapheme>hydroxyurea</grapheme><phoneme>haɪdɹɑːksijuːˈɹiːə</phoneme></lexeme>
  <!-- hye-oh-SYE-a-meen; the voice alone: haɪʲˈɑːsɪʲɐmˌiːn -->
  <lexeme><grapheme>hyoscyamine</grapheme><phoneme>haɪoʊˈsaɪəmiːn</phoneme></lexeme>
  <!-- eye-BAN-droe-nate; the voice alone: ˈaɪbɐndɹˌɑːneɪt -->
  <lexeme><grapheme>ibandronate</grapheme><phoneme>aɪˈbændɹoʊneɪt</phoneme></lexeme>
  <!-- in-doe-METH-a-sin; the voice alone: ɪndˈoʊmθɐsˌɪn -->
  <lexeme><grapheme>indomethacin</grapheme><phoneme>ɪndoʊˈmɛθəsɪn</phoneme></lexeme>
  <!-- ir-be-SAR-tan; the voice alone: ˈɜːbɪsˌɑːɹtən -->
  <lexeme><grapheme>irbesartan</grapheme><phoneme>ˌɜːbəˈsɑːɹtæn</phoneme></lexeme>
  <!-- eye-soe-NYE-a-zid; the voice alone: ˈaɪsoʊnˌɪʲɐzˌɪd -->
  <lexeme><grapheme>isoniazid</grapheme><phoneme>aɪsoʊˈnaɪəzɪd</phoneme></lexeme>
  <!-- eye-soe-SOR-bide; the voice alone: ˈaɪsəsˌɔːɹbaɪd -->
  <lexeme><grapheme>isosorbide</grapheme><phoneme>aɪsoʊˈsɔːɹbaɪd</phoneme></lexeme>
  <!-- eye-soe-TRET-i-noyn; the voice alone: ˈaɪsətɹˌɛtɪnˌɔɪn -->
  <lexeme><grapheme>isotretinoin</grapheme><phoneme>ˌaɪsoʊˈtɹɛtɪnoʊɪn</phoneme></lexeme>
  <!-- i-tra-KON-a-zole; the voice alone: ˈɪtɹɐkˌɑːnɐzˌoʊl -->
  <lexeme><grapheme>itraconazole</grapheme><phoneme>ɪtɹəˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- eye-VAB-ra-deen; the voice alone: ˈɪvɐbɹˌædiːn -->
  <lexeme><grapheme>ivabradine</grapheme><phoneme>aɪˈvæbɹədiːn</phoneme></lexeme>
  <!-- eye-ver-MEK-tin; the voice alone: ˈaɪvɚmˌɛktɪn -->
  <lexeme><grapheme>ivermectin</grapheme><phoneme>aɪvɚˈmɛktɪn</phoneme></lexeme>
  <!-- kee-toe-KON-a-zole; the voice alone: kˈɛɾəkˌɑːnɐzˌoʊl -->
  <lexeme><grapheme>ketoconazole</grapheme><phoneme>kitoʊˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- kee-toe-PROE-fen; the voice alone: kˈɛɾəpɹˌoʊfən -->
  <lexeme><grapheme>ketoprofen</grapheme><phoneme>kitoʊˈpɹoʊfən</phoneme></lexeme>
  <!-- kee-TOE-role-ak; the voice alone: kˈɛɾɔːɹˌɑːlæk -->
  <lexeme><grapheme>ketorolac</grapheme><phoneme>kiˈtoʊɹoʊlæk</phoneme></lexeme>
  <!-- la-BET-a-lol; the voice alone: lˈæbɪtˌælɑːl -->
  <lexeme><grapheme>labetalol</grapheme><phoneme>ləˈbɛtəlɑːl</phoneme></lexeme>
  <!-- la-KOE-sa-mide; the voice alone: lˈækəsˌæmaɪd -->
  <lexeme><grapheme>lacosamide</grapheme><phoneme>ləˈkoʊsəmaɪd</phoneme></lexeme>
  <!-- la-MI-vue-deen; the voice alone: lˈæmɪvjˌuːdiːn -->
  <lexeme><grapheme>lamivudine</grapheme><phoneme>ləˈmɪvjuːdiːn</phoneme></lexeme>
  <!-- la-MOE-tri-jeen; the voice alone: lˈæmətɹˌɪdʒɪn -->
  <lexeme><grapheme>lamotrigine</grapheme><phoneme>ləˈmoʊtɹɪdʒiːn</phoneme></lexeme>
  <!-- lan-SOE-pra-zole; the voice alone: lˈænsəpɹˌæzoʊl -->
  <lexeme><grapheme>lansoprazole</grapheme><phoneme>lænˈsoʊpɹəzoʊl</phoneme></lexeme>
  <!-- la-TAN-oh-prost; the voice alone: lˈætɐnˌɑːpɹɑːst -->
  <lexeme><grapheme>latanoprost</grapheme><phoneme>ləˈtænoʊpɹɑːst</phoneme></lexeme>
  <!-- le-FLOO-noe-mide; the voice alone: lˈɛflənˌɑːmaɪd -->
  <lexeme><grapheme>leflunomide</grapheme><phoneme>ləˈfluːnoʊmaɪd</phoneme></lexeme>
  <!-- loo-koe-VOR-in; the voice alone: lˈuːkəvˌɔːɹɪn -->
  <lexeme><grapheme>leucovorin</grapheme><phoneme>luːkoʊˈvɔːɹɪn</phoneme></lexeme>
  <!-- loo-PROE-lide; the voice alone: lˈuːpɹəlˌaɪd -->
  <lexeme><grapheme>leuprolide</grapheme><phoneme>luːˈpɹoʊlaɪd</phoneme></lexeme>
  <!-- lev-al-BUE-ter-ol; the voice alone: lˈɛvɐlbjˌuːɾɚɹˌɑːl -->
  <lexeme><grapheme>levalbuterol</grapheme><phoneme>lɛvælˈbjuːtɚɹɑːl</phoneme></lexeme>
  <!-- lee-ve-tye-RA-se-tam; the voice alone: lˈɛvɪtˌɜːɹɐsˌɛɾæm -->
  <lexeme><grapheme>levetiracetam</grapheme><phoneme>livətaɪˈɹæsətæm</phoneme></lexeme>
  <!-- lee-voe-se-TIR-i-zeen; the voice alone: lˈɛvoʊstˌɪɹɪzˌiːn -->
  <lexeme><grapheme>levocetirizine</grapheme><phoneme>livoʊsəˈtɪɹɪziːn</phoneme></lexeme>
  <!-- lee-voe-DOE-pa; the voice alone: lˌɛvədˈoʊpə -->
  <lexeme><grapheme>levodopa</grapheme><phoneme>livoʊˈdoʊpə</phoneme></lexeme>
  <!-- lee-voe-FLOX-a-sin; the voice alone: lˈɛvəflˌɑːksɐsˌɪn -->
  <lexeme><grapheme>levofloxacin</grapheme><phoneme>livoʊˈflɑːksəsɪn</phoneme></lexeme>
  <!-- lee-voe-nor-JES-trel; the voice alone: lˈɛvənˌɔːɹdʒɛstɹəl -->
  <lexeme><grapheme>levonorgestrel</grapheme><phoneme>livoʊnɔːɹˈdʒɛstɹɛl</phoneme></lexeme>
  <!-- lee-voe-thye-ROX-een; the voice alone: lˈɛvəθˌɪɹəksˌaɪn -->
  <lexeme><grapheme>levothyroxine</grapheme><phoneme>livoʊθaɪˈɹɑːksiːn</phoneme></lexeme>
  <!-- LYE-doe-kane; the voice alone: lˈɪdəkˌeɪn -->
  <lexeme><grapheme>lidocaine</grapheme><phoneme>ˈlaɪdoʊkeɪn</phoneme></lexeme>
  <!-- lin-a-GLIP-tin; the voice alone: lˈɪnɐɡlˌɪptɪn -->
  <lexeme><grapheme>linagliptin</grapheme><phoneme>lɪnəˈɡlɪptɪn</phoneme></lexeme>
  <!-- li-NE-zoh-lid; the voice alone: lˈaɪnzəlˌɪd -->
  <lexeme><grapheme>linezolid</grapheme><phoneme>lɪˈnɛzoʊlɪd</phoneme></lexeme>
  <!-- lye-oh-THYE-roe-neen; the voice alone: lɪʲˈɑːθɪɹˌɑːnaɪn -->
  <lexeme><grapheme>liothyronine</grapheme><phoneme>laɪoʊˈθaɪɹoʊniːn</phoneme></lexeme>
  <!-- lir-a-GLOO-tide; the voice alone: lˈɜːɹɐɡlˌuːɾaɪd -->
  <lexeme><grapheme>liraglutide</grapheme><phoneme>lɪɹəˈɡluːtaɪd</phoneme></lexeme>
  <!-- lis-dex-am-FET-a-meen; the voice alone: lˌɪsdɪksɐmfˈiːɾɐmˌiːn -->
  <lexeme><grapheme>lisdexamfetamine</grapheme><phoneme>lɪsdɛksæmˈfɛtəmiːn</phoneme></lexeme>
  <!-- lyse-IN-oh-pril; the voice alone: lˈɪsɪnˌɑːpɹəl -->
  <lexeme><grapheme>lisinopril</grapheme><phoneme>laɪsˈɪnoʊpɹɪl</phoneme></lexeme>
  <!-- loe-PER-a-mide; the voice alone: lˈoʊpɹɐmˌaɪd -->
  <lexeme><grapheme>loperamide</grapheme><phoneme>loʊˈpɛɹəmaɪd</phoneme></lexeme>
  <!-- loe-PIN-a-vir; the voice alone: lˈɑːpɪnˌævɪɹ -->
  <lexeme><grapheme>lopinavir</grapheme><phoneme>loʊˈpɪnəvɪɹ</phoneme></lexeme>
  <!-- lor-AT-a-deen; the voice alone: lˈɔːɹɐtˌædiːn -->
  <lexeme><grapheme>loratadine</grapheme><phoneme>lɔːɹˈætədiːn</phoneme></lexeme>
  <!-- lor-AZ-e-pam; the voice alone: lˈɔːɹeɪzpˌæm -->
  <lexeme><grapheme>lorazepam</grapheme><phoneme>lɔːɹˈæzəpæm</phoneme></lexeme>
  <!-- loe-SAR-tan; the voice alone: lˈɑːsɑːɹtən -->
  <lexeme><grapheme>losartan</grapheme><phoneme>loʊˈsɑːɹtæn</phoneme></lexeme>
  <!-- LOE-va-sta-tin; the voice alone: lˈʌvɐstˌætɪn -->
  <lexeme><grapheme>lovastatin</grapheme><phoneme>ˈloʊvəstətɪn</phoneme></lexeme>
  <!-- LOX-a-peen; the voice alone: lˈɑːksɐpˌaɪn -->
  <lexeme><grapheme>loxapine</grapheme><phoneme>ˈlɑːksəpiːn</phoneme></lexeme>
  <!-- loo-RAS-i-done; the voice alone: lˈʊɹɹɐsˌɪdoʊn -->
  <lexeme><grapheme>lurasidone</grapheme><phoneme>luːˈɹæsɪdoʊn</phoneme></lexeme>
  <!-- ma-RAV-i-rok; the voice alone: mˈæɹɐvˌɪɹɑːk -->
  <lexeme><grapheme>maraviroc</grapheme><phoneme>məˈɹævɪɹɑːk</phoneme></lexeme>
  <!-- me-BEN-da-zole; the voice alone: mˈɛbəndˌæzoʊl -->
  <lexeme><grapheme>mebendazole</grapheme><phoneme>məˈbɛndəzoʊl</phoneme></lexeme>
  <!-- me-drox-ee-proe-JES-te-rone; the voice alone: mˌɛdɹəksɪpɹˈoʊdʒstɚɹˌoʊn -->
  <lexeme><grapheme>medroxyprogesterone</grapheme><phoneme>mədɹɑːksipɹoʊˈdʒɛstəɹoʊn</phoneme></lexeme>
  <!-- ME-floe-kwin; the voice alone: mˈɛfləkwˌaɪn -->
  <lexeme><grapheme>mefloquine</grapheme><phoneme>ˈmɛfloʊkwɪn</phoneme></lexeme>
  <!-- me-JES-trol; the voice alone: mˈɛdʒɪstɹˌɑːl -->
  <lexeme><grapheme>megestrol</grapheme><phoneme>məˈdʒɛstɹɑːl</phoneme></lexeme>
  <!-- mel-OX-i-kam; the voice alone: mˈɛləksˌɪkæm -->
  <lexeme><grapheme>meloxicam</grapheme><phoneme>mɛlˈɑːksɪkæm</phoneme></lexeme>
  <!-- me-PER-i-deen; the voice alone: mˈɛpɚɹˌɪdiːn -->
  <lexeme><grapheme>meperidine</grapheme><phoneme>məˈpɛɹɪdiːn</phoneme></lexeme>
  <!-- mer-kap-toe-PURE-een; the voice alone: mˈɜːkɐptˌɑːpjʊɹɹˌiːn -->
  <lexeme><grapheme>mercaptopurine</grapheme><phoneme>mɚˌkæptoʊˈpjʊɹiːn</phoneme></lexeme>
  <!-- me-TAX-a-lone; the voice alone: mˌɛɾəksˈæloʊn -->
  <lexeme><grapheme>metaxalone</grapheme><phoneme>məˈtæksəloʊn</phoneme></lexeme>
  <!-- met-FOR-min; the voice alone: mˈɛtfɔːɹmˌɪn -->
  <lexeme><grapheme>metformin</grapheme><phoneme>mɛtˈfɔːɹmɪn</phoneme></lexeme>
  <!-- meth-IM-a-zole; the voice alone: mˈɛθɪmˌæzoʊl -->
  <lexeme><grapheme>methimazole</grapheme><phoneme>mɛθˈɪməzoʊl</phoneme></lexeme>
  <!-- meth-oh-KAR-ba-mol; the voice alone: mˈɛθəkˌɑːɹbɐmˌɑːl -->
  <lexeme><grapheme>methocarbamol</grapheme><phoneme>mɛθoʊˈkɑːɹbəmɑːl</phoneme></lexeme>
  <!-- meth-oh-TREX-ate; the voice alone: mˈɛθətɹˌɛkseɪt -->
  <lexeme><grapheme>methotrexate</grapheme><phoneme>ˌmɛθəˈtɹɛkseɪt</phoneme></lexeme>
  <!-- meth-il-pred-NIS-oh-lone; the voice alone: mˈɛθəlpɹˌɛdnɪsˌɑːloʊn -->
  <lexeme><grapheme>methylprednisolone</grapheme><phoneme>mɛθɪlpɹɛdˈnɪsoʊloʊn</phoneme></lexeme>
  <!-- met-oh-KLOE-pra-mide; the voice alone: mˈɛɾəklˌɑːpɹɐmˌaɪd -->
  <lexeme><grapheme>metoclopramide</grapheme><phoneme>mɛtoʊˈkloʊpɹəmaɪd</phoneme></lexeme>
  <!-- me-TOLE-a-zone; the voice alone: mˈɛɾəlˌæzoʊn -->
  <lexeme><grapheme>metolazone</grapheme><phoneme>məˈtoʊləzoʊn</phoneme></lexeme>
  <!-- me-TOE-proe-lol; the voice alone: mˈɛɾəpɹˌɑːlɑːl -->
  <lexeme><grapheme>metoprolol</grapheme><phoneme>məˈtoʊpɹoʊlɑːl</phoneme></lexeme>
  <!-- me-troe-NI-da-zole; the voice alone: mˈɛtɹənˌɪdɐzˌoʊl -->
  <lexeme><grapheme>metronidazole</grapheme><phoneme>mɛtɹoʊˈnɪdəzoʊl</phoneme></lexeme>
  <!-- mi-KON-a-zole; the voice alone: mˈɪkənˌæzoʊl -->
  <lexeme><grapheme>miconazole</grapheme><phoneme>mɪˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- mid-AZ-oh-lam; the voice alone: mˈɪdɐzˌɑːlæm -->
  <lexeme><grapheme>midazolam</grapheme><phoneme>mɪdˈæzoʊlæm</phoneme></lexeme>
  <!-- mi-noe-SYE-kleen; the voice alone: mˈɪnəsˌaɪklaɪn -->
  <lexeme><grapheme>minocycline</grapheme><phoneme>mɪnoʊˈsaɪkliːn</phoneme></lexeme>
  <!-- mi-NOX-i-dil; the voice alone: mˈɪnəksˌɪdɪl -->
  <lexeme><grapheme>minoxidil</grapheme><phoneme>mɪˈnɑːksɪdɪl</phoneme></lexeme>
  <!-- mir-a-BEG-ron; the voice alone: mˈɜːɹeɪbɡɹən -->
  <lexeme><grapheme>mirabegron</grapheme><phoneme>mɪɹəˈbɛɡɹɑːn</phoneme></lexeme>
  <!-- mir-TAZ-a-peen; the voice alone: mˈɜːɾɐzˌæpaɪn -->
  <lexeme><grapheme>mirtazapine</grapheme><phoneme>mɪɹˈtæzəpiːn</phoneme></lexeme>
  <!-- mye-soe-PROST-ol; the voice alone: mɪsˈɑːpɹɑːstəl -->
  <lexeme><grapheme>misoprostol</grapheme><phoneme>maɪsoʊˈpɹɑːstɑːl</phoneme></lexeme>
  <!-- moe-DAF-i-nil; the voice alone: mˈɑːdɐfˌɪnɪl -->
  <lexeme><grapheme>modafinil</grapheme><phoneme>moʊˈdæfɪnɪl</phoneme></lexeme>
  <!-- moe-MET-a-sone; the voice alone: mˈoʊmtɐsˌoʊn -->
  <lexeme><grapheme>mometasone</grapheme><phoneme>moʊˈmɛtəsoʊn</phoneme></lexeme>
  <!-- mon-te-LOO-kast; the voice alone: mˈɔntɪlˌuːkæst -->
  <lexeme><grapheme>montelukast</grapheme><phoneme>mɑːntəˈluːkæst</phoneme></lexeme>
  <!-- mox-i-FLOX-a-sin; the voice alone: mˈɑːksɪflˌɑːksɐsˌɪn -->
  <lexeme><grapheme>moxifloxacin</grapheme><phoneme>mɑːksɪˈflɑːksəsɪn</phoneme></lexeme>
  <!-- mue-PEER-oh-sin; the voice alone: mjˈuːpɪɹˌɑːsɪn -->
  <lexeme><grapheme>mupirocin</grapheme><phoneme>mjuːˈpɪɹoʊsɪn</phoneme></lexeme>
  <!-- mye-koe-FEN-oh-late; the voice alone: mˈaɪkəfˌɛnəlˌeɪt -->
  <lexeme><grapheme>mycophenolate</grapheme><phoneme>maɪkoʊˈfɛnoʊleɪt</phoneme></lexeme>
  <!-- na-BUE-me-tone; the voice alone: nˈæbjuːmˌɛtoʊn -->
  <lexeme><grapheme>nabumetone</grapheme><phoneme>nəˈbjuːmətoʊn</phoneme></lexeme>
  <!-- nay-DOE-lol; the voice alone: nˈædəlˌɑːl -->
  <lexeme><grapheme>nadolol</grapheme><phoneme>neɪˈdoʊlɑːl</phoneme></lexeme>
  <!-- nal-OX-one; the voice alone: nˈæləksˌoʊn -->
  <lexeme><grapheme>naloxone</grapheme><phoneme>nælˈɑːksoʊn</phoneme></lexeme>
  <!-- nal-TREX-one; the voice alone: nˈæltɹɪksˌoʊn -->
  <lexeme><grapheme>naltrexone</grapheme><phoneme>nælˈtɹɛksoʊn</phoneme></lexeme>
  <!-- na-PROX-en; the voice alone: nˈæpɹɑːksən -->
  <lexeme><grapheme>naproxen</grapheme><phoneme>nəˈpɹɑːksən</phoneme></lexeme>
  <!-- na-ta-LIZ-ue-mab; the voice alone: nˈeɪɾɐlˌɪzjuːmˌæb -->
  <lexeme><grapheme>natalizumab</grapheme><phoneme>nætəˈlɪzjuːmæb</phoneme></lexeme>
  <!-- ne-BIV-oh-lol; the voice alone: nˈɛbɪvˌɑːlɑːl -->
  <lexeme><grapheme>nebivolol</grapheme><phoneme>nəˈbɪvoʊlɑːl</phoneme></lexeme>
  <!-- nef-AZ-oh-done; the voice alone: nˈɛfɐzˌɑːdoʊn -->
  <lexeme><grapheme>nefazodone</grapheme><phoneme>nɛfˈæzoʊdoʊn</phoneme></lexeme>
  <!-- ne-VYE-ra-peen; the voice alone: nˈɛvɚɹˌæpaɪn -->
  <lexeme><grapheme>nevirapine</grapheme><phoneme>nəˈvaɪɹəpiːn</phoneme></lexeme>
  <!-- nye-KAR-di-peen; the voice alone: nˈɪkɑːɹdˌɪpaɪn -->
  <lexeme><grapheme>nicardipine</grapheme><phoneme>naɪˈkɑːɹdɪpiːn</phoneme></lexeme>
  <!-- nye-FED-i-peen; the voice alone: nˈaɪfdɪpˌaɪn -->
  <lexeme><grapheme>nifedipine</grapheme><phoneme>naɪˈfɛdɪpiːn</phoneme></lexeme>
  <!-- nye-LOE-ti-nib; the voice alone: nˈaɪlətˌɪnɪb -->
  <lexeme><grapheme>nilotinib</grapheme><phoneme>naɪˈloʊtɪnɪb</phoneme></lexeme>
  <!-- nye-troe-fue-RAN-toyn; the voice alone: nˌaɪtɹoʊfjˈʊɹɹɐntˌɔɪn -->
  <lexeme><grapheme>nitrofurantoin</grapheme><phoneme>naɪtɹoʊfjuːˈɹæntɔɪn</phoneme></lexeme>
  <!-- nor-ep-i-NEF-rin; the voice alone: nˈɔːɹpaɪnfɹˌiːn -->
  <lexeme><grapheme>norepinephrine</grapheme><phoneme>nɔːɹɛpɪˈnɛfɹɪn</phoneme></lexeme>
  <!-- nor-ETH-in-drone; the voice alone: nˈɔːɹɪθˌɪndɹoʊn -->
  <lexeme><grapheme>norethindrone</grapheme><phoneme>nɔːɹˈɛθɪndɹoʊn</phoneme></lexeme>
  <!-- nor-TRIP-ti-leen; the voice alone: nˈɔːɹtɹɪptˌɪlaɪn -->
  <lexeme><grapheme>nortriptyline</grapheme><phoneme>nɔːɹˈtɹɪptɪliːn</phoneme></lexeme>
  <!-- nye-STAT-in; the voice alone: nˈɪstɐtˌɪn -->
  <lexeme><grapheme>nystatin</grapheme><phoneme>naɪˈstætɪn</phoneme></lexeme>
  <!-- oh-FLOX-a-sin; the voice alone: ˈɑːfləksˌæsɪn -->
  <lexeme><grapheme>ofloxacin</grapheme><phoneme>oʊˈflɑːksəsɪn</phoneme></lexeme>
  <!-- oh-LAN-za-peen; the voice alone: ɑːlˈænzɐpˌaɪn -->
  <lexeme><grapheme>olanzapine</grapheme><phoneme>oʊˈlænzəpiːn</phoneme></lexeme>
  <!-- ol-me-SAR-tan; the voice alone: ˈɑːlmɪsˌɑːɹtən -->
  <lexeme><grapheme>olmesartan</grapheme><phoneme>ɑːlməˈsɑːɹtæn</phoneme></lexeme>
  <!-- oh-ma-LIZ-ue-mab; the voice alone: ˈoʊmɐlˌɪzjuːmˌæb -->
  <lexeme><grapheme>omalizumab</grapheme><phoneme>oʊməˈlɪzjuːmæb</phoneme></lexeme>
  <!-- oh-MEP-ra-zole; the voice alone: ˈoʊmpɹɐzˌoʊl -->
  <lexeme><grapheme>omeprazole</grapheme><phoneme>oʊˈmɛpɹəzoʊl</phoneme></lexeme>
  <!-- on-DAN-se-tron; the voice alone: ˈɑːndɐnsˌɛtɹɑːn -->
  <lexeme><grapheme>ondansetron</grapheme><phoneme>ɑːnˈdænsətɹɑːn</phoneme></lexeme>
  <!-- or-FEN-a-dreen; the voice alone: ˈɔːɹfənˌædɹiːn -->
  <lexeme><grapheme>orphenadrine</grapheme><phoneme>ɔːɹˈfɛnədɹiːn</phoneme></lexeme>
  <!-- oh-sel-TAM-i-vir; the voice alone: ˈoʊsltɐmˌɪvɪɹ -->
  <lexeme><grapheme>oseltamivir</grapheme><phoneme>oʊsɛlˈtæmɪvɪɹ</phoneme></lexeme>
  <!-- ox-a-PROE-zin; the voice alone: ˈɑːksɐpɹˌɑːzɪn -->
  <lexeme><grapheme>oxaprozin</grapheme><phoneme>ɑːksəˈpɹoʊzɪn</phoneme></lexeme>
  <!-- ox-AZ-e-pam; the voice alone: ˈɑːkseɪzpˌæm -->
  <lexeme><grapheme>oxazepam</grapheme><phoneme>ɑːksˈæzəpæm</phoneme></lexeme>
  <!-- ox-kar-BAZ-e-peen; the voice alone: ˈɑːkskɑːɹbˌeɪzpaɪn -->
  <lexeme><grapheme>oxcarbazepine</grapheme><phoneme>ɑːkskɑːɹˈbæzəpiːn</phoneme></lexeme>
  <!-- ox-i-KOE-done; the voice alone: ˌɑːksɪkˈɑːdoʊn -->
  <lexeme><grapheme>oxycodone</grapheme><phoneme>ɑːksɪˈkoʊdoʊn</phoneme></lexeme>
  <!-- ox-i-me-TAZ-oh-leen; the voice alone: ˌɑːksɪmˈɛɾɐzˌɑːliːn -->
  <lexeme><grapheme>oxymetazoline</grapheme><phoneme>ɑːksɪməˈtæzoʊliːn</phoneme></lexeme>
  <!-- pak-li-TAX-el; the voice alone: pˈæklɪtˌæksəl -->
  <lexeme><grapheme>paclitaxel</grapheme><phoneme>pæklɪˈtæksɛl</phoneme></lexeme>
  <!-- pal-ee-PER-i-done; the voice alone: pˈælɪpɚɹˌɪdoʊn -->
  <lexeme><grapheme>paliperidone</grapheme><phoneme>pæliˈpɛɹɪdoʊn</phoneme></lexeme>
  <!-- pan-TOE-pra-zole; the voice alone: pˈæntəpɹˌæzoʊl -->
  <lexeme><grapheme>pantoprazole</grapheme><phoneme>pænˈtoʊpɹəzoʊl</phoneme></lexeme>
  <!-- par-a-SEE-ta-mol; the voice alone: pˈæɹəsˌɛɾɐmˌɑːl -->
  <lexeme><grapheme>paracetamol</grapheme><phoneme>pæɹəˈsiːtəmɑːl</phoneme></lexeme>
  <!-- pa-ROX-e-teen; the voice alone: pˈæɹəksˌɛtiːn -->
  <lexeme><grapheme>paroxetine</grapheme><phoneme>pəˈɹɑːksətiːn</phoneme></lexeme>
  <!-- pem-broe-LIZ-ue-mab; the voice alone: pˈɛmbɹəlˌɪzjuːmˌæb -->
  <lexeme><grapheme>pembrolizumab</grapheme><phoneme>pɛmbɹoʊˈlɪzjuːmæb</phoneme></lexeme>
  <!-- pen-tox-IF-i-lin; the voice alone: pˈɛntəksˌɪfɪlˌaɪn -->
  <lexeme><grapheme>pentoxifylline</grapheme><phoneme>pɛntɑːksˈɪfɪlɪn</phoneme></lexeme>
  <!-- per-IN-doe-pril; the voice alone: pˌɛɹɪndˈɑːpɹəl -->
  <lexeme><grapheme>perindopril</grapheme><phoneme>pəˈɹɪndoʊpɹɪl</phoneme></lexeme>
  <!-- per-METH-rin; the voice alone: pˈɜːmɪθɹˌɪn -->
  <lexeme><grapheme>permethrin</grapheme><phoneme>pɚˈmɛθɹɪn</phoneme></lexeme>
  <!-- per-FEN-a-zeen; the voice alone: pˈɜːfənˌæziːn -->
  <lexeme><grapheme>perphenazine</grapheme><phoneme>pɚˈfɛnəziːn</phoneme></lexeme>
  <!-- fen-az-oh-PEER-i-deen; the voice alone: fˈɛnɐzˌɑːpɪɹˌɪdiːn -->
  <lexeme><grapheme>phenazopyridine</grapheme><phoneme>fɛnæzoʊˈpɪɹɪdiːn</phoneme></lexeme>
  <!-- fee-noe-BAR-bi-tal; the voice alone: fˈɛnəbˌɑːɹbɪɾəl -->
  <lexeme><grapheme>phenobarbital</grapheme><phoneme>finoʊˈbɑːɹbɪtæl</phoneme></lexeme>
  <!-- fen-il-EF-rin; the voice alone: fˌiːnaɪlˈɛfɹiːn -->
  <lexeme><grapheme>phenylephrine</grapheme><phoneme>fɛnɪlˈɛfɹɪn</phoneme></lexeme>
  <!-- pye-loe-KAR-peen; the voice alone: pˈaɪləkˌɑːɹpaɪn -->
  <lexeme><grapheme>pilocarpine</grapheme><phoneme>paɪloʊˈkɑːɹpiːn</phoneme></lexeme>
  <!-- pim-e-KROE-li-mus; the voice alone: pˈaɪmkɹəlˌɪməs -->
  <lexeme><grapheme>pimecrolimus</grapheme><phoneme>pɪməˈkɹoʊlɪməs</phoneme></lexeme>
  <!-- pye-oh-GLI-ta-zone; the voice alone: pɪʲˈɑːɡlɪtˌæzoʊn -->
  <lexeme><grapheme>pioglitazone</grapheme><phoneme>paɪoʊˈɡlɪtəzoʊn</phoneme></lexeme>
  <!-- peer-OX-i-kam; the voice alone: pˈɪɹəksˌɪkæm -->
  <lexeme><grapheme>piroxicam</grapheme><phoneme>pɪɹˈɑːksɪkæm</phoneme></lexeme>
  <!-- poe-sa-KON-a-zole; the voice alone: pˈɑːsɐkˌɑːnɐzˌoʊl -->
  <lexeme><grapheme>posaconazole</grapheme><phoneme>poʊsəˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- pra-mi-PEX-ole; the voice alone: pɹˈæmaɪpksˌoʊl -->
  <lexeme><grapheme>pramipexole</grapheme><phoneme>pɹæmɪˈpɛksoʊl</phoneme></lexeme>
  <!-- PRA-soo-grel; the voice alone: pɹˈæsʌɡɹəl -->
  <lexeme><grapheme>prasugrel</grapheme><phoneme>ˈpɹæsuːɡɹɛl</phoneme></lexeme>
  <!-- pra-va-STAT-in; the voice alone: pɹˈævɐstˌætɪn -->
  <lexeme><grapheme>pravastatin</grapheme><phoneme>pɹævəˈstætɪn</phoneme></lexeme>
  <!-- pray-zi-KWON-tel; the voice alone: pɹˈeɪziːkwˌæntəl -->
  <lexeme><grapheme>praziquantel</grapheme><phoneme>pɹeɪzɪˈkwɑːntɛl</phoneme></lexeme>
  <!-- PRAY-zoe-sin; the voice alone: pɹˈæzəsˌɪn -->
  <lexeme><grapheme>prazosin</grapheme><phoneme>ˈpɹeɪzoʊsɪn</phoneme></lexeme>
  <!-- PRED-ni-sone; the voice alone: pɹɪdnˈɪsoʊn -->
  <lexeme><grapheme>prednisone</grapheme><phoneme>ˈpɹɛdnɪsoʊn</phoneme></lexeme>
  <!-- PRYE-mi-done; the voice alone: pɹˈɪmɪdˌoʊn -->
  <lexeme><grapheme>primidone</grapheme><phoneme>ˈpɹaɪmɪdoʊn</phoneme></lexeme>
  <!-- proe-BEN-e-sid; the voice alone: pɹˈoʊbnɪsˌɪd -->
  <lexeme><grapheme>probenecid</grapheme><phoneme>pɹoʊˈbɛnəsɪd</phoneme></lexeme>
  <!-- proe-klor-PER-a-zeen; the voice alone: pɹˈɑːklɔːɹəpɚɹˌeɪziːn -->
  <lexeme><grapheme>prochlorperazine</grapheme><phoneme>pɹoʊklɔːɹˈpɛɹəziːn</phoneme></lexeme>
  <!-- proe-METH-a-zeen; the voice alone: pɹˈoʊmiːθˌeɪziːn -->
  <lexeme><grapheme>promethazine</grapheme><phoneme>pɹoʊˈmɛθəziːn</phoneme></lexeme>
  <!-- proe-pa-FEEN-one; the voice alone: pɹəpˈeɪfnɑːn -->
  <lexeme><grapheme>propafenone</grapheme><phoneme>pɹoʊpəˈfiːnoʊn</phoneme></lexeme>
  <!-- proe-pil-thye-oh-URE-a-sil; the voice alone: pɹˈoʊpəlθjɚɹˌæsɪl -->
  <lexeme><grapheme>propylthiouracil</grapheme><phoneme>pɹoʊpɪlθaɪoʊˈjʊɹəsɪl</phoneme></lexeme>
  <!-- soo-doe-e-FED-rin; the voice alone: sˈuːdoʊˌɛfɪdɹˌiːn -->
  <lexeme><grapheme>pseudoephedrine</grapheme><phoneme>suːdoʊəˈfɛdɹɪn</phoneme></lexeme>
  <!-- peer-a-ZIN-a-mide; the voice alone: pˈɪɹeɪzˌɪnɐmˌaɪd -->
  <lexeme><grapheme>pyrazinamide</grapheme><phoneme>pɪɹəˈzɪnəmaɪd</phoneme></lexeme>
  <!-- peer-id-oh-STIG-meen; the voice alone: pˈɪɹɪdˌɑːstɪɡmˌaɪn -->
  <lexeme><grapheme>pyridostigmine</grapheme><phoneme>pɪɹɪdoʊˈstɪɡmiːn</phoneme></lexeme>
  <!-- kwe-TYE-a-peen; the voice alone: kwˈɛʃɪʲˌæpaɪn -->
  <lexeme><grapheme>quetiapine</grapheme><phoneme>kwəˈtaɪəpiːn</phoneme></lexeme>
  <!-- ra-BEP-ra-zole; the voice alone: ɹˈeɪbpɹɐzˌoʊl -->
  <lexeme><grapheme>rabeprazole</grapheme><phoneme>ɹəˈbɛpɹəzoʊl</phoneme></lexeme>
  <!-- ral-OX-i-feen; the voice alone: ɹˈæləksˌaɪfiːn -->
  <lexeme><grapheme>raloxifene</grapheme><phoneme>ɹælˈɑːksɪfiːn</phoneme></lexeme>
  <!-- ral-TEG-ra-vir; the voice alone: ɹˈɔltɪɡɹˌævɪɹ -->
  <lexeme><grapheme>raltegravir</grapheme><phoneme>ɹælˈtɛɡɹəvɪɹ</phoneme></lexeme>
  <!-- ra-MI-pril; the voice alone: ɹˈæmɪpɹəl -->
  <lexeme><grapheme>ramipril</grapheme><phoneme>ɹəˈmɪpɹɪl</phoneme></lexeme>
  <!-- ra-NI-ti-deen; the voice alone: ɹˈænɪtˌɪdiːn -->
  <lexeme><grapheme>ranitidine</grapheme><phoneme>ɹəˈnɪtɪdiːn</phoneme></lexeme>
  <!-- ra-NOE-la-zeen; the voice alone: ɹˈænəlˌæziːn -->
  <lexeme><grapheme>ranolazine</grapheme><phoneme>ɹəˈnoʊləziːn</phoneme></lexeme>
  <!-- ra-SA-ji-leen; the voice alone: ɹˈæsɐdʒˌɪliːn -->
  <lexeme><grapheme>rasagiline</grapheme><phoneme>ɹəˈsædʒɪliːn</phoneme></lexeme>
  <!-- rye-ba-VYE-rin; the voice alone: ɹˈɪbɐvˌɪɹɪn -->
  <lexeme><grapheme>ribavirin</grapheme><phoneme>ɹaɪbəˈvaɪɹɪn</phoneme></lexeme>
  <!-- rif-a-BUE-tin; the voice alone: ɹˈɪfɐbjˌuːtɪn -->
  <lexeme><grapheme>rifabutin</grapheme><phoneme>ɹɪfəˈbjuːtɪn</phoneme></lexeme>
  <!-- rif-AM-pi-sin; the voice alone: ɹˈɪfɐmpˌɪsɪn -->
  <lexeme><grapheme>rifampicin</grapheme><phoneme>ɹɪfˈæmpɪsɪn</phoneme></lexeme>
  <!-- rif-AM-pin; the voice alone: ɹˈɪfɐmpˌɪn -->
  <lexeme><grapheme>rifampin</grapheme><phoneme>ɹɪfˈæmpɪn</phoneme></lexeme>
  <!-- rif-AX-i-min; the voice alone: ɹˈɪfɐksˌɪmɪn -->
  <lexeme><grapheme>rifaximin</grapheme><phoneme>ɹɪfˈæksɪmɪn</phoneme></lexeme>
  <!-- ril-pi-VIR-een; the voice alone: ɹˈɪlpɪvˌɪɹiːn -->
  <lexeme><grapheme>rilpivirine</grapheme><phoneme>ɹɪlpɪˈvɪɹiːn</phoneme></lexeme>
  <!-- RIL-ue-zole; the voice alone: ɹˈɪluːzˌoʊl -->
  <lexeme><grapheme>riluzole</grapheme><phoneme>ˈɹɪljuːzoʊl</phoneme></lexeme>
  <!-- ris-ED-roe-nate; the voice alone: ɹˈaɪsdɹənˌeɪt -->
  <lexeme><grapheme>risedronate</grapheme><phoneme>ɹɪsˈɛdɹoʊneɪt</phoneme></lexeme>
  <!-- ris-PER-i-done; the voice alone: ɹˈɪspɚɹˌɪdoʊn -->
  <lexeme><grapheme>risperidone</grapheme><phoneme>ɹɪsˈpɛɹɪdoʊn</phoneme></lexeme>
  <!-- ri-TOE-na-vir; the voice alone: ɹˈɪtənˌævɪɹ -->
  <lexeme><grapheme>ritonavir</grapheme><phoneme>ɹɪˈtoʊnəvɪɹ</phoneme></lexeme>
  <!-- ri-TUX-i-mab; the voice alone: ɹˈɪɾəksˌɪmæb -->
  <lexeme><grapheme>rituximab</grapheme><phoneme>ɹɪˈtʌksɪmæb</phoneme></lexeme>
  <!-- riv-a-ROX-a-ban; the voice alone: ɹˈɪvɐɹˌɑːksæbən -->
  <lexeme><grapheme>rivaroxaban</grapheme><phoneme>ɹɪvəˈɹɑːksəbæn</phoneme></lexeme>
  <!-- riv-a-STIG-meen; the voice alone: ɹˈɪvɐstˌɪɡmaɪn -->
  <lexeme><grapheme>rivastigmine</grapheme><phoneme>ɹɪvəˈstɪɡmiːn</phoneme></lexeme>
  <!-- rye-za-TRIP-tan; the voice alone: ɹˈɪzɐtɹˌɪptən -->
  <lexeme><grapheme>rizatriptan</grapheme><phoneme>ɹaɪzəˈtɹɪptæn</phoneme></lexeme>
  <!-- roe-SOO-va-sta-tin; the voice alone: ɹˈɑːsuːvˌæstɐtˌɪn -->
  <lexeme><grapheme>rosuvastatin</grapheme><phoneme>ɹoʊˈsuːvəstətɪn</phoneme></lexeme>
  <!-- sal-BUE-ta-mol; the voice alone: sˈælbjuːtˌæmɑːl -->
  <lexeme><grapheme>salbutamol</grapheme><phoneme>sælˈbjuːtəmɑːl</phoneme></lexeme>
  <!-- sal-ME-te-rol; the voice alone: sˈælmɪɾɚɹˌɑːl -->
  <lexeme><grapheme>salmeterol</grapheme><phoneme>sælˈmɛtəɹɑːl</phoneme></lexeme>
  <!-- sax-a-GLIP-tin; the voice alone: sˈæksɐɡlˌɪptɪn -->
  <lexeme><grapheme>saxagliptin</grapheme><phoneme>sæksəˈɡlɪptɪn</phoneme></lexeme>
  <!-- se-LE-ji-leen; the voice alone: sˈɛlɪdʒˌɪliːn -->
  <lexeme><grapheme>selegiline</grapheme><phoneme>səˈlɛdʒɪliːn</phoneme></lexeme>
  <!-- sem-a-GLOO-tide; the voice alone: sˈɛmɐɡlˌuːɾaɪd -->
  <lexeme><grapheme>semaglutide</grapheme><phoneme>sɛməˈɡluːtaɪd</phoneme></lexeme>
  <!-- SER-tra-leen; the voice alone: sˈɜːtɹəlˌaɪn -->
  <lexeme><grapheme>sertraline</grapheme><phoneme>ˈsɜːtɹəliːn</phoneme></lexeme>
  <!-- se-VEL-a-mer; the voice alone: sˈɛvɪlˌeɪmɚ -->
  <lexeme><grapheme>sevelamer</grapheme><phoneme>səˈvɛləmɚ</phoneme></lexeme>
  <!-- sil-DEN-a-fil; the voice alone: sˈɪldənˌæfɪl -->
  <lexeme><grapheme>sildenafil</grapheme><phoneme>sɪlˈdɛnəfɪl</phoneme></lexeme>
  <!-- sim-va-STAT-in; the voice alone: sˈɪmvɐstˌætɪn -->
  <lexeme><grapheme>simvastatin</grapheme><phoneme>sɪmvəˈstætɪn</phoneme></lexeme>
  <!-- sir-OH-li-mus; the voice alone: sˈɪɹəlˌɪməs -->
  <lexeme><grapheme>sirolimus</grapheme><phoneme>sɪˈɹoʊlɪməs</phoneme></lexeme>
  <!-- sit-a-GLIP-tin; the voice alone: sˈɪɾɐɡlˌɪptɪn -->
  <lexeme><grapheme>sitagliptin</grapheme><phoneme>sɪtəˈɡlɪptɪn</phoneme></lexeme>
  <!-- soe-FOS-bue-vir; the voice alone: sˈɑːfəsbjˌuːvɪɹ -->
  <lexeme><grapheme>sofosbuvir</grapheme><phoneme>soʊˈfɑːsbjuːvɪɹ</phoneme></lexeme>
  <!-- sol-i-FEN-a-sin; the voice alone: sˈɑːlaɪfnˌæsɪn -->
  <lexeme><grapheme>solifenacin</grapheme><phoneme>sɑːlɪˈfɛnəsɪn</phoneme></lexeme>
  <!-- soe-ma-TROE-pin; the voice alone: sˈɑːmɐtɹˌɑːpɪn -->
  <lexeme><grapheme>somatropin</grapheme><phoneme>soʊməˈtɹoʊpɪn</phoneme></lexeme>
  <!-- speer-on-oh-LAK-tone; the voice alone: spˈaɪɚnəlˌæktoʊn -->
  <lexeme><grapheme>spironolactone</grapheme><phoneme>ˌspɪɹənoʊˈlæktoʊn</phoneme></lexeme>
  <!-- soo-KRAL-fate; the voice alone: sˈʌkɹɐlfˌeɪt -->
  <lexeme><grapheme>sucralfate</grapheme><phoneme>suːˈkɹælfeɪt</phoneme></lexeme>
  <!-- sul-fa-meth-OX-a-zole; the voice alone: sˈʌlfɐmˌɛθəksˌæzoʊl -->
  <lexeme><grapheme>sulfamethoxazole</grapheme><phoneme>ˌsʌlfəmɛˈθɑːksəzoʊl</phoneme></lexeme>
  <!-- sul-fa-SAL-a-zeen; the voice alone: sˈʌlfeɪzˌælɐzˌiːn -->
  <lexeme><grapheme>sulfasalazine</grapheme><phoneme>sʌlfəˈsæləziːn</phoneme></lexeme>
  <!-- sul-IN-dak; the voice alone: sˈuːlɪndˌæk -->
  <lexeme><grapheme>sulindac</grapheme><phoneme>səlˈɪndæk</phoneme></lexeme>
  <!-- soo-ma-TRIP-tan; the voice alone: sˈuːmɐtɹˌɪptən -->
  <lexeme><grapheme>sumatriptan</grapheme><phoneme>suːməˈtɹɪptæn</phoneme></lexeme>
  <!-- ta-KROE-li-mus; the voice alone: tˈækɹəlˌɪməs -->
  <lexeme><grapheme>tacrolimus</grapheme><phoneme>təˈkɹoʊlɪməs</phoneme></lexeme>
  <!-- ta-DAL-a-fil; the voice alone: tˈædɐlˌæfɪl -->
  <lexeme><grapheme>tadalafil</grapheme><phoneme>təˈdæləfɪl</phoneme></lexeme>
  <!-- ta-MOX-i-fen; the voice alone: tˈæməksˌaɪfən -->
  <lexeme><grapheme>tamoxifen</grapheme><phoneme>təˈmɑːksɪfən</phoneme></lexeme>
  <!-- tam-SOO-loe-sin; the voice alone: tˈæmsuːlˌɑːsɪn -->
  <lexeme><grapheme>tamsulosin</grapheme><phoneme>tæmˈsuːloʊsɪn</phoneme></lexeme>
  <!-- ta-PEN-ta-dol; the voice alone: tˈeɪpəntˌædɑːl -->
  <lexeme><grapheme>tapentadol</grapheme><phoneme>təˈpɛntədɑːl</phoneme></lexeme>
  <!-- tel-mi-SAR-tan; the voice alone: tˈɛlmɪsˌɑːɹtən -->
  <lexeme><grapheme>telmisartan</grapheme><phoneme>tɛlmɪˈsɑːɹtæn</phoneme></lexeme>
  <!-- te-MAZ-e-pam; the voice alone: tˈɛmeɪzpˌæm -->
  <lexeme><grapheme>temazepam</grapheme><phoneme>təˈmæzəpæm</phoneme></lexeme>
  <!-- te-NOE-foe-vir; the voice alone: tˈɛnəfˌɑːvɪɹ -->
  <lexeme><grapheme>tenofovir</grapheme><phoneme>təˈnoʊfoʊvɪɹ</phoneme></lexeme>
  <!-- ter-AY-zoe-sin; the voice alone: tˈɛɹəzˌɑːsɪn -->
  <lexeme><grapheme>terazosin</grapheme><phoneme>təˈɹeɪzoʊsɪn</phoneme></lexeme>
  <!-- TER-bin-a-feen; the voice alone: tˈɜːbɪnˌæfaɪn -->
  <lexeme><grapheme>terbinafine</grapheme><phoneme>ˈtɜːbɪnəfiːn</phoneme></lexeme>
  <!-- ter-BUE-ta-leen; the voice alone: tˈɜːbjuːɾəlˌaɪn -->
  <lexeme><grapheme>terbutaline</grapheme><phoneme>tɚˈbjuːtəliːn</phoneme></lexeme>
  <!-- ter-i-FLOO-noe-mide; the voice alone: tˈɛɹaɪflˌʌnəmˌaɪd -->
  <lexeme><grapheme>teriflunomide</grapheme><phoneme>ˌtɛɹɪˈfluːnoʊmaɪd</phoneme></lexeme>
  <!-- ter-i-PAR-a-tide; the voice alone: tˈɛɹɪpˌæɹɐtˌaɪd -->
  <lexeme><grapheme>teriparatide</grapheme><phoneme>ˌtɛɹɪˈpæɹətaɪd</phoneme></lexeme>
  <!-- tet-ra-SYE-kleen; the voice alone: tˈɛtɹɐsˌaɪklaɪn -->
  <lexeme><grapheme>tetracycline</grapheme><phoneme>tɛtɹəˈsaɪkliːn</phoneme></lexeme>
  <!-- thee-OFF-i-lin; the voice alone: θiːʲəfˈɪlaɪn -->
  <lexeme><grapheme>theophylline</grapheme><phoneme>θiˈɑːfɪlɪn</phoneme></lexeme>
  <!-- thye-MER-oh-sal; the voice alone: θaɪmɹˈoʊzəl -->
  <lexeme><grapheme>thimerosal</grapheme><phoneme>θaɪˈmɛɹoʊsəl</phoneme></lexeme>
  <!-- tye-AG-a-been; the voice alone: tˈiːʲəɡˌæbaɪn -->
  <lexeme><grapheme>tiagabine</grapheme><phoneme>taɪˈæɡəbiːn</phoneme></lexeme>
  <!-- tye-KA-grel-or; the voice alone: tˈɪkɐɡɹˌɛlɚ -->
  <lexeme><grapheme>ticagrelor</grapheme><phoneme>taɪˈkæɡɹɛlɔːɹ</phoneme></lexeme>
  <!-- TYE-moe-lol; the voice alone: tˈɪməlˌɑːl -->
  <lexeme><grapheme>timolol</grapheme><phoneme>ˈtaɪmoʊlɑːl</phoneme></lexeme>
  <!-- tye-NI-da-zole; the voice alone: tˈɪnɪdˌæzoʊl -->
  <lexeme><grapheme>tinidazole</grapheme><phoneme>taɪˈnɪdəzoʊl</phoneme></lexeme>
  <!-- tye-oh-TROE-pee-um; the voice alone: tɪʲətɹˈoʊpiəm -->
  <lexeme><grapheme>tiotropium</grapheme><phoneme>taɪoʊˈtɹoʊpiəm</phoneme></lexeme>
  <!-- tir-ZEP-a-tide; the voice alone: tˈɜːzɪpˌæɾaɪd -->
  <lexeme><grapheme>tirzepatide</grapheme><phoneme>tɪɹˈzɛpətaɪd</phoneme></lexeme>
  <!-- tye-ZAN-i-deen; the voice alone: tˈɪzɐnˌɪdiːn -->
  <lexeme><grapheme>tizanidine</grapheme><phoneme>taɪˈzænɪdiːn</phoneme></lexeme>
  <!-- toe-fa-SYE-ti-nib; the voice alone: tˈɑːfɐsˌɪtɪnˌɪb -->
  <lexeme><grapheme>tofacitinib</grapheme><phoneme>toʊfəˈsaɪtɪnɪb</phoneme></lexeme>
  <!-- tole-TER-oh-deen; the voice alone: tˈoʊltɚɹˌɑːdiːn -->
  <lexeme><grapheme>tolterodine</grapheme><phoneme>toʊlˈtɛɹoʊdiːn</phoneme></lexeme>
  <!-- toe-PYRE-a-mate; the voice alone: tˈɑːpɚɹˌæmeɪt -->
  <lexeme><grapheme>topiramate</grapheme><phoneme>toʊˈpaɪɹəmeɪt</phoneme></lexeme>
  <!-- tran-DOE-la-pril; the voice alone: tɹˈændəlˌæpɹəl -->
  <lexeme><grapheme>trandolapril</grapheme><phoneme>tɹænˈdoʊləpɹɪl</phoneme></lexeme>
  <!-- tran-ex-AM-ik; the voice alone: tɹeɪŋksˈæmɪk -->
  <lexeme><grapheme>tranexamic</grapheme><phoneme>tɹænɛksˈæmɪk</phoneme></lexeme>
  <!-- tran-il-SIP-roe-meen; the voice alone: tɹˈænɪlsˌɪpɹəmˌaɪn -->
  <lexeme><grapheme>tranylcypromine</grapheme><phoneme>tɹænɪlˈsɪpɹoʊmiːn</phoneme></lexeme>
  <!-- tras-TOO-zoo-mab; the voice alone: tɹˈæstuːzjˌuːmæb -->
  <lexeme><grapheme>trastuzumab</grapheme><phoneme>tɹæsˈtuːzuːmæb</phoneme></lexeme>
  <!-- TRET-i-noyn; the voice alone: tɹˈɛtɪnˌɔɪn -->
  <lexeme><grapheme>tretinoin</grapheme><phoneme>ˈtɹɛtɪnoʊɪn</phoneme></lexeme>
  <!-- trye-am-SIN-oh-lone; the voice alone: tɹˈaɪɐmsˌɪnəlˌoʊn -->
  <lexeme><grapheme>triamcinolone</grapheme><phoneme>tɹaɪæmˈsɪnoʊloʊn</phoneme></lexeme>
  <!-- trye-AM-ter-een; the voice alone: tɹˈaɪɐmtɚɹˌɛn -->
  <lexeme><grapheme>triamterene</grapheme><phoneme>tɹaɪˈæmtɚɹiːn</phoneme></lexeme>
  <!-- trye-AY-zoe-lam; the voice alone: tɹˈaɪɐzˌɑːlæm -->
  <lexeme><grapheme>triazolam</grapheme><phoneme>tɹaɪˈeɪzoʊlæm</phoneme></lexeme>
  <!-- trye-METH-oh-prim; the voice alone: tɹˈaɪmɪθˌɑːpɹɪm -->
  <lexeme><grapheme>trimethoprim</grapheme><phoneme>tɹaɪˈmɛθoʊpɹɪm</phoneme></lexeme>
  <!-- ur-soe-DYE-ol; the voice alone: ˈɜːsoʊdɪʲˌɑːl -->
  <lexeme><grapheme>ursodiol</grapheme><phoneme>ˌɜːsoʊˈdaɪɑːl</phoneme></lexeme>
  <!-- val-ay-SYE-kloe-vir; the voice alone: vˈælɐsˌaɪkləvˌɪɹ -->
  <lexeme><grapheme>valacyclovir</grapheme><phoneme>væleɪˈsaɪkloʊvɪɹ</phoneme></lexeme>
  <!-- val-gan-SYE-kloe-vir; the voice alone: vˈælɡɐnsˌɪkləvˌɪɹ -->
  <lexeme><grapheme>valganciclovir</grapheme><phoneme>vælɡænˈsaɪkloʊvɪɹ</phoneme></lexeme>
  <!-- val-PROE-ate; the voice alone: vˈælpɹoʊt -->
  <lexeme><grapheme>valproate</grapheme><phoneme>vælˈpɹoʊeɪt</phoneme></lexeme>
  <!-- val-SAR-tan; the voice alone: vˈælsɑːɹtən -->
  <lexeme><grapheme>valsartan</grapheme><phoneme>vælˈsɑːɹtæn</phoneme></lexeme>
  <!-- var-DEN-a-fil; the voice alone: vˈɑːɹdənˌæfɪl -->
  <lexeme><grapheme>vardenafil</grapheme><phoneme>vɑːɹˈdɛnəfɪl</phoneme></lexeme>
  <!-- var-EN-i-kleen; the voice alone: vˈæɹənˌɪklaɪn -->
  <lexeme><grapheme>varenicline</grapheme><phoneme>væɹˈɛnɪkliːn</phoneme></lexeme>
  <!-- ve-doe-LIZ-ue-mab; the voice alone: vˈɛdəlˌɪzjuːmˌæb -->
  <lexeme><grapheme>vedolizumab</grapheme><phoneme>vɛdoʊˈlɪzjuːmæb</phoneme></lexeme>
  <!-- ven-la-FAX-een; the voice alone: vˈɛnlɐfˌæksaɪn -->
  <lexeme><grapheme>venlafaxine</grapheme><phoneme>vɛnləˈfæksiːn</phoneme></lexeme>
  <!-- ver-AP-a-mil; the voice alone: vˈɛɹɐpˌæmɪl -->
  <lexeme><grapheme>verapamil</grapheme><phoneme>vəˈɹæpəmɪl</phoneme></lexeme>
  <!-- vil-AZ-oh-done; the voice alone: vˈɪlɐzˌɑːdoʊn -->
  <lexeme><grapheme>vilazodone</grapheme><phoneme>vɪlˈæzoʊdoʊn</phoneme></lexeme>
  <!-- vor-i-KON-a-zole; the voice alone: vˈɔːɹɪkˌɑːnɐzˌoʊl -->
  <lexeme><grapheme>voriconazole</grapheme><phoneme>vɔːɹɪˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- vor-tee-OX-e-teen; the voice alone: vˈɔːɹɾɪʲˌɑːksɪtˌiːn -->
  <lexeme><grapheme>vortioxetine</grapheme><phoneme>vɔːɹtiˈɑːksətiːn</phoneme></lexeme>
  <!-- za-FIR-loo-kast; the voice alone: zˈæfɚlˌuːkæst -->
  <lexeme><grapheme>zafirlukast</grapheme><phoneme>zəˈfɪɹluːkæst</phoneme></lexeme>
  <!-- zye-DOE-vue-deen; the voice alone: zˈɪdəvjˌuːdiːn -->
  <lexeme><grapheme>zidovudine</grapheme><phoneme>zaɪˈdoʊvjuːdiːn</phoneme></lexeme>
  <!-- zi-PRAS-i-done; the voice alone: zˈɪpɹɐsˌɪdoʊn -->
  <lexeme><grapheme>ziprasidone</grapheme><phoneme>zɪˈpɹæsɪdoʊn</phoneme></lexeme>
  <!-- zoe-le-DRON-ik; the voice alone: zoʊldɹˈɑːnɪk -->
  <lexeme><grapheme>zoledronic</grapheme><phoneme>zoʊləˈdɹɑːnɪk</phoneme></lexeme>
  <!-- zole-mi-TRIP-tan; the voice alone: zˈɑːlmɪtɹˌɪptən -->
  <lexeme><grapheme>zolmitriptan</grapheme><phoneme>zoʊlmɪˈtɹɪptæn</phoneme></lexeme>
  <!-- ZOLE-pi-dem; the voice alone: zˈɑːlpaɪdəm -->
  <lexeme><grapheme>zolpidem</grapheme><phoneme>ˈzoʊlpɪdɛm</phoneme></lexeme>
  <!-- zoe-NIS-a-mide; the voice alone: zˈɑːnɪsˌæmaɪd -->
  <lexeme><grapheme>zonisamide</grapheme><phoneme>zoʊˈnɪsəmaɪd</phoneme></lexeme>

  <!-- Brand names -->
  <!-- a-LEEV; the voice alone: ɐlˈɛv -->
  <lexeme><grapheme>Aleve</grapheme><phoneme>ɐˈliːv</phoneme></lexeme>
  <!-- bye-AX-in; the voice alone: bˈaɪəksˌɪn -->
  <lexeme><grapheme>Biaxin</grapheme><phoneme>baɪˈæksɪn</phoneme></lexeme>
  <!-- se-LEX-a; the voice alone: sˈɛlɛksə -->
  <lexeme><grapheme>Celexa</grapheme><phoneme>səˈlɛksə</phoneme></lexeme>
  <!-- KOO-ma-din; the voice alone: kˈaʊmɐdˌɪn -->
  <lexeme><grapheme>Coumadin</grapheme><phoneme>ˈkuːmədɪn</phoneme></lexeme>
  <!-- sim-BAWL-ta; the voice alone: sɪmbˈæltə -->
  <lexeme><grapheme>Cymbalta</grapheme><phoneme>sɪmˈbɔːltə</phoneme></lexeme>
  <!-- sye-TOX-an; the voice alone: sˈaɪɾɑːksən -->
  <lexeme><grapheme>Cytoxan</grapheme><phoneme>saɪˈtɑːksæn</phoneme></lexeme>
  <!-- DEP-a-kote; the voice alone: dᵻpˈækoʊt -->
  <lexeme><grapheme>Depakote</grapheme><phoneme>ˈdɛpəkoʊt</phoneme></lexeme>
  <!-- dye-FLOO-kan; the voice alone: dˈɪfluːkən -->
  <lexeme><grapheme>Diflucan</grapheme><phoneme>daɪˈfluːkæn</phoneme></lexeme>
  <!-- dye-LAN-tin; the voice alone: dˈɪlɐntˌɪn -->
  <lexeme><grapheme>Dilantin</grapheme><phoneme>daɪˈlæntɪn</phoneme></lexeme>
  <!-- DYE-oh-van; the voice alone: dɪʲˈɑːvæn -->
  <lexeme><grapheme>Diovan</grapheme><phoneme>ˈdaɪoʊvæn</phoneme></lexeme>
  <!-- doo-PIX-ent; the voice alone: dˈuːpɪksənt -->
  <lexeme><grapheme>Dupixent</grapheme><phoneme>duːˈpɪksɛnt</phoneme></lexeme>
  <!-- EL-i-kwis; the voice alone: ᵻlˈɪkwiz -->
  <lexeme><grapheme>Eliquis</grapheme><phoneme>ˈɛlɪkwɪs</phoneme></lexeme>
  <!-- EN-brel; the voice alone: ɛnbɹˈɛl -->
  <lexeme><grapheme>Enbrel</grapheme><phoneme>ˈɛnbɹɛl</phoneme></lexeme>
  <!-- EP-ee-pen; the voice alone: ˈɛpɪpən -->
  <lexeme><grapheme>Epipen</grapheme><phoneme>ˈɛpipən</phoneme></lexeme>
  <!-- far-SEE-ga; the voice alone: fˈɑːɹksɪɡə -->
  <lexeme><grapheme>Farxiga</grapheme><phoneme>fɑːɹˈsiːɡə</phoneme></lexeme>
  <!-- FLOE-max; the voice alone: flˈɑːmæks -->
  <lexeme><grapheme>Flomax</grapheme><phoneme>ˈfloʊmæks</phoneme></lexeme>
  <!-- FLOE-nase; the voice alone: flˈɑːneɪs -->
  <lexeme><grapheme>Flonase</grapheme><phoneme>ˈfloʊneɪs</phoneme></lexeme>
  <!-- ji-LEN-ee-a; the voice alone: dʒˈaɪlnjə -->
  <lexeme><grapheme>Gilenya</grapheme><phoneme>dʒɪˈlɛniə</phoneme></lexeme>
  <!-- hue-MEER-a; the voice alone: hjuːmˈiəɹə -->
  <lexeme><grapheme>Humira</grapheme><phoneme>hjuːˈmɪɹə</phoneme></lexeme>
  <!-- JAN-ue-met; the voice alone: dʒˈænuːmɪt -->
  <lexeme><grapheme>Janumet</grapheme><phoneme>ˈdʒænjuːmɛt</phoneme></lexeme>
  <!-- kee-TROO-da; the voice alone: kiːtrjˈuːdə -->
  <lexeme><grapheme>Keytruda</grapheme><phoneme>kiˈtɹuːdə</phoneme></lexeme>
  <!-- la-MIK-tal; the voice alone: lˈæmɪktəl -->
  <lexeme><grapheme>Lamictal</grapheme><phoneme>ləˈmɪktæl</phoneme></lexeme>
  <!-- le-VEE-tra; the voice alone: lˈɛvɪtɹə -->
  <lexeme><grapheme>Levitra</grapheme><phoneme>ləˈviːtɹə</phoneme></lexeme>
  <!-- lye-OR-e-sal; the voice alone: lɪʲˈɔːɹzəl -->
  <lexeme><grapheme>Lioresal</grapheme><phoneme>laɪˈɔːɹəsəl</phoneme></lexeme>
  <!-- LOE-ve-nox; the voice alone: lˈʌvnɑːks -->
  <lexeme><grapheme>Lovenox</grapheme><phoneme>ˈloʊvənɑːks</phoneme></lexeme>
  <!-- mown-JAHR-oh; the voice alone: maʊndʒˈæɹoʊ -->
  <lexeme><grapheme>Mounjaro</grapheme><phoneme>maʊnˈdʒɑːɹoʊ</phoneme></lexeme>
  <!-- MUE-si-nex; the voice alone: mjˈuːsaɪnˌɛks -->
  <lexeme><grapheme>Mucinex</grapheme><phoneme>ˈmjuːsɪnɛks</phoneme></lexeme>
  <!-- na-MEN-da; the voice alone: nˈeɪmndə -->
  <lexeme><grapheme>Namenda</grapheme><phoneme>nəˈmɛndə</phoneme></lexeme>
  <!-- NEX-ee-um; the voice alone: nˈiːksiəm -->
  <lexeme><grapheme>Nexium</grapheme><phoneme>ˈnɛksiəm</phoneme></lexeme>
  <!-- NYE-zor-al; the voice alone: nˈɪzɚɹəl -->
  <lexeme><grapheme>Nizoral</grapheme><phoneme>ˈnaɪzɔːɹæl</phoneme></lexeme>
  <!-- NOE-voe-log; the voice alone: nˈɑːvəlˌɑːɡ -->
  <lexeme><grapheme>Novolog</grapheme><phoneme>ˈnoʊvoʊlɑːɡ</phoneme></lexeme>
  <!-- noo-SIN-ta; the voice alone: nˈʌsɪntə -->
  <lexeme><grapheme>Nucynta</grapheme><phoneme>nuːˈsɪntə</phoneme></lexeme>
  <!-- oh-ZEM-pik; the voice alone: ˈoʊzmpɪk -->
  <lexeme><grapheme>Ozempic</grapheme><phoneme>oʊˈzɛmpɪk</phoneme></lexeme>
  <!-- pra-DAX-a; the voice alone: pɹˈædæksə -->
  <lexeme><grapheme>Pradaxa</grapheme><phoneme>pɹəˈdæksə</phoneme></lexeme>
  <!-- PREM-a-rin; the voice alone: pɹɪmɚɹˈɪn -->
  <lexeme><grapheme>Premarin</grapheme><phoneme>ˈpɹɛməɹɪn</phoneme></lexeme>
  <!-- PREV-a-sid; the voice alone: pɹɪvˈæsɪd -->
  <lexeme><grapheme>Prevacid</grapheme><phoneme>ˈpɹɛvəsɪd</phoneme></lexeme>
  <!-- ri-TUX-an; the voice alone: ɹˈɪɾʌksən -->
  <lexeme><grapheme>Rituxan</grapheme><phoneme>ɹɪˈtʌksæn</phoneme></lexeme>
  <!-- rye-BEL-sus; the voice alone: ɹˈaɪbɛlsəs -->
  <lexeme><grapheme>Rybelsus</grapheme><phoneme>ɹaɪˈbɛlsəs</phoneme></lexeme>
  <!-- spye-REE-va; the voice alone: spˈɪɹɪvə -->
  <lexeme><grapheme>Spiriva</grapheme><phoneme>spaɪˈɹiːvə</phoneme></lexeme>
  <!-- stra-TER-a; the voice alone: stɹˈæɾɚɹə -->
  <lexeme><grapheme>Strattera</grapheme><phoneme>stɹəˈtɛɹə</phoneme></lexeme>
  <!-- su-BOX-one; the voice alone: sˈʌbəksˌoʊn -->
  <lexeme><grapheme>Suboxone</grapheme><phoneme>suːˈbɑːksoʊn</phoneme></lexeme>
  <!-- TOE-pa-max; the voice alone: tˈɑːpɐmˌæks -->
  <lexeme><grapheme>Topamax</grapheme><phoneme>ˈtoʊpəmæks</phoneme></lexeme>
  <!-- VIR-a-mune; the voice alone: vˈɜːɹɐmjˌuːn -->
  <lexeme><grapheme>Viramune</grapheme><phoneme>ˈvɪɹəmjuːn</phoneme></lexeme>
  <!-- wee-GOE-vee; the voice alone: wˈɛɡɑːvi -->
  <lexeme><grapheme>Wegovy</grapheme><phoneme>wiˈɡoʊvi</phoneme></lexeme>
  <!-- wel-BUE-trin; the voice alone: wˈɛlbjuːtɹˌɪn -->
  <lexeme><grapheme>Wellbutrin</grapheme><phoneme>wɛlˈbjuːtɹɪn</phoneme></lexeme>
  <!-- za-REL-toe; the voice alone: zˈɛɹltoʊ -->
  <lexeme><grapheme>Xarelto</grapheme><phoneme>zəˈɹɛltoʊ</phoneme></lexeme>
  <!-- ZOE-kor; the voice alone: zˈɑːkɚ -->
  <lexeme><grapheme>Zocor</grapheme><phoneme>ˈzoʊkɔːɹ</phoneme></lexeme>
  <!-- ZOE-fran; the voice alone: zˈɑːfɹən -->
  <lexeme><grapheme>Zofran</grapheme><phoneme>ˈzoʊfɹæn</phoneme></lexeme>
  <!-- ZOE-loft; the voice alone: zˈɑːlɔft -->
  <lexeme><grapheme>Zoloft</grapheme><phoneme>ˈzoʊlɑːft</phoneme></lexeme>
  <!-- zye-PREX-a; the voice alone: zˈɪpɹɛksə -->
  <lexeme><grapheme>Zyprexa</grapheme><phoneme>zaɪˈpɹɛksə</phoneme></lexeme>
  <!-- ZER-tek; the voice alone: zˈɪʲətˌɛk -->
  <lexeme><grapheme>Zyrtec</grapheme><phoneme>ˈzɜːtɛk</phoneme></lexeme>

  <!-- Words of medicine -->
  <!-- a-SEE-til; the voice alone: ˈæsɪtˌaɪl -->
  <lexeme><grapheme>acetyl</grapheme><phoneme>əˈsiːtəl</phoneme></lexeme>
  <!-- a-gran-ue-loe-sye-TOE-sis; the voice alone: ˌæɡɹɐnˌuːləsɪtˈoʊsɪs -->
  <lexeme><grapheme>agranulocytosis</grapheme><phoneme>ɐɡɹænjuːloʊsaɪˈtoʊsɪs</phoneme></lexeme>
  <!-- al-BUE-min; the voice alone: ˈælbjuːmˌɪn -->
  <lexeme><grapheme>albumin</grapheme><phoneme>ælˈbjuːmən</phoneme></lexeme>
  <!-- ay-men-or-EE-a; the voice alone: ɐmˈɛnɔɹˌiə -->
  <lexeme><grapheme>amenorrhea</grapheme><phoneme>eɪˌmɛnəˈɹiːə</phoneme></lexeme>
  <!-- a-mee-noe-GLYE-koe-side; the voice alone: ɐmˈɪnəɡlˌɪkəsˌaɪd -->
  <lexeme><grapheme>aminoglycoside</grapheme><phoneme>ɐminoʊˈɡlaɪkoʊsaɪd</phoneme></lexeme>
  <!-- AN-ue-riz-um; the voice alone: ˈænʊɹɹˌɪzəm -->
  <lexeme><grapheme>aneurysm</grapheme><phoneme>ˈænjəɹɪzəm</phoneme></lexeme>
  <!-- an-jee-oh-e-DEE-ma; the voice alone: ˈæŋɡɪʲˌoʊdᵻmə -->
  <lexeme><grapheme>angioedema</grapheme><phoneme>ændʒioʊəˈdiːmə</phoneme></lexeme>
  <!-- an-jee-oh-TEN-sin; the voice alone: ˈæŋɡɪʲˌoʊtənsˌɪn -->
  <lexeme><grapheme>angiotensin</grapheme><phoneme>ændʒioʊˈtɛnsɪn</phoneme></lexeme>
  <!-- an-thra-SYE-kleen; the voice alone: ˈænθɹɐsˌaɪklaɪn -->
  <lexeme><grapheme>anthracycline</grapheme><phoneme>ænθɹəˈsaɪkliːn</phoneme></lexeme>
  <!-- an-tee-koe-li-NER-jik; the voice alone: ˌæntɪkˌɑːlɪnˈɜːdʒɪk -->
  <lexeme><grapheme>anticholinergic</grapheme><phoneme>æntikoʊlɪˈnɜːdʒɪk</phoneme></lexeme>
  <!-- an-tee-HIS-ta-meen; the voice alone: ˌæntɪhˈɪstɐmˌiːn -->
  <lexeme><grapheme>antihistamine</grapheme><phoneme>æntiˈhɪstəmiːn</phoneme></lexeme>
  <!-- AF-thus; the voice alone: ɐfθˈuːz -->
  <lexeme><grapheme>aphthous</grapheme><phoneme>ˈæfθəs</phoneme></lexeme>
  <!-- a-RITH-mee-a; the voice alone: ɚrhˈɪθmiə -->
  <lexeme><grapheme>arrhythmia</grapheme><phoneme>əˈɹɪðmiə</phoneme></lexeme>
  <!-- ar-teer-ee-oh-skler-OH-sis; the voice alone: ɑːɹtˈɪɹiʲˌɑːsklɚɹˈoʊsɪs -->
  <lexeme><grapheme>arteriosclerosis</grapheme><phoneme>ɑːɹˌtɪɹioʊskləˈɹoʊsɪs</phoneme></lexeme>
  <!-- a-SYE-teez; the voice alone: ɐssˈaɪts -->
  <lexeme><grapheme>ascites</grapheme><phoneme>ɐˈsaɪtiːz</phoneme></lexeme>
  <!-- AS-par-tame; the voice alone: ɐspˈɑːɹɾeɪm -->
  <lexeme><grapheme>aspartame</grapheme><phoneme>ˈæspɚteɪm</phoneme></lexeme>
  <!-- a-TAX-ee-a; the voice alone: ætˈeɪksiə -->
  <lexeme><grapheme>ataxia</grapheme><phoneme>ɐˈtæksiə</phoneme></lexeme>
  <!-- ay-TOP-ik; the voice alone: ætˈɑːpɪk -->
  <lexeme><grapheme>atopic</grapheme><phoneme>eɪˈtɑːpɪk</phoneme></lexeme>
  <!-- BEN-zoe-ate; the voice alone: bˈɛnzoʊt -->
  <lexeme><grapheme>benzoate</grapheme><phoneme>ˈbɛnzoʊeɪt</phoneme></lexeme>
  <!-- ben-zoe-dye-AZ-e-peen; the voice alone: bˈɛnzoʊdˌɪʲeɪzpˌaɪn -->
  <lexeme><grapheme>benzodiazepine</grapheme><phoneme>bɛnzoʊdaɪˈæzəpiːn</phoneme></lexeme>
  <!-- BIL-ee-er-ee; the voice alone: baɪlˈaɪɚɹi -->
  <lexeme><grapheme>biliary</grapheme><phoneme>ˈbɪliɛɹi</phoneme></lexeme>
  <!-- bil-i-ROO-bin; the voice alone: baɪlˈɜːɹuːbˌɪn -->
  <lexeme><grapheme>bilirubin</grapheme><phoneme>bɪlɪˈɹuːbɪn</phoneme></lexeme>
  <!-- BYE-oh-tin; the voice alone: bˌaɪoʊtˈɪn -->
  <lexeme><grapheme>biotin</grapheme><phoneme>ˈbaɪoʊtɪn</phoneme></lexeme>
  <!-- bue-LEE-mee-a; the voice alone: bʊlˈɪmiə -->
  <lexeme><grapheme>bulimia</grapheme><phoneme>bjuːˈliːmiə</phoneme></lexeme>
  <!-- ka-KEX-ee-a; the voice alone: kæʃˈɛksiə -->
  <lexeme><grapheme>cachexia</grapheme><phoneme>kəˈkɛksiə</phoneme></lexeme>
  <!-- kan-di-DYE-a-sis; the voice alone: kˌændɪdɪʲˈɑːsiz -->
  <lexeme><grapheme>candidiasis</grapheme><phoneme>kændɪˈdaɪəsɪs</phoneme></lexeme>
  <!-- ka-NAB-i-noyd; the voice alone: kˈænɐbˌɪnɔɪd -->
  <lexeme><grapheme>cannabinoid</grapheme><phoneme>kəˈnæbɪnɔɪd</phoneme></lexeme>
  <!-- kar-dee-oh-mye-OP-a-thee; the voice alone: kˌɑːɹdɪʲˌoʊmɪʲˈɑːpəθi -->
  <lexeme><grapheme>cardiomyopathy</grapheme><phoneme>kɑːɹdioʊmaɪˈɑːpəθi</phoneme></lexeme>
  <!-- ka-TAB-oh-liz-um; the voice alone: kˈæɾɐbˌoʊlɪzəm -->
  <lexeme><grapheme>catabolism</grapheme><phoneme>kəˈtæboʊlɪzəm</phoneme></lexeme>
  <!-- kye-LYE-tis; the voice alone: tʃeɪlˈaɪɾɪs -->
  <lexeme><grapheme>cheilitis</grapheme><phoneme>kaɪˈlaɪtɪs</phoneme></lexeme>
  <!-- kee-LAY-shun; the voice alone: tʃɛlˈeɪʃən -->
  <lexeme><grapheme>chelation</grapheme><phoneme>kiˈleɪʃən</phoneme></lexeme>
  <!-- koe-le-sis-TYE-tis; the voice alone: kˌoʊlsɪstˈaɪɾɪs -->
  <lexeme><grapheme>cholecystitis</grapheme><phoneme>koʊləsɪsˈtaɪtɪs</phoneme></lexeme>
  <!-- koe-le-li-THYE-a-sis; the voice alone: kˌoʊllɪθɪʲˈɑːsiz -->
  <lexeme><grapheme>cholelithiasis</grapheme><phoneme>koʊləlɪˈθaɪəsɪs</phoneme></lexeme>
  <!-- koe-le-STAY-sis; the voice alone: koʊlstˈɑːsiz -->
  <lexeme><grapheme>cholestasis</grapheme><phoneme>koʊləˈsteɪsɪs</phoneme></lexeme>
  <!-- koe-le-STAT-ik; the voice alone: koʊlstˈæɾɪk -->
  <lexeme><grapheme>cholestatic</grapheme><phoneme>koʊləˈstætɪk</phoneme></lexeme>
  <!-- kon-DROY-tin; the voice alone: kˈɑːndɹɔɪtˌɪn -->
  <lexeme><grapheme>chondroitin</grapheme><phoneme>kɑːnˈdɹɔɪtɪn</phoneme></lexeme>
  <!-- si-ROE-sis; the voice alone: sɜːɹˈoʊsɪs -->
  <lexeme><grapheme>cirrhosis</grapheme><phoneme>sɪˈɹoʊsɪs</phoneme></lexeme>
  <!-- KOE-klee-ar; the voice alone: kˈɑːtʃlɪɹ -->
  <lexeme><grapheme>cochlear</grapheme><phoneme>ˈkɑːkliɚ</phoneme></lexeme>
  <!-- kon-junk-TYE-va; the voice alone: kəndʒˈʌŋktɪvə -->
  <lexeme><grapheme>conjunctiva</grapheme><phoneme>kɑːndʒʌŋkˈtaɪvə</phoneme></lexeme>
  <!-- kor-ti-koe-STEER-oyd; the voice alone: kˈɔːɹɾɪkˌɔstɚɹˌɔɪd -->
  <lexeme><grapheme>corticosteroid</grapheme><phoneme>kɔːɹtɪkoʊˈstɪɹɔɪd</phoneme></lexeme>
  <!-- KREE-a-teen; the voice alone: kɹiːʲˈeɪtiːn -->
  <lexeme><grapheme>creatine</grapheme><phoneme>ˈkɹiːətiːn</phoneme></lexeme>
  <!-- kree-AT-i-neen; the voice alone: kɹiːʲˈeɪtɪnˌaɪn -->
  <lexeme><grapheme>creatinine</grapheme><phoneme>kɹiˈætɪniːn</phoneme></lexeme>
  <!-- kros-KAR-me-lose; the voice alone: kɹˈɑːskɑːɹmˌɛloʊs -->
  <lexeme><grapheme>croscarmellose</grapheme><phoneme>kɹɑːsˈkɑːɹməloʊs</phoneme></lexeme>
  <!-- kros-POE-vi-done; the voice alone: kɹˈɑːspəvˌɪdoʊn -->
  <lexeme><grapheme>crospovidone</grapheme><phoneme>kɹɑːsˈpoʊvɪdoʊn</phoneme></lexeme>
  <!-- sye-kloe-OX-i-je-nase; the voice alone: sˈaɪkluːksˌɪdʒənˌeɪs -->
  <lexeme><grapheme>cyclooxygenase</grapheme><phoneme>saɪkloʊˈɑːksɪdʒəneɪs</phoneme></lexeme>
  <!-- sye-toe-MEG-a-loe-vye-rus; the voice alone: sˈaɪɾoʊmɡˌæləvˌaɪɹəs -->
  <lexeme><grapheme>cytomegalovirus</grapheme><phoneme>saɪtoʊˈmɛɡəloʊvaɪɹəs</phoneme></lexeme>
  <!-- de-BREED-ment; the voice alone: dˈɛbɹaɪdmənt -->
  <lexeme><grapheme>debridement</grapheme><phoneme>dɪˈbɹiːdmənt</phoneme></lexeme>
  <!-- der-ma-toe-mye-oh-SYE-tis; the voice alone: dˌɜːmɐtˌɑːmɪʲəsˈaɪɾɪs -->
  <lexeme><grapheme>dermatomyositis</grapheme><phoneme>ˌdɜːmətoʊˌmaɪəˈsaɪtɪs</phoneme></lexeme>
  <!-- dif-THEER-ee-a; the voice alone: dɪfθˈɜːɹiə -->
  <lexeme><grapheme>diphtheria</grapheme><phoneme>dɪfˈθɪɹiə</phoneme></lexeme>
  <!-- dye-ue-REE-sis; the voice alone: dˌɪjuːɹˈiːsɪs -->
  <lexeme><grapheme>diuresis</grapheme><phoneme>ˌdaɪjəˈɹiːsɪs</phoneme></lexeme>
  <!-- dye-ue-RET-ik; the voice alone: dˌɪjuːɹˈɛɾɪk -->
  <lexeme><grapheme>diuretic</grapheme><phoneme>ˌdaɪjəˈɹɛtɪk</phoneme></lexeme>
  <!-- DOE-pa-meen; the voice alone: dˈɑːpɐmˌiːn -->
  <lexeme><grapheme>dopamine</grapheme><phoneme>ˈdoʊpəmiːn</phoneme></lexeme>
  <!-- doo-oh-DEE-nal; the voice alone: dˈuːoʊdnəl -->
  <lexeme><grapheme>duodenal</grapheme><phoneme>duːoʊˈdiːnəl</phoneme></lexeme>
  <!-- doo-oh-DEE-num; the voice alone: dˈuːoʊdnəm -->
  <lexeme><grapheme>duodenum</grapheme><phoneme>duːoʊˈdiːnəm</phoneme></lexeme>
  <!-- dis-GUE-zee-a; the voice alone: dɪsdʒˈuːʒə -->
  <lexeme><grapheme>dysgeusia</grapheme><phoneme>dɪsˈɡjuːziə</phoneme></lexeme>
  <!-- dis-lip-i-DEE-mee-a; the voice alone: dˌɪslɪpaɪdˈiːmiə -->
  <lexeme><grapheme>dyslipidemia</grapheme><phoneme>dɪslɪpɪˈdiːmiə</phoneme></lexeme>
  <!-- dis-men-or-EE-a; the voice alone: dˈɪsmənˌɔɹiə -->
  <lexeme><grapheme>dysmenorrhea</grapheme><phoneme>ˌdɪsˌmɛnəˈɹiːə</phoneme></lexeme>
  <!-- dis-URE-ee-a; the voice alone: daɪsˈɜːɹiə -->
  <lexeme><grapheme>dysuria</grapheme><phoneme>dɪsˈjʊɹiə</phoneme></lexeme>
  <!-- ek-i-NAY-sha; the voice alone: ˌɛtʃaɪnˈeɪsiə -->
  <lexeme><grapheme>echinacea</grapheme><phoneme>ɛkɪˈneɪʃə</phoneme></lexeme>
  <!-- e-DEE-ma; the voice alone: ˈɛdᵻmə -->
  <lexeme><grapheme>edema</grapheme><phoneme>ɪˈdiːmə</phoneme></lexeme>
  <!-- em-fi-SEE-ma; the voice alone: ɛmfˈaɪsmə -->
  <lexeme><grapheme>emphysema</grapheme><phoneme>ɛmfɪˈsiːmə</phoneme></lexeme>
  <!-- EN-doe-krin; the voice alone: ˈɛndoʊkɹˌaɪn -->
  <lexeme><grapheme>endocrine</grapheme><phoneme>ˈɛndəkɹɪn</phoneme></lexeme>
  <!-- ee-oh-SIN-oh-fil; the voice alone: ˈiːʲəsˌɪnəfˌɪl -->
  <lexeme><grapheme>eosinophil</grapheme><phoneme>ioʊˈsɪnoʊfɪl</phoneme></lexeme>
  <!-- er-i-SIP-e-las; the voice alone: ˈɜːɹɪsˌaɪpləz -->
  <lexeme><grapheme>erysipelas</grapheme><phoneme>ˌɛɹɪˈsɪpələs</phoneme></lexeme>
  <!-- er-i-THEE-ma; the voice alone: ˈɜːɹɪθəmə -->
  <lexeme><grapheme>erythema</grapheme><phoneme>ˌɛɹɪˈθiːmə</phoneme></lexeme>
  <!-- er-i-THEE-ma-tus; the voice alone: ˌɜːɹɪθɪmˈæɾəs -->
  <lexeme><grapheme>erythematous</grapheme><phoneme>ˌɛɹɪˈθiːmətəs</phoneme></lexeme>
  <!-- e-RITH-roe-site; the voice alone: ɜːɹˈɪθɹəsˌaɪt -->
  <lexeme><grapheme>erythrocyte</grapheme><phoneme>ɪˈɹɪθɹoʊsaɪt</phoneme></lexeme>
  <!-- e-sof-a-JEE-al; the voice alone: ɪsˈɑːfədʒˌiəl -->
  <lexeme><grapheme>esophageal</grapheme><phoneme>ɪsɑːfəˈdʒiːæl</phoneme></lexeme>
  <!-- e-sof-a-JYE-tis; the voice alone: ɪsˈɑːfədʒˈaɪɾɪs -->
  <lexeme><grapheme>esophagitis</grapheme><phoneme>ɪsɑːfəˈdʒaɪtɪs</phoneme></lexeme>
  <!-- ex-tra-pi-RAM-i-dal; the voice alone: ˈɛkstɹəpˌɪɹɐmˌɪdəl -->
  <lexeme><grapheme>extrapyramidal</grapheme><phoneme>ɛkstɹəpɪˈɹæmɪdəl</phoneme></lexeme>
  <!-- FEB-ril; the voice alone: fˈɛbɹaɪl -->
  <lexeme><grapheme>febrile</grapheme><phoneme>ˈfɛbɹɪl</phoneme></lexeme>
  <!-- FEE-kal; the voice alone: fˈɛkəl -->
  <lexeme><grapheme>fecal</grapheme><phoneme>ˈfiːkəl</phoneme></lexeme>
  <!-- FYE-broyd; the voice alone: fˈɪbɹɔɪd -->
  <lexeme><grapheme>fibroid</grapheme><phoneme>ˈfaɪbɹɔɪd</phoneme></lexeme>
  <!-- fye-broe-mye-AL-ja; the voice alone: fˌɪbɹəmɪʲˈældʒə -->
  <lexeme><grapheme>fibromyalgia</grapheme><phoneme>faɪbɹoʊmaɪˈældʒə</phoneme></lexeme>
  <!-- fye-BROE-sis; the voice alone: fɪbɹˈoʊsɪs -->
  <lexeme><grapheme>fibrosis</grapheme><phoneme>faɪˈbɹoʊsɪs</phoneme></lexeme>
  <!-- fye-BROT-ik; the voice alone: fɪbɹˈɑːɾɪk -->
  <lexeme><grapheme>fibrotic</grapheme><phoneme>faɪˈbɹɑːtɪk</phoneme></lexeme>
  <!-- ga-lak-toe-REE-a; the voice alone: ɡˈælɐktˌɔɹiə -->
  <lexeme><grapheme>galactorrhea</grapheme><phoneme>ɡəlæktoʊˈɹiːə</phoneme></lexeme>
  <!-- ga-LAK-tose; the voice alone: ɡˈælɐktˌoʊs -->
  <lexeme><grapheme>galactose</grapheme><phoneme>ɡəˈlæktoʊs</phoneme></lexeme>
  <!-- GANG-green; the voice alone: ɡˈæŋɡɹɛn -->
  <lexeme><grapheme>gangrene</grapheme><phoneme>ˈɡæŋɡɹiːn</phoneme></lexeme>
  <!-- gas-troe-e-sof-a-JEE-al; the voice alone: ɡˌæstɹoʊɪsˈɑːfədʒˌiəl -->
  <lexeme><grapheme>gastroesophageal</grapheme><phoneme>ɡæstɹoʊəsɑːfəˈdʒiːæl</phoneme></lexeme>
  <!-- gas-troe-pa-REE-sis; the voice alone: ɡˈæstɹəpˌɛɹsiz -->
  <lexeme><grapheme>gastroparesis</grapheme><phoneme>ɡæstɹoʊpəˈɹiːsɪs</phoneme></lexeme>
  <!-- jen-i-toe-URE-i-ner-ee; the voice alone: dʒˈɛnɪtˌʊɹɹɪnˌɛɹi -->
  <lexeme><grapheme>genitourinary</grapheme><phoneme>ˌdʒɛnɪtoʊˈjʊɹɪnɛɹi</phoneme></lexeme>
  <!-- GING-koe; the voice alone: dʒˈɪŋkɡoʊ -->
  <lexeme><grapheme>ginkgo</grapheme><phoneme>ˈɡɪŋkoʊ</phoneme></lexeme>
  <!-- JIN-seng; the voice alone: dʒɪnsˈɛŋ -->
  <lexeme><grapheme>ginseng</grapheme><phoneme>ˈdʒɪnsɛŋ</phoneme></lexeme>
  <!-- gloe-MER-ue-lar; the voice alone: ɡlˈɑːmɚrjˌʊlɚ -->
  <lexeme><grapheme>glomerular</grapheme><phoneme>ɡloʊˈmɛɹjʊlɚ</phoneme></lexeme>
  <!-- gloe-mer-ue-loe-ne-FRYE-tis; the voice alone: ɡlˌɑːmɚɹˌuːloʊnfɹˈaɪɾɪs -->
  <lexeme><grapheme>glomerulonephritis</grapheme><phoneme>ɡloʊˌmɛɹjʊloʊnəˈfɹaɪtɪs</phoneme></lexeme>
  <!-- gon-or-EE-a; the voice alone: ɡˈɑːnɔɹˌiə -->
  <lexeme><grapheme>gonorrhea</grapheme><phoneme>ˌɡɑːnəˈɹiːə</phoneme></lexeme>
  <!-- gran-ue-loe-sye-toe-PEE-nee-a; the voice alone: ɡɹˌænuːlˌɑːsɪɾoʊpˈiːniə -->
  <lexeme><grapheme>granulocytopenia</grapheme><phoneme>ɡɹænjuːloʊsaɪtoʊˈpiːniə</phoneme></lexeme>
  <!-- GWYE-ak; the voice alone: ɡwˈɑːiʲˌæk -->
  <lexeme><grapheme>guaiac</grapheme><phoneme>ˈɡwaɪæk</phoneme></lexeme>
  <!-- gye-ne-koe-MAS-tee-a; the voice alone: ɡˈaɪnɪkˌɑːmæstʃə -->
  <lexeme><grapheme>gynecomastia</grapheme><phoneme>ɡaɪnəkoʊˈmæstiə</phoneme></lexeme>
  <!-- hee-ma-toe-LOJ-ik; the voice alone: hˌɛmɐɾəlˈɑːdʒɪk -->
  <lexeme><grapheme>hematologic</grapheme><phoneme>himətoʊˈlɑːdʒɪk</phoneme></lexeme>
  <!-- hee-ma-TOE-ma; the voice alone: hˌɛmɐtˈoʊmə -->
  <lexeme><grapheme>hematoma</grapheme><phoneme>himəˈtoʊmə</phoneme></lexeme>
  <!-- hee-ma-toe-poy-ET-ik; the voice alone: hˌɛmɐtˌɑːpɔɪˈɛɾɪk -->
  <lexeme><grapheme>hematopoietic</grapheme><phoneme>himətoʊpɔɪˈɛtɪk</phoneme></lexeme>
  <!-- hee-ma-TURE-ee-a; the voice alone: hˌɛmətʃˈʊɹɹiə -->
  <lexeme><grapheme>hematuria</grapheme><phoneme>himəˈtʊɹiə</phoneme></lexeme>
  <!-- hee-moe-dye-AL-i-sis; the voice alone: hˌiːmoʊdɪʲˈæləsˌɪs -->
  <lexeme><grapheme>hemodialysis</grapheme><phoneme>himoʊdaɪˈælɪsɪs</phoneme></lexeme>
  <!-- hep-a-toe-SEL-ue-lar; the voice alone: hˌɛpɐtˈoʊsəljˌʊlɚ -->
  <lexeme><grapheme>hepatocellular</grapheme><phoneme>ˌhɛpətoʊˈsɛljʊlɚ</phoneme></lexeme>
  <!-- hye-AY-tal; the voice alone: hˈaɪəɾəl -->
  <lexeme><grapheme>hiatal</grapheme><phoneme>haɪˈeɪtəl</phoneme></lexeme>
  <!-- hye-drad-en-EYE-tis; the voice alone: hˌɪdɹɐdənˈaɪɾɪs -->
  <lexeme><grapheme>hidradenitis</grapheme><phoneme>haɪdɹædɛnˈaɪtɪs</phoneme></lexeme>
  <!-- hoe-mee-oh-STAY-sis; the voice alone: hˌoʊmiːʲəstˈɑːsiz -->
  <lexeme><grapheme>homeostasis</grapheme><phoneme>hoʊmioʊˈsteɪsɪs</phoneme></lexeme>
  <!-- hye-a-LURE-on-ate; the voice alone: hˈaɪɐlˌʊɹɹənˌeɪt -->
  <lexeme><grapheme>hyaluronate</grapheme><phoneme>ˌhaɪəˈlʊɹəneɪt</phoneme></lexeme>
  <!-- HYE-droe-seel; the voice alone: hˈaɪdɹoʊsəl -->
  <lexeme><grapheme>hydrocele</grapheme><phoneme>ˈhaɪdɹoʊsiːl</phoneme></lexeme>
  <!-- hye-per-hye-DROE-sis; the voice alone: hˌaɪpɚhɪdɹˈoʊsɪs -->
  <lexeme><grapheme>hyperhidrosis</grapheme><phoneme>haɪpɚhaɪˈdɹoʊsɪs</phoneme></lexeme>
  <!-- hye-per-lip-i-DEE-mee-a; the voice alone: hˌaɪpɚlˌɪpaɪdˈiːmiə -->
  <lexeme><grapheme>hyperlipidemia</grapheme><phoneme>haɪpɚlɪpɪˈdiːmiə</phoneme></lexeme>
  <!-- hye-per-PLAY-zha; the voice alone: hˌaɪpɚplˈæʒə -->
  <lexeme><grapheme>hyperplasia</grapheme><phoneme>haɪpɚˈpleɪʒə</phoneme></lexeme>
  <!-- hye-per-trye-glis-er-i-DEE-mee-a; the voice alone: hˌaɪpɚtɹˌɪɡlɪsɚɹaɪdˈiːmiə -->
  <lexeme><grapheme>hypertriglyceridemia</grapheme><phoneme>ˌhaɪpɚtɹaɪˌɡlɪsəɹaɪˈdiːmiə</phoneme></lexeme>
  <!-- hye-per-TROF-ik; the voice alone: hˌaɪpɚtɹˈoʊfɪk -->
  <lexeme><grapheme>hypertrophic</grapheme><phoneme>haɪpɚˈtɹɑːfɪk</phoneme></lexeme>
  <!-- hye-per-ure-i-SEE-mee-a; the voice alone: hˌaɪpɚjˌʊɹɹaɪsˈiːmiə -->
  <lexeme><grapheme>hyperuricemia</grapheme><phoneme>haɪpɚjʊɹɪˈsiːmiə</phoneme></lexeme>
  <!-- hye-poe-nay-TREE-mee-a; the voice alone: hˌaɪpoʊnætɹˈiːmiə -->
  <lexeme><grapheme>hyponatremia</grapheme><phoneme>haɪpoʊneɪˈtɹiːmiə</phoneme></lexeme>
  <!-- hye-POF-i-sis; the voice alone: hˌaɪpoʊfˈɪziz -->
  <lexeme><grapheme>hypophysis</grapheme><phoneme>haɪˈpɑːfɪsɪs</phoneme></lexeme>
  <!-- hye-PROE-mel-ose; the voice alone: hˈaɪpɹoʊməlˌoʊs -->
  <lexeme><grapheme>hypromellose</grapheme><phoneme>haɪˈpɹoʊməloʊs</phoneme></lexeme>
  <!-- IK-ter-us; the voice alone: ˈaɪktɚɹəs -->
  <lexeme><grapheme>icterus</grapheme><phoneme>ˈɪktɚɹəs</phoneme></lexeme>
  <!-- IL-ee-um; the voice alone: ɪlˈiːʲəm -->
  <lexeme><grapheme>ileum</grapheme><phoneme>ˈɪliəm</phoneme></lexeme>
  <!-- im-ue-noe-KOM-proe-mized; the voice alone: ɪmjˌuːnəkˈɑːmpɹəmˌɪst -->
  <lexeme><grapheme>immunocompromised</grapheme><phoneme>ˌɪmjʊnoʊˈkɑːmpɹəmaɪzd</phoneme></lexeme>
  <!-- im-ue-noe-de-FISH-en-see; the voice alone: ɪmjˈuːnoʊdfˌɪʃənsi -->
  <lexeme><grapheme>immunodeficiency</grapheme><phoneme>ˌɪmjʊnoʊdɪˈfɪʃənsi</phoneme></lexeme>
  <!-- im-ue-noe-GLOB-ue-lin; the voice alone: ɪmjˈuːnəɡlˌɑːbjʊlˌɪn -->
  <lexeme><grapheme>immunoglobulin</grapheme><phoneme>ˌɪmjʊnoʊˈɡlɑːbjʊlɪn</phoneme></lexeme>
  <!-- im-ue-noe-su-PRES-ant; the voice alone: ɪmjˈuːnəsˌʌpɹɛsənt -->
  <lexeme><grapheme>immunosuppressant</grapheme><phoneme>ˌɪmjʊnoʊsəˈpɹɛsənt</phoneme></lexeme>
  <!-- im-ue-noe-su-PREST; the voice alone: ɪmjˈuːnəsˌʌpɹɛst -->
  <lexeme><grapheme>immunosuppressed</grapheme><phoneme>ˌɪmjʊnoʊsəˈpɹɛst</phoneme></lexeme>
  <!-- im-ue-noe-su-PRES-iv; the voice alone: ɪmjˈuːnəsˌʌpɹɪsˌɪv -->
  <lexeme><grapheme>immunosuppressive</grapheme><phoneme>ˌɪmjʊnoʊsəˈpɹɛsɪv</phoneme></lexeme>
  <!-- im-pe-TYE-goe; the voice alone: ɪmpˈɛɾɪɡˌoʊ -->
  <lexeme><grapheme>impetigo</grapheme><phoneme>ɪmpəˈtaɪɡoʊ</phoneme></lexeme>
  <!-- ING-gwi-nal; the voice alone: ɪŋɡˈɪnəl -->
  <lexeme><grapheme>inguinal</grapheme><phoneme>ˈɪŋɡwɪnəl</phoneme></lexeme>
  <!-- in-tra-per-i-toe-NEE-al; the voice alone: ˈɪntɹəpɚɹˌɪtoʊnəl -->
  <lexeme><grapheme>intraperitoneal</grapheme><phoneme>ˌɪntɹəˌpɛɹɪtəˈniːəl</phoneme></lexeme>
  <!-- in-tra-THEE-kal; the voice alone: ˈɪntɹəθˌɛkəl -->
  <lexeme><grapheme>intrathecal</grapheme><phoneme>ɪntɹəˈθiːkəl</phoneme></lexeme>
  <!-- in-tra-THEE-ka-lee; the voice alone: ˈɪntɹəθˌɛkəli -->
  <lexeme><grapheme>intrathecally</grapheme><phoneme>ɪntɹəˈθiːkəli</phoneme></lexeme>
  <!-- in-tra-UE-ter-in; the voice alone: ˌɪntɹəjˈuːɾɚɹˌiːn -->
  <lexeme><grapheme>intrauterine</grapheme><phoneme>ɪntɹəˈjuːtɚɹɪn</phoneme></lexeme>
  <!-- in-tra-VES-i-kal; the voice alone: ˌɪntɹəvˈiːzɪkəl -->
  <lexeme><grapheme>intravesical</grapheme><phoneme>ɪntɹəˈvɛsɪkəl</phoneme></lexeme>
  <!-- in-tra-VI-tree-al; the voice alone: ˈɪntɹəvˌɪtɹiːʲəl -->
  <lexeme><grapheme>intravitreal</grapheme><phoneme>ɪntɹəˈvɪtɹiəl</phoneme></lexeme>
  <!-- je-JOO-num; the voice alone: dʒˈɛdʒuːnəm -->
  <lexeme><grapheme>jejunum</grapheme><phoneme>dʒəˈdʒuːnəm</phoneme></lexeme>
  <!-- kee-toe-as-i-DOE-sis; the voice alone: kˌɛɾoʊsɪdˈoʊsɪs -->
  <lexeme><grapheme>ketoacidosis</grapheme><phoneme>kitoʊæsɪˈdoʊsɪs</phoneme></lexeme>
  <!-- KEE-tone; the voice alone: kˈɛtoʊn -->
  <lexeme><grapheme>ketone</grapheme><phoneme>ˈkiːtoʊn</phoneme></lexeme>
  <!-- lak-toe-ba-SIL-us; the voice alone: lˈæktəbˌæsɪləs -->
  <lexeme><grapheme>lactobacillus</grapheme><phoneme>læktoʊbəˈsɪləs</phoneme></lexeme>
  <!-- la-RIN-jee-al; the voice alone: lˈæɹɪndʒˌiəl -->
  <lexeme><grapheme>laryngeal</grapheme><phoneme>ləˈɹɪndʒiəl</phoneme></lexeme>
  <!-- loo-koe-TRYE-een; the voice alone: lˈuːkətɹˌiən -->
  <lexeme><grapheme>leukotriene</grapheme><phoneme>luːkoʊˈtɹaɪiːn</phoneme></lexeme>
  <!-- LIK-or-ish; the voice alone: lˈɪkɔːɹɪs -->
  <lexeme><grapheme>licorice</grapheme><phoneme>ˈlɪkəɹɪʃ</phoneme></lexeme>
  <!-- lip-oh-DIS-troe-fee; the voice alone: lˈɪpədˌɪstɹəfi -->
  <lexeme><grapheme>lipodystrophy</grapheme><phoneme>lɪpoʊˈdɪstɹoʊfi</phoneme></lexeme>
  <!-- lye-OF-i-lized; the voice alone: lˈaɪʲəfˌɪlaɪzd -->
  <lexeme><grapheme>lyophilized</grapheme><phoneme>laɪˈɑːfɪlaɪzd</phoneme></lexeme>
  <!-- mel-a-TOE-nin; the voice alone: mˈɛlɐtˌɑːnɪn -->
  <lexeme><grapheme>melatonin</grapheme><phoneme>mɛləˈtoʊnɪn</phoneme></lexeme>
  <!-- me-NIN-jeez; the voice alone: mˈɛnɪndʒᵻz -->
  <lexeme><grapheme>meninges</grapheme><phoneme>məˈnɪndʒiːz</phoneme></lexeme>
  <!-- me-nin-joe-KOK-al; the voice alone: mˈɛnɪŋɡˌɑːkɑːkəl -->
  <lexeme><grapheme>meningococcal</grapheme><phoneme>mənɪndʒoʊˈkɑːkəl</phoneme></lexeme>
  <!-- me-TAS-ta-seez; the voice alone: mˌɛɾəstˈeɪsᵻz -->
  <lexeme><grapheme>metastases</grapheme><phoneme>məˈtæstəsiːz</phoneme></lexeme>
  <!-- me-TAS-ta-sis; the voice alone: mˌɛɾəstˈɑːsiz -->
  <lexeme><grapheme>metastasis</grapheme><phoneme>məˈtæstəsɪs</phoneme></lexeme>
  <!-- met-hee-moe-gloe-bi-NEE-mee-a; the voice alone: mˌɛθiːməɡlˈoʊbaɪnˈiːmiə -->
  <lexeme><grapheme>methemoglobinemia</grapheme><phoneme>mɛthimoʊɡloʊbɪˈniːmiə</phoneme></lexeme>
  <!-- meth-il-PAR-a-ben; the voice alone: mˈɛθəlpˌæɹəbən -->
  <lexeme><grapheme>methylparaben</grapheme><phoneme>mɛθɪlˈpæɹəbən</phoneme></lexeme>
  <!-- mye-kroe-KRIS-ta-lin; the voice alone: mˌaɪkɹoʊkɹˈɪstɐlˌaɪn -->
  <lexeme><grapheme>microcrystalline</grapheme><phoneme>maɪkɹoʊˈkɹɪstəlɪn</phoneme></lexeme>
  <!-- mye-OH-sis; the voice alone: mɪʲˈoʊsɪs -->
  <lexeme><grapheme>miosis</grapheme><phoneme>maɪˈoʊsɪs</phoneme></lexeme>
  <!-- mon-oh-HYE-drate; the voice alone: mˈɑːnoʊhˌaɪdɹeɪt -->
  <lexeme><grapheme>monohydrate</grapheme><phoneme>mɑːnoʊˈhaɪdɹeɪt</phoneme></lexeme>
  <!-- mi-DRYE-a-sis; the voice alone: mˌɪdɹɪʲˈɑːsiz -->
  <lexeme><grapheme>mydriasis</grapheme><phoneme>mɪˈdɹaɪəsɪs</phoneme></lexeme>
  <!-- nay-zoe-far-in-JYE-tis; the voice alone: nˌæsəfˌɑːɹɹɪndʒˈaɪɾɪs -->
  <lexeme><grapheme>nasopharyngitis</grapheme><phoneme>ˌneɪzoʊˌfæɹɪnˈdʒaɪtɪs</phoneme></lexeme>
  <!-- NEB-ue-lye-zer; the voice alone: nˈɛbjʊlˌaɪzɚ -->
  <lexeme><grapheme>nebulizer</grapheme><phoneme>ˈnɛbjuːlaɪzɚ</phoneme></lexeme>
  <!-- noo-troe-PEE-nik; the voice alone: nuːtɹˈoʊpnɪk -->
  <lexeme><grapheme>neutropenic</grapheme><phoneme>nuːtɹoʊˈpiːnɪk</phoneme></lexeme>
  <!-- nok-TURE-ee-a; the voice alone: nˈɑːktʃɚɹˌiə -->
  <lexeme><grapheme>nocturia</grapheme><phoneme>nɑːkˈtʊɹiə</phoneme></lexeme>
  <!-- nis-TAG-mus; the voice alone: nˈɪstæɡməs -->
  <lexeme><grapheme>nystagmus</grapheme><phoneme>nɪsˈtæɡməs</phoneme></lexeme>
  <!-- ol-i-goe-hye-DRAM-nee-os; the voice alone: ˌɑːlɪɡˌoʊaɪdɹˈæmnɪʲˌoʊz -->
  <lexeme><grapheme>oligohydramnios</grapheme><phoneme>ɑːlɪɡoʊhaɪˈdɹæmniɑːs</phoneme></lexeme>
  <!-- on-i-koe-mye-KOE-sis; the voice alone: ˌɑːnɪtʃˌɑːmɪkˈoʊsɪs -->
  <lexeme><grapheme>onychomycosis</grapheme><phoneme>ɑːnɪkoʊmaɪˈkoʊsɪs</phoneme></lexeme>
  <!-- os-tee-oh-ar-THRYE-tis; the voice alone: ˌɑːstɪʲɔːɹθɹˈaɪɾɪs -->
  <lexeme><grapheme>osteoarthritis</grapheme><phoneme>ɑːstioʊɑːɹˈθɹaɪtɪs</phoneme></lexeme>
  <!-- os-tee-oh-ma-LAY-sha; the voice alone: ˌɑːstɪʲˌɑːmɐlˈeɪʃə -->
  <lexeme><grapheme>osteomalacia</grapheme><phoneme>ɑːstioʊməˈleɪʃə</phoneme></lexeme>
  <!-- os-tee-oh-mye-e-LYE-tis; the voice alone: ˌɑːstɪʲˌɑːmɪʲɪlˈaɪɾɪs -->
  <lexeme><grapheme>osteomyelitis</grapheme><phoneme>ɑːstioʊmaɪəˈlaɪtɪs</phoneme></lexeme>
  <!-- os-tee-oh-ne-KROE-sis; the voice alone: ˌɑːstɪʲoʊŋkɹˈoʊsɪs -->
  <lexeme><grapheme>osteonecrosis</grapheme><phoneme>ɑːstioʊnəˈkɹoʊsɪs</phoneme></lexeme>
  <!-- os-tee-oh-por-OH-sis; the voice alone: ˌɑːstɪʲˌɑːpɔːɹˈoʊsɪs -->
  <lexeme><grapheme>osteoporosis</grapheme><phoneme>ˌɑːstioʊpəˈɹoʊsɪs</phoneme></lexeme>
  <!-- OH-tik; the voice alone: ˈɑːɾɪk -->
  <lexeme><grapheme>otic</grapheme><phoneme>ˈoʊtɪk</phoneme></lexeme>
  <!-- pan-kree-a-TYE-tis; the voice alone: pˌæŋkɹiːʲˈeɪtˈaɪɾɪs -->
  <lexeme><grapheme>pancreatitis</grapheme><phoneme>ˌpæŋkɹiəˈtaɪtɪs</phoneme></lexeme>
  <!-- pan-sye-toe-PEE-nee-a; the voice alone: pˌænsɪɾoʊpˈiːniə -->
  <lexeme><grapheme>pancytopenia</grapheme><phoneme>pænsaɪtoʊˈpiːniə</phoneme></lexeme>
  <!-- pap-il-e-DEE-ma; the voice alone: pˈæpɪlˌɛdᵻmə -->
  <lexeme><grapheme>papilledema</grapheme><phoneme>pæpɪləˈdiːmə</phoneme></lexeme>
  <!-- pa-REE-sis; the voice alone: pˈɛɹsiz -->
  <lexeme><grapheme>paresis</grapheme><phoneme>pəˈɹiːsɪs</phoneme></lexeme>
  <!-- par-es-THEE-zha; the voice alone: pɛɹsθˈiːʒə -->
  <lexeme><grapheme>paresthesia</grapheme><phoneme>ˌpæɹəsˈθiːʒə</phoneme></lexeme>
  <!-- pa-RYE-e-tal; the voice alone: pˈæɹaɪəɾəl -->
  <lexeme><grapheme>parietal</grapheme><phoneme>pəˈɹaɪətəl</phoneme></lexeme>
  <!-- pa-TEL-a; the voice alone: peɪtˈɛlə -->
  <lexeme><grapheme>patella</grapheme><phoneme>pəˈtɛlə</phoneme></lexeme>
  <!-- per-ee-AY-nal; the voice alone: pˈɪɹiʲənəl -->
  <lexeme><grapheme>perianal</grapheme><phoneme>ˌpɛɹiˈeɪnəl</phoneme></lexeme>
  <!-- per-ee-OR-al; the voice alone: pˈɪɹiʲɚɹəl -->
  <lexeme><grapheme>perioral</grapheme><phoneme>ˌpɛɹiˈɔːɹəl</phoneme></lexeme>
  <!-- per-i-toe-NEE-al; the voice alone: pˌɛɹɪtˈoʊnəl -->
  <lexeme><grapheme>peritoneal</grapheme><phoneme>ˌpɛɹɪtəˈniːəl</phoneme></lexeme>
  <!-- pe-TEE-kee-ee; the voice alone: piːtˈɛkɪʲˌiː -->
  <lexeme><grapheme>petechiae</grapheme><phoneme>pəˈtiːkii</phoneme></lexeme>
  <!-- far-ma-koe-jee-NOE-mik; the voice alone: fˌɑːɹmɐkoʊdʒnˈɑːmɪk -->
  <lexeme><grapheme>pharmacogenomic</grapheme><phoneme>fɑːɹməkoʊdʒiˈnoʊmɪk</phoneme></lexeme>
  <!-- fa-RIN-jee-al; the voice alone: fˈɑːɹɹɪndʒˌiəl -->
  <lexeme><grapheme>pharyngeal</grapheme><phoneme>fəˈɹɪndʒiəl</phoneme></lexeme>
  <!-- FAR-inx; the voice alone: fˈɑːɹɹɪŋks -->
  <lexeme><grapheme>pharynx</grapheme><phoneme>ˈfæɹɪŋks</phoneme></lexeme>
  <!-- fee-noe-THYE-a-zeen; the voice alone: fˈɛnəθˌɪʲɐzˌiːn -->
  <lexeme><grapheme>phenothiazine</grapheme><phoneme>finoʊˈθaɪəziːn</phoneme></lexeme>
  <!-- fen-il-kee-toe-NURE-ee-a; the voice alone: fˌiːnaɪlkˌɛtənjˈʊɹɹiə -->
  <lexeme><grapheme>phenylketonuria</grapheme><phoneme>fɛnɪlkitoʊˈnʊɹiə</phoneme></lexeme>
  <!-- fee-oh-kroe-moe-sye-TOE-ma; the voice alone: fɪʲˌɑːkɹoʊmˌɑːsɪtˈoʊmə -->
  <lexeme><grapheme>pheochromocytoma</grapheme><phoneme>fioʊkɹoʊmoʊsaɪˈtoʊmə</phoneme></lexeme>
  <!-- noo-moe-SIS-tis; the voice alone: nˈuːməsˌɪstiz -->
  <lexeme><grapheme>pneumocystis</grapheme><phoneme>nuːmoʊˈsɪstɪs</phoneme></lexeme>
  <!-- pol-ee-URE-ee-a; the voice alone: pˌɑːlɪjˈuːɹiə -->
  <lexeme><grapheme>polyuria</grapheme><phoneme>pɑːliˈjʊɹiə</phoneme></lexeme>
  <!-- POE-vi-done; the voice alone: pˈɑːvɪdˌoʊn -->
  <lexeme><grapheme>povidone</grapheme><phoneme>ˈpoʊvɪdoʊn</phoneme></lexeme>
  <!-- proe-LAK-tin; the voice alone: pɹˈɑːlɐktˌɪn -->
  <lexeme><grapheme>prolactin</grapheme><phoneme>pɹoʊˈlæktɪn</phoneme></lexeme>
  <!-- proe-pil-PAR-a-ben; the voice alone: pɹˈoʊpəlpˌæɹəbən -->
  <lexeme><grapheme>propylparaben</grapheme><phoneme>pɹoʊpɪlˈpæɹəbən</phoneme></lexeme>
  <!-- PROE-tee-ase; the voice alone: pɹˈoʊɾeɪs -->
  <lexeme><grapheme>protease</grapheme><phoneme>ˈpɹoʊtieɪs</phoneme></lexeme>
  <!-- proe-THROM-bin; the voice alone: pɹˈɑːθɹəmbˌɪn -->
  <lexeme><grapheme>prothrombin</grapheme><phoneme>pɹoʊˈθɹɑːmbɪn</phoneme></lexeme>
  <!-- proo-RYE-tus; the voice alone: pɹˈʊɹɹɪɾəs -->
  <lexeme><grapheme>pruritus</grapheme><phoneme>pɹuːˈɹaɪtəs</phoneme></lexeme>
  <!-- soo-doe-MEM-bra-nus; the voice alone: sˈuːdoʊmˌɛmbɹænəs -->
  <lexeme><grapheme>pseudomembranous</grapheme><phoneme>suːdoʊˈmɛmbɹənəs</phoneme></lexeme>
  <!-- soe-RYE-a-sis; the voice alone: sˌɔːɹɪʲˈɑːsiz -->
  <lexeme><grapheme>psoriasis</grapheme><phoneme>səˈɹaɪəsɪs</phoneme></lexeme>
  <!-- pye-e-loe-ne-FRYE-tis; the voice alone: pˌaɪɪloʊnfɹˈaɪɾɪs -->
  <lexeme><grapheme>pyelonephritis</grapheme><phoneme>paɪəloʊnəˈfɹaɪtɪs</phoneme></lexeme>
  <!-- peer-i-DOX-een; the voice alone: pˈɪɹɪdˌɑːksaɪn -->
  <lexeme><grapheme>pyridoxine</grapheme><phoneme>pɪɹɪˈdɑːksiːn</phoneme></lexeme>
  <!-- KWYE-nine; the voice alone: kwˈɪnaɪn -->
  <lexeme><grapheme>quinine</grapheme><phoneme>ˈkwaɪnaɪn</phoneme></lexeme>
  <!-- re-TIK-ue-loe-site; the voice alone: ɹˌɛɾɪkjˈʊləsˌaɪt -->
  <lexeme><grapheme>reticulocyte</grapheme><phoneme>ɹəˈtɪkjuːloʊsaɪt</phoneme></lexeme>
  <!-- rab-doe-mye-OL-i-sis; the voice alone: ɹˌæbdəmɪʲˈɑːləsˌɪs -->
  <lexeme><grapheme>rhabdomyolysis</grapheme><phoneme>ɹæbdoʊmaɪˈɑːlɪsɪs</phoneme></lexeme>
  <!-- rye-noe-REE-a; the voice alone: ɹˈaɪnɔɹˌiə -->
  <lexeme><grapheme>rhinorrhea</grapheme><phoneme>ɹaɪnoʊˈɹiːə</phoneme></lexeme>
  <!-- RYE-boe-flay-vin; the voice alone: ɹˈɪbəflˌævɪn -->
  <lexeme><grapheme>riboflavin</grapheme><phoneme>ˈɹaɪboʊfleɪvɪn</phoneme></lexeme>
  <!-- roe-ZAY-sha; the voice alone: ɹəsˈeɪsiə -->
  <lexeme><grapheme>rosacea</grapheme><phoneme>ɹoʊˈzeɪʃə</phoneme></lexeme>
  <!-- sa-LIS-i-late; the voice alone: sˈælɪsˌɪleɪt -->
  <lexeme><grapheme>salicylate</grapheme><phoneme>səˈlɪsɪleɪt</phoneme></lexeme>
  <!-- skler-oh-DER-ma; the voice alone: sklˈɛɹoʊdɚmə -->
  <lexeme><grapheme>scleroderma</grapheme><phoneme>ˌsklɛɹəˈdɜːmə</phoneme></lexeme>
  <!-- seb-oh-REE-ik; the voice alone: sˈɛbɔɹˌeɪk -->
  <lexeme><grapheme>seborrheic</grapheme><phoneme>sɛboʊˈɹiːɪk</phoneme></lexeme>
  <!-- sep-ti-SEE-mee-a; the voice alone: sˌɛptaɪsˈiːmiə -->
  <lexeme><grapheme>septicemia</grapheme><phoneme>sɛptɪˈsiːmiə</phoneme></lexeme>
  <!-- shi-GEL-a; the voice alone: ʃaɪdʒˈɛlə -->
  <lexeme><grapheme>shigella</grapheme><phoneme>ʃɪˈɡɛlə</phoneme></lexeme>
  <!-- si-METH-i-kone; the voice alone: sˈaɪmθɪkˌoʊn -->
  <lexeme><grapheme>simethicone</grapheme><phoneme>sɪˈmɛθɪkoʊn</phoneme></lexeme>
  <!-- sye-nus-EYE-tis; the voice alone: sˌɪnuːsˈaɪɾɪs -->
  <lexeme><grapheme>sinusitis</grapheme><phoneme>ˌsaɪnəˈsaɪtɪs</phoneme></lexeme>
  <!-- staf-i-loe-KOK-al; the voice alone: stˈæfɪlˌɑːkɑːkəl -->
  <lexeme><grapheme>staphylococcal</grapheme><phoneme>stæfɪloʊˈkɑːkəl</phoneme></lexeme>
  <!-- staf-i-loe-KOK-us; the voice alone: stˈæfɪlˌɑːkɑːkəs -->
  <lexeme><grapheme>staphylococcus</grapheme><phoneme>stæfɪloʊˈkɑːkəs</phoneme></lexeme>
  <!-- STEER-ate; the voice alone: stˈɛɹət -->
  <lexeme><grapheme>stearate</grapheme><phoneme>ˈstɪɹeɪt</phoneme></lexeme>
  <!-- sub-LING-gwal; the voice alone: sˈʌblɪŋɡwəl -->
  <lexeme><grapheme>sublingual</grapheme><phoneme>sʌbˈlɪŋɡwəl</phoneme></lexeme>
  <!-- sub-LING-gwa-lee; the voice alone: sˈʌblɪŋɡwəli -->
  <lexeme><grapheme>sublingually</grapheme><phoneme>sʌbˈlɪŋɡwəli</phoneme></lexeme>
  <!-- SUK-si-nate; the voice alone: səksᵻnˈeɪt -->
  <lexeme><grapheme>succinate</grapheme><phoneme>ˈsʌksɪneɪt</phoneme></lexeme>
  <!-- sul-FON-a-mide; the voice alone: sˈʌlfənˌæmaɪd -->
  <lexeme><grapheme>sulfonamide</grapheme><phoneme>sʌlˈfɑːnəmaɪd</phoneme></lexeme>
  <!-- SING-koe-pee; the voice alone: sˈɪŋkoʊp -->
  <lexeme><grapheme>syncope</grapheme><phoneme>ˈsɪŋkoʊpi</phoneme></lexeme>
  <!-- TAR-tra-zeen; the voice alone: tˈɑːɹtɹeɪzˌiːn -->
  <lexeme><grapheme>tartrazine</grapheme><phoneme>ˈtɑːɹtɹəziːn</phoneme></lexeme>
  <!-- throm-boe-sye-toe-PEE-nee-a; the voice alone: θɹˌɑːmbəsˌɪɾoʊpˈiːniə -->
  <lexeme><grapheme>thrombocytopenia</grapheme><phoneme>θɹɑːmboʊsaɪtoʊˈpiːniə</phoneme></lexeme>
  <!-- throm-boe-sye-toe-PEE-nik; the voice alone: θɹˌɑːmbəsɪtˈoʊpnɪk -->
  <lexeme><grapheme>thrombocytopenic</grapheme><phoneme>θɹɑːmboʊsaɪtoʊˈpiːnɪk</phoneme></lexeme>
  <!-- throm-boe-em-BOL-ik; the voice alone: θɹˌɑːmboʊmbˈɑːlɪk -->
  <lexeme><grapheme>thromboembolic</grapheme><phoneme>θɹɑːmboʊɛmˈbɑːlɪk</phoneme></lexeme>
  <!-- throm-boe-EM-boe-liz-um; the voice alone: θɹˈɑːmboʊmbˌoʊlɪzəm -->
  <lexeme><grapheme>thromboembolism</grapheme><phoneme>ˌθɹɑːmboʊˈɛmbəlɪzəm</phoneme></lexeme>
  <!-- toe-KOF-er-ol; the voice alone: tˈɑːkəfɚɹˌɑːl -->
  <lexeme><grapheme>tocopherol</grapheme><phoneme>toʊˈkɑːfəɹɑːl</phoneme></lexeme>
  <!-- tor-SAHD; the voice alone: tˈɔːɹseɪd -->
  <lexeme><grapheme>torsade</grapheme><phoneme>tɔːɹˈsɑːd</phoneme></lexeme>
  <!-- tor-ti-KOL-is; the voice alone: tˈɔːɹɾɪkˌɑːliz -->
  <lexeme><grapheme>torticollis</grapheme><phoneme>tɔːɹtɪˈkɑːlɪs</phoneme></lexeme>
  <!-- TRAY-kee-a; the voice alone: tɹɐkˈiə -->
  <lexeme><grapheme>trachea</grapheme><phoneme>ˈtɹeɪkiə</phoneme></lexeme>
  <!-- trik-oh-MOE-nas; the voice alone: tɹˌɪtʃəmˈoʊnəz -->
  <lexeme><grapheme>trichomonas</grapheme><phoneme>tɹɪkoʊˈmoʊnəs</phoneme></lexeme>
  <!-- trik-oh-moe-NYE-a-sis; the voice alone: tɹˌɪtʃəmˌoʊnɪʲˈɑːsiz -->
  <lexeme><grapheme>trichomoniasis</grapheme><phoneme>tɹɪkoʊmoʊˈnaɪəsɪs</phoneme></lexeme>
  <!-- trye-GLIS-er-ide; the voice alone: tɹˈɪɡlɪsɚɹˌaɪd -->
  <lexeme><grapheme>triglyceride</grapheme><phoneme>tɹaɪˈɡlɪsəɹaɪd</phoneme></lexeme>
  <!-- too-BER-kue-lin; the voice alone: tˈuːbɚkjˌʊlɪn -->
  <lexeme><grapheme>tuberculin</grapheme><phoneme>tuːˈbɜːkjuːlɪn</phoneme></lexeme>
  <!-- TER-mer-ik; the voice alone: tɜːmˈɛɹɪk -->
  <lexeme><grapheme>turmeric</grapheme><phoneme>ˈtɜːmɚɹɪk</phoneme></lexeme>
  <!-- ue-REE-ter-al; the voice alone: jˈʊɹɹɪɾɚɹəl -->
  <lexeme><grapheme>ureteral</grapheme><phoneme>jʊˈɹiːtəɹəl</phoneme></lexeme>
  <!-- ue-vee-EYE-tis; the voice alone: jˈuːveɪɾiz -->
  <lexeme><grapheme>uveitis</grapheme><phoneme>juːviˈaɪtɪs</phoneme></lexeme>
  <!-- vay-zoe-kon-STRIK-ter; the voice alone: vˈæsəkˌɑːnstɹɪktɚ -->
  <lexeme><grapheme>vasoconstrictor</grapheme><phoneme>veɪzoʊkɑːnˈstɹɪktɚ</phoneme></lexeme>
  <!-- vay-zoe-DYE-lay-ter; the voice alone: væsˈɑːdᵻlˌeɪɾɚ -->
  <lexeme><grapheme>vasodilator</grapheme><phoneme>veɪzoʊˈdaɪleɪtɚ</phoneme></lexeme>
  <!-- vit-i-LYE-goe; the voice alone: vˈɪɾɪlˌɪɡoʊ -->
  <lexeme><grapheme>vitiligo</grapheme><phoneme>vɪtɪˈlaɪɡoʊ</phoneme></lexeme>
  <!-- vul-voe-VAJ-i-nal; the voice alone: vˈʌlvəvˌædʒɪnəl -->
  <lexeme><grapheme>vulvovaginal</grapheme><phoneme>vʌlvoʊˈvædʒɪnəl</phoneme></lexeme>
  <!-- ZAN-theen; the voice alone: zˈænθaɪn -->
  <lexeme><grapheme>xanthine</grapheme><phoneme>ˈzænθiːn</phoneme></lexeme>

  <!-- Abbreviations that clinicians say as words, and phrases of another language -->
  <!-- EN-sed, in two syllables; the letters would take five -->
  <lexeme><grapheme>NSAID</grapheme><phoneme>ˈɛnsɛd</phoneme></lexeme>
  <!-- DEE-mard -->
  <lexeme><grapheme>DMARD</grapheme><phoneme>ˈdiːmɑːɹd</phoneme></lexeme>
  <!-- French: tor-SAHD de PWANT -->
  <lexeme><grapheme>torsades de pointes</grapheme><phoneme>tɔːɹˈsɑːd də ˈpwɑːnt</phoneme></lexeme>
  <!-- Reye's syndrome rhymes with eye; the voice alone: ɹˈeɪ -->
  <lexeme><grapheme>Reye</grapheme><phoneme>ˈɹaɪ</phoneme></lexeme>
</lexicon>
