using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Cli.Checking;

/// <summary>A file with what was found in it.</summary>
/// <param name="Reader">The language in which reasons and questions are told.</param>
internal sealed record CheckedFile(string Path, SourceText Source, Language Reader, IReadOnlyList<Finding> Findings, StandardReading? Standard, bool TooLarge = false);

/// <summary>Checks files side by side, then holds translations to their sources.</summary>
internal static class Checker
{
    /// <summary>Long prose is read in pieces of at most this many characters, each within what the reader takes.</summary>
    private const int Piece = 32 * 1024;

    public static IReadOnlyList<CheckedFile> Check(IReadOnlyList<StandardFile> files, Language? language, DateOnly today, TextWriter errors)
    {
        var readable = files.Where(f => f.Text is not null).ToArray();
        var results = new CheckedFile[readable.Length];
        Parallel.For(0, readable.Length, i => results[i] = CheckOne(readable[i], language, today));
        foreach (var large in results.Where(r => r.TooLarge))
            errors.WriteLine($"{large.Path}: The standard is larger than {StandardReader.MaximumLength / 1024} KB.");
        CompareTranslations(readable, results);
        return results;
    }

    private static CheckedFile CheckOne(StandardFile file, Language? language, DateOnly today)
    {
        var text = file.Text!;
        var fallback = language ?? ScriptOf(text);
        var isStandard = text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("\uFEFF---", StringComparison.Ordinal);
        if (text.Length > StandardReader.MaximumLength && !isStandard)
            return new CheckedFile(file.Path, new SourceText(text), fallback, InPieces(text, fallback, today), null);
        var reading = StandardReader.Read(text, fallback);
        IReadOnlyList<Finding> findings = Linter.Lint(reading, today);
        if (reading.HasFrontMatter)
            findings = EvidenceLint.Join(findings, reading, today, EvidenceFiles.Beside(file.Path));
        var tooLarge = text.Length > StandardReader.MaximumLength;
        // Of thousands of files, what the report and the comparison of translations need stays; the clauses are let go.
        var kept = reading.HasFrontMatter ? reading with { Standard = reading.Standard with { Body = [] } } : null;
        return new CheckedFile(file.Path, reading.Source, language ?? reading.Standard.Language, findings, kept, tooLarge);
    }

    private static List<Finding> InPieces(string text, Language language, DateOnly today)
    {
        List<Finding> all = [];
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfPiece(text, start);
            var offset = start;
            all.AddRange(Linter.Lint(StandardReader.Read(text[start..end], language), today).Select(f => f with
            {
                Span = f.Span.Shift(offset),
                Fix = f.Fix is { } fix ? fix with { Span = fix.Span.Shift(offset) } : null,
            }));
            start = end;
        }
        return all;
    }

    /// <summary>After a blank line where there is one, else after a line, else anywhere but inside a surrogate pair.</summary>
    private static int EndOfPiece(string text, int start)
    {
        if (text.Length - start <= Piece)
            return text.Length;
        var window = text.AsSpan(start, Piece);
        var blank = window.LastIndexOf("\n\n");
        if (blank > 0)
            return start + blank + 2;
        var line = window.LastIndexOf('\n');
        if (line > 0)
            return start + line + 1;
        return char.IsHighSurrogate(text[start + Piece - 1]) ? start + Piece - 1 : start + Piece;
    }

    /// <summary>The script most letters are written in.</summary>
    internal static Language ScriptOf(string text)
    {
        var (latin, hangul, arabic) = (0, 0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 4_000)))
        {
            if (c is >= '가' and <= '힣')
                hangul++;
            else if (c is >= '\u0621' and <= '\u064A')
                arabic++;
            else if (char.IsAsciiLetter(c))
                latin++;
        }
        // A Hangul syllable stands for about two letters.
        if (hangul * 2 > latin && hangul * 2 > arabic)
            return Language.Korean;
        return arabic > latin ? Language.Arabic : Language.English;
    }

    /// <summary>Among the files of one folder, those with one id in several languages must say the same.</summary>
    private static void CompareTranslations(StandardFile[] files, CheckedFile[] results)
    {
        var groups = Enumerable.Range(0, results.Length)
            .Where(i => files[i].Folder is not null && results[i].Standard?.Standard.Id is not null)
            .GroupBy(i => (files[i].Folder, results[i].Standard!.Standard.Id));
        foreach (var group in groups.Where(g => g.Skip(1).Any()))
        {
            var source = group.OrderBy(i => results[i].Standard!.Standard.Language == Language.English ? 0 : 1).ThenBy(i => results[i].Path.Length).First();
            foreach (var i in group.Where(i => i != source))
            {
                var differences = TranslationCheck.Compare(results[source].Standard!, results[i].Standard!);
                results[i] = results[i] with { Findings = [.. results[i].Findings.Concat(differences).OrderBy(f => f.Span.Start)] };
            }
        }
    }
}
