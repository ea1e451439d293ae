namespace StandardsPortal.Standards.Lint.Prose;

/// <summary>
/// Korean stems with the closed sets of endings and particles they may carry. Closed on purpose: an open remainder makes
/// 여러 ("several") hit 여러분 ("you all").
/// </summary>
internal static class KoreanForms
{
    private static readonly Dictionary<string, string[]> Endings = new(StringComparer.Ordinal)
    {
        // A quality of a thing: 친절한 서비스.
        ["한"] = ["한", "하다", "합니다", "함", "할", "하여야", "해야", "하였다", "했다", "하면서", "하지"],
        // A manner of acting: 친절하게 응대한다.
        ["하게"] = ["하게", "히", "하게끔", "하도록", "하고", "하며", "하고도"],
        // Both.
        ["하"] = ["한", "하다", "합니다", "함", "할", "해야", "하게", "히", "하게끔", "하도록", "하고", "하며", "하여", "하면서"],
        // A verb: 노력한다.
        ["한다"] = ["한다", "합니다", "하며", "하고", "하여", "해야", "하여야", "하겠습니다", "하겠다", "할", "하도록", "함", "해", "하는", "하십시오", "하세요", "하라", "하자", "하기", "하면", "했다", "하였다", "해서", "하되", "한", "하려고", "하려", "합시다", "해요", "해준다", "해드린다", "해드립니다", "하겠으며"],
        // The same as a passive: 처리된다.
        ["된다"] = ["된다", "됩니다", "되어야", "돼야", "되며", "되고", "되도록", "됨", "될", "되어", "되는"],
        // A noun with particles.
        ["은"] = ["", "은", "는", "이", "가", "을", "를", "의", "에", "로", "으로", "에게", "에서", "도", "만", "와", "과", "까지", "부터", "께", "에게는", "에는", "이다", "입니다", "이며", "인", "이고", "적", "에도"],
        // An adjective in -적.
        ["적"] = ["적", "적인", "적으로", "적이고", "적이며", "적이다"],
        // An adjective in -스럽다.
        ["스러운"] = ["스러운", "스럽게", "스럽고", "스러우며", "스러워야", "스럽다"],
    };

    /// <summary>Writes out a stem with its endings: <c>친절~하게</c>; a word without a tilde is itself.</summary>
    public static IEnumerable<string> Expand(string pattern)
    {
        var tilde = pattern.IndexOf('~', StringComparison.Ordinal);
        if (tilde < 0)
            return [pattern];
        var stem = pattern[..tilde];
        return Endings[pattern[(tilde + 1)..]].Select(ending => stem + ending);
    }
}
