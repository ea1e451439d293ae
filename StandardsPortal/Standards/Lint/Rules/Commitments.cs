using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>How firmly something is promised: absolutely, weakly, or with a way out.</summary>
internal static class Commitments
{
    public static readonly LintRule Absolute = new("A01", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => IsScopeOrShare(sentence, hit) || IsOneByOne(sentence, hit) || IsStart(sentence, hit) || IsScopeOfThings(sentence, hit) || Meanings.IsDefinition(sentence),
        Replacement = new Dictionary<Language, string> { [Language.English] = "in at least [p]% of cases", [Language.Korean] = "[p]% 이상", [Language.Arabic] = "في [p]٪ على الأقل من الحالات" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                always, never, at all times, every time, each time, in all cases, in every case, in all circumstances, under all circumstances, without exception, without exceptions, no exceptions, without fail, invariably, at any time, any time, each and every, 100%, hundred percent, completely, absolutely, unfailingly, zero complaints, zero errors, immediately and always,
                all|every|any call|calls|email|emails|e-mail|e-mails|message|messages|complaint|complaints|request|requests|enquiry|enquiries|inquiry|inquiries|ticket|tickets|chat|chats|query|queries|question|questions|order|orders|parcel|parcels|case|cases|contact|contacts|refund|refunds|return|returns|review|reviews|post|posts|comment|comments|mention|mentions|issue|issues|problem|problems|delivery|deliveries|letter|letters|interaction|interactions|situation|situations,
                all|every incoming|customer|phone|telephone|social|open|written|missed|support call|calls|email|emails|message|messages|complaint|complaints|request|requests|enquiry|enquiries|inquiry|inquiries|ticket|tickets|chat|chats|query|queries|question|questions|media|mention|mentions|contact|contacts,
                under no circumstances
                """,
            [Language.Korean] = """
                항상, 언제나, 언제든지, 절대, 절대로, 늘, 무조건, 예외 없이, 예외없이, 결코, 매번, 어떠한 경우에도, 어떤 경우에도, 어떤 경우라도, 한 번도, 단 한 번도, 전혀, 100%, 빠짐없이, 하나도 빠짐없이, 한 건도, 단 한 건도,
                모든 경우~은, 모든 상황~은,
                항시, 늘상, 어느 때나, 언제 어디서나, 언제라도, 예외 없는, 한결같이, 반드시 항상, 100퍼센트, 백 퍼센트, 백퍼센트, 빠짐 없이, 하나도 빠짐 없이, 단 하나도, 단 한 명도, 단 한 번의, 한 치의 오차도, 추호도, 조금도, 결단코, 기필코, 매 순간, 시종일관, 24시간 내내, 무결점~은, 단 한 건의, 어떠한 일이 있어도, 무슨 일이 있어도, 어떤 상황에서도, 어떠한 상황에서도, 예외를 두지, 완전무결~한
""",
            [Language.Arabic] = """
                دائما, أبدا, مطلقا, على الإطلاق, بلا استثناء, دون استثناء, من دون استثناء, بدون استثناء, في جميع الأوقات, في كل الأوقات, في كل وقت, في أي وقت, في كل مرة, في جميع الأحوال, في كل الأحوال, في جميع الحالات, في كل الحالات, تحت أي ظرف, بأي حال, مهما كان, مهما كانت, قطعا, حتما,
                على الدوام, بصفة دائمة, بشكل دائم, بصورة دائمة, طوال الوقت, طول الوقت, في كل حين, كل حين, في كل لحظة, في كل مناسبة, مهما كانت الظروف, مهما كان السبب, مهما كلف, تحت أي ظرف كان, تحت كل الظروف, في جميع الظروف, في كل الظروف, في كافة الأحوال, في كافة الأوقات, في كافة الظروف, في أي ظرف, بأي شكل من الأشكال, بأي حال من الأحوال, بتاتا, البتة, إطلاقا, دون أي استثناء, بدون أي استثناء, من غير استثناء, بغير استثناء, 100%, مئة بالمئة, مائة بالمائة, بنسبة مئة, في كل المرات, في جميع المرات, لا تفوت, دون أن يفوتنا, أي وقت كان, بلا أي خطأ, دون أي خطأ, بلا أخطاء, خال من الأخطاء, خالية من الأخطاء, بلا أي استثناء, صفر أخطاء, صفر شكاوى
""",
        },
    };

    /// <summary>"before every call", "قبل كل مكالمة", "one at a time": a rhythm, not a promise without exception.</summary>
    private static bool IsOneByOne(Sentence sentence, Hit hit) =>
        sentence.FormAt(hit.First - 1) is "before" or "after" or "قبل" or "بعد" or "عند" or "مع" or "واحدا" or "واحد" or "واحده" && sentence.FormAt(hit.First) is "each" or "every" or "كل" or "في";

    /// <summary>"Every call gets a number" says which calls; "we answer every call" promises without exception.</summary>
    private static bool IsScopeOfThings(Sentence sentence, Hit hit) =>
        sentence.Language == Language.English && hit.Last > hit.First && sentence.FormAt(hit.First) is "all" or "every" or "any" && sentence.FormAt(hit.Last) is not ("time" or "times" or "cases" or "case" or "circumstances" or "situation" or "situations") && EnglishResponses.Find(sentence, []) is null;

    /// <summary>ابدأ "begin" is written like أبدًا "never" but for the seat of its hamza.</summary>
    private static bool IsStart(Sentence sentence, Hit hit) =>
        hit.First == hit.Last && sentence.Language == Language.Arabic && sentence.Tokens[hit.First].Text.Contains("دأ", StringComparison.Ordinal);

    public static readonly LintRule Weak = new("W01", Severity.Warning)
    {
        Replacement = new Dictionary<Language, string> { [Language.English] = "will" },
        IsClearedIn = (sentence, hit) => (sentence.FormAt(hit.First) is "aim" or "goal" && sentence.Tokens.Count < 3) || IsArabicPossibility(sentence, hit) || IsWishOfCustomers(sentence, hit),
        IsCue = (word, language) => language == Language.Korean && IsWish(word.Form),
        InSentence = Intended,
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                aim|aims|aiming to, aim|aims for, aim|aims at, our aim is, the aim is, try|tries|trying to, try|tries our|their|your best, strive|strives|striving, strive|strives|striving to|for, endeavour|endeavours|endeavor|endeavors, endeavour|endeavours|endeavor|endeavors to, should, should try, might, seek|seeks|seeking to, hope|hopes|hoping to, intend|intends to, attempt|attempts|attempting to, do|does|doing our|their|your|its|my|his|her best|utmost, make|makes|making every|all|reasonable|a|an effort|efforts, make|makes every reasonable effort, best efforts, work|works|working towards|toward, is|are committed to, committed to, want|wants to, would like to, plan|plans to, ought to, is|are encouraged to, is|are expected to, look|looks to, wish|wishes to, tend|tends to, where we can, as best we|they can, to the best of our|their ability, take reasonable steps, use|uses reasonable efforts, is|are advised to, we believe in,
                seek|seeks to, endeavour|endeavours|endeavor to, are|is keen to, are|is dedicated to, are|is determined to, are|is working to, are|is working on, are|is working towards, are|is hoping to, are|is looking to, are|is trying to, are|is aiming to, are|is striving to, are|is seeking to, do|does everything we|they|it can, do|does all we|they|it can, do|does everything possible, do|does what we|they can, make|makes every effort, make|makes every endeavour, make|makes reasonable efforts|endeavours, make|makes an attempt, have|has the ambition to, our ambition is, our goal is, our intention is, our hope is, our objective is, it is our aim|goal|intention|policy to, with the aim of, with a view to, we believe, we envisage, we expect to, it is hoped, it is intended, it is recommended, it is desirable, is|are recommended, is|are intended to, is|are meant to, is|are supposed to, is|are urged to, may try, would like, where we are able, to the best of, best endeavours, all reasonable endeavours|efforts|steps, reasonable endeavours, wherever we can
                """,
            [Language.Korean] = """
                노력~한다, 노력을 기울*, 노력을 다*, 노력하겠*, 힘쓴다, 힘씁니다, 힘쓰며, 힘쓰고, 힘쓰겠*, 힘써야, 애쓴다, 애씁니다, 애쓰며, 애써야, 최선을 다*, 지향~한다, 목표로 한다, 목표로 합니다, 목표로 하며, 목표로 삼는다, 시도~한다, 하고자 노력*, 바람직하다, 바람직합니다, 권장~한다, 권장~된다, 권고~한다, 힘을 쏟*, 앞장선다, 앞장섭니다, 고려~한다, 할 수 있도록 한다, 도록 노력*, 위해 노력*, 계획이다, 계획입니다,
                힘쓰도록, 힘쓸 것*, 힘을 기울*, 힘을 다*, 애쓰고 있*, 애쓰겠*, 노력 중*, 최선의 노력*, 온 힘을*, 온힘을*, 전력을 다*, 전력을 기울*, 심혈을 기울*, 혼신의*, 매진~한다, 정진~한다, 앞장서겠*, 모색~한다, 강구~한다, 도모~한다, 검토하겠*, 검토해 보겠*, 고려하겠*, 추진하고자*, 기하고자*, 목표로 하고*, 목표로 하겠*, 목표입니다, 목표이다, 것을 목표로*, 것이 목표이다, 것이 목표입니다, 지향하고*, 지향하며, 시도해*, 권장됩니다, 하는 것이 좋다, 하는 것이 좋습니다, 것이 좋다, 것이 좋습니다, 것이 바람직*, 편이 좋다, 보려고 한다, 보려고 합니다, 희망하고*, 방침이다, 방침입니다, 생각이다, 생각입니다, 다짐합니다, 다짐한다, 의지로, 애를 쓴다, 애를 씁니다, 만전을 다*, 최대한 노력*, 최대한 힘*
""",
            [Language.Arabic] = """
                نسعى, يسعى, تسعى, يسعون, السعي, سنسعى, نحرص, يحرص, تحرص, يحرصون, الحرص, نحاول, يحاول, تحاول, يحاولون, سنحاول, نطمح, يطمح, تطمح, نأمل, يأمل, ينبغي, نهدف, يهدف, تهدف, قد, يفضل, يستحسن, نبذل, يبذل, تبذل, نبذل قصارى, يبذل قصارى, قصارى جهدنا, قصارى جهده, قصارى جهدها, قصارى جهدهم, نبذل كل جهد, كل ما في وسعنا, ما في وسعه, نعمل على, نلتزم بالسعي, نرغب, يرغب الموظف, ننوي, نعتزم, نتطلع, يجتهد, نجتهد, يجتهدون, نود, من المتوقع, يتوقع من الموظف|الموظفين, يوصى, من المستحسن, من الأفضل,
                سيسعى, نسعى جاهدين, يسعى جاهدا, تسعى جاهدة, نحرص على, الحرص على, حريصون, حريصون على, حريص على, حريصة على, نحاول جاهدين, سيحاول, ستحاول, نطمح إلى, نأمل أن, نأمل في, نتمنى, نهدف إلى, هدفنا هو, نصبو, نصبو إلى, نتوخى, نتطلع إلى, نبذل ما في وسعنا, نبذل ما بوسعنا, ما بوسعنا, كل ما بوسعنا, ما في وسعنا, ما بوسعه, ما في وسعها, ما بوسعها, كل جهد ممكن, كل الجهود, كل الجهود الممكنة, الجهود الممكنة, قصارى الجهد, قصارى جهودنا, أقصى جهد, أقصى الجهود, أقصى جهدنا, ما نستطيع, ما أمكننا, نعمل جاهدين, نعمل بجد, يعمل جاهدا, نجتهد في, نسعى دائما, نسعى دوما, في سعينا, سعيا منا, سعينا, في مسعى, يستحب, يفترض, يفترض أن, من المأمول, يؤمل, من المرغوب, من المحبذ, يحبذ, يراعى أن, ملتزمون بالسعي, نؤمن بأن, نعد بأن نحاول, نتعهد بالسعي, نرجو أن, الاجتهاد في, لا ندخر جهدا, لا يدخر جهدا, لا تدخر جهدا, لن ندخر, دون ادخار جهد, من الممكن أن نقوم, يمكن أن نقوم, ربما, لعل, عسى, نخطط, نخطط إلى, نخطط ل
""",
        },
    };

    /// <summary>"customers who want to add a comment", "if you would like a copy": their wish, not a weak promise.</summary>
    private static bool IsWishOfCustomers(Sentence sentence, Hit hit)
    {
        if (sentence.Language == Language.Korean)
            return sentence.FormAt(hit.Last) is "방침이다" or "방침입니다" ? false : Customers.Act(sentence) && sentence.FormAt(hit.First) is not ['노', '력', ..];
        if (sentence.Language == Language.Arabic)
            return sentence.FormAt(hit.First) is "يرغب" or "ترغب" or "نرغب" or "نود" or "يود" && sentence.FormAt(hit.First - 1) is "اذا" or "لمن" or "من" or "الذي" or "الذين" or "التي" or "كنت" or "ان";
        for (var i = hit.First - 1; i >= Math.Max(0, hit.First - 3); i--)
        {
            if (sentence.FormAt(i) is "who" or "if" or "whether" or "when" or "what" || (Customers.IsNoun(sentence.FormAt(i)) && i == hit.First - 1))
                return !(sentence.FormAt(hit.First) is "should" && sentence.FormAt(hit.Last + 1) is "be" or "get" or "receive" or "hear" or "have" or "expect" or "wait");
        }
        return false;
    }

    /// <summary>قد with a verb of closing or changing says what may happen; "نعمل على خدمة أسرع" is told by its comparative.</summary>
    private static bool IsArabicPossibility(Sentence sentence, Hit hit)
    {
        var form = sentence.FormAt(hit.First);
        if (form is "قد" or "وقد")
            return sentence.Tokens.Exists(t => t.Form is "لاسباب" or "بسبب" or "ظروف" or "لظروف" or "حالات" or "الحالات") || sentence.FormAt(hit.First + 1) is not ['ي' or 'ت' or 'ن', ..] || sentence.FormAt(hit.First + 1) is ['ت', .., 'ه'] or "تم" or "يطلب" or "تختلف" or "يختلف" or "تتغير" or "يتغير";
        return form is "نعمل" && Enumerable.Range(hit.Last + 1, 3).Any(i => sentence.FormAt(i) is "اسرع" or "افضل" or "اسهل" or "اقل" or "اكثر" or "ايسر" or "اقصر" or "اكبر");
    }

    /// <summary>"해결하려고 합니다", "답변하고자 한다", "참여할 수 있도록 하겠습니다": wanting, not doing. A particle of purpose alone promises.</summary>
    private static IEnumerable<Hit> Intended(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        var last = sentence.Tokens.Count - 1;
        if (sentence.Language != Language.Korean || last < 1 || sentence.IsFragment || hits.Any(h => h.Rule.Id == "W01"))
            yield break;
        var (before, form) = (sentence.FormAt(last - 1), sentence.FormAt(last));
        if (form is "한다" or "합니다" or "하겠습니다" or "함" or "하고" && before.Length > 2 && IsWish(before) && !sentence.Tokens[last].IsExempt)
            yield return new Hit(Weak, last - 1, last);
    }

    private static bool IsWish(string form) =>
        form.EndsWith("려고", StringComparison.Ordinal) || form.EndsWith("고자", StringComparison.Ordinal) || form.EndsWith("으려", StringComparison.Ordinal) || form.EndsWith("하려", StringComparison.Ordinal);

    public static readonly LintRule Escape = new("W02", Severity.Warning)
    {
        // A power that somebody may use at their discretion is one fault, and the missing limit says it better.
        IsClearedIn = (sentence, hit) => IsDiscretion(sentence, hit) && Authorities.IsUnbounded(sentence),
        Replacement = new Dictionary<Language, string> { [Language.English] = "except [list]", [Language.Korean] = "[목록]의 경우를 제외하고", [Language.Arabic] = "باستثناء [القائمة]" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                where|if|when|whenever|wherever|as possible|necessary|appropriate|feasible|practicable|practical|applicable|needed|required|reasonable|suitable, where|if|when|whenever at all possible, where reasonably possible|practicable, as far as possible, as far as is possible, as far as practicable, so far as possible, insofar as possible, to the extent possible, to the greatest extent possible, as much as possible, as well as possible, as and when, as and when needed|required|necessary, if time permits|allows, time permitting, when time permits|allows, resources permitting, if resources allow, circumstances permitting, subject to availability|workload|capacity, at our|the|their|its discretion, at the discretion of, at the agent's|manager's|supervisor's discretion, at its sole discretion, unless otherwise, within reason, within reasonable limits, if deemed necessary|appropriate, as deemed necessary|appropriate, when deemed necessary, if the situation allows|permits, as circumstances permit|allow, depending on the situation|circumstances|workload|case, on a best-effort basis, on a best effort basis, in principle, if you can, if they can, when they can, whenever they can, where they can, under normal conditions, where permitted, preferably, ideally, if workload allows|permits, if staffing allows|permits,
                where|if|when|whenever|wherever|as we|you|they are able, where|if|when|as we|they consider|deem|think|see|feel fit|appropriate|necessary|it|reasonable, as appropriate, as applicable, as required, as needed, as necessary, where relevant, if relevant, where suitable, where needed, if able, if available, where available, when available, depending on availability|demand|resources|need|needs|staffing|capacity|volume, depending on the availability|circumstances|situation|demand|workload|needs|nature|complexity, subject to resources|staffing|demand|circumstances|available, subject to the availability, where circumstances|resources|time allow|allows|permit|permits, if circumstances|resources|space|capacity allow|allows|permit|permits, if resources|staff are available, if staff are free, if there is time, if there is a need, when there is time, resources allowing, staffing permitting, space permitting, weather permitting, as circumstances|resources|time allow|allows|permit|permits, if at all possible, when at all possible, wherever practicable|feasible|appropriate|necessary, to the extent practicable|feasible|permitted, to the extent that, as far as we|they can, as far as reasonably practicable|possible, so far as is reasonably practicable, so far as reasonably practicable, where it is possible|practical|practicable|appropriate|necessary|feasible|reasonable, when it is possible|practical|appropriate|necessary|convenient, if it is possible|practical|practicable|appropriate|necessary|feasible|convenient, when convenient, if convenient, where convenient, at the discretion, in our discretion, at discretion, on a case-by-case basis, case by case, on a case by case basis, as the case may be, as the situation requires|demands|allows, if need be, where need be, if the need arises, should the need arise, where warranted, if warranted, as we see fit, as they see fit, as it sees fit, under most circumstances, in most cases, in most circumstances, as a general rule, wherever possible, insofar as practicable, as time allows|permits, unless impractical, unless impracticable, unless inappropriate, unless this is not possible, unless not possible, other than in exceptional, if possible
                """,
            [Language.Korean] = """
                가급적, 가급적이면, 되도록, 되도록이면, 가능한, 가능하면, 가능한 한, 가능한 경우, 가능한 범위, 가능한 범위에서, 가능한 범위 내에서, 필요시, 필요 시, 필요 시에는, 필요시에는, 필요한 경우, 필요한 경우에, 필요한 경우에는, 필요하면, 필요에 따라, 필요에 따라서, 상황에 따라, 상황에 따라서, 상황에 맞게, 상황이 허락하면, 상황이 허락하는, 여건에 따라, 여건이 허락하는, 여건이 되면, 여건이 되는, 형편에 따라, 경우에 따라, 경우에 따라서는, 사정에 따라, 재량에 따라, 재량으로, 원칙적으로, 원칙으로, 시간이 허락하면, 시간이 되면, 여유가 있으면, 여유가 있을 때, 적절한 경우, 해당되는 경우, 해당하는 경우, 할 수 있으면, 업무량에 따라, 가능할 때, 가능할 경우, 웬만하면, 특별한 사정이 없는 한, 별도의 사정이 없으면,
                가능한 한도*, 가능한 대로, 가능한 선에서, 가능한 한에서, 가능할 때에, 가능할 때에는, 가능하다면, 가능할 경우에, 가능할 경우에는, 가능한 때*, 가능한 경우에*, 가급적으로, 필요할 때, 필요할 때에, 필요할 때마다, 필요할 경우, 필요할 경우에, 필요할 경우에는, 필요에 의해, 필요하다면, 필요하다고 판단*, 필요하다고 인정*, 필요한 때*, 상황을 고려*, 상황에 따른, 상황이 되면, 상황이 되는, 상황이 허용*, 상황이 닿는*, 여건이 허용*, 여건이 닿는*, 여건을 고려*, 여건에 맞게, 여건에 맞추*, 여건상*, 형편이 되는*, 형편이 닿는*, 형편에 맞게, 힘닿는*, 힘이 닿는*, 사정이 허락*, 사정이 허용*, 사정에 맞게, 시간이 허용*, 시간이 나면, 시간이 있으면, 시간이 있을 때, 여유가 되면, 여유가 있는*, 인력이 허락*, 인력이 허용*, 예산 범위*, 예산의 범위*, 예산이 허락*, 예산이 허용*, 재량으로*, 재량껏, 재량에 맡긴다, 재량에 맡깁니다, 판단에 따라, 판단하에, 적절하다고 판단*, 적절히 판단*, 경우에 따라서, 사안에 따라, 사안별로, 건별로 판단*, 될 수 있는 대로, 될 수 있으면, 할 수 있는 한, 할 수 있는 대로, 할 수 있는 범위*, 허용되는 범위*, 허락하는 범위*, 허락하는 한*, 허용하는 한*, 허용하는 범위*, 특별한 일이 없으면, 특별한 일이 없는 한, 별다른 일이 없으면, 별일이 없으면, 부득이하지 않으면, 무리가 없는 범위*, 지장이 없는 범위*, 업무에 지장이 없*, 적당한 경우, 적정한 경우, 해당 시, 가능 시, 가능시, 형편상*, 원칙적으로는
                """,
            [Language.Arabic] = """
                عند الإمكان, قدر الإمكان, بقدر الإمكان, حيثما أمكن, إن أمكن, إذا أمكن, كلما أمكن, متى أمكن, ما أمكن, حسب الإمكان, بحسب الإمكان, إن لزم الأمر, إذا لزم الأمر, عند اللزوم, عند الضرورة, عند الحاجة, إذا دعت الحاجة, حسب الحاجة, بحسب الحاجة, وفق الحاجة, حسب الضرورة, حسب الظروف, بحسب الظروف, وفق الظروف, حسب الحالة, بحسب الحالة, حسب الاقتضاء, عند الاقتضاء, إن سمحت الظروف, إذا سمحت الظروف, إذا سمح الوقت, إن سمح الوقت, ما لم يتعذر ذلك, في حدود المعقول, في حدود الممكن, وفق تقدير, حسب تقدير, بحسب تقدير, وفقا لتقدير, إذا كان ذلك ممكنا, إن كان ذلك ممكنا, متى كان ذلك ممكنا, إذا كان مناسبا, من حيث المبدأ, مبدئيا, حسب ما يراه, كما يراه مناسبا, حسب التوافر, رهنا, يفضل أن,
                عند الاستطاعة, قدر المستطاع, بقدر المستطاع, قدر الاستطاعة, ما استطعنا, ما استطاع, على قدر الاستطاعة, على قدر الإمكان, في حدود الإمكان, في حدود الإمكانات, في حدود الإمكانيات, في حدود المتاح, حسب المتاح, حسب الإمكانات, حسب الإمكانيات, بحسب الإمكانات, وفق الإمكانات|الإمكانيات|المتاح|الحالة|الحاجة|المقتضى|مقتضى, وفقا للإمكانات|للإمكانيات|للظروف|للحاجة|للحالة|لظروف, تبعا للظروف|للحالة|للحاجة, حسب الأحوال, بحسب الأحوال, وفق الأحوال, حسب مقتضى الحال, حسب مقتضيات, وفق مقتضيات, بحسب المقتضى, بحسب الاقتضاء, كلما دعت, كلما دعت الحاجة, كلما لزم, كلما اقتضى, كلما اقتضت, متى دعت الحاجة, متى لزم, متى لزم الأمر, متى اقتضى, عند لزوم, إن دعت الحاجة, إن اقتضت, إن اقتضى, إذا اقتضى, إذا اقتضت, إذا لزم, إن لزم, لو أمكن, إن تيسر, إذا تيسر, كلما تيسر, متى تيسر, ما تيسر, ما تيسر من, إن سمحت|سمح|أتاحت|أتيحت الظروف|الإمكانات|الإمكانيات|الوقت|الموارد|الأوضاع|الفرصة|الحالة, إذا سمحت|سمح|أتاحت|أتيحت الظروف|الإمكانات|الإمكانيات|الوقت|الموارد|الأوضاع|الفرصة|الحالة, متى سمحت|سمح|أتاحت الظروف|الإمكانات|الإمكانيات|الوقت|الموارد, كلما سمحت|سمح|أتاحت الظروف|الإمكانات|الإمكانيات|الوقت|الموارد, حسبما تسمح, بقدر ما تسمح, بما تسمح به, ما سمحت, إذا كان ذلك مناسبا|ملائما|ضروريا|متاحا|لازما, إن كان ذلك مناسبا|ملائما|ضروريا|متاحا|لازما, متى كان ذلك مناسبا|ملائما|ضروريا|متاحا|لازما, حيثما كان ذلك مناسبا|ممكنا|ملائما|ضروريا, حيثما يكون ذلك, متى كان مناسبا, حسب توفر, بحسب توفر, حسب توافر, بحسب توافر, رهنا بتوفر, رهنا بتوافر, شريطة توفر, وفق ما يراه, بحسب ما يراه, وفق ما تراه, حسب ما تراه, كما تراه مناسبا, حسبما يراه, حسبما تراه, على النحو الذي يراه, إذا رأى ذلك, إذا ارتأى, إذا ارتأت, إن رأى, متى رأى, إذا كان الوقت, في الحالات المناسبة, في الحدود الممكنة, في حدود الاستطاعة, حيث أمكن, حيث يكون ذلك, حيثما لزم, حيثما اقتضى, كأصل عام, كقاعدة عامة, إلى أقصى حد ممكن, إلى أبعد حد ممكن, إلى الحد الممكن, بأقصى ما يمكن, بقدر ما يمكن, قدر ما يمكن, إلى الحد الذي, مع مراعاة الظروف, مراعاة للظروف
""",
        },
    };

    private static bool IsDiscretion(Sentence sentence, Hit hit) =>
        Enumerable.Range(hit.First, hit.Last - hit.First + 1).Any(i => sentence.FormAt(i) is "discretion" or ['재', '량', ..] || sentence.FormAt(i).Contains("تقدير", StringComparison.Ordinal));

    /// <summary>"All staff" says whom a standard binds; a share below 100 beside it is the floor that "always" lacks.</summary>
    private static bool IsScopeOrShare(Sentence sentence, Hit hit)
    {
        if (sentence.Figures.Any(f => f.Kind == FigureKind.Share && f.Value is > 0 and < 100))
            return true;
        var form = sentence.FormAt(hit.First);
        if (form is "any" && hit.Last == hit.First + 1 && sentence.FormAt(hit.First - 1) is "without" or "if")
            return true;
        if (form is "each" or "any" or "اي" && sentence.FormAt(hit.First - 1) is "for" or "of" or "on" or "to" or "per" or "with")
            return true;
        return form is "모두" && sentence.FormAt(hit.First - 1) is "직원" or "직원은" or "상담원" or "상담원은";
    }
}
