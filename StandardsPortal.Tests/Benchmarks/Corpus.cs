using System.Text;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Publishing;
using StandardsPortal.Standards;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// Long standards for measuring: six in ten English, two Korean, two Arabic, about three pages each. The same seed
/// gives the same text on every machine, so nothing is downloaded or shipped.
/// </summary>
internal sealed class Corpus(uint seed)
{
    private static readonly DateTime Day = new(2026, 10, 5, 0, 0, 0, DateTimeKind.Utc);
    private uint state = seed;

    public static IReadOnlyList<StandardDocument> Of(int count) =>
        [.. Enumerable.Range(1, count).Select(n => new Corpus((uint)n * 2654435761).Standard(n))];

    private StandardDocument Standard(int number)
    {
        var language = Next(10) switch { < 6 => Language.English, < 8 => Language.Korean, _ => Language.Arabic };
        var vocabulary = Vocabulary.Of(language);
        var rule = new RuleClause(Sentence(vocabulary), new RuleReading { Text = "" }, default, default);
        List<Clause> body = [rule];
        foreach (var heading in vocabulary.Headings)
        {
            body.Add(new Heading(2, [Plain(heading)], default));
            body.Add(Prose(vocabulary));
            if (Next(3) == 0)
                body.Add(new ListClause(Next(2) == 0 ? 1 : null, [.. Enumerable.Range(0, 3 + Next(3)).Select(_ => (IReadOnlyList<Clause>)[Line(vocabulary)])], default));
            if (Next(4) == 0)
                body.Add(new Quotation([Line(vocabulary)], default));
            if (Next(4) == 0)
                body.Add(Table(vocabulary));
            body.Add(Prose(vocabulary));
        }

        var standard = new Standard
        {
            Id = $"standard-{number:d5}",
            Title = $"{vocabulary.Headings[Next(vocabulary.Headings.Count)]} {number}",
            Language = language,
            Stage = Stage.All[Next(Stage.All.Count)],
            Channel = Channel.All[Next(Channel.All.Count)],
            Owner = vocabulary.Headings[1],
            Audience = ["everyone"],
            ReviewEveryMonths = 12,
            Evidence = [new Evidence(Sentence(vocabulary))],
            Authority = [new Authority(vocabulary.Headings[2], Sentence(vocabulary), "€20")],
            Exceptions = [Sentence(vocabulary), Sentence(vocabulary)],
            Rules = [rule],
            Body = body,
        };
        return new StandardDocument(standard, Source(standard), null) { PublishedAt = Day };
    }

    private Paragraph Prose(Vocabulary vocabulary) => new(
        [Plain(string.Join(' ', Enumerable.Range(0, 1 + Next(3)).Select(_ => Sentence(vocabulary))) + " "), new Run(vocabulary.Headings[Next(3)], RunStyle.Strong, null, default), Plain(" " + Sentence(vocabulary))], default);

    private Paragraph Line(Vocabulary vocabulary) => new([Plain(Sentence(vocabulary))], default);

    private TableClause Table(Vocabulary vocabulary)
    {
        Cell Number() => new([Plain($"{1 + Next(90)}")], CellAlignment.End);
        return new TableClause(
            [.. vocabulary.Headings.Take(4).Select(h => new Cell([Plain(h)], CellAlignment.Start))],
            [.. Channel.All.Select(c => (IReadOnlyList<Cell>)[new Cell([Plain(c.Slug)], CellAlignment.Start), Number(), Number(), Number()])],
            default);
    }

    private string Sentence(Vocabulary vocabulary) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, vocabulary.Sentences[Next(vocabulary.Sentences.Count)], 2 + Next(58), 60 + Next(400), 70 + Next(30));

    /// <summary>Roughly what the author would have typed; it is attached, not read again.</summary>
    private static string Source(Standard standard)
    {
        var source = new StringBuilder($"---\nid: {standard.Id}\n---\n");
        foreach (var clause in standard.Body)
        {
            if (clause is Heading heading)
                source.Append("\n## ").AppendLine(heading.Text[0].Text);
            else if (clause is Paragraph paragraph)
                source.AppendLine().AppendJoin("", paragraph.Text.Select(run => run.Text)).AppendLine();
        }

        return source.ToString();
    }

    private static Run Plain(string text) => new(text, RunStyle.Plain, null, default);

    /// <summary>A linear congruential generator: unlike the library's, its numbers are the same in every version.</summary>
    private int Next(int below)
    {
        state = (state * 1664525) + 1013904223;
        return (int)((state >> 8) % (uint)below);
    }
}
