using StandardsPortal.Languages;
using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>Who acts, who may decide, and on what evidence.</summary>
internal static class Actors
{
    public static readonly LintRule Vague = new("O01", Severity.Warning)
    {
        IsClearedIn = (sentence, hit) => IsNamedInCharge(sentence, hit) || IsNobodyOfStaff(sentence, hit) || Meanings.IsDefinition(sentence),
        Replacement = new Dictionary<Language, string> { [Language.English] = "the [role]", [Language.Korean] = "[직책]", [Language.Arabic] = "[المسمى الوظيفي]" },
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                relevant|appropriate|responsible|concerned|right|proper|competent|suitable|respective|designated team|teams|department|departments|person|people|staff|party|parties|colleague|colleagues|manager|managers|unit|units|employee|employees|personnel|authority|authorities|individual|individuals|member|function|contact, someone, somebody, anyone, anybody, whoever, the person concerned, those responsible, those concerned, persons concerned, staff concerned, team concerned, department concerned, department in charge, person in charge, whoever is available, whoever is free, a member of staff, a staff member, a team member, some employee, management, higher management, senior management, the organisation, interested parties, all concerned, one of us, one of the team, other teams, other departments, another department, another team, the team responsible, an appropriate member,
                relevant|appropriate|responsible|concerned|right|proper|competent|suitable|respective|designated section|sections|office|offices|officer|officers|official|officials|body|bodies|agency|agencies|service|division|branch|specialist|specialists|expert|experts|supervisor|supervisors|agent|agents|teams|channel|channels|owner, officer concerned, official concerned, parties concerned, party concerned, the parties involved, people concerned, people involved, staff involved, those in charge, those involved, officer in charge, staff in charge, team in charge, unit in charge, unit responsible, department responsible, person responsible, persons responsible, staff responsible, officer responsible, official responsible, one of our team|staff|colleagues|agents|advisers|people, one of our team members, a colleague, another colleague, another member, an employee, some colleague, someone else, somebody else, anyone available, any available agent|employee|member, an available agent|colleague, the available agent, a responsible person|employee|manager, the authorities, higher authority, a higher authority, a superior, superiors, the administration, a specialist, our specialists, upper management
                """,
            [Language.Korean] = """
                관련 부서~은, 해당 부서~은, 유관 부서~은, 관계 부서~은, 담당 부서~은, 관련 팀~은, 해당 팀~은, 유관 팀~은, 관련부서~은, 해당부서~은, 유관부서~은, 담당부서~은, 관련 담당자~은, 해당 담당자~은, 유관 담당자~은, 관련 직원~은, 해당 직원~은, 적절한 부서~은, 적절한 담당자~은, 적절한 직원~은, 적임자~은, 관련자~은, 관계자~은, 관계 직원~은, 누군가~은, 아무나, 책임 있는 사람~은, 담당하는 사람~은, 관련 인력~은, 적정 인력~은, 타 부서~은, 다른 부서~은, 유관 기관~은, 관련 기관~은, 책임 부서~은, 상급자~은, 윗선~은, 경영진~은,
                관련|해당|유관|관계|담당|소관|책임|적절한|적합한|알맞은|맞는|적당한|주관|주무|처리|업무|관할 부서*|부처*|팀~은|직원~은|조직~은|기관~은|과~은|실무자~은|실무진~은|책임자~은|전문가~은|인력~은|인원~은|사람~은|관계자~은|창구~은, 다른|타 부서*|부처*|팀~은|직원~은|기관~은|담당자~은|조직~은, 관련자에게, 담당자 등*, 실무진~은, 적당한 사람*, 적합한 사람*, 알맞은 사람*, 맞는 사람*, 아무개, 어느 직원~은, 한 직원~은, 직원 중 한*, 직원 누구나, 직원 누군가*, 가능한 직원~은, 여유 있는 직원~은, 시간이 되는 직원~은, 시간 되는 직원~은, 상급 부서~은, 상위 부서~은, 상부~은, 윗사람~은, 관리자급*, 회사 측~은, 회사 측에서, 기관 측~은, 유관부처~은, 관계기관~은, 유관기관~은, 담당 기관~은, 해당 기관~은, 소관 기관~은,
                담당자가, 담당자는, 담당 직원이, 담당 직원은
                """,
            [Language.Arabic] = """
                الجهة المختصة|المعنية|المسؤولة|المناسبة|ذات, الجهات المختصة|المعنية|المسؤولة|المناسبة, القسم المختص|المعني|المسؤول|المناسب, الأقسام المختصة|المعنية|المسؤولة, الفريق المختص|المعني|المسؤول|المناسب, الفرق المختصة|المعنية|المسؤولة, الإدارة المختصة|المعنية|المسؤولة|المناسبة, الموظف المختص|المعني|المسؤول|المناسب, الموظفين المختصين|المعنيين, الموظفون المختصون|المعنيون, الشخص المختص|المعني|المسؤول|المناسب, الأشخاص المعنيين|المناسبين|المختصين, المسؤول المختص|المعني, المسؤولين المعنيين|المختصين, المعنيين, المعنيون, أحد الموظفين, أحدهم, أي موظف, موظف ما, شخص ما, أحد الزملاء, قسم آخر, فريق آخر, الأطراف المعنية, الأطراف ذات, من يهمه الأمر, ذوي العلاقة, ذوي الشأن, ذوي الاختصاص,
                القسم|القطاع|الفرع|المكتب|الفريق|الموظف|الشخص|المسؤول|المدير|الطرف|الكادر|الاختصاصي|الخبير|المشرف|العامل|الزميل|الضابط المختص|المعني|المسؤول|المناسب|المخول|المكلف, الإدارة|الجهة|الوحدة|اللجنة|الدائرة|الهيئة|السلطة|المصلحة|الموظفة|الشعبة|المديرية|الوزارة المختصة|المعنية|المسؤولة|المناسبة|المخولة|المكلفة, الجهات|الأقسام|الإدارات|الوحدات|اللجان|الدوائر|الفرق|السلطات|الأطراف|المكاتب|المصالح المختصة|المعنية|المسؤولة|المناسبة, الموظفون|الموظفين|المسؤولون|المسؤولين|الأشخاص|الأفراد|العاملون|العاملين|المدراء|المديرون المختصون|المختصين|المعنيون|المعنيين|المسؤولون|المسؤولين|المناسبون|المناسبين|المخولون|المخولين, قسم مختص|معني|مسؤول|مناسب, إدارة مختصة|معنية|أخرى, صاحب الاختصاص|الشأن|الصلاحية|العلاقة, أصحاب الاختصاص|الشأن|الصلاحية|العلاقة, أهل الاختصاص, ذي الاختصاص, ذو الاختصاص, جهة الاختصاص, جهات الاختصاص, الجهة صاحبة, أحد موظفينا, أحد العاملين, أحد المسؤولين, أحد المختصين, أحد أعضاء, أحد أفراد, أحد زملائنا, أحد منسوبي, من يقوم مقامه, المستوى الأعلى, جهة عليا, الجهات العليا, الإدارة العليا, مستوى إداري أعلى, المستويات الأعلى, أي من الموظفين, بعض الموظفين, أي زميل, زميل آخر, موظف متاح,
                المختصين, المختصون,
                موظف مختص|معني|مسؤول|مناسب|متاح, شخص مختص|معني|مسؤول|مناسب, جهة مختصة|معنية|مسؤولة|مناسبة
                """,
        },
    };

    /// <summary>"If somebody …", "a smile for anybody", "who is it?": the words mean people at large, not those who act.</summary>
    private static bool IsNobodyOfStaff(Sentence sentence, Hit hit)
    {
        if (sentence.IsQuestion)
            return true;
        var (before, form, next) = (sentence.FormAt(hit.First - 1), sentence.FormAt(hit.First), sentence.FormAt(hit.Last + 1));
        return sentence.Language.Code switch
        {
            "en" => before is "if" or "when" or "before" or "after" or "once" or "unless" or "until" or "make" or "makes" or "whether" or "that" or "where" or "because" || (hit.First == hit.Last && form is "someone" or "somebody" or "anyone" or "anybody" or "whoever" && before is "for" or "help" or "see" or "let" or "with" or "of" or "like" or "repeats" or "on" or "behind" || (form is "anyone" or "anybody" or "whoever" or "someone" or "somebody" && next is "who" or "can" or "may" or "over" or "under" or "aged" or "with" or "living" or "calling" or "buying" or "needs" or "wants" or "may")),
            "ko" => next.StartsWith("전화번호", StringComparison.Ordinal) || next.StartsWith("연락처", StringComparison.Ordinal) || next.StartsWith("이름", StringComparison.Ordinal) || next.StartsWith("위치", StringComparison.Ordinal) || sentence.FormAt(hit.Last) is [.., '의'] && form is "다른" or "타" || next is "경우" or "경우에는" or "때",
            "ar" => (form is "الموظف" or "الشخص" && sentence.FormAt(hit.Last) is "ما") || before is "اذا" or "ان" or "عندما" or "لو",
            _ => false,
        };
    }

    /// <summary>담당자 behind what it is in charge of (민원 담당자) is a role; alone it is anybody. In a condition it bears no duty.</summary>
    private static bool IsNamedInCharge(Sentence sentence, Hit hit)
    {
        if (sentence.FormAt(hit.First) is not ("담당자가" or "담당자는" or "담당"))
            return false;
        // "민원은 담당자가", "환불 담당 직원은": in charge of what is named before.
        if (sentence.FormAt(hit.First - 1) is [.., '은' or '는'])
            return !sentence.FormAt(hit.Last).StartsWith("부서", StringComparison.Ordinal) && !sentence.FormAt(hit.Last).StartsWith('팀');
        if (hit.First > 0 && sentence.Tokens[hit.First].Before == '\0' && sentence.FormAt(hit.First - 1) is not [.., '면' or '에' or '은' or '는' or '을' or '를' or '서' or '로' or '이' or '가' or '고' or '며' or '후'])
            return true;
        return Enumerable.Range(hit.First + 1, 4).Any(i => sentence.FormAt(i) is [.., '면'] or "때" or "때는" or "경우" or "경우에는" or "시");
    }

    public static readonly LintRule NoOwner = new("O02", Severity.Error)
    {
        BlocksStandard = true,
        InStandard = reading => reading.Standard.Owner is null ? [At(reading, "owner")] : [],
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
        IsCue = (word, language) => language == Language.Korean && KoreanWishes.Contains(word.Form, StringComparer.Ordinal),
        InSentence = (sentence, hits) => KoreanClaim(sentence, hits),
        Phrases = new Dictionary<Language, string>
        {
            [Language.English] = """
                customers|callers|clients|people|shoppers|consumers|buyers|users|visitors expect|expects|prefer|prefers|want|wants|value|values|appreciate|appreciates|like|hate|dislike|demand|love|believe|feel|find|trust, today's customers, modern customers, customers today, customers nowadays, our customers expect|prefer|want|value|appreciate|like|love|tell|say|demand, the customer expects|prefers|wants|values, customers are|feel more|less|happiest|happier|unhappy|frustrated|likely, research shows|suggests|indicates|proves, studies show|suggest|indicate|prove|have, studies have shown, surveys show|suggest|indicate, a survey shows, experience shows|has|tells, experience has shown, it is well|widely|generally|commonly known|accepted|recognised|understood, it is known, everyone knows, as everyone knows, we know that, we all know, evidence shows|suggests, experts agree|say|recommend, statistics show, data shows|show|suggests, customers|callers|clients|guests|patients|passengers|tenants|members|visitors|people tell us, has been shown, have been shown, it has been proven, feedback shows|suggests, most customers, most|many of our|the|your customers|callers|clients|members|users|visitors|guests|patients|passengers|residents|tenants|subscribers|travellers|shoppers|parents|students|readers, many customers expect|prefer|want,
                customers|callers|clients|people|shoppers|consumers|buyers|users|visitors|travellers|travelers|passengers|patients|tenants|residents|guests|members|subscribers|citizens|parents|students|applicants|claimants|diners|drivers|taxpayers|families|readers|viewers|everyone|everybody|nobody|callers|families expect|expects|prefer|prefers|want|wants|appreciate|appreciates|hate|hates|dislike|dislikes|love|loves|value|enjoy|enjoys|deserve|likes, most|many|all|our|some customers|callers|clients|people|shoppers|consumers|users|visitors|travellers|passengers|patients|tenants|residents|guests|members expect|prefer|want|appreciate|hate|dislike|love|value|enjoy|like, most|many people|customers|callers|users|visitors|guests|patients|passengers|residents|tenants|travellers, nobody likes|wants|enjoys, no one likes|wants|enjoys, people these days, it is a fact, it is clear that, it is obvious, obviously, clearly customers, there is no doubt, without a doubt, it is proven, it has been shown, evidence suggests, according to research|studies|experts|surveys, experts believe, studies suggest, research has shown, surveys have shown, as we know, it is often said, it is believed, is believed to, are believed to, common sense, by all accounts, experience suggests, experience teaches, our experience shows|is|suggests, annoys callers|customers|people|visitors|guests|passengers, annoy callers|customers|people|visitors|guests, frustrates customers|callers|people, frustrate customers|callers|people, customers are more|less|happiest|happier|unhappy|frustrated|annoyed|loyal|impatient, callers are more|less|happier|frustrated|annoyed|impatient, people are more|less|happier|frustrated|impatient
""",
            [Language.Korean] = """
                고객은|고객들은|고객이|고객들이|소비자는|소비자들은|이용자는 기대~한다|선호~한다|원한다|원합니다|바란다|바랍니다|싫어한다|싫어합니다|좋아한다|좋아합니다|중시한다|중시합니다|신뢰한다|신뢰합니다|요구한다, 고객은 누구나, 대부분의 고객은, 대부분의 고객이, 많은 고객이, 많은 고객은, 대다수 고객은, 것을 기대한다, 것을 기대합니다, 것을 선호한다, 것을 선호합니다, 것을 원한다, 것을 원합니다, 답변을 기대한다, 답변을 원한다, 응대를 원한다, 응대를 기대한다, 응답을 기대한다, 응답을 원한다, 서비스를 원한다, 서비스를 기대한다, 서비스를 선호한다, 알려져 있다, 알려져 있습니다, 알려진 바와 같이, 알려진 대로, 연구에 따르면, 조사에 따르면, 통계에 따르면, 연구 결과에 따르면, 조사 결과에 따르면, 경험상, 경험에 따르면, 경험에 비추어, 누구나 알*, 널리 알려*, 잘 알려진, 입증된, 전문가들은, 일반적으로 고객은,
                누구나 아는, 누구나 안다, 누구나 알고, 다 아는 사실*, 잘 알려져*, 널리 알려진*, 당연한 사실*, 당연하다, 당연합니다, 주지의 사실*, 명백한 사실*, 두말할*, 말할 것도 없*, 의심할 여지*, 연구에 의하면, 조사에 의하면, 통계에 의하면, 설문에 따르면, 설문 결과*, 여론에 따르면, 전문가에 따르면, 전문가들에 따르면, 흔히들, 요즘 고객은, 요즘 고객들은, 최근 고객은, 많은 사람이, 많은 사람들이, 많은 이용자가, 많은 이용자는, 대부분의 이용자*, 대부분의 사람*, 대다수의 고객*, 대다수 이용자*, 대부분의 승객*, 대부분의 환자*, 대부분의 민원인*, 것으로 나타났*, 것으로 알려*, 것으로 밝혀*, 것은 상식*, 상식이다, 상식입니다, 것이 입증*, 검증된, 사실이 입증*, 경험으로 보아, 경험에 의하면, 불만을 느낀다, 불편을 느낀다, 짜증을 낸다, 싫어하기 마련*, 기다리기 싫어*, 원하기 마련*, 마련이다, 마련입니다
                """,
            [Language.Arabic] = """
                يتوقع العملاء|الزبائن|العميل|الزبون|عملاؤنا|المتصلون|المستهلكون|الناس, يفضل العملاء|الزبائن|العميل|عملاؤنا|المتصلون|المستهلكون|الناس, يريد العملاء|الزبائن|العميل|عملاؤنا|الناس, يرغب العملاء|الزبائن|العميل|عملاؤنا|الناس, يحب العملاء|الزبائن|العميل|عملاؤنا|الناس, يكره العملاء|الزبائن|العميل, يقدر العملاء|الزبائن|العميل|عملاؤنا, يثق العملاء|الزبائن, العملاء|الزبائن يتوقعون|يفضلون|يريدون|يحبون|يكرهون|يرغبون|يقدرون, العميل يتوقع|يفضل|يريد|يحب, عملاؤنا يتوقعون|يفضلون|يريدون, تشير الدراسات, تشير الأبحاث, تشير الاستطلاعات, تظهر الدراسات|الأبحاث|الاستطلاعات|التجربة|البيانات, تبين الدراسات, تثبت الدراسات|التجربة, أثبتت الدراسات|التجارب|الأبحاث|التجربة, أظهرت الدراسات|الأبحاث|الاستطلاعات, من المعروف, من المعلوم, كما هو معروف, كما هو معلوم, الجميع يعلم, الجميع يعرف, وفقا للدراسات, وفق الدراسات, بحسب الدراسات, حسب الدراسات, من المسلم به, يجمع الخبراء, يرى الخبراء,
                معظم|اغلب|أغلبية|غالبية|أكثر العملاء|عملائنا|الزبائن|زبائننا|المشتركين|مشتركينا|المتعاملين|المراجعين|المسافرين|الركاب|المرضى|الزوار|الضيوف|النزلاء|السكان|المستأجرين|المستفيدين|المتصلين|المستخدمين|المواطنين|الناس راضون|يتوقعون|يفضلون|يريدون|يحبون|يكرهون|يرغبون|يقدرون|يثقون|سعداء,
                يتوقع|يفضل|يريد|يرغب|يحب|يكره|يقدر|ينتظر|يتمنى|يهتم|يمل|ينزعج|يستاء|يثق العملاء|الزبائن|العميل|الزبون|عملاؤنا|المتصلون|المستهلكون|الناس|المسافرون|الركاب|المرضى|المراجعون|المتعاملون|المستخدمون|الضيوف|النزلاء|الزوار|السكان|المستأجرون|المواطنون|المشتركون|الطلاب|المستفيدون|الجميع|المسافر|المريض|المراجع|المتعامل|المستخدم|الضيف|النزيل|الزائر|المواطن|المستفيد|المتصل|الأهالي|أولياء|الآباء,
                العملاء|الزبائن|العميل|الزبون|عملاؤنا|المتصلون|المستهلكون|الناس|المسافرون|الركاب|المرضى|المراجعون|المتعاملون|المستخدمون|الضيوف|النزلاء|الزوار|السكان|المستأجرون|المواطنون|المشتركون|الطلاب|المستفيدون|الجميع|المسافر|المريض|المراجع|المتعامل|المستخدم|الضيف|النزيل|الزائر|المواطن|المستفيد|المتصل|الأهالي|أولياء|الآباء يتوقعون|يفضلون|يريدون|يحبون|يكرهون|يرغبون|يقدرون|ينتظرون|يتوقع|يفضل|يريد|يحب|يكره|يرغب|يقدر|لا, لا|ما يحب|يريد|يرغب|يفضل العملاء|الزبائن|العميل|الزبون|عملاؤنا|المتصلون|المستهلكون|الناس|المسافرون|الركاب|المرضى|المراجعون|المتعاملون|المستخدمون|الضيوف|النزلاء|الزوار|السكان|المستأجرون|المواطنون|المشتركون|الطلاب|المستفيدون|الجميع|المسافر|المريض|المراجع|المتعامل|المستخدم|الضيف|النزيل|الزائر|المواطن|المستفيد|المتصل|الأهالي|أولياء|الآباء, من المعروف أن, من المعلوم أن, معروف أن, معلوم أن, من البديهي, بديهي أن, من الواضح أن, من المؤكد أن, مما لا شك فيه, لا شك أن, لا شك في, لا يخفى, الكل يعلم, الكل يعرف, كلنا نعلم, كلنا نعرف, كما نعلم, يعلم الجميع, يعرف الجميع, تفيد الدراسات, تؤكد الدراسات, تؤكد الأبحاث, تؤكد التجارب, تؤكد التجربة, تدل الدراسات, تدل التجربة, تدل الأبحاث, بينت الدراسات, أكدت الدراسات, أوضحت الدراسات, كشفت الدراسات, دراسات عديدة, دراسات كثيرة, وفقا للأبحاث, وفقا للخبراء, وفق الأبحاث, بحسب الخبراء, يقول الخبراء, يؤكد الخبراء, ينصح الخبراء, تشير التجربة, تشير البيانات, تشير الإحصاءات, تشير الإحصائيات, تظهر الإحصاءات, من تجربتنا, من واقع التجربة, من واقع خبرتنا, أثبت الواقع, ثبت أن, من الثابت, ثابت أن, الحقيقة أن, الواقع أن, يقال إن, يشاع أن, يعتقد أن, يعتقد الناس
                """,
        },
    };

    private static readonly string[] KoreanCustomers = ["고객", "고객님", "소비자", "이용자", "손님", "승객", "환자", "민원인", "방문객", "입주민", "주민", "시민", "국민", "회원", "학부모", "학생", "여행객", "투숙객", "가입자", "구매자", "관람객", "사람", "세입자", "보호자", "어르신", "납세자", "신청인", "이용객", "의뢰인", "사용자", "청취자", "탑승객", "내방객"];

    private static bool IsKoreanCustomer(string form) =>
        form.Length > 1 && form[^1] is '은' or '는' or '이' or '가' && Array.Exists(KoreanCustomers, c => form.StartsWith(c, StringComparison.Ordinal) && form[c.Length..] is "은" or "는" or "이" or "가" or "들은" or "들이");

    private static readonly string[] KoreanWishes = ["기대한다", "기대합니다", "원한다", "원합니다", "선호한다", "선호합니다", "바란다", "바랍니다", "싫어한다", "싫어합니다", "좋아한다", "좋아합니다", "중시한다", "중시합니다", "요구한다", "요구합니다", "만족한다", "만족합니다", "느낀다", "느낍니다", "여긴다", "여깁니다", "신뢰한다", "신뢰합니다", "믿는다", "믿습니다", "꺼린다", "꺼립니다", "짜증낸다", "불편해한다", "불편해합니다", "좋아하지", "떠난다", "떠납니다", "생각한다", "생각합니다", "궁금해한다", "궁금해합니다", "답답해한다", "답답해합니다", "불안해한다", "불안해합니다", "있다", "있습니다"];

    /// <summary>"고객은 … 원한다": the verb stands at the end, far from its subject.</summary>
    private static IEnumerable<Hit> KoreanClaim(Sentence sentence, IReadOnlyList<Hit> hits)
    {
        var last = sentence.Tokens.Count - 1;
        if (sentence.Language != Language.Korean || sentence.Figures.Any(f => f.Kind is FigureKind.Share or FigureKind.Number) || sentence.IsQuestion || hits.Any(h => h.Rule.Id == "E01") || !KoreanWishes.Contains(sentence.FormAt(last), StringComparer.Ordinal) || (sentence.FormAt(last).StartsWith('있') && sentence.FormAt(last - 1) is not ("만족하고" or "원하고" or "기대하고" or "선호하고" or "바라고" or "신뢰하고" or "느끼고" or "여기고")))
            yield break;
        for (var i = 0; i < last; i++)
        {
            if (!IsKoreanCustomer(sentence.FormAt(i)) || sentence.Tokens[i].IsExempt)
                continue;
            // From the subject on, unless a vague word in between has its own finding.
            yield return new Hit(UnsourcedClaim, hits.Any(h => h.First > i) ? last : i, last);
            yield break;
        }
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
