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
  <!-- a-bal-oh-PAR-a-tide; the voice alone: ɐbˈæləpˌæɹɐtˌaɪd -->
  <lexeme><grapheme>abaloparatide</grapheme><phoneme>ɐbæloʊˈpæɹətaɪd</phoneme></lexeme>
  <!-- a-BAT-a-sept; the voice alone: ɐbˈæɾeɪsəpt -->
  <lexeme><grapheme>abatacept</grapheme><phoneme>ɐˈbætəsɛpt</phoneme></lexeme>
  <!-- a-bem-a-SYE-klib; the voice alone: ɐbˈɛmɐsˌɪklɪb -->
  <lexeme><grapheme>abemaciclib</grapheme><phoneme>ɐbɛməˈsaɪklɪb</phoneme></lexeme>
  <!-- a-broe-SYE-ti-nib; the voice alone: ɐbɹˈɑːsɪtˌɪnɪb -->
  <lexeme><grapheme>abrocitinib</grapheme><phoneme>æbɹoʊˈsaɪtɪnɪb</phoneme></lexeme>
  <!-- a-kal-a-BROO-ti-nib; the voice alone: ɐkˈælɐbɹˌuːtɪnˌɪb -->
  <lexeme><grapheme>acalabrutinib</grapheme><phoneme>ɐkæləˈbɹuːtɪnɪb</phoneme></lexeme>
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
  <!-- a-si-TRE-tin; the voice alone: ɐsˈɪtɹɪtˌɪn -->
  <lexeme><grapheme>acitretin</grapheme><phoneme>æsɪˈtɹɛtɪn</phoneme></lexeme>
  <!-- ay-SYE-kloe-vir; the voice alone: ɐkˈaɪkləvˌɪɹ -->
  <lexeme><grapheme>acyclovir</grapheme><phoneme>eɪˈsaɪkloʊvɪɹ</phoneme></lexeme>
  <!-- ay-da-LIM-ue-mab; the voice alone: ɐdˈælɪmjˌuːmæb -->
  <lexeme><grapheme>adalimumab</grapheme><phoneme>eɪdəˈlɪmjuːmæb</phoneme></lexeme>
  <!-- a-DAP-a-leen; the voice alone: ɐdˈæpeɪlˌiːn -->
  <lexeme><grapheme>adapalene</grapheme><phoneme>ɐˈdæpəliːn</phoneme></lexeme>
  <!-- al-a-FEN-a-mide; the voice alone: ɐlˈeɪfnɐmˌaɪd -->
  <lexeme><grapheme>alafenamide</grapheme><phoneme>æləˈfɛnəmaɪd</phoneme></lexeme>
  <!-- al-BEN-da-zole; the voice alone: ˈælbəndˌæzoʊl -->
  <lexeme><grapheme>albendazole</grapheme><phoneme>ælˈbɛndəzoʊl</phoneme></lexeme>
  <!-- al-BUE-ter-ol; the voice alone: ˈælbjuːɾɚɹˌɑːl -->
  <lexeme><grapheme>albuterol</grapheme><phoneme>ælˈbjuːtɚɹɑːl</phoneme></lexeme>
  <!-- al-em-TUE-zue-mab; the voice alone: ɐlˈɛmtuːzjˌuːmæb -->
  <lexeme><grapheme>alemtuzumab</grapheme><phoneme>ælɛmˈtuːzuːmæb</phoneme></lexeme>
  <!-- al-i-ROK-ue-mab; the voice alone: ˈælɪɹˌɑːkjuːmˌæb -->
  <lexeme><grapheme>alirocumab</grapheme><phoneme>ælɪˈɹɑːkjuːmæb</phoneme></lexeme>
  <!-- a-lis-KYE-ren; the voice alone: ˈælɪskˌaɪɚn -->
  <lexeme><grapheme>aliskiren</grapheme><phoneme>ælɪsˈkaɪɹən</phoneme></lexeme>
  <!-- al-oh-PURE-i-nol; the voice alone: ˈæləpjˌʊɹɹɪnˌɑːl -->
  <lexeme><grapheme>allopurinol</grapheme><phoneme>æloʊˈpjʊɹɪnɑːl</phoneme></lexeme>
  <!-- al-moe-TRIP-tan; the voice alone: ˈɔlmətɹˌɪptən -->
  <lexeme><grapheme>almotriptan</grapheme><phoneme>ælmoʊˈtɹɪptæn</phoneme></lexeme>
  <!-- al-oh-GLIP-tin; the voice alone: ɐlˈɑːɡlɪptˌɪn -->
  <lexeme><grapheme>alogliptin</grapheme><phoneme>æloʊˈɡlɪptɪn</phoneme></lexeme>
  <!-- a-LOE-se-tron; the voice alone: ɐlˈoʊstɹɑːn -->
  <lexeme><grapheme>alosetron</grapheme><phoneme>ɐˈloʊsətɹɑːn</phoneme></lexeme>
  <!-- al-PRAY-zoe-lam; the voice alone: ˈælpɹɐzˌɑːlæm -->
  <lexeme><grapheme>alprazolam</grapheme><phoneme>ælˈpɹeɪzoʊlæm</phoneme></lexeme>
  <!-- al-PROS-ta-dil; the voice alone: ˈælpɹəstˌædɪl -->
  <lexeme><grapheme>alprostadil</grapheme><phoneme>ælˈpɹɑːstədɪl</phoneme></lexeme>
  <!-- AL-te-plase; the voice alone: ˈɔːltɪplˌeɪz -->
  <lexeme><grapheme>alteplase</grapheme><phoneme>ˈæltəpleɪs</phoneme></lexeme>
  <!-- a-MAN-ta-deen; the voice alone: ˈæmɐntˌædiːn -->
  <lexeme><grapheme>amantadine</grapheme><phoneme>ɐˈmæntədiːn</phoneme></lexeme>
  <!-- am-bri-SEN-tan; the voice alone: ˈæmbɹɪsˌɛntən -->
  <lexeme><grapheme>ambrisentan</grapheme><phoneme>æmbɹɪˈsɛntæn</phoneme></lexeme>
  <!-- am-i-KAY-sin; the voice alone: ˈæmɪkˌæsɪn -->
  <lexeme><grapheme>amikacin</grapheme><phoneme>æmɪˈkeɪsɪn</phoneme></lexeme>
  <!-- a-MIL-oh-ride; the voice alone: ˈæmɪlˌɔːɹaɪd -->
  <lexeme><grapheme>amiloride</grapheme><phoneme>ɐˈmɪloʊɹaɪd</phoneme></lexeme>
  <!-- am-in-OFF-i-lin; the voice alone: ɐmˈɪnəfˌɪlaɪn -->
  <lexeme><grapheme>aminophylline</grapheme><phoneme>æmɪnˈɑːfɪlɪn</phoneme></lexeme>
  <!-- a-mee-OH-da-rone; the voice alone: ˈæmɪʲˌɑːdɐɹˌoʊn -->
  <lexeme><grapheme>amiodarone</grapheme><phoneme>æmiˈoʊdəɹoʊn</phoneme></lexeme>
  <!-- am-i-SUL-pride; the voice alone: ˈæmɪsˌʌlpɹaɪd -->
  <lexeme><grapheme>amisulpride</grapheme><phoneme>æmɪˈsʌlpɹaɪd</phoneme></lexeme>
  <!-- a-mee-TRIP-ti-leen; the voice alone: ˈæmɪtɹˌɪptɪlˌaɪn -->
  <lexeme><grapheme>amitriptyline</grapheme><phoneme>æmiˈtɹɪptɪliːn</phoneme></lexeme>
  <!-- am-LOE-di-peen; the voice alone: ˈæmlədˌɪpaɪn -->
  <lexeme><grapheme>amlodipine</grapheme><phoneme>æmˈloʊdɪpiːn</phoneme></lexeme>
  <!-- a-MOX-a-peen; the voice alone: ˈæməksˌæpaɪn -->
  <lexeme><grapheme>amoxapine</grapheme><phoneme>ɐˈmɑːksəpiːn</phoneme></lexeme>
  <!-- am-foe-TER-i-sin; the voice alone: ˈæmfoʊtɹˌɪsɪn -->
  <lexeme><grapheme>amphotericin</grapheme><phoneme>æmfoʊˈtɛɹɪsɪn</phoneme></lexeme>
  <!-- AM-i-lase; the voice alone: ˈæmɪlˌeɪz -->
  <lexeme><grapheme>amylase</grapheme><phoneme>ˈæmɪleɪs</phoneme></lexeme>
  <!-- an-AG-re-lide; the voice alone: ˈænɐɡɹˌɛlaɪd -->
  <lexeme><grapheme>anagrelide</grapheme><phoneme>ænˈæɡɹəlaɪd</phoneme></lexeme>
  <!-- an-a-KIN-ra; the voice alone: ˈænɐkˌɪnɹə -->
  <lexeme><grapheme>anakinra</grapheme><phoneme>ænəˈkɪnɹə</phoneme></lexeme>
  <!-- an-AS-troe-zole; the voice alone: ˈænɐstɹˌɑːzoʊl -->
  <lexeme><grapheme>anastrozole</grapheme><phoneme>ænˈæstɹoʊzoʊl</phoneme></lexeme>
  <!-- a-pa-LOO-ta-mide; the voice alone: ɐpˈæluːtˌæmaɪd -->
  <lexeme><grapheme>apalutamide</grapheme><phoneme>æpəˈluːtəmaɪd</phoneme></lexeme>
  <!-- a-poe-MOR-feen; the voice alone: ɐpˈɑːmɔːɹfˌiːn -->
  <lexeme><grapheme>apomorphine</grapheme><phoneme>æpoʊˈmɔːɹfiːn</phoneme></lexeme>
  <!-- ar-for-MOE-ter-ol; the voice alone: ˈɑːɹfɔːɹmˌoʊtɹɑːl -->
  <lexeme><grapheme>arformoterol</grapheme><phoneme>ɑːɹfɔːɹˈmoʊtɚɹɑːl</phoneme></lexeme>
  <!-- ar-GAT-roe-ban; the voice alone: ˈɑːɹɡɐtɹˌɑːbən -->
  <lexeme><grapheme>argatroban</grapheme><phoneme>ɑːɹˈɡætɹoʊbæn</phoneme></lexeme>
  <!-- ar-i-PIP-ray-zole; the voice alone: ˈæɹɪpˌɪpɹɐzˌoʊl -->
  <lexeme><grapheme>aripiprazole</grapheme><phoneme>æɹɪˈpɪpɹeɪzoʊl</phoneme></lexeme>
  <!-- ar-moe-DAF-i-nil; the voice alone: ˈɑːɹmədˌæfɪnˌɪl -->
  <lexeme><grapheme>armodafinil</grapheme><phoneme>ɑːɹmoʊˈdæfɪnɪl</phoneme></lexeme>
  <!-- ar-TEM-e-ther; the voice alone: ˈɑːɹɾɪmˌɛðɚ -->
  <lexeme><grapheme>artemether</grapheme><phoneme>ɑːɹˈtɛməθɚ</phoneme></lexeme>
  <!-- a-SEN-a-peen; the voice alone: ˈæsənˌæpaɪn -->
  <lexeme><grapheme>asenapine</grapheme><phoneme>ɐˈsɛnəpiːn</phoneme></lexeme>
  <!-- AS-part; the voice alone: ɐspˈɑːɹt -->
  <lexeme><grapheme>aspart</grapheme><phoneme>ˈæspɑːɹt</phoneme></lexeme>
  <!-- at-a-ZAN-a-vir; the voice alone: ˈæɾɐzˌænɐvˌɪɹ -->
  <lexeme><grapheme>atazanavir</grapheme><phoneme>ætəˈzænəvɪɹ</phoneme></lexeme>
  <!-- a-TEN-oh-lol; the voice alone: ˈeɪtnəlˌɑːl -->
  <lexeme><grapheme>atenolol</grapheme><phoneme>ɐˈtɛnoʊlɑːl</phoneme></lexeme>
  <!-- a-te-zoe-LIZ-ue-mab; the voice alone: ˈeɪtzəlˌɪzjuːmˌæb -->
  <lexeme><grapheme>atezolizumab</grapheme><phoneme>ɐtəzoʊˈlɪzjuːmæb</phoneme></lexeme>
  <!-- a-TOE-je-pant; the voice alone: ˈæɾoʊdʒpənt -->
  <lexeme><grapheme>atogepant</grapheme><phoneme>ɐˈtoʊdʒəpænt</phoneme></lexeme>
  <!-- at-oh-MOX-e-teen; the voice alone: ˈæɾəmˌɑːksɪtˌiːn -->
  <lexeme><grapheme>atomoxetine</grapheme><phoneme>ætoʊˈmɑːksətiːn</phoneme></lexeme>
  <!-- a-tor-va-STAT-in; the voice alone: ˈæɾɔːɹvˌæstɐtˌɪn -->
  <lexeme><grapheme>atorvastatin</grapheme><phoneme>ɐtɔːɹvəˈstætɪn</phoneme></lexeme>
  <!-- a-TOE-va-kwone; the voice alone: ˈæɾəvˌækwoʊn -->
  <lexeme><grapheme>atovaquone</grapheme><phoneme>ɐˈtoʊvəkwoʊn</phoneme></lexeme>
  <!-- A-troe-peen; the voice alone: ˈætɹəpˌaɪn -->
  <lexeme><grapheme>atropine</grapheme><phoneme>ˈætɹoʊpiːn</phoneme></lexeme>
  <!-- a-VAN-a-fil; the voice alone: ˈævɐnˌæfɪl -->
  <lexeme><grapheme>avanafil</grapheme><phoneme>ɐˈvænəfɪl</phoneme></lexeme>
  <!-- ay-za-SYE-ti-deen; the voice alone: ˈæzɐsˌɪɾɪdˌiːn -->
  <lexeme><grapheme>azacitidine</grapheme><phoneme>eɪzəˈsaɪtɪdiːn</phoneme></lexeme>
  <!-- ay-za-THYE-oh-preen; the voice alone: ˈæzɐθɪʲˌɑːpɹiːn -->
  <lexeme><grapheme>azathioprine</grapheme><phoneme>eɪzəˈθaɪoʊpɹiːn</phoneme></lexeme>
  <!-- a-ZEL-as-teen; the voice alone: ˈeɪzlɐstˌiːn -->
  <lexeme><grapheme>azelastine</grapheme><phoneme>ɐˈzɛlæstiːn</phoneme></lexeme>
  <!-- ay-zil-SAR-tan; the voice alone: ˈæzɪlsˌɑːɹtən -->
  <lexeme><grapheme>azilsartan</grapheme><phoneme>eɪzɪlˈsɑːɹtæn</phoneme></lexeme>
  <!-- AZ-tree-oh-nam; the voice alone: ˈæztɹɪʲˌɑːnɑːm -->
  <lexeme><grapheme>aztreonam</grapheme><phoneme>ˈæztɹioʊnæm</phoneme></lexeme>
  <!-- bas-i-TRAY-sin; the voice alone: bˈæsɪtɹˌæsɪn -->
  <lexeme><grapheme>bacitracin</grapheme><phoneme>bæsɪˈtɹeɪsɪn</phoneme></lexeme>
  <!-- ba-LOX-a-vir; the voice alone: bˈæləksˌævɪɹ -->
  <lexeme><grapheme>baloxavir</grapheme><phoneme>bəˈlɑːksəvɪɹ</phoneme></lexeme>
  <!-- bal-SAL-a-zide; the voice alone: bˌɔːlsɐlˈeɪzaɪd -->
  <lexeme><grapheme>balsalazide</grapheme><phoneme>bælˈsæləzaɪd</phoneme></lexeme>
  <!-- bar-i-SYE-ti-nib; the voice alone: bˈæɹɪsˌɪtɪnˌɪb -->
  <lexeme><grapheme>baricitinib</grapheme><phoneme>bæɹɪˈsaɪtɪnɪb</phoneme></lexeme>
  <!-- bek-loe-MET-a-sone; the voice alone: bᵻklˈoʊmtɐsˌoʊn -->
  <lexeme><grapheme>beclometasone</grapheme><phoneme>bɛkloʊˈmɛtəsoʊn</phoneme></lexeme>
  <!-- bek-loe-METH-a-sone; the voice alone: bᵻklˈoʊmθɐsˌoʊn -->
  <lexeme><grapheme>beclomethasone</grapheme><phoneme>bɛkloʊˈmɛθəsoʊn</phoneme></lexeme>
  <!-- ben-AY-ze-pril; the voice alone: bˈɛneɪzpɹəl -->
  <lexeme><grapheme>benazepril</grapheme><phoneme>bɛnˈeɪzəpɹɪl</phoneme></lexeme>
  <!-- ben-da-MUS-teen; the voice alone: bˈɛndɐmˌʌstiːn -->
  <lexeme><grapheme>bendamustine</grapheme><phoneme>bɛndəˈmʌstiːn</phoneme></lexeme>
  <!-- ben-droe-floo-me-THYE-a-zide; the voice alone: bˌɛndɹəflˌuːmɪθɪʲˈeɪzaɪd -->
  <lexeme><grapheme>bendroflumethiazide</grapheme><phoneme>bɛndɹoʊfluːməˈθaɪəzaɪd</phoneme></lexeme>
  <!-- ben-ra-LIZ-ue-mab; the voice alone: bˈɛnɹɐlˌɪzjuːmˌæb -->
  <lexeme><grapheme>benralizumab</grapheme><phoneme>bɛnɹəˈlɪzjuːmæb</phoneme></lexeme>
  <!-- ben-ZA-troe-peen; the voice alone: bˈɛnzɐtɹˌɑːpaɪn -->
  <lexeme><grapheme>benzatropine</grapheme><phoneme>bɛnˈzætɹoʊpiːn</phoneme></lexeme>
  <!-- ben-ZOE-na-tate; the voice alone: bˈɛnzənˌæɾeɪt -->
  <lexeme><grapheme>benzonatate</grapheme><phoneme>bɛnˈzoʊnəteɪt</phoneme></lexeme>
  <!-- BENZ-troe-peen; the voice alone: bˈɛnztɹəpˌaɪn -->
  <lexeme><grapheme>benztropine</grapheme><phoneme>ˈbɛnztɹoʊpiːn</phoneme></lexeme>
  <!-- be-TAX-oh-lol; the voice alone: bˌeɪɾəksˈɑːlɑːl -->
  <lexeme><grapheme>betaxolol</grapheme><phoneme>bəˈtæksoʊlɑːl</phoneme></lexeme>
  <!-- be-THAN-e-kol; the voice alone: bˈɛθeɪŋkˌɑːl -->
  <lexeme><grapheme>bethanechol</grapheme><phoneme>bəˈθænəkɑːl</phoneme></lexeme>
  <!-- be-va-SIZ-ue-mab; the voice alone: bˈɛvɐsˌɪzjuːmˌæb -->
  <lexeme><grapheme>bevacizumab</grapheme><phoneme>bɛvəˈsɪzjuːmæb</phoneme></lexeme>
  <!-- bye-ka-LOO-ta-mide; the voice alone: baɪkˈæluːtˌæmaɪd -->
  <lexeme><grapheme>bicalutamide</grapheme><phoneme>baɪkəˈluːtəmaɪd</phoneme></lexeme>
  <!-- bik-TEG-ra-vir; the voice alone: baɪktˈɛɡɹɐvˌɪɹ -->
  <lexeme><grapheme>bictegravir</grapheme><phoneme>bɪkˈtɛɡɹəvɪɹ</phoneme></lexeme>
  <!-- bis-a-KOE-dil; the voice alone: baɪsˈækədˌɪl -->
  <lexeme><grapheme>bisacodyl</grapheme><phoneme>bɪsəˈkoʊdɪl</phoneme></lexeme>
  <!-- bis-OH-proe-lol; the voice alone: baɪsˈɑːpɹəlˌɑːl -->
  <lexeme><grapheme>bisoprolol</grapheme><phoneme>bɪsˈoʊpɹoʊlɑːl</phoneme></lexeme>
  <!-- bye-va-LIR-ue-din; the voice alone: baɪvˈælɚɹˌuːdɪn -->
  <lexeme><grapheme>bivalirudin</grapheme><phoneme>baɪvəˈlɪɹjuːdɪn</phoneme></lexeme>
  <!-- boe-SE-pre-vir; the voice alone: bˈoʊspɹɪvˌɪɹ -->
  <lexeme><grapheme>boceprevir</grapheme><phoneme>boʊˈsɛpɹəvɪɹ</phoneme></lexeme>
  <!-- bor-TEZ-oh-mib; the voice alone: bˈɔːɹɾɪzˌɑːmɪb -->
  <lexeme><grapheme>bortezomib</grapheme><phoneme>bɔːɹˈtɛzoʊmɪb</phoneme></lexeme>
  <!-- boe-SEN-tan; the voice alone: bˈoʊsɛntən -->
  <lexeme><grapheme>bosentan</grapheme><phoneme>boʊˈsɛntæn</phoneme></lexeme>
  <!-- boe-SUE-ti-nib; the voice alone: bˈɑːsuːtˌɪnɪb -->
  <lexeme><grapheme>bosutinib</grapheme><phoneme>boʊˈsuːtɪnɪb</phoneme></lexeme>
  <!-- bot-yoo-LYE-num; the voice alone: bˈɑːtʃəlˌɪnəm -->
  <lexeme><grapheme>botulinum</grapheme><phoneme>ˌbɑːtʃəˈlaɪnəm</phoneme></lexeme>
  <!-- brex-PIP-ray-zole; the voice alone: bɹˈɛkspɪpɹˌæzoʊl -->
  <lexeme><grapheme>brexpiprazole</grapheme><phoneme>bɹɛksˈpɪpɹeɪzoʊl</phoneme></lexeme>
  <!-- bri-MOE-ni-deen; the voice alone: bɹˈɪmənˌɪdiːn -->
  <lexeme><grapheme>brimonidine</grapheme><phoneme>bɹɪˈmoʊnɪdiːn</phoneme></lexeme>
  <!-- brin-ZOE-la-mide; the voice alone: bɹˈɪnzəlˌæmaɪd -->
  <lexeme><grapheme>brinzolamide</grapheme><phoneme>bɹɪnˈzoʊləmaɪd</phoneme></lexeme>
  <!-- briv-a-RA-se-tam; the voice alone: bɹˈɪvɐɹəstˌæm -->
  <lexeme><grapheme>brivaracetam</grapheme><phoneme>bɹɪvəˈɹæsətæm</phoneme></lexeme>
  <!-- broe-moe-KRIP-teen; the voice alone: bɹˈɑːməkɹˌɪptiːn -->
  <lexeme><grapheme>bromocriptine</grapheme><phoneme>bɹoʊmoʊˈkɹɪptiːn</phoneme></lexeme>
  <!-- brome-fen-IR-a-meen; the voice alone: bɹˌɑːmfənˈɜːɹɐmˌiːn -->
  <lexeme><grapheme>brompheniramine</grapheme><phoneme>bɹoʊmfɛnˈɪɹəmiːn</phoneme></lexeme>
  <!-- bue-DES-oh-nide; the voice alone: bjˈuːdɪsˌɑːnaɪd -->
  <lexeme><grapheme>budesonide</grapheme><phoneme>bjuːˈdɛsoʊnaɪd</phoneme></lexeme>
  <!-- bue-MET-a-nide; the voice alone: bjˈuːmɪtˌænaɪd -->
  <lexeme><grapheme>bumetanide</grapheme><phoneme>bjuːˈmɛtənaɪd</phoneme></lexeme>
  <!-- bue-PIV-a-kane; the voice alone: bjˈuːpɪvˌeɪkeɪn -->
  <lexeme><grapheme>bupivacaine</grapheme><phoneme>bjuːˈpɪvəkeɪn</phoneme></lexeme>
  <!-- bue-pre-NOR-feen; the voice alone: bˈʌpɹənˌɔːɹfiːn -->
  <lexeme><grapheme>buprenorphine</grapheme><phoneme>bjuːpɹəˈnɔːɹfiːn</phoneme></lexeme>
  <!-- bue-PROE-pee-on; the voice alone: bʌpɹˈoʊpiən -->
  <lexeme><grapheme>bupropion</grapheme><phoneme>bjuːˈpɹoʊpiɑːn</phoneme></lexeme>
  <!-- byoo-SPYE-rone; the voice alone: bˈʌspaɪɚn -->
  <lexeme><grapheme>buspirone</grapheme><phoneme>bjuːˈspaɪɹoʊn</phoneme></lexeme>
  <!-- bue-SUL-fan; the voice alone: bjˈuːsʌlfən -->
  <lexeme><grapheme>busulfan</grapheme><phoneme>bjuːˈsʌlfæn</phoneme></lexeme>
  <!-- bue-TAL-bi-tal; the voice alone: bjˈuːɾɐlbˌɪɾəl -->
  <lexeme><grapheme>butalbital</grapheme><phoneme>bjuːˈtælbɪtæl</phoneme></lexeme>
  <!-- bue-TEN-a-feen; the voice alone: bjˈuːtənˌæfaɪn -->
  <lexeme><grapheme>butenafine</grapheme><phoneme>bjuːˈtɛnəfiːn</phoneme></lexeme>
  <!-- bue-TOR-fa-nol; the voice alone: bjˈuːɾɔːɹfˌænɑːl -->
  <lexeme><grapheme>butorphanol</grapheme><phoneme>bjuːˈtɔːɹfənɑːl</phoneme></lexeme>
  <!-- ka-BER-goe-leen; the voice alone: kˈæbɚɡˌɑːliːn -->
  <lexeme><grapheme>cabergoline</grapheme><phoneme>kəˈbɜːɡoʊliːn</phoneme></lexeme>
  <!-- ka-boe-TEG-ra-vir; the voice alone: kˈæboʊtɡɹˌævɪɹ -->
  <lexeme><grapheme>cabotegravir</grapheme><phoneme>kæboʊˈtɛɡɹəvɪɹ</phoneme></lexeme>
  <!-- ka-boe-ZAN-ti-nib; the voice alone: kˈæbəzˌæntɪnˌɪb -->
  <lexeme><grapheme>cabozantinib</grapheme><phoneme>kæboʊˈzæntɪnɪb</phoneme></lexeme>
  <!-- kal-si-poe-TRYE-een; the voice alone: kˈælsɪpˌɑːtɹiən -->
  <lexeme><grapheme>calcipotriene</grapheme><phoneme>kælsɪpoʊˈtɹaɪiːn</phoneme></lexeme>
  <!-- kal-si-TOE-nin; the voice alone: kˈælsɪtˌɑːnɪn -->
  <lexeme><grapheme>calcitonin</grapheme><phoneme>kælsɪˈtoʊnɪn</phoneme></lexeme>
  <!-- kal-si-TRYE-ol; the voice alone: kˈælsɪtɹɪʲˌɑːl -->
  <lexeme><grapheme>calcitriol</grapheme><phoneme>kælsɪˈtɹaɪɑːl</phoneme></lexeme>
  <!-- kan-a-gli-FLOE-zin; the voice alone: kˈænɐɡlˌɪfləzˌɪn -->
  <lexeme><grapheme>canagliflozin</grapheme><phoneme>kænəɡlɪˈfloʊzɪn</phoneme></lexeme>
  <!-- kan-a-KIN-ue-mab; the voice alone: kˈænɐkˌɪnuːmˌæb -->
  <lexeme><grapheme>canakinumab</grapheme><phoneme>kænəˈkɪnjuːmæb</phoneme></lexeme>
  <!-- kan-de-SAR-tan; the voice alone: kˈændɪsˌɑːɹtən -->
  <lexeme><grapheme>candesartan</grapheme><phoneme>kændəˈsɑːɹtæn</phoneme></lexeme>
  <!-- kan-a-bi-DYE-ol; the voice alone: kˈænɐbˌɪdɪʲˌɑːl -->
  <lexeme><grapheme>cannabidiol</grapheme><phoneme>kænəbɪˈdaɪɑːl</phoneme></lexeme>
  <!-- kap-e-SITE-a-been; the voice alone: kˈeɪpsɪtˌæbaɪn -->
  <lexeme><grapheme>capecitabine</grapheme><phoneme>kæpəˈsaɪtəbiːn</phoneme></lexeme>
  <!-- kap-SAY-i-sin; the voice alone: kˈæpseɪsˌɪn -->
  <lexeme><grapheme>capsaicin</grapheme><phoneme>kæpˈseɪɪsɪn</phoneme></lexeme>
  <!-- KAP-toe-pril; the voice alone: kˈæptɑːpɹəl -->
  <lexeme><grapheme>captopril</grapheme><phoneme>ˈkæptoʊpɹɪl</phoneme></lexeme>
  <!-- kar-ba-MAZ-e-peen; the voice alone: kˈɑːɹbɐmˌeɪzɪpˌaɪn -->
  <lexeme><grapheme>carbamazepine</grapheme><phoneme>kɑːɹbəˈmæzəpiːn</phoneme></lexeme>
  <!-- kar-boe-SIS-teen; the voice alone: kˈɑːɹbəsˌɪstaɪn -->
  <lexeme><grapheme>carbocisteine</grapheme><phoneme>kɑːɹboʊˈsɪstiːn</phoneme></lexeme>
  <!-- kar-FIL-zoe-mib; the voice alone: kˈɑːɹfɪlzˌɑːmɪb -->
  <lexeme><grapheme>carfilzomib</grapheme><phoneme>kɑːɹˈfɪlzoʊmɪb</phoneme></lexeme>
  <!-- kar-IP-ra-zeen; the voice alone: kˈæɹɪpɹˌeɪziːn -->
  <lexeme><grapheme>cariprazine</grapheme><phoneme>kæɹˈɪpɹəziːn</phoneme></lexeme>
  <!-- kar-eye-soe-PROE-dol; the voice alone: kˈæɹɪsˌɑːpɹədˌɑːl -->
  <lexeme><grapheme>carisoprodol</grapheme><phoneme>kæɹaɪsoʊˈpɹoʊdɑːl</phoneme></lexeme>
  <!-- KAR-tee-oh-lol; the voice alone: kˈɑːɹɾɪʲˌɑːlɑːl -->
  <lexeme><grapheme>carteolol</grapheme><phoneme>ˈkɑːɹtioʊlɑːl</phoneme></lexeme>
  <!-- kas-poe-FUN-jin; the voice alone: kˈæspəfˌʌŋɡɪn -->
  <lexeme><grapheme>caspofungin</grapheme><phoneme>kæspoʊˈfʌndʒɪn</phoneme></lexeme>
  <!-- SEF-a-klor; the voice alone: sˈɛfæklɚ -->
  <lexeme><grapheme>cefaclor</grapheme><phoneme>ˈsɛfəklɔːɹ</phoneme></lexeme>
  <!-- sef-a-DROX-il; the voice alone: sˈɛfɐdɹˌɑːksɪl -->
  <lexeme><grapheme>cefadroxil</grapheme><phoneme>sɛfəˈdɹɑːksɪl</phoneme></lexeme>
  <!-- sef-a-LEX-in; the voice alone: sˈɛfeɪlksˌɪn -->
  <lexeme><grapheme>cefalexin</grapheme><phoneme>sɛfəˈlɛksɪn</phoneme></lexeme>
  <!-- sef-A-zoe-lin; the voice alone: sˈɛfɐzˌɑːlɪn -->
  <lexeme><grapheme>cefazolin</grapheme><phoneme>sɛfˈæzoʊlɪn</phoneme></lexeme>
  <!-- SEF-e-peem; the voice alone: sˈɛfɪpˌaɪm -->
  <lexeme><grapheme>cefepime</grapheme><phoneme>ˈsɛfəpiːm</phoneme></lexeme>
  <!-- sef-IX-eem; the voice alone: sˈɛfɪksˌaɪm -->
  <lexeme><grapheme>cefixime</grapheme><phoneme>sɛfˈɪksiːm</phoneme></lexeme>
  <!-- sef-oh-TAX-eem; the voice alone: sˈɛfətˌæksaɪm -->
  <lexeme><grapheme>cefotaxime</grapheme><phoneme>sɛfoʊˈtæksiːm</phoneme></lexeme>
  <!-- sef-OX-i-tin; the voice alone: sˈɛfəksˌɪtɪn -->
  <lexeme><grapheme>cefoxitin</grapheme><phoneme>sɛfˈɑːksɪtɪn</phoneme></lexeme>
  <!-- sef-poe-DOX-eem; the voice alone: sˈɛfpədˌɑːksaɪm -->
  <lexeme><grapheme>cefpodoxime</grapheme><phoneme>sɛfpoʊˈdɑːksiːm</phoneme></lexeme>
  <!-- sef-PROE-zil; the voice alone: sˈɛfpɹəzˌɪl -->
  <lexeme><grapheme>cefprozil</grapheme><phoneme>sɛfˈpɹoʊzɪl</phoneme></lexeme>
  <!-- sef-TAR-oh-leen; the voice alone: sˈɛftɚɹˌɑːliːn -->
  <lexeme><grapheme>ceftaroline</grapheme><phoneme>sɛfˈtæɹoʊliːn</phoneme></lexeme>
  <!-- sef-TAZ-i-deem; the voice alone: sˈɛftɐzˌɪdaɪm -->
  <lexeme><grapheme>ceftazidime</grapheme><phoneme>sɛfˈtæzɪdiːm</phoneme></lexeme>
  <!-- sef-trye-AX-one; the voice alone: sˈɛftɹɪʲˌæksoʊn -->
  <lexeme><grapheme>ceftriaxone</grapheme><phoneme>sɛftɹaɪˈæksoʊn</phoneme></lexeme>
  <!-- sef-ue-ROX-eem; the voice alone: sˈɛfjʊɹɹˌɑːksaɪm -->
  <lexeme><grapheme>cefuroxime</grapheme><phoneme>sɛfjuːˈɹɑːksiːm</phoneme></lexeme>
  <!-- sel-e-KOX-ib; the voice alone: sˈɛlɪkˌɑːksɪb -->
  <lexeme><grapheme>celecoxib</grapheme><phoneme>sɛləˈkɑːksɪb</phoneme></lexeme>
  <!-- sen-oh-BAM-ate; the voice alone: sˈɛnəbˌæmeɪt -->
  <lexeme><grapheme>cenobamate</grapheme><phoneme>sɛnoʊˈbæmeɪt</phoneme></lexeme>
  <!-- sef-a-LEX-in; the voice alone: sˈɛfeɪlksˌɪn -->
  <lexeme><grapheme>cephalexin</grapheme><phoneme>sɛfəˈlɛksɪn</phoneme></lexeme>
  <!-- sef-a-loe-SPOR-in; the voice alone: sˈɛfɐlˌɑːspɔːɹˌɪn -->
  <lexeme><grapheme>cephalosporin</grapheme><phoneme>sɛfəloʊˈspɔːɹɪn</phoneme></lexeme>
  <!-- ser-toe-LIZ-ue-mab; the voice alone: sˈɜːɾəlˌɪzjuːmˌæb -->
  <lexeme><grapheme>certolizumab</grapheme><phoneme>sɚtoʊˈlɪzjuːmæb</phoneme></lexeme>
  <!-- se-TIR-i-zeen; the voice alone: sˈɛɾɪɹˌɪziːn -->
  <lexeme><grapheme>cetirizine</grapheme><phoneme>səˈtɪɹɪziːn</phoneme></lexeme>
  <!-- se-TUX-i-mab; the voice alone: sˈɛɾəksˌɪmæb -->
  <lexeme><grapheme>cetuximab</grapheme><phoneme>səˈtʌksɪmæb</phoneme></lexeme>
  <!-- klor-AM-bue-sil; the voice alone: klˈɔːɹɐmbjˌuːsɪl -->
  <lexeme><grapheme>chlorambucil</grapheme><phoneme>klɔːɹˈæmbjuːsɪl</phoneme></lexeme>
  <!-- klor-dye-az-e-POX-ide; the voice alone: klˌɔːɹədˌɪʲeɪzpˈɑːksaɪd -->
  <lexeme><grapheme>chlordiazepoxide</grapheme><phoneme>klɔːɹdaɪæzəˈpɑːksaɪd</phoneme></lexeme>
  <!-- klor-HEX-i-deen; the voice alone: klˈɔːɹrhɪksˌɪdiːn -->
  <lexeme><grapheme>chlorhexidine</grapheme><phoneme>klɔːɹˈhɛksɪdiːn</phoneme></lexeme>
  <!-- KLOR-oh-kwin; the voice alone: klˌɔːɹoʊkwˈaɪn -->
  <lexeme><grapheme>chloroquine</grapheme><phoneme>ˈklɔːɹoʊkwɪn</phoneme></lexeme>
  <!-- klor-oh-THYE-a-zide; the voice alone: klˌɔːɹoʊθɪʲˈeɪzaɪd -->
  <lexeme><grapheme>chlorothiazide</grapheme><phoneme>klɔːɹoʊˈθaɪəzaɪd</phoneme></lexeme>
  <!-- klor-FEN-a-meen; the voice alone: klˌɔːɹəfˈɛnɐmˌiːn -->
  <lexeme><grapheme>chlorphenamine</grapheme><phoneme>klɔːɹˈfɛnəmiːn</phoneme></lexeme>
  <!-- klor-fen-IR-a-meen; the voice alone: klˌɔːɹəfənˈɜːɹɐmˌiːn -->
  <lexeme><grapheme>chlorpheniramine</grapheme><phoneme>klɔːɹfɛnˈɪɹəmiːn</phoneme></lexeme>
  <!-- klor-PROE-ma-zeen; the voice alone: klˈɔːɹəpɹˌɑːmɐzˌiːn -->
  <lexeme><grapheme>chlorpromazine</grapheme><phoneme>klɔːɹˈpɹoʊməziːn</phoneme></lexeme>
  <!-- klor-PROE-pa-mide; the voice alone: klˈɔːɹəpɹˌɑːpɐmˌaɪd -->
  <lexeme><grapheme>chlorpropamide</grapheme><phoneme>klɔːɹˈpɹoʊpəmaɪd</phoneme></lexeme>
  <!-- klor-THAL-i-done; the voice alone: klˈɔːɹəθˌælɪdˌoʊn -->
  <lexeme><grapheme>chlorthalidone</grapheme><phoneme>klɔːɹˈθælɪdoʊn</phoneme></lexeme>
  <!-- klor-ZOX-a-zone; the voice alone: klˈɔːɹəzˌɑːksɐzˌoʊn -->
  <lexeme><grapheme>chlorzoxazone</grapheme><phoneme>klɔːɹˈzɑːksəzoʊn</phoneme></lexeme>
  <!-- koe-le-kal-SIF-e-rol; the voice alone: kˈoʊlkɐlsˌɪfɚɹˌɑːl -->
  <lexeme><grapheme>cholecalciferol</grapheme><phoneme>koʊləkælˈsɪfəɹɑːl</phoneme></lexeme>
  <!-- koe-LES-tir-a-meen; the voice alone: koʊlstˈɪɹɐmˌiːn -->
  <lexeme><grapheme>cholestyramine</grapheme><phoneme>koʊˈlɛstɪɹəmiːn</phoneme></lexeme>
  <!-- sye-KLES-oh-nide; the voice alone: sˈɪklɪsˌɑːnaɪd -->
  <lexeme><grapheme>ciclesonide</grapheme><phoneme>saɪˈklɛsoʊnaɪd</phoneme></lexeme>
  <!-- sye-kloe-PEER-ox; the voice alone: sˈɪkləpˌɪɹɑːks -->
  <lexeme><grapheme>ciclopirox</grapheme><phoneme>saɪkloʊˈpɪɹɑːks</phoneme></lexeme>
  <!-- sye-kloe-SPOR-in; the voice alone: sˈɪkləspˌɔːɹɪn -->
  <lexeme><grapheme>ciclosporin</grapheme><phoneme>saɪkloʊˈspɔːɹɪn</phoneme></lexeme>
  <!-- sye-la-STAT-in; the voice alone: sˈɪlɐstˌætɪn -->
  <lexeme><grapheme>cilastatin</grapheme><phoneme>saɪləˈstætɪn</phoneme></lexeme>
  <!-- sil-OH-sta-zol; the voice alone: sˈaɪləstˌæzɑːl -->
  <lexeme><grapheme>cilostazol</grapheme><phoneme>sɪlˈoʊstəzɑːl</phoneme></lexeme>
  <!-- sye-MET-i-deen; the voice alone: sˈaɪmtɪdˌiːn -->
  <lexeme><grapheme>cimetidine</grapheme><phoneme>saɪˈmɛtɪdiːn</phoneme></lexeme>
  <!-- sin-a-KAL-set; the voice alone: sˈɪneɪkˌælsɪt -->
  <lexeme><grapheme>cinacalcet</grapheme><phoneme>sɪnəˈkælsɛt</phoneme></lexeme>
  <!-- sip-roe-FLOX-a-sin; the voice alone: sˈɪpɹəflˌɑːksɐsˌɪn -->
  <lexeme><grapheme>ciprofloxacin</grapheme><phoneme>sɪpɹoʊˈflɑːksəsɪn</phoneme></lexeme>
  <!-- sis-PLAT-in; the voice alone: sˈɪsplɐtˌɪn -->
  <lexeme><grapheme>cisplatin</grapheme><phoneme>sɪsˈplætɪn</phoneme></lexeme>
  <!-- sye-TAL-oh-pram; the voice alone: sˈɪɾɐlˌɑːpɹæm -->
  <lexeme><grapheme>citalopram</grapheme><phoneme>saɪˈtæloʊpɹæm</phoneme></lexeme>
  <!-- kla-RITH-roe-mye-sin; the voice alone: klˌæɹɪθɹəmˈaɪsɪn -->
  <lexeme><grapheme>clarithromycin</grapheme><phoneme>kləˈɹɪθɹoʊmaɪsɪn</phoneme></lexeme>
  <!-- kloe-BAY-ta-sol; the voice alone: klˈoʊbtɐsˌɑːl -->
  <lexeme><grapheme>clobetasol</grapheme><phoneme>kloʊˈbeɪtəsɑːl</phoneme></lexeme>
  <!-- KLOE-mi-feen; the voice alone: klˈɑːmɪfˌiːn -->
  <lexeme><grapheme>clomiphene</grapheme><phoneme>ˈkloʊmɪfiːn</phoneme></lexeme>
  <!-- kloe-NAZ-e-pam; the voice alone: klˈɑːneɪzpˌæm -->
  <lexeme><grapheme>clonazepam</grapheme><phoneme>kloʊˈnæzəpæm</phoneme></lexeme>
  <!-- KLOE-ni-deen; the voice alone: klˈɑːnɪdˌiːn -->
  <lexeme><grapheme>clonidine</grapheme><phoneme>ˈkloʊnɪdiːn</phoneme></lexeme>
  <!-- kloe-PID-oh-grel; the voice alone: klˈɑːpɪdˌɑːɡɹəl -->
  <lexeme><grapheme>clopidogrel</grapheme><phoneme>kloʊˈpɪdoʊɡɹɛl</phoneme></lexeme>
  <!-- klor-AZ-e-pate; the voice alone: klˈɔːɹeɪzpˌeɪt -->
  <lexeme><grapheme>clorazepate</grapheme><phoneme>klɔːɹˈæzəpeɪt</phoneme></lexeme>
  <!-- kloe-TRIM-a-zole; the voice alone: klˈɑːtɹɪmˌæzoʊl -->
  <lexeme><grapheme>clotrimazole</grapheme><phoneme>kloʊˈtɹɪməzoʊl</phoneme></lexeme>
  <!-- KLOE-za-peen; the voice alone: klˈɑːzɐpˌaɪn -->
  <lexeme><grapheme>clozapine</grapheme><phoneme>ˈkloʊzəpiːn</phoneme></lexeme>
  <!-- koe-BIK-i-stat; the voice alone: kˈɑːbɪsˌɪstæt -->
  <lexeme><grapheme>cobicistat</grapheme><phoneme>koʊˈbɪkɪstæt</phoneme></lexeme>
  <!-- KOE-deen; the voice alone: kˈoʊdaɪn -->
  <lexeme><grapheme>codeine</grapheme><phoneme>ˈkoʊdiːn</phoneme></lexeme>
  <!-- koe-le-kal-SIF-e-rol; the voice alone: kˈoʊlkɐlsˌɪfɚɹˌɑːl -->
  <lexeme><grapheme>colecalciferol</grapheme><phoneme>koʊləkælˈsɪfəɹɑːl</phoneme></lexeme>
  <!-- koe-le-SEV-e-lam; the voice alone: kˈoʊlsɪvˌɛlæm -->
  <lexeme><grapheme>colesevelam</grapheme><phoneme>koʊləˈsɛvəlæm</phoneme></lexeme>
  <!-- koe-LES-ti-pol; the voice alone: kˈoʊlstɪpˌɑːl -->
  <lexeme><grapheme>colestipol</grapheme><phoneme>koʊˈlɛstɪpɑːl</phoneme></lexeme>
  <!-- kris-a-BOR-ole; the voice alone: kɹˈɪsɐbˌɔːɹoʊl -->
  <lexeme><grapheme>crisaborole</grapheme><phoneme>kɹɪsəˈbɔːɹoʊl</phoneme></lexeme>
  <!-- kriz-OH-ti-nib; the voice alone: kɹˈɪzətˌɪnɪb -->
  <lexeme><grapheme>crizotinib</grapheme><phoneme>kɹɪzˈoʊtɪnɪb</phoneme></lexeme>
  <!-- KROE-moe-lin; the voice alone: kɹˈɑːməlˌɪn -->
  <lexeme><grapheme>cromolyn</grapheme><phoneme>ˈkɹoʊmoʊlɪn</phoneme></lexeme>
  <!-- sye-an-oh-koe-BAL-a-min; the voice alone: sˈaɪɐnˌɑːkəbˌælɐmˌɪn -->
  <lexeme><grapheme>cyanocobalamin</grapheme><phoneme>saɪænoʊkoʊˈbæləmɪn</phoneme></lexeme>
  <!-- sye-kloe-BEN-za-preen; the voice alone: sˈaɪkloʊbˌɛnzɐpɹˌiːn -->
  <lexeme><grapheme>cyclobenzaprine</grapheme><phoneme>saɪkloʊˈbɛnzəpɹiːn</phoneme></lexeme>
  <!-- sye-kloe-PEN-toe-late; the voice alone: sˈaɪkloʊpˌɛntəlˌeɪt -->
  <lexeme><grapheme>cyclopentolate</grapheme><phoneme>saɪkloʊˈpɛntoʊleɪt</phoneme></lexeme>
  <!-- sye-kloe-FOS-fa-mide; the voice alone: sˈaɪkləfˌɑːsfɐmˌaɪd -->
  <lexeme><grapheme>cyclophosphamide</grapheme><phoneme>saɪkloʊˈfɑːsfəmaɪd</phoneme></lexeme>
  <!-- si-proe-HEP-ta-deen; the voice alone: sˈɪpɹoʊhˌɛptɐdˌiːn -->
  <lexeme><grapheme>cyproheptadine</grapheme><phoneme>sɪpɹoʊˈhɛptədiːn</phoneme></lexeme>
  <!-- sis-TEE-a-meen; the voice alone: sˈɪstiːmˌaɪn -->
  <lexeme><grapheme>cysteamine</grapheme><phoneme>sɪsˈtiːəmiːn</phoneme></lexeme>
  <!-- sye-TAR-a-been; the voice alone: sˈaɪɾɐɹˌæbaɪn -->
  <lexeme><grapheme>cytarabine</grapheme><phoneme>saɪˈtæɹəbiːn</phoneme></lexeme>
  <!-- da-BIG-a-tran; the voice alone: dˈæbɪɡˌætɹæn -->
  <lexeme><grapheme>dabigatran</grapheme><phoneme>dəˈbɪɡətɹæn</phoneme></lexeme>
  <!-- da-BRAF-e-nib; the voice alone: dˈæbɹeɪfnˌɪb -->
  <lexeme><grapheme>dabrafenib</grapheme><phoneme>dəˈbɹæfənɪb</phoneme></lexeme>
  <!-- dal-FAM-pri-deen; the voice alone: dˈælfɐmpɹˌɪdiːn -->
  <lexeme><grapheme>dalfampridine</grapheme><phoneme>dælˈfæmpɹɪdiːn</phoneme></lexeme>
  <!-- dal-TEP-a-rin; the voice alone: dˈɔltɪpɚɹˌɪn -->
  <lexeme><grapheme>dalteparin</grapheme><phoneme>dælˈtɛpəɹɪn</phoneme></lexeme>
  <!-- dap-a-gli-FLOE-zin; the voice alone: dˈæpɐɡlˌɪfləzˌɪn -->
  <lexeme><grapheme>dapagliflozin</grapheme><phoneme>dæpəɡlɪˈfloʊzɪn</phoneme></lexeme>
  <!-- dar-a-TUE-mue-mab; the voice alone: dæɹˈɑːɾuːmjˌuːmæb -->
  <lexeme><grapheme>daratumumab</grapheme><phoneme>dæɹəˈtuːmjuːmæb</phoneme></lexeme>
  <!-- dar-be-POE-e-tin; the voice alone: dˈɑːɹbɪpˌoʊɪtˌɪn -->
  <lexeme><grapheme>darbepoetin</grapheme><phoneme>dɑːɹbəˈpoʊətɪn</phoneme></lexeme>
  <!-- dar-i-FEN-a-sin; the voice alone: dˈɑːɹɹaɪfnˌæsɪn -->
  <lexeme><grapheme>darifenacin</grapheme><phoneme>dæɹɪˈfɛnəsɪn</phoneme></lexeme>
  <!-- da-ROO-na-vir; the voice alone: dˈɑːɹɹənˌævɪɹ -->
  <lexeme><grapheme>darunavir</grapheme><phoneme>dəˈɹuːnəvɪɹ</phoneme></lexeme>
  <!-- da-SA-ti-nib; the voice alone: dˈæsɐtˌɪnɪb -->
  <lexeme><grapheme>dasatinib</grapheme><phoneme>dəˈsætɪnɪb</phoneme></lexeme>
  <!-- daw-noe-ROO-bi-sin; the voice alone: dˈɔːnɔːɹˌuːbɪsˌɪn -->
  <lexeme><grapheme>daunorubicin</grapheme><phoneme>dɔːnoʊˈɹuːbɪsɪn</phoneme></lexeme>
  <!-- de-SYE-ta-been; the voice alone: dᵻsˈɪɾɐbˌaɪn -->
  <lexeme><grapheme>decitabine</grapheme><phoneme>dəˈsaɪtəbiːn</phoneme></lexeme>
  <!-- dee-fer-AS-ir-ox; the voice alone: dᵻfˈɜːɹɐsˌɪɹɑːks -->
  <lexeme><grapheme>deferasirox</grapheme><phoneme>ˌdiːfəˈɹæsɪɹɑːks</phoneme></lexeme>
  <!-- deg-a-REL-ix; the voice alone: dᵻɡˈɛɹlɪks -->
  <lexeme><grapheme>degarelix</grapheme><phoneme>dɛɡəˈɹɛlɪks</phoneme></lexeme>
  <!-- den-OH-sue-mab; the voice alone: dᵻnˈɑːsuːmˌæb -->
  <lexeme><grapheme>denosumab</grapheme><phoneme>dɛnˈoʊsuːmæb</phoneme></lexeme>
  <!-- des-IP-ra-meen; the voice alone: dɪzˈɪpɹɐmˌiːn -->
  <lexeme><grapheme>desipramine</grapheme><phoneme>dɛsˈɪpɹəmiːn</phoneme></lexeme>
  <!-- des-lor-AT-a-deen; the voice alone: dˈɛslɔːɹˌæɾɐdˌiːn -->
  <lexeme><grapheme>desloratadine</grapheme><phoneme>dɛslɔːɹˈætədiːn</phoneme></lexeme>
  <!-- des-moe-PRES-in; the voice alone: dˈɛzməpɹˌɛsɪn -->
  <lexeme><grapheme>desmopressin</grapheme><phoneme>dɛsmoʊˈpɹɛsɪn</phoneme></lexeme>
  <!-- des-oh-JES-trel; the voice alone: dᵻsˈoʊdʒstɹəl -->
  <lexeme><grapheme>desogestrel</grapheme><phoneme>dɛsoʊˈdʒɛstɹɛl</phoneme></lexeme>
  <!-- DES-oh-nide; the voice alone: dᵻsˈɑːnaɪd -->
  <lexeme><grapheme>desonide</grapheme><phoneme>ˈdɛsoʊnaɪd</phoneme></lexeme>
  <!-- des-ox-i-MET-a-sone; the voice alone: dᵻsˈɑːksaɪmtˌæsoʊn -->
  <lexeme><grapheme>desoximetasone</grapheme><phoneme>dɛsɑːksɪˈmɛtəsoʊn</phoneme></lexeme>
  <!-- des-ven-la-FAX-een; the voice alone: dᵻsvˈɛnlɐfˌæksaɪn -->
  <lexeme><grapheme>desvenlafaxine</grapheme><phoneme>dɛsvɛnləˈfæksiːn</phoneme></lexeme>
  <!-- DE-te-mir; the voice alone: dɪtˈɛmɪɹ -->
  <lexeme><grapheme>detemir</grapheme><phoneme>ˈdɛtəmɪɹ</phoneme></lexeme>
  <!-- doo-krav-a-SYE-ti-nib; the voice alone: djˈuːkɹɐvˌæsɪtˌɪnɪb -->
  <lexeme><grapheme>deucravacitinib</grapheme><phoneme>duːkɹævəˈsaɪtɪnɪb</phoneme></lexeme>
  <!-- doo-te-tra-BEN-a-zeen; the voice alone: djˈuːɾɪtɹˌeɪbnɐzˌiːn -->
  <lexeme><grapheme>deutetrabenazine</grapheme><phoneme>duːtətɹəˈbɛnəziːn</phoneme></lexeme>
  <!-- dex-a-METH-a-sone; the voice alone: dˈɛksɐmˌɛθɐsˌoʊn -->
  <lexeme><grapheme>dexamethasone</grapheme><phoneme>dɛksəˈmɛθəsoʊn</phoneme></lexeme>
  <!-- dex-lan-SOE-pra-zole; the voice alone: dˈɛkslɐnsˌɑːpɹɐzˌoʊl -->
  <lexeme><grapheme>dexlansoprazole</grapheme><phoneme>dɛkslænˈsoʊpɹəzoʊl</phoneme></lexeme>
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
  <!-- dye-FLOO-ni-sal; the voice alone: dˈɪfljuːnˌɪsəl -->
  <lexeme><grapheme>diflunisal</grapheme><phoneme>daɪˈfluːnɪsæl</phoneme></lexeme>
  <!-- dye-floo-PRED-nate; the voice alone: dˈɪfləpɹˌɛdneɪt -->
  <lexeme><grapheme>difluprednate</grapheme><phoneme>daɪfluːˈpɹɛdneɪt</phoneme></lexeme>
  <!-- di-JOX-in; the voice alone: dˈɪɡəksˌɪn -->
  <lexeme><grapheme>digoxin</grapheme><phoneme>dɪˈdʒɑːksɪn</phoneme></lexeme>
  <!-- dye-hye-droe-KOE-deen; the voice alone: daɪhˈaɪdɹəkˌoʊdaɪn -->
  <lexeme><grapheme>dihydrocodeine</grapheme><phoneme>daɪhaɪdɹoʊˈkoʊdiːn</phoneme></lexeme>
  <!-- dil-TYE-a-zem; the voice alone: dˈɪlʃɪʲˌeɪzəm -->
  <lexeme><grapheme>diltiazem</grapheme><phoneme>dɪlˈtaɪəzɛm</phoneme></lexeme>
  <!-- dye-METH-i-kone; the voice alone: dˈaɪmθɪkˌoʊn -->
  <lexeme><grapheme>dimethicone</grapheme><phoneme>daɪˈmɛθɪkoʊn</phoneme></lexeme>
  <!-- dye-fen-HYE-dra-meen; the voice alone: dˌɪfənhˈaɪdɹɐmˌiːn -->
  <lexeme><grapheme>diphenhydramine</grapheme><phoneme>daɪfɛnˈhaɪdɹəmiːn</phoneme></lexeme>
  <!-- dye-fen-OX-i-late; the voice alone: dˈɪfənˌɑːksɪlˌeɪt -->
  <lexeme><grapheme>diphenoxylate</grapheme><phoneme>daɪfɛnˈɑːksɪleɪt</phoneme></lexeme>
  <!-- dye-peer-ID-a-mole; the voice alone: dˈɪpɪɹˌɪdɐmˌoʊl -->
  <lexeme><grapheme>dipyridamole</grapheme><phoneme>daɪpɪɹˈɪdəmoʊl</phoneme></lexeme>
  <!-- dye-soe-PROX-il; the voice alone: dɪsˈɑːpɹəksˌɪl -->
  <lexeme><grapheme>disoproxil</grapheme><phoneme>daɪsoʊˈpɹɑːksɪl</phoneme></lexeme>
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
  <!-- doe-NAN-e-mab; the voice alone: dˈɑːneɪnmˌæb -->
  <lexeme><grapheme>donanemab</grapheme><phoneme>doʊˈnænəmæb</phoneme></lexeme>
  <!-- doe-NEP-e-zil; the voice alone: dˈoʊnpɪzˌɪl -->
  <lexeme><grapheme>donepezil</grapheme><phoneme>doʊˈnɛpəzɪl</phoneme></lexeme>
  <!-- dor-a-VIR-een; the voice alone: dˈɔːɹɐvˌɪɹiːn -->
  <lexeme><grapheme>doravirine</grapheme><phoneme>dɔːɹəˈvɪɹiːn</phoneme></lexeme>
  <!-- dor-ZOLE-a-mide; the voice alone: dˈɔːɹzəlˌæmaɪd -->
  <lexeme><grapheme>dorzolamide</grapheme><phoneme>dɔːɹˈzoʊləmaɪd</phoneme></lexeme>
  <!-- doe-SUL-e-pin; the voice alone: dˈɑːsuːlˌɛpɪn -->
  <lexeme><grapheme>dosulepin</grapheme><phoneme>doʊˈsʌləpɪn</phoneme></lexeme>
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
  <!-- doo-PIL-ue-mab; the voice alone: dˈuːpɪlˌuːmæb -->
  <lexeme><grapheme>dupilumab</grapheme><phoneme>duːˈpɪljuːmæb</phoneme></lexeme>
  <!-- dur-VAL-ue-mab; the voice alone: dˈɜːvɐljˌuːmæb -->
  <lexeme><grapheme>durvalumab</grapheme><phoneme>dɚˈvæljuːmæb</phoneme></lexeme>
  <!-- doo-TAS-teer-ide; the voice alone: dˈuːɾeɪstɹˌaɪd -->
  <lexeme><grapheme>dutasteride</grapheme><phoneme>duːˈtæstɪɹaɪd</phoneme></lexeme>
  <!-- e-KON-a-zole; the voice alone: ˈɛkənˌæzoʊl -->
  <lexeme><grapheme>econazole</grapheme><phoneme>ɪˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- e-kue-LIZ-ue-mab; the voice alone: ˈɛkjʊlˌɪzjuːmˌæb -->
  <lexeme><grapheme>eculizumab</grapheme><phoneme>ɛkjuːˈlɪzjuːmæb</phoneme></lexeme>
  <!-- e-DAR-a-vone; the voice alone: ˈɛdɐɹˌævoʊn -->
  <lexeme><grapheme>edaravone</grapheme><phoneme>ɪˈdæɹəvoʊn</phoneme></lexeme>
  <!-- e-DOX-a-ban; the voice alone: ˈɛdəksˌæbən -->
  <lexeme><grapheme>edoxaban</grapheme><phoneme>ɪˈdɑːksəbæn</phoneme></lexeme>
  <!-- e-FAV-ir-enz; the voice alone: ˈɛfɐvˌaɪɚnts -->
  <lexeme><grapheme>efavirenz</grapheme><phoneme>ɪˈfævɪɹɛnz</phoneme></lexeme>
  <!-- el-a-GOE-lix; the voice alone: ᵻlˈæɡəlˌɪks -->
  <lexeme><grapheme>elagolix</grapheme><phoneme>ɛləˈɡoʊlɪks</phoneme></lexeme>
  <!-- el-e-TRIP-tan; the voice alone: ᵻlˈɛtɹɪptən -->
  <lexeme><grapheme>eletriptan</grapheme><phoneme>ɛləˈtɹɪptæn</phoneme></lexeme>
  <!-- el-ex-a-KAF-tor; the voice alone: ᵻlˈɛksɐkˌæftɚ -->
  <lexeme><grapheme>elexacaftor</grapheme><phoneme>ɛlɛksəˈkæftɔːɹ</phoneme></lexeme>
  <!-- el-TROM-boe-pag; the voice alone: ˈɛltɹəmbˌɑːpæɡ -->
  <lexeme><grapheme>eltrombopag</grapheme><phoneme>ɛlˈtɹɑːmboʊpæɡ</phoneme></lexeme>
  <!-- el-ux-AD-oh-leen; the voice alone: ᵻlˈʌksɐdˌɑːliːn -->
  <lexeme><grapheme>eluxadoline</grapheme><phoneme>ɛlʌksˈædoʊliːn</phoneme></lexeme>
  <!-- el-vi-TEG-ra-vir; the voice alone: ˈɛlvaɪtɡɹˌævɪɹ -->
  <lexeme><grapheme>elvitegravir</grapheme><phoneme>ɛlvɪˈtɛɡɹəvɪɹ</phoneme></lexeme>
  <!-- e-mi-SIZ-ue-mab; the voice alone: ˈɛmɪsˌɪzjuːmˌæb -->
  <lexeme><grapheme>emicizumab</grapheme><phoneme>ɛmɪˈsɪzjuːmæb</phoneme></lexeme>
  <!-- em-pa-gli-FLOE-zin; the voice alone: ɛmpˈæɡlɪflˌɑːzɪn -->
  <lexeme><grapheme>empagliflozin</grapheme><phoneme>ɛmpəɡlɪˈfloʊzɪn</phoneme></lexeme>
  <!-- em-trye-SYE-ta-been; the voice alone: ɛmtɹˈɪsɪtˌæbaɪn -->
  <lexeme><grapheme>emtricitabine</grapheme><phoneme>ɛmtɹaɪˈsaɪtəbiːn</phoneme></lexeme>
  <!-- ee-nox-a-PAR-in; the voice alone: ɪnˈɑːksɐpɚɹˌɪn -->
  <lexeme><grapheme>enoxaparin</grapheme><phoneme>inɑːksəˈpæɹɪn</phoneme></lexeme>
  <!-- en-TA-ka-pone; the voice alone: ɛntˈækeɪpˌoʊn -->
  <lexeme><grapheme>entacapone</grapheme><phoneme>ɛnˈtækəpoʊn</phoneme></lexeme>
  <!-- en-za-LOO-ta-mide; the voice alone: ɛnzˈæluːtˌæmaɪd -->
  <lexeme><grapheme>enzalutamide</grapheme><phoneme>ɛnzəˈluːtəmaɪd</phoneme></lexeme>
  <!-- e-FED-rin; the voice alone: ˈɛfɪdɹˌiːn -->
  <lexeme><grapheme>ephedrine</grapheme><phoneme>ɪˈfɛdɹɪn</phoneme></lexeme>
  <!-- ep-i-NEF-rin; the voice alone: ˈɛpɪnˌɛfɹiːn -->
  <lexeme><grapheme>epinephrine</grapheme><phoneme>ɛpɪˈnɛfɹɪn</phoneme></lexeme>
  <!-- ep-i-ROO-bi-sin; the voice alone: ˈɛpɪɹˌuːbɪsˌɪn -->
  <lexeme><grapheme>epirubicin</grapheme><phoneme>ɛpɪˈɹuːbɪsɪn</phoneme></lexeme>
  <!-- e-PLER-en-one; the voice alone: ˈɛplɚɹˌɛnɑːn -->
  <lexeme><grapheme>eplerenone</grapheme><phoneme>ɪˈplɛɹɛnoʊn</phoneme></lexeme>
  <!-- e-POE-e-tin; the voice alone: ˈɛpoʊˌɛtɪn -->
  <lexeme><grapheme>epoetin</grapheme><phoneme>ɪˈpoʊətɪn</phoneme></lexeme>
  <!-- ep-roe-SAR-tan; the voice alone: ˈɛpɹəsˌɑːɹtən -->
  <lexeme><grapheme>eprosartan</grapheme><phoneme>ɛpɹoʊˈsɑːɹtæn</phoneme></lexeme>
  <!-- e-REN-ue-mab; the voice alone: ɪɹˈɛnuːmˌæb -->
  <lexeme><grapheme>erenumab</grapheme><phoneme>ɪˈɹɛnjuːmæb</phoneme></lexeme>
  <!-- er-goe-kal-SIF-e-rol; the voice alone: ˈɜːɡəkˌælsɪfɚɹˌɑːl -->
  <lexeme><grapheme>ergocalciferol</grapheme><phoneme>ɚɡoʊkælˈsɪfəɹɑːl</phoneme></lexeme>
  <!-- er-LOE-ti-nib; the voice alone: ˈɜːlətˌɪnɪb -->
  <lexeme><grapheme>erlotinib</grapheme><phoneme>ɚˈloʊtɪnɪb</phoneme></lexeme>
  <!-- er-ta-PEN-em; the voice alone: ˈɜːɾeɪpnəm -->
  <lexeme><grapheme>ertapenem</grapheme><phoneme>ˌɜːtəˈpɛnəm</phoneme></lexeme>
  <!-- er-too-gli-FLOE-zin; the voice alone: ˈɜːɾəɡlˌɪfləzˌɪn -->
  <lexeme><grapheme>ertugliflozin</grapheme><phoneme>ɚtuːɡlɪˈfloʊzɪn</phoneme></lexeme>
  <!-- e-rith-roe-MYE-sin; the voice alone: ˌɜːɹɪθɹəmˈaɪsɪn -->
  <lexeme><grapheme>erythromycin</grapheme><phoneme>ɪɹɪθɹoʊˈmaɪsɪn</phoneme></lexeme>
  <!-- es-sye-TAL-oh-pram; the voice alone: ˈɛsɪtˌæləpɹˌæm -->
  <lexeme><grapheme>escitalopram</grapheme><phoneme>ɛsaɪˈtæloʊpɹæm</phoneme></lexeme>
  <!-- es-li-kar-BAZ-e-peen; the voice alone: ˈɛslɪkˌɑːɹbeɪzpˌaɪn -->
  <lexeme><grapheme>eslicarbazepine</grapheme><phoneme>ɛslɪkɑːɹˈbæzəpiːn</phoneme></lexeme>
  <!-- es-oh-MEP-ra-zole; the voice alone: ˈɛsoʊmpɹˌæzoʊl -->
  <lexeme><grapheme>esomeprazole</grapheme><phoneme>ɛsoʊˈmɛpɹəzoʊl</phoneme></lexeme>
  <!-- es-TAZ-oh-lam; the voice alone: ˈɛstɐzˌɑːlæm -->
  <lexeme><grapheme>estazolam</grapheme><phoneme>ɛsˈtæzoʊlæm</phoneme></lexeme>
  <!-- es-tra-DYE-ol; the voice alone: ˈɛstɹeɪdɪʲˌɑːl -->
  <lexeme><grapheme>estradiol</grapheme><phoneme>ɛstɹəˈdaɪɑːl</phoneme></lexeme>
  <!-- es-zoe-PIK-lone; the voice alone: ˈɛszəpˌɪkloʊn -->
  <lexeme><grapheme>eszopiclone</grapheme><phoneme>ɛszoʊˈpɪkloʊn</phoneme></lexeme>
  <!-- e-TAN-er-sept; the voice alone: ˈɛtɐnɚsˌɛpt -->
  <lexeme><grapheme>etanercept</grapheme><phoneme>ɪˈtænɚsɛpt</phoneme></lexeme>
  <!-- e-THAM-bue-tol; the voice alone: ˈɛθɐmbjˌuːɾɑːl -->
  <lexeme><grapheme>ethambutol</grapheme><phoneme>ɪˈθæmbjuːtɑːl</phoneme></lexeme>
  <!-- ETH-in-il; the voice alone: ˈiːθɪnˌaɪl -->
  <lexeme><grapheme>ethinyl</grapheme><phoneme>ˈɛθɪnɪl</phoneme></lexeme>
  <!-- eth-oh-SUX-i-mide; the voice alone: ˈiːθəsˌʌksɪmˌaɪd -->
  <lexeme><grapheme>ethosuximide</grapheme><phoneme>ɛθoʊˈsʌksɪmaɪd</phoneme></lexeme>
  <!-- e-ti-DROE-nate; the voice alone: ˈɛɾɪdɹˌɑːneɪt -->
  <lexeme><grapheme>etidronate</grapheme><phoneme>ɛtɪˈdɹoʊneɪt</phoneme></lexeme>
  <!-- ee-toe-DOE-lak; the voice alone: ˈɛɾədˌɑːlæk -->
  <lexeme><grapheme>etodolac</grapheme><phoneme>itoʊˈdoʊlæk</phoneme></lexeme>
  <!-- et-oh-noe-JES-trel; the voice alone: ˈiːtənˌoʊdʒstɹəl -->
  <lexeme><grapheme>etonogestrel</grapheme><phoneme>ɛtoʊnoʊˈdʒɛstɹɛl</phoneme></lexeme>
  <!-- e-toe-POE-side; the voice alone: ˈɛɾəpˌɑːsaɪd -->
  <lexeme><grapheme>etoposide</grapheme><phoneme>ɛtoʊˈpoʊsaɪd</phoneme></lexeme>
  <!-- et-ra-VIR-een; the voice alone: ɪtɹˈævɪɹˌiːn -->
  <lexeme><grapheme>etravirine</grapheme><phoneme>ɛtɹəˈvɪɹiːn</phoneme></lexeme>
  <!-- e-ver-OH-li-mus; the voice alone: ˈɛvɚɹˌɑːlɪməs -->
  <lexeme><grapheme>everolimus</grapheme><phoneme>ɛvɚɹˈoʊlɪməs</phoneme></lexeme>
  <!-- e-voe-LOK-ue-mab; the voice alone: ɪvˈɑːləkjˌuːmæb -->
  <lexeme><grapheme>evolocumab</grapheme><phoneme>ɛvoʊˈlɑːkjuːmæb</phoneme></lexeme>
  <!-- ex-e-MES-tane; the voice alone: ɛɡzˈɛmɪstˌeɪn -->
  <lexeme><grapheme>exemestane</grapheme><phoneme>ɛksəˈmɛsteɪn</phoneme></lexeme>
  <!-- ex-EN-a-tide; the voice alone: ɛɡzˈɛnɐtˌaɪd -->
  <lexeme><grapheme>exenatide</grapheme><phoneme>ɛksˈɛnətaɪd</phoneme></lexeme>
  <!-- ez-ET-i-mibe; the voice alone: ˈɛzɪtˌɪmaɪb -->
  <lexeme><grapheme>ezetimibe</grapheme><phoneme>ɛzˈɛtɪmaɪb</phoneme></lexeme>
  <!-- fam-SYE-kloe-vir; the voice alone: fˈæmsɪklˌʌvɪɹ -->
  <lexeme><grapheme>famciclovir</grapheme><phoneme>fæmˈsaɪkloʊvɪɹ</phoneme></lexeme>
  <!-- fa-MOE-ti-deen; the voice alone: fˈæmətˌɪdiːn -->
  <lexeme><grapheme>famotidine</grapheme><phoneme>fəˈmoʊtɪdiːn</phoneme></lexeme>
  <!-- far-IK-i-mab; the voice alone: fˈæɹɪsˌɪmæb -->
  <lexeme><grapheme>faricimab</grapheme><phoneme>fæɹˈɪkɪmæb</phoneme></lexeme>
  <!-- feb-UX-oh-stat; the voice alone: fˈɛbəksˌɑːstæt -->
  <lexeme><grapheme>febuxostat</grapheme><phoneme>fɛbˈʌksoʊstæt</phoneme></lexeme>
  <!-- fe-LOE-di-peen; the voice alone: fˈɛlədˌɪpaɪn -->
  <lexeme><grapheme>felodipine</grapheme><phoneme>fəˈloʊdɪpiːn</phoneme></lexeme>
  <!-- fen-oh-FYE-brate; the voice alone: fˈɛnəfˌɪbɹeɪt -->
  <lexeme><grapheme>fenofibrate</grapheme><phoneme>fɛnoʊˈfaɪbɹeɪt</phoneme></lexeme>
  <!-- fen-oh-PROE-fen; the voice alone: fˈɛnəpɹˌoʊfən -->
  <lexeme><grapheme>fenoprofen</grapheme><phoneme>fɛnoʊˈpɹoʊfən</phoneme></lexeme>
  <!-- FEN-ta-nil; the voice alone: fˈɛntɐnˌaɪl -->
  <lexeme><grapheme>fentanyl</grapheme><phoneme>ˈfɛntənɪl</phoneme></lexeme>
  <!-- fes-oh-TER-oh-deen; the voice alone: fˈɛsoʊtɹˌɑːdiːn -->
  <lexeme><grapheme>fesoterodine</grapheme><phoneme>fɛsoʊˈtɛɹoʊdiːn</phoneme></lexeme>
  <!-- fex-oh-FEN-a-deen; the voice alone: fˈɛksoʊfnˌædiːn -->
  <lexeme><grapheme>fexofenadine</grapheme><phoneme>fɛksoʊˈfɛnədiːn</phoneme></lexeme>
  <!-- fye-dax-oh-MYE-sin; the voice alone: fˈɪdɐksˌɑːmɪsˌɪn -->
  <lexeme><grapheme>fidaxomicin</grapheme><phoneme>faɪdæksoʊˈmaɪsɪn</phoneme></lexeme>
  <!-- fil-GRAS-tim; the voice alone: fˈɪlɡɹæstɪm -->
  <lexeme><grapheme>filgrastim</grapheme><phoneme>fɪlˈɡɹæstɪm</phoneme></lexeme>
  <!-- fi-NAS-teer-ide; the voice alone: fˈaɪnɐstɚɹˌaɪd -->
  <lexeme><grapheme>finasteride</grapheme><phoneme>fɪˈnæstɪɹaɪd</phoneme></lexeme>
  <!-- fin-ER-e-none; the voice alone: fˈaɪnɹənˌɑːn -->
  <lexeme><grapheme>finerenone</grapheme><phoneme>fɪnˈɛɹənoʊn</phoneme></lexeme>
  <!-- fin-GOL-i-mod; the voice alone: fˈɪŋɡəlˌɪmɑːd -->
  <lexeme><grapheme>fingolimod</grapheme><phoneme>fɪnˈɡɑːlɪmɑːd</phoneme></lexeme>
  <!-- fla-VOX-ate; the voice alone: flˈeɪvəksˌeɪt -->
  <lexeme><grapheme>flavoxate</grapheme><phoneme>fləˈvɑːkseɪt</phoneme></lexeme>
  <!-- FLEK-a-nide; the voice alone: flˈɛkeɪnˌaɪd -->
  <lexeme><grapheme>flecainide</grapheme><phoneme>ˈflɛkənaɪd</phoneme></lexeme>
  <!-- floo-klox-a-SIL-in; the voice alone: flˌʌkləksɐsˈɪlᵻn -->
  <lexeme><grapheme>flucloxacillin</grapheme><phoneme>fluːklɑːksəˈsɪlɪn</phoneme></lexeme>
  <!-- floo-KON-a-zole; the voice alone: flˈuːkənˌæzoʊl -->
  <lexeme><grapheme>fluconazole</grapheme><phoneme>fluːˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- floo-droe-KOR-ti-sone; the voice alone: flˈʌdɹəkˌɔːɹɾɪsˌoʊn -->
  <lexeme><grapheme>fludrocortisone</grapheme><phoneme>fluːdɹoʊˈkɔːɹtɪsoʊn</phoneme></lexeme>
  <!-- floo-NIS-oh-lide; the voice alone: fljˈuːnɪsˌɑːlaɪd -->
  <lexeme><grapheme>flunisolide</grapheme><phoneme>fluːˈnɪsoʊlaɪd</phoneme></lexeme>
  <!-- floo-oh-SIN-oh-lone; the voice alone: fljˈuːəsˌɪnəlˌoʊn -->
  <lexeme><grapheme>fluocinolone</grapheme><phoneme>fluːoʊˈsɪnoʊloʊn</phoneme></lexeme>
  <!-- floo-oh-SIN-oh-nide; the voice alone: fljˈuːəsˌɪnənˌaɪd -->
  <lexeme><grapheme>fluocinonide</grapheme><phoneme>fluːoʊˈsɪnoʊnaɪd</phoneme></lexeme>
  <!-- flure-oh-URE-a-sil; the voice alone: flˈʊɹɹɚɹˌæsɪl -->
  <lexeme><grapheme>fluorouracil</grapheme><phoneme>flʊɹoʊˈjʊɹəsɪl</phoneme></lexeme>
  <!-- floo-OX-e-teen; the voice alone: fljˈuːəksˌɛtiːn -->
  <lexeme><grapheme>fluoxetine</grapheme><phoneme>fluːˈɑːksətiːn</phoneme></lexeme>
  <!-- floo-pen-TIX-ol; the voice alone: flˈuːpəntˌɪksɑːl -->
  <lexeme><grapheme>flupentixol</grapheme><phoneme>fluːpɛnˈtɪksɑːl</phoneme></lexeme>
  <!-- floo-FEN-a-zeen; the voice alone: flˈʌfənˌæziːn -->
  <lexeme><grapheme>fluphenazine</grapheme><phoneme>fluːˈfɛnəziːn</phoneme></lexeme>
  <!-- flure-AZ-e-pam; the voice alone: flˈʊɹɹeɪzpˌæm -->
  <lexeme><grapheme>flurazepam</grapheme><phoneme>flʊɹˈæzəpæm</phoneme></lexeme>
  <!-- flure-BI-proe-fen; the voice alone: flˈɜːbɪpɹˌoʊfən -->
  <lexeme><grapheme>flurbiprofen</grapheme><phoneme>flʊɹˈbɪpɹoʊfən</phoneme></lexeme>
  <!-- floo-TIK-a-sone; the voice alone: flˈuːɾɪkˌæsoʊn -->
  <lexeme><grapheme>fluticasone</grapheme><phoneme>fluːˈtɪkəsoʊn</phoneme></lexeme>
  <!-- FOE-lik; the voice alone: fˈɑːlɪk -->
  <lexeme><grapheme>folic</grapheme><phoneme>ˈfoʊlɪk</phoneme></lexeme>
  <!-- fon-da-PAR-in-ux; the voice alone: fˈɑːndɐpˌɛɹɪnˌʌks -->
  <lexeme><grapheme>fondaparinux</grapheme><phoneme>fɑːndəˈpæɹɪnʌks</phoneme></lexeme>
  <!-- for-MOE-te-rol; the voice alone: fˈɔːɹmoʊtɹˌɑːl -->
  <lexeme><grapheme>formoterol</grapheme><phoneme>fɔːɹˈmoʊtəɹɑːl</phoneme></lexeme>
  <!-- fos-am-PREN-a-vir; the voice alone: fˈɑːsɐmpɹˌɛnɐvˌɪɹ -->
  <lexeme><grapheme>fosamprenavir</grapheme><phoneme>fɑːsæmˈpɹɛnəvɪɹ</phoneme></lexeme>
  <!-- fos-ap-RE-pi-tant; the voice alone: fˈɑːsɐpɹˌɛpɪtənt -->
  <lexeme><grapheme>fosaprepitant</grapheme><phoneme>fɑːsæpˈɹɛpɪtænt</phoneme></lexeme>
  <!-- foe-SIN-oh-pril; the voice alone: fˈɑːsɪnˌɑːpɹəl -->
  <lexeme><grapheme>fosinopril</grapheme><phoneme>foʊˈsɪnoʊpɹɪl</phoneme></lexeme>
  <!-- fos-FEN-i-toyn; the voice alone: fˈɑːsfənˌɪtɔɪn -->
  <lexeme><grapheme>fosphenytoin</grapheme><phoneme>fɑːsˈfɛnɪtɔɪn</phoneme></lexeme>
  <!-- fre-ma-NEZ-ue-mab; the voice alone: fɹˈɛmeɪnzjˌuːmæb -->
  <lexeme><grapheme>fremanezumab</grapheme><phoneme>fɹɛməˈnɛzjuːmæb</phoneme></lexeme>
  <!-- froe-va-TRIP-tan; the voice alone: fɹˈɑːvɐtɹˌɪptən -->
  <lexeme><grapheme>frovatriptan</grapheme><phoneme>fɹoʊvəˈtɹɪptæn</phoneme></lexeme>
  <!-- ful-VES-trant; the voice alone: fˈʊlvɛstɹənt -->
  <lexeme><grapheme>fulvestrant</grapheme><phoneme>fʊlˈvɛstɹænt</phoneme></lexeme>
  <!-- FUE-ma-rate; the voice alone: fjˈuːmæɹət -->
  <lexeme><grapheme>fumarate</grapheme><phoneme>ˈfjuːməɹeɪt</phoneme></lexeme>
  <!-- fure-OH-se-mide; the voice alone: fjˈʊɹɹoʊsmˌaɪd -->
  <lexeme><grapheme>furosemide</grapheme><phoneme>fjʊɹˈoʊsəmaɪd</phoneme></lexeme>
  <!-- gab-a-PEN-tin; the voice alone: ɡˌæbeɪpˈɛntɪn -->
  <lexeme><grapheme>gabapentin</grapheme><phoneme>ˌɡæbəˈpɛntɪn</phoneme></lexeme>
  <!-- gal-ka-NEZ-ue-mab; the voice alone: ɡˈælkeɪnzjˌuːmæb -->
  <lexeme><grapheme>galcanezumab</grapheme><phoneme>ɡælkəˈnɛzjuːmæb</phoneme></lexeme>
  <!-- gan-SYE-kloe-vir; the voice alone: ɡˈænsɪklˌʌvɪɹ -->
  <lexeme><grapheme>ganciclovir</grapheme><phoneme>ɡænˈsaɪkloʊvɪɹ</phoneme></lexeme>
  <!-- gat-i-FLOX-a-sin; the voice alone: ɡˈæɾɪflˌɑːksɐsˌɪn -->
  <lexeme><grapheme>gatifloxacin</grapheme><phoneme>ɡætɪˈflɑːksəsɪn</phoneme></lexeme>
  <!-- je-FI-ti-nib; the voice alone: dʒˈɛfɪtˌɪnɪb -->
  <lexeme><grapheme>gefitinib</grapheme><phoneme>dʒəˈfɪtɪnɪb</phoneme></lexeme>
  <!-- jem-SYE-ta-been; the voice alone: dʒˈɛmsɪtˌæbaɪn -->
  <lexeme><grapheme>gemcitabine</grapheme><phoneme>dʒɛmˈsaɪtəbiːn</phoneme></lexeme>
  <!-- jem-FYE-broe-zil; the voice alone: dʒˈɛmfɪbɹˌɑːzɪl -->
  <lexeme><grapheme>gemfibrozil</grapheme><phoneme>dʒɛmˈfaɪbɹoʊzɪl</phoneme></lexeme>
  <!-- jen-ta-MYE-sin; the voice alone: dʒˈɛntɐmˌɪsɪn -->
  <lexeme><grapheme>gentamicin</grapheme><phoneme>dʒɛntəˈmaɪsɪn</phoneme></lexeme>
  <!-- GLAR-jeen; the voice alone: ɡlˈɑːɹdʒɪn -->
  <lexeme><grapheme>glargine</grapheme><phoneme>ˈɡlɑːɹdʒiːn</phoneme></lexeme>
  <!-- gla-TIR-a-mer; the voice alone: ɡlˈæɾɚɹˌeɪmɚ -->
  <lexeme><grapheme>glatiramer</grapheme><phoneme>ɡləˈtɪɹəmɚ</phoneme></lexeme>
  <!-- glek-A-pre-vir; the voice alone: ɡlˈɛkɐpɹˌɛvɪɹ -->
  <lexeme><grapheme>glecaprevir</grapheme><phoneme>ɡlɛkˈæpɹəvɪɹ</phoneme></lexeme>
  <!-- glye-BEN-kla-mide; the voice alone: ɡlˈaɪbəŋklˌæmaɪd -->
  <lexeme><grapheme>glibenclamide</grapheme><phoneme>ɡlaɪˈbɛŋkləmaɪd</phoneme></lexeme>
  <!-- GLIK-la-zide; the voice alone: ɡlɪklˈeɪzaɪd -->
  <lexeme><grapheme>gliclazide</grapheme><phoneme>ˈɡlɪkləzaɪd</phoneme></lexeme>
  <!-- glye-MEP-ir-ide; the voice alone: ɡlˈaɪmpɪɹˌɪd -->
  <lexeme><grapheme>glimepiride</grapheme><phoneme>ɡlaɪˈmɛpɪɹaɪd</phoneme></lexeme>
  <!-- GLOO-li-seen; the voice alone: ɡlˈuːlɪsˌaɪn -->
  <lexeme><grapheme>glulisine</grapheme><phoneme>ˈɡluːlɪsiːn</phoneme></lexeme>
  <!-- GLYE-bue-ride; the voice alone: ɡlˈaɪbɪɹˌaɪd -->
  <lexeme><grapheme>glyburide</grapheme><phoneme>ˈɡlaɪbjuːɹaɪd</phoneme></lexeme>
  <!-- glye-koe-PIR-roe-late; the voice alone: ɡlˈaɪkəpˌɪɹəlˌeɪt -->
  <lexeme><grapheme>glycopyrrolate</grapheme><phoneme>ɡlaɪkoʊˈpɪɹoʊleɪt</phoneme></lexeme>
  <!-- goe-LIM-ue-mab; the voice alone: ɡˈɑːlɪmjˌuːmæb -->
  <lexeme><grapheme>golimumab</grapheme><phoneme>ɡoʊˈlɪmjuːmæb</phoneme></lexeme>
  <!-- GOE-se-rel-in; the voice alone: ɡˈoʊzɹɪlˌɪn -->
  <lexeme><grapheme>goserelin</grapheme><phoneme>ˈɡoʊsəɹɛlɪn</phoneme></lexeme>
  <!-- gra-NI-se-tron; the voice alone: ɡɹˈænaɪstɹˌɑːn -->
  <lexeme><grapheme>granisetron</grapheme><phoneme>ɡɹəˈnɪsətɹɑːn</phoneme></lexeme>
  <!-- gri-see-oh-FUL-vin; the voice alone: ɡɹˈaɪsəfˌʌlvɪn -->
  <lexeme><grapheme>griseofulvin</grapheme><phoneme>ɡɹɪsioʊˈfʊlvɪn</phoneme></lexeme>
  <!-- gwye-FEN-e-sin; the voice alone: ɡwˈɑːaɪfnˌɛsɪn -->
  <lexeme><grapheme>guaifenesin</grapheme><phoneme>ɡwaɪˈfɛnəsɪn</phoneme></lexeme>
  <!-- gwahn-ETH-i-deen; the voice alone: ɡwˈɑːnɪθˌɪdiːn -->
  <lexeme><grapheme>guanethidine</grapheme><phoneme>ɡwɑːnˈɛθɪdiːn</phoneme></lexeme>
  <!-- hal-oh-BAY-ta-sol; the voice alone: hˈeɪloʊbtˌæsɑːl -->
  <lexeme><grapheme>halobetasol</grapheme><phoneme>hæloʊˈbeɪtəsɑːl</phoneme></lexeme>
  <!-- ha-loe-PER-i-dol; the voice alone: hˈeɪloʊpɹˌɪdɑːl -->
  <lexeme><grapheme>haloperidol</grapheme><phoneme>hæloʊˈpɛɹɪdɑːl</phoneme></lexeme>
  <!-- hye-a-lure-ON-i-dase; the voice alone: hˈaɪɐlˌʊɹɹənˌɪdeɪs -->
  <lexeme><grapheme>hyaluronidase</grapheme><phoneme>haɪəlʊɹˈɑːnɪdeɪs</phoneme></lexeme>
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
  <!-- hye-droe-KWIN-one; the voice alone: hˈaɪdɹəkwˌɪnɑːn -->
  <lexeme><grapheme>hydroquinone</grapheme><phoneme>haɪdɹoʊˈkwɪnoʊn</phoneme></lexeme>
  <!-- hye-drox-oh-koe-BAL-a-min; the voice alone: hˈaɪdɹəksˌɑːkəbˌælɐmˌɪn -->
  <lexeme><grapheme>hydroxocobalamin</grapheme><phoneme>haɪdɹɑːksoʊkoʊˈbæləmɪn</phoneme></lexeme>
  <!-- hye-drox-ee-KLOR-oh-kwin; the voice alone: haɪdɹˈɑːksɪklˌɔːɹoʊkwˌaɪn -->
  <lexeme><grapheme>hydroxychloroquine</grapheme><phoneme>haɪdɹɑːksiˈklɔːɹoʊkwɪn</phoneme></lexeme>
  <!-- hye-drox-ee-ue-REE-a; the voice alone: haɪdɹˈɑːksɪjuːɹˈiə -->
  <lexeme><grapheme>hydroxyurea</grapheme><phoneme>haɪdɹɑːksijuːˈɹiːə</phoneme></lexeme>
  <!-- hye-oh-SYE-a-meen; the voice alone: haɪʲˈɑːsɪʲɐmˌiːn -->
  <lexeme><grapheme>hyoscyamine</grapheme><phoneme>haɪoʊˈsaɪəmiːn</phoneme></lexeme>
  <!-- eye-BAN-droe-nate; the voice alone: ˈaɪbɐndɹˌɑːneɪt -->
  <lexeme><grapheme>ibandronate</grapheme><phoneme>aɪˈbændɹoʊneɪt</phoneme></lexeme>
  <!-- eye-BROO-ti-nib; the voice alone: ˈɪbɹuːtˌɪnɪb -->
  <lexeme><grapheme>ibrutinib</grapheme><phoneme>aɪˈbɹuːtɪnɪb</phoneme></lexeme>
  <!-- eye-loe-PER-i-done; the voice alone: ˈaɪloʊpɹˌɪdoʊn -->
  <lexeme><grapheme>iloperidone</grapheme><phoneme>aɪloʊˈpɛɹɪdoʊn</phoneme></lexeme>
  <!-- im-i-PEN-em; the voice alone: ɪmˈaɪpnəm -->
  <lexeme><grapheme>imipenem</grapheme><phoneme>ɪmɪˈpɛnɛm</phoneme></lexeme>
  <!-- in-kli-SIR-an; the voice alone: ɪŋklˈɪsɜːɹən -->
  <lexeme><grapheme>inclisiran</grapheme><phoneme>ɪnklɪˈsɪɹæn</phoneme></lexeme>
  <!-- in-da-KA-ter-ol; the voice alone: ɪndˈækɐɾɚɹˌɑːl -->
  <lexeme><grapheme>indacaterol</grapheme><phoneme>ɪndəˈkætɚɹɑːl</phoneme></lexeme>
  <!-- in-doe-METH-a-sin; the voice alone: ɪndˈoʊmθɐsˌɪn -->
  <lexeme><grapheme>indomethacin</grapheme><phoneme>ɪndoʊˈmɛθəsɪn</phoneme></lexeme>
  <!-- ip-i-LIM-ue-mab; the voice alone: ˈɪpɪlˌɪmjuːmˌæb -->
  <lexeme><grapheme>ipilimumab</grapheme><phoneme>ɪpɪˈlɪmjuːmæb</phoneme></lexeme>
  <!-- ir-be-SAR-tan; the voice alone: ˈɜːbɪsˌɑːɹtən -->
  <lexeme><grapheme>irbesartan</grapheme><phoneme>ˌɜːbəˈsɑːɹtæn</phoneme></lexeme>
  <!-- eye-ri-noe-TEE-kan; the voice alone: ˈɪɹɪnˌoʊtkən -->
  <lexeme><grapheme>irinotecan</grapheme><phoneme>aɪɹɪnoʊˈtiːkæn</phoneme></lexeme>
  <!-- eye-soe-kar-BOX-a-zid; the voice alone: ˈaɪsəkˌɑːɹbəksˌæzɪd -->
  <lexeme><grapheme>isocarboxazid</grapheme><phoneme>aɪsoʊkɑːɹˈbɑːksəzɪd</phoneme></lexeme>
  <!-- eye-soe-NYE-a-zid; the voice alone: ˈaɪsoʊnˌɪʲɐzˌɪd -->
  <lexeme><grapheme>isoniazid</grapheme><phoneme>aɪsoʊˈnaɪəzɪd</phoneme></lexeme>
  <!-- eye-soe-SOR-bide; the voice alone: ˈaɪsəsˌɔːɹbaɪd -->
  <lexeme><grapheme>isosorbide</grapheme><phoneme>aɪsoʊˈsɔːɹbaɪd</phoneme></lexeme>
  <!-- eye-soe-TRET-i-noyn; the voice alone: ˈaɪsətɹˌɛtɪnˌɔɪn -->
  <lexeme><grapheme>isotretinoin</grapheme><phoneme>ˌaɪsoʊˈtɹɛtɪnɔɪn</phoneme></lexeme>
  <!-- is-pa-GOO-la; the voice alone: ɪspˈæɡhjʊlə -->
  <lexeme><grapheme>ispaghula</grapheme><phoneme>ɪspəˈɡuːlə</phoneme></lexeme>
  <!-- iz-RA-di-peen; the voice alone: ˈɪsɹɐdˌɪpaɪn -->
  <lexeme><grapheme>isradipine</grapheme><phoneme>ɪzˈɹædɪpiːn</phoneme></lexeme>
  <!-- is-tra-DEF-i-lin; the voice alone: ˈɪstɹeɪdfˌɪlaɪn -->
  <lexeme><grapheme>istradefylline</grapheme><phoneme>ɪstɹəˈdɛfɪlɪn</phoneme></lexeme>
  <!-- i-tra-KON-a-zole; the voice alone: ˈɪtɹɐkˌɑːnɐzˌoʊl -->
  <lexeme><grapheme>itraconazole</grapheme><phoneme>ɪtɹəˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- eye-VAB-ra-deen; the voice alone: ˈɪvɐbɹˌædiːn -->
  <lexeme><grapheme>ivabradine</grapheme><phoneme>aɪˈvæbɹədiːn</phoneme></lexeme>
  <!-- eye-va-KAF-tor; the voice alone: ˈɪveɪkˌæftɚ -->
  <lexeme><grapheme>ivacaftor</grapheme><phoneme>aɪvəˈkæftɔːɹ</phoneme></lexeme>
  <!-- eye-ver-MEK-tin; the voice alone: ˈaɪvɚmˌɛktɪn -->
  <lexeme><grapheme>ivermectin</grapheme><phoneme>aɪvɚˈmɛktɪn</phoneme></lexeme>
  <!-- ix-e-KIZ-ue-mab; the voice alone: ˈaɪkskɪzjˌuːmæb -->
  <lexeme><grapheme>ixekizumab</grapheme><phoneme>ɪksəˈkɪzjuːmæb</phoneme></lexeme>
  <!-- kee-toe-KON-a-zole; the voice alone: kˈɛɾəkˌɑːnɐzˌoʊl -->
  <lexeme><grapheme>ketoconazole</grapheme><phoneme>kitoʊˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- kee-toe-PROE-fen; the voice alone: kˈɛɾəpɹˌoʊfən -->
  <lexeme><grapheme>ketoprofen</grapheme><phoneme>kitoʊˈpɹoʊfən</phoneme></lexeme>
  <!-- kee-TOE-role-ak; the voice alone: kˈɛɾɔːɹˌɑːlæk -->
  <lexeme><grapheme>ketorolac</grapheme><phoneme>kiˈtoʊɹoʊlæk</phoneme></lexeme>
  <!-- kee-toe-TYE-fen; the voice alone: kˈɛɾətˌaɪfən -->
  <lexeme><grapheme>ketotifen</grapheme><phoneme>kitoʊˈtaɪfən</phoneme></lexeme>
  <!-- la-BET-a-lol; the voice alone: lˈæbɪtˌælɑːl -->
  <lexeme><grapheme>labetalol</grapheme><phoneme>ləˈbɛtəlɑːl</phoneme></lexeme>
  <!-- la-KOE-sa-mide; the voice alone: lˈækəsˌæmaɪd -->
  <lexeme><grapheme>lacosamide</grapheme><phoneme>ləˈkoʊsəmaɪd</phoneme></lexeme>
  <!-- la-MI-vue-deen; the voice alone: lˈæmɪvjˌuːdiːn -->
  <lexeme><grapheme>lamivudine</grapheme><phoneme>ləˈmɪvjuːdiːn</phoneme></lexeme>
  <!-- la-MOE-tri-jeen; the voice alone: lˈæmətɹˌɪdʒɪn -->
  <lexeme><grapheme>lamotrigine</grapheme><phoneme>ləˈmoʊtɹɪdʒiːn</phoneme></lexeme>
  <!-- lan-REE-oh-tide; the voice alone: lˈænɹɪʲˌɑːɾaɪd -->
  <lexeme><grapheme>lanreotide</grapheme><phoneme>lænˈɹiːoʊtaɪd</phoneme></lexeme>
  <!-- lan-SOE-pra-zole; the voice alone: lˈænsəpɹˌæzoʊl -->
  <lexeme><grapheme>lansoprazole</grapheme><phoneme>lænˈsoʊpɹəzoʊl</phoneme></lexeme>
  <!-- la-PA-ti-nib; the voice alone: lˈæpɐtˌɪnɪb -->
  <lexeme><grapheme>lapatinib</grapheme><phoneme>ləˈpætɪnɪb</phoneme></lexeme>
  <!-- las-MID-i-tan; the voice alone: læzmˈɪdɪtən -->
  <lexeme><grapheme>lasmiditan</grapheme><phoneme>læsˈmɪdɪtæn</phoneme></lexeme>
  <!-- la-TAN-oh-prost; the voice alone: lˈætɐnˌɑːpɹɑːst -->
  <lexeme><grapheme>latanoprost</grapheme><phoneme>ləˈtænoʊpɹɑːst</phoneme></lexeme>
  <!-- lek-AN-e-mab; the voice alone: lˈɛkeɪnmˌæb -->
  <lexeme><grapheme>lecanemab</grapheme><phoneme>lɛkˈænəmæb</phoneme></lexeme>
  <!-- le-DIP-as-vir; the voice alone: lˈɛdɪpˌæsvɪɹ -->
  <lexeme><grapheme>ledipasvir</grapheme><phoneme>ləˈdɪpæsvɪɹ</phoneme></lexeme>
  <!-- le-FLOO-noe-mide; the voice alone: lˈɛflənˌɑːmaɪd -->
  <lexeme><grapheme>leflunomide</grapheme><phoneme>ləˈfluːnoʊmaɪd</phoneme></lexeme>
  <!-- lem-boe-REX-ant; the voice alone: lˈɛmbɔːɹˌɛksənt -->
  <lexeme><grapheme>lemborexant</grapheme><phoneme>lɛmboʊˈɹɛksænt</phoneme></lexeme>
  <!-- len-a-KAP-a-vir; the voice alone: lˈɛnɐkˌæpɐvˌɪɹ -->
  <lexeme><grapheme>lenacapavir</grapheme><phoneme>lɛnəˈkæpəvɪɹ</phoneme></lexeme>
  <!-- len-a-LID-oh-mide; the voice alone: lˈɛnɐlˌɪdəmˌaɪd -->
  <lexeme><grapheme>lenalidomide</grapheme><phoneme>lɛnəˈlɪdoʊmaɪd</phoneme></lexeme>
  <!-- len-VA-ti-nib; the voice alone: lˈɛnvɐtˌɪnɪb -->
  <lexeme><grapheme>lenvatinib</grapheme><phoneme>lɛnˈvætɪnɪb</phoneme></lexeme>
  <!-- ler-ka-NID-i-peen; the voice alone: lˈɜːkɐnˌɪdɪpˌaɪn -->
  <lexeme><grapheme>lercanidipine</grapheme><phoneme>lɚkəˈnɪdɪpiːn</phoneme></lexeme>
  <!-- loo-koe-VOR-in; the voice alone: lˈuːkəvˌɔːɹɪn -->
  <lexeme><grapheme>leucovorin</grapheme><phoneme>luːkoʊˈvɔːɹɪn</phoneme></lexeme>
  <!-- loo-PROE-lide; the voice alone: lˈuːpɹəlˌaɪd -->
  <lexeme><grapheme>leuprolide</grapheme><phoneme>luːˈpɹoʊlaɪd</phoneme></lexeme>
  <!-- lev-al-BUE-ter-ol; the voice alone: lˈɛvɐlbjˌuːɾɚɹˌɑːl -->
  <lexeme><grapheme>levalbuterol</grapheme><phoneme>lɛvælˈbjuːtɚɹɑːl</phoneme></lexeme>
  <!-- lee-ve-tye-RA-se-tam; the voice alone: lˈɛvɪtˌɜːɹɐsˌɛɾæm -->
  <lexeme><grapheme>levetiracetam</grapheme><phoneme>livətaɪˈɹæsətæm</phoneme></lexeme>
  <!-- lee-voe-BUE-noe-lol; the voice alone: lˈɛvəbˌʌnəlˌɑːl -->
  <lexeme><grapheme>levobunolol</grapheme><phoneme>livoʊˈbjuːnoʊlɑːl</phoneme></lexeme>
  <!-- lee-voe-KAR-ni-teen; the voice alone: lˈɛvəkˌɑːɹnɪtˌiːn -->
  <lexeme><grapheme>levocarnitine</grapheme><phoneme>livoʊˈkɑːɹnɪtiːn</phoneme></lexeme>
  <!-- lee-voe-se-TIR-i-zeen; the voice alone: lˈɛvoʊstˌɪɹɪzˌiːn -->
  <lexeme><grapheme>levocetirizine</grapheme><phoneme>livoʊsəˈtɪɹɪziːn</phoneme></lexeme>
  <!-- lee-voe-FLOX-a-sin; the voice alone: lˈɛvəflˌɑːksɐsˌɪn -->
  <lexeme><grapheme>levofloxacin</grapheme><phoneme>livoʊˈflɑːksəsɪn</phoneme></lexeme>
  <!-- lee-voe-mil-NA-si-pran; the voice alone: lˈɛvəmˌɪlnɐsˌɪpɹən -->
  <lexeme><grapheme>levomilnacipran</grapheme><phoneme>livoʊmɪlˈnæsɪpɹæn</phoneme></lexeme>
  <!-- lee-voe-nor-JES-trel; the voice alone: lˈɛvənˌɔːɹdʒɛstɹəl -->
  <lexeme><grapheme>levonorgestrel</grapheme><phoneme>livoʊnɔːɹˈdʒɛstɹɛl</phoneme></lexeme>
  <!-- lee-VOR-fa-nol; the voice alone: lˈɛvɔːɹfˌænɑːl -->
  <lexeme><grapheme>levorphanol</grapheme><phoneme>liˈvɔːɹfənɑːl</phoneme></lexeme>
  <!-- lee-voe-thye-ROX-een; the voice alone: lˈɛvəθˌɪɹəksˌaɪn -->
  <lexeme><grapheme>levothyroxine</grapheme><phoneme>livoʊθaɪˈɹɑːksiːn</phoneme></lexeme>
  <!-- LYE-doe-kane; the voice alone: lˈɪdəkˌeɪn -->
  <lexeme><grapheme>lidocaine</grapheme><phoneme>ˈlaɪdoʊkeɪn</phoneme></lexeme>
  <!-- lif-i-TEG-rast; the voice alone: lˈɪfaɪtɡɹˌæst -->
  <lexeme><grapheme>lifitegrast</grapheme><phoneme>lɪfɪˈtɛɡɹæst</phoneme></lexeme>
  <!-- lin-AK-loe-tide; the voice alone: lˈɪnɐklˌɑːɾaɪd -->
  <lexeme><grapheme>linaclotide</grapheme><phoneme>lɪnˈækloʊtaɪd</phoneme></lexeme>
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
  <!-- lix-i-SEN-a-tide; the voice alone: lˈɪksaɪsənˌæɾaɪd -->
  <lexeme><grapheme>lixisenatide</grapheme><phoneme>lɪksɪˈsɛnətaɪd</phoneme></lexeme>
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
  <!-- loe-te-PRED-nol; the voice alone: lˈoʊtpɹɪdnˌɑːl -->
  <lexeme><grapheme>loteprednol</grapheme><phoneme>loʊtəˈpɹɛdnɑːl</phoneme></lexeme>
  <!-- LOE-va-stat-in; the voice alone: lˈʌvɐstˌætɪn -->
  <lexeme><grapheme>lovastatin</grapheme><phoneme>ˈloʊvəstætɪn</phoneme></lexeme>
  <!-- LOX-a-peen; the voice alone: lˈɑːksɐpˌaɪn -->
  <lexeme><grapheme>loxapine</grapheme><phoneme>ˈlɑːksəpiːn</phoneme></lexeme>
  <!-- loo-bi-PROS-tone; the voice alone: lˈuːbɪpɹˌɑːstoʊn -->
  <lexeme><grapheme>lubiprostone</grapheme><phoneme>luːbɪˈpɹɑːstoʊn</phoneme></lexeme>
  <!-- loo-ma-KAF-tor; the voice alone: lˈuːmɐkˌæftɚ -->
  <lexeme><grapheme>lumacaftor</grapheme><phoneme>luːməˈkæftɔːɹ</phoneme></lexeme>
  <!-- loo-ma-TE-per-one; the voice alone: luːmˈeɪtpɚɹˌoʊn -->
  <lexeme><grapheme>lumateperone</grapheme><phoneme>luːməˈtɛpɚɹoʊn</phoneme></lexeme>
  <!-- loo-RAS-i-done; the voice alone: lˈʊɹɹɐsˌɪdoʊn -->
  <lexeme><grapheme>lurasidone</grapheme><phoneme>luːˈɹæsɪdoʊn</phoneme></lexeme>
  <!-- lye-me-SYE-kleen; the voice alone: lˈaɪmɪsˌaɪklaɪn -->
  <lexeme><grapheme>lymecycline</grapheme><phoneme>laɪməˈsaɪkliːn</phoneme></lexeme>
  <!-- ma-si-TEN-tan; the voice alone: mˈæsɪtˌɛntən -->
  <lexeme><grapheme>macitentan</grapheme><phoneme>mæsɪˈtɛntæn</phoneme></lexeme>
  <!-- mal-a-THYE-on; the voice alone: mælˈæθiən -->
  <lexeme><grapheme>malathion</grapheme><phoneme>mæləˈθaɪɑːn</phoneme></lexeme>
  <!-- ma-PROE-ti-leen; the voice alone: mˈæpɹətˌɪliːn -->
  <lexeme><grapheme>maprotiline</grapheme><phoneme>məˈpɹoʊtɪliːn</phoneme></lexeme>
  <!-- ma-RAV-i-rok; the voice alone: mˈæɹɐvˌɪɹɑːk -->
  <lexeme><grapheme>maraviroc</grapheme><phoneme>məˈɹævɪɹɑːk</phoneme></lexeme>
  <!-- me-BEN-da-zole; the voice alone: mˈɛbəndˌæzoʊl -->
  <lexeme><grapheme>mebendazole</grapheme><phoneme>məˈbɛndəzoʊl</phoneme></lexeme>
  <!-- me-BEV-er-een; the voice alone: mˈɛbɪvɚɹˌiːn -->
  <lexeme><grapheme>mebeverine</grapheme><phoneme>məˈbɛvɚɹiːn</phoneme></lexeme>
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
  <!-- me-poe-LIZ-ue-mab; the voice alone: mˈɛpəlˌɪzjuːmˌæb -->
  <lexeme><grapheme>mepolizumab</grapheme><phoneme>mɛpoʊˈlɪzjuːmæb</phoneme></lexeme>
  <!-- mer-kap-toe-PURE-een; the voice alone: mˈɜːkɐptˌɑːpjʊɹɹˌiːn -->
  <lexeme><grapheme>mercaptopurine</grapheme><phoneme>mɚˌkæptoʊˈpjʊɹiːn</phoneme></lexeme>
  <!-- mer-oh-PEN-em; the voice alone: mˈɛɹoʊpnəm -->
  <lexeme><grapheme>meropenem</grapheme><phoneme>ˌmɛɹoʊˈpɛnəm</phoneme></lexeme>
  <!-- me-SAL-a-meen; the voice alone: mɛzˈælɐmˌiːn -->
  <lexeme><grapheme>mesalamine</grapheme><phoneme>məˈsæləmiːn</phoneme></lexeme>
  <!-- me-SAL-a-zeen; the voice alone: mˈɛzɐlˌæziːn -->
  <lexeme><grapheme>mesalazine</grapheme><phoneme>məˈsæləziːn</phoneme></lexeme>
  <!-- me-TAX-a-lone; the voice alone: mˌɛɾəksˈæloʊn -->
  <lexeme><grapheme>metaxalone</grapheme><phoneme>məˈtæksəloʊn</phoneme></lexeme>
  <!-- met-FOR-min; the voice alone: mˈɛtfɔːɹmˌɪn -->
  <lexeme><grapheme>metformin</grapheme><phoneme>mɛtˈfɔːɹmɪn</phoneme></lexeme>
  <!-- meth-a-ZOE-la-mide; the voice alone: mˈɛθeɪzˌɑːlɐmˌaɪd -->
  <lexeme><grapheme>methazolamide</grapheme><phoneme>mɛθəˈzoʊləmaɪd</phoneme></lexeme>
  <!-- meth-IM-a-zole; the voice alone: mˈɛθɪmˌæzoʊl -->
  <lexeme><grapheme>methimazole</grapheme><phoneme>mɛθˈɪməzoʊl</phoneme></lexeme>
  <!-- meth-oh-KAR-ba-mol; the voice alone: mˈɛθəkˌɑːɹbɐmˌɑːl -->
  <lexeme><grapheme>methocarbamol</grapheme><phoneme>mɛθoʊˈkɑːɹbəmɑːl</phoneme></lexeme>
  <!-- meth-oh-TREX-ate; the voice alone: mˈɛθətɹˌɛkseɪt -->
  <lexeme><grapheme>methotrexate</grapheme><phoneme>ˌmɛθəˈtɹɛkseɪt</phoneme></lexeme>
  <!-- meth-il-nal-TREX-one; the voice alone: mˈɛθəlnˌæltɹɪksˌoʊn -->
  <lexeme><grapheme>methylnaltrexone</grapheme><phoneme>mɛθɪlnælˈtɹɛksoʊn</phoneme></lexeme>
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
  <!-- mex-IL-e-teen; the voice alone: mˈɛksaɪltˌiːn -->
  <lexeme><grapheme>mexiletine</grapheme><phoneme>mɛksˈɪlətiːn</phoneme></lexeme>
  <!-- mye-ka-FUN-jin; the voice alone: mˈɪkɐfˌʌŋɡɪn -->
  <lexeme><grapheme>micafungin</grapheme><phoneme>maɪkəˈfʌndʒɪn</phoneme></lexeme>
  <!-- mi-KON-a-zole; the voice alone: mˈɪkənˌæzoʊl -->
  <lexeme><grapheme>miconazole</grapheme><phoneme>mɪˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- mid-AZ-oh-lam; the voice alone: mˈɪdɐzˌɑːlæm -->
  <lexeme><grapheme>midazolam</grapheme><phoneme>mɪdˈæzoʊlæm</phoneme></lexeme>
  <!-- mi-fe-PRIS-tone; the voice alone: mˈaɪfpɹɪstˌoʊn -->
  <lexeme><grapheme>mifepristone</grapheme><phoneme>mɪfəˈpɹɪstoʊn</phoneme></lexeme>
  <!-- mil-NA-si-pran; the voice alone: mˈɪlnɐsˌɪpɹən -->
  <lexeme><grapheme>milnacipran</grapheme><phoneme>mɪlˈnæsɪpɹæn</phoneme></lexeme>
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
  <!-- moe-EX-i-pril; the voice alone: mˈoʊksɪpɹəl -->
  <lexeme><grapheme>moexipril</grapheme><phoneme>moʊˈɛksɪpɹɪl</phoneme></lexeme>
  <!-- mol-nue-PEER-a-vir; the voice alone: mˈɑːlnuːpˌɜːɹɐvˌɪɹ -->
  <lexeme><grapheme>molnupiravir</grapheme><phoneme>mɑːlnuːˈpɪɹəvɪɹ</phoneme></lexeme>
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
  <!-- NAL-bue-feen; the voice alone: nˈælbəfˌiːn -->
  <lexeme><grapheme>nalbuphine</grapheme><phoneme>ˈnælbjuːfiːn</phoneme></lexeme>
  <!-- nal-OX-ee-gol; the voice alone: nˈæləksˌɛɡɑːl -->
  <lexeme><grapheme>naloxegol</grapheme><phoneme>nælˈɑːksiɡɑːl</phoneme></lexeme>
  <!-- nal-OX-one; the voice alone: nˈæləksˌoʊn -->
  <lexeme><grapheme>naloxone</grapheme><phoneme>nælˈɑːksoʊn</phoneme></lexeme>
  <!-- nal-TREX-one; the voice alone: nˈæltɹɪksˌoʊn -->
  <lexeme><grapheme>naltrexone</grapheme><phoneme>nælˈtɹɛksoʊn</phoneme></lexeme>
  <!-- naf-AZ-oh-leen; the voice alone: nˈæfeɪzˌɑːliːn -->
  <lexeme><grapheme>naphazoline</grapheme><phoneme>næfˈæzoʊliːn</phoneme></lexeme>
  <!-- na-PROX-en; the voice alone: nˈæpɹɑːksən -->
  <lexeme><grapheme>naproxen</grapheme><phoneme>nəˈpɹɑːksən</phoneme></lexeme>
  <!-- nar-a-TRIP-tan; the voice alone: nˈæɹɐtɹˌɪptən -->
  <lexeme><grapheme>naratriptan</grapheme><phoneme>næɹəˈtɹɪptæn</phoneme></lexeme>
  <!-- na-ta-LIZ-ue-mab; the voice alone: nˈeɪɾɐlˌɪzjuːmˌæb -->
  <lexeme><grapheme>natalizumab</grapheme><phoneme>nætəˈlɪzjuːmæb</phoneme></lexeme>
  <!-- na-te-GLYE-nide; the voice alone: nˈeɪtɡlɪnˌaɪd -->
  <lexeme><grapheme>nateglinide</grapheme><phoneme>nætəˈɡlaɪnaɪd</phoneme></lexeme>
  <!-- ne-BIV-oh-lol; the voice alone: nˈɛbɪvˌɑːlɑːl -->
  <lexeme><grapheme>nebivolol</grapheme><phoneme>nəˈbɪvoʊlɑːl</phoneme></lexeme>
  <!-- nef-AZ-oh-done; the voice alone: nˈɛfɐzˌɑːdoʊn -->
  <lexeme><grapheme>nefazodone</grapheme><phoneme>nɛfˈæzoʊdoʊn</phoneme></lexeme>
  <!-- nel-FIN-a-vir; the voice alone: nˈɛlfaɪnˌævɪɹ -->
  <lexeme><grapheme>nelfinavir</grapheme><phoneme>nɛlˈfɪnəvɪɹ</phoneme></lexeme>
  <!-- nee-oh-STIG-meen; the voice alone: nˈiːʲoʊstˌɪɡmaɪn -->
  <lexeme><grapheme>neostigmine</grapheme><phoneme>nioʊˈstɪɡmiːn</phoneme></lexeme>
  <!-- ne-PAF-e-nak; the voice alone: nˈɛpeɪfnˌæk -->
  <lexeme><grapheme>nepafenac</grapheme><phoneme>nəˈpæfənæk</phoneme></lexeme>
  <!-- ne-VYE-ra-peen; the voice alone: nˈɛvɚɹˌæpaɪn -->
  <lexeme><grapheme>nevirapine</grapheme><phoneme>nəˈvaɪɹəpiːn</phoneme></lexeme>
  <!-- nye-KAR-di-peen; the voice alone: nˈɪkɑːɹdˌɪpaɪn -->
  <lexeme><grapheme>nicardipine</grapheme><phoneme>naɪˈkɑːɹdɪpiːn</phoneme></lexeme>
  <!-- nye-KOR-an-dil; the voice alone: nˈɪkɔːɹˌændɪl -->
  <lexeme><grapheme>nicorandil</grapheme><phoneme>naɪˈkɔːɹændɪl</phoneme></lexeme>
  <!-- nye-FED-i-peen; the voice alone: nˈaɪfdɪpˌaɪn -->
  <lexeme><grapheme>nifedipine</grapheme><phoneme>naɪˈfɛdɪpiːn</phoneme></lexeme>
  <!-- nye-LOE-ti-nib; the voice alone: nˈaɪlətˌɪnɪb -->
  <lexeme><grapheme>nilotinib</grapheme><phoneme>naɪˈloʊtɪnɪb</phoneme></lexeme>
  <!-- nye-MOE-di-peen; the voice alone: nˈɪmədˌɪpaɪn -->
  <lexeme><grapheme>nimodipine</grapheme><phoneme>naɪˈmoʊdɪpiːn</phoneme></lexeme>
  <!-- nin-TED-a-nib; the voice alone: nˈɪntɪdˌænɪb -->
  <lexeme><grapheme>nintedanib</grapheme><phoneme>nɪnˈtɛdənɪb</phoneme></lexeme>
  <!-- nye-RAP-a-rib; the voice alone: nˈɜːɹɐpˌæɹɪb -->
  <lexeme><grapheme>niraparib</grapheme><phoneme>naɪˈɹæpəɹɪb</phoneme></lexeme>
  <!-- nir-ma-TREL-vir; the voice alone: nˈɜːmɐtɹˌɛlvɪɹ -->
  <lexeme><grapheme>nirmatrelvir</grapheme><phoneme>nɪɹməˈtɹɛlvɪɹ</phoneme></lexeme>
  <!-- nir-SEV-i-mab; the voice alone: nˈɜːsɪvˌɪmæb -->
  <lexeme><grapheme>nirsevimab</grapheme><phoneme>nɪɹˈsɛvɪmæb</phoneme></lexeme>
  <!-- nye-SOLE-di-peen; the voice alone: nˈɪsoʊldˌɪpaɪn -->
  <lexeme><grapheme>nisoldipine</grapheme><phoneme>naɪˈsoʊldɪpiːn</phoneme></lexeme>
  <!-- nye-ta-ZOX-a-nide; the voice alone: nˈɪɾɐzˌɑːksɐnˌaɪd -->
  <lexeme><grapheme>nitazoxanide</grapheme><phoneme>naɪtəˈzɑːksənaɪd</phoneme></lexeme>
  <!-- nye-TRAZ-e-pam; the voice alone: nˈaɪtɹeɪzpˌæm -->
  <lexeme><grapheme>nitrazepam</grapheme><phoneme>naɪˈtɹæzəpæm</phoneme></lexeme>
  <!-- nye-troe-fue-RAN-toyn; the voice alone: nˌaɪtɹoʊfjˈʊɹɹɐntˌɔɪn -->
  <lexeme><grapheme>nitrofurantoin</grapheme><phoneme>naɪtɹoʊfjuːˈɹæntɔɪn</phoneme></lexeme>
  <!-- nye-VOL-ue-mab; the voice alone: nˈɪvəlˌuːmæb -->
  <lexeme><grapheme>nivolumab</grapheme><phoneme>naɪˈvɑːljuːmæb</phoneme></lexeme>
  <!-- ni-ZA-ti-deen; the voice alone: nˈɪzɐtˌɪdiːn -->
  <lexeme><grapheme>nizatidine</grapheme><phoneme>nɪˈzætɪdiːn</phoneme></lexeme>
  <!-- nor-ep-i-NEF-rin; the voice alone: nˈɔːɹpaɪnfɹˌiːn -->
  <lexeme><grapheme>norepinephrine</grapheme><phoneme>nɔːɹɛpɪˈnɛfɹɪn</phoneme></lexeme>
  <!-- nor-ETH-in-drone; the voice alone: nˈɔːɹɪθˌɪndɹoʊn -->
  <lexeme><grapheme>norethindrone</grapheme><phoneme>nɔːɹˈɛθɪndɹoʊn</phoneme></lexeme>
  <!-- nor-JES-ti-mate; the voice alone: nˈɔːɹdʒɪstᵻmət -->
  <lexeme><grapheme>norgestimate</grapheme><phoneme>nɔːɹˈdʒɛstɪmeɪt</phoneme></lexeme>
  <!-- nor-JES-trel; the voice alone: nˈɔːɹdʒɛstɹəl -->
  <lexeme><grapheme>norgestrel</grapheme><phoneme>nɔːɹˈdʒɛstɹɛl</phoneme></lexeme>
  <!-- nor-TRIP-ti-leen; the voice alone: nˈɔːɹtɹɪptˌɪlaɪn -->
  <lexeme><grapheme>nortriptyline</grapheme><phoneme>nɔːɹˈtɹɪptɪliːn</phoneme></lexeme>
  <!-- nye-STAT-in; the voice alone: nˈɪstɐtˌɪn -->
  <lexeme><grapheme>nystatin</grapheme><phoneme>naɪˈstætɪn</phoneme></lexeme>
  <!-- ok-re-LIZ-ue-mab; the voice alone: ˈɑːkɹɪlˌɪzjuːmˌæb -->
  <lexeme><grapheme>ocrelizumab</grapheme><phoneme>ɑːkɹəˈlɪzjuːmæb</phoneme></lexeme>
  <!-- ok-TREE-oh-tide; the voice alone: ˈɑːktɹɪʲˌɑːɾaɪd -->
  <lexeme><grapheme>octreotide</grapheme><phoneme>ɑːkˈtɹiːoʊtaɪd</phoneme></lexeme>
  <!-- oh-fa-TUE-mue-mab; the voice alone: ɑːfˈɑːɾuːmjˌuːmæb -->
  <lexeme><grapheme>ofatumumab</grapheme><phoneme>oʊfəˈtuːmjuːmæb</phoneme></lexeme>
  <!-- oh-FLOX-a-sin; the voice alone: ˈɑːfləksˌæsɪn -->
  <lexeme><grapheme>ofloxacin</grapheme><phoneme>oʊˈflɑːksəsɪn</phoneme></lexeme>
  <!-- oh-LAN-za-peen; the voice alone: ɑːlˈænzɐpˌaɪn -->
  <lexeme><grapheme>olanzapine</grapheme><phoneme>oʊˈlænzəpiːn</phoneme></lexeme>
  <!-- oh-LAP-a-rib; the voice alone: ˈɑːlɐpˌæɹɪb -->
  <lexeme><grapheme>olaparib</grapheme><phoneme>oʊˈlæpəɹɪb</phoneme></lexeme>
  <!-- ole-me-SAR-tan; the voice alone: ˈɑːlmɪsˌɑːɹtən -->
  <lexeme><grapheme>olmesartan</grapheme><phoneme>oʊlməˈsɑːɹtæn</phoneme></lexeme>
  <!-- oh-loe-DA-ter-ol; the voice alone: ˈɑːlədˌæɾɚɹˌɑːl -->
  <lexeme><grapheme>olodaterol</grapheme><phoneme>oʊloʊˈdætɚɹɑːl</phoneme></lexeme>
  <!-- oh-loe-PAT-a-deen; the voice alone: ˈɑːləpˌæɾɐdˌiːn -->
  <lexeme><grapheme>olopatadine</grapheme><phoneme>oʊloʊˈpætədiːn</phoneme></lexeme>
  <!-- oh-ma-LIZ-ue-mab; the voice alone: ˈoʊmɐlˌɪzjuːmˌæb -->
  <lexeme><grapheme>omalizumab</grapheme><phoneme>oʊməˈlɪzjuːmæb</phoneme></lexeme>
  <!-- oh-MEP-ra-zole; the voice alone: ˈoʊmpɹɐzˌoʊl -->
  <lexeme><grapheme>omeprazole</grapheme><phoneme>oʊˈmɛpɹəzoʊl</phoneme></lexeme>
  <!-- on-DAN-se-tron; the voice alone: ˈɑːndɐnsˌɛtɹɑːn -->
  <lexeme><grapheme>ondansetron</grapheme><phoneme>ɑːnˈdænsətɹɑːn</phoneme></lexeme>
  <!-- oh-PIK-a-pone; the voice alone: ˈɑːpɪkˌeɪpoʊn -->
  <lexeme><grapheme>opicapone</grapheme><phoneme>oʊˈpɪkəpoʊn</phoneme></lexeme>
  <!-- or-FEN-a-dreen; the voice alone: ˈɔːɹfənˌædɹiːn -->
  <lexeme><grapheme>orphenadrine</grapheme><phoneme>ɔːɹˈfɛnədɹiːn</phoneme></lexeme>
  <!-- oh-sel-TAM-i-vir; the voice alone: ˈoʊsltɐmˌɪvɪɹ -->
  <lexeme><grapheme>oseltamivir</grapheme><phoneme>oʊsɛlˈtæmɪvɪɹ</phoneme></lexeme>
  <!-- oh-si-MER-ti-nib; the voice alone: ˈɑːsɪmɚtˌɪnɪb -->
  <lexeme><grapheme>osimertinib</grapheme><phoneme>oʊsɪˈmɜːtɪnɪb</phoneme></lexeme>
  <!-- ox-AL-i-plat-in; the voice alone: ˈɑːksɐlˌɪplɐtˌɪn -->
  <lexeme><grapheme>oxaliplatin</grapheme><phoneme>ɑːksˈælɪplætɪn</phoneme></lexeme>
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
  <!-- ox-ee-tet-ra-SYE-kleen; the voice alone: ˌɑːksɪtˈɛtɹɐsˌaɪklaɪn -->
  <lexeme><grapheme>oxytetracycline</grapheme><phoneme>ɑːksitɛtɹəˈsaɪkliːn</phoneme></lexeme>
  <!-- ox-i-TOE-sin; the voice alone: ˌɑːksɪtˈɑːsɪn -->
  <lexeme><grapheme>oxytocin</grapheme><phoneme>ɑːksɪˈtoʊsɪn</phoneme></lexeme>
  <!-- pak-li-TAX-el; the voice alone: pˈæklɪtˌæksəl -->
  <lexeme><grapheme>paclitaxel</grapheme><phoneme>pæklɪˈtæksɛl</phoneme></lexeme>
  <!-- pal-boe-SYE-klib; the voice alone: pˈælbəsˌɪklɪb -->
  <lexeme><grapheme>palbociclib</grapheme><phoneme>pælboʊˈsaɪklɪb</phoneme></lexeme>
  <!-- pal-ee-PER-i-done; the voice alone: pˈælɪpɚɹˌɪdoʊn -->
  <lexeme><grapheme>paliperidone</grapheme><phoneme>pæliˈpɛɹɪdoʊn</phoneme></lexeme>
  <!-- pal-i-VIZ-ue-mab; the voice alone: pˈælɪvˌɪzjuːmˌæb -->
  <lexeme><grapheme>palivizumab</grapheme><phoneme>pælɪˈvɪzjuːmæb</phoneme></lexeme>
  <!-- pal-oh-NOE-se-tron; the voice alone: pˈælənˌoʊstɹɑːn -->
  <lexeme><grapheme>palonosetron</grapheme><phoneme>pæloʊˈnoʊsətɹɑːn</phoneme></lexeme>
  <!-- pa-mi-DROE-nate; the voice alone: pˈæmɪdɹˌɑːneɪt -->
  <lexeme><grapheme>pamidronate</grapheme><phoneme>pæmɪˈdɹoʊneɪt</phoneme></lexeme>
  <!-- pan-kre-LYE-pase; the voice alone: pˈæŋkɹɪlˌɪpeɪs -->
  <lexeme><grapheme>pancrelipase</grapheme><phoneme>pænkɹəˈlaɪpeɪs</phoneme></lexeme>
  <!-- pan-i-TUE-mue-mab; the voice alone: pˈænaɪtˌuːmjuːmˌæb -->
  <lexeme><grapheme>panitumumab</grapheme><phoneme>pænɪˈtuːmjuːmæb</phoneme></lexeme>
  <!-- pan-TOE-pra-zole; the voice alone: pˈæntəpɹˌæzoʊl -->
  <lexeme><grapheme>pantoprazole</grapheme><phoneme>pænˈtoʊpɹəzoʊl</phoneme></lexeme>
  <!-- par-a-SEE-ta-mol; the voice alone: pˈæɹəsˌɛɾɐmˌɑːl -->
  <lexeme><grapheme>paracetamol</grapheme><phoneme>pæɹəˈsiːtəmɑːl</phoneme></lexeme>
  <!-- par-i-KAL-si-tol; the voice alone: pˈæɹɪkˌælsɪtˌɑːl -->
  <lexeme><grapheme>paricalcitol</grapheme><phoneme>pæɹɪˈkælsɪtɑːl</phoneme></lexeme>
  <!-- pa-ROX-e-teen; the voice alone: pˈæɹəksˌɛtiːn -->
  <lexeme><grapheme>paroxetine</grapheme><phoneme>pəˈɹɑːksətiːn</phoneme></lexeme>
  <!-- pa-TIR-oh-mer; the voice alone: pˈæɾɪɹəmɚ -->
  <lexeme><grapheme>patiromer</grapheme><phoneme>pəˈtɪɹoʊmɚ</phoneme></lexeme>
  <!-- paz-OH-pa-nib; the voice alone: pˈæzəpˌænɪb -->
  <lexeme><grapheme>pazopanib</grapheme><phoneme>pæzˈoʊpənɪb</phoneme></lexeme>
  <!-- peg-fil-GRAS-tim; the voice alone: pˈɛɡfɪlɡɹˌæstɪm -->
  <lexeme><grapheme>pegfilgrastim</grapheme><phoneme>pɛɡfɪlˈɡɹæstɪm</phoneme></lexeme>
  <!-- peg-LOE-ti-kase; the voice alone: pˈɛɡlətˌɪkeɪs -->
  <lexeme><grapheme>pegloticase</grapheme><phoneme>pɛɡˈloʊtɪkeɪs</phoneme></lexeme>
  <!-- pem-broe-LIZ-ue-mab; the voice alone: pˈɛmbɹəlˌɪzjuːmˌæb -->
  <lexeme><grapheme>pembrolizumab</grapheme><phoneme>pɛmbɹoʊˈlɪzjuːmæb</phoneme></lexeme>
  <!-- pem-e-TREX-ed; the voice alone: pˈɛmiːɾɚkst -->
  <lexeme><grapheme>pemetrexed</grapheme><phoneme>pɛməˈtɹɛksɛd</phoneme></lexeme>
  <!-- pen-TAM-i-deen; the voice alone: pˈɛntɐmˌɪdiːn -->
  <lexeme><grapheme>pentamidine</grapheme><phoneme>pɛnˈtæmɪdiːn</phoneme></lexeme>
  <!-- pen-tox-IF-i-lin; the voice alone: pˈɛntəksˌɪfɪlˌaɪn -->
  <lexeme><grapheme>pentoxifylline</grapheme><phoneme>pɛntɑːksˈɪfɪlɪn</phoneme></lexeme>
  <!-- per-AM-pa-nel; the voice alone: pˈɛɹɐmpˌænəl -->
  <lexeme><grapheme>perampanel</grapheme><phoneme>pɚɹˈæmpənɛl</phoneme></lexeme>
  <!-- per-IN-doe-pril; the voice alone: pˌɛɹɪndˈɑːpɹəl -->
  <lexeme><grapheme>perindopril</grapheme><phoneme>pəˈɹɪndoʊpɹɪl</phoneme></lexeme>
  <!-- per-METH-rin; the voice alone: pˈɜːmɪθɹˌɪn -->
  <lexeme><grapheme>permethrin</grapheme><phoneme>pɚˈmɛθɹɪn</phoneme></lexeme>
  <!-- per-FEN-a-zeen; the voice alone: pˈɜːfənˌæziːn -->
  <lexeme><grapheme>perphenazine</grapheme><phoneme>pɚˈfɛnəziːn</phoneme></lexeme>
  <!-- per-TUE-zue-mab; the voice alone: pɚtˈuːzjuːmˌæb -->
  <lexeme><grapheme>pertuzumab</grapheme><phoneme>pɚˈtuːzuːmæb</phoneme></lexeme>
  <!-- fen-az-oh-PEER-i-deen; the voice alone: fˈɛnɐzˌɑːpɪɹˌɪdiːn -->
  <lexeme><grapheme>phenazopyridine</grapheme><phoneme>fɛnæzoʊˈpɪɹɪdiːn</phoneme></lexeme>
  <!-- fen-IN-dye-one; the voice alone: fˌɛnɪndˈaɪəni -->
  <lexeme><grapheme>phenindione</grapheme><phoneme>fɛnˈɪndaɪoʊn</phoneme></lexeme>
  <!-- fee-noe-BAR-bi-tal; the voice alone: fˈɛnəbˌɑːɹbɪɾəl -->
  <lexeme><grapheme>phenobarbital</grapheme><phoneme>finoʊˈbɑːɹbɪtæl</phoneme></lexeme>
  <!-- fen-ox-ee-meth-il-pen-i-SIL-in; the voice alone: fˌɛnəksˌaɪmθɪlpˌɛnɪsˈɪlᵻn -->
  <lexeme><grapheme>phenoxymethylpenicillin</grapheme><phoneme>fɛnɑːksimɛθɪlpɛnɪˈsɪlɪn</phoneme></lexeme>
  <!-- fen-il-EF-rin; the voice alone: fˌiːnaɪlˈɛfɹiːn -->
  <lexeme><grapheme>phenylephrine</grapheme><phoneme>fɛnɪlˈɛfɹɪn</phoneme></lexeme>
  <!-- fye-toe-na-DYE-one; the voice alone: fˌaɪtəneɪdˈaɪəni -->
  <lexeme><grapheme>phytonadione</grapheme><phoneme>faɪtoʊnəˈdaɪoʊn</phoneme></lexeme>
  <!-- pi-BRENT-as-vir; the voice alone: pˈɪbɹəntˌæsvɪɹ -->
  <lexeme><grapheme>pibrentasvir</grapheme><phoneme>pɪˈbɹɛntæsvɪɹ</phoneme></lexeme>
  <!-- pye-loe-KAR-peen; the voice alone: pˈaɪləkˌɑːɹpaɪn -->
  <lexeme><grapheme>pilocarpine</grapheme><phoneme>paɪloʊˈkɑːɹpiːn</phoneme></lexeme>
  <!-- pim-a-VAN-ser-in; the voice alone: pˈɪmɐvˌænsɚɹˌɪn -->
  <lexeme><grapheme>pimavanserin</grapheme><phoneme>pɪməˈvænsɚɹɪn</phoneme></lexeme>
  <!-- pim-e-KROE-li-mus; the voice alone: pˈaɪmkɹəlˌɪməs -->
  <lexeme><grapheme>pimecrolimus</grapheme><phoneme>pɪməˈkɹoʊlɪməs</phoneme></lexeme>
  <!-- pye-oh-GLI-ta-zone; the voice alone: pɪʲˈɑːɡlɪtˌæzoʊn -->
  <lexeme><grapheme>pioglitazone</grapheme><phoneme>paɪoʊˈɡlɪtəzoʊn</phoneme></lexeme>
  <!-- pi-PER-a-sil-in; the voice alone: pˌaɪpɹɐsˈɪlᵻn -->
  <lexeme><grapheme>piperacillin</grapheme><phoneme>pɪˈpɛɹəsɪlɪn</phoneme></lexeme>
  <!-- pir-FEN-i-done; the voice alone: pˈɜːfənˌɪdoʊn -->
  <lexeme><grapheme>pirfenidone</grapheme><phoneme>pɪɹˈfɛnɪdoʊn</phoneme></lexeme>
  <!-- peer-OX-i-kam; the voice alone: pˈɪɹəksˌɪkæm -->
  <lexeme><grapheme>piroxicam</grapheme><phoneme>pɪɹˈɑːksɪkæm</phoneme></lexeme>
  <!-- pi-TA-va-stat-in; the voice alone: pˈɪɾɐvˌæstɐtˌɪn -->
  <lexeme><grapheme>pitavastatin</grapheme><phoneme>pɪˈtævəstætɪn</phoneme></lexeme>
  <!-- pi-TOL-i-sant; the voice alone: pˈɪɾəlˌɪsənt -->
  <lexeme><grapheme>pitolisant</grapheme><phoneme>pɪˈtɑːlɪsænt</phoneme></lexeme>
  <!-- pi-ZOE-ti-fen; the voice alone: pˈɪzətˌaɪfən -->
  <lexeme><grapheme>pizotifen</grapheme><phoneme>pɪˈzoʊtɪfən</phoneme></lexeme>
  <!-- ple-KAN-a-tide; the voice alone: plˈɛkɐnˌæɾaɪd -->
  <lexeme><grapheme>plecanatide</grapheme><phoneme>pləˈkænətaɪd</phoneme></lexeme>
  <!-- poe-ma-LID-oh-mide; the voice alone: pˈoʊmɐlˌɪdəmˌaɪd -->
  <lexeme><grapheme>pomalidomide</grapheme><phoneme>poʊməˈlɪdoʊmaɪd</phoneme></lexeme>
  <!-- poe-NA-ti-nib; the voice alone: pˈɑːnɐtˌɪnɪb -->
  <lexeme><grapheme>ponatinib</grapheme><phoneme>poʊˈnætɪnɪb</phoneme></lexeme>
  <!-- poe-sa-KON-a-zole; the voice alone: pˈɑːsɐkˌɑːnɐzˌoʊl -->
  <lexeme><grapheme>posaconazole</grapheme><phoneme>poʊsəˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- pra-mi-PEX-ole; the voice alone: pɹˈæmaɪpksˌoʊl -->
  <lexeme><grapheme>pramipexole</grapheme><phoneme>pɹæmɪˈpɛksoʊl</phoneme></lexeme>
  <!-- pra-MOX-een; the voice alone: pɹˈæməksˌaɪn -->
  <lexeme><grapheme>pramoxine</grapheme><phoneme>pɹəˈmɑːksiːn</phoneme></lexeme>
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
  <!-- PRIM-a-kween; the voice alone: pɹˈaɪmɐkwˌaɪn -->
  <lexeme><grapheme>primaquine</grapheme><phoneme>ˈpɹɪməkwiːn</phoneme></lexeme>
  <!-- PRYE-mi-done; the voice alone: pɹˈɪmɪdˌoʊn -->
  <lexeme><grapheme>primidone</grapheme><phoneme>ˈpɹaɪmɪdoʊn</phoneme></lexeme>
  <!-- proe-BEN-e-sid; the voice alone: pɹˈoʊbnɪsˌɪd -->
  <lexeme><grapheme>probenecid</grapheme><phoneme>pɹoʊˈbɛnəsɪd</phoneme></lexeme>
  <!-- proe-KANE-a-mide; the voice alone: pɹˈɑːkeɪnˌæmaɪd -->
  <lexeme><grapheme>procainamide</grapheme><phoneme>pɹoʊˈkeɪnəmaɪd</phoneme></lexeme>
  <!-- proe-klor-PER-a-zeen; the voice alone: pɹˈɑːklɔːɹəpɚɹˌeɪziːn -->
  <lexeme><grapheme>prochlorperazine</grapheme><phoneme>pɹoʊklɔːɹˈpɛɹəziːn</phoneme></lexeme>
  <!-- proe-SYE-kli-deen; the voice alone: pɹˈɑːsɪklˌɪdiːn -->
  <lexeme><grapheme>procyclidine</grapheme><phoneme>pɹoʊˈsaɪklɪdiːn</phoneme></lexeme>
  <!-- proe-GWAN-il; the voice alone: pɹˈɑːɡjuːˌænɪl -->
  <lexeme><grapheme>proguanil</grapheme><phoneme>pɹoʊˈɡwɑːnɪl</phoneme></lexeme>
  <!-- proe-METH-a-zeen; the voice alone: pɹˈoʊmiːθˌeɪziːn -->
  <lexeme><grapheme>promethazine</grapheme><phoneme>pɹoʊˈmɛθəziːn</phoneme></lexeme>
  <!-- proe-pa-FEEN-one; the voice alone: pɹəpˈeɪfnɑːn -->
  <lexeme><grapheme>propafenone</grapheme><phoneme>pɹoʊpəˈfiːnoʊn</phoneme></lexeme>
  <!-- PROE-poe-fol; the voice alone: pɹəpˈɑːfɑːl -->
  <lexeme><grapheme>propofol</grapheme><phoneme>ˈpɹoʊpoʊfɑːl</phoneme></lexeme>
  <!-- proe-pil-thye-oh-URE-a-sil; the voice alone: pɹˈoʊpəlθjɚɹˌæsɪl -->
  <lexeme><grapheme>propylthiouracil</grapheme><phoneme>pɹoʊpɪlθaɪoʊˈjʊɹəsɪl</phoneme></lexeme>
  <!-- proe-TRIP-ti-leen; the voice alone: pɹˈɑːtɹɪptˌɪlaɪn -->
  <lexeme><grapheme>protriptyline</grapheme><phoneme>pɹoʊˈtɹɪptɪliːn</phoneme></lexeme>
  <!-- proo-KAL-oh-pride; the voice alone: pɹˈuːkɐlˌɑːpɹaɪd -->
  <lexeme><grapheme>prucalopride</grapheme><phoneme>pɹuːˈkæloʊpɹaɪd</phoneme></lexeme>
  <!-- soo-doe-e-FED-rin; the voice alone: sˈuːdoʊˌɛfɪdɹˌiːn -->
  <lexeme><grapheme>pseudoephedrine</grapheme><phoneme>suːdoʊəˈfɛdɹɪn</phoneme></lexeme>
  <!-- pi-RAN-tel; the voice alone: pˈɪɹæntəl -->
  <lexeme><grapheme>pyrantel</grapheme><phoneme>pɪˈɹæntɛl</phoneme></lexeme>
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
  <!-- ra-MEL-tee-on; the voice alone: ɹˈeɪmltɪʲən -->
  <lexeme><grapheme>ramelteon</grapheme><phoneme>ɹəˈmɛltiɑːn</phoneme></lexeme>
  <!-- ra-MI-pril; the voice alone: ɹˈæmɪpɹəl -->
  <lexeme><grapheme>ramipril</grapheme><phoneme>ɹəˈmɪpɹɪl</phoneme></lexeme>
  <!-- ra-ni-BIZ-ue-mab; the voice alone: ɹˈænɪbˌɪzjuːmˌæb -->
  <lexeme><grapheme>ranibizumab</grapheme><phoneme>ɹænɪˈbɪzjuːmæb</phoneme></lexeme>
  <!-- ra-NI-ti-deen; the voice alone: ɹˈænɪtˌɪdiːn -->
  <lexeme><grapheme>ranitidine</grapheme><phoneme>ɹəˈnɪtɪdiːn</phoneme></lexeme>
  <!-- ra-NOE-la-zeen; the voice alone: ɹˈænəlˌæziːn -->
  <lexeme><grapheme>ranolazine</grapheme><phoneme>ɹəˈnoʊləziːn</phoneme></lexeme>
  <!-- ra-SA-ji-leen; the voice alone: ɹˈæsɐdʒˌɪliːn -->
  <lexeme><grapheme>rasagiline</grapheme><phoneme>ɹəˈsædʒɪliːn</phoneme></lexeme>
  <!-- ras-BURE-i-kase; the voice alone: ɹˈæsbɪɹˌɪkeɪs -->
  <lexeme><grapheme>rasburicase</grapheme><phoneme>ɹæsˈbjʊɹɪkeɪs</phoneme></lexeme>
  <!-- rel-ue-GOE-lix; the voice alone: ɹᵻlˈuːɡəlˌɪks -->
  <lexeme><grapheme>relugolix</grapheme><phoneme>ɹɛljuːˈɡoʊlɪks</phoneme></lexeme>
  <!-- re-SER-peen; the voice alone: ɹᵻsˈɜːpaɪn -->
  <lexeme><grapheme>reserpine</grapheme><phoneme>ɹəˈsɜːpiːn</phoneme></lexeme>
  <!-- rye-ba-VYE-rin; the voice alone: ɹˈɪbɐvˌɪɹɪn -->
  <lexeme><grapheme>ribavirin</grapheme><phoneme>ɹaɪbəˈvaɪɹɪn</phoneme></lexeme>
  <!-- rye-boe-SYE-klib; the voice alone: ɹˈɪbəsˌɪklɪb -->
  <lexeme><grapheme>ribociclib</grapheme><phoneme>ɹaɪboʊˈsaɪklɪb</phoneme></lexeme>
  <!-- rif-a-BUE-tin; the voice alone: ɹˈɪfɐbjˌuːtɪn -->
  <lexeme><grapheme>rifabutin</grapheme><phoneme>ɹɪfəˈbjuːtɪn</phoneme></lexeme>
  <!-- rif-AM-pi-sin; the voice alone: ɹˈɪfɐmpˌɪsɪn -->
  <lexeme><grapheme>rifampicin</grapheme><phoneme>ɹɪfˈæmpɪsɪn</phoneme></lexeme>
  <!-- rif-AM-pin; the voice alone: ɹˈɪfɐmpˌɪn -->
  <lexeme><grapheme>rifampin</grapheme><phoneme>ɹɪfˈæmpɪn</phoneme></lexeme>
  <!-- rif-a-PEN-teen; the voice alone: ɹˌɪfeɪpˈɛntiːn -->
  <lexeme><grapheme>rifapentine</grapheme><phoneme>ɹɪfəˈpɛntiːn</phoneme></lexeme>
  <!-- rif-AX-i-min; the voice alone: ɹˈɪfɐksˌɪmɪn -->
  <lexeme><grapheme>rifaximin</grapheme><phoneme>ɹɪfˈæksɪmɪn</phoneme></lexeme>
  <!-- ril-pi-VIR-een; the voice alone: ɹˈɪlpɪvˌɪɹiːn -->
  <lexeme><grapheme>rilpivirine</grapheme><phoneme>ɹɪlpɪˈvɪɹiːn</phoneme></lexeme>
  <!-- RIL-ue-zole; the voice alone: ɹˈɪluːzˌoʊl -->
  <lexeme><grapheme>riluzole</grapheme><phoneme>ˈɹɪljuːzoʊl</phoneme></lexeme>
  <!-- ri-ME-je-pant; the voice alone: ɹˈaɪmdʒɛpənt -->
  <lexeme><grapheme>rimegepant</grapheme><phoneme>ɹɪˈmɛdʒəpænt</phoneme></lexeme>
  <!-- rye-oh-SIG-ue-at; the voice alone: ɹɪʲˈɑːsɪɡjˌuːæt -->
  <lexeme><grapheme>riociguat</grapheme><phoneme>ɹaɪoʊˈsɪɡjuːæt</phoneme></lexeme>
  <!-- ris-an-KIZ-ue-mab; the voice alone: ɹˈɪsɐŋkˌɪzjuːmˌæb -->
  <lexeme><grapheme>risankizumab</grapheme><phoneme>ɹɪsænˈkɪzjuːmæb</phoneme></lexeme>
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
  <!-- roe-kue-ROE-nee-um; the voice alone: ɹˌɑːkjʊɹɹˈoʊniəm -->
  <lexeme><grapheme>rocuronium</grapheme><phoneme>ɹoʊkjuːˈɹoʊniəm</phoneme></lexeme>
  <!-- roe-FLOO-mi-last; the voice alone: ɹˈɑːfluːmˌɪlæst -->
  <lexeme><grapheme>roflumilast</grapheme><phoneme>ɹoʊˈfluːmɪlæst</phoneme></lexeme>
  <!-- roe-mi-PLOE-stim; the voice alone: ɹˈɑːmɪplˌɑːstɪm -->
  <lexeme><grapheme>romiplostim</grapheme><phoneme>ɹoʊmɪˈploʊstɪm</phoneme></lexeme>
  <!-- roe-moe-SOZ-ue-mab; the voice alone: ɹˈɑːməsˌɑːzjuːmˌæb -->
  <lexeme><grapheme>romosozumab</grapheme><phoneme>ɹoʊmoʊˈsɑːzjuːmæb</phoneme></lexeme>
  <!-- roe-PIV-a-kane; the voice alone: ɹˈɑːpɪvˌeɪkeɪn -->
  <lexeme><grapheme>ropivacaine</grapheme><phoneme>ɹoʊˈpɪvəkeɪn</phoneme></lexeme>
  <!-- roe-zi-GLI-ta-zone; the voice alone: ɹˈɑːsɪɡlˌɪɾɐzˌoʊn -->
  <lexeme><grapheme>rosiglitazone</grapheme><phoneme>ɹoʊzɪˈɡlɪtəzoʊn</phoneme></lexeme>
  <!-- roe-SOO-va-stat-in; the voice alone: ɹˈɑːsuːvˌæstɐtˌɪn -->
  <lexeme><grapheme>rosuvastatin</grapheme><phoneme>ɹoʊˈsuːvəstætɪn</phoneme></lexeme>
  <!-- roe-TIG-oh-teen; the voice alone: ɹˈoʊɾɪɡˌɑːtiːn -->
  <lexeme><grapheme>rotigotine</grapheme><phoneme>ɹoʊˈtɪɡoʊtiːn</phoneme></lexeme>
  <!-- roo-KAP-a-rib; the voice alone: ɹˈuːkɐpˌæɹɪb -->
  <lexeme><grapheme>rucaparib</grapheme><phoneme>ɹuːˈkæpəɹɪb</phoneme></lexeme>
  <!-- roo-FIN-a-mide; the voice alone: ɹˈuːfaɪnˌæmaɪd -->
  <lexeme><grapheme>rufinamide</grapheme><phoneme>ɹuːˈfɪnəmaɪd</phoneme></lexeme>
  <!-- rux-oh-LI-ti-nib; the voice alone: ɹˈʌksəlˌɪtɪnˌɪb -->
  <lexeme><grapheme>ruxolitinib</grapheme><phoneme>ɹʌksoʊˈlɪtɪnɪb</phoneme></lexeme>
  <!-- sak-UE-bi-tril; the voice alone: sˈækjuːbˌɪtɹəl -->
  <lexeme><grapheme>sacubitril</grapheme><phoneme>sækˈjuːbɪtɹɪl</phoneme></lexeme>
  <!-- sa-FIN-a-mide; the voice alone: sˈæfaɪnˌæmaɪd -->
  <lexeme><grapheme>safinamide</grapheme><phoneme>səˈfɪnəmaɪd</phoneme></lexeme>
  <!-- sal-BUE-ta-mol; the voice alone: sˈælbjuːtˌæmɑːl -->
  <lexeme><grapheme>salbutamol</grapheme><phoneme>sælˈbjuːtəmɑːl</phoneme></lexeme>
  <!-- sal-ME-te-rol; the voice alone: sˈælmɪɾɚɹˌɑːl -->
  <lexeme><grapheme>salmeterol</grapheme><phoneme>sælˈmɛtəɹɑːl</phoneme></lexeme>
  <!-- sa-KWIN-a-vir; the voice alone: sˈækwɪnˌævɪɹ -->
  <lexeme><grapheme>saquinavir</grapheme><phoneme>səˈkwɪnəvɪɹ</phoneme></lexeme>
  <!-- sar-IL-ue-mab; the voice alone: sˈɑːɹɹɪlˌuːmæb -->
  <lexeme><grapheme>sarilumab</grapheme><phoneme>sæɹˈɪljuːmæb</phoneme></lexeme>
  <!-- sax-a-GLIP-tin; the voice alone: sˈæksɐɡlˌɪptɪn -->
  <lexeme><grapheme>saxagliptin</grapheme><phoneme>sæksəˈɡlɪptɪn</phoneme></lexeme>
  <!-- sek-ue-KIN-ue-mab; the voice alone: sˈɛkjuːkˌɪnuːmˌæb -->
  <lexeme><grapheme>secukinumab</grapheme><phoneme>sɛkjuːˈkɪnjuːmæb</phoneme></lexeme>
  <!-- se-LE-ji-leen; the voice alone: sˈɛlɪdʒˌɪliːn -->
  <lexeme><grapheme>selegiline</grapheme><phoneme>səˈlɛdʒɪliːn</phoneme></lexeme>
  <!-- sem-a-GLOO-tide; the voice alone: sˈɛmɐɡlˌuːɾaɪd -->
  <lexeme><grapheme>semaglutide</grapheme><phoneme>sɛməˈɡluːtaɪd</phoneme></lexeme>
  <!-- SER-tra-leen; the voice alone: sˈɜːtɹəlˌaɪn -->
  <lexeme><grapheme>sertraline</grapheme><phoneme>ˈsɜːtɹəliːn</phoneme></lexeme>
  <!-- se-VEL-a-mer; the voice alone: sˈɛvɪlˌeɪmɚ -->
  <lexeme><grapheme>sevelamer</grapheme><phoneme>səˈvɛləmɚ</phoneme></lexeme>
  <!-- see-voe-FLURE-ane; the voice alone: sˈɛvəflˌʊɹɹeɪn -->
  <lexeme><grapheme>sevoflurane</grapheme><phoneme>sivoʊˈflʊɹeɪn</phoneme></lexeme>
  <!-- sil-DEN-a-fil; the voice alone: sˈɪldənˌæfɪl -->
  <lexeme><grapheme>sildenafil</grapheme><phoneme>sɪlˈdɛnəfɪl</phoneme></lexeme>
  <!-- SIL-oh-doe-sin; the voice alone: sˈaɪlədˌɑːsɪn -->
  <lexeme><grapheme>silodosin</grapheme><phoneme>ˈsɪloʊdoʊsɪn</phoneme></lexeme>
  <!-- sim-va-STAT-in; the voice alone: sˈɪmvɐstˌætɪn -->
  <lexeme><grapheme>simvastatin</grapheme><phoneme>sɪmvəˈstætɪn</phoneme></lexeme>
  <!-- si-PON-i-mod; the voice alone: sˈɪpənˌɪmɑːd -->
  <lexeme><grapheme>siponimod</grapheme><phoneme>sɪˈpɑːnɪmɑːd</phoneme></lexeme>
  <!-- sir-OH-li-mus; the voice alone: sˈɪɹəlˌɪməs -->
  <lexeme><grapheme>sirolimus</grapheme><phoneme>sɪˈɹoʊlɪməs</phoneme></lexeme>
  <!-- sit-a-GLIP-tin; the voice alone: sˈɪɾɐɡlˌɪptɪn -->
  <lexeme><grapheme>sitagliptin</grapheme><phoneme>sɪtəˈɡlɪptɪn</phoneme></lexeme>
  <!-- soe-FOS-bue-vir; the voice alone: sˈɑːfəsbjˌuːvɪɹ -->
  <lexeme><grapheme>sofosbuvir</grapheme><phoneme>soʊˈfɑːsbjuːvɪɹ</phoneme></lexeme>
  <!-- sol-i-FEN-a-sin; the voice alone: sˈɑːlaɪfnˌæsɪn -->
  <lexeme><grapheme>solifenacin</grapheme><phoneme>sɑːlɪˈfɛnəsɪn</phoneme></lexeme>
  <!-- sol-ri-AM-fe-tol; the voice alone: sˈɑːlɹɪʲˌæmfɪtˌɑːl -->
  <lexeme><grapheme>solriamfetol</grapheme><phoneme>sɑːlɹiˈæmfətɑːl</phoneme></lexeme>
  <!-- soe-ma-TROE-pin; the voice alone: sˈɑːmɐtɹˌɑːpɪn -->
  <lexeme><grapheme>somatropin</grapheme><phoneme>soʊməˈtɹoʊpɪn</phoneme></lexeme>
  <!-- sor-AF-e-nib; the voice alone: sˈɔːɹeɪfnˌɪb -->
  <lexeme><grapheme>sorafenib</grapheme><phoneme>sɔːɹˈæfənɪb</phoneme></lexeme>
  <!-- speer-on-oh-LAK-tone; the voice alone: spˈaɪɚnəlˌæktoʊn -->
  <lexeme><grapheme>spironolactone</grapheme><phoneme>ˌspɪɹənoʊˈlæktoʊn</phoneme></lexeme>
  <!-- suk-sin-il-KOE-leen; the voice alone: səksˈɪnɪlkˌɑːliːn -->
  <lexeme><grapheme>succinylcholine</grapheme><phoneme>sʌksɪnɪlˈkoʊliːn</phoneme></lexeme>
  <!-- soo-KRAL-fate; the voice alone: sˈʌkɹɐlfˌeɪt -->
  <lexeme><grapheme>sucralfate</grapheme><phoneme>suːˈkɹælfeɪt</phoneme></lexeme>
  <!-- sul-BAK-tam; the voice alone: sˈʌlbɐktˌæm -->
  <lexeme><grapheme>sulbactam</grapheme><phoneme>sʌlˈbæktæm</phoneme></lexeme>
  <!-- sul-fa-meth-OX-a-zole; the voice alone: sˈʌlfɐmˌɛθəksˌæzoʊl -->
  <lexeme><grapheme>sulfamethoxazole</grapheme><phoneme>ˌsʌlfəmɛˈθɑːksəzoʊl</phoneme></lexeme>
  <!-- sul-fa-SAL-a-zeen; the voice alone: sˈʌlfeɪzˌælɐzˌiːn -->
  <lexeme><grapheme>sulfasalazine</grapheme><phoneme>sʌlfəˈsæləziːn</phoneme></lexeme>
  <!-- sul-fin-PEER-a-zone; the voice alone: sˈʌlfɪnpˌɪɹɐzˌoʊn -->
  <lexeme><grapheme>sulfinpyrazone</grapheme><phoneme>ˌsʌlfɪnˈpɪɹəzoʊn</phoneme></lexeme>
  <!-- sul-IN-dak; the voice alone: sˈuːlɪndˌæk -->
  <lexeme><grapheme>sulindac</grapheme><phoneme>səlˈɪndæk</phoneme></lexeme>
  <!-- soo-ma-TRIP-tan; the voice alone: sˈuːmɐtɹˌɪptən -->
  <lexeme><grapheme>sumatriptan</grapheme><phoneme>suːməˈtɹɪptæn</phoneme></lexeme>
  <!-- soo-NI-ti-nib; the voice alone: sjˈuːnɪtˌɪnɪb -->
  <lexeme><grapheme>sunitinib</grapheme><phoneme>suːˈnɪtɪnɪb</phoneme></lexeme>
  <!-- soo-voe-REX-ant; the voice alone: sˈuːvɔːɹˌɛksənt -->
  <lexeme><grapheme>suvorexant</grapheme><phoneme>suːvoʊˈɹɛksænt</phoneme></lexeme>
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
  <!-- ta-ZAR-oh-teen; the voice alone: tˈæzɐɹˌoʊtiːn -->
  <lexeme><grapheme>tazarotene</grapheme><phoneme>təˈzæɹoʊtiːn</phoneme></lexeme>
  <!-- taz-oh-BAK-tam; the voice alone: tˈæzəbˌæktæm -->
  <lexeme><grapheme>tazobactam</grapheme><phoneme>tæzoʊˈbæktæm</phoneme></lexeme>
  <!-- te-doo-GLOO-tide; the voice alone: tˈɛdəɡlˌuːɾaɪd -->
  <lexeme><grapheme>teduglutide</grapheme><phoneme>tɛduːˈɡluːtaɪd</phoneme></lexeme>
  <!-- tel-A-pre-vir; the voice alone: tˈɛlɐpɹˌɛvɪɹ -->
  <lexeme><grapheme>telaprevir</grapheme><phoneme>tɛlˈæpɹəvɪɹ</phoneme></lexeme>
  <!-- tel-mi-SAR-tan; the voice alone: tˈɛlmɪsˌɑːɹtən -->
  <lexeme><grapheme>telmisartan</grapheme><phoneme>tɛlmɪˈsɑːɹtæn</phoneme></lexeme>
  <!-- te-MAZ-e-pam; the voice alone: tˈɛmeɪzpˌæm -->
  <lexeme><grapheme>temazepam</grapheme><phoneme>təˈmæzəpæm</phoneme></lexeme>
  <!-- te-moe-ZOE-loe-mide; the voice alone: tˈɛməzˌɑːləmˌaɪd -->
  <lexeme><grapheme>temozolomide</grapheme><phoneme>tɛmoʊˈzoʊloʊmaɪd</phoneme></lexeme>
  <!-- ten-EK-te-plase; the voice alone: tˈɛnɪktˌɛpleɪz -->
  <lexeme><grapheme>tenecteplase</grapheme><phoneme>tɛnˈɛktəpleɪs</phoneme></lexeme>
  <!-- te-NOE-foe-vir; the voice alone: tˈɛnəfˌɑːvɪɹ -->
  <lexeme><grapheme>tenofovir</grapheme><phoneme>təˈnoʊfoʊvɪɹ</phoneme></lexeme>
  <!-- ter-AY-zoe-sin; the voice alone: tˈɛɹəzˌɑːsɪn -->
  <lexeme><grapheme>terazosin</grapheme><phoneme>təˈɹeɪzoʊsɪn</phoneme></lexeme>
  <!-- TER-bin-a-feen; the voice alone: tˈɜːbɪnˌæfaɪn -->
  <lexeme><grapheme>terbinafine</grapheme><phoneme>ˈtɜːbɪnəfiːn</phoneme></lexeme>
  <!-- ter-BUE-ta-leen; the voice alone: tˈɜːbjuːɾəlˌaɪn -->
  <lexeme><grapheme>terbutaline</grapheme><phoneme>tɚˈbjuːtəliːn</phoneme></lexeme>
  <!-- ter-KON-a-zole; the voice alone: tˈɜːkənˌæzoʊl -->
  <lexeme><grapheme>terconazole</grapheme><phoneme>tɚˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- ter-FEN-a-deen; the voice alone: tˈɜːfənˌædiːn -->
  <lexeme><grapheme>terfenadine</grapheme><phoneme>tɚˈfɛnədiːn</phoneme></lexeme>
  <!-- ter-i-FLOO-noe-mide; the voice alone: tˈɛɹaɪflˌʌnəmˌaɪd -->
  <lexeme><grapheme>teriflunomide</grapheme><phoneme>ˌtɛɹɪˈfluːnoʊmaɪd</phoneme></lexeme>
  <!-- ter-i-PAR-a-tide; the voice alone: tˈɛɹɪpˌæɹɐtˌaɪd -->
  <lexeme><grapheme>teriparatide</grapheme><phoneme>ˌtɛɹɪˈpæɹətaɪd</phoneme></lexeme>
  <!-- tet-ra-BEN-a-zeen; the voice alone: tˈɛtɹeɪbnˌæziːn -->
  <lexeme><grapheme>tetrabenazine</grapheme><phoneme>tɛtɹəˈbɛnəziːn</phoneme></lexeme>
  <!-- tet-ra-SYE-kleen; the voice alone: tˈɛtɹɐsˌaɪklaɪn -->
  <lexeme><grapheme>tetracycline</grapheme><phoneme>tɛtɹəˈsaɪkliːn</phoneme></lexeme>
  <!-- tez-a-KAF-tor; the voice alone: tˈɛzɐkˌæftɚ -->
  <lexeme><grapheme>tezacaftor</grapheme><phoneme>tɛzəˈkæftɔːɹ</phoneme></lexeme>
  <!-- tez-e-PEL-ue-mab; the voice alone: tˈɛzɪpˌɛluːmˌæb -->
  <lexeme><grapheme>tezepelumab</grapheme><phoneme>tɛzəˈpɛljuːmæb</phoneme></lexeme>
  <!-- tha-LID-oh-mide; the voice alone: θˈælɪdˌɑːmaɪd -->
  <lexeme><grapheme>thalidomide</grapheme><phoneme>θəˈlɪdoʊmaɪd</phoneme></lexeme>
  <!-- thee-OFF-i-lin; the voice alone: θiːʲəfˈɪlaɪn -->
  <lexeme><grapheme>theophylline</grapheme><phoneme>θiˈɑːfɪlɪn</phoneme></lexeme>
  <!-- THYE-a-min; the voice alone: θˈaɪəmˌaɪn -->
  <lexeme><grapheme>thiamine</grapheme><phoneme>ˈθaɪəmɪn</phoneme></lexeme>
  <!-- thye-MER-oh-sal; the voice alone: θaɪmɹˈoʊzəl -->
  <lexeme><grapheme>thimerosal</grapheme><phoneme>θaɪˈmɛɹoʊsəl</phoneme></lexeme>
  <!-- thye-ROX-een; the voice alone: θˈaɪɹəksˌaɪn -->
  <lexeme><grapheme>thyroxine</grapheme><phoneme>θaɪˈɹɑːksiːn</phoneme></lexeme>
  <!-- tye-AG-a-been; the voice alone: tˈiːʲəɡˌæbaɪn -->
  <lexeme><grapheme>tiagabine</grapheme><phoneme>taɪˈæɡəbiːn</phoneme></lexeme>
  <!-- tye-KA-grel-or; the voice alone: tˈɪkɐɡɹˌɛlɚ -->
  <lexeme><grapheme>ticagrelor</grapheme><phoneme>taɪˈkæɡɹɛlɔːɹ</phoneme></lexeme>
  <!-- til-dra-KIZ-ue-mab; the voice alone: tˈɪldɹɐkˌɪzjuːmˌæb -->
  <lexeme><grapheme>tildrakizumab</grapheme><phoneme>tɪldɹəˈkɪzjuːmæb</phoneme></lexeme>
  <!-- TYE-moe-lol; the voice alone: tˈɪməlˌɑːl -->
  <lexeme><grapheme>timolol</grapheme><phoneme>ˈtaɪmoʊlɑːl</phoneme></lexeme>
  <!-- tye-NI-da-zole; the voice alone: tˈɪnɪdˌæzoʊl -->
  <lexeme><grapheme>tinidazole</grapheme><phoneme>taɪˈnɪdəzoʊl</phoneme></lexeme>
  <!-- tin-ZAP-a-rin; the voice alone: tˈɪnzɐpɚɹˌɪn -->
  <lexeme><grapheme>tinzaparin</grapheme><phoneme>tɪnˈzæpəɹɪn</phoneme></lexeme>
  <!-- tye-oh-TROE-pee-um; the voice alone: tɪʲətɹˈoʊpiəm -->
  <lexeme><grapheme>tiotropium</grapheme><phoneme>taɪoʊˈtɹoʊpiəm</phoneme></lexeme>
  <!-- ti-PRAN-a-vir; the voice alone: tˈɪpɹɐnˌævɪɹ -->
  <lexeme><grapheme>tipranavir</grapheme><phoneme>tɪˈpɹænəvɪɹ</phoneme></lexeme>
  <!-- tir-ZEP-a-tide; the voice alone: tˈɜːzɪpˌæɾaɪd -->
  <lexeme><grapheme>tirzepatide</grapheme><phoneme>tɪɹˈzɛpətaɪd</phoneme></lexeme>
  <!-- tye-ZAN-i-deen; the voice alone: tˈɪzɐnˌɪdiːn -->
  <lexeme><grapheme>tizanidine</grapheme><phoneme>taɪˈzænɪdiːn</phoneme></lexeme>
  <!-- toe-bra-MYE-sin; the voice alone: tˌɑːbɹɐmˈaɪsɪn -->
  <lexeme><grapheme>tobramycin</grapheme><phoneme>toʊbɹəˈmaɪsɪn</phoneme></lexeme>
  <!-- toe-si-LIZ-ue-mab; the voice alone: tˈɑːsɪlˌɪzjuːmˌæb -->
  <lexeme><grapheme>tocilizumab</grapheme><phoneme>toʊsɪˈlɪzjuːmæb</phoneme></lexeme>
  <!-- toe-fa-SYE-ti-nib; the voice alone: tˈɑːfɐsˌɪtɪnˌɪb -->
  <lexeme><grapheme>tofacitinib</grapheme><phoneme>toʊfəˈsaɪtɪnɪb</phoneme></lexeme>
  <!-- tole-BUE-ta-mide; the voice alone: tˈɑːlbjuːtˌæmaɪd -->
  <lexeme><grapheme>tolbutamide</grapheme><phoneme>toʊlˈbjuːtəmaɪd</phoneme></lexeme>
  <!-- TOLE-ka-pone; the voice alone: tˈɑːlkeɪpˌoʊn -->
  <lexeme><grapheme>tolcapone</grapheme><phoneme>ˈtoʊlkəpoʊn</phoneme></lexeme>
  <!-- TOLE-me-tin; the voice alone: tˈɑːlmɪtˌɪn -->
  <lexeme><grapheme>tolmetin</grapheme><phoneme>ˈtoʊlmətɪn</phoneme></lexeme>
  <!-- tole-NAF-tate; the voice alone: tˈɑːlnɐftˌeɪt -->
  <lexeme><grapheme>tolnaftate</grapheme><phoneme>toʊlˈnæfteɪt</phoneme></lexeme>
  <!-- tole-TER-oh-deen; the voice alone: tˈoʊltɚɹˌɑːdiːn -->
  <lexeme><grapheme>tolterodine</grapheme><phoneme>toʊlˈtɛɹoʊdiːn</phoneme></lexeme>
  <!-- tol-VAP-tan; the voice alone: tˈɑːlvæptən -->
  <lexeme><grapheme>tolvaptan</grapheme><phoneme>tɑːlˈvæptæn</phoneme></lexeme>
  <!-- toe-PYRE-a-mate; the voice alone: tˈɑːpɚɹˌæmeɪt -->
  <lexeme><grapheme>topiramate</grapheme><phoneme>toʊˈpaɪɹəmeɪt</phoneme></lexeme>
  <!-- toe-poe-TEE-kan; the voice alone: tˈɑːpoʊtkən -->
  <lexeme><grapheme>topotecan</grapheme><phoneme>toʊpoʊˈtiːkæn</phoneme></lexeme>
  <!-- tra-loe-KIN-ue-mab; the voice alone: tɹˈæləkˌɪnuːmˌæb -->
  <lexeme><grapheme>tralokinumab</grapheme><phoneme>tɹæloʊˈkɪnjuːmæb</phoneme></lexeme>
  <!-- tra-ME-ti-nib; the voice alone: tɹˈæmɪtˌɪnɪb -->
  <lexeme><grapheme>trametinib</grapheme><phoneme>tɹəˈmɛtɪnɪb</phoneme></lexeme>
  <!-- tran-DOE-la-pril; the voice alone: tɹˈændəlˌæpɹəl -->
  <lexeme><grapheme>trandolapril</grapheme><phoneme>tɹænˈdoʊləpɹɪl</phoneme></lexeme>
  <!-- tran-ex-AM-ik; the voice alone: tɹeɪŋksˈæmɪk -->
  <lexeme><grapheme>tranexamic</grapheme><phoneme>tɹænɛksˈæmɪk</phoneme></lexeme>
  <!-- tran-il-SIP-roe-meen; the voice alone: tɹˈænɪlsˌɪpɹəmˌaɪn -->
  <lexeme><grapheme>tranylcypromine</grapheme><phoneme>tɹænɪlˈsɪpɹoʊmiːn</phoneme></lexeme>
  <!-- tras-TOO-zoo-mab; the voice alone: tɹˈæstuːzjˌuːmæb -->
  <lexeme><grapheme>trastuzumab</grapheme><phoneme>tɹæsˈtuːzuːmæb</phoneme></lexeme>
  <!-- tre-PROST-in-il; the voice alone: tɹˈɛpɹəstˌɪnɪl -->
  <lexeme><grapheme>treprostinil</grapheme><phoneme>tɹəˈpɹɑːstɪnɪl</phoneme></lexeme>
  <!-- trye-am-SIN-oh-lone; the voice alone: tɹˈaɪɐmsˌɪnəlˌoʊn -->
  <lexeme><grapheme>triamcinolone</grapheme><phoneme>tɹaɪæmˈsɪnoʊloʊn</phoneme></lexeme>
  <!-- trye-AM-ter-een; the voice alone: tɹˈaɪɐmtɚɹˌɛn -->
  <lexeme><grapheme>triamterene</grapheme><phoneme>tɹaɪˈæmtɚɹiːn</phoneme></lexeme>
  <!-- trye-AY-zoe-lam; the voice alone: tɹˈaɪɐzˌɑːlæm -->
  <lexeme><grapheme>triazolam</grapheme><phoneme>tɹaɪˈeɪzoʊlæm</phoneme></lexeme>
  <!-- TRYE-kloe-san; the voice alone: tɹˈɪklɑːsən -->
  <lexeme><grapheme>triclosan</grapheme><phoneme>ˈtɹaɪkloʊsæn</phoneme></lexeme>
  <!-- trye-floo-oh-PER-a-zeen; the voice alone: tɹˈaɪfljuːˌoʊpɹeɪzˌiːn -->
  <lexeme><grapheme>trifluoperazine</grapheme><phoneme>tɹaɪfluːoʊˈpɛɹəziːn</phoneme></lexeme>
  <!-- trye-hex-ee-FEN-i-dil; the voice alone: tɹˈaɪhɪksˌɪfənˌɪdɪl -->
  <lexeme><grapheme>trihexyphenidyl</grapheme><phoneme>tɹaɪhɛksiˈfɛnɪdɪl</phoneme></lexeme>
  <!-- trye-meth-oh-BEN-za-mide; the voice alone: tɹˈaɪmɪθˌoʊbɛnzˌæmaɪd -->
  <lexeme><grapheme>trimethobenzamide</grapheme><phoneme>tɹaɪmɛθoʊˈbɛnzəmaɪd</phoneme></lexeme>
  <!-- trye-METH-oh-prim; the voice alone: tɹˈaɪmɪθˌɑːpɹɪm -->
  <lexeme><grapheme>trimethoprim</grapheme><phoneme>tɹaɪˈmɛθoʊpɹɪm</phoneme></lexeme>
  <!-- trye-NYE-trate; the voice alone: tɹˈɪnaɪtɹˌeɪt -->
  <lexeme><grapheme>trinitrate</grapheme><phoneme>tɹaɪˈnaɪtɹeɪt</phoneme></lexeme>
  <!-- trye-PROE-li-deen; the voice alone: tɹˈɪpɹəlˌɪdiːn -->
  <lexeme><grapheme>triprolidine</grapheme><phoneme>tɹaɪˈpɹoʊlɪdiːn</phoneme></lexeme>
  <!-- trip-toe-REL-in; the voice alone: tɹˈɪptɔːɹlˌɪn -->
  <lexeme><grapheme>triptorelin</grapheme><phoneme>tɹɪptoʊˈɹɛlɪn</phoneme></lexeme>
  <!-- troe-PIK-a-mide; the voice alone: tɹˈɑːpɪkˌæmaɪd -->
  <lexeme><grapheme>tropicamide</grapheme><phoneme>tɹoʊˈpɪkəmaɪd</phoneme></lexeme>
  <!-- TROSE-pee-um; the voice alone: tɹˈɑːspiəm -->
  <lexeme><grapheme>trospium</grapheme><phoneme>ˈtɹoʊspiəm</phoneme></lexeme>
  <!-- ue-BROE-je-pant; the voice alone: ˈʌbɹoʊdʒpənt -->
  <lexeme><grapheme>ubrogepant</grapheme><phoneme>juːˈbɹoʊdʒəpænt</phoneme></lexeme>
  <!-- ue-li-PRIS-tal; the voice alone: ˈuːlɪpɹˌɪstəl -->
  <lexeme><grapheme>ulipristal</grapheme><phoneme>juːlɪˈpɹɪstæl</phoneme></lexeme>
  <!-- ue-pad-a-SYE-ti-nib; the voice alone: jˈuːpɐdˌæsɪtˌɪnɪb -->
  <lexeme><grapheme>upadacitinib</grapheme><phoneme>juːpædəˈsaɪtɪnɪb</phoneme></lexeme>
  <!-- ur-soe-DYE-ol; the voice alone: ˈɜːsoʊdɪʲˌɑːl -->
  <lexeme><grapheme>ursodiol</grapheme><phoneme>ˌɜːsoʊˈdaɪɑːl</phoneme></lexeme>
  <!-- us-te-KIN-ue-mab; the voice alone: ˈʌstɪkˌɪnuːmˌæb -->
  <lexeme><grapheme>ustekinumab</grapheme><phoneme>ʌstəˈkɪnjuːmæb</phoneme></lexeme>
  <!-- val-ay-SYE-kloe-vir; the voice alone: vˈælɐsˌaɪkləvˌɪɹ -->
  <lexeme><grapheme>valacyclovir</grapheme><phoneme>væleɪˈsaɪkloʊvɪɹ</phoneme></lexeme>
  <!-- val-BEN-a-zeen; the voice alone: vˈælbənˌæziːn -->
  <lexeme><grapheme>valbenazine</grapheme><phoneme>vælˈbɛnəziːn</phoneme></lexeme>
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
  <!-- vel-PAT-as-vir; the voice alone: vˈɛlpɐtˌæsvɪɹ -->
  <lexeme><grapheme>velpatasvir</grapheme><phoneme>vɛlˈpætæsvɪɹ</phoneme></lexeme>
  <!-- vem-ue-RAF-e-nib; the voice alone: vˈiːmjʊɹɹˌeɪfnɪb -->
  <lexeme><grapheme>vemurafenib</grapheme><phoneme>vɛmjuːˈɹæfənɪb</phoneme></lexeme>
  <!-- ven-ET-oh-klax; the voice alone: vˈɛnɪtˌɑːklæks -->
  <lexeme><grapheme>venetoclax</grapheme><phoneme>vɛnˈɛtoʊklæks</phoneme></lexeme>
  <!-- ven-la-FAX-een; the voice alone: vˈɛnlɐfˌæksaɪn -->
  <lexeme><grapheme>venlafaxine</grapheme><phoneme>vɛnləˈfæksiːn</phoneme></lexeme>
  <!-- ver-AP-a-mil; the voice alone: vˈɛɹɐpˌæmɪl -->
  <lexeme><grapheme>verapamil</grapheme><phoneme>vəˈɹæpəmɪl</phoneme></lexeme>
  <!-- vye-BEG-ron; the voice alone: vˈaɪbɡɹɑːn -->
  <lexeme><grapheme>vibegron</grapheme><phoneme>vaɪˈbɛɡɹɑːn</phoneme></lexeme>
  <!-- vye-GA-ba-trin; the voice alone: vˈɪɡɐbˌætɹɪn -->
  <lexeme><grapheme>vigabatrin</grapheme><phoneme>vaɪˈɡæbətɹɪn</phoneme></lexeme>
  <!-- vye-LAN-ter-ol; the voice alone: vˈɪlɐntɚɹˌɑːl -->
  <lexeme><grapheme>vilanterol</grapheme><phoneme>vaɪˈlæntɚɹɑːl</phoneme></lexeme>
  <!-- vil-AZ-oh-done; the voice alone: vˈɪlɐzˌɑːdoʊn -->
  <lexeme><grapheme>vilazodone</grapheme><phoneme>vɪlˈæzoʊdoʊn</phoneme></lexeme>
  <!-- vil-da-GLIP-tin; the voice alone: vˈɪldɐɡlˌɪptɪn -->
  <lexeme><grapheme>vildagliptin</grapheme><phoneme>vɪldəˈɡlɪptɪn</phoneme></lexeme>
  <!-- vin-BLAS-teen; the voice alone: vˈɪnblɐstˌiːn -->
  <lexeme><grapheme>vinblastine</grapheme><phoneme>vɪnˈblæstiːn</phoneme></lexeme>
  <!-- vin-KRIS-teen; the voice alone: vˈɪŋkɹɪstˌiːn -->
  <lexeme><grapheme>vincristine</grapheme><phoneme>vɪnˈkɹɪstiːn</phoneme></lexeme>
  <!-- vi-NOR-el-been; the voice alone: vˈɪnɔːɹlbˌaɪn -->
  <lexeme><grapheme>vinorelbine</grapheme><phoneme>vɪˈnɔːɹɛlbiːn</phoneme></lexeme>
  <!-- vor-i-KON-a-zole; the voice alone: vˈɔːɹɪkˌɑːnɐzˌoʊl -->
  <lexeme><grapheme>voriconazole</grapheme><phoneme>vɔːɹɪˈkɑːnəzoʊl</phoneme></lexeme>
  <!-- vor-tee-OX-e-teen; the voice alone: vˈɔːɹɾɪʲˌɑːksɪtˌiːn -->
  <lexeme><grapheme>vortioxetine</grapheme><phoneme>vɔːɹtiˈɑːksətiːn</phoneme></lexeme>
  <!-- za-FIR-loo-kast; the voice alone: zˈæfɚlˌuːkæst -->
  <lexeme><grapheme>zafirlukast</grapheme><phoneme>zəˈfɪɹluːkæst</phoneme></lexeme>
  <!-- ZAL-e-plon; the voice alone: zˈeɪlplɑːn -->
  <lexeme><grapheme>zaleplon</grapheme><phoneme>ˈzæləplɑːn</phoneme></lexeme>
  <!-- za-NAM-i-vir; the voice alone: zˈænɐmˌɪvɪɹ -->
  <lexeme><grapheme>zanamivir</grapheme><phoneme>zəˈnæmɪvɪɹ</phoneme></lexeme>
  <!-- zan-ue-BROO-ti-nib; the voice alone: zˈænəbɹˌuːtɪnˌɪb -->
  <lexeme><grapheme>zanubrutinib</grapheme><phoneme>zænjuːˈbɹuːtɪnɪb</phoneme></lexeme>
  <!-- zye-DOE-vue-deen; the voice alone: zˈɪdəvjˌuːdiːn -->
  <lexeme><grapheme>zidovudine</grapheme><phoneme>zaɪˈdoʊvjuːdiːn</phoneme></lexeme>
  <!-- zye-LOO-ton; the voice alone: zˈɪluːtən -->
  <lexeme><grapheme>zileuton</grapheme><phoneme>zaɪˈluːtɑːn</phoneme></lexeme>
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
  <!-- AK-ue-pril; the voice alone: ɐkˈʌpɹəl -->
  <lexeme><grapheme>Accupril</grapheme><phoneme>ˈækjuːpɹɪl</phoneme></lexeme>
  <!-- AS-i-fex; the voice alone: ɐsˈɪfɛks -->
  <lexeme><grapheme>Aciphex</grapheme><phoneme>ˈæsɪfɛks</phoneme></lexeme>
  <!-- ak-TEM-ra; the voice alone: ˈæktɛmɹə -->
  <lexeme><grapheme>Actemra</grapheme><phoneme>ækˈtɛmɹə</phoneme></lexeme>
  <!-- ad-LIX-in; the voice alone: ˈædlɪksˌɪn -->
  <lexeme><grapheme>Adlyxin</grapheme><phoneme>ædˈlɪksɪn</phoneme></lexeme>
  <!-- AD-vair; the voice alone: ɐdvˈɛɹ -->
  <lexeme><grapheme>Advair</grapheme><phoneme>ˈædvɛɹ</phoneme></lexeme>
  <!-- AIM-oh-vig; the voice alone: ˈeɪmuːvˌɪɡ -->
  <lexeme><grapheme>Aimovig</grapheme><phoneme>ˈeɪmoʊvɪɡ</phoneme></lexeme>
  <!-- a-JOE-vee; the voice alone: ˈædʒɑːvi -->
  <lexeme><grapheme>Ajovy</grapheme><phoneme>ɐˈdʒoʊvi</phoneme></lexeme>
  <!-- al-DAK-tone; the voice alone: ˈɔːldɐktˌoʊn -->
  <lexeme><grapheme>Aldactone</grapheme><phoneme>ælˈdæktoʊn</phoneme></lexeme>
  <!-- a-LEEV; the voice alone: ɐlˈɛv -->
  <lexeme><grapheme>Aleve</grapheme><phoneme>ɐˈliːv</phoneme></lexeme>
  <!-- am-i-TEE-za; the voice alone: ˈæmɪtˌɪzə -->
  <lexeme><grapheme>Amitiza</grapheme><phoneme>æmɪˈtiːzə</phoneme></lexeme>
  <!-- a-PEE-dra; the voice alone: ɐpˈɪdɹə -->
  <lexeme><grapheme>Apidra</grapheme><phoneme>ɐˈpiːdɹə</phoneme></lexeme>
  <!-- AIR-a-nesp; the voice alone: ˈæɹənəsp -->
  <lexeme><grapheme>Aranesp</grapheme><phoneme>ˈɛɹənɛsp</phoneme></lexeme>
  <!-- a-REX-vee; the voice alone: ˈæɹɛksvi -->
  <lexeme><grapheme>Arexvy</grapheme><phoneme>ɐˈɹɛksvi</phoneme></lexeme>
  <!-- AIR-i-sept; the voice alone: ˈæɹaɪsəpt -->
  <lexeme><grapheme>Aricept</grapheme><phoneme>ˈɛɹɪsɛpt</phoneme></lexeme>
  <!-- a-RIM-i-dex; the voice alone: ˈæɹɪmˌaɪdɛks -->
  <lexeme><grapheme>Arimidex</grapheme><phoneme>ɐˈɹɪmɪdɛks</phoneme></lexeme>
  <!-- a-ROE-ma-sin; the voice alone: ˈæɹəmˌæsɪn -->
  <lexeme><grapheme>Aromasin</grapheme><phoneme>ɐˈɹoʊməsɪn</phoneme></lexeme>
  <!-- oh-BAH-jee-oh; the voice alone: ɔːbˈɑːdʒɪʲˌoʊ -->
  <lexeme><grapheme>Aubagio</grapheme><phoneme>oʊˈbɑːdʒioʊ</phoneme></lexeme>
  <!-- aw-STED-oh; the voice alone: ɔːstˈiːdoʊ -->
  <lexeme><grapheme>Austedo</grapheme><phoneme>ɔːˈstɛdoʊ</phoneme></lexeme>
  <!-- AV-a-proe; the voice alone: ævˈæpɹoʊ -->
  <lexeme><grapheme>Avapro</grapheme><phoneme>ˈævəpɹoʊ</phoneme></lexeme>
  <!-- a-VAS-tin; the voice alone: ˈævɐstˌɪn -->
  <lexeme><grapheme>Avastin</grapheme><phoneme>ɐˈvæstɪn</phoneme></lexeme>
  <!-- AV-oh-nex; the voice alone: ˈeɪvoʊnˌɛks -->
  <lexeme><grapheme>Avonex</grapheme><phoneme>ˈævoʊnɛks</phoneme></lexeme>
  <!-- BAZ-a-glar; the voice alone: bˈæsæɡlɚ -->
  <lexeme><grapheme>Basaglar</grapheme><phoneme>ˈbæzəɡlɑːɹ</phoneme></lexeme>
  <!-- bel-SOM-ra; the voice alone: bˈɛlsɑːmɹə -->
  <lexeme><grapheme>Belsomra</grapheme><phoneme>bɛlˈsɑːmɹə</phoneme></lexeme>
  <!-- BEN-i-kar; the voice alone: bᵻnˈɪkɑːɹ -->
  <lexeme><grapheme>Benicar</grapheme><phoneme>ˈbɛnɪkɑːɹ</phoneme></lexeme>
  <!-- BEN-til; the voice alone: bˈɛntaɪl -->
  <lexeme><grapheme>Bentyl</grapheme><phoneme>ˈbɛntɪl</phoneme></lexeme>
  <!-- bay-ta-SEER-on; the voice alone: bˌeɪɾəsˈɜːɹən -->
  <lexeme><grapheme>Betaseron</grapheme><phoneme>beɪtəˈsɪɹɑːn</phoneme></lexeme>
  <!-- bek-SAIR-oh; the voice alone: bɛkssˈɛɹoʊ -->
  <lexeme><grapheme>Bexsero</grapheme><phoneme>bɛkˈsɛɹoʊ</phoneme></lexeme>
  <!-- bye-AX-in; the voice alone: bˈaɪəksˌɪn -->
  <lexeme><grapheme>Biaxin</grapheme><phoneme>baɪˈæksɪn</phoneme></lexeme>
  <!-- bik-TAR-vee; the voice alone: baɪktˈɑːɹvi -->
  <lexeme><grapheme>Biktarvy</grapheme><phoneme>bɪkˈtɑːɹvi</phoneme></lexeme>
  <!-- boe-NEE-va; the voice alone: bˈɑːnɪvə -->
  <lexeme><grapheme>Boniva</grapheme><phoneme>boʊˈniːvə</phoneme></lexeme>
  <!-- BOE-tox; the voice alone: bˈɑːɾɑːks -->
  <lexeme><grapheme>Botox</grapheme><phoneme>ˈboʊtɑːks</phoneme></lexeme>
  <!-- bri-LIN-ta; the voice alone: bɹˈɪlɪntə -->
  <lexeme><grapheme>Brilinta</grapheme><phoneme>bɹɪˈlɪntə</phoneme></lexeme>
  <!-- BUE-spar; the voice alone: bˈʌspɑːɹ -->
  <lexeme><grapheme>Buspar</grapheme><phoneme>ˈbjuːspɑːɹ</phoneme></lexeme>
  <!-- bye-DURE-ee-on; the voice alone: bˈaɪdʒuːɹɪʲən -->
  <lexeme><grapheme>Bydureon</grapheme><phoneme>baɪˈdʊɹiɑːn</phoneme></lexeme>
  <!-- bis-TOL-ik; the voice alone: baɪstˈɑːlɪk -->
  <lexeme><grapheme>Bystolic</grapheme><phoneme>bɪsˈtɑːlɪk</phoneme></lexeme>
  <!-- KAR-di-zem; the voice alone: kˈɑːɹdaɪzəm -->
  <lexeme><grapheme>Cardizem</grapheme><phoneme>ˈkɑːɹdɪzɛm</phoneme></lexeme>
  <!-- kar-DURE-a; the voice alone: kˈɑːɹdʒuːɹə -->
  <lexeme><grapheme>Cardura</grapheme><phoneme>kɑːɹˈdʊɹə</phoneme></lexeme>
  <!-- KAT-a-pres; the voice alone: kˈæɾɐpɹˌeɪ -->
  <lexeme><grapheme>Catapres</grapheme><phoneme>ˈkætəpɹɛs</phoneme></lexeme>
  <!-- se-LEX-a; the voice alone: sˈɛlɛksə -->
  <lexeme><grapheme>Celexa</grapheme><phoneme>səˈlɛksə</phoneme></lexeme>
  <!-- KLEE-oh-sin; the voice alone: klɪʲˈɑːsɪn -->
  <lexeme><grapheme>Cleocin</grapheme><phoneme>ˈkliːoʊsɪn</phoneme></lexeme>
  <!-- KOE-lase; the voice alone: kˈɑːleɪs -->
  <lexeme><grapheme>Colace</grapheme><phoneme>ˈkoʊleɪs</phoneme></lexeme>
  <!-- KOL-kris; the voice alone: kˈɑːlkɹiz -->
  <lexeme><grapheme>Colcrys</grapheme><phoneme>ˈkɑːlkɹɪs</phoneme></lexeme>
  <!-- KOM-bi-vent; the voice alone: kəmbˈɪvənt -->
  <lexeme><grapheme>Combivent</grapheme><phoneme>ˈkɑːmbɪvɛnt</phoneme></lexeme>
  <!-- KOM-bi-veer; the voice alone: kəmbˈɪvɪɹ -->
  <lexeme><grapheme>Combivir</grapheme><phoneme>ˈkɑːmbɪvɪɹ</phoneme></lexeme>
  <!-- koe-MER-na-tee; the voice alone: kˈɑːmɚnəɾi -->
  <lexeme><grapheme>Comirnaty</grapheme><phoneme>koʊˈmɜːnəti</phoneme></lexeme>
  <!-- KON-trave; the voice alone: kˌɑːntɹəvˈiː -->
  <lexeme><grapheme>Contrave</grapheme><phoneme>ˈkɑːntɹeɪv</phoneme></lexeme>
  <!-- koe-PAX-one; the voice alone: kˈɑːpɐksˌoʊn -->
  <lexeme><grapheme>Copaxone</grapheme><phoneme>koʊˈpæksoʊn</phoneme></lexeme>
  <!-- KOR-la-nor; the voice alone: kˈɔːɹlænɚ -->
  <lexeme><grapheme>Corlanor</grapheme><phoneme>ˈkɔːɹlənɔːɹ</phoneme></lexeme>
  <!-- koe-SEN-tix; the voice alone: kˈoʊsəntˌɪks -->
  <lexeme><grapheme>Cosentyx</grapheme><phoneme>koʊˈsɛntɪks</phoneme></lexeme>
  <!-- KOO-ma-din; the voice alone: kˈaʊmɐdˌɪn -->
  <lexeme><grapheme>Coumadin</grapheme><phoneme>ˈkuːmədɪn</phoneme></lexeme>
  <!-- KOE-zar; the voice alone: kəzˈɑːɹ -->
  <lexeme><grapheme>Cozaar</grapheme><phoneme>ˈkoʊzɑːɹ</phoneme></lexeme>
  <!-- KRES-tor; the voice alone: kɹˈɛstɚ -->
  <lexeme><grapheme>Crestor</grapheme><phoneme>ˈkɹɛstɔːɹ</phoneme></lexeme>
  <!-- sim-BAWL-ta; the voice alone: sɪmbˈæltə -->
  <lexeme><grapheme>Cymbalta</grapheme><phoneme>sɪmˈbɔːltə</phoneme></lexeme>
  <!-- sye-TOX-an; the voice alone: sˈaɪɾɑːksən -->
  <lexeme><grapheme>Cytoxan</grapheme><phoneme>saɪˈtɑːksæn</phoneme></lexeme>
  <!-- DEP-a-keen; the voice alone: dᵻpˈeɪkiːn -->
  <lexeme><grapheme>Depakene</grapheme><phoneme>ˈdɛpəkiːn</phoneme></lexeme>
  <!-- DEP-a-kote; the voice alone: dᵻpˈækoʊt -->
  <lexeme><grapheme>Depakote</grapheme><phoneme>ˈdɛpəkoʊt</phoneme></lexeme>
  <!-- des-KOE-vee; the voice alone: dᵻskˈɑːvi -->
  <lexeme><grapheme>Descovy</grapheme><phoneme>dɛsˈkoʊvi</phoneme></lexeme>
  <!-- dye-FLOO-kan; the voice alone: dˈɪfluːkən -->
  <lexeme><grapheme>Diflucan</grapheme><phoneme>daɪˈfluːkæn</phoneme></lexeme>
  <!-- dye-LAN-tin; the voice alone: dˈɪlɐntˌɪn -->
  <lexeme><grapheme>Dilantin</grapheme><phoneme>daɪˈlæntɪn</phoneme></lexeme>
  <!-- dye-LAW-did; the voice alone: dˈɪlədˌɪd -->
  <lexeme><grapheme>Dilaudid</grapheme><phoneme>daɪˈlɔːdɪd</phoneme></lexeme>
  <!-- DYE-oh-van; the voice alone: dɪʲˈɑːvæn -->
  <lexeme><grapheme>Diovan</grapheme><phoneme>ˈdaɪoʊvæn</phoneme></lexeme>
  <!-- dure-a-JEE-sik; the voice alone: dʊɹɹˈeɪdʒzɪk -->
  <lexeme><grapheme>Duragesic</grapheme><phoneme>dʊɹəˈdʒiːsɪk</phoneme></lexeme>
  <!-- DYE-a-zide; the voice alone: daɪˈeɪzaɪd -->
  <lexeme><grapheme>Dyazide</grapheme><phoneme>ˈdaɪəzaɪd</phoneme></lexeme>
  <!-- ee-DAR-bee; the voice alone: ˈɛdɑːɹbˌaɪ -->
  <lexeme><grapheme>Edarbi</grapheme><phoneme>iˈdɑːɹbi</phoneme></lexeme>
  <!-- e-FEX-or; the voice alone: ˈɛfɛksɚ -->
  <lexeme><grapheme>Effexor</grapheme><phoneme>ɪˈfɛksɔːɹ</phoneme></lexeme>
  <!-- EL-a-vil; the voice alone: ᵻlˈævəl -->
  <lexeme><grapheme>Elavil</grapheme><phoneme>ˈɛləvɪl</phoneme></lexeme>
  <!-- EL-i-kwis; the voice alone: ᵻlˈɪkwiz -->
  <lexeme><grapheme>Eliquis</grapheme><phoneme>ˈɛlɪkwɪs</phoneme></lexeme>
  <!-- EN-brel; the voice alone: ɛnbɹˈɛl -->
  <lexeme><grapheme>Enbrel</grapheme><phoneme>ˈɛnbɹɛl</phoneme></lexeme>
  <!-- EN-jer-ix; the voice alone: ɛndʒˈɛɹɪks -->
  <lexeme><grapheme>Engerix</grapheme><phoneme>ˈɛndʒɚɹɪks</phoneme></lexeme>
  <!-- EE-poe-jen; the voice alone: ˈɛpədʒən -->
  <lexeme><grapheme>Epogen</grapheme><phoneme>ˈiːpoʊdʒən</phoneme></lexeme>
  <!-- far-SEE-ga; the voice alone: fˈɑːɹksɪɡə -->
  <lexeme><grapheme>Farxiga</grapheme><phoneme>fɑːɹˈsiːɡə</phoneme></lexeme>
  <!-- fe-MAR-a; the voice alone: fɛmˈɑːɹɹə -->
  <lexeme><grapheme>Femara</grapheme><phoneme>fəˈmæɹə</phoneme></lexeme>
  <!-- fet-ZEE-ma; the voice alone: fˈɛtsɪmə -->
  <lexeme><grapheme>Fetzima</grapheme><phoneme>fɛtˈziːmə</phoneme></lexeme>
  <!-- FEE-asp; the voice alone: fˈaɪəsp -->
  <lexeme><grapheme>Fiasp</grapheme><phoneme>ˈfiːæsp</phoneme></lexeme>
  <!-- FLOE-max; the voice alone: flˈɑːmæks -->
  <lexeme><grapheme>Flomax</grapheme><phoneme>ˈfloʊmæks</phoneme></lexeme>
  <!-- FLOE-nase; the voice alone: flˈɑːneɪs -->
  <lexeme><grapheme>Flonase</grapheme><phoneme>ˈfloʊneɪs</phoneme></lexeme>
  <!-- FLOE-vent; the voice alone: flˈʌvɛnt -->
  <lexeme><grapheme>Flovent</grapheme><phoneme>ˈfloʊvɛnt</phoneme></lexeme>
  <!-- JEE-oh-don; the voice alone: dʒˌiːʲoʊdən -->
  <lexeme><grapheme>Geodon</grapheme><phoneme>ˈdʒiːoʊdɑːn</phoneme></lexeme>
  <!-- ji-LEN-ee-a; the voice alone: dʒˈaɪlnjə -->
  <lexeme><grapheme>Gilenya</grapheme><phoneme>dʒɪˈlɛniə</phoneme></lexeme>
  <!-- her-SEP-tin; the voice alone: hˈɜːsɪptˌɪn -->
  <lexeme><grapheme>Herceptin</grapheme><phoneme>hɚˈsɛptɪn</phoneme></lexeme>
  <!-- hue-MAIR-a; the voice alone: hjuːmˈiəɹə -->
  <lexeme><grapheme>Humira</grapheme><phoneme>hjuːˈmɛɹə</phoneme></lexeme>
  <!-- HYE-zar; the voice alone: haɪzˈɑːɹ -->
  <lexeme><grapheme>Hyzaar</grapheme><phoneme>ˈhaɪzɑːɹ</phoneme></lexeme>
  <!-- EYE-brans; the voice alone: ˈɪbɹəns -->
  <lexeme><grapheme>Ibrance</grapheme><phoneme>ˈaɪbɹæns</phoneme></lexeme>
  <!-- IM-ue-ran; the voice alone: ɪmjˈʊɹɹən -->
  <lexeme><grapheme>Imuran</grapheme><phoneme>ˈɪmjuːɹæn</phoneme></lexeme>
  <!-- IN-der-al; the voice alone: ˌɪndˈɛɹəl -->
  <lexeme><grapheme>Inderal</grapheme><phoneme>ˈɪndɚɹæl</phoneme></lexeme>
  <!-- in-GREZ-a; the voice alone: ˈɪŋɡɹɛzə -->
  <lexeme><grapheme>Ingrezza</grapheme><phoneme>ɪnˈɡɹɛzə</phoneme></lexeme>
  <!-- in-VAY-ga; the voice alone: ɪnvˈiːɡə -->
  <lexeme><grapheme>Invega</grapheme><phoneme>ɪnˈveɪɡə</phoneme></lexeme>
  <!-- IN-veer-ase; the voice alone: ɪnvˈɜːɹeɪz -->
  <lexeme><grapheme>Invirase</grapheme><phoneme>ˈɪnvɪɹeɪs</phoneme></lexeme>
  <!-- JAN-ue-met; the voice alone: dʒˈænuːmɪt -->
  <lexeme><grapheme>Janumet</grapheme><phoneme>ˈdʒænjuːmɛt</phoneme></lexeme>
  <!-- ka-LEE-tra; the voice alone: kˈælɛtɹə -->
  <lexeme><grapheme>Kaletra</grapheme><phoneme>kəˈliːtɹə</phoneme></lexeme>
  <!-- ke-SIMP-ta; the voice alone: kˈɛsɪmptə -->
  <lexeme><grapheme>Kesimpta</grapheme><phoneme>kəˈsɪmptə</phoneme></lexeme>
  <!-- kee-TROO-da; the voice alone: kiːtrjˈuːdə -->
  <lexeme><grapheme>Keytruda</grapheme><phoneme>kiˈtɹuːdə</phoneme></lexeme>
  <!-- la-MIK-tal; the voice alone: lˈæmɪktəl -->
  <lexeme><grapheme>Lamictal</grapheme><phoneme>ləˈmɪktæl</phoneme></lexeme>
  <!-- la-NOX-in; the voice alone: lˈænəksˌɪn -->
  <lexeme><grapheme>Lanoxin</grapheme><phoneme>ləˈnɑːksɪn</phoneme></lexeme>
  <!-- LAY-six; the voice alone: lˈæsɪks -->
  <lexeme><grapheme>Lasix</grapheme><phoneme>ˈleɪsɪks</phoneme></lexeme>
  <!-- le-VEE-tra; the voice alone: lˈɛvɪtɹə -->
  <lexeme><grapheme>Levitra</grapheme><phoneme>ləˈviːtɹə</phoneme></lexeme>
  <!-- le-VOX-il; the voice alone: lˈɛvəksˌɪl -->
  <lexeme><grapheme>Levoxyl</grapheme><phoneme>ləˈvɑːksɪl</phoneme></lexeme>
  <!-- LEX-a-proe; the voice alone: lɛksˈæpɹoʊ -->
  <lexeme><grapheme>Lexapro</grapheme><phoneme>ˈlɛksəpɹoʊ</phoneme></lexeme>
  <!-- lin-ZESS; the voice alone: lˈɪnzɛs -->
  <lexeme><grapheme>Linzess</grapheme><phoneme>lɪnˈzɛs</phoneme></lexeme>
  <!-- lye-OR-e-sal; the voice alone: lɪʲˈɔːɹzəl -->
  <lexeme><grapheme>Lioresal</grapheme><phoneme>laɪˈɔːɹəsəl</phoneme></lexeme>
  <!-- LIP-i-tor; the voice alone: lˈɪpɪɾɚ -->
  <lexeme><grapheme>Lipitor</grapheme><phoneme>ˈlɪpɪtɔːɹ</phoneme></lexeme>
  <!-- loe-PRES-or; the voice alone: lˈɑːpɹɛsɚ -->
  <lexeme><grapheme>Lopressor</grapheme><phoneme>loʊˈpɹɛsɔːɹ</phoneme></lexeme>
  <!-- LOE-tri-min; the voice alone: lˈɑːtɹɪmˌɪn -->
  <lexeme><grapheme>Lotrimin</grapheme><phoneme>ˈloʊtɹɪmɪn</phoneme></lexeme>
  <!-- LOE-ve-nox; the voice alone: lˈʌvnɑːks -->
  <lexeme><grapheme>Lovenox</grapheme><phoneme>ˈloʊvənɑːks</phoneme></lexeme>
  <!-- loo-NES-ta; the voice alone: lˈʌnɛstə -->
  <lexeme><grapheme>Lunesta</grapheme><phoneme>luːˈnɛstə</phoneme></lexeme>
  <!-- LOO-pron; the voice alone: lˈʌpɹɑːn -->
  <lexeme><grapheme>Lupron</grapheme><phoneme>ˈluːpɹɑːn</phoneme></lexeme>
  <!-- lin-PAR-za; the voice alone: lˈɪnpɑːɹzə -->
  <lexeme><grapheme>Lynparza</grapheme><phoneme>lɪnˈpɑːɹzə</phoneme></lexeme>
  <!-- LOOM-jev; the voice alone: ljˈuːmdʒɛv -->
  <lexeme><grapheme>Lyumjev</grapheme><phoneme>ˈluːmdʒɛv</phoneme></lexeme>
  <!-- MAY-lox; the voice alone: mˈɑːlɑːks -->
  <lexeme><grapheme>Maalox</grapheme><phoneme>ˈmeɪlɑːks</phoneme></lexeme>
  <!-- MAX-alt; the voice alone: mˈæksɔlt -->
  <lexeme><grapheme>Maxalt</grapheme><phoneme>ˈmæksælt</phoneme></lexeme>
  <!-- mye-KAR-dis; the voice alone: mɪkˈɑːɹdiz -->
  <lexeme><grapheme>Micardis</grapheme><phoneme>maɪˈkɑːɹdɪs</phoneme></lexeme>
  <!-- MEER-a-lax; the voice alone: mˈɜːɹɐlˌæks -->
  <lexeme><grapheme>Miralax</grapheme><phoneme>ˈmɪɹəlæks</phoneme></lexeme>
  <!-- mi-RAY-na; the voice alone: mˈaɪɚnə -->
  <lexeme><grapheme>Mirena</grapheme><phoneme>mɪˈɹeɪnə</phoneme></lexeme>
  <!-- MOE-trin; the voice alone: mˈɑːtɹɪn -->
  <lexeme><grapheme>Motrin</grapheme><phoneme>ˈmoʊtɹɪn</phoneme></lexeme>
  <!-- mown-JAHR-oh; the voice alone: maʊndʒˈæɹoʊ -->
  <lexeme><grapheme>Mounjaro</grapheme><phoneme>maʊnˈdʒɑːɹoʊ</phoneme></lexeme>
  <!-- MUE-si-nex; the voice alone: mjˈuːsaɪnˌɛks -->
  <lexeme><grapheme>Mucinex</grapheme><phoneme>ˈmjuːsɪnɛks</phoneme></lexeme>
  <!-- meer-BEH-trik; the voice alone: mˈɪʲəbˌɛtɹɪk -->
  <lexeme><grapheme>Myrbetriq</grapheme><phoneme>mɪɹˈbɛtɹɪk</phoneme></lexeme>
  <!-- na-MEN-da; the voice alone: nˈeɪmndə -->
  <lexeme><grapheme>Namenda</grapheme><phoneme>nəˈmɛndə</phoneme></lexeme>
  <!-- NAY-za-kort; the voice alone: nˈæsɐkˌɔːɹt -->
  <lexeme><grapheme>Nasacort</grapheme><phoneme>ˈneɪzəkɔːɹt</phoneme></lexeme>
  <!-- NAY-za-nex; the voice alone: nˈæsoʊnˌɛks -->
  <lexeme><grapheme>Nasonex</grapheme><phoneme>ˈneɪzənɛks</phoneme></lexeme>
  <!-- ne-SEE-na; the voice alone: nˈɛsɪnə -->
  <lexeme><grapheme>Nesina</grapheme><phoneme>nəˈsiːnə</phoneme></lexeme>
  <!-- noo-LAS-ta; the voice alone: nˈuːlæstə -->
  <lexeme><grapheme>Neulasta</grapheme><phoneme>nuːˈlæstə</phoneme></lexeme>
  <!-- noo-RON-tin; the voice alone: nˈʊɹɹɔntˌɪn -->
  <lexeme><grapheme>Neurontin</grapheme><phoneme>nuːˈɹɑːntɪn</phoneme></lexeme>
  <!-- NEX-ee-um; the voice alone: nˈiːksiəm -->
  <lexeme><grapheme>Nexium</grapheme><phoneme>ˈnɛksiəm</phoneme></lexeme>
  <!-- NYE-troe-stat; the voice alone: nˌaɪtɹoʊstˈæt -->
  <lexeme><grapheme>Nitrostat</grapheme><phoneme>ˈnaɪtɹoʊstæt</phoneme></lexeme>
  <!-- NYE-zor-al; the voice alone: nˈɪzɚɹəl -->
  <lexeme><grapheme>Nizoral</grapheme><phoneme>ˈnaɪzɔːɹæl</phoneme></lexeme>
  <!-- nor-LIK-va; the voice alone: nˈɔːɹlɪkvə -->
  <lexeme><grapheme>Norliqva</grapheme><phoneme>nɔːɹˈlɪkvə</phoneme></lexeme>
  <!-- NOE-voe-fine; the voice alone: nˈɑːvəfˌaɪn -->
  <lexeme><grapheme>Novofine</grapheme><phoneme>ˈnoʊvoʊfaɪn</phoneme></lexeme>
  <!-- NOE-voe-log; the voice alone: nˈɑːvəlˌɑːɡ -->
  <lexeme><grapheme>Novolog</grapheme><phoneme>ˈnoʊvoʊlɑːɡ</phoneme></lexeme>
  <!-- EN-plate; the voice alone: ˈɛnplˈeɪt -->
  <lexeme><grapheme>Nplate</grapheme><phoneme>ˈɛnpleɪt</phoneme></lexeme>
  <!-- noo-SIN-ta; the voice alone: nˈʌsɪntə -->
  <lexeme><grapheme>Nucynta</grapheme><phoneme>nuːˈsɪntə</phoneme></lexeme>
  <!-- noo-DEX-ta; the voice alone: nˈuːdɛkstə -->
  <lexeme><grapheme>Nuedexta</grapheme><phoneme>nuːˈdɛkstə</phoneme></lexeme>
  <!-- OKE-re-vus; the voice alone: ˈɑːkɹɛvəs -->
  <lexeme><grapheme>Ocrevus</grapheme><phoneme>ˈoʊkɹəvəs</phoneme></lexeme>
  <!-- oh-DEF-see; the voice alone: ˈoʊdɛfsi -->
  <lexeme><grapheme>Odefsey</grapheme><phoneme>oʊˈdɛfsi</phoneme></lexeme>
  <!-- oh-LOO-mee-ant; the voice alone: ˈɑːluːmˌiənt -->
  <lexeme><grapheme>Olumiant</grapheme><phoneme>oʊˈluːmiænt</phoneme></lexeme>
  <!-- on-GLYE-za; the voice alone: ˈɑːŋɡlɪzə -->
  <lexeme><grapheme>Onglyza</grapheme><phoneme>ɑːnˈɡlaɪzə</phoneme></lexeme>
  <!-- op-DEE-voe; the voice alone: ɑːpdˈɪvoʊ -->
  <lexeme><grapheme>Opdivo</grapheme><phoneme>ɑːpˈdiːvoʊ</phoneme></lexeme>
  <!-- OR-a-jel; the voice alone: ˈɔːɹeɪdʒəl -->
  <lexeme><grapheme>Orajel</grapheme><phoneme>ˈɔːɹədʒɛl</phoneme></lexeme>
  <!-- or-EN-see-a; the voice alone: ɔːɹˈɛnʃə -->
  <lexeme><grapheme>Orencia</grapheme><phoneme>ɔːɹˈɛnsiə</phoneme></lexeme>
  <!-- oh-TEZ-la; the voice alone: ˈoʊtzlə -->
  <lexeme><grapheme>Otezla</grapheme><phoneme>oʊˈtɛzlə</phoneme></lexeme>
  <!-- oh-ZEM-pik; the voice alone: ˈoʊzmpɪk -->
  <lexeme><grapheme>Ozempic</grapheme><phoneme>oʊˈzɛmpɪk</phoneme></lexeme>
  <!-- PER-koe-set; the voice alone: pˈɜːkɑːsɪt -->
  <lexeme><grapheme>Percocet</grapheme><phoneme>ˈpɜːkoʊsɛt</phoneme></lexeme>
  <!-- NOO-moe-vax; the voice alone: nˈuːmuːvˌæks -->
  <lexeme><grapheme>Pneumovax</grapheme><phoneme>ˈnuːmoʊvæks</phoneme></lexeme>
  <!-- pra-DAX-a; the voice alone: pɹˈædæksə -->
  <lexeme><grapheme>Pradaxa</grapheme><phoneme>pɹəˈdæksə</phoneme></lexeme>
  <!-- PRAHL-ue-ent; the voice alone: pɹˈæluːənt -->
  <lexeme><grapheme>Praluent</grapheme><phoneme>ˈpɹɑːljuːɛnt</phoneme></lexeme>
  <!-- PREM-a-rin; the voice alone: pɹɪmɚɹˈɪn -->
  <lexeme><grapheme>Premarin</grapheme><phoneme>ˈpɹɛməɹɪn</phoneme></lexeme>
  <!-- PREV-a-sid; the voice alone: pɹɪvˈæsɪd -->
  <lexeme><grapheme>Prevacid</grapheme><phoneme>ˈpɹɛvəsɪd</phoneme></lexeme>
  <!-- PREV-nar; the voice alone: pɹɪvnˈɑːɹ -->
  <lexeme><grapheme>Prevnar</grapheme><phoneme>ˈpɹɛvnɑːɹ</phoneme></lexeme>
  <!-- PRYE-loe-sek; the voice alone: pɹˈɪloʊsək -->
  <lexeme><grapheme>Prilosec</grapheme><phoneme>ˈpɹaɪloʊsɛk</phoneme></lexeme>
  <!-- pris-TEEK; the voice alone: pɹˈɪstɪk -->
  <lexeme><grapheme>Pristiq</grapheme><phoneme>pɹɪsˈtiːk</phoneme></lexeme>
  <!-- PROE-krit; the voice alone: pɹˈɑːkɹɪt -->
  <lexeme><grapheme>Procrit</grapheme><phoneme>ˈpɹoʊkɹɪt</phoneme></lexeme>
  <!-- PROS-kar; the voice alone: pɹəskˈɑːɹ -->
  <lexeme><grapheme>Proscar</grapheme><phoneme>ˈpɹɑːskɑːɹ</phoneme></lexeme>
  <!-- proe-TON-ix; the voice alone: pɹˈoʊtənˌɪks -->
  <lexeme><grapheme>Protonix</grapheme><phoneme>pɹoʊˈtɑːnɪks</phoneme></lexeme>
  <!-- proe-VIJ-il; the voice alone: pɹˈɑːvɪdʒˌɪl -->
  <lexeme><grapheme>Provigil</grapheme><phoneme>pɹoʊˈvɪdʒɪl</phoneme></lexeme>
  <!-- PROE-zak; the voice alone: pɹˈɑːzæk -->
  <lexeme><grapheme>Prozac</grapheme><phoneme>ˈpɹoʊzæk</phoneme></lexeme>
  <!-- kue-SIM-ee-a; the voice alone: kjˈuːsˈɪmiʲə -->
  <lexeme><grapheme>Qsymia</grapheme><phoneme>kjuːˈsɪmiə</phoneme></lexeme>
  <!-- kue-LIP-ta; the voice alone: kwəlˈɪptə -->
  <lexeme><grapheme>Qulipta</grapheme><phoneme>kjuːˈlɪptə</phoneme></lexeme>
  <!-- ra-NEX-a; the voice alone: ɹˈeɪŋksə -->
  <lexeme><grapheme>Ranexa</grapheme><phoneme>ɹəˈnɛksə</phoneme></lexeme>
  <!-- RAP-a-floe; the voice alone: ɹæpˈæfloʊ -->
  <lexeme><grapheme>Rapaflo</grapheme><phoneme>ˈɹæpəfloʊ</phoneme></lexeme>
  <!-- REE-bif; the voice alone: ɹᵻbˈɪf -->
  <lexeme><grapheme>Rebif</grapheme><phoneme>ˈɹiːbɪf</phoneme></lexeme>
  <!-- REG-lan; the voice alone: ɹᵻɡlˈæn -->
  <lexeme><grapheme>Reglan</grapheme><phoneme>ˈɹɛɡlæn</phoneme></lexeme>
  <!-- REM-er-on; the voice alone: ɹᵻmˈɜːɹən -->
  <lexeme><grapheme>Remeron</grapheme><phoneme>ˈɹɛmɚɹɑːn</phoneme></lexeme>
  <!-- REM-i-kade; the voice alone: ɹᵻmˈɪkeɪd -->
  <lexeme><grapheme>Remicade</grapheme><phoneme>ˈɹɛmɪkeɪd</phoneme></lexeme>
  <!-- REE-kwip; the voice alone: ɹᵻkwˈɪp -->
  <lexeme><grapheme>Requip</grapheme><phoneme>ˈɹiːkwɪp</phoneme></lexeme>
  <!-- re-STAY-sis; the voice alone: ɹᵻstˈɑːsiz -->
  <lexeme><grapheme>Restasis</grapheme><phoneme>ɹəˈsteɪsɪs</phoneme></lexeme>
  <!-- RES-toe-ril; the voice alone: ɹᵻstˈɔːɹəl -->
  <lexeme><grapheme>Restoril</grapheme><phoneme>ˈɹɛstoʊɹɪl</phoneme></lexeme>
  <!-- RET-roe-veer; the voice alone: ɹˌɛtɹoʊvˈɜː -->
  <lexeme><grapheme>Retrovir</grapheme><phoneme>ˈɹɛtɹoʊvɪɹ</phoneme></lexeme>
  <!-- re-VAH-tee-oh; the voice alone: ɹᵻvˈeɪʃɪʲˌoʊ -->
  <lexeme><grapheme>Revatio</grapheme><phoneme>ɹəˈvɑːtioʊ</phoneme></lexeme>
  <!-- REV-li-mid; the voice alone: ɹᵻvlˈɪmɪd -->
  <lexeme><grapheme>Revlimid</grapheme><phoneme>ˈɹɛvlɪmɪd</phoneme></lexeme>
  <!-- RIS-per-dal; the voice alone: ɹɪspˈɜːdəl -->
  <lexeme><grapheme>Risperdal</grapheme><phoneme>ˈɹɪspɚdæl</phoneme></lexeme>
  <!-- ri-TUX-an; the voice alone: ɹˈɪɾʌksən -->
  <lexeme><grapheme>Rituxan</grapheme><phoneme>ɹɪˈtʌksæn</phoneme></lexeme>
  <!-- roe-BAX-in; the voice alone: ɹˈoʊbɐksˌɪn -->
  <lexeme><grapheme>Robaxin</grapheme><phoneme>ɹoʊˈbæksɪn</phoneme></lexeme>
  <!-- ROE-gane; the voice alone: ɹˈɑːɡeɪn -->
  <lexeme><grapheme>Rogaine</grapheme><phoneme>ˈɹoʊɡeɪn</phoneme></lexeme>
  <!-- roe-ZER-em; the voice alone: ɹˈoʊzɹəm -->
  <lexeme><grapheme>Rozerem</grapheme><phoneme>ɹoʊˈzɛɹɛm</phoneme></lexeme>
  <!-- rye-BEL-sus; the voice alone: ɹˈaɪbɛlsəs -->
  <lexeme><grapheme>Rybelsus</grapheme><phoneme>ɹaɪˈbɛlsəs</phoneme></lexeme>
  <!-- sa-VAY-sa; the voice alone: sˈæveɪsə -->
  <lexeme><grapheme>Savaysa</grapheme><phoneme>səˈveɪsə</phoneme></lexeme>
  <!-- SER-oh-kwel; the voice alone: sˈɛɹɑːkwəl -->
  <lexeme><grapheme>Seroquel</grapheme><phoneme>ˈsɛɹoʊkwɛl</phoneme></lexeme>
  <!-- SIN-e-met; the voice alone: sˈaɪnmɪt -->
  <lexeme><grapheme>Sinemet</grapheme><phoneme>ˈsɪnəmɛt</phoneme></lexeme>
  <!-- skye-RIZ-ee; the voice alone: skˈaɪɹɪzi -->
  <lexeme><grapheme>Skyrizi</grapheme><phoneme>skaɪˈɹɪzi</phoneme></lexeme>
  <!-- soe-LI-kwa; the voice alone: sˈɑːlɪkwə -->
  <lexeme><grapheme>Soliqua</grapheme><phoneme>soʊˈlɪkwə</phoneme></lexeme>
  <!-- spi-REE-va; the voice alone: spˈɪɹɪvə -->
  <lexeme><grapheme>Spiriva</grapheme><phoneme>spɪˈɹiːvə</phoneme></lexeme>
  <!-- stra-TER-a; the voice alone: stɹˈæɾɚɹə -->
  <lexeme><grapheme>Strattera</grapheme><phoneme>stɹəˈtɛɹə</phoneme></lexeme>
  <!-- STRYE-bild; the voice alone: stɹˈɪbɪld -->
  <lexeme><grapheme>Stribild</grapheme><phoneme>ˈstɹaɪbɪld</phoneme></lexeme>
  <!-- sub-OX-one; the voice alone: sˈʌbəksˌoʊn -->
  <lexeme><grapheme>Suboxone</grapheme><phoneme>səbˈɑːksoʊn</phoneme></lexeme>
  <!-- SOO-da-fed; the voice alone: sˈuːdeɪft -->
  <lexeme><grapheme>Sudafed</grapheme><phoneme>ˈsuːdəfɛd</phoneme></lexeme>
  <!-- sus-TEE-va; the voice alone: sˈʌstɪvə -->
  <lexeme><grapheme>Sustiva</grapheme><phoneme>səsˈtiːvə</phoneme></lexeme>
  <!-- sim-TOO-za; the voice alone: sˈɪmtuːzə -->
  <lexeme><grapheme>Symtuza</grapheme><phoneme>sɪmˈtuːzə</phoneme></lexeme>
  <!-- TAWLTS; the voice alone: tˈælts -->
  <lexeme><grapheme>Taltz</grapheme><phoneme>ˈtɔːlts</phoneme></lexeme>
  <!-- tek-fi-DEER-a; the voice alone: tˈɛkfɪdɚɹə -->
  <lexeme><grapheme>Tecfidera</grapheme><phoneme>tɛkfɪˈdɪɹə</phoneme></lexeme>
  <!-- tek-TUR-na; the voice alone: tˈɛktɜːnə -->
  <lexeme><grapheme>Tekturna</grapheme><phoneme>tɛkˈtɜːnə</phoneme></lexeme>
  <!-- te-NOR-min; the voice alone: tˈɛnɔːɹmˌɪn -->
  <lexeme><grapheme>Tenormin</grapheme><phoneme>təˈnɔːɹmɪn</phoneme></lexeme>
  <!-- TEE-koe-sin; the voice alone: tˈɪkəsˌɪn -->
  <lexeme><grapheme>Tikosyn</grapheme><phoneme>ˈtiːkoʊsɪn</phoneme></lexeme>
  <!-- TOE-pa-max; the voice alone: tˈɑːpɐmˌæks -->
  <lexeme><grapheme>Topamax</grapheme><phoneme>ˈtoʊpəmæks</phoneme></lexeme>
  <!-- TOO-jay-oh; the voice alone: tˈaʊdʒɪʲˌoʊ -->
  <lexeme><grapheme>Toujeo</grapheme><phoneme>ˈtuːdʒeɪoʊ</phoneme></lexeme>
  <!-- TRAD-jen-ta; the voice alone: tɹædʒˈɛntə -->
  <lexeme><grapheme>Tradjenta</grapheme><phoneme>ˈtɹædʒɛntə</phoneme></lexeme>
  <!-- tre-SEE-ba; the voice alone: tɹˈɛzᵻbə -->
  <lexeme><grapheme>Tresiba</grapheme><phoneme>tɹəˈsiːbə</phoneme></lexeme>
  <!-- trye-KAF-ta; the voice alone: tɹˈaɪkæftə -->
  <lexeme><grapheme>Trikafta</grapheme><phoneme>tɹaɪˈkæftə</phoneme></lexeme>
  <!-- trye-LEP-tal; the voice alone: tɹˈaɪlɛptəl -->
  <lexeme><grapheme>Trileptal</grapheme><phoneme>tɹaɪˈlɛptæl</phoneme></lexeme>
  <!-- trin-TEL-ix; the voice alone: tɹˈɪntɪlˌɪks -->
  <lexeme><grapheme>Trintellix</grapheme><phoneme>tɹɪnˈtɛlɪks</phoneme></lexeme>
  <!-- tye-SAB-ree; the voice alone: tˈaɪsæbɹi -->
  <lexeme><grapheme>Tysabri</grapheme><phoneme>taɪˈsæbɹi</phoneme></lexeme>
  <!-- ue-BREL-vee; the voice alone: ˈʌbɹɛlvi -->
  <lexeme><grapheme>Ubrelvy</grapheme><phoneme>juːˈbɹɛlvi</phoneme></lexeme>
  <!-- ue-LOR-ik; the voice alone: uːlˈɔːɹɪk -->
  <lexeme><grapheme>Uloric</grapheme><phoneme>juːˈlɔːɹɪk</phoneme></lexeme>
  <!-- ue-ROX-a-tral; the voice alone: jˈʊɹɹəksˌætɹəl -->
  <lexeme><grapheme>Uroxatral</grapheme><phoneme>juːˈɹɑːksətɹæl</phoneme></lexeme>
  <!-- va-SEE-pa; the voice alone: vˈæsɛpə -->
  <lexeme><grapheme>Vascepa</grapheme><phoneme>vəˈsiːpə</phoneme></lexeme>
  <!-- ven-KLEX-ta; the voice alone: vˈɛŋklɛkstə -->
  <lexeme><grapheme>Venclexta</grapheme><phoneme>vɛnˈklɛkstə</phoneme></lexeme>
  <!-- ver-KUE-voe; the voice alone: vˈɜːkwəvˌoʊ -->
  <lexeme><grapheme>Verquvo</grapheme><phoneme>vɚˈkjuːvoʊ</phoneme></lexeme>
  <!-- VYE-brid; the voice alone: vˈɪʲɪbɹˌɪd -->
  <lexeme><grapheme>Viibryd</grapheme><phoneme>ˈvaɪbɹɪd</phoneme></lexeme>
  <!-- VIR-a-mune; the voice alone: vˈɜːɹɐmjˌuːn -->
  <lexeme><grapheme>Viramune</grapheme><phoneme>ˈvɪɹəmjuːn</phoneme></lexeme>
  <!-- VEER-ee-ad; the voice alone: vˈaɪɚɹæd -->
  <lexeme><grapheme>Viread</grapheme><phoneme>ˈvɪɹiæd</phoneme></lexeme>
  <!-- VRAY-lar; the voice alone: vɹˈeɪlɚ -->
  <lexeme><grapheme>Vraylar</grapheme><phoneme>ˈvɹeɪlɑːɹ</phoneme></lexeme>
  <!-- wee-GOE-vee; the voice alone: wˈɛɡɑːvi -->
  <lexeme><grapheme>Wegovy</grapheme><phoneme>wiˈɡoʊvi</phoneme></lexeme>
  <!-- wel-BUE-trin; the voice alone: wˈɛlbjuːtɹˌɪn -->
  <lexeme><grapheme>Wellbutrin</grapheme><phoneme>wɛlˈbjuːtɹɪn</phoneme></lexeme>
  <!-- za-REL-toe; the voice alone: zˈɛɹltoʊ -->
  <lexeme><grapheme>Xarelto</grapheme><phoneme>zəˈɹɛltoʊ</phoneme></lexeme>
  <!-- zye-FAX-an; the voice alone: zˈɪfæksən -->
  <lexeme><grapheme>Xifaxan</grapheme><phoneme>zaɪˈfæksæn</phoneme></lexeme>
  <!-- ZOE-lair; the voice alone: zˈɑːlɛɹ -->
  <lexeme><grapheme>Xolair</grapheme><phoneme>ˈzoʊlɛɹ</phoneme></lexeme>
  <!-- ex-TAN-dee; the voice alone: ˈɛkstˈændi -->
  <lexeme><grapheme>Xtandi</grapheme><phoneme>ɛksˈtændi</phoneme></lexeme>
  <!-- ZUL-toe-fye; the voice alone: zˈʌltəfi -->
  <lexeme><grapheme>Xultophy</grapheme><phoneme>ˈzʌltoʊfaɪ</phoneme></lexeme>
  <!-- ZAD-i-tor; the voice alone: zˈædɪɾɚ -->
  <lexeme><grapheme>Zaditor</grapheme><phoneme>ˈzædɪtɔːɹ</phoneme></lexeme>
  <!-- za-RON-tin; the voice alone: zˈæɹɔntˌɪn -->
  <lexeme><grapheme>Zarontin</grapheme><phoneme>zəˈɹɑːntɪn</phoneme></lexeme>
  <!-- ZET-ee-a; the voice alone: zˈɛʃə -->
  <lexeme><grapheme>Zetia</grapheme><phoneme>ˈzɛtiə</phoneme></lexeme>
  <!-- ZOE-kor; the voice alone: zˈɑːkɚ -->
  <lexeme><grapheme>Zocor</grapheme><phoneme>ˈzoʊkɔːɹ</phoneme></lexeme>
  <!-- ZOE-fran; the voice alone: zˈɑːfɹən -->
  <lexeme><grapheme>Zofran</grapheme><phoneme>ˈzoʊfɹæn</phoneme></lexeme>
  <!-- ZOE-la-dex; the voice alone: zˈɑːleɪdˌɛks -->
  <lexeme><grapheme>Zoladex</grapheme><phoneme>ˈzoʊlədɛks</phoneme></lexeme>
  <!-- ZOE-loft; the voice alone: zˈɑːlɔft -->
  <lexeme><grapheme>Zoloft</grapheme><phoneme>ˈzoʊlɑːft</phoneme></lexeme>
  <!-- zoe-VYE-rax; the voice alone: zˈɑːvɚɹˌæks -->
  <lexeme><grapheme>Zovirax</grapheme><phoneme>zoʊˈvaɪɹæks</phoneme></lexeme>
  <!-- ZYE-loe-prim; the voice alone: zˈaɪlɑːpɹɪm -->
  <lexeme><grapheme>Zyloprim</grapheme><phoneme>ˈzaɪloʊpɹɪm</phoneme></lexeme>
  <!-- zye-PREX-a; the voice alone: zˈɪpɹɛksə -->
  <lexeme><grapheme>Zyprexa</grapheme><phoneme>zaɪˈpɹɛksə</phoneme></lexeme>
  <!-- ZER-tek; the voice alone: zˈɪʲətˌɛk -->
  <lexeme><grapheme>Zyrtec</grapheme><phoneme>ˈzɜːtɛk</phoneme></lexeme>
  <!-- zye-TEE-ga; the voice alone: zˈaɪɾɪɡə -->
  <lexeme><grapheme>Zytiga</grapheme><phoneme>zaɪˈtiːɡə</phoneme></lexeme>

  <!-- Words of medicine -->
  <!-- ay-SEL-ue-lar; the voice alone: ɐsˈɛljʊlɚ -->
  <lexeme><grapheme>acellular</grapheme><phoneme>eɪˈsɛljuːlɚ</phoneme></lexeme>
  <!-- ay-see-SUL-fame; the voice alone: ɐsˈɛsəlfˌeɪm -->
  <lexeme><grapheme>acesulfame</grapheme><phoneme>eɪsiˈsʌlfeɪm</phoneme></lexeme>
  <!-- a-SEE-toe-nide; the voice alone: ˈæsɪtˌɑːnaɪd -->
  <lexeme><grapheme>acetonide</grapheme><phoneme>ɐˈsiːtoʊnaɪd</phoneme></lexeme>
  <!-- a-SEE-til; the voice alone: ˈæsɪtˌaɪl -->
  <lexeme><grapheme>acetyl</grapheme><phoneme>əˈsiːtəl</phoneme></lexeme>
  <!-- a-see-til-KOE-leen; the voice alone: ˈæsɪtˌɪlkəlˌiːn -->
  <lexeme><grapheme>acetylcholine</grapheme><phoneme>əˌsiːtəlˈkoʊliːn</phoneme></lexeme>
  <!-- a-see-til-koe-li-NES-ter-ase; the voice alone: ˈæsɪtˌɪlkəlˌaɪnstɚɹˌeɪz -->
  <lexeme><grapheme>acetylcholinesterase</grapheme><phoneme>əˌsiːtəlˌkoʊlɪˈnɛstəɹeɪs</phoneme></lexeme>
  <!-- ak-a-LAY-zha; the voice alone: ɐtʃɐlˈeɪʒə -->
  <lexeme><grapheme>achalasia</grapheme><phoneme>ækəˈleɪʒə</phoneme></lexeme>
  <!-- as-i-DOF-i-lus; the voice alone: ɐsˈɪdəfˌɪləs -->
  <lexeme><grapheme>acidophilus</grapheme><phoneme>æsɪˈdɑːfɪləs</phoneme></lexeme>
  <!-- ak-roe-MEG-a-lee; the voice alone: ˈækɹoʊmɡəli -->
  <lexeme><grapheme>acromegaly</grapheme><phoneme>ækɹoʊˈmɛɡəli</phoneme></lexeme>
  <!-- ad-e-noe-kar-si-NOE-ma; the voice alone: ˌædənˌɑːkɑːɹsɪnˈoʊmə -->
  <lexeme><grapheme>adenocarcinoma</grapheme><phoneme>ædənoʊkɑːɹsɪˈnoʊmə</phoneme></lexeme>
  <!-- AJ-oo-vant; the voice alone: ɐdʒˈuːvənt -->
  <lexeme><grapheme>adjuvant</grapheme><phoneme>ˈædʒəvənt</phoneme></lexeme>
  <!-- ay-GRAN-ue-loe-site; the voice alone: ˌæɡɹɐnˈuːləsˌaɪt -->
  <lexeme><grapheme>agranulocyte</grapheme><phoneme>eɪˈɡɹænjuːloʊsaɪt</phoneme></lexeme>
  <!-- ay-gran-ue-loe-sye-TOE-sis; the voice alone: ˌæɡɹɐnˌuːləsɪtˈoʊsɪs -->
  <lexeme><grapheme>agranulocytosis</grapheme><phoneme>eɪˌɡɹænjuːloʊsaɪˈtoʊsɪs</phoneme></lexeme>
  <!-- ay-ki-NEE-zha; the voice alone: ɐkaɪnˈiːʒə -->
  <lexeme><grapheme>akinesia</grapheme><phoneme>ˌeɪkɪˈniːʒə</phoneme></lexeme>
  <!-- ay-ki-NET-ik; the voice alone: ɐkaɪnˈɛɾɪk -->
  <lexeme><grapheme>akinetic</grapheme><phoneme>ˌeɪkɪˈnɛtɪk</phoneme></lexeme>
  <!-- AL-a-neen; the voice alone: ɐlˈænaɪn -->
  <lexeme><grapheme>alanine</grapheme><phoneme>ˈæləniːn</phoneme></lexeme>
  <!-- al-BUE-min; the voice alone: ˈælbjuːmˌɪn -->
  <lexeme><grapheme>albumin</grapheme><phoneme>ælˈbjuːmən</phoneme></lexeme>
  <!-- al-DOS-te-rone; the voice alone: ɔːldˈɑːstɚɹˌoʊn -->
  <lexeme><grapheme>aldosterone</grapheme><phoneme>ælˈdɑːstəɹoʊn</phoneme></lexeme>
  <!-- am-e-BYE-a-sis; the voice alone: eɪmˈiːbɪʲˈɑːsiz -->
  <lexeme><grapheme>amebiasis</grapheme><phoneme>æməˈbaɪəsɪs</phoneme></lexeme>
  <!-- ay-men-or-EE-a; the voice alone: ɐmˈɛnɔɹˌiə -->
  <lexeme><grapheme>amenorrhea</grapheme><phoneme>eɪˌmɛnəˈɹiːə</phoneme></lexeme>
  <!-- ay-men-or-EE-a; the voice alone: ɐmˌɛnɔɹˈiə -->
  <lexeme><grapheme>amenorrhoea</grapheme><phoneme>eɪˌmɛnəˈɹiːə</phoneme></lexeme>
  <!-- a-mee-noe-GLYE-koe-side; the voice alone: ɐmˈɪnəɡlˌɪkəsˌaɪd -->
  <lexeme><grapheme>aminoglycoside</grapheme><phoneme>ɐminoʊˈɡlaɪkoʊsaɪd</phoneme></lexeme>
  <!-- a-mee-noe-TRANS-fer-ase; the voice alone: ɐmˈɪnətɹɐnsfˌɜːɹeɪz -->
  <lexeme><grapheme>aminotransferase</grapheme><phoneme>ɐminoʊˈtɹænsfɚɹeɪs</phoneme></lexeme>
  <!-- a-NEES-the-tist; the voice alone: ɐnˈɛsθətˌɪst -->
  <lexeme><grapheme>anaesthetist</grapheme><phoneme>əˈniːsθətɪst</phoneme></lexeme>
  <!-- a-NAL-i-seez, the plural of analysis; the voice alone: ˈænɐlˌaɪzᵻz -->
  <lexeme><grapheme>analyses</grapheme><phoneme>əˈnæləsiːz</phoneme></lexeme>
  <!-- an-en-SEF-a-lee; the voice alone: ˈeɪnənsˌɛfəli -->
  <lexeme><grapheme>anencephaly</grapheme><phoneme>ˌænɛnˈsɛfəli</phoneme></lexeme>
  <!-- AN-ue-riz-um; the voice alone: ˈænʊɹɹˌɪzəm -->
  <lexeme><grapheme>aneurysm</grapheme><phoneme>ˈænjəɹɪzəm</phoneme></lexeme>
  <!-- an-jee-oh-e-DEE-ma; the voice alone: ˈæŋɡɪʲˌoʊdᵻmə -->
  <lexeme><grapheme>angioedema</grapheme><phoneme>ændʒioʊəˈdiːmə</phoneme></lexeme>
  <!-- an-jee-oh-JEN-e-sis; the voice alone: ˌæŋɡɪʲoʊdʒˈɛnᵻsˌɪs -->
  <lexeme><grapheme>angiogenesis</grapheme><phoneme>ˌændʒioʊˈdʒɛnəsɪs</phoneme></lexeme>
  <!-- AN-jee-oh-gram; the voice alone: ˈæŋɡɪʲˌɑːɡɹæm -->
  <lexeme><grapheme>angiogram</grapheme><phoneme>ˈændʒiəɡɹæm</phoneme></lexeme>
  <!-- an-jee-OG-ra-fee; the voice alone: ˌæŋɡɪʲˈɑːɡɹəfi -->
  <lexeme><grapheme>angiography</grapheme><phoneme>ˌændʒiˈɑːɡɹəfi</phoneme></lexeme>
  <!-- an-jee-oh-noo-ROT-ik; the voice alone: ˌæŋɡənʊɹɹˈɑːɾɪk -->
  <lexeme><grapheme>angioneurotic</grapheme><phoneme>ændʒioʊnuːˈɹɑːtɪk</phoneme></lexeme>
  <!-- an-jee-oh-e-DEE-ma; the voice alone: ˈæŋɡɪʲˌuːɪdᵻmə -->
  <lexeme><grapheme>angiooedema</grapheme><phoneme>ændʒioʊəˈdiːmə</phoneme></lexeme>
  <!-- AN-jee-oh-plas-tee; the voice alone: ˈæŋɡɪʲˌɑːplɐsti -->
  <lexeme><grapheme>angioplasty</grapheme><phoneme>ˈændʒiəplæsti</phoneme></lexeme>
  <!-- an-jee-oh-TEN-sin; the voice alone: ˈæŋɡɪʲˌoʊtənsˌɪn -->
  <lexeme><grapheme>angiotensin</grapheme><phoneme>ændʒioʊˈtɛnsɪn</phoneme></lexeme>
  <!-- an-eye-soe-sye-TOE-sis; the voice alone: ˌænɪsˌɑːsɪtˈoʊsɪs -->
  <lexeme><grapheme>anisocytosis</grapheme><phoneme>ænaɪsoʊsaɪˈtoʊsɪs</phoneme></lexeme>
  <!-- an-thra-SYE-kleen; the voice alone: ˈænθɹɐsˌaɪklaɪn -->
  <lexeme><grapheme>anthracycline</grapheme><phoneme>ænθɹəˈsaɪkliːn</phoneme></lexeme>
  <!-- an-tee-a-RITH-mik; the voice alone: ˌæntɪʲɚrhˈɪθmɪk -->
  <lexeme><grapheme>antiarrhythmic</grapheme><phoneme>ˌæntiəˈɹɪðmɪk</phoneme></lexeme>
  <!-- an-tee-koe-li-NER-jik; the voice alone: ˌæntɪkˌɑːlɪnˈɜːdʒɪk -->
  <lexeme><grapheme>anticholinergic</grapheme><phoneme>æntikoʊlɪˈnɜːdʒɪk</phoneme></lexeme>
  <!-- an-tee-PYE-reen; the voice alone: ˌæntɪpˈɪɹiːn -->
  <lexeme><grapheme>antipyrine</grapheme><phoneme>ˌæntiˈpaɪɹiːn</phoneme></lexeme>
  <!-- AF-thus; the voice alone: ɐfθˈuːz -->
  <lexeme><grapheme>aphthous</grapheme><phoneme>ˈæfθəs</phoneme></lexeme>
  <!-- ay-PLAS-tik; the voice alone: ɐplˈæstɪk -->
  <lexeme><grapheme>aplastic</grapheme><phoneme>eɪˈplæstɪk</phoneme></lexeme>
  <!-- AP-nee-a; the voice alone: ɐpnˈiə -->
  <lexeme><grapheme>apnea</grapheme><phoneme>ˈæpniə</phoneme></lexeme>
  <!-- AP-nee-a; the voice alone: ɐpnˈiə -->
  <lexeme><grapheme>apnoea</grapheme><phoneme>ˈæpniə</phoneme></lexeme>
  <!-- ap-oh-lip-oh-PROE-teen; the voice alone: ˈæpəlˌɪpəpɹˌoʊtiːn -->
  <lexeme><grapheme>apolipoprotein</grapheme><phoneme>æpoʊlɪpoʊˈpɹoʊtiːn</phoneme></lexeme>
  <!-- air-ee-AY-ta; the voice alone: ˈɛɹiəɾə -->
  <lexeme><grapheme>areata</grapheme><phoneme>ˌɛɹiˈeɪtə</phoneme></lexeme>
  <!-- a-REE-oh-la; the voice alone: ˌæɹɪʲˈoʊlə -->
  <lexeme><grapheme>areola</grapheme><phoneme>ɐˈɹiːoʊlə</phoneme></lexeme>
  <!-- AR-ji-neen; the voice alone: ˈɑːɹdʒɪnˌaɪn -->
  <lexeme><grapheme>arginine</grapheme><phoneme>ˈɑːɹdʒɪniːn</phoneme></lexeme>
  <!-- a-RITH-mee-a; the voice alone: ɚrhˈɪθmiə -->
  <lexeme><grapheme>arrhythmia</grapheme><phoneme>əˈɹɪðmiə</phoneme></lexeme>
  <!-- a-RITH-mik; the voice alone: ɚrhˈɪθmɪk -->
  <lexeme><grapheme>arrhythmic</grapheme><phoneme>əˈɹɪðmɪk</phoneme></lexeme>
  <!-- a-rith-moe-JEN-ik; the voice alone: ɚrhˌɪθmoʊdʒˈɛnɪk -->
  <lexeme><grapheme>arrhythmogenic</grapheme><phoneme>əˌɹɪðmoʊˈdʒɛnɪk</phoneme></lexeme>
  <!-- ar-teer-ee-oh-skler-OH-sis; the voice alone: ɑːɹtˈɪɹiʲˌɑːsklɚɹˈoʊsɪs -->
  <lexeme><grapheme>arteriosclerosis</grapheme><phoneme>ɑːɹˌtɪɹioʊskləˈɹoʊsɪs</phoneme></lexeme>
  <!-- AS-ka-ris; the voice alone: ɐskˈæɹɪs -->
  <lexeme><grapheme>ascaris</grapheme><phoneme>ˈæskəɹɪs</phoneme></lexeme>
  <!-- a-SYE-teez; the voice alone: ɐssˈaɪts -->
  <lexeme><grapheme>ascites</grapheme><phoneme>ɐˈsaɪtiːz</phoneme></lexeme>
  <!-- AS-per-tame; the voice alone: ɐspˈɑːɹɾeɪm -->
  <lexeme><grapheme>aspartame</grapheme><phoneme>ˈæspɚteɪm</phoneme></lexeme>
  <!-- as-per-ji-LOE-sis; the voice alone: ɐspˌɜːɡɪlˈoʊsɪs -->
  <lexeme><grapheme>aspergillosis</grapheme><phoneme>æspɚdʒɪˈloʊsɪs</phoneme></lexeme>
  <!-- as-per-JIL-us; the voice alone: ɐspˈɜːɡɪləs -->
  <lexeme><grapheme>aspergillus</grapheme><phoneme>æspɚˈdʒɪləs</phoneme></lexeme>
  <!-- as-ta-ZAN-thin; the voice alone: ɐstˈæksɐnθˌɪn -->
  <lexeme><grapheme>astaxanthin</grapheme><phoneme>æstəˈzænθɪn</phoneme></lexeme>
  <!-- ay-simp-toe-MAT-ik; the voice alone: ˌæsɪmptəmˈæɾɪk -->
  <lexeme><grapheme>asymptomatic</grapheme><phoneme>ˌeɪsɪmptəˈmætɪk</phoneme></lexeme>
  <!-- a-TAX-ee-a; the voice alone: ætˈeɪksiə -->
  <lexeme><grapheme>ataxia</grapheme><phoneme>ɐˈtæksiə</phoneme></lexeme>
  <!-- ath-er-oh-skle-ROE-sis; the voice alone: ˌæθɚɹˌɑːsklɚɹˈoʊsɪs -->
  <lexeme><grapheme>atherosclerosis</grapheme><phoneme>ˌæθəɹoʊskləˈɹoʊsɪs</phoneme></lexeme>
  <!-- ath-er-oh-skle-ROT-ik; the voice alone: ˌæθɚɹˌɑːsklɚɹˈɑːɾɪk -->
  <lexeme><grapheme>atherosclerotic</grapheme><phoneme>ˌæθəɹoʊskləˈɹɑːtɪk</phoneme></lexeme>
  <!-- ay-TOP-ik; the voice alone: ætˈɑːpɪk -->
  <lexeme><grapheme>atopic</grapheme><phoneme>eɪˈtɑːpɪk</phoneme></lexeme>
  <!-- aw-toe-AN-ti-bod-ee; the voice alone: ˈɔːɾoʊˌæntɪbˌɑːdi -->
  <lexeme><grapheme>autoantibody</grapheme><phoneme>ˌɔːtoʊˈæntibɑːdi</phoneme></lexeme>
  <!-- AY-zole; the voice alone: ˈæzoʊl -->
  <lexeme><grapheme>azole</grapheme><phoneme>ˈeɪzoʊl</phoneme></lexeme>
  <!-- ay-zoe-oh-SPER-mee-a; the voice alone: æzˈuːspɚmˌiə -->
  <lexeme><grapheme>azoospermia</grapheme><phoneme>ˌeɪzoʊəˈspɜːmiə</phoneme></lexeme>
  <!-- ba-SIL-eye; the voice alone: bæsˈɪli -->
  <lexeme><grapheme>bacilli</grapheme><phoneme>bəˈsɪlaɪ</phoneme></lexeme>
  <!-- ba-SIL-us; the voice alone: bˈæsɪləs -->
  <lexeme><grapheme>bacillus</grapheme><phoneme>bəˈsɪləs</phoneme></lexeme>
  <!-- bair-ee-AT-rik; the voice alone: bˌɑːɹɹɪʲˈætɹɪk -->
  <lexeme><grapheme>bariatric</grapheme><phoneme>ˌbæɹiˈætɹɪk</phoneme></lexeme>
  <!-- BAY-soe-fil; the voice alone: bˈæsəfˌɪl -->
  <lexeme><grapheme>basophil</grapheme><phoneme>ˈbeɪsəfɪl</phoneme></lexeme>
  <!-- BEN-zoe-ate; the voice alone: bˈɛnzoʊt -->
  <lexeme><grapheme>benzoate</grapheme><phoneme>ˈbɛnzoʊeɪt</phoneme></lexeme>
  <!-- ben-zoe-dye-AZ-e-peen; the voice alone: bˈɛnzoʊdˌɪʲeɪzpˌaɪn -->
  <lexeme><grapheme>benzodiazepine</grapheme><phoneme>bɛnzoʊdaɪˈæzəpiːn</phoneme></lexeme>
  <!-- BIF-i-da; the voice alone: baɪfˈɪdə -->
  <lexeme><grapheme>bifida</grapheme><phoneme>ˈbɪfɪdə</phoneme></lexeme>
  <!-- bye-GWAHN-ide; the voice alone: bˈɪɡjuːˌænaɪd -->
  <lexeme><grapheme>biguanide</grapheme><phoneme>baɪˈɡwɑːnaɪd</phoneme></lexeme>
  <!-- BIL-ee-er-ee; the voice alone: baɪlˈaɪɚɹi -->
  <lexeme><grapheme>biliary</grapheme><phoneme>ˈbɪliɛɹi</phoneme></lexeme>
  <!-- bil-i-ROO-bin; the voice alone: baɪlˈɜːɹuːbˌɪn -->
  <lexeme><grapheme>bilirubin</grapheme><phoneme>bɪlɪˈɹuːbɪn</phoneme></lexeme>
  <!-- BYE-op-see; the voice alone: baɪʲˈɑːpsi -->
  <lexeme><grapheme>biopsy</grapheme><phoneme>ˈbaɪɑːpsi</phoneme></lexeme>
  <!-- BYE-oh-tin; the voice alone: bˌaɪoʊtˈɪn -->
  <lexeme><grapheme>biotin</grapheme><phoneme>ˈbaɪoʊtɪn</phoneme></lexeme>
  <!-- bis-FOS-foe-nate; the voice alone: baɪsfˈɑːsfənˌeɪt -->
  <lexeme><grapheme>bisphosphonate</grapheme><phoneme>bɪsˈfɑːsfoʊneɪt</phoneme></lexeme>
  <!-- blas-toe-mye-KOE-sis; the voice alone: blˌæstəmɪkˈoʊsɪs -->
  <lexeme><grapheme>blastomycosis</grapheme><phoneme>ˌblæstoʊmaɪˈkoʊsɪs</phoneme></lexeme>
  <!-- bor-EL-ee-a; the voice alone: bˈɔɹᵻlˌaɪə -->
  <lexeme><grapheme>borrelia</grapheme><phoneme>bəˈɹɛliə</phoneme></lexeme>
  <!-- BRAY-kee-al; the voice alone: bɹˈeɪʃəl -->
  <lexeme><grapheme>brachial</grapheme><phoneme>ˈbɹeɪkiəl</phoneme></lexeme>
  <!-- brad-i-ki-NEE-zha; the voice alone: bɹˌædɪkaɪnˈiːʒə -->
  <lexeme><grapheme>bradykinesia</grapheme><phoneme>ˌbɹædɪkɪˈniːʒə</phoneme></lexeme>
  <!-- brong-kee-EK-ta-sis; the voice alone: bɹˌɑːŋkaɪktˈɑːsiz -->
  <lexeme><grapheme>bronchiectasis</grapheme><phoneme>bɹɑːŋkiˈɛktəsɪs</phoneme></lexeme>
  <!-- brong-koe-DYE-lay-tor; the voice alone: bɹəŋkˈɑːdᵻlˌeɪɾɚ -->
  <lexeme><grapheme>bronchodilator</grapheme><phoneme>bɹɑːŋkoʊˈdaɪleɪtɚ</phoneme></lexeme>
  <!-- bue-LEE-mee-a; the voice alone: bʊlˈɪmiə -->
  <lexeme><grapheme>bulimia</grapheme><phoneme>bjuːˈliːmiə</phoneme></lexeme>
  <!-- BUE-til; the voice alone: bjˈuːɾaɪl -->
  <lexeme><grapheme>butyl</grapheme><phoneme>ˈbjuːtəl</phoneme></lexeme>
  <!-- ka-KEK-tik; the voice alone: kæʃˈɛktɪk -->
  <lexeme><grapheme>cachectic</grapheme><phoneme>kəˈkɛktɪk</phoneme></lexeme>
  <!-- ka-KEX-ee-a; the voice alone: kæʃˈɛksiə -->
  <lexeme><grapheme>cachexia</grapheme><phoneme>kəˈkɛksiə</phoneme></lexeme>
  <!-- si-ZAIR-ee-an; the voice alone: siːsˈɛɹiən -->
  <lexeme><grapheme>caesarean</grapheme><phoneme>sɪˈzɛɹiən</phoneme></lexeme>
  <!-- kam-pi-loe-BAK-ter; the voice alone: kˈæmpɪlˌɑːbæktɚ -->
  <lexeme><grapheme>campylobacter</grapheme><phoneme>ˌkæmpɪloʊˈbæktɚ</phoneme></lexeme>
  <!-- kan-di-DYE-a-sis; the voice alone: kˌændɪdɪʲˈɑːsiz -->
  <lexeme><grapheme>candidiasis</grapheme><phoneme>kændɪˈdaɪəsɪs</phoneme></lexeme>
  <!-- ka-NAB-i-noyd; the voice alone: kˈænɐbˌɪnɔɪd -->
  <lexeme><grapheme>cannabinoid</grapheme><phoneme>kəˈnæbɪnɔɪd</phoneme></lexeme>
  <!-- KAP-i-tis; the voice alone: kæpˈaɪɾɪs -->
  <lexeme><grapheme>capitis</grapheme><phoneme>ˈkæpɪtɪs</phoneme></lexeme>
  <!-- kar-ba-PEN-em; the voice alone: kˈɑːɹbeɪpnəm -->
  <lexeme><grapheme>carbapenem</grapheme><phoneme>kɑːɹbəˈpɛnɛm</phoneme></lexeme>
  <!-- kar-box-ee-METH-il; the voice alone: kˈɑːɹbəksˌaɪmθaɪl -->
  <lexeme><grapheme>carboxymethyl</grapheme><phoneme>kɑːɹbɑːksiˈmɛθɪl</phoneme></lexeme>
  <!-- kar-box-ee-meth-il-SEL-ue-lose; the voice alone: kˈɑːɹbəksˌaɪmθɪlsˌɛljuːlˌoʊs -->
  <lexeme><grapheme>carboxymethylcellulose</grapheme><phoneme>kɑːɹbɑːksimɛθɪlˈsɛljuːloʊs</phoneme></lexeme>
  <!-- kar-dee-oh-MEG-a-lee; the voice alone: kˈɑːɹdɪʲˌoʊmɪɡəli -->
  <lexeme><grapheme>cardiomegaly</grapheme><phoneme>kɑːɹdioʊˈmɛɡəli</phoneme></lexeme>
  <!-- kar-dee-oh-mye-OP-a-thee; the voice alone: kˌɑːɹdɪʲˌoʊmɪʲˈɑːpəθi -->
  <lexeme><grapheme>cardiomyopathy</grapheme><phoneme>kɑːɹdioʊmaɪˈɑːpəθi</phoneme></lexeme>
  <!-- kar-a-GEE-nan; the voice alone: kˈæɹɐdʒˌiːnən -->
  <lexeme><grapheme>carrageenan</grapheme><phoneme>ˌkæɹəˈɡiːnən</phoneme></lexeme>
  <!-- ka-TAB-oh-liz-um; the voice alone: kˈæɾɐbˌoʊlɪzəm -->
  <lexeme><grapheme>catabolism</grapheme><phoneme>kəˈtæboʊlɪzəm</phoneme></lexeme>
  <!-- ka-TAB-oh-lized; the voice alone: kˈæɾɐbˌɑːlaɪzd -->
  <lexeme><grapheme>catabolized</grapheme><phoneme>kəˈtæbəlaɪzd</phoneme></lexeme>
  <!-- kat-a-RAL-is; the voice alone: kˌæɾɐɹˈɑːliz -->
  <lexeme><grapheme>catarrhalis</grapheme><phoneme>ˌkætəˈɹælɪs</phoneme></lexeme>
  <!-- kav-er-NOE-sum; the voice alone: kˈævɚnˌɑːsəm -->
  <lexeme><grapheme>cavernosum</grapheme><phoneme>kævɚˈnoʊsəm</phoneme></lexeme>
  <!-- SEE-kum; the voice alone: sˈɛkəm -->
  <lexeme><grapheme>cecum</grapheme><phoneme>ˈsiːkəm</phoneme></lexeme>
  <!-- SEE-lee-ak; the voice alone: sˈɛliʲˌæk -->
  <lexeme><grapheme>celiac</grapheme><phoneme>ˈsiːliæk</phoneme></lexeme>
  <!-- ser-e-BEL-ar; the voice alone: sˈɛɹɪbˌɛlɚ -->
  <lexeme><grapheme>cerebellar</grapheme><phoneme>ˌsɛɹəˈbɛlɚ</phoneme></lexeme>
  <!-- see-toe-STEER-il; the voice alone: sˈiːɾəstˌɪɹɪl -->
  <lexeme><grapheme>cetostearyl</grapheme><phoneme>sitoʊˈstɪɹɪl</phoneme></lexeme>
  <!-- SEE-til; the voice alone: sˈɛɾaɪl -->
  <lexeme><grapheme>cetyl</grapheme><phoneme>ˈsiːtɪl</phoneme></lexeme>
  <!-- kye-LYE-tis; the voice alone: tʃeɪlˈaɪɾɪs -->
  <lexeme><grapheme>cheilitis</grapheme><phoneme>kaɪˈlaɪtɪs</phoneme></lexeme>
  <!-- kee-LAY-shun; the voice alone: tʃɛlˈeɪʃən -->
  <lexeme><grapheme>chelation</grapheme><phoneme>kiˈleɪʃən</phoneme></lexeme>
  <!-- kloe-AZ-ma; the voice alone: klˈoʊzmə -->
  <lexeme><grapheme>chloasma</grapheme><phoneme>kloʊˈæzmə</phoneme></lexeme>
  <!-- klor-oh-KREE-sol; the voice alone: klˌɔːɹoʊkɹˈɛsɑːl -->
  <lexeme><grapheme>chlorocresol</grapheme><phoneme>ˌklɔːɹoʊˈkɹiːsɔːl</phoneme></lexeme>
  <!-- koe-lan-JYE-tis; the voice alone: tʃˌɑːlɐndʒˈaɪɾɪs -->
  <lexeme><grapheme>cholangitis</grapheme><phoneme>ˌkoʊlænˈdʒaɪtɪs</phoneme></lexeme>
  <!-- koe-le-sis-TYE-tis; the voice alone: kˌoʊlsɪstˈaɪɾɪs -->
  <lexeme><grapheme>cholecystitis</grapheme><phoneme>koʊləsɪsˈtaɪtɪs</phoneme></lexeme>
  <!-- koe-led-oh-koe-li-THYE-a-sis; the voice alone: kˌoʊldəkˌɑːlɪθɪʲˈɑːsiz -->
  <lexeme><grapheme>choledocholithiasis</grapheme><phoneme>kəˌlɛdəkoʊlɪˈθaɪəsɪs</phoneme></lexeme>
  <!-- koe-le-li-THYE-a-sis; the voice alone: kˌoʊllɪθɪʲˈɑːsiz -->
  <lexeme><grapheme>cholelithiasis</grapheme><phoneme>koʊləlɪˈθaɪəsɪs</phoneme></lexeme>
  <!-- koe-le-STAY-sis; the voice alone: koʊlstˈɑːsiz -->
  <lexeme><grapheme>cholestasis</grapheme><phoneme>koʊləˈsteɪsɪs</phoneme></lexeme>
  <!-- koe-le-STAT-ik; the voice alone: koʊlstˈæɾɪk -->
  <lexeme><grapheme>cholestatic</grapheme><phoneme>koʊləˈstætɪk</phoneme></lexeme>
  <!-- KOE-leen; the voice alone: kˈɑːliːn -->
  <lexeme><grapheme>choline</grapheme><phoneme>ˈkoʊliːn</phoneme></lexeme>
  <!-- koe-li-NES-ter-ase; the voice alone: kˈɑːlaɪnstɚɹˌeɪz -->
  <lexeme><grapheme>cholinesterase</grapheme><phoneme>koʊlɪˈnɛstɚɹeɪs</phoneme></lexeme>
  <!-- kon-DROY-tin; the voice alone: kˈɑːndɹɔɪtˌɪn -->
  <lexeme><grapheme>chondroitin</grapheme><phoneme>kɑːnˈdɹɔɪtɪn</phoneme></lexeme>
  <!-- kor-EE-ik; the voice alone: kˈɔːɹeɪk -->
  <lexeme><grapheme>choreic</grapheme><phoneme>kɔːɹˈiːɪk</phoneme></lexeme>
  <!-- kor-ee-oh-ath-e-TOE-sis; the voice alone: kˌɔːɹɪʲˌoʊθɪtˈoʊsɪs -->
  <lexeme><grapheme>choreoathetosis</grapheme><phoneme>kɔːɹioʊæθəˈtoʊsɪs</phoneme></lexeme>
  <!-- kor-OY-dal; the voice alone: kˈɔːɹɔɪdəl -->
  <lexeme><grapheme>choroidal</grapheme><phoneme>kɔːɹˈɔɪdəl</phoneme></lexeme>
  <!-- kroe-ma-SOE-mal; the voice alone: kɹˈoʊməsˌɑːməl -->
  <lexeme><grapheme>chromosomal</grapheme><phoneme>ˌkɹoʊməˈsoʊməl</phoneme></lexeme>
  <!-- kye-loe-MYE-kron; the voice alone: tʃˈaɪləmˌaɪkɹɑːn -->
  <lexeme><grapheme>chylomicron</grapheme><phoneme>kaɪloʊˈmaɪkɹɑːn</phoneme></lexeme>
  <!-- sye-LEX-e-til; the voice alone: sˈaɪlksɪtˌɪl -->
  <lexeme><grapheme>cilexetil</grapheme><phoneme>saɪˈlɛksətɪl</phoneme></lexeme>
  <!-- si-ROE-sis; the voice alone: sɜːɹˈoʊsɪs -->
  <lexeme><grapheme>cirrhosis</grapheme><phoneme>sɪˈɹoʊsɪs</phoneme></lexeme>
  <!-- si-trul-i-NEE-mee-a; the voice alone: sˌɪtɹəlaɪnˈiːmiə -->
  <lexeme><grapheme>citrullinemia</grapheme><phoneme>ˌsɪtɹəlɪˈniːmiə</phoneme></lexeme>
  <!-- klos-trid-ee-OY-deez; the voice alone: klˈɑːstɹɪdɪʲˌɔɪdz -->
  <lexeme><grapheme>clostridioides</grapheme><phoneme>klɑːstɹɪdiˈɔɪdiːz</phoneme></lexeme>
  <!-- koe-ad-MIN-i-ster; the voice alone: kˈoʊdmɪnˌɪstɚ -->
  <lexeme><grapheme>coadminister</grapheme><phoneme>ˌkoʊədˈmɪnɪstɚ</phoneme></lexeme>
  <!-- koe-ad-MIN-i-sterd; the voice alone: kˈoʊdmɪnˌɪstɚd -->
  <lexeme><grapheme>coadministered</grapheme><phoneme>ˌkoʊədˈmɪnɪstɚd</phoneme></lexeme>
  <!-- koe-ad-min-i-STRAY-shun; the voice alone: kˌoʊdmɪnɪstɹˈeɪʃən -->
  <lexeme><grapheme>coadministration</grapheme><phoneme>ˌkoʊədˌmɪnɪˈstɹeɪʃən</phoneme></lexeme>
  <!-- kok-sid-ee-oy-doe-mye-KOE-sis; the voice alone: kˌɑːksɪdɪʲˌɔɪdəmɪkˈoʊsɪs -->
  <lexeme><grapheme>coccidioidomycosis</grapheme><phoneme>kɑːkˌsɪdiˌɔɪdoʊmaɪˈkoʊsɪs</phoneme></lexeme>
  <!-- KOK-six; the voice alone: kˈɑːkɪks -->
  <lexeme><grapheme>coccyx</grapheme><phoneme>ˈkɑːksɪks</phoneme></lexeme>
  <!-- KOE-klee-ar; the voice alone: kˈɑːtʃlɪɹ -->
  <lexeme><grapheme>cochlear</grapheme><phoneme>ˈkoʊkliɚ</phoneme></lexeme>
  <!-- KOE-lye; the voice alone: kˈoʊli -->
  <lexeme><grapheme>coli</grapheme><phoneme>ˈkoʊlaɪ</phoneme></lexeme>
  <!-- ka-LOY-dal; the voice alone: kˈɑːlɔɪdəl -->
  <lexeme><grapheme>colloidal</grapheme><phoneme>kəˈlɔɪdəl</phoneme></lexeme>
  <!-- koe-loe-REK-tal; the voice alone: kˈʌlɚɹˌɛktəl -->
  <lexeme><grapheme>colorectal</grapheme><phoneme>ˌkoʊloʊˈɹɛktəl</phoneme></lexeme>
  <!-- koe-mor-BID-i-tee; the voice alone: kɑːmɔːɹbˈɪdᵻɾi -->
  <lexeme><grapheme>comorbidity</grapheme><phoneme>ˌkoʊmɔːɹˈbɪdɪti</phoneme></lexeme>
  <!-- kon-junk-TYE-va; the voice alone: kəndʒˈʌŋktɪvə -->
  <lexeme><grapheme>conjunctiva</grapheme><phoneme>kɑːndʒʌŋkˈtaɪvə</phoneme></lexeme>
  <!-- kon-junk-TYE-val; the voice alone: kɑːndʒəŋktˈaɪvəl -->
  <lexeme><grapheme>conjunctival</grapheme><phoneme>kɑːndʒʌŋkˈtaɪvəl</phoneme></lexeme>
  <!-- kon-tay-jee-OH-sum; the voice alone: kəntˈeɪdʒɑːsəm -->
  <lexeme><grapheme>contagiosum</grapheme><phoneme>kənˌteɪdʒiˈoʊsəm</phoneme></lexeme>
  <!-- koe-POL-i-mer; the voice alone: kˈoʊpˌɑːlɪmɚ -->
  <lexeme><grapheme>copolymer</grapheme><phoneme>koʊˈpɑːlɪmɚ</phoneme></lexeme>
  <!-- kor-ti-koe-STEER-oyd; the voice alone: kˈɔːɹɾɪkˌɔstɚɹˌɔɪd -->
  <lexeme><grapheme>corticosteroid</grapheme><phoneme>kɔːɹtɪkoʊˈstɪɹɔɪd</phoneme></lexeme>
  <!-- kor-ti-koe-TROE-pin; the voice alone: kˈɔːɹɾɪkˌɑːtɹəpˌɪn -->
  <lexeme><grapheme>corticotropin</grapheme><phoneme>ˌkɔːɹtɪkoʊˈtɹoʊpɪn</phoneme></lexeme>
  <!-- KREE-a-teen; the voice alone: kɹiːʲˈeɪtiːn -->
  <lexeme><grapheme>creatine</grapheme><phoneme>ˈkɹiːətiːn</phoneme></lexeme>
  <!-- kree-AT-i-neen; the voice alone: kɹiːʲˈeɪtɪnˌaɪn -->
  <lexeme><grapheme>creatinine</grapheme><phoneme>kɹiˈætɪniːn</phoneme></lexeme>
  <!-- KREE-sol; the voice alone: kɹˈɛsɑːl -->
  <lexeme><grapheme>cresol</grapheme><phoneme>ˈkɹiːsɔːl</phoneme></lexeme>
  <!-- kros-KAR-me-lose; the voice alone: kɹˈɑːskɑːɹmˌɛloʊs -->
  <lexeme><grapheme>croscarmellose</grapheme><phoneme>kɹɑːsˈkɑːɹməloʊs</phoneme></lexeme>
  <!-- kros-POE-vi-done; the voice alone: kɹˈɑːspəvˌɪdoʊn -->
  <lexeme><grapheme>crospovidone</grapheme><phoneme>kɹɑːsˈpoʊvɪdoʊn</phoneme></lexeme>
  <!-- krip-toe-KOK-al; the voice alone: kɹˈɪptəkˌɑːkəl -->
  <lexeme><grapheme>cryptococcal</grapheme><phoneme>ˌkɹɪptəˈkɑːkəl</phoneme></lexeme>
  <!-- krip-toe-KOK-us; the voice alone: kɹˈɪptəkˌɑːkəs -->
  <lexeme><grapheme>cryptococcus</grapheme><phoneme>ˌkɹɪptəˈkɑːkəs</phoneme></lexeme>
  <!-- kript-OR-ki-diz-um; the voice alone: kɹˈɪptəəkˌɪdɪzəm -->
  <lexeme><grapheme>cryptorchidism</grapheme><phoneme>kɹɪptˈɔːɹkɪdɪzəm</phoneme></lexeme>
  <!-- SYE-klase; the voice alone: sˈaɪkleɪz -->
  <lexeme><grapheme>cyclase</grapheme><phoneme>ˈsaɪkleɪs</phoneme></lexeme>
  <!-- sye-kloe-DEX-trin; the voice alone: sˈaɪkloʊdkstɹˌɪn -->
  <lexeme><grapheme>cyclodextrin</grapheme><phoneme>saɪkloʊˈdɛkstɹɪn</phoneme></lexeme>
  <!-- sye-kloe-OX-i-je-nase; the voice alone: sˈaɪkluːksˌɪdʒənˌeɪs -->
  <lexeme><grapheme>cyclooxygenase</grapheme><phoneme>saɪkloʊˈɑːksɪdʒəneɪs</phoneme></lexeme>
  <!-- SIP-ee-oh-nate; the voice alone: sˈaɪpɪʲˌɑːnət -->
  <lexeme><grapheme>cypionate</grapheme><phoneme>ˈsɪpiəneɪt</phoneme></lexeme>
  <!-- SIS-teen; the voice alone: sˈɪstaɪn -->
  <lexeme><grapheme>cysteine</grapheme><phoneme>ˈsɪstiːn</phoneme></lexeme>
  <!-- sye-toe-je-NET-ik; the voice alone: sˌaɪɾoʊdʒnˈɛɾɪk -->
  <lexeme><grapheme>cytogenetic</grapheme><phoneme>ˌsaɪtoʊdʒəˈnɛtɪk</phoneme></lexeme>
  <!-- sye-toe-MEG-a-loe-vye-rus; the voice alone: sˈaɪɾoʊmɡˌæləvˌaɪɹəs -->
  <lexeme><grapheme>cytomegalovirus</grapheme><phoneme>saɪtoʊˈmɛɡəloʊvaɪɹəs</phoneme></lexeme>
  <!-- de-BREED-ment; the voice alone: dˈɛbɹaɪdmənt -->
  <lexeme><grapheme>debridement</grapheme><phoneme>dɪˈbɹiːdmənt</phoneme></lexeme>
  <!-- dek-a-NOE-ate; the voice alone: dᵻkˈænoʊt -->
  <lexeme><grapheme>decanoate</grapheme><phoneme>dɛkəˈnoʊeɪt</phoneme></lexeme>
  <!-- dee-hye-DROJ-e-nase; the voice alone: dˌiːhaɪdɹˈoʊdʒneɪs -->
  <lexeme><grapheme>dehydrogenase</grapheme><phoneme>dihaɪˈdɹɑːdʒəneɪs</phoneme></lexeme>
  <!-- der-ma-toe-mye-oh-SYE-tis; the voice alone: dˌɜːmɐtˌɑːmɪʲəsˈaɪɾɪs -->
  <lexeme><grapheme>dermatomyositis</grapheme><phoneme>ˌdɜːmətoʊˌmaɪəˈsaɪtɪs</phoneme></lexeme>
  <!-- der-MAT-oh-fite; the voice alone: dˈɜːmɐɾəfˌaɪt -->
  <lexeme><grapheme>dermatophyte</grapheme><phoneme>dɚˈmætoʊfaɪt</phoneme></lexeme>
  <!-- des-METH-il; the voice alone: dˈɛzmɛθəl -->
  <lexeme><grapheme>desmethyl</grapheme><phoneme>dɛsˈmɛθɪl</phoneme></lexeme>
  <!-- des-meth-il-sye-TAL-oh-pram; the voice alone: dˈɛzmɪθəlsˌɪɾɐlˌɑːpɹæm -->
  <lexeme><grapheme>desmethylcitalopram</grapheme><phoneme>dɛsˌmɛθɪlsaɪˈtæloʊpɹæm</phoneme></lexeme>
  <!-- dye-BAY-sik; the voice alone: dɪbˈeɪsɪk -->
  <lexeme><grapheme>dibasic</grapheme><phoneme>daɪˈbeɪsɪk</phoneme></lexeme>
  <!-- dye-BUE-til; the voice alone: dˈɪbjuːtˌaɪl -->
  <lexeme><grapheme>dibutyl</grapheme><phoneme>daɪˈbjuːtɪl</phoneme></lexeme>
  <!-- dif-i-SEEL; the voice alone: dˈɪfɪsˌaɪl -->
  <lexeme><grapheme>difficile</grapheme><phoneme>dɪfɪˈsiːl</phoneme></lexeme>
  <!-- dij-i-TAL-is; the voice alone: dˈɪdʒɪtˌælɪs -->
  <lexeme><grapheme>digitalis</grapheme><phoneme>ˌdɪdʒɪˈtælɪs</phoneme></lexeme>
  <!-- dye-hye-droe-PEER-i-deen; the voice alone: daɪhˈaɪdɹəpˌɪɹɪdˌiːn -->
  <lexeme><grapheme>dihydropyridine</grapheme><phoneme>daɪhaɪdɹoʊˈpɪɹɪdiːn</phoneme></lexeme>
  <!-- dil-a-TAY-shun; the voice alone: daɪlɐtˈeɪʃən -->
  <lexeme><grapheme>dilatation</grapheme><phoneme>dɪləˈteɪʃən</phoneme></lexeme>
  <!-- dye-METH-il; the voice alone: dˈaɪmθaɪl -->
  <lexeme><grapheme>dimethyl</grapheme><phoneme>daɪˈmɛθɪl</phoneme></lexeme>
  <!-- dye-FEN-il; the voice alone: dˈɪfˌiːnaɪl -->
  <lexeme><grapheme>diphenyl</grapheme><phoneme>daɪˈfɛnɪl</phoneme></lexeme>
  <!-- dif-THEER-ee-a; the voice alone: dɪfθˈɜːɹiə -->
  <lexeme><grapheme>diphtheria</grapheme><phoneme>dɪfˈθɪɹiə</phoneme></lexeme>
  <!-- dif-THEER-ee-ee; the voice alone: dɪfθˈɜːɹɪʲˌiː -->
  <lexeme><grapheme>diphtheriae</grapheme><phoneme>dɪfˈθɪɹii</phoneme></lexeme>
  <!-- dye-PROE-pee-oh-nate; the voice alone: dˈɪpɹoʊpɪʲˌɑːnət -->
  <lexeme><grapheme>dipropionate</grapheme><phoneme>daɪˈpɹoʊpiəneɪt</phoneme></lexeme>
  <!-- dye-SAK-a-ride; the voice alone: dˌɪsɐkhˈɑːɹɹaɪd -->
  <lexeme><grapheme>disaccharide</grapheme><phoneme>daɪˈsækəɹaɪd</phoneme></lexeme>
  <!-- dye-SOE-dee-um; the voice alone: dɪsˈoʊdiəm -->
  <lexeme><grapheme>disodium</grapheme><phoneme>daɪˈsoʊdiəm</phoneme></lexeme>
  <!-- dye-ue-REE-sis; the voice alone: dˌɪjuːɹˈiːsɪs -->
  <lexeme><grapheme>diuresis</grapheme><phoneme>ˌdaɪjəˈɹiːsɪs</phoneme></lexeme>
  <!-- dye-ue-RET-ik; the voice alone: dˌɪjuːɹˈɛɾɪk -->
  <lexeme><grapheme>diuretic</grapheme><phoneme>ˌdaɪjəˈɹɛtɪk</phoneme></lexeme>
  <!-- doe-koe-sa-hex-a-ee-NOE-ik; the voice alone: dˌɑːkəsˌæhɪksiːnˈoʊɪk -->
  <lexeme><grapheme>docosahexaenoic</grapheme><phoneme>doʊkoʊsəhɛksəiˈnoʊɪk</phoneme></lexeme>
  <!-- DOE-pa-meen; the voice alone: dˈɑːpɐmˌiːn -->
  <lexeme><grapheme>dopamine</grapheme><phoneme>ˈdoʊpəmiːn</phoneme></lexeme>
  <!-- DROW-zee-nes; the voice alone: dɹˈaʊsinəs -->
  <lexeme><grapheme>drowsiness</grapheme><phoneme>ˈdɹaʊzinəs</phoneme></lexeme>
  <!-- DROW-zee; the voice alone: dɹˈaʊsi -->
  <lexeme><grapheme>drowsy</grapheme><phoneme>ˈdɹaʊzi</phoneme></lexeme>
  <!-- doo-oh-DEE-nal; the voice alone: dˈuːoʊdnəl -->
  <lexeme><grapheme>duodenal</grapheme><phoneme>duːoʊˈdiːnəl</phoneme></lexeme>
  <!-- doo-oh-de-NYE-tis; the voice alone: dˌuːoʊdnˈaɪɾɪs -->
  <lexeme><grapheme>duodenitis</grapheme><phoneme>ˌduːoʊdəˈnaɪtɪs</phoneme></lexeme>
  <!-- doo-oh-DEE-num; the voice alone: dˈuːoʊdnəm -->
  <lexeme><grapheme>duodenum</grapheme><phoneme>duːoʊˈdiːnəm</phoneme></lexeme>
  <!-- dis-AR-three-a; the voice alone: daɪsˈɑːɹθɹiə -->
  <lexeme><grapheme>dysarthria</grapheme><phoneme>dɪsˈɑːɹθɹiə</phoneme></lexeme>
  <!-- dis-bay-ta-lip-oh-proe-tee-NEE-mee-a; the voice alone: dˌɪsbɪtˌælɪpˌɑːpɹoʊtaɪnˈiːmiə -->
  <lexeme><grapheme>dysbetalipoproteinemia</grapheme><phoneme>dɪsˌbeɪtəˌlɪpoʊˌpɹoʊtiˈniːmiə</phoneme></lexeme>
  <!-- dis-GUE-zee-a; the voice alone: dɪsdʒˈuːʒə -->
  <lexeme><grapheme>dysgeusia</grapheme><phoneme>dɪsˈɡjuːziə</phoneme></lexeme>
  <!-- dis-ki-NEE-zha; the voice alone: dˌɪskaɪnˈiːʒə -->
  <lexeme><grapheme>dyskinesia</grapheme><phoneme>dɪskɪˈniːʒə</phoneme></lexeme>
  <!-- dis-ki-NET-ik; the voice alone: dˌɪskaɪnˈɛɾɪk -->
  <lexeme><grapheme>dyskinetic</grapheme><phoneme>dɪskɪˈnɛtɪk</phoneme></lexeme>
  <!-- dis-lip-i-DEE-mee-a; the voice alone: dˌɪslɪpaɪdˈiːmiə -->
  <lexeme><grapheme>dyslipidemia</grapheme><phoneme>dɪslɪpɪˈdiːmiə</phoneme></lexeme>
  <!-- dis-men-or-EE-a; the voice alone: dˈɪsmənˌɔɹiə -->
  <lexeme><grapheme>dysmenorrhea</grapheme><phoneme>ˌdɪsˌmɛnəˈɹiːə</phoneme></lexeme>
  <!-- dis-pa-ROO-nee-a; the voice alone: dˌɪspɛɹjˈuːniə -->
  <lexeme><grapheme>dyspareunia</grapheme><phoneme>ˌdɪspəˈɹuːniə</phoneme></lexeme>
  <!-- DISP-nee-a; the voice alone: dɪspnˈiə -->
  <lexeme><grapheme>dyspnoea</grapheme><phoneme>ˈdɪspniə</phoneme></lexeme>
  <!-- disp-NEE-ik; the voice alone: dɪspnˈoʊɪk -->
  <lexeme><grapheme>dyspnoeic</grapheme><phoneme>dɪspˈniːɪk</phoneme></lexeme>
  <!-- dis-URE-ee-a; the voice alone: daɪsˈɜːɹiə -->
  <lexeme><grapheme>dysuria</grapheme><phoneme>dɪsˈjʊɹiə</phoneme></lexeme>
  <!-- ek-i-MOE-seez; the voice alone: ˈɛkɪmˌoʊsᵻz -->
  <lexeme><grapheme>ecchymoses</grapheme><phoneme>ɛkɪˈmoʊsiːz</phoneme></lexeme>
  <!-- ek-i-NAY-sha; the voice alone: ˌɛtʃaɪnˈeɪsiə -->
  <lexeme><grapheme>echinacea</grapheme><phoneme>ɛkɪˈneɪʃə</phoneme></lexeme>
  <!-- ek-oh-KAR-dee-oh-gram; the voice alone: ˈɛkəkˌɑːɹdɪʲˌoʊɡɹæm -->
  <lexeme><grapheme>echocardiogram</grapheme><phoneme>ˌɛkoʊˈkɑːɹdiəɡɹæm</phoneme></lexeme>
  <!-- e-DEE-ma; the voice alone: ˈɛdᵻmə -->
  <lexeme><grapheme>edema</grapheme><phoneme>ɪˈdiːmə</phoneme></lexeme>
  <!-- eye-koe-sa-pen-ta-ee-NOE-ik; the voice alone: ˌaɪkəsˌeɪpəntiːnˈoʊɪk -->
  <lexeme><grapheme>eicosapentaenoic</grapheme><phoneme>aɪkoʊsəpɛntəiˈnoʊɪk</phoneme></lexeme>
  <!-- e-lek-troe-en-SEF-a-loe-gram; the voice alone: ɪlˌɛktɹoʊˈɛnsɪfˌæləɡɹˌæm -->
  <lexeme><grapheme>electroencephalogram</grapheme><phoneme>ɪˌlɛktɹoʊɛnˈsɛfələɡɹæm</phoneme></lexeme>
  <!-- EM-boe-lus; the voice alone: ɛmbˈɑːləs -->
  <lexeme><grapheme>embolus</grapheme><phoneme>ˈɛmboʊləs</phoneme></lexeme>
  <!-- em-bree-oh-FEE-tal; the voice alone: ˈɛmbɹɪʲˌoʊftəl -->
  <lexeme><grapheme>embryofetal</grapheme><phoneme>ˌɛmbɹioʊˈfiːtəl</phoneme></lexeme>
  <!-- EM-e-sis; the voice alone: ɪmˈiːsɪs -->
  <lexeme><grapheme>emesis</grapheme><phoneme>ˈɛməsɪs</phoneme></lexeme>
  <!-- em-fi-SEE-ma; the voice alone: ɛmfˈaɪsmə -->
  <lexeme><grapheme>emphysema</grapheme><phoneme>ɛmfɪˈsiːmə</phoneme></lexeme>
  <!-- em-pye-EE-ma; the voice alone: ɛmpɪʲˈɛmə -->
  <lexeme><grapheme>empyema</grapheme><phoneme>ˌɛmpaɪˈiːmə</phoneme></lexeme>
  <!-- EN-doe-krin; the voice alone: ˈɛndoʊkɹˌaɪn -->
  <lexeme><grapheme>endocrine</grapheme><phoneme>ˈɛndəkɹɪn</phoneme></lexeme>
  <!-- en-DOJ-e-nus; the voice alone: ɛndˈoʊdʒənəs -->
  <lexeme><grapheme>endogenous</grapheme><phoneme>ɛnˈdɑːdʒənəs</phoneme></lexeme>
  <!-- en-doe-MEE-tree-al; the voice alone: ˌɛndoʊmˈɛtɹɪʲəl -->
  <lexeme><grapheme>endometrial</grapheme><phoneme>ɛndoʊˈmiːtɹiəl</phoneme></lexeme>
  <!-- en-doe-MEE-tree-um; the voice alone: ˌɛndoʊmˈɛtɹiəm -->
  <lexeme><grapheme>endometrium</grapheme><phoneme>ɛndoʊˈmiːtɹiəm</phoneme></lexeme>
  <!-- en-DOS-koe-pee; the voice alone: ɛndˈoʊskəpi -->
  <lexeme><grapheme>endoscopy</grapheme><phoneme>ɛnˈdɑːskəpi</phoneme></lexeme>
  <!-- en-doe-THEE-lin; the voice alone: ˈɛndoʊθˌɛlɪn -->
  <lexeme><grapheme>endothelin</grapheme><phoneme>ɛndoʊˈθiːlɪn</phoneme></lexeme>
  <!-- en-doe-TRAY-kee-al; the voice alone: ˈɛndoʊtɹɐkˌiəl -->
  <lexeme><grapheme>endotracheal</grapheme><phoneme>ˌɛndoʊˈtɹeɪkiəl</phoneme></lexeme>
  <!-- END-poynt; the voice alone: ɛndpˈɔɪnt -->
  <lexeme><grapheme>endpoint</grapheme><phoneme>ˈɛndpɔɪnt</phoneme></lexeme>
  <!-- en-ter-oh-KOK-us; the voice alone: ˈɛntɚɹˌɑːkɑːkəs -->
  <lexeme><grapheme>enterococcus</grapheme><phoneme>ɛntɚɹoʊˈkɑːkəs</phoneme></lexeme>
  <!-- ee-oh-SIN-oh-fil; the voice alone: ˈiːʲəsˌɪnəfˌɪl -->
  <lexeme><grapheme>eosinophil</grapheme><phoneme>ioʊˈsɪnoʊfɪl</phoneme></lexeme>
  <!-- e-FED-ra; the voice alone: ɛfˈiːdɹə -->
  <lexeme><grapheme>ephedra</grapheme><phoneme>ɪˈfɛdɹə</phoneme></lexeme>
  <!-- ep-i-DER-mi-dis; the voice alone: ˌɛpɪdˌɜːmˈɪdiz -->
  <lexeme><grapheme>epidermidis</grapheme><phoneme>ˌɛpɪˈdɜːmɪdɪs</phoneme></lexeme>
  <!-- ep-i-DID-i-mal; the voice alone: ˈɛpɪdˌɪdɪməl -->
  <lexeme><grapheme>epididymal</grapheme><phoneme>ˌɛpɪˈdɪdɪməl</phoneme></lexeme>
  <!-- ep-i-DID-i-mis; the voice alone: ˈɛpɪdˌɪdɪmˌɪs -->
  <lexeme><grapheme>epididymis</grapheme><phoneme>ɛpɪˈdɪdɪmɪs</phoneme></lexeme>
  <!-- ep-i-DURE-al; the voice alone: ˈɛpɪdʒˌuːɹəl -->
  <lexeme><grapheme>epidural</grapheme><phoneme>ɛpɪˈdʊɹəl</phoneme></lexeme>
  <!-- er-i-SIP-e-las; the voice alone: ˈɜːɹɪsˌaɪpləz -->
  <lexeme><grapheme>erysipelas</grapheme><phoneme>ˌɛɹɪˈsɪpələs</phoneme></lexeme>
  <!-- er-i-THEE-ma; the voice alone: ˈɜːɹɪθəmə -->
  <lexeme><grapheme>erythema</grapheme><phoneme>ˌɛɹɪˈθiːmə</phoneme></lexeme>
  <!-- er-i-thee-ma-TOE-sus; the voice alone: ˈɜːɹɪθˌɛmɐtˌɑːsəs -->
  <lexeme><grapheme>erythematosus</grapheme><phoneme>ˌɛɹɪθiməˈtoʊsəs</phoneme></lexeme>
  <!-- er-i-THEE-ma-tus; the voice alone: ˌɜːɹɪθɪmˈæɾəs -->
  <lexeme><grapheme>erythematous</grapheme><phoneme>ˌɛɹɪˈθiːmətəs</phoneme></lexeme>
  <!-- e-RITH-roe-site; the voice alone: ɜːɹˈɪθɹəsˌaɪt -->
  <lexeme><grapheme>erythrocyte</grapheme><phoneme>ɪˈɹɪθɹoʊsaɪt</phoneme></lexeme>
  <!-- e-rith-roe-DER-mik; the voice alone: ˌɜːɹɪθɹˈoʊdɚmˌɪk -->
  <lexeme><grapheme>erythrodermic</grapheme><phoneme>ɪˌɹɪθɹəˈdɜːmɪk</phoneme></lexeme>
  <!-- e-rith-roe-poy-EE-sis; the voice alone: ˌɜːɹɪθɹˌɑːpɔɪˈiːsɪs -->
  <lexeme><grapheme>erythropoiesis</grapheme><phoneme>ɪˌɹɪθɹoʊpɔɪˈiːsɪs</phoneme></lexeme>
  <!-- e-rith-roe-POY-e-tin; the voice alone: ˈɜːɹɪθɹˌɑːpɔɪˌɛtɪn -->
  <lexeme><grapheme>erythropoietin</grapheme><phoneme>ɪˌɹɪθɹoʊˈpɔɪətɪn</phoneme></lexeme>
  <!-- ES-kar; the voice alone: ˈɛʃɑːɹ -->
  <lexeme><grapheme>eschar</grapheme><phoneme>ˈɛskɑːɹ</phoneme></lexeme>
  <!-- e-sof-a-JEE-al; the voice alone: ɪsˈɑːfədʒˌiəl -->
  <lexeme><grapheme>esophageal</grapheme><phoneme>ɪsɑːfəˈdʒiːəl</phoneme></lexeme>
  <!-- e-sof-a-JYE-tis; the voice alone: ɪsˈɑːfədʒˈaɪɾɪs -->
  <lexeme><grapheme>esophagitis</grapheme><phoneme>ɪsɑːfəˈdʒaɪtɪs</phoneme></lexeme>
  <!-- ee-tee-OL-oh-jee; the voice alone: iːtˈɪʲələdʒi -->
  <lexeme><grapheme>etiology</grapheme><phoneme>ˌiːtiˈɑːlədʒi</phoneme></lexeme>
  <!-- eg-zan-THEM-a-tus; the voice alone: ɛɡzˌænθɪmˈæɾəs -->
  <lexeme><grapheme>exanthematous</grapheme><phoneme>ɛɡzænˈθɛmətəs</phoneme></lexeme>
  <!-- ex-KREE-shun; the voice alone: ɛkskɹˈɛʃən -->
  <lexeme><grapheme>excretion</grapheme><phoneme>ɛkˈskɹiːʃən</phoneme></lexeme>
  <!-- ex-tra-pi-RAM-i-dal; the voice alone: ˈɛkstɹəpˌɪɹɐmˌɪdəl -->
  <lexeme><grapheme>extrapyramidal</grapheme><phoneme>ɛkstɹəpɪˈɹæmɪdəl</phoneme></lexeme>
  <!-- fee-KAY-lis; the voice alone: fiːkˈɑːliz -->
  <lexeme><grapheme>faecalis</grapheme><phoneme>fiːˈkeɪlɪs</phoneme></lexeme>
  <!-- fal-SIP-a-rum; the voice alone: fˈælsɪpˌɑːɹɹəm -->
  <lexeme><grapheme>falciparum</grapheme><phoneme>fælˈsɪpəɹəm</phoneme></lexeme>
  <!-- fash-ee-EYE-tis; the voice alone: fˌæsɪʲˈaɪɾɪs -->
  <lexeme><grapheme>fasciitis</grapheme><phoneme>fæʃiˈaɪtɪs</phoneme></lexeme>
  <!-- FEB-ril; the voice alone: fˈɛbɹaɪl -->
  <lexeme><grapheme>febrile</grapheme><phoneme>ˈfɛbɹɪl</phoneme></lexeme>
  <!-- FEE-kal; the voice alone: fˈɛkəl -->
  <lexeme><grapheme>fecal</grapheme><phoneme>ˈfiːkəl</phoneme></lexeme>
  <!-- FYE-brate; the voice alone: fˈɪbɹeɪt -->
  <lexeme><grapheme>fibrate</grapheme><phoneme>ˈfaɪbɹeɪt</phoneme></lexeme>
  <!-- FYE-brik; the voice alone: fˈɪbɹɪk -->
  <lexeme><grapheme>fibric</grapheme><phoneme>ˈfaɪbɹɪk</phoneme></lexeme>
  <!-- FYE-brin; the voice alone: fˈɪbɹɪn -->
  <lexeme><grapheme>fibrin</grapheme><phoneme>ˈfaɪbɹɪn</phoneme></lexeme>
  <!-- fye-BRIN-oh-jen; the voice alone: fˈɪbɹɪnədʒən -->
  <lexeme><grapheme>fibrinogen</grapheme><phoneme>faɪˈbɹɪnədʒən</phoneme></lexeme>
  <!-- FYE-broe-blast; the voice alone: fˈɪbɹəblˌæst -->
  <lexeme><grapheme>fibroblast</grapheme><phoneme>ˈfaɪbɹəblæst</phoneme></lexeme>
  <!-- FYE-broyd; the voice alone: fˈɪbɹɔɪd -->
  <lexeme><grapheme>fibroid</grapheme><phoneme>ˈfaɪbɹɔɪd</phoneme></lexeme>
  <!-- fye-broe-mye-AL-ja; the voice alone: fˌɪbɹəmɪʲˈældʒə -->
  <lexeme><grapheme>fibromyalgia</grapheme><phoneme>faɪbɹoʊmaɪˈældʒə</phoneme></lexeme>
  <!-- fye-broe-sar-KOE-ma; the voice alone: fˌɪbɹəsɑːɹkˈoʊmə -->
  <lexeme><grapheme>fibrosarcoma</grapheme><phoneme>ˌfaɪbɹoʊsɑːɹˈkoʊmə</phoneme></lexeme>
  <!-- fye-BROE-sis; the voice alone: fɪbɹˈoʊsɪs -->
  <lexeme><grapheme>fibrosis</grapheme><phoneme>faɪˈbɹoʊsɪs</phoneme></lexeme>
  <!-- fye-BROT-ik; the voice alone: fɪbɹˈɑːɾɪk -->
  <lexeme><grapheme>fibrotic</grapheme><phoneme>faɪˈbɹɑːtɪk</phoneme></lexeme>
  <!-- fil-a-RYE-a-sis; the voice alone: fˌɪlɑːɹɹɪʲˈɑːsiz -->
  <lexeme><grapheme>filariasis</grapheme><phoneme>ˌfɪləˈɹaɪəsɪs</phoneme></lexeme>
  <!-- floor-oh-KWIN-oh-lone; the voice alone: flˈʊɹɹəkwˌɪnəlˌoʊn -->
  <lexeme><grapheme>fluoroquinolone</grapheme><phoneme>flɔːɹoʊˈkwɪnoʊloʊn</phoneme></lexeme>
  <!-- FOE-late; the voice alone: fˈɑːleɪt -->
  <lexeme><grapheme>folate</grapheme><phoneme>ˈfoʊleɪt</phoneme></lexeme>
  <!-- FURE-oh-ate; the voice alone: fjˈʊɹɹoʊt -->
  <lexeme><grapheme>furoate</grapheme><phoneme>ˈfjʊɹoʊeɪt</phoneme></lexeme>
  <!-- ga-lak-toe-REE-a; the voice alone: ɡˈælɐktˌɔɹiə -->
  <lexeme><grapheme>galactorrhea</grapheme><phoneme>ɡəlæktoʊˈɹiːə</phoneme></lexeme>
  <!-- ga-lak-toe-REE-a; the voice alone: ɡˌælɐktɔɹˈiə -->
  <lexeme><grapheme>galactorrhoea</grapheme><phoneme>ɡəˌlæktoʊˈɹiːə</phoneme></lexeme>
  <!-- ga-LAK-tose; the voice alone: ɡˈælɐktˌoʊs -->
  <lexeme><grapheme>galactose</grapheme><phoneme>ɡəˈlæktoʊs</phoneme></lexeme>
  <!-- ga-lak-TOE-si-dase; the voice alone: ɡˈælɐktˌɑːsɪdˌeɪs -->
  <lexeme><grapheme>galactosidase</grapheme><phoneme>ɡælækˈtoʊsɪdeɪs</phoneme></lexeme>
  <!-- GANG-green; the voice alone: ɡˈæŋɡɹɛn -->
  <lexeme><grapheme>gangrene</grapheme><phoneme>ˈɡæŋɡɹiːn</phoneme></lexeme>
  <!-- gas-troe-doo-oh-DEE-nal; the voice alone: ɡˈæstɹədjˌuːoʊdnəl -->
  <lexeme><grapheme>gastroduodenal</grapheme><phoneme>ˌɡæstɹoʊˌduːoʊˈdiːnəl</phoneme></lexeme>
  <!-- gas-troe-e-sof-a-JEE-al; the voice alone: ɡˌæstɹoʊɪsˈɑːfədʒˌiəl -->
  <lexeme><grapheme>gastroesophageal</grapheme><phoneme>ɡæstɹoʊɪsɑːfəˈdʒiːəl</phoneme></lexeme>
  <!-- gas-troe-pa-REE-sis; the voice alone: ɡˈæstɹəpˌɛɹsiz -->
  <lexeme><grapheme>gastroparesis</grapheme><phoneme>ɡæstɹoʊpəˈɹiːsɪs</phoneme></lexeme>
  <!-- jen-i-TAL-is; the voice alone: dʒˌɛnɪtˈɑːliz -->
  <lexeme><grapheme>genitalis</grapheme><phoneme>ˌdʒɛnɪˈtælɪs</phoneme></lexeme>
  <!-- jen-i-toe-URE-i-ner-ee; the voice alone: dʒˈɛnɪtˌʊɹɹɪnˌɛɹi -->
  <lexeme><grapheme>genitourinary</grapheme><phoneme>ˌdʒɛnɪtoʊˈjʊɹɪnɛɹi</phoneme></lexeme>
  <!-- jee-ar-DYE-a-sis; the voice alone: dʒɐədɪʲˈɑːsiz -->
  <lexeme><grapheme>giardiasis</grapheme><phoneme>dʒiɑːɹˈdaɪəsɪs</phoneme></lexeme>
  <!-- JIN-ji-va; the voice alone: dʒˈɪŋɡɪvə -->
  <lexeme><grapheme>gingiva</grapheme><phoneme>ˈdʒɪndʒɪvə</phoneme></lexeme>
  <!-- JIN-ji-val; the voice alone: dʒˈɪŋɡɪvəl -->
  <lexeme><grapheme>gingival</grapheme><phoneme>ˈdʒɪndʒɪvəl</phoneme></lexeme>
  <!-- jin-ji-VYE-tis; the voice alone: dʒˌɪŋɡɪvˈaɪɾɪs -->
  <lexeme><grapheme>gingivitis</grapheme><phoneme>dʒɪndʒɪˈvaɪtɪs</phoneme></lexeme>
  <!-- GING-koe; the voice alone: dʒˈɪŋkɡoʊ -->
  <lexeme><grapheme>ginkgo</grapheme><phoneme>ˈɡɪŋkoʊ</phoneme></lexeme>
  <!-- JIN-seng; the voice alone: dʒɪnsˈɛŋ -->
  <lexeme><grapheme>ginseng</grapheme><phoneme>ˈdʒɪnsɛŋ</phoneme></lexeme>
  <!-- glye-oh-blas-TOE-ma; the voice alone: ɡlɪʲˌɑːblɐstˈoʊmə -->
  <lexeme><grapheme>glioblastoma</grapheme><phoneme>ɡlaɪoʊblæsˈtoʊmə</phoneme></lexeme>
  <!-- gloe-MER-ue-lar; the voice alone: ɡlˈɑːmɚrjˌʊlɚ -->
  <lexeme><grapheme>glomerular</grapheme><phoneme>ɡloʊˈmɛɹjʊlɚ</phoneme></lexeme>
  <!-- gloe-mer-ue-loe-ne-FRYE-tis; the voice alone: ɡlˌɑːmɚɹˌuːloʊnfɹˈaɪɾɪs -->
  <lexeme><grapheme>glomerulonephritis</grapheme><phoneme>ɡloʊˌmɛɹjʊloʊnəˈfɹaɪtɪs</phoneme></lexeme>
  <!-- gloo-koe-KOR-ti-koyd; the voice alone: ɡlˈuːkəkˌɔːɹɾɪkˌɔɪd -->
  <lexeme><grapheme>glucocorticoid</grapheme><phoneme>ɡluːkoʊˈkɔːɹtɪkɔɪd</phoneme></lexeme>
  <!-- gloo-KOE-sa-meen; the voice alone: ɡluːkˈɑːsɐmˌiːn -->
  <lexeme><grapheme>glucosamine</grapheme><phoneme>ɡluːˈkoʊsəmiːn</phoneme></lexeme>
  <!-- goe-NAD-al; the voice alone: ɡˈɑːneɪdəl -->
  <lexeme><grapheme>gonadal</grapheme><phoneme>ɡoʊˈnædəl</phoneme></lexeme>
  <!-- goe-nad-oh-TROE-pin; the voice alone: ɡˈɑːnɐdˌɑːtɹəpˌɪn -->
  <lexeme><grapheme>gonadotropin</grapheme><phoneme>ɡoʊˌnædəˈtɹoʊpɪn</phoneme></lexeme>
  <!-- gon-or-EE-a; the voice alone: ɡˈɑːnɔɹˌiə -->
  <lexeme><grapheme>gonorrhea</grapheme><phoneme>ˌɡɑːnəˈɹiːə</phoneme></lexeme>
  <!-- gon-or-EE-ee; the voice alone: ɡˈɑːnɔɹˌoʊiː -->
  <lexeme><grapheme>gonorrhoeae</grapheme><phoneme>ˌɡɑːnəˈɹiːi</phoneme></lexeme>
  <!-- GRAN-ue-loe-site; the voice alone: ɡɹænˈuːləsˌaɪt -->
  <lexeme><grapheme>granulocyte</grapheme><phoneme>ˈɡɹænjəloʊsaɪt</phoneme></lexeme>
  <!-- gran-ue-loe-sye-toe-PEE-nee-a; the voice alone: ɡɹˌænuːlˌɑːsɪɾoʊpˈiːniə -->
  <lexeme><grapheme>granulocytopenia</grapheme><phoneme>ɡɹænjuːloʊsaɪtoʊˈpiːniə</phoneme></lexeme>
  <!-- GWYE-ak; the voice alone: ɡwˈɑːiʲˌæk -->
  <lexeme><grapheme>guaiac</grapheme><phoneme>ˈɡwaɪæk</phoneme></lexeme>
  <!-- GWAHN-oh-seen; the voice alone: ɡwˈɑːnəsˌaɪn -->
  <lexeme><grapheme>guanosine</grapheme><phoneme>ˈɡwɑːnoʊsiːn</phoneme></lexeme>
  <!-- gye-ne-koe-MAS-tee-a; the voice alone: ɡˈaɪniːkˌɑːmæstʃə -->
  <lexeme><grapheme>gynaecomastia</grapheme><phoneme>ɡaɪnəkoʊˈmæstiə</phoneme></lexeme>
  <!-- gye-ne-koe-MAS-tee-a; the voice alone: ɡˈaɪnɪkˌɑːmæstʃə -->
  <lexeme><grapheme>gynecomastia</grapheme><phoneme>ɡaɪnəkoʊˈmæstiə</phoneme></lexeme>
  <!-- hee-MAT-oh-krit; the voice alone: hˈiːmɐtˌɑːkɹɪt -->
  <lexeme><grapheme>haematocrit</grapheme><phoneme>hiːˈmætəkɹɪt</phoneme></lexeme>
  <!-- hee-ma-TURE-ee-a; the voice alone: hˌiːmətʃˈʊɹɹiə -->
  <lexeme><grapheme>haematuria</grapheme><phoneme>ˌhiːməˈtʊɹiə</phoneme></lexeme>
  <!-- hee-moe-dye-AL-i-sis; the voice alone: hˌiːmoʊdɪʲˈæləsˌɪs -->
  <lexeme><grapheme>haemodialysis</grapheme><phoneme>hiːmoʊdaɪˈælɪsɪs</phoneme></lexeme>
  <!-- HEE-moe-gloe-bin; the voice alone: hˌiːməɡlˈoʊbɪn -->
  <lexeme><grapheme>haemoglobin</grapheme><phoneme>ˈhiːmoʊɡloʊbɪn</phoneme></lexeme>
  <!-- hee-MOF-i-lus; the voice alone: hˈiːməfˌɪləs -->
  <lexeme><grapheme>haemophilus</grapheme><phoneme>hiˈmɑːfɪləs</phoneme></lexeme>
  <!-- hee-moe-STAY-sis; the voice alone: hˌiːmoʊstˈɑːsiz -->
  <lexeme><grapheme>haemostasis</grapheme><phoneme>ˌhiːmoʊˈsteɪsɪs</phoneme></lexeme>
  <!-- HEL-i-koe-bak-ter; the voice alone: hˈɛlɪkˌɑːbæktɚ -->
  <lexeme><grapheme>helicobacter</grapheme><phoneme>ˈhɛlɪkoʊbæktɚ</phoneme></lexeme>
  <!-- hee-man-jee-OH-ma; the voice alone: hˌɛmɐŋɡɪʲˈoʊmə -->
  <lexeme><grapheme>hemangioma</grapheme><phoneme>himændʒiˈoʊmə</phoneme></lexeme>
  <!-- hee-ma-TEM-e-sis; the voice alone: hˌɛmeɪtmˈiːsɪs -->
  <lexeme><grapheme>hematemesis</grapheme><phoneme>himəˈtɛməsɪs</phoneme></lexeme>
  <!-- hee-ma-toe-KEE-zee-a; the voice alone: hˌɛmɐɾəʃˈeɪiə -->
  <lexeme><grapheme>hematochezia</grapheme><phoneme>himətoʊˈkiːziə</phoneme></lexeme>
  <!-- hee-MAT-oh-krit; the voice alone: hˈɛmɐtˌɑːkɹɪt -->
  <lexeme><grapheme>hematocrit</grapheme><phoneme>hiˈmætoʊkɹɪt</phoneme></lexeme>
  <!-- hee-ma-toe-poy-EE-sis; the voice alone: hˌɛmɐtˌɑːpɔɪˈiːsɪs -->
  <lexeme><grapheme>hematopoiesis</grapheme><phoneme>ˌhiːmətoʊpɔɪˈiːsɪs</phoneme></lexeme>
  <!-- hee-ma-toe-poy-ET-ik; the voice alone: hˌɛmɐtˌɑːpɔɪˈɛɾɪk -->
  <lexeme><grapheme>hematopoietic</grapheme><phoneme>himətoʊpɔɪˈɛtɪk</phoneme></lexeme>
  <!-- hee-ma-TURE-ee-a; the voice alone: hˌɛmətʃˈʊɹɹiə -->
  <lexeme><grapheme>hematuria</grapheme><phoneme>himəˈtʊɹiə</phoneme></lexeme>
  <!-- hem-i-pa-REE-sis; the voice alone: hˈɛmɪpˌɛɹsiz -->
  <lexeme><grapheme>hemiparesis</grapheme><phoneme>ˌhɛmɪpəˈɹiːsɪs</phoneme></lexeme>
  <!-- hee-moe-dye-AL-i-sis; the voice alone: hˌiːmoʊdɪʲˈæləsˌɪs -->
  <lexeme><grapheme>hemodialysis</grapheme><phoneme>himoʊdaɪˈælɪsɪs</phoneme></lexeme>
  <!-- HEE-moe-gloe-bin; the voice alone: hˌiːməɡlˈoʊbɪn -->
  <lexeme><grapheme>hemoglobin</grapheme><phoneme>ˈhiːmoʊɡloʊbɪn</phoneme></lexeme>
  <!-- hem-or-OY-dal; the voice alone: hˈɛmɚɹˌɔɪdəl -->
  <lexeme><grapheme>hemorrhoidal</grapheme><phoneme>ˌhɛməˈɹɔɪdəl</phoneme></lexeme>
  <!-- hee-moe-STAY-sis; the voice alone: hˌiːmoʊstˈɑːsiz -->
  <lexeme><grapheme>hemostasis</grapheme><phoneme>himoʊˈsteɪsɪs</phoneme></lexeme>
  <!-- hep-a-toe-SEL-ue-lar; the voice alone: hˌɛpɐtˈoʊsəljˌʊlɚ -->
  <lexeme><grapheme>hepatocellular</grapheme><phoneme>ˌhɛpətoʊˈsɛljʊlɚ</phoneme></lexeme>
  <!-- HEP-a-toe-site; the voice alone: hɛpˈæɾəsˌaɪt -->
  <lexeme><grapheme>hepatocyte</grapheme><phoneme>ˈhɛpətoʊsaɪt</phoneme></lexeme>
  <!-- hep-a-toe-MEG-a-lee; the voice alone: hˈɛpɐtˌoʊmɡəli -->
  <lexeme><grapheme>hepatomegaly</grapheme><phoneme>hɛpətoʊˈmɛɡəli</phoneme></lexeme>
  <!-- hep-a-toe-splee-noe-MEG-a-lee; the voice alone: hˈɛpɐtˌɑːsplənˌoʊmɡəli -->
  <lexeme><grapheme>hepatosplenomegaly</grapheme><phoneme>ˌhɛpətoʊˌspliːnoʊˈmɛɡəli</phoneme></lexeme>
  <!-- hep-a-toe-tox-IS-i-tee; the voice alone: hˌɛpɐtˌɑːɾəksˈɪsᵻɾi -->
  <lexeme><grapheme>hepatotoxicity</grapheme><phoneme>hɛpətoʊtɑːksˈɪsɪti</phoneme></lexeme>
  <!-- hye-AY-tal; the voice alone: hˈaɪəɾəl -->
  <lexeme><grapheme>hiatal</grapheme><phoneme>haɪˈeɪtəl</phoneme></lexeme>
  <!-- hye-drad-en-EYE-tis; the voice alone: hˌɪdɹɐdənˈaɪɾɪs -->
  <lexeme><grapheme>hidradenitis</grapheme><phoneme>haɪdɹædɛnˈaɪtɪs</phoneme></lexeme>
  <!-- hip-oh-KAM-pus; the voice alone: hˈɪpəkˌæmpəs -->
  <lexeme><grapheme>hippocampus</grapheme><phoneme>hɪpoʊˈkæmpəs</phoneme></lexeme>
  <!-- his-tee-oh-sye-TOE-sis; the voice alone: hˌɪstɪʲˌɑːsɪtˈoʊsɪs -->
  <lexeme><grapheme>histiocytosis</grapheme><phoneme>hɪstioʊsaɪˈtoʊsɪs</phoneme></lexeme>
  <!-- hoe-mee-oh-STAY-sis; the voice alone: hˌoʊmiːʲəstˈɑːsiz -->
  <lexeme><grapheme>homeostasis</grapheme><phoneme>hoʊmioʊˈsteɪsɪs</phoneme></lexeme>
  <!-- hye-a-LURE-on-ate; the voice alone: hˈaɪɐlˌʊɹɹənˌeɪt -->
  <lexeme><grapheme>hyaluronate</grapheme><phoneme>ˌhaɪəˈlʊɹəneɪt</phoneme></lexeme>
  <!-- hye-DAN-toyn; the voice alone: hˈaɪdɐntˌɔɪn -->
  <lexeme><grapheme>hydantoin</grapheme><phoneme>haɪˈdæntɔɪn</phoneme></lexeme>
  <!-- HYE-dray-ted; the voice alone: haɪdɹˈeɪɾᵻd -->
  <lexeme><grapheme>hydrated</grapheme><phoneme>ˈhaɪdɹeɪtɪd</phoneme></lexeme>
  <!-- hye-droe-BROE-mide; the voice alone: hˈaɪdɹəbɹˌoʊmaɪd -->
  <lexeme><grapheme>hydrobromide</grapheme><phoneme>haɪdɹoʊˈbɹoʊmaɪd</phoneme></lexeme>
  <!-- HYE-droe-seel; the voice alone: hˈaɪdɹoʊsəl -->
  <lexeme><grapheme>hydrocele</grapheme><phoneme>ˈhaɪdɹoʊsiːl</phoneme></lexeme>
  <!-- hye-droe-SEF-a-lus; the voice alone: hˈaɪdɹoʊsfˌæləs -->
  <lexeme><grapheme>hydrocephalus</grapheme><phoneme>ˌhaɪdɹoʊˈsɛfələs</phoneme></lexeme>
  <!-- hye-droe-KLOR-ide; the voice alone: hˈaɪdɹəklˌɔːɹaɪd -->
  <lexeme><grapheme>hydrochloride</grapheme><phoneme>haɪdɹoʊˈklɔːɹaɪd</phoneme></lexeme>
  <!-- hye-DROL-i-sate; the voice alone: hˈaɪdɹəlˌɪseɪt -->
  <lexeme><grapheme>hydrolysate</grapheme><phoneme>haɪˈdɹɑːlɪseɪt</phoneme></lexeme>
  <!-- hye-drox-ee-AP-a-tite; the voice alone: haɪdɹˈɑːksɪʲˌæpɐtˌaɪt -->
  <lexeme><grapheme>hydroxyapatite</grapheme><phoneme>haɪdɹɑːksiˈæpətaɪt</phoneme></lexeme>
  <!-- hye-drox-ee-BEN-zoe-ate; the voice alone: haɪdɹˈɑːksɪbˌɛnzoʊt -->
  <lexeme><grapheme>hydroxybenzoate</grapheme><phoneme>haɪˌdɹɑːksiˈbɛnzoʊeɪt</phoneme></lexeme>
  <!-- hye-DROX-i-lase; the voice alone: haɪdɹˈɑːksɪlˌeɪz -->
  <lexeme><grapheme>hydroxylase</grapheme><phoneme>haɪˈdɹɑːksɪleɪs</phoneme></lexeme>
  <!-- hye-per-bil-i-roo-bi-NEE-mee-a; the voice alone: hˌaɪpɚbaɪlˌɜːɹuːbaɪnˈiːmiə -->
  <lexeme><grapheme>hyperbilirubinemia</grapheme><phoneme>haɪpɚbɪlɪɹuːbɪˈniːmiə</phoneme></lexeme>
  <!-- hye-per-kal-SEE-mee-a; the voice alone: hˌaɪpɚkælkˈiːmiə -->
  <lexeme><grapheme>hypercalcaemia</grapheme><phoneme>ˌhaɪpɚkælˈsiːmiə</phoneme></lexeme>
  <!-- hye-per-koe-les-ter-ol-EE-mee-a; the voice alone: hˌaɪpɚkˌoʊlstɚɹəlˈiːmiə -->
  <lexeme><grapheme>hypercholesterolaemia</grapheme><phoneme>ˌhaɪpɚkəˌlɛstəɹəˈliːmiə</phoneme></lexeme>
  <!-- hye-per-koe-les-ter-ol-EE-mee-a; the voice alone: hˌaɪpɚkˌoʊlstɚɹoʊlˈiːmiə -->
  <lexeme><grapheme>hypercholesterolemia</grapheme><phoneme>ˌhaɪpɚkəˌlɛstəɹəˈliːmiə</phoneme></lexeme>
  <!-- hye-per-EM-e-sis; the voice alone: hˌaɪpɚɹɪmˈiːsɪs -->
  <lexeme><grapheme>hyperemesis</grapheme><phoneme>haɪpɚɹˈɛməsɪs</phoneme></lexeme>
  <!-- hye-per-glye-SEE-mee-a; the voice alone: hˌaɪpɚɡlaɪkˈiːmiə -->
  <lexeme><grapheme>hyperglycaemia</grapheme><phoneme>haɪpɚɡlaɪˈsiːmiə</phoneme></lexeme>
  <!-- hye-per-hye-DROE-sis; the voice alone: hˌaɪpɚhɪdɹˈoʊsɪs -->
  <lexeme><grapheme>hyperhidrosis</grapheme><phoneme>haɪpɚhaɪˈdɹoʊsɪs</phoneme></lexeme>
  <!-- hye-PER-i-kum; the voice alone: hˌaɪpɚɹˈaɪkəm -->
  <lexeme><grapheme>hypericum</grapheme><phoneme>haɪˈpɛɹɪkəm</phoneme></lexeme>
  <!-- hye-per-ka-LEE-mee-a; the voice alone: hˌaɪpɚkeɪlˈiːmiə -->
  <lexeme><grapheme>hyperkalemia</grapheme><phoneme>haɪpɚkəˈliːmiə</phoneme></lexeme>
  <!-- hye-per-lip-i-DEE-mee-a; the voice alone: hˌaɪpɚlˌɪpaɪdˈiːmiə -->
  <lexeme><grapheme>hyperlipidemia</grapheme><phoneme>haɪpɚlɪpɪˈdiːmiə</phoneme></lexeme>
  <!-- hye-per-lip-oh-proe-tee-NEE-mee-a; the voice alone: hˌaɪpɚlˌɪpəpɹˌoʊtaɪnˈiːmiə -->
  <lexeme><grapheme>hyperlipoproteinemia</grapheme><phoneme>ˌhaɪpɚˌlɪpoʊˌpɹoʊtiˈniːmiə</phoneme></lexeme>
  <!-- hye-per-oz-MOE-lar; the voice alone: hˌaɪpɚɹˈɑːzmoʊlɚ -->
  <lexeme><grapheme>hyperosmolar</grapheme><phoneme>haɪpɚɹɑːzˈmoʊlɚ</phoneme></lexeme>
  <!-- hye-per-par-a-THYE-roy-diz-um; the voice alone: hˌaɪpɚpˈæɹəθˌɪɹɔɪdˌɪzəm -->
  <lexeme><grapheme>hyperparathyroidism</grapheme><phoneme>haɪpɚpæɹəˈθaɪɹɔɪdɪzəm</phoneme></lexeme>
  <!-- hye-per-PLAY-zha; the voice alone: hˌaɪpɚplˈæʒə -->
  <lexeme><grapheme>hyperplasia</grapheme><phoneme>haɪpɚˈpleɪʒə</phoneme></lexeme>
  <!-- hye-per-proe-lak-ti-NEE-mee-a; the voice alone: hˌaɪpɚpɹˌɑːlɐktaɪnˈiːmiə -->
  <lexeme><grapheme>hyperprolactinemia</grapheme><phoneme>haɪpɚpɹoʊlæktɪˈniːmiə</phoneme></lexeme>
  <!-- hye-per-tri-KOE-sis; the voice alone: hˌaɪpɚtɹɪtʃˈoʊsɪs -->
  <lexeme><grapheme>hypertrichosis</grapheme><phoneme>haɪpɚtɹɪˈkoʊsɪs</phoneme></lexeme>
  <!-- hye-per-trye-glis-er-eye-DEE-mee-a; the voice alone: hˌaɪpɚtɹˌɪɡlɪsɚɹaɪdˈiːmiə -->
  <lexeme><grapheme>hypertriglyceridemia</grapheme><phoneme>ˌhaɪpɚtɹaɪˌɡlɪsəɹaɪˈdiːmiə</phoneme></lexeme>
  <!-- hye-PER-tra-fee; the voice alone: hˌaɪpɚtɹˈoʊfi -->
  <lexeme><grapheme>hypertrophy</grapheme><phoneme>haɪˈpɜːtɹəfi</phoneme></lexeme>
  <!-- hye-per-ure-i-SEE-mee-a; the voice alone: hˌaɪpɚjˌʊɹɹɪkˈiːmiə -->
  <lexeme><grapheme>hyperuricaemia</grapheme><phoneme>ˌhaɪpɚˌjʊɹɪˈsiːmiə</phoneme></lexeme>
  <!-- hye-per-ure-i-SEE-mee-a; the voice alone: hˌaɪpɚjˌʊɹɹaɪsˈiːmiə -->
  <lexeme><grapheme>hyperuricemia</grapheme><phoneme>haɪpɚjʊɹɪˈsiːmiə</phoneme></lexeme>
  <!-- hye-poe-al-bue-mi-NEE-mee-a; the voice alone: hˌaɪpoʊˌælbjuːmaɪnˈiːmiə -->
  <lexeme><grapheme>hypoalbuminemia</grapheme><phoneme>ˌhaɪpoʊælˌbjuːmɪˈniːmiə</phoneme></lexeme>
  <!-- hye-poe-kal-SEE-mee-a; the voice alone: hˌaɪpoʊkælkˈiːmiə -->
  <lexeme><grapheme>hypocalcaemia</grapheme><phoneme>ˌhaɪpoʊkælˈsiːmiə</phoneme></lexeme>
  <!-- hye-poe-KREE-tin; the voice alone: hˈɪpəkɹˌɛtɪn -->
  <lexeme><grapheme>hypocretin</grapheme><phoneme>ˌhaɪpoʊˈkɹiːtɪn</phoneme></lexeme>
  <!-- hye-poe-glye-SEE-mee-a; the voice alone: hˌaɪpoʊɡlaɪkˈiːmiə -->
  <lexeme><grapheme>hypoglycaemia</grapheme><phoneme>haɪpoʊɡlaɪˈsiːmiə</phoneme></lexeme>
  <!-- hye-poe-GOE-na-diz-um; the voice alone: hˌaɪpoʊɡˈɑːneɪdˌɪzəm -->
  <lexeme><grapheme>hypogonadism</grapheme><phoneme>haɪpoʊˈɡoʊnədɪzəm</phoneme></lexeme>
  <!-- hye-poe-ka-LEE-mee-a; the voice alone: hˌaɪpoʊkeɪlˈiːmiə -->
  <lexeme><grapheme>hypokalemia</grapheme><phoneme>haɪpoʊkəˈliːmiə</phoneme></lexeme>
  <!-- hye-poe-nay-TREE-mee-a; the voice alone: hˌaɪpoʊnætɹˈiːmiə -->
  <lexeme><grapheme>hyponatraemia</grapheme><phoneme>ˌhaɪpoʊneɪˈtɹiːmiə</phoneme></lexeme>
  <!-- hye-poe-nay-TREE-mee-a; the voice alone: hˌaɪpoʊnætɹˈiːmiə -->
  <lexeme><grapheme>hyponatremia</grapheme><phoneme>haɪpoʊneɪˈtɹiːmiə</phoneme></lexeme>
  <!-- hye-poe-par-a-THYE-roy-diz-um; the voice alone: hˌaɪpoʊpˈæɹəθˌɪɹɔɪdˌɪzəm -->
  <lexeme><grapheme>hypoparathyroidism</grapheme><phoneme>haɪpoʊpæɹəˈθaɪɹɔɪdɪzəm</phoneme></lexeme>
  <!-- hye-poe-fos-fa-TEE-mee-a; the voice alone: hˌaɪpoʊfˌɑːsfeɪtˈiːmiə -->
  <lexeme><grapheme>hypophosphatemia</grapheme><phoneme>haɪpoʊfɑːsfəˈtiːmiə</phoneme></lexeme>
  <!-- hye-POF-i-sis; the voice alone: hˌaɪpoʊfˈɪziz -->
  <lexeme><grapheme>hypophysis</grapheme><phoneme>haɪˈpɑːfɪsɪs</phoneme></lexeme>
  <!-- hye-poe-proe-tee-NEE-mee-a; the voice alone: hˌaɪpoʊpɹˌoʊtaɪnˈiːmiə -->
  <lexeme><grapheme>hypoproteinemia</grapheme><phoneme>ˌhaɪpoʊˌpɹoʊtiˈniːmiə</phoneme></lexeme>
  <!-- hye-PROE-mel-ose; the voice alone: hˈaɪpɹoʊməlˌoʊs -->
  <lexeme><grapheme>hypromellose</grapheme><phoneme>haɪˈpɹoʊməloʊs</phoneme></lexeme>
  <!-- eye-KOE-sa-pent; the voice alone: ˈaɪkəsˌeɪpənt -->
  <lexeme><grapheme>icosapent</grapheme><phoneme>aɪˈkoʊsəpɛnt</phoneme></lexeme>
  <!-- ik-TER-ik; the voice alone: aɪktˈɛɹɪk -->
  <lexeme><grapheme>icteric</grapheme><phoneme>ɪkˈtɛɹɪk</phoneme></lexeme>
  <!-- IK-ter-us; the voice alone: ˈaɪktɚɹəs -->
  <lexeme><grapheme>icterus</grapheme><phoneme>ˈɪktɚɹəs</phoneme></lexeme>
  <!-- il-ee-EYE-tis; the voice alone: ˈɪleɪɾiz -->
  <lexeme><grapheme>ileitis</grapheme><phoneme>ˌɪliˈaɪtɪs</phoneme></lexeme>
  <!-- IL-ee-um; the voice alone: ɪlˈiːʲəm -->
  <lexeme><grapheme>ileum</grapheme><phoneme>ˈɪliəm</phoneme></lexeme>
  <!-- im-ue-noe-KOM-pe-tent; the voice alone: ɪmjˈuːnəkˌɑːmpɪtənt -->
  <lexeme><grapheme>immunocompetent</grapheme><phoneme>ˌɪmjʊnoʊˈkɑːmpətənt</phoneme></lexeme>
  <!-- im-ue-noe-KOM-proe-mized; the voice alone: ɪmjˌuːnəkˈɑːmpɹəmˌɪst -->
  <lexeme><grapheme>immunocompromised</grapheme><phoneme>ˌɪmjʊnoʊˈkɑːmpɹəmaɪzd</phoneme></lexeme>
  <!-- im-ue-noe-de-FISH-en-see; the voice alone: ɪmjˈuːnoʊdfˌɪʃənsi -->
  <lexeme><grapheme>immunodeficiency</grapheme><phoneme>ˌɪmjʊnoʊdɪˈfɪʃənsi</phoneme></lexeme>
  <!-- im-ue-noe-de-FISH-ent; the voice alone: ɪmjˈuːnoʊdfˌɪʃənt -->
  <lexeme><grapheme>immunodeficient</grapheme><phoneme>ˌɪmjʊnoʊdɪˈfɪʃənt</phoneme></lexeme>
  <!-- im-ue-noe-GLOB-ue-lin; the voice alone: ɪmjˈuːnəɡlˌɑːbjʊlˌɪn -->
  <lexeme><grapheme>immunoglobulin</grapheme><phoneme>ˌɪmjʊnoʊˈɡlɑːbjʊlɪn</phoneme></lexeme>
  <!-- im-ue-noe-MOJ-oo-lay-ter; the voice alone: ɪmjˈuːnəmˌɑːdʒuːlˌeɪɾɚ -->
  <lexeme><grapheme>immunomodulator</grapheme><phoneme>ˌɪmjʊnoʊˈmɑːdʒəleɪtɚ</phoneme></lexeme>
  <!-- im-ue-noe-su-PRES-ant; the voice alone: ɪmjˈuːnəsˌʌpɹɛsənt -->
  <lexeme><grapheme>immunosuppressant</grapheme><phoneme>ˌɪmjʊnoʊsəˈpɹɛsənt</phoneme></lexeme>
  <!-- im-ue-noe-su-PREST; the voice alone: ɪmjˈuːnəsˌʌpɹɛst -->
  <lexeme><grapheme>immunosuppressed</grapheme><phoneme>ˌɪmjʊnoʊsəˈpɹɛst</phoneme></lexeme>
  <!-- im-ue-noe-su-PRES-iv; the voice alone: ɪmjˈuːnəsˌʌpɹɪsˌɪv -->
  <lexeme><grapheme>immunosuppressive</grapheme><phoneme>ˌɪmjʊnoʊsəˈpɹɛsɪv</phoneme></lexeme>
  <!-- im-ue-noe-THER-a-pee; the voice alone: ɪmjˈuːnoʊθˌɛɹəpi -->
  <lexeme><grapheme>immunotherapy</grapheme><phoneme>ˌɪmjʊnoʊˈθɛɹəpi</phoneme></lexeme>
  <!-- im-pe-TYE-goe; the voice alone: ɪmpˈɛɾɪɡˌoʊ -->
  <lexeme><grapheme>impetigo</grapheme><phoneme>ɪmpəˈtaɪɡoʊ</phoneme></lexeme>
  <!-- in-DIG-oh-teen; the voice alone: ˈɪndɪɡˌɑːtiːn -->
  <lexeme><grapheme>indigotine</grapheme><phoneme>ɪnˈdɪɡoʊtiːn</phoneme></lexeme>
  <!-- IN-farkt; the voice alone: ɪnfˈɑːɹkt -->
  <lexeme><grapheme>infarct</grapheme><phoneme>ˈɪnfɑːɹkt</phoneme></lexeme>
  <!-- in-floo-EN-zee; the voice alone: ˈɪnfluːənzˌiː -->
  <lexeme><grapheme>influenzae</grapheme><phoneme>ɪnfluːˈɛnzi</phoneme></lexeme>
  <!-- ING-gwi-nal; the voice alone: ɪŋɡˈɪnəl -->
  <lexeme><grapheme>inguinal</grapheme><phoneme>ˈɪŋɡwɪnəl</phoneme></lexeme>
  <!-- IN-te-grase; the voice alone: ˈɪntᵻɡɹˌeɪz -->
  <lexeme><grapheme>integrase</grapheme><phoneme>ˈɪntəɡɹeɪs</phoneme></lexeme>
  <!-- in-ter-UPT; the voice alone: ˈɪntɚɹˌʌpt -->
  <lexeme><grapheme>interrupt</grapheme><phoneme>ˌɪntəˈɹʌpt</phoneme></lexeme>
  <!-- in-tra-se-REE-bral; the voice alone: ˈɪntɹəsɚɹˌɛbɹəl -->
  <lexeme><grapheme>intracerebral</grapheme><phoneme>ˌɪntɹəsəˈɹiːbɹəl</phoneme></lexeme>
  <!-- in-tra-NAY-zal; the voice alone: ˈɪntɹənˌeɪzəl -->
  <lexeme><grapheme>intranasal</grapheme><phoneme>ɪntɹəˈneɪzəl</phoneme></lexeme>
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
  <!-- eye-on-toe-for-EE-sis; the voice alone: ˌaɪʲəntˌɑːfɔːɹˈiːsɪs -->
  <lexeme><grapheme>iontophoresis</grapheme><phoneme>aɪˌɑːntoʊfəˈɹiːsɪs</phoneme></lexeme>
  <!-- eye-RYE-tis; the voice alone: ɪɹˈaɪɾɪs -->
  <lexeme><grapheme>iritis</grapheme><phoneme>aɪˈɹaɪtɪs</phoneme></lexeme>
  <!-- eye-soe-EN-zime; the voice alone: ˈaɪsoʊnzˌaɪm -->
  <lexeme><grapheme>isoenzyme</grapheme><phoneme>aɪsoʊˈɛnzaɪm</phoneme></lexeme>
  <!-- je-JOO-nal; the voice alone: dʒˈɛdʒuːnəl -->
  <lexeme><grapheme>jejunal</grapheme><phoneme>dʒəˈdʒuːnəl</phoneme></lexeme>
  <!-- je-JOO-num; the voice alone: dʒˈɛdʒuːnəm -->
  <lexeme><grapheme>jejunum</grapheme><phoneme>dʒəˈdʒuːnəm</phoneme></lexeme>
  <!-- yee-roe-VET-see-eye; the voice alone: dʒˈɪɹoʊvsˌɪʲaɪ -->
  <lexeme><grapheme>jirovecii</grapheme><phoneme>ˌjiːɹoʊˈvɛtsiaɪ</phoneme></lexeme>
  <!-- kah-wah-SAH-kee; the voice alone: kˌaʊəsˈɑːki -->
  <lexeme><grapheme>Kawasaki</grapheme><phoneme>ˌkɑːwəˈsɑːki</phoneme></lexeme>
  <!-- ke-RAT-i-noe-site; the voice alone: kˌɛɹɐtˈɪnəsˌaɪt -->
  <lexeme><grapheme>keratinocyte</grapheme><phoneme>kəˈɹætɪnəsaɪt</phoneme></lexeme>
  <!-- kee-toe-as-i-DOE-sis; the voice alone: kˌɛɾoʊsɪdˈoʊsɪs -->
  <lexeme><grapheme>ketoacidosis</grapheme><phoneme>kitoʊæsɪˈdoʊsɪs</phoneme></lexeme>
  <!-- KEE-tone; the voice alone: kˈɛtoʊn -->
  <lexeme><grapheme>ketone</grapheme><phoneme>ˈkiːtoʊn</phoneme></lexeme>
  <!-- KYE-nase; the voice alone: kˈɪneɪs -->
  <lexeme><grapheme>kinase</grapheme><phoneme>ˈkaɪneɪs</phoneme></lexeme>
  <!-- kleb-zee-EL-a; the voice alone: klˌɛbsɪʲˈɛlə -->
  <lexeme><grapheme>klebsiella</grapheme><phoneme>ˌklɛbziˈɛlə</phoneme></lexeme>
  <!-- lay-bee-AL-is; the voice alone: lˌeɪbɪʲˈɑːliz -->
  <lexeme><grapheme>labialis</grapheme><phoneme>ˌleɪbiˈælɪs</phoneme></lexeme>
  <!-- lak-toe-ba-SIL-us; the voice alone: lˈæktəbˌæsɪləs -->
  <lexeme><grapheme>lactobacillus</grapheme><phoneme>læktoʊbəˈsɪləs</phoneme></lexeme>
  <!-- la-RIN-jee-al; the voice alone: lˈæɹɪndʒˌiəl -->
  <lexeme><grapheme>laryngeal</grapheme><phoneme>ləˈɹɪndʒiəl</phoneme></lexeme>
  <!-- la-ring-goe-fa-RIN-jee-al; the voice alone: lˈæɹɪŋɡˌɑːfɑːɹɹˌɪndʒiəl -->
  <lexeme><grapheme>laryngopharyngeal</grapheme><phoneme>ləˌɹɪŋɡoʊfəˈɹɪndʒiəl</phoneme></lexeme>
  <!-- la-RING-goe-spaz-um; the voice alone: lˈæɹɪŋɡˌɑːspæzəm -->
  <lexeme><grapheme>laryngospasm</grapheme><phoneme>ləˈɹɪŋɡəspæzəm</phoneme></lexeme>
  <!-- la-VAHZH; the voice alone: lˈævɪdʒ -->
  <lexeme><grapheme>lavage</grapheme><phoneme>ləˈvɑːʒ</phoneme></lexeme>
  <!-- leesh-ma-NYE-a-sis; the voice alone: lɛʃmˈeɪnɪʲˈɑːsiz -->
  <lexeme><grapheme>leishmaniasis</grapheme><phoneme>liːʃməˈnaɪəsɪs</phoneme></lexeme>
  <!-- len-TYE-goe; the voice alone: lˈɛntɪɡˌoʊ -->
  <lexeme><grapheme>lentigo</grapheme><phoneme>lɛnˈtaɪɡoʊ</phoneme></lexeme>
  <!-- loo-koe-sye-TOE-sis; the voice alone: lˌuːkəsɪtˈoʊsɪs -->
  <lexeme><grapheme>leukocytosis</grapheme><phoneme>luːkoʊsaɪˈtoʊsɪs</phoneme></lexeme>
  <!-- loo-koe-en-sef-a-LOP-a-thee; the voice alone: lˌuːkoʊnsˌɛfɐlˈɑːpəθi -->
  <lexeme><grapheme>leukoencephalopathy</grapheme><phoneme>luːkoʊɛnsɛfəˈlɑːpəθi</phoneme></lexeme>
  <!-- loo-koe-REE-a; the voice alone: lˈuːkɔɹˌiə -->
  <lexeme><grapheme>leukorrhea</grapheme><phoneme>ˌluːkəˈɹiːə</phoneme></lexeme>
  <!-- loo-koe-TRYE-een; the voice alone: lˈuːkətɹˌiən -->
  <lexeme><grapheme>leukotriene</grapheme><phoneme>luːkoʊˈtɹaɪiːn</phoneme></lexeme>
  <!-- lee-voe-me-FOE-late; the voice alone: lˈɛvoʊmfˌɑːleɪt -->
  <lexeme><grapheme>levomefolate</grapheme><phoneme>livoʊməˈfoʊleɪt</phoneme></lexeme>
  <!-- LIK-or-ish; the voice alone: lˈɪkɔːɹɪs -->
  <lexeme><grapheme>licorice</grapheme><phoneme>ˈlɪkəɹɪʃ</phoneme></lexeme>
  <!-- LYE-pase; the voice alone: lˈɪpeɪs -->
  <lexeme><grapheme>lipase</grapheme><phoneme>ˈlaɪpeɪs</phoneme></lexeme>
  <!-- lip-oh-DIS-troe-fee; the voice alone: lˈɪpədˌɪstɹəfi -->
  <lexeme><grapheme>lipodystrophy</grapheme><phoneme>lɪpoʊˈdɪstɹoʊfi</phoneme></lexeme>
  <!-- lip-oh-PROE-teen; the voice alone: lˈɪpəpɹˌoʊtiːn -->
  <lexeme><grapheme>lipoprotein</grapheme><phoneme>lɪpoʊˈpɹoʊtiːn</phoneme></lexeme>
  <!-- LIK-or-ish; the voice alone: lˈɪkɚɹɪs -->
  <lexeme><grapheme>liquorice</grapheme><phoneme>ˈlɪkəɹɪʃ</phoneme></lexeme>
  <!-- LOZ-enj; the voice alone: lˈoʊzɛndʒ -->
  <lexeme><grapheme>lozenge</grapheme><phoneme>ˈlɑːzəndʒ</phoneme></lexeme>
  <!-- lim-fe-DEE-ma; the voice alone: lˈɪmfɪdᵻmə -->
  <lexeme><grapheme>lymphedema</grapheme><phoneme>lɪmfəˈdiːmə</phoneme></lexeme>
  <!-- lim-fe-DEE-ma; the voice alone: lˈɪmfoʊdᵻmə -->
  <lexeme><grapheme>lymphoedema</grapheme><phoneme>ˌlɪmfəˈdiːmə</phoneme></lexeme>
  <!-- lim-foe-proe-LIF-er-a-tiv; the voice alone: lˈɪmfəpɹəlˌɪfɚɹətˌɪv -->
  <lexeme><grapheme>lymphoproliferative</grapheme><phoneme>ˌlɪmfoʊpɹəˈlɪfəɹətɪv</phoneme></lexeme>
  <!-- lye-OF-i-lized; the voice alone: lˈaɪʲəfˌɪlaɪzd -->
  <lexeme><grapheme>lyophilized</grapheme><phoneme>laɪˈɑːfɪlaɪzd</phoneme></lexeme>
  <!-- LYE-seen; the voice alone: lˈaɪsaɪn -->
  <lexeme><grapheme>lysine</grapheme><phoneme>ˈlaɪsiːn</phoneme></lexeme>
  <!-- MAK-roe-fayj; the voice alone: mˈækɹəfɪdʒ -->
  <lexeme><grapheme>macrophage</grapheme><phoneme>ˈmækɹəfeɪdʒ</phoneme></lexeme>
  <!-- MAL-ee-ate; the voice alone: mˈeɪleɪt -->
  <lexeme><grapheme>maleate</grapheme><phoneme>ˈmælieɪt</phoneme></lexeme>
  <!-- mawl-toe-DEX-trin; the voice alone: mˈɔltoʊdkstɹˌɪn -->
  <lexeme><grapheme>maltodextrin</grapheme><phoneme>mɔːltoʊˈdɛkstɹɪn</phoneme></lexeme>
  <!-- mar-BOX-il; the voice alone: mˈɑːɹbəksˌɪl -->
  <lexeme><grapheme>marboxil</grapheme><phoneme>mɑːɹˈbɑːksɪl</phoneme></lexeme>
  <!-- mee-dee-a-STYE-nal; the voice alone: mˈiːdiːʲəstˌɪnəl -->
  <lexeme><grapheme>mediastinal</grapheme><phoneme>midiəˈstaɪnəl</phoneme></lexeme>
  <!-- me-DOX-oh-mil; the voice alone: mˈɛdəksˌɑːmɪl -->
  <lexeme><grapheme>medoxomil</grapheme><phoneme>məˈdɑːksoʊmɪl</phoneme></lexeme>
  <!-- MEG-loo-meen; the voice alone: mˈɛɡluːmˌaɪn -->
  <lexeme><grapheme>meglumine</grapheme><phoneme>ˈmɛɡluːmiːn</phoneme></lexeme>
  <!-- me-LAZ-ma; the voice alone: mˈɛlæzmə -->
  <lexeme><grapheme>melasma</grapheme><phoneme>məˈlæzmə</phoneme></lexeme>
  <!-- mel-a-TOE-nin; the voice alone: mˈɛlɐtˌɑːnɪn -->
  <lexeme><grapheme>melatonin</grapheme><phoneme>mɛləˈtoʊnɪn</phoneme></lexeme>
  <!-- me-LYE-tus; the voice alone: mˈɛlɪɾəs -->
  <lexeme><grapheme>mellitus</grapheme><phoneme>məˈlaɪtəs</phoneme></lexeme>
  <!-- ME-nar-kee; the voice alone: mˈɛnɑːɹtʃ -->
  <lexeme><grapheme>menarche</grapheme><phoneme>ˈmɛnɑːɹki</phoneme></lexeme>
  <!-- mayn-YAIR; the voice alone: mˌɛniʲˈɛɹ -->
  <lexeme><grapheme>Meniere</grapheme><phoneme>ˌmeɪnˈjɛɹ</phoneme></lexeme>
  <!-- me-NIN-jeez; the voice alone: mˈɛnɪndʒᵻz -->
  <lexeme><grapheme>meninges</grapheme><phoneme>məˈnɪndʒiːz</phoneme></lexeme>
  <!-- me-nin-jee-OH-ma; the voice alone: mˌɛnɪŋɡɪʲˈoʊmə -->
  <lexeme><grapheme>meningioma</grapheme><phoneme>məˌnɪndʒiˈoʊmə</phoneme></lexeme>
  <!-- men-in-JIT-i-dis; the voice alone: mˌɛnɪndʒɪtˈɪdiz -->
  <lexeme><grapheme>meningitidis</grapheme><phoneme>ˌmɛnɪnˈdʒɪtɪdɪs</phoneme></lexeme>
  <!-- me-nin-joe-KOK-al; the voice alone: mˈɛnɪŋɡˌɑːkɑːkəl -->
  <lexeme><grapheme>meningococcal</grapheme><phoneme>mənɪndʒoʊˈkɑːkəl</phoneme></lexeme>
  <!-- mez-oh-thee-lee-OH-ma; the voice alone: mˌɛsəθˌɛlɪʲˈoʊmə -->
  <lexeme><grapheme>mesothelioma</grapheme><phoneme>mɛzoʊθiliˈoʊmə</phoneme></lexeme>
  <!-- met-a-bye-SUL-fite; the voice alone: mˌɛɾəbˈɪsəlfˌaɪt -->
  <lexeme><grapheme>metabisulfite</grapheme><phoneme>mɛtəbaɪˈsʌlfaɪt</phoneme></lexeme>
  <!-- met-a-KREE-sol; the voice alone: mˌɛɾəkɹˈɛsɑːl -->
  <lexeme><grapheme>metacresol</grapheme><phoneme>ˌmɛtəˈkɹiːsɔːl</phoneme></lexeme>
  <!-- me-TAS-ta-seez; the voice alone: mˌɛɾəstˈeɪsᵻz -->
  <lexeme><grapheme>metastases</grapheme><phoneme>məˈtæstəsiːz</phoneme></lexeme>
  <!-- me-TAS-ta-sis; the voice alone: mˌɛɾəstˈɑːsiz -->
  <lexeme><grapheme>metastasis</grapheme><phoneme>məˈtæstəsɪs</phoneme></lexeme>
  <!-- meth-AK-ri-late; the voice alone: mˈɛθɐkɹˌɪleɪt -->
  <lexeme><grapheme>methacrylate</grapheme><phoneme>mɛθˈækɹɪleɪt</phoneme></lexeme>
  <!-- met-hee-moe-gloe-bi-NEE-mee-a; the voice alone: mˌɛθiːməɡlˈoʊbaɪnˈiːmiə -->
  <lexeme><grapheme>methemoglobinemia</grapheme><phoneme>mɛthimoʊɡloʊbɪˈniːmiə</phoneme></lexeme>
  <!-- me-THYE-oh-neen; the voice alone: mˈɛθɪʲˌɑːnaɪn -->
  <lexeme><grapheme>methionine</grapheme><phoneme>məˈθaɪəniːn</phoneme></lexeme>
  <!-- meth-il-PAR-a-ben; the voice alone: mˈɛθəlpˌæɹəbən -->
  <lexeme><grapheme>methylparaben</grapheme><phoneme>mɛθɪlˈpæɹəbən</phoneme></lexeme>
  <!-- me-VAL-oh-nate; the voice alone: mˈɛvɐlˌɑːneɪt -->
  <lexeme><grapheme>mevalonate</grapheme><phoneme>məˈvæloʊneɪt</phoneme></lexeme>
  <!-- mye-kroe-SEF-a-lee; the voice alone: mˈaɪkɹoʊsˌɛfəli -->
  <lexeme><grapheme>microcephaly</grapheme><phoneme>ˌmaɪkɹoʊˈsɛfəli</phoneme></lexeme>
  <!-- mye-kroe-KRIS-ta-lin; the voice alone: mˌaɪkɹoʊkɹˈɪstɐlˌaɪn -->
  <lexeme><grapheme>microcrystalline</grapheme><phoneme>maɪkɹoʊˈkɹɪstəlɪn</phoneme></lexeme>
  <!-- mil-ee-AIR-ee-a; the voice alone: mɪlˈaɪɚɹiə -->
  <lexeme><grapheme>miliaria</grapheme><phoneme>mɪliˈɛɹiə</phoneme></lexeme>
  <!-- min-er-al-oh-KOR-ti-koyd; the voice alone: mˈɪnɚɹˌæləkˌɔːɹɾɪkˌɔɪd -->
  <lexeme><grapheme>mineralocorticoid</grapheme><phoneme>mɪnɚɹæloʊˈkɔːɹtɪkɔɪd</phoneme></lexeme>
  <!-- mye-OH-sis; the voice alone: mɪʲˈoʊsɪs -->
  <lexeme><grapheme>miosis</grapheme><phoneme>maɪˈoʊsɪs</phoneme></lexeme>
  <!-- MOE-fe-til; the voice alone: mˈoʊftɪl -->
  <lexeme><grapheme>mofetil</grapheme><phoneme>ˈmoʊfətɪl</phoneme></lexeme>
  <!-- mo-LUS-kum; the voice alone: mˈɑːlʌskəm -->
  <lexeme><grapheme>molluscum</grapheme><phoneme>məˈlʌskəm</phoneme></lexeme>
  <!-- mon-oh-a-MEEN; the voice alone: mɑːnˈoʊɐmˌiːn -->
  <lexeme><grapheme>monoamine</grapheme><phoneme>mɑːnoʊəˈmiːn</phoneme></lexeme>
  <!-- mon-oh-THER-a-pee; the voice alone: mˈɑːnoʊθˌɛɹəpi -->
  <lexeme><grapheme>monotherapy</grapheme><phoneme>ˌmɑːnoʊˈθɛɹəpi</phoneme></lexeme>
  <!-- mue-kor-mye-KOE-sis; the voice alone: mjˌuːkɔːɹmɪkˈoʊsɪs -->
  <lexeme><grapheme>mucormycosis</grapheme><phoneme>ˌmjuːkɔːɹmaɪˈkoʊsɪs</phoneme></lexeme>
  <!-- mus-kue-loe-SKEL-e-tal; the voice alone: mˈʌskjʊlˌɑːskɪlᵻɾəl -->
  <lexeme><grapheme>musculoskeletal</grapheme><phoneme>ˌmʌskjəloʊˈskɛlətəl</phoneme></lexeme>
  <!-- mue-ta-JEN-e-sis; the voice alone: mjˌuːɾeɪdʒˈɛnᵻsˌɪs -->
  <lexeme><grapheme>mutagenesis</grapheme><phoneme>ˌmjuːtəˈdʒɛnəsɪs</phoneme></lexeme>
  <!-- mue-ta-JEN-ik; the voice alone: mjˌuːɾeɪdʒˈɛnɪk -->
  <lexeme><grapheme>mutagenic</grapheme><phoneme>mjuːtəˈdʒɛnɪk</phoneme></lexeme>
  <!-- mue-ta-je-NIS-i-tee; the voice alone: mjˌuːɾeɪdʒˌɛnˈɪsᵻɾi -->
  <lexeme><grapheme>mutagenicity</grapheme><phoneme>ˌmjuːtədʒəˈnɪsɪti</phoneme></lexeme>
  <!-- mye-koe-PLAZ-ma; the voice alone: mˈaɪkəplˌæzmə -->
  <lexeme><grapheme>mycoplasma</grapheme><phoneme>ˌmaɪkoʊˈplæzmə</phoneme></lexeme>
  <!-- mi-DRYE-a-sis; the voice alone: mˌɪdɹɪʲˈɑːsiz -->
  <lexeme><grapheme>mydriasis</grapheme><phoneme>mɪˈdɹaɪəsɪs</phoneme></lexeme>
  <!-- mye-e-loe-dis-PLAS-tik; the voice alone: mˌaɪɪlˌɑːdɪsplˈæstɪk -->
  <lexeme><grapheme>myelodysplastic</grapheme><phoneme>maɪəloʊdɪsˈplæstɪk</phoneme></lexeme>
  <!-- mye-e-loe-su-PRESH-un; the voice alone: mˌaɪɪlˌɑːsəpɹˈɛʃən -->
  <lexeme><grapheme>myelosuppression</grapheme><phoneme>ˌmaɪəloʊsəˈpɹɛʃən</phoneme></lexeme>
  <!-- mye-OK-loe-nus; the voice alone: mˈaɪʲəklˌoʊnəs -->
  <lexeme><grapheme>myoclonus</grapheme><phoneme>maɪˈɑːkloʊnəs</phoneme></lexeme>
  <!-- mix-e-DEE-ma; the voice alone: mˈaɪksɪdᵻmə -->
  <lexeme><grapheme>myxedema</grapheme><phoneme>mɪksəˈdiːmə</phoneme></lexeme>
  <!-- mayn-YAIR; the voice alone: mˌeɪniʲˈɛɹ -->
  <lexeme><grapheme>Ménière</grapheme><phoneme>ˌmeɪnˈjɛɹ</phoneme></lexeme>
  <!-- nay-zoe-LAK-ri-mal; the voice alone: nˈæsəlˌækɹɪməl -->
  <lexeme><grapheme>nasolacrimal</grapheme><phoneme>neɪzoʊˈlækɹɪməl</phoneme></lexeme>
  <!-- nay-zoe-fa-RIN-jee-al; the voice alone: nˈæsəfˌɑːɹɹɪndʒˌiəl -->
  <lexeme><grapheme>nasopharyngeal</grapheme><phoneme>neɪzoʊfəˈɹɪndʒiəl</phoneme></lexeme>
  <!-- nay-zoe-far-in-JYE-tis; the voice alone: nˌæsəfˌɑːɹɹɪndʒˈaɪɾɪs -->
  <lexeme><grapheme>nasopharyngitis</grapheme><phoneme>ˌneɪzoʊˌfæɹɪnˈdʒaɪtɪs</phoneme></lexeme>
  <!-- nay-tree-ue-RET-ik; the voice alone: nˌætɹɪjuːɹˈɛɾɪk -->
  <lexeme><grapheme>natriuretic</grapheme><phoneme>neɪtɹijuːˈɹɛtɪk</phoneme></lexeme>
  <!-- NEB-ue-lize; the voice alone: nˈɛbəlˌaɪz -->
  <lexeme><grapheme>nebulize</grapheme><phoneme>ˈnɛbjuːlaɪz</phoneme></lexeme>
  <!-- nye-SEER-ee-a; the voice alone: niːsˈɪɹiʲə -->
  <lexeme><grapheme>neisseria</grapheme><phoneme>naɪˈsɪɹiə</phoneme></lexeme>
  <!-- nef-roe-li-THYE-a-sis; the voice alone: nˌɛfɹəlˌɪθɪʲˈɑːsiz -->
  <lexeme><grapheme>nephrolithiasis</grapheme><phoneme>nɛfɹoʊlɪˈθaɪəsɪs</phoneme></lexeme>
  <!-- noor-a-MIN-i-dase; the voice alone: nˈʊɹɹɐmˌɪnɪdˌeɪs -->
  <lexeme><grapheme>neuraminidase</grapheme><phoneme>nʊɹəˈmɪnɪdeɪs</phoneme></lexeme>
  <!-- noo-troe-PEE-nik; the voice alone: nuːtɹˈoʊpnɪk -->
  <lexeme><grapheme>neutropenic</grapheme><phoneme>nuːtɹoʊˈpiːnɪk</phoneme></lexeme>
  <!-- nye-a-SIN-a-mide; the voice alone: nˈaɪəsˌɪnɐmˌaɪd -->
  <lexeme><grapheme>niacinamide</grapheme><phoneme>naɪəˈsɪnəmaɪd</phoneme></lexeme>
  <!-- nik-oh-TIN-a-mide; the voice alone: nˈɪkətˌɪnɐmˌaɪd -->
  <lexeme><grapheme>nicotinamide</grapheme><phoneme>nɪkoʊˈtɪnəmaɪd</phoneme></lexeme>
  <!-- nok-TURE-ee-a; the voice alone: nˈɑːktʃɚɹˌiə -->
  <lexeme><grapheme>nocturia</grapheme><phoneme>nɑːkˈtʊɹiə</phoneme></lexeme>
  <!-- noe-DOE-sum; the voice alone: nˈɑːdɑːsəm -->
  <lexeme><grapheme>nodosum</grapheme><phoneme>noʊˈdoʊsəm</phoneme></lexeme>
  <!-- non-ste-ROY-dal; the voice alone: nˌɑːnstˈɛɹɔɪdəl -->
  <lexeme><grapheme>nonsteroidal</grapheme><phoneme>ˌnɑːnstəˈɹɔɪdəl</phoneme></lexeme>
  <!-- nis-TAG-mus; the voice alone: nˈɪstæɡməs -->
  <lexeme><grapheme>nystagmus</grapheme><phoneme>nɪsˈtæɡməs</phoneme></lexeme>
  <!-- oh-BEES; the voice alone: oʊbˈiːz -->
  <lexeme><grapheme>obese</grapheme><phoneme>oʊˈbiːs</phoneme></lexeme>
  <!-- ok-ue-loe-JYE-rik; the voice alone: ɑːkjˈʊlədʒˈɪɹɪk -->
  <lexeme><grapheme>oculogyric</grapheme><phoneme>ɑːkjuːloʊˈdʒaɪɹɪk</phoneme></lexeme>
  <!-- e-DEE-ma; the voice alone: ˈiːdᵻmə -->
  <lexeme><grapheme>oedema</grapheme><phoneme>ɪˈdiːmə</phoneme></lexeme>
  <!-- e-sof-a-JEE-al; the voice alone: ɪsˈɑːfədʒˌiəl -->
  <lexeme><grapheme>oesophageal</grapheme><phoneme>ɪsɑːfəˈdʒiːəl</phoneme></lexeme>
  <!-- es-tra-DYE-ol; the voice alone: ˈiːstɹeɪdɪʲˌɑːl -->
  <lexeme><grapheme>oestradiol</grapheme><phoneme>ˌɛstɹəˈdaɪɑːl</phoneme></lexeme>
  <!-- ol-i-goe-hye-DRAM-nee-os; the voice alone: ˌɑːlɪɡˌoʊaɪdɹˈæmnɪʲˌoʊz -->
  <lexeme><grapheme>oligohydramnios</grapheme><phoneme>ɑːlɪɡoʊhaɪˈdɹæmniɑːs</phoneme></lexeme>
  <!-- ol-i-goe-SPER-mee-a; the voice alone: ˌɑːlɪɡˈɑːspɚmˌiə -->
  <lexeme><grapheme>oligospermia</grapheme><phoneme>ˌɑːlɪɡoʊˈspɜːmiə</phoneme></lexeme>
  <!-- ong-koe-ser-KYE-a-sis; the voice alone: ˌɑːntʃoʊsɚsɪʲˈɑːsiz -->
  <lexeme><grapheme>onchocerciasis</grapheme><phoneme>ˌɑːŋkoʊsɚˈkaɪəsɪs</phoneme></lexeme>
  <!-- on-i-koe-mye-KOE-sis; the voice alone: ˌɑːnɪtʃˌɑːmɪkˈoʊsɪs -->
  <lexeme><grapheme>onychomycosis</grapheme><phoneme>ɑːnɪkoʊmaɪˈkoʊsɪs</phoneme></lexeme>
  <!-- op-is-THOT-oh-nos; the voice alone: ˌɑːpɪsθətˈoʊnoʊz -->
  <lexeme><grapheme>opisthotonos</grapheme><phoneme>ɑːpɪsˈθɑːtoʊnɑːs</phoneme></lexeme>
  <!-- or-EX-in; the voice alone: ˈɔːɹɪksˌɪn -->
  <lexeme><grapheme>orexin</grapheme><phoneme>ɔːɹˈɛksɪn</phoneme></lexeme>
  <!-- or-oh-fa-RIN-jee-al; the voice alone: ˈɔːɹəfˌɑːɹɹɪndʒˌiəl -->
  <lexeme><grapheme>oropharyngeal</grapheme><phoneme>ɔːɹoʊfəˈɹɪndʒiəl</phoneme></lexeme>
  <!-- or-THOP-nee-a; the voice alone: ˈɔːɹθəpnˌiə -->
  <lexeme><grapheme>orthopnea</grapheme><phoneme>ɔːɹˈθɑːpniə</phoneme></lexeme>
  <!-- os-tee-oh-ar-THRYE-tis; the voice alone: ˌɑːstɪʲɔːɹθɹˈaɪɾɪs -->
  <lexeme><grapheme>osteoarthritis</grapheme><phoneme>ɑːstioʊɑːɹˈθɹaɪtɪs</phoneme></lexeme>
  <!-- os-tee-oh-ma-LAY-sha; the voice alone: ˌɑːstɪʲˌɑːmɐlˈeɪʃə -->
  <lexeme><grapheme>osteomalacia</grapheme><phoneme>ɑːstioʊməˈleɪʃə</phoneme></lexeme>
  <!-- os-tee-oh-mye-e-LYE-tis; the voice alone: ˌɑːstɪʲˌɑːmɪʲɪlˈaɪɾɪs -->
  <lexeme><grapheme>osteomyelitis</grapheme><phoneme>ɑːstioʊmaɪəˈlaɪtɪs</phoneme></lexeme>
  <!-- os-tee-oh-ne-KROE-sis; the voice alone: ˌɑːstɪʲoʊŋkɹˈoʊsɪs -->
  <lexeme><grapheme>osteonecrosis</grapheme><phoneme>ɑːstioʊnəˈkɹoʊsɪs</phoneme></lexeme>
  <!-- os-tee-oh-pe-TROE-sis; the voice alone: ˌɑːstɪʲoʊptɹˈoʊsɪs -->
  <lexeme><grapheme>osteopetrosis</grapheme><phoneme>ɑːstioʊpəˈtɹoʊsɪs</phoneme></lexeme>
  <!-- os-tee-oh-por-OH-sis; the voice alone: ˌɑːstɪʲˌɑːpɔːɹˈoʊsɪs -->
  <lexeme><grapheme>osteoporosis</grapheme><phoneme>ˌɑːstioʊpəˈɹoʊsɪs</phoneme></lexeme>
  <!-- os-tee-oh-sar-KOE-ma; the voice alone: ˌɑːstɪʲˌɑːsɑːɹkˈoʊmə -->
  <lexeme><grapheme>osteosarcoma</grapheme><phoneme>ɑːstioʊsɑːɹˈkoʊmə</phoneme></lexeme>
  <!-- OH-tik; the voice alone: ˈɑːɾɪk -->
  <lexeme><grapheme>otic</grapheme><phoneme>ˈoʊtɪk</phoneme></lexeme>
  <!-- oh-TYE-tis; the voice alone: ɑːtˈaɪɾɪs -->
  <lexeme><grapheme>otitis</grapheme><phoneme>oʊˈtaɪtɪs</phoneme></lexeme>
  <!-- oh-toe-lar-in-GOL-oh-jist; the voice alone: ˌɑːɾoʊlˌɑːɹɹɪŋɡˈɑːlədʒˌɪst -->
  <lexeme><grapheme>otolaryngologist</grapheme><phoneme>ˌoʊtoʊˌlæɹɪnˈɡɑːlədʒɪst</phoneme></lexeme>
  <!-- oh-toe-LOJ-ik; the voice alone: ˌɑːɾəlˈɑːdʒɪk -->
  <lexeme><grapheme>otologic</grapheme><phoneme>ˌoʊtəˈlɑːdʒɪk</phoneme></lexeme>
  <!-- oh-toe-TOX-ik; the voice alone: ˌɑːɾətˈɑːksɪk -->
  <lexeme><grapheme>ototoxic</grapheme><phoneme>ˌoʊtoʊˈtɑːksɪk</phoneme></lexeme>
  <!-- oh-toe-tox-IS-i-tee; the voice alone: ˌɑːɾəɾəksˈɪsᵻɾi -->
  <lexeme><grapheme>ototoxicity</grapheme><phoneme>ˌoʊtoʊtɑːkˈsɪsɪti</phoneme></lexeme>
  <!-- OWT-pay-shent; the voice alone: aʊtpˈeɪʃənt -->
  <lexeme><grapheme>outpatient</grapheme><phoneme>ˈaʊtpeɪʃənt</phoneme></lexeme>
  <!-- PAJ-et; the voice alone: pˈæɡɪt -->
  <lexeme><grapheme>Paget</grapheme><phoneme>ˈpædʒɪt</phoneme></lexeme>
  <!-- pan-kree-a-TYE-tis; the voice alone: pˌæŋkɹiːʲˈeɪtˈaɪɾɪs -->
  <lexeme><grapheme>pancreatitis</grapheme><phoneme>ˌpæŋkɹiəˈtaɪtɪs</phoneme></lexeme>
  <!-- pan-sye-toe-PEE-nee-a; the voice alone: pˌænsɪɾoʊpˈiːniə -->
  <lexeme><grapheme>pancytopenia</grapheme><phoneme>pænsaɪtoʊˈpiːniə</phoneme></lexeme>
  <!-- pap-il-e-DEE-ma; the voice alone: pˈæpɪlˌɛdᵻmə -->
  <lexeme><grapheme>papilledema</grapheme><phoneme>pæpɪləˈdiːmə</phoneme></lexeme>
  <!-- pap-il-e-DEE-ma; the voice alone: pˈæpɪlˌoʊdᵻmə -->
  <lexeme><grapheme>papilloedema</grapheme><phoneme>ˌpæpɪləˈdiːmə</phoneme></lexeme>
  <!-- par-es-THEE-zha; the voice alone: pˌæɹəɪsθˈiːʒə -->
  <lexeme><grapheme>paraesthesia</grapheme><phoneme>pæɹɛsˈθiːʒə</phoneme></lexeme>
  <!-- par-a-hye-drox-ee-BEN-zoe-ate; the voice alone: pˌæɹəhaɪdɹˈɑːksɪbˌɛnzoʊt -->
  <lexeme><grapheme>parahydroxybenzoate</grapheme><phoneme>ˌpæɹəhaɪˌdɹɑːksiˈbɛnzoʊeɪt</phoneme></lexeme>
  <!-- pa-REN-ter-al; the voice alone: pˈɛɹəntɚɹəl -->
  <lexeme><grapheme>parenteral</grapheme><phoneme>pəˈɹɛntɚɹəl</phoneme></lexeme>
  <!-- pa-REE-sis; the voice alone: pˈɛɹsiz -->
  <lexeme><grapheme>paresis</grapheme><phoneme>pəˈɹiːsɪs</phoneme></lexeme>
  <!-- par-es-THEE-zha; the voice alone: pɛɹsθˈiːʒə -->
  <lexeme><grapheme>paresthesia</grapheme><phoneme>ˌpæɹəsˈθiːʒə</phoneme></lexeme>
  <!-- pa-RYE-e-tal; the voice alone: pˈæɹaɪəɾəl -->
  <lexeme><grapheme>parietal</grapheme><phoneme>pəˈɹaɪətəl</phoneme></lexeme>
  <!-- PAR-kin-son-iz-um; the voice alone: pɑːɹkˈɪnsənˌɪzəm -->
  <lexeme><grapheme>parkinsonism</grapheme><phoneme>ˈpɑːɹkɪnsənɪzəm</phoneme></lexeme>
  <!-- pa-ROT-id; the voice alone: pˈæɹətˌɪd -->
  <lexeme><grapheme>parotid</grapheme><phoneme>pəˈɹɑːtɪd</phoneme></lexeme>
  <!-- pa-TEL-a; the voice alone: peɪtˈɛlə -->
  <lexeme><grapheme>patella</grapheme><phoneme>pəˈtɛlə</phoneme></lexeme>
  <!-- PEE-dis; the voice alone: pˈɛdiz -->
  <lexeme><grapheme>pedis</grapheme><phoneme>ˈpiːdɪs</phoneme></lexeme>
  <!-- PEE-nile; the voice alone: pˈɛnaɪl -->
  <lexeme><grapheme>penile</grapheme><phoneme>ˈpiːnaɪl</phoneme></lexeme>
  <!-- per-ee-AY-nal; the voice alone: pˈɪɹiʲənəl -->
  <lexeme><grapheme>perianal</grapheme><phoneme>ˌpɛɹiˈeɪnəl</phoneme></lexeme>
  <!-- per-ee-MEN-oh-pawz; the voice alone: pˈɛɹɪmˌɛnəpˌɔːz -->
  <lexeme><grapheme>perimenopause</grapheme><phoneme>ˌpɛɹiˈmɛnəpɔːz</phoneme></lexeme>
  <!-- per-i-NEE-al; the voice alone: pˈɛɹɪnˌiəl -->
  <lexeme><grapheme>perineal</grapheme><phoneme>ˌpɛɹɪˈniːəl</phoneme></lexeme>
  <!-- per-ee-OR-al; the voice alone: pˈɪɹiʲɚɹəl -->
  <lexeme><grapheme>perioral</grapheme><phoneme>ˌpɛɹiˈɔːɹəl</phoneme></lexeme>
  <!-- per-i-toe-NEE-al; the voice alone: pˌɛɹɪtˈoʊnəl -->
  <lexeme><grapheme>peritoneal</grapheme><phoneme>ˌpɛɹɪtəˈniːəl</phoneme></lexeme>
  <!-- per-OX-i-dase; the voice alone: pˈɛɹəksˌɪdeɪs -->
  <lexeme><grapheme>peroxidase</grapheme><phoneme>pɚɹˈɑːksɪdeɪs</phoneme></lexeme>
  <!-- pe-TEE-kee-ee; the voice alone: piːtˈɛkɪʲˌiː -->
  <lexeme><grapheme>petechiae</grapheme><phoneme>pəˈtiːkii</phoneme></lexeme>
  <!-- pay-roe-NEE; the voice alone: pˈeɪɹoʊni -->
  <lexeme><grapheme>Peyronie</grapheme><phoneme>peɪɹoʊˈniː</phoneme></lexeme>
  <!-- far-ma-koe-dye-NAM-ik; the voice alone: fˌɑːɹmɐkˌɑːdaɪnˈæmɪk -->
  <lexeme><grapheme>pharmacodynamic</grapheme><phoneme>fɑːɹməkoʊdaɪˈnæmɪk</phoneme></lexeme>
  <!-- far-ma-koe-jee-NOE-mik; the voice alone: fˌɑːɹmɐkoʊdʒnˈɑːmɪk -->
  <lexeme><grapheme>pharmacogenomic</grapheme><phoneme>fɑːɹməkoʊdʒiˈnoʊmɪk</phoneme></lexeme>
  <!-- far-ma-koe-je-NOE-mix; the voice alone: fˌɑːɹmɐkoʊdʒnˈɑːmɪks -->
  <lexeme><grapheme>pharmacogenomics</grapheme><phoneme>fɑːɹməkoʊdʒəˈnoʊmɪks</phoneme></lexeme>
  <!-- far-ma-koe-ki-NET-ik; the voice alone: fˌɑːɹmɐkˌɑːkaɪnˈɛɾɪk -->
  <lexeme><grapheme>pharmacokinetic</grapheme><phoneme>fɑːɹməkoʊkɪˈnɛtɪk</phoneme></lexeme>
  <!-- fa-RIN-jee-al; the voice alone: fˈɑːɹɹɪndʒˌiəl -->
  <lexeme><grapheme>pharyngeal</grapheme><phoneme>fəˈɹɪndʒiəl</phoneme></lexeme>
  <!-- far-in-JYE-tis; the voice alone: fˌɑːɹɹɪndʒˈaɪɾɪs -->
  <lexeme><grapheme>pharyngitis</grapheme><phoneme>fæɹɪnˈdʒaɪtɪs</phoneme></lexeme>
  <!-- FAR-inx; the voice alone: fˈɑːɹɹɪŋks -->
  <lexeme><grapheme>pharynx</grapheme><phoneme>ˈfæɹɪŋks</phoneme></lexeme>
  <!-- FEE-nol; the voice alone: fˈɛnɑːl -->
  <lexeme><grapheme>phenol</grapheme><phoneme>ˈfiːnɔːl</phoneme></lexeme>
  <!-- fee-noe-THYE-a-zeen; the voice alone: fˈɛnəθˌɪʲɐzˌiːn -->
  <lexeme><grapheme>phenothiazine</grapheme><phoneme>finoʊˈθaɪəziːn</phoneme></lexeme>
  <!-- FEN-il; the voice alone: fˌiːnaɪl -->
  <lexeme><grapheme>phenyl</grapheme><phoneme>ˈfɛnəl</phoneme></lexeme>
  <!-- fen-il-AL-a-neen; the voice alone: fˌiːnaɪlˈælɐnˌaɪn -->
  <lexeme><grapheme>phenylalanine</grapheme><phoneme>fɛnɪlˈæləniːn</phoneme></lexeme>
  <!-- fen-il-kee-toe-NURE-ee-a; the voice alone: fˌiːnaɪlkˌɛtənjˈʊɹɹiə -->
  <lexeme><grapheme>phenylketonuria</grapheme><phoneme>fɛnɪlkitoʊˈnʊɹiə</phoneme></lexeme>
  <!-- fee-oh-kroe-moe-sye-TOE-ma; the voice alone: fɪʲˌɑːkɹoʊmˌɑːsɪtˈoʊmə -->
  <lexeme><grapheme>pheochromocytoma</grapheme><phoneme>fioʊkɹoʊmoʊsaɪˈtoʊmə</phoneme></lexeme>
  <!-- fos-fa-tye-dil-KOE-leen; the voice alone: fˈɑːsfɐtˌɪdɪlkˌɑːliːn -->
  <lexeme><grapheme>phosphatidylcholine</grapheme><phoneme>ˌfɑːsfəˌtaɪdəlˈkoʊliːn</phoneme></lexeme>
  <!-- fos-foe-dye-ES-ter-ase; the voice alone: fˈɑːsfoʊdˌɪstɚɹˌeɪz -->
  <lexeme><grapheme>phosphodiesterase</grapheme><phoneme>fɑːsfoʊdaɪˈɛstɚɹeɪs</phoneme></lexeme>
  <!-- fos-foe-KYE-nase; the voice alone: fˈɑːsfəkˌɪneɪs -->
  <lexeme><grapheme>phosphokinase</grapheme><phoneme>ˌfɑːsfoʊˈkaɪneɪs</phoneme></lexeme>
  <!-- THAL-ate; the voice alone: fθˈæleɪt -->
  <lexeme><grapheme>phthalate</grapheme><phoneme>ˈθæleɪt</phoneme></lexeme>
  <!-- pit-i-RYE-a-sis; the voice alone: pˌɪɾɪɹɪʲˈɑːsiz -->
  <lexeme><grapheme>pityriasis</grapheme><phoneme>pɪtɪˈɹaɪəsɪs</phoneme></lexeme>
  <!-- plaz-MIN-oh-jen; the voice alone: plˈæzmɪnədʒən -->
  <lexeme><grapheme>plasminogen</grapheme><phoneme>plæzˈmɪnədʒən</phoneme></lexeme>
  <!-- PLOOR-al; the voice alone: plˈɜːɹəl -->
  <lexeme><grapheme>pleural</grapheme><phoneme>ˈplʊɹəl</phoneme></lexeme>
  <!-- PLOOR-i-see; the voice alone: plˈɜːɹəsi -->
  <lexeme><grapheme>pleurisy</grapheme><phoneme>ˈplʊɹɪsi</phoneme></lexeme>
  <!-- noo-moe-KOK-al; the voice alone: nˈuːməkˌɑːkəl -->
  <lexeme><grapheme>pneumococcal</grapheme><phoneme>nuːmoʊˈkɑːkəl</phoneme></lexeme>
  <!-- noo-moe-SIS-tis; the voice alone: nˈuːməsˌɪstiz -->
  <lexeme><grapheme>pneumocystis</grapheme><phoneme>nuːmoʊˈsɪstɪs</phoneme></lexeme>
  <!-- noo-moe-THOR-ax; the voice alone: nˈuːməθˌɔːɹæks -->
  <lexeme><grapheme>pneumothorax</grapheme><phoneme>nuːmoʊˈθɔːɹæks</phoneme></lexeme>
  <!-- poe-DYE-a-trist; the voice alone: pˈoʊdɪʲˌætɹɪst -->
  <lexeme><grapheme>podiatrist</grapheme><phoneme>pəˈdaɪətɹɪst</phoneme></lexeme>
  <!-- pol-OX-a-mer; the voice alone: pˈɑːləksˌeɪmɚ -->
  <lexeme><grapheme>poloxamer</grapheme><phoneme>pɑːlˈɑːksəmɚ</phoneme></lexeme>
  <!-- pol-ee-sye-THEE-mee-a; the voice alone: pˌɑːlɪsɪθˈiːmiə -->
  <lexeme><grapheme>polycythemia</grapheme><phoneme>pɑːlisaɪˈθiːmiə</phoneme></lexeme>
  <!-- pol-IM-er-ase; the voice alone: pˌɑːlɪmɚɹˈeɪz -->
  <lexeme><grapheme>polymerase</grapheme><phoneme>pɑːlˈɪmɚɹeɪs</phoneme></lexeme>
  <!-- pol-ee-URE-ee-a; the voice alone: pˌɑːlɪjˈuːɹiə -->
  <lexeme><grapheme>polyuria</grapheme><phoneme>pɑːliˈjʊɹiə</phoneme></lexeme>
  <!-- pol-ee-VYE-nil; the voice alone: pˌɑːlɪvˈɪnaɪl -->
  <lexeme><grapheme>polyvinyl</grapheme><phoneme>pɑːliˈvaɪnɪl</phoneme></lexeme>
  <!-- pohst-me-NAR-kal; the voice alone: pˈoʊstmənˌɑːɹtʃəl -->
  <lexeme><grapheme>postmenarchal</grapheme><phoneme>ˌpoʊstməˈnɑːɹkəl</phoneme></lexeme>
  <!-- pohst-NAY-tal; the voice alone: pˈoʊstneɪɾəl -->
  <lexeme><grapheme>postnatal</grapheme><phoneme>poʊstˈneɪtəl</phoneme></lexeme>
  <!-- POE-vi-done; the voice alone: pˈɑːvɪdˌoʊn -->
  <lexeme><grapheme>povidone</grapheme><phoneme>ˈpoʊvɪdoʊn</phoneme></lexeme>
  <!-- pree-e-KLAMP-see-a; the voice alone: pɹiːklˈæmpsiə -->
  <lexeme><grapheme>preeclampsia</grapheme><phoneme>ˌpɹiːɪˈklæmpsiə</phoneme></lexeme>
  <!-- PREE-pyoos; the voice alone: pɹɪpjˈuːs -->
  <lexeme><grapheme>prepuce</grapheme><phoneme>ˈpɹiːpjuːs</phoneme></lexeme>
  <!-- PREE-vee-a; the voice alone: pɹɪvˈɪʲə -->
  <lexeme><grapheme>previa</grapheme><phoneme>ˈpɹiːviə</phoneme></lexeme>
  <!-- proe-a-RITH-mik; the voice alone: pɹɔːɹˈɪðmɪk -->
  <lexeme><grapheme>proarrhythmic</grapheme><phoneme>ˌpɹoʊəˈɹɪðmɪk</phoneme></lexeme>
  <!-- proe-LAK-tin; the voice alone: pɹˈɑːlɐktˌɪn -->
  <lexeme><grapheme>prolactin</grapheme><phoneme>pɹoʊˈlæktɪn</phoneme></lexeme>
  <!-- PROE-pee-oh-nate; the voice alone: pɹəpɪʲˈɑːnət -->
  <lexeme><grapheme>propionate</grapheme><phoneme>ˈpɹoʊpiəneɪt</phoneme></lexeme>
  <!-- proe-pil-PAR-a-ben; the voice alone: pɹˈoʊpəlpˌæɹəbən -->
  <lexeme><grapheme>propylparaben</grapheme><phoneme>pɹoʊpɪlˈpæɹəbən</phoneme></lexeme>
  <!-- pros-ta-GLAN-din; the voice alone: pɹˈɑːstɐɡlˌændɪn -->
  <lexeme><grapheme>prostaglandin</grapheme><phoneme>pɹɑːstəˈɡlændɪn</phoneme></lexeme>
  <!-- PROE-tee-ase; the voice alone: pɹˈoʊɾeɪs -->
  <lexeme><grapheme>protease</grapheme><phoneme>ˈpɹoʊtieɪs</phoneme></lexeme>
  <!-- proe-THROM-bin; the voice alone: pɹˈɑːθɹəmbˌɪn -->
  <lexeme><grapheme>prothrombin</grapheme><phoneme>pɹoʊˈθɹɑːmbɪn</phoneme></lexeme>
  <!-- proo-RYE-tus; the voice alone: pɹˈʊɹɹɪɾəs -->
  <lexeme><grapheme>pruritus</grapheme><phoneme>pɹuːˈɹaɪtəs</phoneme></lexeme>
  <!-- soo-doe-MEM-bra-nus; the voice alone: sˈuːdoʊmˌɛmbɹænəs -->
  <lexeme><grapheme>pseudomembranous</grapheme><phoneme>suːdoʊˈmɛmbɹənəs</phoneme></lexeme>
  <!-- soo-doe-MOE-nas; the voice alone: sˌuːdoʊmˈoʊnəz -->
  <lexeme><grapheme>pseudomonas</grapheme><phoneme>ˌsuːdəˈmoʊnəs</phoneme></lexeme>
  <!-- soe-RYE-a-sis; the voice alone: sˌɔːɹɪʲˈɑːsiz -->
  <lexeme><grapheme>psoriasis</grapheme><phoneme>səˈɹaɪəsɪs</phoneme></lexeme>
  <!-- sye-koe-THER-a-pee; the voice alone: sˈaɪkoʊθˌɛɹəpi -->
  <lexeme><grapheme>psychotherapy</grapheme><phoneme>ˌsaɪkoʊˈθɛɹəpi</phoneme></lexeme>
  <!-- PUE-ber-tal; the voice alone: pjuːbˈɜːɾəl -->
  <lexeme><grapheme>pubertal</grapheme><phoneme>ˈpjuːbɚtəl</phoneme></lexeme>
  <!-- PUE; the voice alone: pˈʌɡ -->
  <lexeme><grapheme>Pugh</grapheme><phoneme>ˈpjuː</phoneme></lexeme>
  <!-- pul-moe-NAL-ee; the voice alone: pˈʌlmənˌeɪl -->
  <lexeme><grapheme>pulmonale</grapheme><phoneme>ˌpʊlməˈnæli</phoneme></lexeme>
  <!-- pye-e-loe-ne-FRYE-tis; the voice alone: pˌaɪɪloʊnfɹˈaɪɾɪs -->
  <lexeme><grapheme>pyelonephritis</grapheme><phoneme>paɪəloʊnəˈfɹaɪtɪs</phoneme></lexeme>
  <!-- pye-LOR-eye; the voice alone: paɪlˈɔːɹi -->
  <lexeme><grapheme>pylori</grapheme><phoneme>paɪˈlɔːɹaɪ</phoneme></lexeme>
  <!-- pye-OJ-e-neez; the voice alone: pˈaɪoʊdʒˌiːnz -->
  <lexeme><grapheme>pyogenes</grapheme><phoneme>paɪˈɑːdʒəniːz</phoneme></lexeme>
  <!-- peer-i-DOX-een; the voice alone: pˈɪɹɪdˌɑːksaɪn -->
  <lexeme><grapheme>pyridoxine</grapheme><phoneme>pɪɹɪˈdɑːksiːn</phoneme></lexeme>
  <!-- KWYE-nine; the voice alone: kwˈɪnaɪn -->
  <lexeme><grapheme>quinine</grapheme><phoneme>ˈkwaɪnaɪn</phoneme></lexeme>
  <!-- ray-NOE; the voice alone: ɹeɪnˈɔːd -->
  <lexeme><grapheme>Raynaud</grapheme><phoneme>ɹeɪˈnoʊ</phoneme></lexeme>
  <!-- REE-nin; the voice alone: ɹᵻnˈɪn -->
  <lexeme><grapheme>renin</grapheme><phoneme>ˈɹiːnɪn</phoneme></lexeme>
  <!-- RES-pi-ray-ter; the voice alone: ɹᵻspˈɪɹeɪɾɚ -->
  <lexeme><grapheme>respirator</grapheme><phoneme>ˈɹɛspəɹeɪtɚ</phoneme></lexeme>
  <!-- re-TIK-ue-loe-site; the voice alone: ɹˌɛɾɪkjˈʊləsˌaɪt -->
  <lexeme><grapheme>reticulocyte</grapheme><phoneme>ɹəˈtɪkjuːloʊsaɪt</phoneme></lexeme>
  <!-- rab-doe-mye-OL-i-sis; the voice alone: ɹˌæbdəmɪʲˈɑːləsˌɪs -->
  <lexeme><grapheme>rhabdomyolysis</grapheme><phoneme>ɹæbdoʊmaɪˈɑːlɪsɪs</phoneme></lexeme>
  <!-- rab-doe-mye-oh-sar-KOE-ma; the voice alone: ɹˌæbdəmɪʲˌɑːsɑːɹkˈoʊmə -->
  <lexeme><grapheme>rhabdomyosarcoma</grapheme><phoneme>ɹæbdoʊmaɪoʊsɑːɹˈkoʊmə</phoneme></lexeme>
  <!-- rye-noe-REE-a; the voice alone: ɹˈaɪnɔɹˌiə -->
  <lexeme><grapheme>rhinorrhea</grapheme><phoneme>ɹaɪnoʊˈɹiːə</phoneme></lexeme>
  <!-- rye-noe-REE-a; the voice alone: ɹˌaɪnɔɹˈiə -->
  <lexeme><grapheme>rhinorrhoea</grapheme><phoneme>ˌɹaɪnoʊˈɹiːə</phoneme></lexeme>
  <!-- RYE-boe-flay-vin; the voice alone: ɹˈɪbəflˌævɪn -->
  <lexeme><grapheme>riboflavin</grapheme><phoneme>ˈɹaɪboʊfleɪvɪn</phoneme></lexeme>
  <!-- roe-ZAY-sha; the voice alone: ɹəsˈeɪsiə -->
  <lexeme><grapheme>rosacea</grapheme><phoneme>ɹoʊˈzeɪʃə</phoneme></lexeme>
  <!-- sa-SHAY; the voice alone: sˈæʃeɪ -->
  <lexeme><grapheme>sachet</grapheme><phoneme>sæˈʃeɪ</phoneme></lexeme>
  <!-- sa-LIS-i-late; the voice alone: sˈælɪsˌɪleɪt -->
  <lexeme><grapheme>salicylate</grapheme><phoneme>səˈlɪsɪleɪt</phoneme></lexeme>
  <!-- shis-toe-soe-MYE-a-sis; the voice alone: skˌɪstəsˌoʊmɪʲˈɑːsiz -->
  <lexeme><grapheme>schistosomiasis</grapheme><phoneme>ˌʃɪstəsoʊˈmaɪəsɪs</phoneme></lexeme>
  <!-- skler-oh-DER-ma; the voice alone: sklˈɛɹoʊdɚmə -->
  <lexeme><grapheme>scleroderma</grapheme><phoneme>ˌsklɛɹəˈdɜːmə</phoneme></lexeme>
  <!-- seb-oh-REE-ik; the voice alone: sˈɛbɔɹˌeɪk -->
  <lexeme><grapheme>seborrheic</grapheme><phoneme>sɛboʊˈɹiːɪk</phoneme></lexeme>
  <!-- see-KREE-tase; the voice alone: sˈɛkɹɪtˌeɪs -->
  <lexeme><grapheme>secretase</grapheme><phoneme>siˈkɹiːteɪs</phoneme></lexeme>
  <!-- sep-ti-SEE-mee-a; the voice alone: sˌɛptɪkˈiːmiə -->
  <lexeme><grapheme>septicaemia</grapheme><phoneme>ˌsɛptɪˈsiːmiə</phoneme></lexeme>
  <!-- sep-ti-SEE-mee-a; the voice alone: sˌɛptaɪsˈiːmiə -->
  <lexeme><grapheme>septicemia</grapheme><phoneme>sɛptɪˈsiːmiə</phoneme></lexeme>
  <!-- se-KWEL-ee; the voice alone: sˈiːkwɪlˌiː -->
  <lexeme><grapheme>sequelae</grapheme><phoneme>səˈkwɛli</phoneme></lexeme>
  <!-- ser-oh-toe-NER-jik; the voice alone: sˌɛɹoʊtˈoʊnɚdʒˌɪk -->
  <lexeme><grapheme>serotonergic</grapheme><phoneme>ˌsɛɹətoʊˈnɜːdʒɪk</phoneme></lexeme>
  <!-- SEER-um; the voice alone: sˈɛɹəm -->
  <lexeme><grapheme>serum</grapheme><phoneme>ˈsɪɹəm</phoneme></lexeme>
  <!-- she-LAK; the voice alone: ʃˈɛlæk -->
  <lexeme><grapheme>shellac</grapheme><phoneme>ʃəˈlæk</phoneme></lexeme>
  <!-- shi-GEL-a; the voice alone: ʃaɪdʒˈɛlə -->
  <lexeme><grapheme>shigella</grapheme><phoneme>ʃɪˈɡɛlə</phoneme></lexeme>
  <!-- sye-al-oh-REE-a; the voice alone: sˈaɪəlˌɔɹiə -->
  <lexeme><grapheme>sialorrhea</grapheme><phoneme>saɪæloʊˈɹiːə</phoneme></lexeme>
  <!-- si-METH-i-kone; the voice alone: sˈaɪmθɪkˌoʊn -->
  <lexeme><grapheme>simethicone</grapheme><phoneme>sɪˈmɛθɪkoʊn</phoneme></lexeme>
  <!-- sye-MET-i-kone; the voice alone: sˈaɪmtɪkˌoʊn -->
  <lexeme><grapheme>simeticone</grapheme><phoneme>saɪˈmɛtɪkoʊn</phoneme></lexeme>
  <!-- sye-nus-EYE-tis; the voice alone: sˌɪnuːsˈaɪɾɪs -->
  <lexeme><grapheme>sinusitis</grapheme><phoneme>ˌsaɪnəˈsaɪtɪs</phoneme></lexeme>
  <!-- SHOE-gren; the voice alone: ˈɛsdʒˈɑːɡɹən -->
  <lexeme><grapheme>Sjogren</grapheme><phoneme>ˈʃoʊɡɹən</phoneme></lexeme>
  <!-- SHOE-gren; the voice alone: ˈɛsjˈɜːɡɹən -->
  <lexeme><grapheme>Sjögren</grapheme><phoneme>ˈʃoʊɡɹən</phoneme></lexeme>
  <!-- soe-ma-toe-STAT-in; the voice alone: sˈɑːmɐtˌɑːstɐtˌɪn -->
  <lexeme><grapheme>somatostatin</grapheme><phoneme>səˌmætəˈstætɪn</phoneme></lexeme>
  <!-- SPYE-na; the voice alone: spˈiːnə -->
  <lexeme><grapheme>spina</grapheme><phoneme>ˈspaɪnə</phoneme></lexeme>
  <!-- spye-ROM-e-tree; the voice alone: spɪɹˈɑːmətɹi -->
  <lexeme><grapheme>spirometry</grapheme><phoneme>spaɪˈɹɑːmətɹi</phoneme></lexeme>
  <!-- splee-noe-MEG-a-lee; the voice alone: splˈɛnoʊmɡəli -->
  <lexeme><grapheme>splenomegaly</grapheme><phoneme>ˌspliːnoʊˈmɛɡəli</phoneme></lexeme>
  <!-- SKWAY-leen; the voice alone: skwˈɑːliːn -->
  <lexeme><grapheme>squalene</grapheme><phoneme>ˈskweɪliːn</phoneme></lexeme>
  <!-- staf-i-loe-KOK-al; the voice alone: stˈæfɪlˌɑːkɑːkəl -->
  <lexeme><grapheme>staphylococcal</grapheme><phoneme>stæfɪloʊˈkɑːkəl</phoneme></lexeme>
  <!-- staf-i-loe-KOK-sye; the voice alone: stˈæfɪlˌɑːkəkˌaɪ -->
  <lexeme><grapheme>staphylococci</grapheme><phoneme>stæfɪloʊˈkɑːksaɪ</phoneme></lexeme>
  <!-- staf-i-loe-KOK-us; the voice alone: stˈæfɪlˌɑːkɑːkəs -->
  <lexeme><grapheme>staphylococcus</grapheme><phoneme>stæfɪloʊˈkɑːkəs</phoneme></lexeme>
  <!-- STEER-ate; the voice alone: stˈɛɹət -->
  <lexeme><grapheme>stearate</grapheme><phoneme>ˈstɪɹeɪt</phoneme></lexeme>
  <!-- stee-AR-ik; the voice alone: stˈɛɹɪk -->
  <lexeme><grapheme>stearic</grapheme><phoneme>stiˈæɹɪk</phoneme></lexeme>
  <!-- stee-at-oh-REE-a; the voice alone: stˈiːɾɔɹˌiə -->
  <lexeme><grapheme>steatorrhea</grapheme><phoneme>stiætoʊˈɹiːə</phoneme></lexeme>
  <!-- stee-a-TOE-sis; the voice alone: stiːtˈoʊsɪs -->
  <lexeme><grapheme>steatosis</grapheme><phoneme>stiəˈtoʊsɪs</phoneme></lexeme>
  <!-- ste-ROY-dal; the voice alone: stˈɛɹɔɪdəl -->
  <lexeme><grapheme>steroidal</grapheme><phoneme>stəˈɹɔɪdəl</phoneme></lexeme>
  <!-- stoe-ma-TYE-tis; the voice alone: stˌɑːmɐtˈaɪɾɪs -->
  <lexeme><grapheme>stomatitis</grapheme><phoneme>stoʊməˈtaɪtɪs</phoneme></lexeme>
  <!-- strep-toe-KOK-al; the voice alone: stɹˈɛptəkˌɑːkəl -->
  <lexeme><grapheme>streptococcal</grapheme><phoneme>stɹɛptoʊˈkɑːkəl</phoneme></lexeme>
  <!-- strep-toe-KOK-sye; the voice alone: stɹˈɛptəkˌɑːkaɪ -->
  <lexeme><grapheme>streptococci</grapheme><phoneme>stɹɛptoʊˈkɑːksaɪ</phoneme></lexeme>
  <!-- strep-toe-KOK-us; the voice alone: stɹˈɛptəkˌɑːkəs -->
  <lexeme><grapheme>streptococcus</grapheme><phoneme>stɹɛptoʊˈkɑːkəs</phoneme></lexeme>
  <!-- stron-ji-loy-DYE-a-sis; the voice alone: stɹˌɔŋɪlˌɔɪdɪʲˈɑːsiz -->
  <lexeme><grapheme>strongyloidiasis</grapheme><phoneme>ˌstɹɑːndʒɪlɔɪˈdaɪəsɪs</phoneme></lexeme>
  <!-- sub-a-RAK-noyd; the voice alone: sˈʌbɐɹˌætʃnɔɪd -->
  <lexeme><grapheme>subarachnoid</grapheme><phoneme>sʌbəˈɹæknɔɪd</phoneme></lexeme>
  <!-- sub-LING-gwal; the voice alone: sˈʌblɪŋɡwəl -->
  <lexeme><grapheme>sublingual</grapheme><phoneme>sʌbˈlɪŋɡwəl</phoneme></lexeme>
  <!-- sub-LING-gwa-lee; the voice alone: sˈʌblɪŋɡwəli -->
  <lexeme><grapheme>sublingually</grapheme><phoneme>sʌbˈlɪŋɡwəli</phoneme></lexeme>
  <!-- SUB-ti-lis; the voice alone: sˈʌbtɪliz -->
  <lexeme><grapheme>subtilis</grapheme><phoneme>ˈsʌbtəlɪs</phoneme></lexeme>
  <!-- SUK-si-nate; the voice alone: səksᵻnˈeɪt -->
  <lexeme><grapheme>succinate</grapheme><phoneme>ˈsʌksɪneɪt</phoneme></lexeme>
  <!-- suk-SIN-ik; the voice alone: səksˈɪnɪk -->
  <lexeme><grapheme>succinic</grapheme><phoneme>sʌkˈsɪnɪk</phoneme></lexeme>
  <!-- SOO-kra-lose; the voice alone: sˈʌkɹɐlˌoʊs -->
  <lexeme><grapheme>sucralose</grapheme><phoneme>ˈsuːkɹəloʊs</phoneme></lexeme>
  <!-- sul-FON-a-mide; the voice alone: sˈʌlfənˌæmaɪd -->
  <lexeme><grapheme>sulfonamide</grapheme><phoneme>sʌlˈfɑːnəmaɪd</phoneme></lexeme>
  <!-- sul-fon-il-ue-REE-a; the voice alone: sˌʌlfənˌɪlʊɹɹˈiə -->
  <lexeme><grapheme>sulfonylurea</grapheme><phoneme>ˌsʌlfənɪljuːˈɹiːə</phoneme></lexeme>
  <!-- sul-FON-a-mide; the voice alone: sˈʌlfənˌæmaɪd -->
  <lexeme><grapheme>sulphonamide</grapheme><phoneme>sʌlˈfɑːnəmaɪd</phoneme></lexeme>
  <!-- sul-fon-il-ue-REE-a; the voice alone: sˌʌlfənˌɪlʊɹɹˈiə -->
  <lexeme><grapheme>sulphonylurea</grapheme><phoneme>ˌsʌlfənɪljuːˈɹiːə</phoneme></lexeme>
  <!-- sus-PEKT; the voice alone: sˈʌspɛkt -->
  <lexeme><grapheme>suspect</grapheme><phoneme>səˈspɛkt</phoneme></lexeme>
  <!-- SING-koe-pee; the voice alone: sˈɪŋkoʊp -->
  <lexeme><grapheme>syncope</grapheme><phoneme>ˈsɪŋkəpi</phoneme></lexeme>
  <!-- tak-ee-a-RITH-mee-a; the voice alone: tˌækjɐɹˈɪðmiə -->
  <lexeme><grapheme>tachyarrhythmia</grapheme><phoneme>ˌtækiəˈɹɪðmiə</phoneme></lexeme>
  <!-- tak-ip-NEE-a; the voice alone: tˈækɪpnˌiə -->
  <lexeme><grapheme>tachypnea</grapheme><phoneme>tækɪpˈniːə</phoneme></lexeme>
  <!-- TAR-tra-zeen; the voice alone: tˈɑːɹtɹeɪzˌiːn -->
  <lexeme><grapheme>tartrazine</grapheme><phoneme>ˈtɑːɹtɹəziːn</phoneme></lexeme>
  <!-- tel-an-jee-ek-TAY-zha; the voice alone: tˌɛlɐŋɡaɪktˈeɪʒə -->
  <lexeme><grapheme>telangiectasia</grapheme><phoneme>tɛlændʒiɛkˈteɪʒə</phoneme></lexeme>
  <!-- te-RAT-oh-jen; the voice alone: tˈɛɹəɾədʒən -->
  <lexeme><grapheme>teratogen</grapheme><phoneme>təˈɹætədʒən</phoneme></lexeme>
  <!-- thee-oh-BROE-meen; the voice alone: θiːʲəbɹˈoʊmaɪn -->
  <lexeme><grapheme>theobromine</grapheme><phoneme>θioʊˈbɹoʊmiːn</phoneme></lexeme>
  <!-- thye-a-zol-i-deen-DYE-one; the voice alone: θˌaɪəzˌɑːlɪdaɪndˈaɪəni -->
  <lexeme><grapheme>thiazolidinedione</grapheme><phoneme>θaɪəzɑːlɪdiːnˈdaɪoʊn</phoneme></lexeme>
  <!-- THREE-oh-neen; the voice alone: θɹɪʲˈɑːnaɪn -->
  <lexeme><grapheme>threonine</grapheme><phoneme>ˈθɹiːəniːn</phoneme></lexeme>
  <!-- throm-boe-sye-THEE-mee-a; the voice alone: θɹˌɑːmbəsɪθˈiːmiə -->
  <lexeme><grapheme>thrombocythemia</grapheme><phoneme>θɹɑːmboʊsaɪˈθiːmiə</phoneme></lexeme>
  <!-- throm-boe-sye-toe-PEE-nee-a; the voice alone: θɹˌɑːmbəsˌɪɾoʊpˈiːniə -->
  <lexeme><grapheme>thrombocytopenia</grapheme><phoneme>θɹɑːmboʊsaɪtoʊˈpiːniə</phoneme></lexeme>
  <!-- throm-boe-sye-toe-PEE-nik; the voice alone: θɹˌɑːmbəsɪtˈoʊpnɪk -->
  <lexeme><grapheme>thrombocytopenic</grapheme><phoneme>θɹɑːmboʊsaɪtoʊˈpiːnɪk</phoneme></lexeme>
  <!-- throm-boe-em-BOL-ik; the voice alone: θɹˌɑːmboʊmbˈɑːlɪk -->
  <lexeme><grapheme>thromboembolic</grapheme><phoneme>θɹɑːmboʊɛmˈbɑːlɪk</phoneme></lexeme>
  <!-- throm-boe-EM-boe-liz-um; the voice alone: θɹˈɑːmboʊmbˌoʊlɪzəm -->
  <lexeme><grapheme>thromboembolism</grapheme><phoneme>ˌθɹɑːmboʊˈɛmbəlɪzəm</phoneme></lexeme>
  <!-- throm-boe-POY-e-tin; the voice alone: θɹˈɑːmbəpˌɔɪɪtˌɪn -->
  <lexeme><grapheme>thrombopoietin</grapheme><phoneme>ˌθɹɑːmboʊˈpɔɪətɪn</phoneme></lexeme>
  <!-- thye-roe-TROE-pin; the voice alone: θˈaɪɹətɹˌɑːpɪn -->
  <lexeme><grapheme>thyrotropin</grapheme><phoneme>ˌθaɪɹəˈtɹoʊpɪn</phoneme></lexeme>
  <!-- toe-KOF-er-ol; the voice alone: tˈɑːkəfɚɹˌɑːl -->
  <lexeme><grapheme>tocopherol</grapheme><phoneme>toʊˈkɑːfəɹɑːl</phoneme></lexeme>
  <!-- tor-SAHD; the voice alone: tˈɔːɹseɪd -->
  <lexeme><grapheme>torsade</grapheme><phoneme>tɔːɹˈsɑːd</phoneme></lexeme>
  <!-- tor-ti-KOL-is; the voice alone: tˈɔːɹɾɪkˌɑːliz -->
  <lexeme><grapheme>torticollis</grapheme><phoneme>tɔːɹtɪˈkɑːlɪs</phoneme></lexeme>
  <!-- TRAY-kee-a; the voice alone: tɹɐkˈiə -->
  <lexeme><grapheme>trachea</grapheme><phoneme>ˈtɹeɪkiə</phoneme></lexeme>
  <!-- TRAY-kee-al; the voice alone: tɹɐkˈiːl -->
  <lexeme><grapheme>tracheal</grapheme><phoneme>ˈtɹeɪkiəl</phoneme></lexeme>
  <!-- tra-KOE-ma-tis; the voice alone: tɹˌækəmˈɑːɾiz -->
  <lexeme><grapheme>trachomatis</grapheme><phoneme>tɹəˈkoʊmətɪs</phoneme></lexeme>
  <!-- TRAG-a-kanth; the voice alone: tɹˈædʒɐkˌænθ -->
  <lexeme><grapheme>tragacanth</grapheme><phoneme>ˈtɹæɡəkænθ</phoneme></lexeme>
  <!-- TRANS-plants, the noun; the voice alone: tɹænsplˈænts -->
  <lexeme><grapheme>transplants</grapheme><phoneme>ˈtɹænsplænts</phoneme></lexeme>
  <!-- trans-ue-REE-thral; the voice alone: tɹænsɚɹˈiːθɹəl -->
  <lexeme><grapheme>transurethral</grapheme><phoneme>ˌtɹænsjʊˈɹiːθɹəl</phoneme></lexeme>
  <!-- trep-oh-NEE-ma; the voice alone: tɹˈɛpoʊnmə -->
  <lexeme><grapheme>treponema</grapheme><phoneme>tɹɛpoʊˈniːmə</phoneme></lexeme>
  <!-- trye-AS-e-tin; the voice alone: tɹˈaɪɐsˌɛtɪn -->
  <lexeme><grapheme>triacetin</grapheme><phoneme>tɹaɪˈæsətɪn</phoneme></lexeme>
  <!-- trik-i-NOE-sis; the voice alone: tɹˌɪtʃɪnˈoʊsɪs -->
  <lexeme><grapheme>trichinosis</grapheme><phoneme>ˌtɹɪkɪˈnoʊsɪs</phoneme></lexeme>
  <!-- trik-oh-MOE-nas; the voice alone: tɹˌɪtʃəmˈoʊnəz -->
  <lexeme><grapheme>trichomonas</grapheme><phoneme>tɹɪkoʊˈmoʊnəs</phoneme></lexeme>
  <!-- trik-oh-moe-NYE-a-sis; the voice alone: tɹˌɪtʃəmˌoʊnɪʲˈɑːsiz -->
  <lexeme><grapheme>trichomoniasis</grapheme><phoneme>tɹɪkoʊmoʊˈnaɪəsɪs</phoneme></lexeme>
  <!-- trye-ETH-il; the voice alone: tɹˈaɪθaɪl -->
  <lexeme><grapheme>triethyl</grapheme><phoneme>tɹaɪˈɛθɪl</phoneme></lexeme>
  <!-- trye-GLIS-er-ide; the voice alone: tɹˈɪɡlɪsɚɹˌaɪd -->
  <lexeme><grapheme>triglyceride</grapheme><phoneme>tɹaɪˈɡlɪsəɹaɪd</phoneme></lexeme>
  <!-- trye-MES-ter; the voice alone: tɹˈaɪmɛstɚ -->
  <lexeme><grapheme>trimester</grapheme><phoneme>tɹaɪˈmɛstɚ</phoneme></lexeme>
  <!-- troe-KAN-ter; the voice alone: tɹˈoʊkæntɚ -->
  <lexeme><grapheme>trochanter</grapheme><phoneme>tɹoʊˈkæntɚ</phoneme></lexeme>
  <!-- troe-MET-a-mol; the voice alone: tɹˈoʊmtɐmˌɑːl -->
  <lexeme><grapheme>trometamol</grapheme><phoneme>tɹoʊˈmɛtəmɑːl</phoneme></lexeme>
  <!-- troe-METH-a-meen; the voice alone: tɹˈoʊmθɐmˌiːn -->
  <lexeme><grapheme>tromethamine</grapheme><phoneme>tɹoʊˈmɛθəmiːn</phoneme></lexeme>
  <!-- tri-pan-oh-soe-MYE-a-sis; the voice alone: tɹˌaɪpɐnˌɑːsoʊmɪʲˈɑːsiz -->
  <lexeme><grapheme>trypanosomiasis</grapheme><phoneme>tɹɪˌpænəsoʊˈmaɪəsɪs</phoneme></lexeme>
  <!-- TRIP-toe-fan; the voice alone: tɹˈɪptɑːfən -->
  <lexeme><grapheme>tryptophan</grapheme><phoneme>ˈtɹɪptoʊfæn</phoneme></lexeme>
  <!-- too-BER-kue-lin; the voice alone: tˈuːbɚkjˌʊlɪn -->
  <lexeme><grapheme>tuberculin</grapheme><phoneme>tuːˈbɜːkjuːlɪn</phoneme></lexeme>
  <!-- TER-mer-ik; the voice alone: tɜːmˈɛɹɪk -->
  <lexeme><grapheme>turmeric</grapheme><phoneme>ˈtɜːmɚɹɪk</phoneme></lexeme>
  <!-- TYE-roe-seen; the voice alone: tˈaɪɹəsˌaɪn -->
  <lexeme><grapheme>tyrosine</grapheme><phoneme>ˈtaɪɹoʊsiːn</phoneme></lexeme>
  <!-- ue-bi-KWIN-one; the voice alone: jˈuːbɪkwˌɪnɑːn -->
  <lexeme><grapheme>ubiquinone</grapheme><phoneme>juːbɪˈkwɪnoʊn</phoneme></lexeme>
  <!-- UL-tra-sownd; the voice alone: ˌʊltɹɐsˈaʊnd -->
  <lexeme><grapheme>ultrasound</grapheme><phoneme>ˈʌltɹəsaʊnd</phoneme></lexeme>
  <!-- ue-REE-ter-al; the voice alone: jˈʊɹɹɪɾɚɹəl -->
  <lexeme><grapheme>ureteral</grapheme><phoneme>jʊˈɹiːtəɹəl</phoneme></lexeme>
  <!-- ure-oh-JEN-i-tal; the voice alone: jˈʊɹɹoʊdʒnˌɪɾəl -->
  <lexeme><grapheme>urogenital</grapheme><phoneme>ˌjʊɹoʊˈdʒɛnɪtəl</phoneme></lexeme>
  <!-- ure-oh-li-THYE-a-sis; the voice alone: jˌʊɹɹəlˌɪθɪʲˈɑːsiz -->
  <lexeme><grapheme>urolithiasis</grapheme><phoneme>jʊɹoʊlɪˈθaɪəsɪs</phoneme></lexeme>
  <!-- ue-vee-EYE-tis; the voice alone: jˈuːveɪɾiz -->
  <lexeme><grapheme>uveitis</grapheme><phoneme>juːviˈaɪtɪs</phoneme></lexeme>
  <!-- VAY-gal; the voice alone: vˈæɡəl -->
  <lexeme><grapheme>vagal</grapheme><phoneme>ˈveɪɡəl</phoneme></lexeme>
  <!-- VAY-gus; the voice alone: vˈæɡəs -->
  <lexeme><grapheme>vagus</grapheme><phoneme>ˈveɪɡəs</phoneme></lexeme>
  <!-- VAY-leen; the voice alone: vˈeɪlaɪn -->
  <lexeme><grapheme>valine</grapheme><phoneme>ˈveɪliːn</phoneme></lexeme>
  <!-- var-i-SEL-a; the voice alone: vˌæɹaɪsˈɛlə -->
  <lexeme><grapheme>varicella</grapheme><phoneme>væɹɪˈsɛlə</phoneme></lexeme>
  <!-- vay-zoe-AK-tiv; the voice alone: væsˈoʊktɪv -->
  <lexeme><grapheme>vasoactive</grapheme><phoneme>ˌveɪzoʊˈæktɪv</phoneme></lexeme>
  <!-- vay-zoe-kon-STRIK-shun; the voice alone: vˌæsəkənstɹˈɪkʃən -->
  <lexeme><grapheme>vasoconstriction</grapheme><phoneme>ˌveɪzoʊkənˈstɹɪkʃən</phoneme></lexeme>
  <!-- vay-zoe-kon-STRIK-ter; the voice alone: vˈæsəkˌɑːnstɹɪktɚ -->
  <lexeme><grapheme>vasoconstrictor</grapheme><phoneme>veɪzoʊkɑːnˈstɹɪktɚ</phoneme></lexeme>
  <!-- vay-zoe-dil-a-TAY-shun; the voice alone: vˌæsədˌɪlɐtˈeɪʃən -->
  <lexeme><grapheme>vasodilatation</grapheme><phoneme>ˌveɪzoʊˌdɪləˈteɪʃən</phoneme></lexeme>
  <!-- vay-zoe-dye-LAY-shun; the voice alone: vˌæsədɪlˈeɪʃən -->
  <lexeme><grapheme>vasodilation</grapheme><phoneme>veɪzoʊdaɪˈleɪʃən</phoneme></lexeme>
  <!-- vay-zoe-DYE-lay-ter; the voice alone: væsˈɑːdᵻlˌeɪɾɚ -->
  <lexeme><grapheme>vasodilator</grapheme><phoneme>veɪzoʊˈdaɪleɪtɚ</phoneme></lexeme>
  <!-- vay-zoe-DYE-la-tor-ee; the voice alone: vˈæsədˌɪlətˌɔːɹi -->
  <lexeme><grapheme>vasodilatory</grapheme><phoneme>veɪzoʊˈdaɪlətɔːɹi</phoneme></lexeme>
  <!-- vay-zoe-MOE-ter; the voice alone: vˈæsəmˌoʊɾɚ -->
  <lexeme><grapheme>vasomotor</grapheme><phoneme>ˌveɪzoʊˈmoʊtɚ</phoneme></lexeme>
  <!-- vay-zoe-PRES-in; the voice alone: vˈæsəpɹˌɛsɪn -->
  <lexeme><grapheme>vasopressin</grapheme><phoneme>veɪzoʊˈpɹɛsɪn</phoneme></lexeme>
  <!-- vay-zoe-PRES-or; the voice alone: vˈæsəpɹˌɛsɚ -->
  <lexeme><grapheme>vasopressor</grapheme><phoneme>veɪzoʊˈpɹɛsɚ</phoneme></lexeme>
  <!-- VAY-zoe-spaz-um; the voice alone: vˈæsəspˌæzəm -->
  <lexeme><grapheme>vasospasm</grapheme><phoneme>ˈveɪzoʊspæzəm</phoneme></lexeme>
  <!-- vay-zoe-VAY-gal; the voice alone: vˈæsəvˌæɡəl -->
  <lexeme><grapheme>vasovagal</grapheme><phoneme>ˌveɪzoʊˈveɪɡəl</phoneme></lexeme>
  <!-- ve-ROO-ka; the voice alone: vˈɛɹuːkə -->
  <lexeme><grapheme>verruca</grapheme><phoneme>vəˈɹuːkə</phoneme></lexeme>
  <!-- VER-si-kul-er; the voice alone: vˈɜːsɪkˌʌlɚ -->
  <lexeme><grapheme>versicolor</grapheme><phoneme>ˈvɜːsɪkəlɚ</phoneme></lexeme>
  <!-- vye-REE-mee-a; the voice alone: vˈaɪɚmiʲə -->
  <lexeme><grapheme>viremia</grapheme><phoneme>vaɪˈɹiːmiə</phoneme></lexeme>
  <!-- vit-i-LYE-goe; the voice alone: vˈɪɾɪlˌɪɡoʊ -->
  <lexeme><grapheme>vitiligo</grapheme><phoneme>vɪtɪˈlaɪɡoʊ</phoneme></lexeme>
  <!-- VYE-vax; the voice alone: vˈɪvæks -->
  <lexeme><grapheme>vivax</grapheme><phoneme>ˈvaɪvæks</phoneme></lexeme>
  <!-- vul-GAIR-is; the voice alone: vʌlɡˈɑːɹɹɪs -->
  <lexeme><grapheme>vulgaris</grapheme><phoneme>vəlˈɡɛɹɪs</phoneme></lexeme>
  <!-- vul-voe-VAJ-i-nal; the voice alone: vˈʌlvəvˌædʒɪnəl -->
  <lexeme><grapheme>vulvovaginal</grapheme><phoneme>vʌlvoʊˈvædʒɪnəl</phoneme></lexeme>
  <!-- ZAN-theen; the voice alone: zˈænθaɪn -->
  <lexeme><grapheme>xanthine</grapheme><phoneme>ˈzænθiːn</phoneme></lexeme>
  <!-- zeer-oh-DER-ma; the voice alone: zˈiəɹoʊdɚmə -->
  <lexeme><grapheme>xeroderma</grapheme><phoneme>ˌzɪɹoʊˈdɜːmə</phoneme></lexeme>
  <!-- zeer-OH-sis; the voice alone: ziəɹˈoʊsɪs -->
  <lexeme><grapheme>xerosis</grapheme><phoneme>zɪˈɹoʊsɪs</phoneme></lexeme>
  <!-- zi-NAF-oh-ate; the voice alone: zˈɪnɐfˌoʊt -->
  <lexeme><grapheme>xinafoate</grapheme><phoneme>zɪˈnæfoʊeɪt</phoneme></lexeme>
  <!-- zoe-oh-NOE-sis; the voice alone: zuːnˈoʊsɪs -->
  <lexeme><grapheme>zoonosis</grapheme><phoneme>ˌzoʊəˈnoʊsɪs</phoneme></lexeme>

  <!-- Abbreviations that clinicians say as words, and phrases of another language -->
  <!-- EN-sed, in two syllables; the letters would take five -->
  <lexeme><grapheme>NSAID</grapheme><phoneme>ˈɛnsɛd</phoneme></lexeme>
  <!-- DEE-mard -->
  <lexeme><grapheme>DMARD</grapheme><phoneme>ˈdiːmɑːɹd</phoneme></lexeme>
  <!-- French: tor-SAHD de PWANT -->
  <lexeme><grapheme>torsades de pointes</grapheme><phoneme>tɔːɹˈsɑːd də ˈpwɑːnt</phoneme></lexeme>
  <!-- Reye's syndrome rhymes with eye; the voice alone: ɹˈeɪ -->
  <lexeme><grapheme>Reye</grapheme><phoneme>ˈɹaɪ</phoneme></lexeme>
  <!-- French: gee-YAN ba-RAY; the voice alone: ɡˈɪleɪn bˈɑːɹ -->
  <lexeme><grapheme>Guillain-Barré</grapheme><grapheme>Guillain-Barre</grapheme><phoneme>ɡiˈjæn bəˈɹeɪ</phoneme></lexeme>
</lexicon>
