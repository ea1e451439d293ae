using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Lint.Prose;

/// <summary>A word or figure at its place in a sentence and in the source.</summary>
/// <param name="Word">The word itself.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Segment">Counts the semicolons before it: a figure clears vague words of its own segment.</param>
/// <param name="IsExempt">Quoted, code, link or a name: no lint rule looks at it.</param>
/// <param name="Before">The punctuation directly before the token, e.g. a comma; NUL for none.</param>
internal readonly record struct Token(Word Word, Span Span, int Segment, bool IsExempt, char Before)
{
    /// <summary>As written.</summary>
    public string Text => Word.Text;

    /// <summary>As looked up.</summary>
    public string Form => Word.Form;

    public bool IsNumber => Word.IsNumber;

    public bool IsCapitalised => Word.IsCapitalised;
}

/// <summary>One sentence, its tokens and its figures.</summary>
/// <param name="cues">Of all its words together, see <see cref="Word.Cues"/>.</param>
internal sealed class Sentence(Language language, List<Token> tokens, char ending, bool isFragment, uint cues)
{
    private List<Figure>? figures;

    public Language Language { get; } = language;

    /// <summary>A list by its own type: every rule walks the words, and a call through an interface costs more than the look.</summary>
    public List<Token> Tokens { get; } = tokens;

    /// <summary>The mark at the end, NUL for none.</summary>
    public char Ending { get; } = ending;

    /// <summary>A table cell, a title or a field: words are judged, the shape of the sentence is not.</summary>
    public bool IsFragment { get; } = isFragment;

    /// <summary>The rules that have a word to look at here, a bit each.</summary>
    public uint Cues { get; } = cues | Word.AnyCue;

    public List<Figure> Figures => figures ??= FigureReader.Read(this);

    public Span Span => new(Tokens[0].Span.Start, Tokens[^1].Span.End);

    public bool IsQuestion => Ending is '?' or '؟';

    public bool HasPercent => Figures.Exists(f => f.Kind == FigureKind.Share);

    public bool HasTime => Figures.Exists(f => f.Kind is FigureKind.Duration or FigureKind.Moment);

    public bool HasFigure => Figures.Count > 0;

    /// <summary>A figure of a kind stands in the same segment as a token.</summary>
    public bool HasBeside(Hit hit, params ReadOnlySpan<FigureKind> kinds)
    {
        foreach (var figure in Figures)
        {
            if (kinds.Contains(figure.Kind) && Tokens[figure.First].Segment == Tokens[hit.First].Segment)
                return true;
        }
        return false;
    }

    public string FormAt(int index) => index >= 0 && index < Tokens.Count ? Tokens[index].Form : "";
}

internal enum FigureKind
{
    /// <summary>A length of time: "2 hours".</summary>
    Duration,

    /// <summary>A point in time or a rhythm: "by 17:00", "each Monday", "the same day".</summary>
    Moment,

    /// <summary>A percentage or "9 out of 10".</summary>
    Share,

    /// <summary>Any other number.</summary>
    Number,
}

/// <param name="Seconds">Length of a duration; working time counts a day as a day, so that equal wording compares equal.</param>
/// <param name="IsWorkingTime">Working or business days or hours are named.</param>
/// <param name="IsBareDay">Days are counted without saying which days.</param>
internal sealed record Figure(FigureKind Kind, int First, int Last, decimal Value = 0, decimal Seconds = 0, bool IsWorkingTime = false, bool IsBareDay = false);
