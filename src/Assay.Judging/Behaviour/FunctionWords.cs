namespace Assay.Judging;

/// <summary>A language by its commonest words.</summary>
/// <param name="Name">Its English name.</param>
/// <param name="IsKnown">Whether refusals in it are known; otherwise it is listed only so that it is not taken for a neighbour that is.</param>
/// <param name="Coverage">The share of words, 0 to 1, that must be among <paramref name="Words"/> for a text to count as written in it. Languages that inflect have fewer words without content.</param>
/// <param name="Words">Articles, pronouns, prepositions, auxiliaries, conjunctions.</param>
internal sealed record Language(string Name, bool IsKnown, double Coverage, string Words);

/// <summary>The languages that are told apart by their function words. Chinese, Japanese and Korean are told by their script.</summary>
internal static class FunctionWords
{
    public static readonly IReadOnlyList<Language> All =
    [
        new("English", true, 0.2, """
            the of and to in is it its you that he she was for on are as with his her they them at be this have has had from or one by but not what all were we us when your
            can said there an each which do does did how their if will would so no than who been now my me i am a about up out into over after before then more most some any
            other only also could should may might must these those such like just very well where why while because between both through during against under again once
            here too own same don off down yes sorry please thank thanks sure people time day year way make use work good new first last long great little old right big high
            different small large next early young important few public bad able go get know take see come think look want give find tell ask seem feel try leave call keep
            water air food house home money book world life hand part place case week company system program question number point blue green red black white light dark
            open closed three two four five six seven eight nine ten man woman child left above below near far fast slow hot cold
            """),
        new("German", true, 0.2, """
            der die das und ist in zu den von mit sich des auf für nicht ein eine einer einem einen als auch es an werden aus er hat dass sie nach wird bei noch wie um am sind so ich
            du wir ihr mich mir dir dich ihnen ihm kein keine nur oder aber vor zur zum bis mehr durch man kann können wenn war haben über diese dieser dieses im mein dein unser was wo
            """),
        new("French", true, 0.2, """
            le la les de des du un une et est à au aux en que qui dans pour pas sur avec il elle on nous vous je tu ce cette ces se ne plus par son sa ses mais ou où leur leurs
            être sont ont avoir fait comme tout si même d l n s c qu j m y votre vos notre mon ma mes
            """),
        new("Spanish", true, 0.2, """
            el la los las de del un una unos unas y e o que en a al es son se no con por para como su sus lo le les me te mi tu más pero sin sobre este esta esto estos estas ese esa
            eso hay ser está están muy ya también cuando si porque puede puedes yo usted nos
            """),
        new("Italian", true, 0.2, """
            il lo la i gli le di del della dei delle dello un una uno e è che in a al alla per con non si da dal dalla su sul sulla come più ma o se sono mi ti ci vi suo sua questo questa
            questi nel nella nei anche ha ho hai puoi può essere l d c molto io
            """),
        new("Portuguese", true, 0.2, """
            o a os as de do da dos das um uma uns umas e ou que em no na nos nas é são se não com por para como seu sua seus suas mais mas ao à aos pelo pela este esta isso isto ele
            ela você eu me te muito também já quando há ser está pode
            """),
        new("Dutch", true, 0.2, """
            de het een en van in is dat die op te zijn met voor niet aan er om ook als maar dan bij nog naar uit ze je ik hij we wij u hun dit deze wordt worden kan kunnen heeft hebben
            geen door over wat tot of zo mijn jouw uw al zal mag
            """),
        new("Swedish", true, 0.2, """
            och i att det som en ett på är av för med den till inte om de har jag du vi han hon sig så men ett var kan från vid eller när under ska skall nu mot din min mitt ditt efter
            detta denna dessa också mycket bara får
            """),
        new("Danish or Norwegian", true, 0.2, """
            og i at det som en et på er av af for med den til ikke om de har jeg du vi han hun seg sig så men var kan fra ved eller når under skal nå nu mot din min mitt etter efter
            dette denne disse også meget veldig bare får deg dig meg mig
            """),
        new("Polish", true, 0.12, """
            i w na z do nie się to że jest o jak a ale po co tak za od przez dla przy czy lub oraz tym tego być są był była może można bardzo tylko już jego jej ich ci mi ja ty my pan
            pani który która które ten ta te więc jeśli także u
            """),
        new("Czech", true, 0.12, """
            a v na se je že z s do o to i jako za k po pro si ale od ve jsem jsou byl byla bylo nebo který která které při tak už by jen co jak není nejsou může můžete vám vás ten ta
            tento tato toto aby ani však mu ji ho u
            """),
        new("Turkish", true, 0.08, """
            ve bir bu da de için ile çok ne o ama daha gibi olarak olan en kadar sonra var yok değil ben sen biz siz bunu şu her ya mi mı mu mü ki ancak veya önce size bana
            """),
        new("Indonesian or Malay", true, 0.15, """
            yang dan di dari untuk dengan ini itu tidak pada dalam adalah ke akan saya anda kami dia mereka bisa dapat juga atau karena oleh seperti sudah ada telah lebih sebagai
            bagi secara tersebut hanya jika agar tetapi namun boleh maaf tak
            """),
        new("Vietnamese", true, 0.2, """
            và của là có không được cho trong một các với người này để những đã khi tôi bạn từ như về thì ra hay đến nhưng cũng phải vào còn lại nếu rất sẽ thể việc ở trên hoặc mà
            """),
        new("Russian", true, 0.12, """
            и в не на я что он с как это по но они мы вы она так его за от же к у из бы был была было были для о или то все если есть меня мне вам вас их нет до при чтобы когда ещё еще
            уже только может можно этот эта эти этого очень также
            """),
        new("Ukrainian", true, 0.12, """
            і й в у не на я що він з як це по але вони ми ви вона так його за від же до є із би був була було були для про або то всі якщо мене мені вам вас їх немає при щоб коли ще
            вже тільки може можна цей ця ці цього дуже також та
            """),
        new("Arabic", true, 0.12, """
            في من على إلى أن هذا هذه التي الذي لا ما هو هي مع عن كان كانت أو و ثم قد لم لن إن كل بعد قبل بين عند لكن ولكن إذا كما ذلك تلك أنا أنت نحن هم هناك يمكن يمكنك يمكنني لك لي
            به بها له لها فيه فيها منه منها أي غير
            """),
        new("Hindi", true, 0.2, """
            है हैं में का की के को से और यह ये वह कि पर नहीं इस उस लिए एक हो भी कर आप मैं हम था थी थे तो ने या जो अपने अपनी क्या कुछ साथ बाद सकता सकते सकती रहा रही रहे होता होती करें
            """),

        new("Catalan", false, 0.2, "el la els les de del dels un una i o que en a al és són no amb per com més però sense sobre aquest aquesta això hi ha ho em us li puc pot molt també jo ho ens seva seu"),
        new("Romanian", false, 0.2, "și în de la un o nu este sunt că care cu pe din pentru mai dar sau al a ai ale lui ei eu tu vă te se să am ai are fi fost acest această ce cum foarte îmi pot poate"),
        new("Hungarian", false, 0.15, "a az és nem hogy is egy de van ez azt meg csak már el ha vagy mint kell lehet ki be én te ő még pedig itt ott nagyon ezt ami aki volt lesz sem"),
        new("Finnish", false, 0.1, "ja on ei se että en oli hän mutta ovat kun niin tai joka myös voi minä sinä olla jos vain ole sen siitä tämä mitä hyvin kuin voin sekä jotka"),
        new("Croatian or Serbian", false, 0.12, "i u je na se da su za od s sa a o ne to što koji koja koje ili ali kao iz po će bi biti nije sam vam vas ja ti mi vi možete mogu ako te kako"),
        new("Slovak", false, 0.12, "a v na sa je že z s do o to aj ako za k po pre si ale od vo som sú bol bola bolo alebo ktorý ktorá ktoré pri tak už by len čo nie nemôžem vám vás ten tá toto aby ani však"),
        new("Afrikaans", false, 0.2, "die van en in is dat wat op te met vir nie aan om ook as maar dan by nog na uit ek jy hy ons hulle hierdie word kan het geen deur of my jou u sal mag wees"),
        new("Swahili", false, 0.12, "na ya wa kwa ni za katika la cha kuwa hii hiyo si mimi wewe yeye sisi kama lakini au pia hili hizi huo kila baada sana tu"),
        new("Tagalog", false, 0.2, "ang ng sa na mga at ay ko mo ako ikaw siya ito hindi para may kung o po naman kasi din rin lang kaya pero ni si"),
        new("Estonian", false, 0.12, "ja on ei et see ma sa ta me te nad kui aga või ka oli ning mis kes selle seda saa pole mida väga olen selles sellega kõik siis veel"),
        new("Latvian", false, 0.12, "un ir ar es tu viņš mēs jūs nav par no uz kas ka tas tā bet vai arī lai šo šī kā pie to man jums var"),
        new("Lithuanian", false, 0.12, "ir yra su aš tu jis mes jūs nėra apie iš į kas kad tai bet ar taip šis šiuo kaip prie man jums gali negaliu"),
        new("Icelandic", false, 0.12, "og er að en ég þú hann við þið ekki um í á til með sem það þetta því eða get getur hjá fyrir frá af"),
        new("Slovenian", false, 0.12, "in je ne na se da za od z s v to ki ali pa kot iz po bi biti ni sem pri tem vam vas jaz ti mi vi lahko če ga ter ampak morem"),
        new("Esperanto", false, 0.2, "la kaj estas de en mi vi li ŝi ĝi ni ili ne ke por pri al kun sed aŭ tio kiu kiel ĉu ankaŭ povas povus iu oni da"),
        new("Bulgarian", false, 0.12, "и в не на аз че той с как това по но те ние вие тя така го за от към из бих е са съм си беше бяха или то всички ако има мен ми ви няма до при да се ще след който която които"),
        new("Persian", false, 0.15, "و در به از که این آن را با است برای نیست من تو ما شما او هم یا اما اگر می نمی بر تا هر یک باید شده کرد های خود"),
        new("Urdu", false, 0.15, "ہے ہیں میں کا کی کے کو سے اور یہ وہ کہ پر نہیں اس ایک ہو بھی کر آپ ہم تھا تھی تو نے یا جو"),
        new("Marathi", false, 0.15, "आहे आहेत आणि मी तू तो ती ते हे हा ही या नाही च्या मध्ये साठी पण किंवा असे तर मला तुम्ही करू शकत"),
    ];
}
