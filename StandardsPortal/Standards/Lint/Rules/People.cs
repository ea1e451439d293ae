using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Who acts, who may decide, and on what evidence.</summary>
internal static class Actors
{
    public static readonly LintRule Vague = new("O01", Severity.Warning)
    {
        Replacement = new Dictionary<Language, string> { [Language.English] = "the [role]", [Language.Korean] = "[직책]", [Language.Arabic] = "[المسمى الوظيفي]" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                relevant|appropriate|responsible|concerned|right|proper|competent|suitable|respective|designated team|teams|department|departments|person|people|staff|party|parties|colleague|colleagues|manager|managers|unit|units|employee|employees|personnel|authority|authorities|individual|individuals|member|function|contact, someone, somebody, anyone, anybody, whoever, the person concerned, those responsible, those concerned, persons concerned, staff concerned, team concerned, department concerned, department in charge, person in charge, whoever is available, whoever is free, a member of staff, a staff member, a team member, some employee, the business, management, higher management, senior management, the organisation, stakeholders, relevant stakeholders, interested parties, all concerned, one of us, one of the team, other teams, other departments, another department, another team, the team responsible, an appropriate member
                """,
            [Language.Korean] = """
                담당자가, 담당자는, 담당 직원이, 담당 직원은, 관련 부서~은, 해당 부서~은, 유관 부서~은, 관계 부서~은, 담당 부서~은, 관련 팀~은, 해당 팀~은, 유관 팀~은, 관련부서~은, 해당부서~은, 유관부서~은, 담당부서~은, 관련 담당자~은, 해당 담당자~은, 유관 담당자~은, 관련 직원~은, 해당 직원~은, 적절한 부서~은, 적절한 담당자~은, 적절한 직원~은, 적임자~은, 관련자~은, 관계자~은, 관계 직원~은, 누군가~은, 아무나, 책임 있는 사람~은, 담당하는 사람~은, 관련 인력~은, 적정 인력~은, 타 부서~은, 다른 부서~은, 유관 기관~은, 관련 기관~은, 책임 부서~은, 상급자~은, 윗선~은, 경영진~은
                """,
            [Language.Arabic] = """
                الجهة المختصة|المعنية|المسؤولة|المناسبة|ذات, الجهات المختصة|المعنية|المسؤولة|المناسبة, القسم المختص|المعني|المسؤول|المناسب, الأقسام المختصة|المعنية|المسؤولة, الفريق المختص|المعني|المسؤول|المناسب, الفرق المختصة|المعنية|المسؤولة, الإدارة المختصة|المعنية|المسؤولة|المناسبة, الموظف المختص|المعني|المسؤول|المناسب, الموظفين المختصين|المعنيين, الموظفون المختصون|المعنيون, الشخص المختص|المعني|المسؤول|المناسب, الأشخاص المعنيين|المناسبين|المختصين, المسؤول المختص|المعني, المسؤولين المعنيين|المختصين, المختص, المختصين, المختصون, المعنيين, المعنيون, أصحاب المصلحة, أحد الموظفين, أحدهم, أي موظف, موظف ما, شخص ما, أحد الزملاء, قسم آخر, فريق آخر, الأطراف المعنية, الأطراف ذات, من يهمه الأمر, ذوي العلاقة, ذوي الشأن, ذوي الاختصاص
                """,
        },
    };

    public static readonly LintRule NoOwner = new("O02", Severity.Error)
    {
        BlocksStandard = true,
        InStandard = reading => reading.Standard.Owner is null ? [At(reading, "owner")] : [],
    };

    public static readonly LintRule UnboundedAuthority = new("Z01", Severity.Warning)
    {
        InSentence = (sentence, _) => Unbounded(sentence),
        Replacement = new Dictionary<Language, string>(),
    };

    public static readonly LintRule NoAuthority = new("Z02", Severity.Warning)
    {
        BlocksStandard = true,
        InStandard = reading => reading.Standard.Authority.Count == 0 ? [At(reading, "authority")] : [],
    };

    public static readonly LintRule NoEvidence = new("E02", Severity.Warning)
    {
        BlocksStandard = true,
        InStandard = reading => reading.Standard.Evidence.Count == 0 ? [At(reading, "evidence")] : [],
    };

    public static readonly LintRule UnsourcedClaim = new("E01", Severity.Warning)
    {
        // A count or a share is evidence; "on the same day" and "after a minute" are part of the claim.
        IsClearedIn = (sentence, _) => sentence.Figures.Any(f => f.Kind is FigureKind.Share or FigureKind.Number) || sentence.IsQuestion,
        InSentence = (sentence, hits) => KoreanClaim(sentence, hits),
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                customers|callers|clients|people|shoppers|consumers|buyers|users|visitors expect|expects|prefer|prefers|want|wants|value|values|appreciate|appreciates|like|hate|dislike|demand|love|believe|feel|find|trust, today's customers, modern customers, customers today, customers nowadays, our customers expect|prefer|want|value|appreciate|like|love|tell|say|demand, the customer expects|prefers|wants|values, customers are|feel more|less|happiest|happier|unhappy|frustrated|likely, research shows|suggests|indicates|proves, studies show|suggest|indicate|prove|have, studies have shown, surveys show|suggest|indicate, a survey shows, experience shows|has|tells, experience has shown, it is well|widely|generally|commonly known|accepted|recognised|understood, it is known, everyone knows, as everyone knows, we know that, we all know, evidence shows|suggests, experts agree|say|recommend, statistics show, data shows|show|suggests, has been shown, have been shown, it has been proven, proven, feedback shows|suggests, most customers, many customers expect|prefer|want
                """,
            [Language.Korean] = """
                고객은|고객들은|고객이|고객들이|소비자는|소비자들은|이용자는 기대~한다|선호~한다|원한다|원합니다|바란다|바랍니다|싫어한다|싫어합니다|좋아한다|좋아합니다|중시한다|중시합니다|신뢰한다|신뢰합니다|요구한다, 고객은 누구나, 대부분의 고객은, 대부분의 고객이, 많은 고객이, 많은 고객은, 대다수 고객은, 것을 기대한다, 것을 기대합니다, 것을 선호한다, 것을 선호합니다, 것을 원한다, 것을 원합니다, 답변을 기대한다, 답변을 원한다, 응대를 원한다, 응대를 기대한다, 응답을 기대한다, 응답을 원한다, 서비스를 원한다, 서비스를 기대한다, 서비스를 선호한다, 알려져 있다, 알려져 있습니다, 알려진 바와 같이, 알려진 대로, 연구에 따르면, 조사에 따르면, 통계에 따르면, 연구 결과에 따르면, 조사 결과에 따르면, 경험상, 경험에 따르면, 경험에 비추어, 누구나 알*, 널리 알려*, 잘 알려진, 입증된, 전문가들은, 일반적으로 고객은
                """,
            [Language.Arabic] = """
                يتوقع العملاء|الزبائن|العميل|الزبون|عملاؤنا|المتصلون|المستهلكون|الناس, يفضل العملاء|الزبائن|العميل|عملاؤنا|المتصلون|المستهلكون|الناس, يريد العملاء|الزبائن|العميل|عملاؤنا|الناس, يرغب العملاء|الزبائن|العميل|عملاؤنا|الناس, يحب العملاء|الزبائن|العميل|عملاؤنا|الناس, يكره العملاء|الزبائن|العميل, يقدر العملاء|الزبائن|العميل|عملاؤنا, يثق العملاء|الزبائن, العملاء|الزبائن يتوقعون|يفضلون|يريدون|يحبون|يكرهون|يرغبون|يقدرون, العميل يتوقع|يفضل|يريد|يحب, عملاؤنا يتوقعون|يفضلون|يريدون, تشير الدراسات, تشير الأبحاث, تشير الاستطلاعات, تظهر الدراسات|الأبحاث|الاستطلاعات|التجربة|البيانات, تبين الدراسات, تثبت الدراسات|التجربة, أثبتت الدراسات|التجارب|الأبحاث|التجربة, أظهرت الدراسات|الأبحاث|الاستطلاعات, من المعروف, من المعلوم, كما هو معروف, كما هو معلوم, الجميع يعلم, الجميع يعرف, وفقا للدراسات, وفق الدراسات, بحسب الدراسات, حسب الدراسات, من المسلم به, يجمع الخبراء, يرى الخبراء, معظم العملاء, أغلب العملاء, غالبية العملاء
                """,
        },
    };

    private static readonly HashSet<string> KoreanCustomers = new(StringComparer.Ordinal) { "고객은", "고객들은", "고객이", "고객들이", "소비자는", "소비자들은", "이용자는", "손님은", "고객님은" };

    private static readonly string[] KoreanWishes = ["기대한다", "기대합니다", "원한다", "원합니다", "선호한다", "선호합니다", "바란다", "바랍니다", "싫어한다", "싫어합니다", "좋아한다", "좋아합니다", "중시한다", "중시합니다", "요구한다", "요구합니다", "만족한다", "만족합니다"];

    /// <summary>"고객은 … 원한다": the verb stands at the end, far from its subject.</summary>
    private static IEnumerable<Hit> KoreanClaim(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        var last = sentence.Tokens.Count - 1;
        if (sentence.Language != Language.Korean || sentence.Figures.Any(f => f.Kind is FigureKind.Share or FigureKind.Number) || sentence.IsQuestion || hits.Any(h => h.Rule.Id == "E01") || !KoreanWishes.Contains(sentence.FormAt(last), StringComparer.Ordinal))
            yield break;
        for (var i = 0; i < last; i++)
        {
            if (!KoreanCustomers.Contains(sentence.FormAt(i)) || sentence.Tokens[i].IsExempt)
                continue;
            // From the subject on, unless a vague word in between has its own finding.
            yield return new Hit(UnsourcedClaim, hits.Any(h => h.First > i) ? last : i, last);
            yield break;
        }
    }

    private static readonly HashSet<string> EnglishGrants = new(StringComparer.Ordinal) { "discount", "refund", "credit", "waive", "compensate", "approve", "grant", "extend", "replace", "reimburse", "authorise", "authorize", "offer", "give", "issue", "reduce", "upgrade", "cancel", "write", "pay", "award", "decide", "make" };

    private static readonly HashSet<string> EnglishGoods = new(StringComparer.Ordinal) { "discount", "discounts", "refund", "refunds", "credit", "credits", "voucher", "vouchers", "compensation", "replacement", "replacements", "fee", "fees", "gift", "gifts", "goodwill", "exception", "exceptions", "extension", "extensions", "coupon", "coupons", "reimbursement", "payment", "payments", "charge", "charges", "upgrade", "upgrades" };

    private static IEnumerable<Hit> Unbounded(Sentence sentence)
    {
        if (sentence.HasFigure || sentence.IsQuestion || sentence.IsFragment)
            return [];
        if (sentence.Language == Language.Korean)
            return KoreanUnbounded(sentence);
        return sentence.Language == Language.Arabic ? ArabicUnbounded(sentence) : EnglishUnbounded(sentence);
    }

    private static IEnumerable<Hit> EnglishUnbounded(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var form = sentence.FormAt(i);
            var to = sentence.FormAt(i + 1) is "to";
            var isGrant = form is "may" or "can" || (form is "authorised" or "authorized" or "allowed" or "entitled" or "empowered" or "permitted" or "free" or "able" or "authority" or "discretion" or "right" or "power" && to);
            if (!isGrant || sentence.Tokens[i].IsExempt || sentence.FormAt(i + 1) is "not" || sentence.FormAt(i - 1) is "you" or "customers" or "customer" or "callers")
                continue;
            var verb = i + (to ? 2 : 1);
            var act = sentence.FormAt(verb);
            if (!EnglishGrants.Contains(act))
                continue;
            var good = Enumerable.Range(verb, Math.Min(5, sentence.Tokens.Count - verb)).LastOrDefault(j => EnglishGoods.Contains(sentence.FormAt(j)), -1);
            if (good < 0 && act is "offer" or "give" or "issue" or "make" or "extend" or "reduce" or "cancel" or "write" or "decide" or "pay" or "award" or "replace" or "upgrade")
                continue;
            return [new Hit(UnboundedAuthority, i, Math.Max(good, verb))];
        }
        return [];
    }

    private static readonly string[] KoreanGrants = ["할인", "환불", "보상", "면제", "교환", "감면", "배상", "지급", "쿠폰", "승인", "연장", "크레딧", "적립금", "사은품", "변상"];

    private static IEnumerable<Hit> KoreanUnbounded(Sentence sentence)
    {
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.FormAt(i) is not ("수" or "수가") || !sentence.FormAt(i + 1).StartsWith('있') || !HasRieul(sentence.FormAt(i - 1)))
                continue;
            if (sentence.Tokens.Any(t => t.Form is "고객은" or "고객이"))
                return [];
            for (var j = i - 1; j >= Math.Max(0, i - 5); j--)
            {
                if (KoreanGrants.Any(g => sentence.FormAt(j).StartsWith(g, StringComparison.Ordinal)))
                    return [new Hit(UnboundedAuthority, j, i + 1)];
            }
        }
        return [];
    }

    /// <summary>The syllable before 수 있다 ends in ㄹ.</summary>
    private static bool HasRieul(string form) => form.Length > 0 && form[^1] is >= '가' and <= '힣' && (form[^1] - '가') % 28 == 8;

    private static readonly HashSet<string> ArabicGrants = new(StringComparer.Ordinal) { "خصم", "خصما", "خصومات", "تعويض", "تعويضا", "التعويض", "تعويضات", "استرداد", "منح", "اعفاء", "الاعفاء", "استبدال", "الموافقه", "تمديد", "رد", "يمنح", "يعوض", "يعفي", "يخصم", "قسيمه", "قسايم", "رصيد", "رصيدا" };

    private static IEnumerable<Hit> ArabicUnbounded(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var form = sentence.FormAt(i);
            if (form is not ("يجوز" or "يحق" or "يمكن" or "بامكان" or "صلاحيه" or "الصلاحيه" or "مخول" or "مخولون" or "يستطيع" or "يملك" or "له" or "يسمح" or "يمكنه" or "يحقّ") || sentence.FormAt(i - 1) is "لا")
                continue;
            if (sentence.FormAt(i + 1) is "للعميل" or "للعملاء" or "للزبون" or "العميل")
                continue;
            for (var j = Math.Min(sentence.Tokens.Count - 1, i + 6); j > i; j--)
            {
                if (ArabicGrants.Contains(sentence.FormAt(j)))
                    return [new Hit(UnboundedAuthority, i, j)];
            }
        }
        return [];
    }

    /// <summary>A missing field is told at the start of the front matter, with the field's skeleton as the fix.</summary>
    internal static Missing At(StandardReading reading, string field)
    {
        var source = reading.Source;
        var start = source.LineCount > 1 ? source.StartOfLine(2) : 0;
        // Beside the first field that was read; without one, at the top.
        var frontMatter = new Span(start, FrontMatterEnd(reading) ?? start);
        if (!reading.Standard.FieldSpans.TryGetValue(field, out var span))
            return new Missing(new Span(start, start)) { Fix = Skeleton.Field(field, reading.Standard.Language, null, frontMatter) };
        return new Missing(span) { Fix = span.Length == 0 ? Skeleton.Field(field, reading.Standard.Language, span, frontMatter) : null };
    }

    /// <summary>Where the line of the closing marks begins.</summary>
    private static int? FrontMatterEnd(StandardReading reading)
    {
        for (var line = 2; line <= reading.Source.LineCount; line++)
        {
            var start = reading.Source.StartOfLine(line);
            var rest = reading.Source.Text.AsSpan(start);
            if (rest.StartsWith("---") && (rest.Length == 3 || rest[3] is '\n' or '\r' or ' '))
                return start;
        }
        return null;
    }
}
