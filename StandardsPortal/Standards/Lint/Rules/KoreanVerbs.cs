using StandardsPortal.Standards.Lint.Prose;

namespace StandardsPortal.Standards.Lint.Rules;

/// <summary>
/// Korean verbs of one meaning in every form in which they can end a duty: nouns that take 하다 (답변하다), and verbs of
/// their own with the infinitive that auxiliaries need (알리다, 알려). Written out, because an open ending would catch other words.
/// </summary>
internal sealed class KoreanVerbs
{
    private static readonly string[] Giving = ["드립니다", "드린다", "드리겠습니다", "드려야", "드리도록", "준다", "줍니다", "주겠습니다", "주겠다", "주어야", "줘야", "주도록", "둔다", "둡니다"];

    private static readonly string[] HadaEnds = ["한다", "합니다", "하겠습니다", "하겠다", "해야", "하여야", "하십시오", "하세요", "함", "해요", "드립니다", "드린다", "드리겠습니다", "드려야"];

    private static readonly string[] Purposes = ["도록", "려고", "려", "고자", "기로"];

    private static readonly string[] PassiveEnds = ["된다", "됩니다", "되어야", "돼야", "되겠습니다"];

    /// <summary>What carries a noun as its object: 답변을 드립니다, 안내를 제공합니다.</summary>
    private static readonly HashSet<string> Carriers = new(StringComparer.Ordinal) { "한다", "합니다", "하겠습니다", "하겠다", "해야", "하여야", "드립니다", "드린다", "드리겠습니다", "드려야", "보낸다", "보냅니다", "보내겠습니다", "보내드립니다", "보내", "실시한다", "실시합니다", "실시하겠습니다", "진행한다", "진행합니다", "제공한다", "제공합니다", "제공하겠습니다", "취한다", "취합니다", "취하겠습니다", "마친다", "마칩니다", "완료한다", "완료합니다", "하도록", "드리도록", "해드립니다", "해드리겠습니다", "해" };

    private readonly HashSet<string> nouns;
    private readonly HashSet<string> finite = new(StringComparer.Ordinal);
    private readonly HashSet<string> infinitives = new(StringComparer.Ordinal);
    private readonly HashSet<string> passives = new(StringComparer.Ordinal);

    /// <param name="hada">Nouns that take 하다.</param>
    /// <param name="verbs">Other verbs as stem and infinitive, joined by a slash: 알리/알려.</param>
    public KoreanVerbs(string hada, string verbs = "")
    {
        nouns = [.. hada.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        foreach (var noun in nouns)
        {
            Add(noun, HadaEnds);
            Add(noun + "하", Purposes);
            Add(noun + "해", Giving);
            infinitives.UnionWith([noun + "해", noun + "하여"]);
            passives.UnionWith(PassiveEnds.Select(e => noun + e));
        }
        foreach (var verb in verbs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var slash = verb.IndexOf('/', StringComparison.Ordinal);
            var (stem, infinitive) = (verb[..slash], verb[(slash + 1)..]);
            finite.UnionWith(Conjugate(stem));
            Add(stem, HasFinal(stem) && !EndsInRieul(stem) ? ["으십시오", "으세요", "도록", "으려고", "고자", "기로"] : ["십시오", "세요", "도록", "려고", "고자", "기로"]);
            finite.Add(infinitive + "야");
            Add(infinitive, Giving);
            infinitives.Add(infinitive);
        }
    }

    public bool IsNoun(string form) => nouns.Contains(form);

    /// <summary>The passive of a verb of the set.</summary>
    public bool IsPassive(string form) => passives.Contains(form);

    /// <summary>Whether a sentence with the word can end in a verb of the set, active or passive.</summary>
    public bool MayBegin(string form) => finite.Contains(form) || infinitives.Contains(form) || passives.Contains(form) || nouns.Contains(WithoutObject(form));

    /// <summary>Where a verb of the set ends the sentence, its auxiliary included; null where none does or it is only allowed (할 수 있다).</summary>
    public (int First, int Last)? EndOf(Sentence sentence)
    {
        var last = sentence.Tokens.Count - 1;
        for (var i = last; i >= 0 && i >= last - 3; i--)
        {
            if (sentence.Tokens[i].IsExempt || sentence.FormAt(i + 1) is "수" or "수도")
                continue;
            if (At(sentence, i) is { } end)
                return (i, end);
        }
        return null;
    }

    /// <summary>Where the passive of a verb of the set ends the sentence.</summary>
    public int PassiveEndOf(Sentence sentence)
    {
        var last = sentence.Tokens.Count - 1;
        for (var i = last; i >= 0 && i >= last - 1; i--)
        {
            if (!sentence.Tokens[i].IsExempt && IsPassive(sentence.FormAt(i)))
                return i;
        }
        return -1;
    }

    private int? At(Sentence sentence, int at)
    {
        var (form, next) = (sentence.FormAt(at), sentence.FormAt(at + 1));
        if (finite.Contains(form))
            return at;
        if (infinitives.Contains(form) && Giving.Contains(next, StringComparer.Ordinal))
            return at + 1;
        return nouns.Contains(WithoutObject(form)) && Carriers.Contains(next) ? at + 1 : null;
    }

    private static string WithoutObject(string form) => form is [.., '을' or '를'] ? form[..^1] : form;

    private void Add(string stem, IEnumerable<string> ends) => finite.UnionWith(ends.Select(e => stem + e));

    /// <summary>The plain and the polite statement and the promise: 알린다, 알립니다, 알리겠습니다; 받는다, 받습니다; 건다, 겁니다.</summary>
    private static string[] Conjugate(string stem)
    {
        if (HasFinal(stem) && !EndsInRieul(stem))
            return [stem + "는다", stem + "습니다", stem + "겠습니다", stem + "겠다"];
        var open = EndsInRieul(stem) ? stem[..^1] + (char)(stem[^1] - 8) : stem;
        return [WithFinal(open, 4) + "다", WithFinal(open, 17) + "니다", stem + "겠습니다", stem + "겠다"];
    }

    /// <summary>Hangul syllables are numbered by their parts: 28 finals to a vowel, ㄴ the fourth, ㄹ the eighth, ㅂ the seventeenth.</summary>
    private static string WithFinal(string stem, int final) => stem[..^1] + (char)(stem[^1] + final);

    private static bool HasFinal(string stem) => (stem[^1] - '가') % 28 != 0;

    private static bool EndsInRieul(string stem) => (stem[^1] - '가') % 28 == 8;
}
