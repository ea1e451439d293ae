using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>How firmly something is promised: absolutely, weakly, or with a way out.</summary>
internal static class Commitments
{
    public static readonly LintRule Absolute = new("A01", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => IsScopeOrShare(sentence, hit) || IsOneByOne(sentence, hit),
        Replacement = new Dictionary<Language, string> { [Language.English] = "in at least [p]% of cases", [Language.Korean] = "[p]% 이상", [Language.Arabic] = "في [p]٪ على الأقل من الحالات" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                always, never, at all times, every time, each time, in all cases, in every case, in all circumstances, under all circumstances, without exception, without exceptions, no exceptions, without fail, invariably, under no circumstances, at any time, any time, each and every, 100%, hundred percent, completely, absolutely, unfailingly, zero complaints, zero errors, immediately and always, 24/7,
                all|every|any call|calls|email|emails|e-mail|e-mails|message|messages|complaint|complaints|request|requests|enquiry|enquiries|inquiry|inquiries|ticket|tickets|chat|chats|query|queries|question|questions|order|orders|parcel|parcels|case|cases|contact|contacts|refund|refunds|return|returns|review|reviews|post|posts|comment|comments|mention|mentions|issue|issues|problem|problems|delivery|deliveries|letter|letters|interaction|interactions|situation|situations,
                all|every incoming|customer|phone|telephone|social|open|written|missed|support call|calls|email|emails|message|messages|complaint|complaints|request|requests|enquiry|enquiries|inquiry|inquiries|ticket|tickets|chat|chats|query|queries|question|questions|media|mention|mentions|contact|contacts
                """,
            [Language.Korean] = """
                항상, 언제나, 언제든지, 절대, 절대로, 늘, 무조건, 예외 없이, 예외없이, 결코, 매번, 어떠한 경우에도, 어떤 경우에도, 어떤 경우라도, 한 번도, 단 한 번도, 전혀, 전부, 모두, 100%, 빠짐없이, 하나도 빠짐없이, 한 건도, 단 한 건도, 일체,
                모든 문의~은, 모든 전화~은, 모든 이메일~은, 모든 메일~은, 모든 민원~은, 모든 불만~은, 모든 요청~은, 모든 주문~은, 모든 상담~은, 모든 질문~은, 모든 건~은, 모든 경우~은, 모든 통화~은, 모든 메시지~은, 모든 채팅~은, 모든 환불~은, 모든 반품~은, 모든 배송~은, 모든 댓글~은, 모든 클레임~은, 모든 문제~은, 모든 상황~은, 모든 리뷰~은, 모든 택배~은, 모든 고객 문의~은, 모든 고객 불만~은, 모든 고객의 문의~은, 모든 접수~은, 모든 게시글~은, 모든 사례~은
                """,
            [Language.Arabic] = """
                دائما, أبدا, مطلقا, على الإطلاق, بلا استثناء, دون استثناء, من دون استثناء, بدون استثناء, في جميع الأوقات, في كل الأوقات, في كل وقت, في أي وقت, في كل مرة, في جميع الأحوال, في كل الأحوال, في جميع الحالات, في كل الحالات, تحت أي ظرف, بأي حال, مهما كان, مهما كانت, قطعا, حتما, على مدار الساعة,
                جميع|كافة|كل المكالمات|الاتصالات|الرسائل|الشكاوى|الطلبات|الاستفسارات|الحالات|التذاكر|المحادثات|الأسئلة|الطرود|المرتجعات|التعليقات|المنشورات|المشكلات|المشاكل|رسائل|مكالمات|شكاوى|طلبات|استفسارات|الشحنات|الردود|التقييمات,
                كل|أي مكالمة|اتصال|رسالة|شكوى|طلب|استفسار|حالة|تذكرة|محادثة|سؤال|طرد|تعليق|مشكلة|شحنة
                """,
        },
    };

    /// <summary>"before every call", "قبل كل مكالمة", "one at a time": a rhythm, not a promise without exception.</summary>
    private static bool IsOneByOne(Sentence sentence, Hit hit) =>
        sentence.FormAt(hit.First - 1) is "before" or "after" or "قبل" or "بعد" or "عند" or "مع" or "واحدا" or "واحد" or "واحده" && sentence.FormAt(hit.First) is "each" or "every" or "كل" or "في";

    public static readonly LintRule Weak = new("W01", Severity.Warning)
    {
        Replacement = new Dictionary<Language, string> { [Language.English] = "will" },
        IsClearedIn = (sentence, hit) => sentence.FormAt(hit.First) is "aim" or "goal" && sentence.Tokens.Count < 3,
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                aim|aims|aiming to, aim|aims for, aim|aims at, our aim is, the aim is, try|tries|trying to, try|tries our|their|your best, strive|strives|striving, strive|strives|striving to|for, endeavour|endeavours|endeavor|endeavors, endeavour|endeavours|endeavor|endeavors to, should, should try, might, seek|seeks|seeking to, hope|hopes|hoping to, intend|intends to, attempt|attempts|attempting to, do|does|doing our|their|your|its|my|his|her best|utmost, make|makes|making every|all|reasonable|a|an effort|efforts, make|makes every reasonable effort, best efforts, work|works|working towards|toward, is|are committed to, committed to, want|wants to, would like to, plan|plans to, ought to, could, is|are encouraged to, is|are expected to, look|looks to, wish|wishes to, tend|tends to, where we can, as best we|they can, to the best of our|their ability, take reasonable steps, use|uses reasonable efforts, consider|considers, is|are advised to, we believe in
                """,
            [Language.Korean] = """
                노력~한다, 노력을 기울*, 노력을 다*, 노력하겠*, 힘쓴다, 힘씁니다, 힘쓰며, 힘쓰고, 힘쓰겠*, 힘써야, 애쓴다, 애씁니다, 애쓰며, 애써야, 최선을 다*, 지향~한다, 추구~한다, 목표로 한다, 목표로 합니다, 목표로 하며, 목표로 삼는다, 시도~한다, 하고자 한다, 하고자 합니다, 하고자 노력*, 고자 한다, 고자 합니다, 바람직하다, 바람직합니다, 권장~한다, 권장~된다, 권고~한다, 만전을 기*, 힘을 쏟*, 앞장선다, 앞장섭니다, 고려~한다, 할 수 있도록 한다, 도록 노력*, 위해 노력*, 희망한다, 희망합니다, 기대한다, 계획이다, 계획입니다, 예정이다, 예정입니다
                """,
            [Language.Arabic] = """
                نسعى, يسعى, تسعى, يسعون, السعي, سنسعى, نحرص, يحرص, تحرص, يحرصون, الحرص, نحاول, يحاول, تحاول, يحاولون, سنحاول, نطمح, يطمح, تطمح, نأمل, يأمل, ينبغي, نهدف, يهدف, تهدف, قد, يفضل, يستحسن, نبذل, يبذل, تبذل, نبذل قصارى, يبذل قصارى, قصارى جهدنا, قصارى جهده, قصارى جهدها, قصارى جهدهم, نبذل كل جهد, كل ما في وسعنا, ما في وسعه, نعمل على, يعمل على, تعمل على, نلتزم بالسعي, نرغب, يرغب الموظف, ننوي, نعتزم, نتطلع, يجتهد, نجتهد, يجتهدون, نود, من المتوقع, يتوقع من الموظف|الموظفين, يوصى, من المستحسن, من الأفضل
                """,
        },
    };

    public static readonly LintRule Escape = new("W02", Severity.Warning)
    {
        Replacement = new Dictionary<Language, string> { [Language.English] = "except [list]", [Language.Korean] = "[목록]의 경우를 제외하고", [Language.Arabic] = "باستثناء [القائمة]" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                where|if|when|whenever|wherever|as possible|necessary|appropriate|feasible|practicable|practical|applicable|needed|required|reasonable|suitable, where|if|when|whenever at all possible, where reasonably possible|practicable, as far as possible, as far as is possible, as far as practicable, so far as possible, insofar as possible, to the extent possible, to the greatest extent possible, as much as possible, as well as possible, as and when, as and when needed|required|necessary, if time permits|allows, time permitting, when time permits|allows, resources permitting, if resources allow, circumstances permitting, subject to availability|workload|capacity, at our|the|their|its discretion, at the discretion of, at the agent's|manager's|supervisor's discretion, at its sole discretion, unless otherwise, within reason, within reasonable limits, if deemed necessary|appropriate, as deemed necessary|appropriate, when deemed necessary, if the situation allows|permits, as circumstances permit|allow, depending on the situation|circumstances|workload|case, on a best-effort basis, on a best effort basis, in principle, if you can, if they can, when they can, whenever they can, where they can, under normal conditions, where permitted, preferably, ideally, if workload allows|permits, if staffing allows|permits
                """,
            [Language.Korean] = """
                가급적, 가급적이면, 되도록, 되도록이면, 가능한, 가능하면, 가능한 한, 가능한 경우, 가능한 범위, 가능한 범위에서, 가능한 범위 내에서, 필요시, 필요 시, 필요 시에는, 필요시에는, 필요한 경우, 필요한 경우에, 필요한 경우에는, 필요하면, 필요에 따라, 필요에 따라서, 상황에 따라, 상황에 따라서, 상황에 맞게, 상황이 허락하면, 상황이 허락하는, 여건에 따라, 여건이 허락하는, 여건이 되면, 여건이 되는, 형편에 따라, 경우에 따라, 경우에 따라서는, 사정에 따라, 재량에 따라, 재량으로, 원칙적으로, 원칙으로, 시간이 허락하면, 시간이 되면, 여유가 있으면, 여유가 있을 때, 적절한 경우, 해당되는 경우, 해당하는 경우, 할 수 있으면, 업무량에 따라, 가능할 때, 가능할 경우, 최대한 노력*, 웬만하면, 특별한 사정이 없는 한, 별도의 사정이 없으면
                """,
            [Language.Arabic] = """
                عند الإمكان, قدر الإمكان, بقدر الإمكان, حيثما أمكن, إن أمكن, إذا أمكن, كلما أمكن, متى أمكن, ما أمكن, حسب الإمكان, بحسب الإمكان, إن لزم الأمر, إذا لزم الأمر, عند اللزوم, عند الضرورة, عند الحاجة, إذا دعت الحاجة, حسب الحاجة, بحسب الحاجة, وفق الحاجة, حسب الضرورة, حسب الظروف, بحسب الظروف, وفق الظروف, حسب الحالة, بحسب الحالة, حسب الاقتضاء, عند الاقتضاء, إن سمحت الظروف, إذا سمحت الظروف, إذا سمح الوقت, إن سمح الوقت, ما لم يتعذر ذلك, في حدود المعقول, في حدود الممكن, وفق تقدير, حسب تقدير, بحسب تقدير, وفقا لتقدير, إذا كان ذلك ممكنا, إن كان ذلك ممكنا, متى كان ذلك ممكنا, إذا كان مناسبا, من حيث المبدأ, مبدئيا, إن وجد, إن وجدت, حسب ما يراه, كما يراه مناسبا, حسب التوافر, رهنا, يفضل أن
                """,
        },
    };

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
